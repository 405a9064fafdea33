"""Finds the film that a row of another service means: by number, else by title and year. It never guesses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from engine.data.catalogue import Catalogue
from engine.profile.importers.export import ImportRow
from engine.text import fold, parse_title

_ARTICLES: Final = frozenset(("the", "a", "an", "le", "la", "les", "l", "el", "il", "das", "der", "die"))
_ARABIC: Final = {"ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10"}
_ROMAN: Final = frozenset(_ARABIC)
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
        for row, (title, alternates) in enumerate(zip(catalogue.folded, catalogue.alternates, strict=True)):
            for name in (title, *map(_fold, alternates)) if alternates else (title,):
                self._exact.add(name, row)
                self._loose.add(loosely(name), row)

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

    def _by_title(self, row: ImportRow) -> Found:
        names = _names(row)
        same = _once(film for name in names for film in self._exact.get(name))
        if not row.year:
            return Found(None, same, "the year is missing" if same else "")
        likely = tuple(film for film in same if self._years[film] == row.year)
        if not likely:
            # Spelt otherwise, only the very year will do; and then it may be meant as much as one of a year beside it.
            alike = _once(film for name in names for film in self._loose.get(loosely(name)))
            near = tuple(film for film in same if abs(self._years[film] - row.year) <= _NEAR)
            undated = tuple(film for film in same if not self._years[film])
            if undated and not near:
                return Found(None, undated, "the catalogue does not know the year")
            likely = _once((*near, *(film for film in alike if self._years[film] == row.year)))
        if len(likely) == 1:
            return Found(likely[0], (), "title and year")
        return Found(None, likely or same, "several films have this title and year" if likely else "")

    def _numbered_otherwise(self, row: ImportRow, film: int) -> bool:
        pairs = ((row.imdb, self._catalogue.imdb[film]), (row.tmdb, self._catalogue.tmdb[film]))
        agreeing = any(ours == theirs for ours, theirs in pairs if ours)
        return not agreeing and any(ours and theirs and ours != theirs for ours, theirs in pairs)

    def _plausible(self, row: ImportRow, film: int) -> bool:
        """False when another number, or both title and year, do not fit, or when title and very year are another
        film's: then it is somebody's mistake."""
        if self._numbered_otherwise(row, film):
            return False
        titled = _once(film for name in _names(row) for film in self._loose.get(loosely(name)))
        meant = [film for film in titled if row.year in (0, self._years[film])]
        if meant:
            return film in meant
        year = self._years[film]
        return film in titled or not row.year or not year or abs(row.year - year) <= _NEAR


def loosely(folded: str) -> str:
    """A folded title without its article, spaces and Roman numbers: “the godfather part ii” → “godfatherpart2”."""
    words = folded.split()
    if len(words) > 1:
        words = words[1:] if words[0] in _ARTICLES else words
        if not _ROMAN.isdisjoint(words):  # it runs for every film there is
            words = [words[0], *(_ARABIC.get(word, word) for word in words[1:])]
    return "".join(words)


def _fold(title: str) -> str:
    return fold(title) or title.casefold()


def _names(row: ImportRow) -> list[str]:
    """The row's titles, folded: as written, and taken apart where that makes a difference."""
    names = [row.title, *row.others]
    if "(" in row.title or ", " in row.title:
        parsed = parse_title(row.title)
        names += [parsed.title, *parsed.alternates]
    return list(dict.fromkeys(map(_fold, filter(None, names))))


def _by_number(numbers: Sequence[int]) -> _Rows:
    films = _Rows()
    for row, number in enumerate(numbers):
        if number:
            films.add(number, row)
    return films


def _once(films: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(films))
