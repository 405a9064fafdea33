"""The inner loops of ranking: compiled where there was a compiler, else in NumPy; the same numbers to the last bit.

NumPy passes over memory once for every step of a sum; `_sums.c` does all steps of an entry while it is at hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

try:
    from engine.serving import _sums

    COMPILED = hasattr(_sums, "summed_lists")  # what was built of an earlier version is no use
    WIDE = COMPILED and hasattr(_sums, "nearly_nearest")  # what it takes, processors have since 2013, and no others
except ImportError:
    COMPILED = WIDE = False

Rows = NDArray[np.int64]
Places = NDArray[np.int32]
Vector = NDArray[np.float64]
Singles = NDArray[np.float32]
Precision = NDArray[np.float16] | NDArray[np.float32]
LANES, FILMS = 4, 8
"""So many sums are added up at once, and lie side by side; and so many films are looked at together."""
SAMPLED = 16
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
    if COMPILED:
        room = np.empty(LANES * (count + 1))
        start = _sums.summed_lists(*lists, films, np.ascontiguousarray(weights), place, room)
        return room[start : start + LANES * count].reshape(count, LANES)
    sums = np.zeros((count, LANES))
    places, values = place[lists.joined(lists.indices, films)], lists.joined(lists.values, films).astype(np.float64)
    lengths = lists.lengths(films)
    for lane, each in enumerate(weights):
        sums[:, lane] = np.bincount(places, np.repeat(each, lengths) * values, minlength=count)
    return sums


def moments(rows: Vector) -> Vector:
    """[2, LANES] the sums of rows [n, LANES] and the sums of their squares: of every fourth row, and then of these."""
    if COMPILED:
        found = np.empty((2, LANES))
        _sums.moments(np.ascontiguousarray(rows), found)
        return found
    every = [[np.add.accumulate(each[k::4], axis=0)[-1:].sum(axis=0) for k in range(4)] for each in (rows, rows * rows)]
    return np.stack([(one + two) + (three + four) for one, two, three, four in every])


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


def spread(worth: Vector, vectors: Precision, rows: Rows, count: int, diversity: float) -> Rows:
    """Positions of `count` ≤ c picks: each of the largest worth [c], descending, less `diversity` times the largest
    product of its vector with an earlier pick's, if that is more than 0; of equals the first. `rows` [c] says which of
    the vectors [n, d] are theirs."""
    picks = np.empty(count, dtype=np.int64)
    if WIDE:
        _sums.spread(worth, vectors, rows, picks, diversity)
        return picks
    left, nearest, seen, theirs = worth.copy(), np.zeros(len(worth)), min(FIRST, len(worth)), singles(vectors, rows)
    for k in range(count):
        pick = (left[:seen] - diversity * nearest[:seen]).argmax()
        while seen < len(worth) and left[pick] - diversity * nearest[pick] < worth[seen]:
            more = slice(seen, 2 * seen)
            for other in picks[:k]:
                nearest[more] = np.maximum(nearest[more], theirs[more] @ theirs[other])
            seen = min(2 * seen, len(worth))
            pick = (left[:seen] - diversity * nearest[:seen]).argmax()
        picks[k] = pick
        left[pick] = -np.inf
        nearest[:seen] = np.maximum(nearest[:seen], theirs[:seen] @ theirs[pick])
    return picks


def products(vectors: Singles, rows: Rows, vector: Vector, found: Vector) -> None:
    """Into `found` [r] the products of some rows of [n, d] with one vector [d], rounded as in `mean_cosines`."""
    if WIDE:
        _sums.products(vectors, rows, vector.astype(np.float32), found)
    else:
        found[:] = singles(vectors, rows) @ vector.astype(np.float32)


def folded(vectors: Singles, rows: Rows, weights: Vector) -> Vector:
    """[d] the sum of some rows of [n, d], each times its weight [r]; rounded as whoever adds up does."""
    if COMPILED:
        total = np.empty(vectors.shape[1])
        _sums.folded(vectors, rows, weights, total)
        return total
    return np.asarray(weights @ singles(vectors, rows).astype(np.float64))


def highest_mixed(sums: Vector, weights: Vector, place: Places, listed: Rows, out: Rows, count: int) -> Rows:
    """The `listed` films [l], less those that are `out`, whose rows of sums [l + 1, LANES], weighed [LANES] and added
    up, are more than about `count` others', as every sixteenth row tells. `place` [n] says where among the rows a film
    is."""
    if COMPILED:
        found = np.empty(len(listed), dtype=np.int64)
        return found[: _sums.highest_mixed(sums, weights, place, listed, out, found, count)]
    first, *others = (sums * weights).T
    mixed = reduce(np.add, others, first.copy())
    mixed[place[out]] = -np.inf
    sample = mixed[::SAMPLED]
    at = max(0, len(sample) - 1 - count // SAMPLED)
    return np.asarray(listed[mixed[:-1] > np.partition(sample, at)[at]])


def admitted(come: Sequence[Rows], gone: Sequence[Rows], n_films: int) -> Rows:
    """Ascending, the films that are in one of the sets that `come` and in none that are `gone`."""
    if COMPILED:
        found = np.empty(sum(map(len, come)), dtype=np.int64)
        return found[: _sums.admitted(found, *come, *gone, n_films, len(come))]
    keep = np.zeros(n_films, dtype=np.bool_)
    for among, keeps in ((come, True), (gone, False)):
        for films in among:
            keep[films] = keeps
    return np.flatnonzero(keep)


def at_places(sums: Vector, place: Places, films: Rows, values: Vector) -> None:
    """Into `values` [k ≤ LANES, c], lane by lane, the sums [l, LANES] at the places [n] of films [c]."""
    if COMPILED:
        _sums.at_places(sums, place, films, values)
    else:
        values[:] = sums.take(place[films], axis=0).T[: len(values)]


def best_blended(values: Vector, means: Vector, scales: Vector, weights: Vector, personal: int, count: int) -> Rows:
    """Ascending places of the `count` best of c films by values [t, c] as `squash_rows` makes them, weighed [t] and
    added up row after row; and of equals of the least."""
    if COMPILED:
        found = np.empty(values.shape[1], dtype=np.int64)
        return found[: _sums.best_blended(values, means, scales, weights, found, personal, count)]
    rows = squash_rows(values.copy(), means, scales, personal)
    scores = reduce(
        np.add, (weight * row for weight, row in zip(weights, rows, strict=True)), np.zeros(values.shape[1])
    )
    least = np.partition(scores, -count)[-count] if count < len(scores) else -np.inf
    return np.flatnonzero(scores >= least)


def largest_first(values: Vector, count: int) -> Rows:
    """Places of the `count` ≤ c largest values [c], the largest first, of equals the first."""
    if COMPILED:
        places = np.empty(count, dtype=np.int64)
        _sums.largest_first(values, places)
        return places
    return np.argsort(-values, kind="stable")[:count]


def interleaved(steps: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """[⌈b / 8⌉, ⌈d / 8⌉, 32] numbers [b, d] of four bits as `_rough.c` reads them: for each eight films and eight
    numbers, film after film, four bytes whose lower halves are the first four numbers, whose upper ones the others."""
    films, width = (-(-size // FILMS) for size in steps.shape)
    whole = np.zeros((films * FILMS, width * FILMS), dtype=np.uint8)
    whole[: len(steps), : steps.shape[1]] = steps
    parts = whole.reshape(films, FILMS, width, 2, FILMS // 2)
    both = parts[..., 0, :] | parts[..., 1, :] << 4
    return np.asarray(both.transpose(0, 2, 1, 3).reshape(films, width, -1))


def nearly_nearest(codes: NDArray[np.uint8], query: Vector, n_films: int, count: int) -> Rows:
    """[count] rows, in no order, with the largest sums of their `interleaved` numbers times those of a query [d], the
    query's rounded to 255 steps; of equals the first. Only where `WIDE`."""
    rows = np.empty(count, dtype=np.int64)
    _sums.nearly_nearest(codes, query, rows, n_films)
    return rows


