"""The nearest of a person's films, for any film: remembered from one question to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.serving.loops import Precision, singles

Films = NDArray[np.int64]
FEW = 64
"""Of fewer films than these the nearest are found anew each time."""
MOST_CHANGES = 16
"""A set that differs in more films than these is another person's."""
BLOCK = 1024


@dataclass(frozen=True)
class _Found:
    """For the rows of the catalogue that were `asked` [n]: the nearest `films` [n, k] of the `known` ones [n], and
    their `cosines` [n, k]."""

    known: NDArray[np.bool_]
    asked: NDArray[np.bool_]
    films: Films
    cosines: NDArray[np.float32]


class Nearest:
    """Cosines of films to their nearest ones among a set of films, by unit vectors [n, d].

    A person's films change by one from click to click. So what was found for the last large set is kept, and only
    what the change touches is found again: the cosines to a new film, and the rows that have lost a neighbour.
    """

    def __init__(self, vectors: Precision, count: int) -> None:
        self._vectors, self._count = vectors, count
        self._last: _Found | None = None  # replaced as a whole, so that threads see the one or the other

    def of(self, known: Films, rows: Films) -> tuple[Films, NDArray[np.float32]]:
        """For `rows` [r] the nearest k = min(count, m) of `known` [m] (m ≥ 1), and their cosines; [r, k] each."""
        if len(known) < max(FEW, self._count):
            return self._find(known, rows)
        is_known = self._mask(known)
        found = self._carried(self._last, is_known) if self._last is not None else None
        found = found or self._nothing(is_known)
        missing = np.flatnonzero(self._mask(rows) & ~found.asked)
        found.films[missing], found.cosines[missing] = self._find(known, missing)
        found.asked[missing] = True
        self._last = found
        return found.films[rows], found.cosines[rows]

    def cosines(self, known: Films, rows: Films) -> NDArray[np.float32]:
        """The cosines of `of` alone, in no order within a row: found in half the time where nothing is remembered."""
        if len(known) >= max(FEW, self._count):
            return self.of(known, rows)[1]
        count = min(self._count, len(known))
        found = np.empty((len(rows), count), dtype=np.float32)
        for block, cosines in self._products(known, rows):
            cosines.partition(-count, axis=1)
            found[block] = cosines[:, -count:]
        return found

    def _mask(self, films: Films) -> NDArray[np.bool_]:
        mask = np.zeros(len(self._vectors), dtype=np.bool_)
        mask[films] = True
        return mask

    def _nothing(self, known: NDArray[np.bool_]) -> _Found:
        shape = (len(known), self._count)
        nobody = np.zeros(shape, dtype=np.int64)
        return _Found(known, np.zeros(len(known), dtype=np.bool_), nobody, np.zeros(shape, dtype=np.float32))

    def _carried(self, last: _Found, known: NDArray[np.bool_]) -> _Found | None:
        """What was found last, made true of another set; None where the two have little in common."""
        come, gone = np.flatnonzero(known & ~last.known), last.known & ~known
        if len(come) + np.count_nonzero(gone) > MOST_CHANGES:
            return None
        asked = last.asked & ~gone[last.films].any(axis=1)
        films, cosines = last.films.copy(), last.cosines.copy()
        rows = np.flatnonzero(asked)
        if len(come) and len(rows):
            new_films, new_cosines = self._find(come, rows)
            both = np.hstack([cosines[rows], new_cosines]), np.hstack([films[rows], new_films])
            best = np.argsort(-both[0], axis=1, kind="stable")[:, : self._count]
            cosines[rows] = np.take_along_axis(both[0], best, axis=1)
            films[rows] = np.take_along_axis(both[1], best, axis=1)
        return _Found(known, asked, films, cosines)

    def _find(self, known: Films, rows: Films) -> tuple[Films, NDArray[np.float32]]:
        """The nearest of `known` for each of `rows`, without memory."""
        count = min(self._count, len(known))
        films, found = np.empty((len(rows), count), dtype=np.int64), np.empty((len(rows), count), dtype=np.float32)
        for block, cosines in self._products(known, rows):
            places = largest(cosines, count)
            films[block], found[block] = known[places], np.take_along_axis(cosines, places, axis=1)
        return films, found

    def _products(self, known: Films, rows: Films) -> Iterator[tuple[slice, NDArray[np.float32]]]:
        """Blocks of `rows`, and all their cosines to `known` [m]: [b, m]."""
        theirs = singles(self._vectors, known).T
        for start in range(0, len(rows), BLOCK):
            block = slice(start, start + BLOCK)
            yield block, singles(self._vectors, rows[block]) @ theirs


def largest(values: NDArray[np.floating], count: int) -> Films:
    """[r, count] columns of the largest entries of each row of [r, m], the largest first, of equals the first.

    For the few that are wanted here, passing over the rows some times is many times quicker than partitioning them.
    """
    left = values.copy()
    places = np.empty((len(values), count), dtype=np.int64)
    for k in range(count):
        places[:, k] = left.argmax(axis=1)
        np.put_along_axis(left, places[:, k : k + 1], -np.inf, axis=1)
    return places
