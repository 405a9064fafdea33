"""What a profile holds: immutable, and the same whether it comes from the store or from an exported file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any

from engine.errors import InputError
from engine.profile.edits import (
    HERE,
    AddSeen,
    FilmEdit,
    FilmRef,
    SetHidden,
    SetRating,
    SetSeen,
    SetWatchlist,
    checked_watches,
)

Row = tuple[Any, ...]
"""A row of the table `film`: key, title, year, rating, rated, source, note, seen, watchlist, hidden."""


@dataclass(frozen=True, slots=True)
class StoredRating:
    """A film as its catalogue names it (`Catalogue.keys`), 0.5–5 in halves, when it was rated (UTC seconds), by what
    way it came here and what the person noted."""

    key: str
    title: str
    year: int
    rating: float
    time: int
    source: str = HERE
    note: str = ""


@dataclass(frozen=True, slots=True)
class FilmState:
    """All that a person said about one film.

    rating      None when not rated
    watches     each time it was watched (UTC seconds, None unknown), oldest first, unknown ones before
    watchlist   when it was put on the watchlist; None: it is not there
    hidden      when it was said to be "not for me"; None: never
    """

    film: FilmRef
    rating: StoredRating | None = None
    watches: tuple[int | None, ...] = ()
    watchlist: int | None = None
    hidden: int | None = None

    @property
    def seen(self) -> bool:
        """Watched, or rated: nobody rates what they have not seen."""
        return self.rating is not None or bool(self.watches)

    @property
    def empty(self) -> bool:
        return not (self.seen or self.watchlist is not None or self.hidden is not None)


@dataclass(frozen=True, slots=True)
class Pending:
    """A saved row of an import that no film was found for. `row` is canonical JSON (`AddPending`)."""

    id: str
    source: str
    row: str
    time: int


@dataclass(frozen=True)
class Profile:
    """Everything a person said, at one moment. `films` goes from key to state; films nothing is known of are absent."""

    films: Mapping[str, FilmState]
    pending: tuple[Pending, ...] = ()

    @cached_property
    def ratings(self) -> tuple[StoredRating, ...]:
        """The oldest first."""
        rated = (state.rating for state in self.films.values() if state.rating is not None)
        return tuple(sorted(rated, key=lambda rating: (rating.time, rating.key)))

    @cached_property
    def seen(self) -> Mapping[str, tuple[int | None, ...]]:
        """The watch times of every film seen; empty where a film is known to be seen only because it is rated."""
        return MappingProxyType({key: state.watches for key, state in self.films.items() if state.seen})

    @cached_property
    def watchlist(self) -> Mapping[str, int]:
        """When each film of the watchlist was added."""
        return MappingProxyType({k: s.watchlist for k, s in self.films.items() if s.watchlist is not None})

    @cached_property
    def hidden(self) -> Mapping[str, int]:
        """When each film was said to be "not for me"."""
        return MappingProxyType({k: s.hidden for k, s in self.films.items() if s.hidden is not None})


def changed(state: FilmState, edit: FilmEdit) -> FilmState:
    """The state after an edit of the same film. Its title and year become those of the edit."""
    film, rating = edit.film, state.rating
    if isinstance(edit, SetRating):
        rating = None
        if edit.rating is not None:
            rating = StoredRating(film.key, film.title, film.year, edit.rating, edit.time, edit.source, edit.note)
    elif rating is not None and film != state.film:
        rating = replace(rating, title=film.title, year=film.year)
    watches, watchlist, hidden = state.watches, state.watchlist, state.hidden
    match edit:
        case SetSeen(times=times):
            watches = times
        case AddSeen(time=time):
            watches = checked_watches((*watches, time))
        case SetWatchlist(time=time):
            watchlist = time
        case SetHidden(time=time):
            hidden = time
    return FilmState(film, rating, watches, watchlist, hidden)


def to_row(state: FilmState) -> Row:
    film, rating = state.film, state.rating
    rated = (None,) * 4 if rating is None else (rating.rating, rating.time, rating.source, rating.note)
    watches = json.dumps(state.watches, separators=(",", ":")) if state.watches else None
    return (film.key, film.title, film.year, *rated, watches, state.watchlist, state.hidden)


def from_row(row: Row) -> FilmState:
    """Raises sqlite3.DatabaseError when the row holds what no edit can have written."""
    key, title, year, rating, rated, source, note, watches, watchlist, hidden = row
    try:
        film = FilmRef(key, title, year)
        times = checked_watches(json.loads(watches)) if watches is not None else ()
    except (InputError, ValueError, TypeError, RecursionError) as error:
        raise sqlite3.DatabaseError(f"the film {key!r} cannot be read") from error
    stored = None if rating is None else StoredRating(key, film.title, film.year, rating, rated, source, note)
    return FilmState(film, stored, times, watchlist, hidden)