def columns(records: tuple[object, ...], now: int) -> tuple[Rows, Vector, Vector] | None:
    """[m] each, the records' `film`, `rating` and seconds from their `time` to `now`, in order of time; None where a
    film is there twice, or nothing is compiled."""
    films, ratings, past = np.empty(len(records), np.int64), np.empty(len(records)), np.empty(len(records))
    distinct = COMPILED and _sums.columns(records, now, films, ratings, past)
    return (films, ratings, past) if distinct else None


def fading(ratings: Vector, past: Vector, steps: Vector, periods: Vector, day: float) -> tuple[Vector, Vector]:
    """[m] the weight of the last of the steps [s, 2] (from, weight) that each rating [m] reaches, 0 before; and [p, m]
    minus the days (of so many seconds) that have passed since each, by the periods [p]. What is to come is now."""
    weights, exponents = np.empty(len(ratings)), np.empty((len(periods), len(ratings)))
    if COMPILED:
        _sums.fading(ratings, past, steps, periods, weights, exponents, day)
        return weights, exponents
    reached = np.searchsorted(steps[:, 0], ratings, side="right")
    days = np.maximum(past, 0.0) / day
    return np.concatenate([[0.0], steps[:, 1]])[reached], -days / periods[:, None]


def moments_along(vector: Vector, mean: Vector, second: Vector) -> tuple[float, float]:
    """The mean and the second moment along a vector [d] of what has this mean [d] and these second moments [d, d]; to
    rounding."""
    if COMPILED:
        found = np.empty(2)
        _sums.spreads(vector, mean, second, found)
        one, two = found.tolist()
        return one, two
    return float(vector @ mean), float(vector @ second @ vector)
