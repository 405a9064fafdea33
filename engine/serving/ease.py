"""EASE's part of the ranking: sums over the neighbour lists of a person's films."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays
from engine.serving.signals import Kernel, Raw, Rows, Vector
from engine.serving.sums import Sums

Number = TypeVar("Number", bound=np.generic)
BLOCK = 256
"""So many lists are summed at once: numpy counts bins without letting other threads run, and the window is one."""


@dataclass(frozen=True)
class _Lists:
    """The neighbour lists of `whose` films [m], end to end: how long each is, and the `films` and `values` in them."""

    whose: Rows
    lengths: Rows
    films: Rows
    values: Vector


class EaseSignal:
    """k(j, i) = w_j · B_ji with EASE's strongest weights (Steck 2019), stored as neighbour lists."""

    def __init__(self, arrays: BundleArrays) -> None:
        self._indptr = np.asarray(arrays.neighbour_indptr)
        self._indices, self._values = np.asarray(arrays.neighbour_indices), np.asarray(arrays.neighbour_values)
        self._n_films = len(arrays.n_ratings)
        self._sums = Sums(self._sum)
        self._last: _Lists | None = None  # one history is summed with several weights, one after the other

    def everywhere(self, name: str, films: Rows, weights: Vector) -> Vector:
        """The signal for every film of the catalogue [n]; `name` says which of the history's weights [m] these are."""
        return self._sums.of(name, films, weights)

    def totals(self, everywhere: Vector, candidates: Rows) -> Raw:
        return Raw(everywhere[candidates], float(everywhere.mean()), float(everywhere.std()))

    def kernel(self, films: Rows, candidates: Rows) -> Kernel:
        """[c, m] terms of the sum, less the weights."""
        terms = np.zeros((len(candidates), len(films)), dtype=np.float32)
        row, wanted = np.zeros(self._n_films, dtype=np.int64), np.zeros(self._n_films, dtype=np.bool_)
        row[candidates], wanted[candidates] = np.arange(len(candidates)), True
        for block in _blocks(films):
            neighbours = self._joined(self._indices, films[block]).astype(np.int64)
            entries = np.flatnonzero(wanted[neighbours])
            ends = np.cumsum(self._counts(films[block]))
            whose = np.repeat(np.arange(len(ends)), np.diff(np.searchsorted(entries, ends), prepend=0))
            places = entries + (self._indptr[films[block] + 1] - ends)[whose]
            terms[row[neighbours[entries]], block.start + whose] = self._values[places]
        return terms

    def _sum(self, films: Rows, weights: Vector) -> Vector:
        if not len(films):
            return np.zeros(self._n_films)
        return reduce(np.add, (self._sum_of(films[block], weights[block]) for block in _blocks(films)))

    def _sum_of(self, films: Rows, weights: Vector) -> Vector:
        lists = self._last
        if lists is None or not np.array_equal(lists.whose, films):
            neighbours, values = self._joined(self._indices, films), self._joined(self._values, films)
            lists = _Lists(films, self._counts(films), neighbours.astype(np.int64), values.astype(np.float64))
            self._last = lists  # as a whole: other threads see the one or the other
        terms = np.repeat(weights, lists.lengths)
        terms *= lists.values
        return np.asarray(np.bincount(lists.films, terms, minlength=self._n_films), dtype=np.float64)

    def _counts(self, films: Rows) -> Rows:
        """[m] how long the lists are."""
        return np.asarray(self._indptr[films + 1] - self._indptr[films])

    def _joined(self, column: NDArray[Number], films: Rows) -> NDArray[Number]:
        """The films' pieces of `column`, end to end."""
        bounds = zip(self._indptr[films].tolist(), self._indptr[films + 1].tolist(), strict=True)
        return np.concatenate([column[:0], *(column[start:end] for start, end in bounds)])


def _blocks(films: Rows) -> Iterator[slice]:
    return (slice(start, start + BLOCK) for start in range(0, len(films), BLOCK))
