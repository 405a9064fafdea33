"""What a person said of films, as the rows of a table: which rows a list has, how they sort, what a filter keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from desktop.language import day_figures, phrase, tr
from desktop.viewmodels.words import stars
from engine.profile.importers.export import SERVICE_NAMES
from engine.profile.state import FilmState
from engine.text import fold

Tab = Literal["rated", "seen", "watchlist", "hidden"]
Column = Literal["title", "year", "stars", "date", "source"]

TABS: dict[Tab, str] = {
    "rated": phrase("Rated"),
    "seen": phrase("Seen"),
    "watchlist": phrase("Watchlist"),
    "hidden": phrase("Not for me"),
}
COLUMNS: dict[Column, str] = {
    "title": phrase("Title"),
    "year": phrase("Year"),
    "stars": phrase("Stars"),
    "date": phrase("Date"),
    "source": phrase("Source"),
}
DATE_MEANS: dict[Tab, str] = {
    "rated": phrase("Rated"),
    "seen": phrase("Seen"),
    "watchlist": phrase("Added"),
    "hidden": phrase("Put away"),
}
"""The heading of the column with the date."""
EMPTY: dict[Tab, tuple[str, str]] = {
    "rated": (
        phrase("Nothing rated yet"),
        phrase("Rate a film with 1 to 5 on its card, or bring your ratings from elsewhere."),
    ),
    "seen": (
        phrase("Nothing seen yet"),
        phrase("Press S on a film that you have seen: it will not be suggested again."),
    ),
    "watchlist": (
        phrase("Your watchlist is empty"),
        phrase("Press W on a film that you want to see: it gets its own shelf at home."),
    ),
    "hidden": (phrase("Nothing put away"), phrase("Press N on a film that is not for you: it will not come back.")),
}
SOURCES = {"marquee": phrase("Here"), "welcome": phrase("Welcome"), **SERVICE_NAMES}


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One film of a list. `time` is what the list is about (rated, seen last, added), None when nobody knows.

    `name` is the title as it sorts and is found: folded once, because that is slow.
    """

    key: str
    title: str
    name: str
    year: int
    genres: tuple[str, ...]
    rating: float | None
    time: int | None
    views: int
    source: str

    @property
    def date(self) -> str:
        """“9 Mar 2024”, or as the person's language writes it, in the person's own time zone."""
        return "" if self.time is None else day_figures(datetime.fromtimestamp(self.time).date())

    @property
    def stars(self) -> str:
        return "" if self.rating is None else stars(self.rating)

    @property
    def spoken(self) -> str:
        parts = (self.title, str(self.year or ""), self.stars and tr("rated {stars}", stars=self.stars), self.date)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Order:
    """What of a list is shown: rows with every word of `text`, by a column."""

    text: str = ""
    column: Column = "date"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class LibraryView:
    """One list of the library by title, how many films each list has, and the rows as they are `shown` in an order."""

    tab: Tab
    rows: tuple[LibraryRow, ...]
    counts: Mapping[Tab, int]
    order: Order = Order()
    shown: tuple[LibraryRow, ...] = ()

    def ordered(self, order: Order) -> LibraryView:
        """The same list, shown in that order."""
        return replace(self, order=order, shown=arranged(self.rows, order))


def library_of(
    films: Mapping[str, FilmState],
    tab: Tab,
    genres: Mapping[str, tuple[str, ...]],
    folded: Callable[[str], str] = fold,
) -> LibraryView:
    """The list `tab` of everything that was said; `genres` are those of the films that the catalogue knows.

    `folded` is `fold`, or one that remembers.
    """
    states = films.values()
    rows = [
        _row(state, tab, folded(state.film.title), genres.get(state.film.key, ()))
        for state in states
        if _is_in(state, tab)
    ]
    rows.sort(key=lambda row: row.year)  # one after the other: by both at once all threads wait three times as long
    rows.sort(key=lambda row: row.name)
    counts = {each: sum(_is_in(state, each) for state in states) for each in TABS}
    return LibraryView(tab, tuple(rows), counts)


def arranged(rows: Sequence[LibraryRow], order: Order) -> tuple[LibraryRow, ...]:
    """Of `rows`, which are by title, those whose title or year has every word of the order's text, in that order; what
    is not known comes last either way."""
    words, column = fold(order.text).split(), order.column
    kept = [row for row in rows if not words or _has(row, words)]
    if column == "title":
        return tuple(reversed(kept) if order.descending else kept)
    known = [row for row in kept if _value(row, column) is not None]
    known.sort(key=lambda row: _value(row, column) or 0, reverse=order.descending)
    return (*known, *(row for row in kept if _value(row, column) is None))


def columns_of(tab: Tab, rows: Iterable[LibraryRow]) -> tuple[Column, ...]:
    """The columns that a list needs: what was never rated has neither stars nor a source of them."""
    rated = tab in ("rated", "seen") or any(row.rating is not None for row in rows)
    return tuple(column for column in COLUMNS if rated or column not in ("stars", "source"))


def _has(row: LibraryRow, words: Sequence[str]) -> bool:
    text = f"{row.name} {row.year}"
    return all(word in text for word in words)


def keys_of(rows: Sequence[LibraryRow]) -> tuple[str, ...]:
    return tuple(row.key for row in rows)


def _is_in(state: FilmState, tab: Tab) -> bool:
    match tab:
        case "rated":
            return state.rating is not None
        case "seen":
            return state.seen
        case "watchlist":
            return state.watchlist is not None
        case "hidden":
            return state.hidden is not None


def _row(state: FilmState, tab: Tab, name: str, genres: tuple[str, ...]) -> LibraryRow:
    film, rating = state.film, state.rating
    source = rating.source if rating is not None else ""
    return LibraryRow(
        film.key, film.title, name, film.year, genres,
        rating.rating if rating is not None else None, _time(state, tab), len(state.watches),
        tr(SOURCES.get(source, source)),
    )  # fmt: skip


def _time(state: FilmState, tab: Tab) -> int | None:
    rated = state.rating.time if state.rating is not None else None
    match tab:
        case "rated":
            return rated
        case "seen":
            return state.watches[-1] if state.watches else rated
        case "watchlist":
            return state.watchlist
        case "hidden":
            return state.hidden


def _value(row: LibraryRow, column: Column) -> float | str | None:
    match column:
        case "year":
            return row.year or None
        case "stars":
            return row.rating
        case "date":
            return row.time
        case "source":
            return row.source or None
        case "title":
            return row.title
