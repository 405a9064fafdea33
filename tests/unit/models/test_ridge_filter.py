from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.models import ridge_filter
from engine.models.base import People
from engine.models.ridge_filter import RidgeFilter
from engine.progress import CancelToken, silent

Strangers = Callable[[csr_matrix[np.float32]], People]


def ratings() -> Interactions:
    rng = np.random.default_rng(0)
    users, items = np.nonzero(rng.random((30, 12)) < 0.4)
    return Interactions.build(users, items, rng.integers(1, 6, len(users)), np.zeros(len(users)), item_ids=range(12))


def by_the_book(train: Interactions, ridge: float) -> np.ndarray:
    """D^-½ P (P + λI)^-1 D^½, inverted."""
    matrix = np.zeros((train.n_users, train.n_items))
    matrix[train.user, train.item] = np.where(train.rating >= 4, 1.0, np.where(train.rating >= 3, 0.5, 0.2))
    viewers, films = matrix.sum(1), matrix.sum(0)
    edges = viewers[:, None] ** -0.5 * matrix * films**-0.5
    graph = edges.T @ edges
    return films[:, None] ** -0.5 * (graph @ np.linalg.inv(graph + ridge * np.eye(12))) * films**0.5


@pytest.mark.parametrize(("degree", "within"), [(5, 0.06), (20, 1e-3)])
def test_the_polynomial_nears_the_inverse_as_its_degree_grows(
    degree: int, within: float, strangers: Strangers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ridge_filter, "DEGREE", degree)
    monkeypatch.setattr(ridge_filter, "PEOPLE", 5)  # 12 people: whole blocks and a rest
    train, model = ratings(), RidgeFilter(0.2)
    model.fit(train, silent, CancelToken())
    scores = model.score(strangers(csr_matrix(np.eye(12, dtype=np.float32))))
    np.testing.assert_allclose(scores, by_the_book(train, 0.2), atol=within)


def test_viewers_are_scored_by_their_graded_ratings(strangers: Strangers) -> None:
    train, model = ratings(), RidgeFilter()
    model.fit(train, silent, CancelToken())
    weights = np.zeros((30, 12), np.float32)
    weights[train.user, train.item] = np.where(train.rating >= 4, 1.0, np.where(train.rating >= 3, 0.5, 0.2))
    np.testing.assert_allclose(
        model.score_users(np.array([4, 2], np.int32)), model.score(strangers(csr_matrix(weights[[4, 2]]))), rtol=1e-6
    )
