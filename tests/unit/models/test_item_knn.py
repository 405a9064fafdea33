from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.models import item_knn
from engine.models.base import People
from engine.models.item_knn import ItemKNN
from engine.progress import CancelToken, silent

Strangers = Callable[[csr_matrix[np.float32]], People]


def test_each_film_hears_its_nearest_by_shrunk_cosine(strangers: Strangers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(item_knn, "ROWS", 5)
    rng = np.random.default_rng(0)
    users, items = np.nonzero(rng.random((40, 12)) < 0.5)
    train = Interactions.build(users, items, rng.integers(1, 6, len(users)), np.zeros(len(users)), item_ids=range(12))
    matrix = np.zeros((40, 12))
    matrix[train.user, train.item] = np.where(train.rating >= 4, 1.0, np.where(train.rating >= 3, 0.5, 0.2))
    lengths = np.linalg.norm(matrix, axis=0)
    expected = matrix.T @ matrix / (np.outer(lengths, lengths) + 2.0)
    np.fill_diagonal(expected, 0)
    expected[expected < np.sort(expected, axis=0)[-3]] = 0  # three in each column

    model = ItemKNN(neighbours=3, shrink=2.0)
    model.fit(train, silent, CancelToken())
    scores = model.score(strangers(csr_matrix(np.eye(12, dtype=np.float32))))
    np.testing.assert_allclose(scores, expected, atol=1e-6)
    np.testing.assert_allclose(model.score_users(np.array([7, 3], np.int32)), (matrix @ expected)[[7, 3]], atol=1e-5)
