"""The ridge filter of the film graph, for catalogues too large to invert.

R̃ = D_u^-½ R D_i^-½,  P = R̃ᵀR̃ (eigenvalues 0–1),  score = h D_i^-½ · P (P + λI)^-1 · D_i^½.
This is ridge regression of R̃ on itself, EASE without its zero diagonal (which only concerns films already met). P
stays the product of two sparse matrices: x / (x + λ) is replaced by its Chebyshev interpolant on [0, 1], the way of
spectral graph filters (Hammond et al. 2011), which takes `DEGREE` products with P for each block of people.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.models.base import People, graded, power_of_degree, viewer_matrix
from engine.models.spectral import normalised
from engine.progress import CancelToken, Progress, Step

DEGREE = 5
RIDGE = 0.2
PEOPLE = 64
"""People filtered together: few enough for a block [n_items, PEOPLE] to stay near the processor."""


class RidgeFilter:
    """A scorer that learns nothing but the graph itself: fitting takes no time, scoring a person 2 · DEGREE · nnz."""

    name = "ridge"

    def __init__(self, ridge: float = RIDGE) -> None:
        self._coefficients = _coefficients(ridge)
        self._seen = self._edges = self._edges_back = csr_matrix(np.zeros((0, 0), np.float32))
        self._into = self._out = np.zeros(0, np.float32)

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        cancel.check()
        matrix = viewer_matrix(train, graded(train.rating))
        edges = normalised(matrix)
        degree = np.asarray(matrix.sum(0), np.float64).ravel()
        progress(Step("Building the film graph", 1.0))
        cancel.check()
        self._seen, self._edges, self._edges_back = matrix, edges, csr_matrix(edges.T)
        self._into, self._out = power_of_degree(degree, -0.5), power_of_degree(degree, 0.5)

    def score(self, people: People) -> NDArray[np.float32]:
        return self._scores(people.history)

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        return self._scores(self._seen[users])

    def _scores(self, history: csr_matrix[np.float32]) -> NDArray[np.float32]:
        scores = np.empty(history.shape, np.float32)
        for first in range(0, history.shape[0], PEOPLE):
            block = history[first : first + PEOPLE].toarray()
            filtered = self._filtered(np.ascontiguousarray((block * self._into).T))
            scores[first : first + PEOPLE] = filtered.T * self._out
        return scores

    def _filtered(self, signal: NDArray[np.float32]) -> NDArray[np.float32]:
        """The polynomial of P applied to `signal` [n_items, people], by Clenshaw's recurrence in 2P - I."""
        last = before = np.zeros_like(signal)
        for coefficient in self._coefficients[:0:-1]:
            last, before = coefficient * signal + 2 * self._shifted(last) - before, last
        return np.asarray(self._coefficients[0] * signal + self._shifted(last) - before, np.float32)

    def _shifted(self, signal: NDArray[np.float32]) -> NDArray[np.float32]:
        """(2P - I) signal: P with its eigenvalues moved from [0, 1] to [-1, 1]."""
        return np.asarray(2 * (self._edges_back @ (self._edges @ signal)) - signal, np.float32)


def _coefficients(ridge: float) -> NDArray[np.float32]:
    """Chebyshev coefficients [DEGREE + 1] of x / (x + ridge) for x = (t + 1) / 2, t in [-1, 1]."""
    # Interpolation at the Chebyshev points is a discrete cosine sum.
    angles = np.pi * (np.arange(DEGREE + 1) + 0.5) / (DEGREE + 1)
    values = (np.cos(angles) + 1) / (np.cos(angles) + 1 + 2 * ridge)
    coefficients = 2 / (DEGREE + 1) * np.cos(np.outer(np.arange(DEGREE + 1), angles)) @ values
    coefficients[0] /= 2
    return np.asarray(coefficients, np.float32)
