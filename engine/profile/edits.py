"""What can be changed in a profile: one edit sets one thing about one film.

Edits are checked and cleaned when they are made, so that every edit there is can be stored. Times are UTC seconds.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from engine.errors import InputError
from engine.language import phrase, tr
from engine.text import clean

LOWEST_RATING: Final = 0.5
HIGHEST_RATING: Final = 5.0
HERE: Final = "marquee"
"""The source of what was said in the app itself; importers use their service's name."""

EARLIEST_WATCH: Final = -2_208_988_800
"""1900: diaries remember evenings before computers did."""
LATEST: Final = 253_402_300_799
"""The end of the year 9999."""

_TITLE_LIMIT, _SOURCE_LIMIT, _NOTE_LIMIT = 300, 60, 4000
_ROW_LIMIT: Final = 100_000
_LAST_YEAR: Final = 9999


@dataclass(frozen=True, slots=True)
class FilmRef:
    """A film as its catalogue names it: `Catalogue.keys`, display title and year (0 when unknown).

    Title and year are kept so that films the active bundle lacks can still be shown.
    """

    key: str
    title: str
    year: int

    def __post_init__(self) -> None:
        if not self.key or not _can_be_stored(self.key):
            raise InputError(tr("This is no film: it has no key."))
        if not 0 <= self.year <= _LAST_YEAR:
            raise InputError(tr("“{title}”: {year} is no year.", title=clean(self.title, _TITLE_LIMIT), year=self.year))
        object.__setattr__(self, "title", clean(self.title, _TITLE_LIMIT))
        object.__setattr__(self, "year", int(self.year))


@dataclass(frozen=True, slots=True)
class SetRating:
    """Rates a film 0.5–5 in halves, in place of an earlier rating, or forgets its rating (None)."""

    film: FilmRef
    rating: float | None
    time: int = 0
    source: str = HERE
    note: str = ""

    def __post_init__(self) -> None:
        if self.rating is not None:
            if not (LOWEST_RATING <= self.rating <= HIGHEST_RATING and self.rating * 2 == int(self.rating * 2)):
                raise InputError(
                    tr(
                        "A rating is {low} to {high:g} in halves, not {rating}.",
                        low=LOWEST_RATING,
                        high=HIGHEST_RATING,
                        rating=self.rating,
                    )
                )
            object.__setattr__(self, "rating", float(self.rating))
        object.__setattr__(self, "time", checked_time(self.time, phrase("A rating")))
        object.__setattr__(self, "source", clean(self.source, _SOURCE_LIMIT))
        object.__setattr__(self, "note", clean(self.note, _NOTE_LIMIT))


@dataclass(frozen=True, slots=True)
class SetSeen:
    """Sets every time a film was watched, rewatches included; None is a time unknown, () is "not seen".

    The times are sorted, unknown ones first. A rated film counts as seen whatever stands here.
    """

    film: FilmRef
    times: tuple[int | None, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "times", checked_watches(self.times))


@dataclass(frozen=True, slots=True)
class AddSeen:
    """Adds one viewing (None: time unknown) to those that are known."""

    film: FilmRef
    time: int | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "time", checked_watches((self.time,))[0])


@dataclass(frozen=True, slots=True)
class SetWatchlist:
    """Puts a film on the watchlist, with the time it was added, or takes it off (None)."""

    film: FilmRef
    time: int | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "time", _checked_time_or_none(self.time, phrase("The watchlist")))


@dataclass(frozen=True, slots=True)
class SetHidden:
    """Says that a film is "not for me", with the time, or takes that back (None)."""

    film: FilmRef
    time: int | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "time", _checked_time_or_none(self.time, phrase("“Not for me”")))


@dataclass(frozen=True, slots=True)
class AddPending:
    """Saves a row of an import that matched no film, to be tried again with a larger catalogue.

    `row` is any JSON text of at most 100,000 characters; it is kept in one canonical form. The same row of the
    same source is kept once.
    """

    source: str
    row: str
    time: int

    def __post_init__(self) -> None:
        if len(self.row) > _ROW_LIMIT:
            raise InputError(tr("A row of {count:,} characters is too long to be saved.", count=len(self.row)))
        object.__setattr__(self, "source", clean(self.source, _SOURCE_LIMIT))
        object.__setattr__(self, "row", _canonical(self.row))
        object.__setattr__(self, "time", checked_time(self.time, phrase("A saved row")))

    @property
    def id(self) -> str:
        """What the row is called: made from its source and content."""
        return hashlib.sha256(f"{self.source}\n{self.row}".encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class RemovePending:
    """Forgets a saved row, because its film was found or nobody wants it; unknown ids are no error."""

    id: str

    def __post_init__(self) -> None:
        if not _can_be_stored(self.id):
            raise InputError(tr("That is no saved row."))


FilmEdit = SetRating | SetSeen | AddSeen | SetWatchlist | SetHidden
PendingEdit = AddPending | RemovePending
Edit = FilmEdit | PendingEdit


def checked_time(time: int, what: str) -> int:
    """The time when it lies from 1970 to 9999, else `InputError`."""
    if not 0 <= time <= LATEST:
        raise InputError(tr("{what} needs a time after 1970.", what=tr(what)))
    return int(time)


def checked_watches(times: Iterable[int | None]) -> tuple[int | None, ...]:
    """Watch times in order, unknown ones first. Raises `InputError` before 1900 and after 9999."""
    listed = tuple(times)
    known = sorted(int(time) for time in listed if time is not None)
    if known and not EARLIEST_WATCH <= known[0] <= known[-1] <= LATEST:
        raise InputError(tr("A film is watched after 1900."))
    return (None,) * (len(listed) - len(known)) + tuple(known)


def _checked_time_or_none(time: int | None, what: str) -> int | None:
    return None if time is None else checked_time(time, what)


def _can_be_stored(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text) if not text.isascii() else True


def _canonical(row: str) -> str:
    """One text for one JSON value, in ASCII, so that nothing in it depends on how it was written."""
    try:
        value = json.loads(row, parse_constant=_refuse)
        return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (ValueError, RecursionError) as error:
        raise InputError(tr("A row to be saved is not JSON.")) from error


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is not JSON")
