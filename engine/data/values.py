"""What the fields of any table mean: numbers, times, ids, years, genres, each written in one of many ways."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray

LATEST_TIME: Final = 4_102_444_800.0  # the year 2100
_FINER_UNITS: Final = ((1e17, 1e9), (1e14, 1e6), (1e11, 1e3))
"""Times above the first number are in so many parts of a second: today's 1.8e9 seconds, in nano, micro, milli."""
_YEAR_OR_DAY: Final = re.compile(r"(?:19|20)\d\d(?:\d{4})?")
_YEAR: Final = re.compile(r"(?<!\d)(?:18[7-9]|19\d|20\d)\d(?!\d)")
_IMDB: Final = re.compile(r"tt(\d{1,9})")
_MOST_DIGITS: Final = 18  # always fits into int64
_SEPARATORS: Final = ("|", ";", ",", "/")
_AROUND_A_LIST: Final = "[]{}\"' "
_NOTHING: Final = "\\N"
"""IMDb's own sign for it."""


def read_number(text: str) -> float | None:
    """A number, with a point or a comma; None for anything else."""
    try:
        number = float(text)
    except ValueError:
        if text.count(",") != 1:
            return None
        return read_number(text.replace(",", "."))
    return number if math.isfinite(number) else None


def read_time(text: str) -> float | None:
    """A number as it is, in a unit that `seconds_of` finds out; a date (ISO 8601, UTC where it says nothing) or a year
    as UTC seconds; None for anything else."""
    if _YEAR_OR_DAY.fullmatch(text):
        text = f"{text}0101" if len(text) == 4 else text
    elif (number := read_number(text)) is not None:
        return number
    try:
        moment = datetime.fromisoformat(text.removesuffix(" UTC"))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def seconds_of(times: NDArray[np.float64]) -> NDArray[np.float64]:
    """Times of one column as UTC seconds, by how large most of them are."""
    return times / _parts(float(np.nanmedian(times)) if np.any(~np.isnan(times)) else 0.0)


def second_of(time: float) -> float | None:
    """One time as UTC seconds; None before 1970 and after 2100."""
    seconds = time / _parts(time)
    return seconds if 0 <= seconds <= LATEST_TIME else None


def _parts(time: float) -> float:
    """In how many parts of a second such a time is."""
    return next((parts for above, parts in _FINER_UNITS if time > above), 1.0)


def read_year(text: str) -> int:
    """The year in a year or a date; 0 for none."""
    found = _YEAR.search(text)
    return int(found[0]) if found else 0


def read_genres(text: str) -> list[str]:
    """`Drama|Crime`, `Drama, Crime` or `['Drama', 'Crime']`."""
    bare = text.strip(_AROUND_A_LIST)
    separator = next((mark for mark in _SEPARATORS if mark in bare), "|")
    genres = (part.strip(_AROUND_A_LIST) for part in bare.split(separator))
    return [genre for genre in genres if genre and genre != _NOTHING]


def plain_id(text: str) -> str:
    """An id as both tables of a pair write it: `12.0` is 12."""
    whole = text.removesuffix(".0")
    return whole if whole.isdecimal() else text


def numbered(texts: Sequence[str]) -> NDArray[np.int64]:
    """A number for each of the (distinct) ids, int64: the ids themselves where they are numbers, those of IMDb's where
    they are these (`tt0114709`), else 1, 2, 3 …"""
    for numbers in ([text if text.isascii() and text.isdecimal() else "" for text in texts], imdb_digits(texts)):
        if all(0 < len(number) <= _MOST_DIGITS for number in numbers):
            ids = np.array([int(number) for number in numbers], np.int64)
            if len(np.unique(ids)) == len(ids):  # “1” and “01” are two
                return ids
    return np.arange(1, len(texts) + 1, dtype=np.int64)


def imdb_digits(texts: Sequence[str]) -> list[str]:
    """The digits of each id that is one of IMDb's, "" for others."""
    return [found[1] if (found := _IMDB.fullmatch(text)) else "" for text in texts]
