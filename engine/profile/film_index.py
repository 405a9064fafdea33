"""Finds the film that a row of another service means: by number, else by title and year. It never guesses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from engine.data.catalogue import Catalogue
from engine.profile.importers.export import ImportRow
from engine.profile.titles_alike import alternatives, known_names, loosely, parts
from engine.text import fold, parse_title

_NEAR: Final = 1
"""Sources differ in the year of one film by up to this: festival, first country, own country."""


@dataclass(frozen=True, slots=True)
class Found:
    """The catalogue's row when it is certain; else those that it may be, best first, and why it is not certain."""

    film: int | None
    candidates: tuple[int, ...]
    how: str


class _Rows:
    """Rows by name or number. Nearly all have one, and 87,000 lists of one would keep the garbage collector busy."""

    def __init__(self) -> None:
        self._first: dict[str | int, int] = {}
        self._others: dict[str | int, list[int]] = {}

    def add(self, name: str | int, row: int) -> None:
        if self._first.setdefault(name, row) != row:
            self._others.setdefault(name, []).append(row)

    def get(self, name: str | int) -> Sequence[int]:
        """In the order in which they were added."""
        first = self._first.get(name)
        return () if first is None else (first, *self._others.get(name, ()))


class FilmIndex:
    """A catalogue's films by number and by title. Built once, then read by any thread."""

    def __init__(self, catalogue: Catalogue, *, movielens_ids: bool = False) -> None:
        """`movielens_ids`: the catalogue's own ids are MovieLens's."""
        self._catalogue = catalogue
        self._years: list[int] = catalogue.years.tolist()
        self._imdb = _by_number(catalogue.imdb.tolist())
        self._tmdb = _by_number(catalogue.tmdb.tolist())
        self._movielens = _by_number(catalogue.ids.tolist()) if movielens_ids else _Rows()
        self._exact, self._loose = _Rows(), _Rows()
        self._known = known_names()
        for row, (title, alternates) in enumerate(zip(catalogue.folded, catalogue.alternates, strict=True)):
            for name in (title, *map(_fold, alternates)) if alternates else (title,):
                self._exact.add(name, row)
                self._loose.add(loosely(name), row)
            for half in _halves((catalogue.titles[row], *alternates)):
                self._loose.add(loosely(half), row)

    def find(self, row: ImportRow) -> Found:
        """The film that `row` means."""
        numbers = ((row.imdb, self._imdb), (row.tmdb, self._tmdb), (row.movielens, self._movielens))
        hits = [frozenset(same) for number, films in numbers if (same := films.get(number))]
        if not hits:
            found = self._by_title(row)
            if found.film is not None and self._numbered_otherwise(row, found.film):
                return Found(None, (found.film,), "numbers and title disagree")
            return found
        agreed = frozenset.intersection(*hits)
        likely = sorted(film for film in agreed if self._plausible(row, film))
        if len(likely) == 1:
            return Found(likely[0], (), "number")
        others = self._by_title(row)
        if others.film in likely:  # two films share a number; the title tells them apart
            return others
        films = (*likely, *sorted(frozenset.union(*hits)), *((others.film,) if others.film is not None else ()))
        return Found(None, _once((*films, *others.candidates)), "numbers and title disagree")

    def called_in_part(self, row: ImportRow) -> tuple[int, ...]:
        """Films of the row's very year that have a part of its title, or whose title it is a part of: “Robin Hood” and
        “Robin Hood: Prince of Thieves”. For a person to judge."""
        if not row.year:
            return ()
        longer = (film for name in _names(row) for film in self._parts.get(name))
        shorter = (film for part in _parts_of((row.title, *row.others)) for film in self._exact.get(part))
        found = (film for film in (*longer, *shorter) if self._years[film] == row.year)
        return _once(film for film in found if not self._numbered_otherwise(row, film))

    @cached_property
    def _parts(self) -> _Rows:
        """Films by parts of their titles: few rows ask for them."""
        films = _Rows()
        for row, (title, alternates) in enumerate(zip(self._catalogue.titles, self._catalogue.alternates, strict=True)):
            for part in _parts_of((title, *alternates)):
                films.add(part, row)
        return films

    def _by_title(self, row: ImportRow) -> Found:
        names = _names(row)
        same = _once(film for name in names for film in self._exact.get(name))
        if not row.year:
            return Found(None, same, "the year is missing" if same else "")
        likely = tuple(film for film in same if self._years[film] == row.year)
        if not likely:
            # Spelt otherwise, only the very year will do; and then it may be meant as much as one of a year beside it.
            spelt = (
                film for name in (*names, *_halves((row.title, *row.others))) for film in self._loose.get(loosely(name))
            )
            alike = (film for film in spelt if self._years[film] == row.year)
            known = (film for name in names for film in self._known_as(name, row.year))
            near = tuple(film for film in same if abs(self._years[film] - row.year) <= _NEAR)
            undated = tuple(film for film in same if not self._years[film])
            if undated and not near:
                return Found(None, undated, "the catalogue does not know the year")
            likely = _once((*near, *alike, *known))
        if len(likely) == 1:
            return Found(likely[0], (), "title and year")
        return Found(None, likely or same, "several films have this title and year" if likely else "")

    def _known_as(self, name: str, year: int) -> Iterator[int]:
        """The films of the other names of a famous one."""
        for other, its_year in self._known.get((name, year), ()):
            yield from (film for film in self._exact.get(other) if self._years[film] == its_year)

    def _numbered_otherwise(self, row: ImportRow, film: int) -> bool:
        pairs = ((row.imdb, self._catalogue.imdb[film]), (row.tmdb, self._catalogue.tmdb[film]))
        agreeing = any(ours == theirs for ours, theirs in pairs if ours)
        return not agreeing and any(ours and theirs and ours != theirs for ours, theirs in pairs)

    def _plausible(self, row: ImportRow, film: int) -> bool:
        """False when another number, or both title and year, do not fit, or when title and very year are another
        film's: then it is somebody's mistake."""
        if self._numbered_otherwise(row, film):
            return False
        names = _names(row)
        titled = _once(
            film for name in (*names, *_halves((row.title, *row.others))) for film in self._loose.get(loosely(name))
        )
        meant = [film for film in titled if row.year in (0, self._years[film])]
        if meant:
            return film in meant
        year = self._years[film]
        return film in titled or not row.year or not year or abs(row.year - year) <= _NEAR


def _fold(title: str) -> str:
    return fold(title) or title.casefold()


def _names(row: ImportRow) -> list[str]:
    """The row's titles, folded: as written, and taken apart where that makes a difference."""
    names = [row.title, *row.others]
    if "(" in row.title or ", " in row.title:
        parsed = parse_title(row.title)
        names += [parsed.title, *parsed.alternates]
    return list(dict.fromkeys(map(_fold, filter(None, names))))


def _halves(titles: Sequence[str]) -> list[str]:
    return [_fold(half) for title in titles for half in alternatives(title)]


def _parts_of(titles: Sequence[str]) -> Iterator[str]:
    return (_fold(part) for title in titles for part in parts(title))


def _by_number(numbers: Sequence[int]) -> _Rows:
    films = _Rows()
    for row, number in enumerate(numbers):
        if number:
            films.add(number, row)
    return films


def _once(films: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(films))
