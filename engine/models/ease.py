"""EASE (Steck, WWW 2019): which films speak for which, in closed form, with the pull of degrees taken out.

X̃ = D_u^-.35 X D_i^-.25,  P = (X̃ᵀX̃ + λI)^-1,  B_ji = -P_ji / P_ii off the diagonal and 0 on it,
score_i = d_i^.2 · Σ_j w_j · d_j^-.25 · B_ji.
D are the sums of X's rows and columns. λ is four times the mean of the eigenvalues of X̃ᵀX̃ that can differ from 0,
which is its mean diagonal unless there are fewer viewers than films (then the plain mean is far too small a ridge:
NDCG@10 .111 instead of .122 on 610 viewers).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags_array

from engine.data.interactions import Interactions
from engine.models.base import People, graded, power_of_degree, viewer_matrix
from engine.models.inverse import invert_in_place
from engine.progress import CancelToken, Progress, Step

VIEWER_EXPONENT = -0.35
FILM_EXPONENT = -0.25
GIVEN_BACK = 0.2
RIDGE = 4.0
HEAD = 15_000
"""Films that get weights when there are too many viewers for the dual form: one HEAD × HEAD float32 is 0.9 GB."""
ROWS = 256


@dataclass(frozen=True)
class Neighbours:
    """Row j: what having film j in the history adds to other films, strongest first.

    indptr int64 [n_items + 1], indices int32 and values float32 [nnz]; score_i = Σ_j w_j · value_ji.
    """

    indptr: NDArray[np.int64]
    indices: NDArray[np.int32]
    values: NDArray[np.float32]


class _Weights(Protocol):
    """B, however it is kept."""

    def times(self, history: csr_matrix[np.float32]) -> NDArray[np.float32]:
        """history [people, films] @ B, dense."""


class _Dense:
    """B itself: for few films, or the most popular ones of many."""

    def __init__(self, precision: NDArray[np.float32]) -> None:
        precision /= -precision.diagonal().copy()
        np.fill_diagonal(precision, 0.0)
        self._weights = precision

    def times(self, history: csr_matrix[np.float32]) -> NDArray[np.float32]:
        return np.asarray(history @ self._weights, np.float32)


class _Dual:
    """B without a films × films matrix: by Woodbury P = (I - X̃ᵀWX̃) / λ with W = (X̃X̃ᵀ + λI)^-1."""

    def __init__(self, scaled: csr_matrix[np.float32], among_viewers: NDArray[np.float32]) -> None:
        self._films_to_viewers = csr_matrix(scaled.T)
        self._viewers_to_films = np.ascontiguousarray((self._films_to_viewers @ among_viewers).T)
        self._own = np.asarray(scaled.multiply(self._viewers_to_films).sum(0), np.float32).ravel()

    def times(self, history: csr_matrix[np.float32]) -> NDArray[np.float32]:
        reached = (history @ self._films_to_viewers).toarray() @ self._viewers_to_films
        own = history.tocoo()
        reached[own.row, own.col] -= own.data * self._own[own.col]
        reached /= 1.0 - self._own
        return reached


class Ease:
    """EASE over ratings weighed by `base.graded`.

    Needs viewers × viewers (dual) or films × films (dense) float32 numbers, whichever is fewer, and never more than
    HEAD²: past that the less popular films are left out (they score 0 and say nothing).
    """

    name = "ease"

    def __init__(
        self,
        *,
        ridge: float = RIDGE,
        viewer_exponent: float = VIEWER_EXPONENT,
        film_exponent: float = FILM_EXPONENT,
        given_back: float = GIVEN_BACK,
    ) -> None:
        self._ridge, self._viewer_exponent = ridge, viewer_exponent
        self._film_exponent, self._given_back = film_exponent, given_back
        self._weights: _Weights = _Dense(np.ones((0, 0), np.float32))
        self._films = np.zeros(0, np.int64)
        self._into = self._back = np.zeros(0, np.float32)
        self._seen = csr_matrix(np.zeros((0, 0), np.float32))

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        matrix = viewer_matrix(train, graded(train.rating))
        dual = train.n_users < min(train.n_items, HEAD) and train.n_users * train.n_items <= HEAD**2
        degree = np.asarray(matrix.sum(0), np.float64).ravel()
        popular = np.sort(np.argsort(-degree, kind="stable")[: train.n_items if dual else HEAD])
        scaled = csr_matrix(
            diags_array(power_of_degree(np.asarray(matrix.sum(1), np.float64).ravel(), self._viewer_exponent))
            @ matrix
            @ diags_array(power_of_degree(degree, self._film_exponent)),
            dtype=np.float32,
        )[:, popular]
        rank = min(int(np.count_nonzero(np.diff(scaled.indptr))), len(popular))
        ridge = self._ridge * float(np.square(scaled.data, dtype=np.float64).sum()) / max(rank, 1) or 1.0
        inverse = _ridge_inverse(scaled if dual else csr_matrix(scaled.T), ridge, progress, cancel)
        self._weights = _Dual(scaled, inverse) if dual else _Dense(inverse)
        self._films, self._seen = popular, matrix
        self._into = power_of_degree(degree, self._film_exponent)
        self._back = power_of_degree(degree, self._given_back)

    def score(self, people: People) -> NDArray[np.float32]:
        return self._scores(people.history)

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        return self._scores(self._seen[users])

    def _scores(self, history: csr_matrix[np.float32]) -> NDArray[np.float32]:
        scores = np.zeros(history.shape, np.float32)
        scores[:, self._films] = self._of_weighted(history)
        return scores

    def _of_weighted(self, history: csr_matrix[np.float32]) -> NDArray[np.float32]:
        """The scores of the films that have weights."""
        reached = self._weights.times(csr_matrix(history @ diags_array(self._into), dtype=np.float32)[:, self._films])
        return np.asarray(reached * self._back[self._films], np.float32)

    def neighbours(self, top_n: int, progress: Progress, cancel: CancelToken) -> Neighbours:
        """The `top_n` weights of largest magnitude out of every film, all degree factors included."""
        # Only films that have weights are anybody's neighbours: of many films some, and they alone take time and room.
        n_items, n_weighted = len(self._into), len(self._films)
        count = min(top_n, n_weighted)
        indices, values = np.zeros((n_weighted, count), np.int32), np.zeros((n_weighted, count), np.float32)
        for first in range(0, n_weighted, ROWS):
            cancel.check()
            rows = np.arange(first, min(first + ROWS, n_weighted))
            here = rows - first, self._films[rows]
            alone = csr_matrix((np.ones(len(rows), np.float32), here), shape=(len(rows), n_items))
            weights = self._of_weighted(alone)
            weights[rows - first, rows] = 0.0  # rounding may have left a trace
            strongest = np.argpartition(-np.abs(weights), count - 1, axis=1)[:, :count]
            kept = np.take_along_axis(weights, strongest, 1)
            order = np.lexsort((strongest, -np.abs(kept)), axis=1)
            indices[rows] = self._films[np.take_along_axis(strongest, order, 1)]
            values[rows] = np.take_along_axis(kept, order, 1)
            progress(Step("Finding neighbours", (rows[-1] + 1) / n_weighted))
        used = values != 0
        counts = np.zeros(n_items, np.int64)
        counts[self._films] = used.sum(1)
        return Neighbours(np.concatenate([[0], np.cumsum(counts)]).astype(np.int64), indices[used], values[used])


def _ridge_inverse(
    matrix: csr_matrix[np.float32], ridge: float, progress: Progress, cancel: CancelToken
) -> NDArray[np.float32]:
    """(M Mᵀ + ridge I)^-1, dense."""
    gram = np.zeros((matrix.shape[0], matrix.shape[0]), np.float32)
    for first in range(0, len(gram), ROWS):
        cancel.check()
        rows = slice(first, first + ROWS)
        # Each product once: it is the same sum of the same numbers on the other side of the diagonal.
        gram[rows, first:] = (matrix[rows] @ matrix[first:].T.tocsr()).toarray()
        gram[first:, rows] = gram[rows, first:].T
        progress(Step("Solving EASE", 0.2 * min(1.0, (first + ROWS) / len(gram))))
    gram[np.diag_indices_from(gram)] += ridge

    def inverted(step: Step) -> None:
        progress(Step("Solving EASE", 0.2 + 0.8 * step.fraction))

    return invert_in_place(gram, progress=inverted, cancel=cancel)
