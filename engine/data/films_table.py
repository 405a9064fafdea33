"""Films as they are read, one by one, and what other files know of them -> the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, zip_longest
from typing import Final

import numpy as np

from engine.data.catalogue import Catalogue
from engine.data.film_tags import Folded, TagCounter, distinct
from engine.errors import InputError
from engine.language import tr
from engine.progress import CancelToken
from engine.text import clean, parse_title

_NO_GENRES: Final = ("(no genres listed)", "unknown")
_NOT_A_GENRE: Final = "IMAX"  # a way of showing a film
_RENAMED: Final = {"Children's": "Children"}  # as the layouts since 10M call it
_MOST_GENRES: Final = 16
_MOST_ALTERNATES: Final = 8
_FILMS_BETWEEN_CHECKS: Final = 1_000


class FilmsTable:
    """The films of one file, in its order. `tags` and `themes` (of the tag genome) are looked up by a film's id."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.tags = TagCounter()
        self.themes: dict[int, tuple[str, ...]] = {}
        self.links: dict[int, tuple[int, int]] = {}
        self._lines: dict[int, int] = {}
        self._titles: list[str] = []
        self._years: list[int] = []
        self._genres: list[tuple[str, ...]] = []
        self._alternates: list[tuple[str, ...]] = []
        self._folded = Folded()
        self._kinds: dict[tuple[str, ...], tuple[str, ...]] = {}

    def add(self, line: int, film: int, written: str, genres: Iterable[str]) -> None:
        """One film. Raises `InputError` when its id stood there before, or its title shows nothing."""
        if film in self._lines:
            what = tr("{film} stands on line {line} already.", film=film, line=self._lines[film])
            raise InputError(what, file=self.name, line=line, column="movieId")
        parsed = parse_title(written)
        if not parsed.title:
            raise InputError(tr("the title is empty."), file=self.name, line=line, column="title")
        self._lines[film] = line
        self._titles.append(parsed.title)
        self._years.append(parsed.year)
        self._alternates.append(parsed.alternates[:_MOST_ALTERNATES])
        kinds = tuple(genres)
        if kinds not in self._kinds:  # most films are of the same kinds as another
            self._kinds[kinds] = _genres(kinds)
        self._genres.append(self._kinds[kinds])

    @property
    def ids(self) -> list[int]:
        """The films' ids, in the order of the file."""
        return list(self._lines)

    def catalogue(self, cancel: CancelToken | None = None) -> Catalogue:
        """All of it. Raises `InputError` when there are no films, `Cancelled`."""
        if not self._lines:
            raise InputError(tr("it holds no films."), file=self.name)
        links = [self.links.get(film, (0, 0)) for film in self._lines]
        return Catalogue(
            np.array(self.ids, np.int64),
            self._titles,
            self._years,
            genres=self._genres,
            tags=list(self._themes(cancel or CancelToken())),
            alternates=self._alternates,
            imdb=[imdb for imdb, _ in links],
            tmdb=[tmdb for _, tmdb in links],
        )

    def _themes(self, cancel: CancelToken) -> Iterator[tuple[str, ...]]:
        for row, film in enumerate(self._lines):
            if row % _FILMS_BETWEEN_CHECKS == 0:
                cancel.check()
            yield self._themes_of(row, film)

    def _themes_of(self, row: int, film: int) -> tuple[str, ...]:
        """What viewers wrote and what the genome says, in turn."""
        said, themes = self.tags.ranked(film), self.themes.get(film, ())
        if not said and not themes:
            return ()
        both = filter(None, chain.from_iterable(zip_longest(said, themes))) if themes else said
        return distinct(both, (self._titles[row], *self._alternates[row]), self._genres[row], self._folded)


def _genres(written: Iterable[str]) -> tuple[str, ...]:
    kinds = (clean(kind, 40) for kind in written)
    kept = (_RENAMED.get(kind, kind) for kind in kinds if kind and kind not in (*_NO_GENRES, _NOT_A_GENRE))
    return tuple(dict.fromkeys(kept))[:_MOST_GENRES]
