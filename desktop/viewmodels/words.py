"""Words and figures as the screens write them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from engine.bundles.manifest import Signal

RunKind = Literal["text", "film", "theme"]

SIGNAL_NAMES: dict[Signal, str] = {
    "graph": "Viewers alike",
    "content": "What it is about",
    "recency": "Latest taste",
    "popularity": "Well known",
}


MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line; films and themes are set apart where it is shown."""

    text: str
    kind: RunKind = "text"


Line = tuple[Run, ...]


def plain(line: Line) -> str:
    """A line without its emphasis, as a screen reader says it."""
    return "".join(run.text for run in line)


def stars(rating: float) -> str:
    """4.5 → “4.5★”, 4.0 → “4★”."""
    return f"{rating:g}★"


def signed(value: float) -> str:
    """Two decimals with a sign, a true minus, and no “−0.00”."""
    text = f"{abs(value):.2f}"
    if float(text) == 0:
        return text
    return f"{'+' if value > 0 else '−'}{text}"


def meta(year: int, genres: Sequence[str], limit: int = 3) -> str:
    """“1998 · Crime · Thriller”."""
    return " · ".join(([str(year)] if year else []) + list(genres[:limit]))


def ratings_count(count: int) -> str:
    return "1 rating" if count == 1 else f"{count:,} ratings"


def viewers(count: int, *, simulated: bool) -> str:
    """“214 simulated viewers”: who is not a person is never called one."""
    noun = "viewer" if count == 1 else "viewers"
    return f"{count:,} {'simulated ' if simulated else ''}{noun}"


def day_of(time: int) -> str:
    """UTC seconds → “3 March 2024”, in the person's own time zone."""
    day = datetime.fromtimestamp(time)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def moment_of(time: int) -> str:
    """UTC seconds → “3 March 2024, 18:04”, in the person's own time zone."""
    return f"{day_of(time)}, {datetime.fromtimestamp(time):%H:%M}"


def films_count(count: int) -> str:
    return "1 film" if count == 1 else f"{count:,} films"


def size_of(count: int) -> str:
    """Bytes as people say them: “980 KB”, “4.1 MB”, “262 MB”, “1.2 GB”."""
    for unit, size in (("GB", 1e9), ("MB", 1e6)):
        if count >= size:
            amount = count / size
            return f"{amount:.1f} {unit}" if amount < 10 else f"{amount:,.0f} {unit}"
    return f"{max(1, round(count / 1000)) if count else 0} KB"


def duration_of(seconds: float) -> str:
    """“a few seconds”, “40 seconds”, “3 minutes”, “1 h 20 min”: as rough as it is known."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 55:
        return f"{round(seconds / 5) * 5} seconds"
    minutes = round(seconds / 60)
    if minutes < 60:
        return "1 minute" if minutes <= 1 else f"{minutes} minutes"
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if rest else f"{hours} h"
