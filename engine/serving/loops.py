"""The inner loops of ranking: compiled where there was a compiler, else in NumPy; the same numbers to the last bit.

NumPy passes over memory once for every step of a sum; `_sums.c` does all steps of an entry while it is at hand.
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

try:
    from engine.serving import _sums

    COMPILED = hasattr(_sums, "moments")  # what was built of an earlier version is no use
    WIDE = COMPILED and hasattr(_sums, "products")  # what it takes, processors have since 2013, and no others
except ImportError:
    COMPILED = WIDE = False

Rows = NDArray[np.int64]
Places = NDArray[np.int32]
Vector = NDArray[np.float64]
Singles = NDArray[np.float32]
Precision = NDArray[np.float16] | NDArray[np.float32]
LANES = 4
"""So many sums are added up at once, and lie side by side."""
FIRST = 64
"""Only so many of the best are compared with each pick, until one further down could be worth as much as these."""
Number = TypeVar("Number", bound=np.generic)
SIGN_AND_REST = np.int32(-0x70002000)
"""The bits 0x8FFFE000: what a half's sign, exponent and fraction fill of a single, moved there."""


class Lists(NamedTuple):
    """Lists of neighbours, one for each of n films, end to end: film j's are `indices` and their `values` from
    `indptr[j]` to `indptr[j + 1]`."""

    indptr: Rows
    indices: Places
    values: Singles

    def joined(self, column: NDArray[Number], films: Rows) -> NDArray[Number]:
        """The films' pieces of a column, end to end."""
        bounds = zip(self.indptr[films].tolist(), self.indptr[films + 1].tolist(), strict=True)
        return np.concatenate([column[:0], *(column[start:end] for start, end in bounds)])

    def lengths(self, films: Rows) -> Rows:
        return np.asarray(self.indptr[films + 1] - self.indptr[films])


def sums_of_lists(lists: Lists, films: Rows, weights: Vector, place: Places, count: int) -> Vector:
    """[count, LANES] for each row of weights [k ≤ LANES, m] the sum over the lists of `films` [m], added up in their
    order; what is said of film i is found at `place[i]` [n], which is less than `count`. 0 beyond the k-th lane."""
    sums = _lanes(count)
    if COMPILED:
        _sums.sums_of_lists(*lists, films, np.ascontiguousarray(weights), place, sums)
        return sums
    places, values = place[lists.joined(lists.indices, films)], lists.joined(lists.values, films).astype(np.float64)
    lengths = lists.lengths(films)
    for lane, each in enumerate(weights):
        sums[:, lane] = np.bincount(places, np.repeat(each, lengths) * values, minlength=count)
    return sums


def _lanes(count: int) -> Vector:
    """[count, LANES] zeros, no row of which lies in two lines of the cache."""
    room = np.zeros(LANES * (count + 1))
    start = -(room.__array_interface__["data"][0] // room.itemsize) % LANES
    return room[start : start + LANES * count].reshape(count, LANES)


def moments(rows: Vector) -> Vector:
    """[2, LANES] the sums of rows [n, LANES] and the sums of their squares, added up row after row."""
    if COMPILED:
        found = np.empty((2, LANES))
        _sums.moments(np.ascontiguousarray(rows), found)
        return found
    return np.stack([np.add.accumulate(each, axis=0)[-1] for each in (rows, rows * rows)])


def single(vectors: Precision) -> Singles:
    """Finite vectors in single precision, exactly. A quarter of the time that NumPy takes to undo the half.

    The exponent of a single begins 112 lower than a half's, so its bits stand for 2^-112 of what they should.
    """
    if vectors.dtype != np.float16:
        return np.asarray(vectors, dtype=np.float32)
    bits = vectors.view(np.int16).astype(np.int32)
    bits <<= 13
    bits &= SIGN_AND_REST
    singles = bits.view(np.float32)
    singles *= np.float32(2.0**112)
    return singles


def singles(vectors: Precision, rows: Rows) -> Singles:
    """[r, d] some rows of finite vectors [n, d], in single precision; none outside."""
    if COMPILED:
        found = np.empty((len(rows), vectors.shape[1]), dtype=np.float32)
        _sums.singles(vectors, rows, found)
        return found
    # Half the time that it takes with an index in brackets.
    return single(vectors.take(rows, axis=0, mode="clip"))


def means_of_largest(values: Singles, count: int) -> Vector:
    """[r] means of the `count` ≤ m largest of each row of finite [r, m], added up from the smallest."""
    if COMPILED:
        means = np.empty(len(values))
        _sums.means_of_largest(values, means, count)
        return means
    largest: NDArray[Any] = np.sort(np.partition(values, -count, axis=1)[:, -count:], axis=1)
    columns = largest.T.astype(np.float64, order="C")  # sums along such short rows take ten times as long
    return np.asarray(columns.sum(axis=0) / count)


def mean_cosines(vectors: NDArray[np.float16], rows: Rows, liked: Rows, count: int) -> Vector:
    """[r] for some rows of finite unit vectors [n, d] the mean of the `count` ≤ m largest cosines to rows `liked` [m].

    Sums of d products are rounded as whoever multiplies rounds them: 1e-6 apart at most.
    """
    if WIDE:
        means = np.empty(len(rows))
        _sums.mean_cosines(vectors, rows, liked, means, count)
        return means
    return means_of_largest(singles(vectors, rows) @ singles(vectors, liked).T, count)


def squash_rows(values: Vector, means: Vector, scales: Vector, personal: int) -> Vector:
    """[t, c] each row of values less its mean, times its scale [t]; z / √(1 + |z|) of these in the first `personal`."""
    if COMPILED:
        _sums.squash_rows(values, means, scales, personal)
        return values
    standardised = (values - means[:, None]) * scales[:, None]
    standardised[:personal] *= 1.0 / np.sqrt(1.0 + np.abs(standardised[:personal]))
    return np.asarray(standardised)


def spread(worth: Vector, vectors: Singles, count: int, diversity: float) -> Rows:
    """Positions of `count` ≤ c picks: each of the largest worth [c], descending, less `diversity` times the largest
    product of its vector [c, d] with an earlier pick's, if that is more than 0; of equals the first."""
    picks = np.empty(count, dtype=np.int64)
    if WIDE:
        _sums.spread(worth, np.ascontiguousarray(vectors), picks, diversity)
        return picks
    left, nearest, seen = worth.copy(), np.zeros(len(worth)), min(FIRST, len(worth))
    for k in range(count):
        pick = (left[:seen] - diversity * nearest[:seen]).argmax()
        while seen < len(worth) and left[pick] - diversity * nearest[pick] < worth[seen]:
            more = slice(seen, 2 * seen)
            for other in picks[:k]:
                nearest[more] = np.maximum(nearest[more], vectors[more] @ vectors[other])
            seen = min(2 * seen, len(worth))
            pick = (left[:seen] - diversity * nearest[:seen]).argmax()
        picks[k] = pick
        left[pick] = -np.inf
        nearest[:seen] = np.maximum(nearest[:seen], vectors[:seen] @ vectors[pick])
    return picks


def products(vectors: Singles, rows: Rows, vector: Vector) -> Vector:
    """[r] the products of some rows of [n, d] with one vector [d], rounded as in `mean_cosines`."""
    single_vector = vector.astype(np.float32)
    if WIDE:
        found = np.empty(len(rows))
        _sums.products(vectors, rows, single_vector, found)
        return found
    return np.asarray((singles(vectors, rows) @ single_vector).astype(np.float64))
