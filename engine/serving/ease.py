"""EASE's part of the ranking: sums over the neighbour lists of a person's films."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, reduce

import numpy as np

from engine.bundles.bundle import BundleArrays
from engine.serving.loops import LANES, Lists, Places, Rows, Vector, sums_of_lists
from engine.serving.signals import Kernel, Raw
from engine.serving.sums import Sums

BLOCK = 256
"""So many lists are summed at once: numpy counts bins without letting other threads run, and the window is one."""


class EaseSignal:
    """k(j, i) = w_j · B_ji with EASE's strongest weights (Steck 2019), stored as neighbour lists."""

    def __init__(self, arrays: BundleArrays) -> None:
        columns = (arrays.neighbour_indptr, arrays.neighbour_indices, arrays.neighbour_values)
        self._lists = Lists(*map(np.asarray, columns))
        self._n_films = len(arrays.n_ratings)
        self._everywhere: Places = np.arange(self._n_films, dtype=np.int32)
        self._sums, self._listed_sums = Sums(self._sum), Sums(self._sum_listed, BLOCK)

    @cached_property
    def listed(self) -> Rows:
        """[l] the films that have a list, ascending: no others are in anybody's."""
        return np.flatnonzero(np.diff(self._lists.indptr))

    @cached_property
    def place(self) -> Places:
        """[n] where each film stands among the `listed`; l for all others."""
        place = np.full(self._n_films, len(self.listed), dtype=np.int32)
        place[self.listed] = np.arange(len(self.listed))
        return place

    def everywhere(self, name: str, films: Rows, weights: Vector) -> Vector:
        """The signal for every film of the catalogue [n]; `name` says which of the history's weights [m] these are."""
        return np.asarray(self._sums.of(name, films, weights[None])[0])

    def among_listed(self, films: Rows, weights: Vector) -> Vector:
        """The signal by each row of weights [LANES, m] for the films that have one, and 0 for all others:
        [l + 1, LANES].

        The last row stands for every film that is not listed.
        """
        return self._listed_sums.of("", films, weights).T

    def totals(self, everywhere: Vector, candidates: Rows) -> Raw:
        return Raw(everywhere[candidates], float(everywhere.mean()), float(everywhere.std()))

    def kernel(self, films: Rows, candidates: Rows) -> Kernel:
        """[c, m] terms of the sum, less the weights."""
        terms = np.zeros((len(candidates), len(films)), dtype=np.float32)
        row, wanted = np.zeros(self._n_films, dtype=np.int64), np.zeros(self._n_films, dtype=np.bool_)
        row[candidates], wanted[candidates] = np.arange(len(candidates)), True
        for block in _blocks(films):
            neighbours = self._lists.joined(self._lists.indices, films[block]).astype(np.int64)
            entries = np.flatnonzero(wanted[neighbours])
            ends = np.cumsum(self._lists.lengths(films[block]))
            whose = np.repeat(np.arange(len(ends)), np.diff(np.searchsorted(entries, ends), prepend=0))
            places = entries + (self._lists.indptr[films[block] + 1] - ends)[whose]
            terms[row[neighbours[entries]], block.start + whose] = self._lists.values[places]
        return terms

    def _sum(self, films: Rows, weights: Vector) -> Vector:
        return np.ascontiguousarray(self._summed(films, weights, self._everywhere, self._n_films)[:, : len(weights)].T)

    def _sum_listed(self, films: Rows, weights: Vector) -> Vector:
        sums = self._summed(films, weights, self.place, len(self.listed) + 1)
        sums[-1] = 0.0
        return sums.T

    def _summed(self, films: Rows, weights: Vector, place: Places, count: int) -> Vector:
        if not len(films):
            return np.zeros((count, LANES))
        if len(films) <= BLOCK:
            return sums_of_lists(self._lists, films, weights, place, count)
        blocks = _blocks(films)
        sums = (sums_of_lists(self._lists, films[block], weights[:, block], place, count) for block in blocks)
        return reduce(np.add, sums)


def _blocks(films: Rows) -> Iterator[slice]:
    return (slice(start, start + BLOCK) for start in range(0, len(films), BLOCK))
