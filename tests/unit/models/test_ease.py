from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import Cancelled
from engine.models import ease
from engine.models.base import People
from engine.models.ease import Ease
from engine.progress import CancelToken, silent

Strangers = Callable[[csr_matrix[np.float32]], People]


def random_ratings(n_users: int, n_items: int, seed: int = 0) -> Interactions:
    """Each viewer rates about a third of the films; every film and viewer occurs."""
    rng = np.random.default_rng(seed)
    met = rng.random((n_users, n_items)) < 0.3
    met[np.arange(n_items) % n_users, np.arange(n_items)] = True
    met[np.arange(n_users), np.arange(n_users) % n_items] = True
    users, items = np.nonzero(met)
    return Interactions.build(users, items, rng.integers(1, 11, len(users)) / 2, np.arange(len(users)))


def by_the_book(train: Interactions) -> NDArray[np.float64]:
    """The module's formulas as they stand, in float64, with every matrix written out: [film j, film i]."""
    matrix = np.zeros((train.n_users, train.n_items))
    matrix[train.user, train.item] = np.where(train.rating >= 4, 1.0, np.where(train.rating >= 3, 0.5, 0.2))
    viewers, films = matrix.sum(1), matrix.sum(0)
    scaled = viewers[:, None] ** -0.35 * matrix * films**-0.25
    gram = scaled.T @ scaled
    precision = np.linalg.inv(gram + 4 * np.trace(gram) / min(gram.shape[0], len(matrix)) * np.eye(len(gram)))
    weights = -precision / np.diag(precision)
    np.fill_diagonal(weights, 0)
    return films[:, None] ** -0.25 * weights * films**0.2


def fitted(train: Interactions) -> Ease:
    model = Ease()
    model.fit(train, silent, CancelToken())
    return model


@pytest.mark.parametrize(("n_users", "n_items"), [(12, 30), (30, 12)], ids=["dual", "dense"])
def test_both_forms_follow_the_formula(n_users: int, n_items: int, strangers: Strangers) -> None:
    train = random_ratings(n_users, n_items)
    history = np.random.default_rng(1).standard_normal((5, n_items)).astype(np.float32)
    history[history < 0.5] = 0
    np.testing.assert_allclose(
        fitted(train).score(strangers(csr_matrix(history))), history @ by_the_book(train), atol=1e-5
    )


def test_viewers_are_scored_by_their_own_ratings() -> None:
    train = random_ratings(30, 12)
    weights = np.zeros((30, 12), np.float32)
    weights[train.user, train.item] = np.where(train.rating >= 4, 1.0, np.where(train.rating >= 3, 0.5, 0.2))
    scores = fitted(train).score_users(np.array([4, 2], np.int32))
    np.testing.assert_allclose(scores, weights[[4, 2]] @ by_the_book(train), atol=1e-5)


def test_of_a_large_catalogue_only_the_most_popular_films_speak(
    monkeypatch: pytest.MonkeyPatch, strangers: Strangers
) -> None:
    monkeypatch.setattr(ease, "HEAD", 5)
    train = random_ratings(30, 12)
    popular = np.argsort(
        -np.bincount(train.item, np.where(train.rating >= 4, 1, np.where(train.rating >= 3, 0.5, 0.2)))
    )
    scores = fitted(train).score(strangers(csr_matrix(np.eye(12, dtype=np.float32))))
    heard = np.zeros((12, 12), np.bool_)
    heard[np.ix_(popular[:5], popular[:5])] = True
    np.fill_diagonal(heard, False)
    assert np.array_equal(scores != 0, heard)
    kept = fitted(train).neighbours(12, silent, CancelToken())
    table = csr_matrix((kept.values, kept.indices, kept.indptr), shape=(12, 12))
    np.testing.assert_array_equal(table.toarray(), np.where(heard, scores, 0))
    three = fitted(train).neighbours(3, silent, CancelToken())
    assert np.array_equal(np.diff(three.indptr), np.where(np.isin(np.arange(12), popular[:5]), 3, 0))


@pytest.mark.parametrize(("n_users", "n_items"), [(12, 30), (30, 12)], ids=["dual", "dense"])
def test_neighbours_are_the_strongest_weights_and_add_up_to_the_score(n_users: int, n_items: int) -> None:
    train = random_ratings(n_users, n_items)
    model, weights = fitted(train), by_the_book(train)
    kept = model.neighbours(4, silent, CancelToken())
    assert (kept.indptr.dtype, kept.indices.dtype, kept.values.dtype) == (np.int64, np.int32, np.float32)
    for film in range(n_items):
        row = slice(kept.indptr[film], kept.indptr[film + 1])
        np.testing.assert_allclose(kept.values[row], weights[film, kept.indices[row]], atol=1e-5)
        np.testing.assert_allclose(np.abs(kept.values[row]), np.sort(np.abs(weights[film]))[::-1][:4], atol=1e-5)
    everything = model.neighbours(n_items, silent, CancelToken())
    table = csr_matrix((everything.values, everything.indices, everything.indptr), shape=(n_items, n_items))
    np.testing.assert_allclose(table.toarray(), weights, atol=1e-5)
    assert not np.any(table.diagonal())


def test_neighbours_stop_when_told_to() -> None:
    model, cancel = fitted(random_ratings(12, 30)), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        model.neighbours(4, silent, cancel)
