"""Single values as people and services write them: dates, ratings, years, numbers. None for what is none."""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final, Literal

from engine.text import clean

Order = Literal["day first", "month first"]
"""How a column writes `3/4/2020`."""

_FIRST_YEAR: Final = 1870
_LAST_YEAR: Final = 2100
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Years are to be seen at once, so that “1/2/20” is never guessed.
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
# “Tue Jan 10 00:00:00 2017” (IMDb, 2017), “Jan 10, 2017”, “10 January 2017”
_MONTH_NAMED = re.compile(r"(?:[a-z]{3} )?([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{1,2}):(\d{2}):(\d{2}))?,? (\d{4})")
_DAY_MONTH_NAMED = re.compile(r"(\d{1,2})\.? ([a-z]{3,9})\.? (\d{4})")
_SECONDS = re.compile(r"\d{9,10}(?:\.0+)?")
_MILLISECONDS = re.compile(r"\d{12,13}")
_NUMBER = re.compile(r"\d{1,9}(?:[.,]\d{1,9})?")
_OUT_OF = re.compile(r"(.*?)\s*/\s*(\d{1,3})(?:[.,]0+)?")
_IMDB = re.compile(r"(?:^|\b|/)tt0*(\d{1,10})\b", re.ASCII)
_YEAR = re.compile(r"(\d{4})(?:\.0+|\s*[-–—]\s*(?:\d{4})?)?")
_WHOLE = re.compile(r"\d{1,12}(?:\.0+)?", re.ASCII)


def read_time(text: str, order: Order | None = None) -> int | None:
    """UTC seconds of a date with or without a time; a date alone is its midnight. None for what is no date, or one
    that can be read in two ways (`3/4/2020` unless `order` says how)."""
    text = clean(text, 60)
    if _SECONDS.fullmatch(text):
        return int(float(text))
    if _MILLISECONDS.fullmatch(text):
        return int(text) // 1000
    parts = _parts(text, order)
    try:
        moment = datetime(*parts) if parts else datetime.fromisoformat(text)  # type: ignore[arg-type]
        return calendar.timegm(moment.utctimetuple())
    except (ValueError, OverflowError):
        return None


def day_order(texts: Iterable[str]) -> Order | None:
    """What the column's clear dates (`25/4/2020`) say of the others; None when nothing, or both."""
    orders = {_order(int(f[1]), f[2], int(f[3]), None) for f in map(_NUMBERS.fullmatch, texts) if f and f[2] != "."}
    orders.discard(None)
    return orders.pop() if len(orders) == 1 else None


def read_number(text: str) -> float | None:
    """A number that is not negative, with a decimal point or comma."""
    text = clean(text, 40)
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def read_stars(text: str, scale: float) -> tuple[float, float] | None:
    """A rating and the highest one possible: “4.5”, “8/10”, “90 %”, “★★★½”; `scale` where the text names none."""
    text = clean(text, 40)
    if text and not text.strip("★☆⭐½ "):
        return text.count("★") + text.count("⭐") + text.count("½") / 2, 5.0
    if found := _OUT_OF.fullmatch(text):
        text, scale = found[1], float(found[2])
    elif text.endswith("%"):
        text, scale = text[:-1], 100.0
    value = read_number(text)
    return None if value is None else (value, scale)


def to_half_stars(value: float, scale: float) -> float | None:
    """`value` of `scale` as 0.5–5 in halves, the nearest; None outside 0 < value ≤ scale."""
    if not 0 < value <= scale:
        return None
    return max(0.5, math.floor(10 * value / scale + 0.5) / 2)


def read_year(text: str) -> int | None:
    """“1995”, “1995.0” or “1995–1997” (the first); 0 for nothing or “0”, None for what is no film's year."""
    text = clean(text, 40)
    if text in ("", "0"):
        return 0
    found = _YEAR.fullmatch(text)
    return int(found[1]) if found and _FIRST_YEAR <= int(found[1]) <= _LAST_YEAR else None


def read_imdb(text: str) -> int:
    """The number in “tt0114709”, also within an address or as “0114709”; 0 when there is none."""
    found = _IMDB.search(text)
    return int(found[1]) if found else read_whole(text)


def read_whole(text: str) -> int:
    """A number that counts or names something; 0 when there is none."""
    text = text.strip()
    return int(float(text)) if _WHOLE.fullmatch(text) else 0


def _parts(text: str, order: Order | None) -> tuple[int, ...] | None:
    """Year, month, day[, hour, minute, second] where the text is not ISO 8601."""
    if found := _NUMBERS.fullmatch(text):
        first, second = int(found[1]), int(found[3])
        read = _order(first, found[2], second, order)
        if read is None:
            return None
        day, month = (first, second) if read == "day first" else (second, first)
        return int(found[4]), month, day, *(int(part or 0) for part in found.group(5, 6, 7))
    if found := _YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    lower = text.lower()
    if (found := _MONTH_NAMED.fullmatch(lower)) and found[1][:3] in _MONTHS:
        clock = (int(part or 0) for part in found.group(3, 4, 5))
        return int(found[6]), _MONTHS.index(found[1][:3]) + 1, int(found[2]), *clock
    if (found := _DAY_MONTH_NAMED.fullmatch(lower)) and found[2][:3] in _MONTHS:
        return int(found[3]), _MONTHS.index(found[2][:3]) + 1, int(found[1])
    return None


def _order(first: int, mark: str, second: int, order: Order | None) -> Order | None:
    if mark == ".":
        return "day first"
    if order is None and first != second and max(first, second) <= 12:
        return None
    return order or ("month first" if second > 12 else "day first")
