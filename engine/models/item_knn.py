"""ItemKNN (Sarwar et al., WWW 2001): films whose viewers are the same.

s_ji = ⟨x_j, x_i⟩ / (|x_j| |x_i| + SHRINK) over the viewers' `base.graded` weights, of which each film i keeps its
NEIGHBOURS largest; score_i = Σ_j w_j s_ji. The shrinkage distrusts pairs that few viewers share.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.models.base import People, graded, viewer_matrix
from engine.progress import CancelToken, Progress, Step

NEIGHBOURS = 100
SHRINK = 20.0
ROWS = 128


class ItemKNN:
    """Keeps n_items × NEIGHBOURS similarities, found in blocks of ROWS films against all."""

    name = "item_knn"

    def __init__(self, neighbours: int = NEIGHBOURS, shrink: float = SHRINK) -> None:
        self._neighbours, self._shrink = neighbours, shrink
        self._seen = self._similar = csr_matrix(np.zeros((0, 0), np.float32))

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        matrix = viewer_matrix(train, graded(train.rating))
        similar = self._similarities(matrix, progress, cancel)
        cancel.check()
        self._seen, self._similar = matrix, similar

    def score(self, people: People) -> NDArray[np.float32]:
        return self._scores(people.history)

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        return self._scores(self._seen[users])

    def _scores(self, history: csr_matrix[np.float32]) -> NDArray[np.float32]:
        return np.asarray((history @ self._similar).toarray(), np.float32)

    def _similarities(
        self, matrix: csr_matrix[np.float32], progress: Progress, cancel: CancelToken
    ) -> csr_matrix[np.float32]:
        """[from film j, to film i], with at most `neighbours` entries in each column."""
        by_film = csr_matrix(matrix.T)
        lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(0), np.float32)).ravel()
        n_items = len(lengths)
        kept = min(self._neighbours, n_items)
        films, values = np.zeros((n_items, kept), np.int32), np.zeros((n_items, kept), np.float32)
        for first in range(0, n_items, ROWS):
            cancel.check()
            rows = np.arange(first, min(first + ROWS, n_items))
            block = (by_film[rows] @ matrix).toarray() / (lengths[rows, None] * lengths + max(self._shrink, 1e-9))
            block[rows - first, rows] = 0.0
            films[rows] = np.argpartition(-block, kept - 1, axis=1)[:, :kept]
            values[rows] = np.take_along_axis(block, films[rows].astype(np.int64), 1)
            progress(Step("Comparing films", (rows[-1] + 1) / n_items))
        targets = np.repeat(np.arange(n_items), kept)
        similar = csr_matrix((values.ravel(), (films.ravel(), targets)), shape=(n_items, n_items))
        similar.eliminate_zeros()
        return similar
