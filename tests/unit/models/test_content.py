from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import Cancelled
from engine.models import content
from engine.models.base import People
from engine.models.content import Content
from engine.progress import CancelToken, silent

Strangers = Callable[[csr_matrix[np.float32]], People]
VECTORS = np.random.default_rng(0).standard_normal((8, 5)) * np.arange(1, 9)[:, None]
COSINES = VECTORS @ VECTORS.T / np.outer(np.linalg.norm(VECTORS, axis=1), np.linalg.norm(VECTORS, axis=1))


def fitted(*rated: tuple[int, int, float], vectors: np.ndarray = VECTORS) -> Content:
    users, items, ratings = zip(*rated, strict=True)
    model = Content(vectors)
    train = Interactions.build(users, items, ratings, np.zeros(len(users)), item_ids=range(len(vectors)))
    model.fit(train, silent, CancelToken())
    return model


@pytest.mark.parametrize("at_once", [1, 8, 1000])
@pytest.mark.parametrize("liked", [[2], [2, 5], [1, 2, 5], [0, 1, 2, 4, 5]])
def test_the_mean_cosine_of_the_three_nearest_likes(
    liked: list[int], at_once: int, strangers: Strangers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "COSINES_AT_ONCE", at_once)
    history = np.zeros((1, 8), np.float32)
    history[0, liked], history[0, [3, 6]] = 1.0, (-0.3, 0.6)  # neither of the last two is a like
    expected = np.sort(COSINES[:, liked], axis=1)[:, -3:].mean(1)
    np.testing.assert_allclose(fitted((0, 1, 5.0)).score(strangers(csr_matrix(history)))[0], expected, atol=1e-6)


def test_viewers_are_known_by_their_likes_and_who_liked_nothing_gets_nothing() -> None:
    scores = fitted((0, 1, 5.0), (0, 2, 3.5), (1, 4, 2.0)).score_users(np.array([0, 1], np.int32))
    np.testing.assert_allclose(scores, [COSINES[1], np.zeros(8)], atol=1e-6)


def test_a_film_without_a_vector_is_like_nothing(strangers: Strangers) -> None:
    vectors = VECTORS.astype(np.float16)
    vectors[3] = 0
    scores = fitted((0, 1, 5.0), vectors=vectors).score(strangers(csr_matrix(np.eye(8, dtype=np.float32)[[3, 1]])))
    assert not scores[0].any()
    assert scores[1, 3] == 0


def test_every_film_needs_a_vector() -> None:
    train = Interactions.build([0], [0], [5.0], [0], item_ids=range(9))
    with pytest.raises(ValueError, match="9 films need as many vectors, not 8"):
        Content(VECTORS).fit(train, silent, CancelToken())


def test_stops_when_told_to() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        Content(VECTORS).fit(Interactions.build([0], [0], [5.0], [0], item_ids=range(8)), silent, cancel)
