"""Films that nobody has rated: placed in the graph space by their content, cautiously.

Ridge regression (Hoerl & Kennard 1970) from content vectors to LightGCN's film vectors, learned from rated films. The
prediction says which way an unrated film lies; how long its vector may be is what predictions were found worth in
cross-validation: the mean cosine between where a film was foreseen and where its ratings put it. Of all lengths that
is the one nearest to the truth in the mean square, and it keeps such films from outranking known ones by guesswork:
with vectors of full length they fill half of everyone's list, and are liked a third as often as what they displace.
"""

from __future__ import annotations

import operator
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.progress import CancelToken

if TYPE_CHECKING:
    from engine.training.lightgcn import LightGCN

FEWEST_FILMS, MOST_FILMS = 20, 20_000
"""From fewer rated films nothing is learned; of more, those with most ratings say enough."""
FOLDS = 5
PENALTIES = 10.0 ** np.arange(-5.0, 0.5, 0.5)
"""λ, beside the weighted covariance of unit vectors."""
SURE_FROM = 20
"""A film counts by its number of ratings up to this many: its vector hardly improves from there on."""
LEAST_GAIN = 0.01
"""By less than this over the mean film, in cosine, content is taken to say nothing."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Foreseen:
    """Where films were foreseen: `vectors` float32 [m, d], all of length `length` (0: content says nothing)."""

    vectors: NDArray[np.float32]
    length: float


def graph_space(
    lightgcn: LightGCN, content: NDArray[np.float16], n_ratings: NDArray[np.int32], cancel: CancelToken
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """`lightgcn.linear()` with the rows of unrated films (n_ratings 0) foreseen from `content` [n, c]."""
    vectors, scale = lightgcn.linear()
    unrated = np.flatnonzero(n_ratings == 0)
    if len(unrated):
        vectors = vectors.copy()
        foreseen = foresee(lightgcn.film_vectors, content, n_ratings, unrated, cancel)
        vectors[unrated] = (
            foreseen.vectors / scale[unrated, None]
        )  # `linear` gives a vector what it takes off its scale
    return vectors, scale


def foresee(
    known: NDArray[np.float32],
    content: NDArray[np.float16],
    n_ratings: NDArray[np.int32],
    films: NDArray[np.int64],
    cancel: CancelToken,
) -> Foreseen:
    """Vectors for `films` [m], from `known` [n, d], unit vectors of rated films (rows of length 0 are not known).

    All zero where content says nothing of where films lie: fewer than 20 known films, all of the same content, or a
    prediction no better than the mean film.
    """
    nowhere = Foreseen(np.zeros((len(films), known.shape[1]), np.float32), 0.0)
    rated = np.flatnonzero((n_ratings > 0) & known.any(axis=1))
    if len(rated) < FEWEST_FILMS:
        return nowhere
    rated = np.sort(rated[np.argsort(-n_ratings[rated], kind="stable")[:MOST_FILMS]])
    weights = np.minimum(n_ratings[rated], SURE_FROM).astype(np.float64)
    folds = [rated[start::FOLDS] for start in range(FOLDS)]
    parts = [_Moments.of(content[fold], known[fold], weights[start::FOLDS]) for start, fold in enumerate(folds)]
    whole = reduce(operator.add, parts)
    cosines = np.zeros(len(PENALTIES) + 1)
    for start, (fold, part) in enumerate(zip(folds, parts, strict=True)):
        cancel.check()
        truth = known[fold].astype(np.float64)
        for k, guess in enumerate((whole - part).guesses(content[fold])):
            cosines[k] += weights[start::FOLDS] @ (_unit(guess) * truth).sum(axis=1)
    cosines /= weights.sum()
    *by_content, by_mean = cosines.tolist()
    best = int(np.argmax(by_content))
    length = by_content[best]
    if length <= max(0.0, by_mean) + LEAST_GAIN:
        return nowhere
    return Foreseen((length * _unit(whole.guess(content[films], PENALTIES[best]))).astype(np.float32), length)


@dataclass(frozen=True)
class _Moments:
    """Weighted sums over films, all that a regression needs: `xx` [c + 1, c + 1] and `xy` [c + 1, d] of the content
    vectors, with a last entry of 1, among themselves and with the graph vectors."""

    xx: Matrix
    xy: Matrix

    @classmethod
    def of(cls, content: NDArray[np.float16], known: NDArray[np.float32], weights: Matrix) -> _Moments:
        x = np.column_stack([content, np.ones(len(content))]).astype(np.float64)
        weighed = x.T * weights
        return cls(weighed @ x, weighed @ known.astype(np.float64))

    def __add__(self, other: _Moments) -> _Moments:
        return _Moments(self.xx + other.xx, self.xy + other.xy)

    def __sub__(self, other: _Moments) -> _Moments:
        return _Moments(self.xx - other.xx, self.xy - other.xy)

    def guess(self, content: NDArray[np.float16], penalty: float) -> Matrix:
        """[m, d] where films of `content` [m, c] are foreseen."""
        x, y, covariance, slopes = self._centred()
        return np.asarray((content - x) @ np.linalg.solve(covariance + penalty * np.eye(len(x)), slopes) + y)

    def guesses(self, content: NDArray[np.float16]) -> Iterator[Matrix]:
        """`guess` for each of PENALTIES, by one decomposition; the mean film last."""
        x, y, covariance, slopes = self._centred()
        values, axes = np.linalg.eigh(covariance)
        places, turned = (content - x) @ axes, axes.T @ slopes
        for penalty in PENALTIES:
            yield places @ (turned / (np.maximum(values, 0.0) + penalty)[:, None]) + y
        yield np.tile(y, (len(content), 1))

    def _centred(self) -> tuple[Matrix, Matrix, Matrix, Matrix]:
        """The means of x [c] and y [d], the covariance of x [c, c] and that of x with y [c, d]."""
        xx, xy = self.xx / self.xx[-1, -1], self.xy / self.xx[-1, -1]
        x, y = xx[-1, :-1], xy[-1]
        return x, y, xx[:-1, :-1] - np.outer(x, x), xy[:-1] - np.outer(x, y)


def _unit(vectors: Matrix) -> Matrix:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0, lengths, 1.0))
