"""Genres, decades and themes of all films, as columns: to cut a list down by, and to count what would be left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.data.catalogue import Catalogue
from engine.serving.only import Chip, Facet, Only

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Counts:
    """How many films are left, and how many would be with each name of a facet (names that none has left out).

    `drop` is what to ask no longer where nothing is left: the one that leaves most, and how many; None where dropping
    one brings nothing.
    """

    left: int
    by: Mapping[Facet, Mapping[str, int]]
    drop: tuple[Chip, int] | None = None


class Column:
    """One facet: entry e says that film `films[e]` has `names[values[e]]`; a film has any number of names."""

    def __init__(self, names_of: Iterable[Sequence[str]], n_films: int) -> None:
        places: dict[str, int] = {}
        films, values = list[int](), list[int]()
        for row, names in enumerate(names_of):
            for name in dict.fromkeys(names):
                films.append(row)
                values.append(places.setdefault(name, len(places)))
        self.names, self._places, self._n_films = tuple(places), places, n_films
        self._films, self._values = np.array(films, dtype=np.int64), np.array(values, dtype=np.int64)

    def having(self, name: str) -> Mask:
        """[n] which films have the name; none for one that nobody knows."""
        mask = np.zeros(self._n_films, dtype=np.bool_)
        mask[self._films[self._values == self._places.get(name, -1)]] = True
        return mask

    def counts(self, films: Mask) -> dict[str, int]:
        """How many of the `films` [n] have each name; those of none are left out."""
        found = np.bincount(self._values[films[self._films]], minlength=len(self.names))
        return {self.names[place]: int(found[place]) for place in np.flatnonzero(found)}


class Facets:
    """The facets of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        n_films = self._n_films = len(catalogue)
        decades = ([str(year // 10 * 10)] if year else [] for year in catalogue.years.tolist())
        self._columns: dict[Facet, Column] = {
            "genre": Column(catalogue.genres, n_films),
            "decade": Column(decades, n_films),
            "tag": Column(catalogue.tags, n_films),
        }

    def mask(self, only: Only) -> Mask:
        """[n] which films are asked for."""
        mask = np.ones(self._n_films, dtype=np.bool_)
        for facet in ("genre", "tag"):
            for name in only.of(facet):
                mask &= self._columns[facet].having(name)
        return mask & self._of_decades(only.decades)

    def counts(self, films: Mask, only: Only) -> Counts:
        """Counts among `films` [n]. Another genre or theme narrows a choice, another decade widens it."""
        left = films & self.mask(only)
        any_time = films & self.mask(Only(only.genres, frozenset(), only.tags))
        among: dict[Facet, Mask] = {"genre": left, "decade": any_time, "tag": left}
        by = {facet: column.counts(among[facet]) for facet, column in self._columns.items()}
        return Counts(int(left.sum()), by, None if left.any() else self._drop(films, only))

    def _of_decades(self, decades: Iterable[str]) -> Mask:
        masks = [self._columns["decade"].having(decade) for decade in decades]
        return np.logical_or.reduce(masks) if masks else np.ones(self._n_films, dtype=np.bool_)

    def _drop(self, films: Mask, only: Only) -> tuple[Chip, int] | None:
        left = [(chip, int((films & self.mask(only.toggled(chip))).sum())) for chip in only.chips]
        best = max(left, key=lambda found: found[1], default=None)
        return best if best is not None and best[1] else None
