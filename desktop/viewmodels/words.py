"""Words and figures as the screens write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop.language import day_words, genre_name, number, phrase, signed_number, tr, trn
from engine.bundles.terms import Signal

RunKind = Literal["text", "film", "theme"]

SIGNAL_NAMES: dict[Signal, str] = {
    "graph": phrase("Viewers alike"),
    "content": phrase("What it is about"),
    "recency": phrase("Latest taste"),
    "popularity": phrase("Well known"),
}


STARTER = phrase("Starter catalogue")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line; films and themes are set apart where it is shown."""

    text: str
    kind: RunKind = "text"


Line = tuple[Run, ...]


FILM = "\0"
"""Stands for a film's title in a sentence until it is set apart."""


def true_minus(sentence: str) -> str:
    """With a minus before a number where a hyphen stands for it, as everywhere else in the window."""
    return re.sub(r"(?<![\w-])-(?=\d)", "−", sentence)


def with_film(sentence: str, title: str) -> Line:
    """A sentence with `FILM` in it, wherever its language puts it, as a line with the title set apart."""
    before, _, after = sentence.partition(FILM)
    return tuple(run for run in (Run(before), Run(title, "film"), Run(after)) if run.text)


def plain(line: Line) -> str:
    """A line without its emphasis, as a screen reader says it."""
    return "".join(run.text for run in line)


def stars(rating: float) -> str:
    """4.5 → “4.5★”, 4.0 → “4★”."""
    return f"{number(rating, 'g')}★"


def signed(value: float) -> str:
    """Two decimals with a sign, a true minus, and no “−0.00”."""
    return signed_number(0.0 if abs(value) < 0.005 else value, ".2f")


def meta(year: int, genres: Sequence[str], limit: int = 3) -> str:
    """“1998 · Crime · Thriller”."""
    return " · ".join(([str(year)] if year else []) + [genre_name(genre) for genre in genres[:limit]])


def model_title(name: str) -> str:
    """A model as it is called; the name of the one that ships is ours to translate."""
    return tr(name) if name == STARTER else name


def with_titles(sentence: str) -> str:
    """What the engine says of models by their names."""
    return sentence.replace(STARTER, model_title(STARTER))


def ratings_count(count: int) -> str:
    return trn("{n} rating", "{n:,} ratings", count)


def viewers(count: int, *, simulated: bool) -> str:
    """“214 simulated viewers”: who is not a person is never called one."""
    if simulated:
        return trn("{n} simulated viewer", "{n:,} simulated viewers", count)
    return trn("{n} viewer", "{n:,} viewers", count)


def viewers_alone(count: int, *, simulated: bool) -> str:
    """The same where it stands for itself: not in a sentence, which may ask for another form."""
    if simulated:
        return trn("{n} simulated viewer", "{n:,} simulated viewers", count, about="alone")
    return trn("{n} viewer", "{n:,} viewers", count, about="alone")


def day_of(time: int) -> str:
    """UTC seconds → “3 March 2024”, in the person's own time zone."""
    return day_words(datetime.fromtimestamp(time))


def moment_of(time: int) -> str:
    """UTC seconds → “3 March 2024, 18:04”, in the person's own time zone."""
    return tr("{day}, {time}", day=day_of(time), time=f"{datetime.fromtimestamp(time):%H:%M}")


def films_count(count: int) -> str:
    return trn("{n} film", "{n:,} films", count)


def size_of(count: int) -> str:
    """Bytes as people say them: “980 KB”, “4.1 MB”, “262 MB”, “1.2 GB”."""
    for unit, size in (("GB", 1e9), ("MB", 1e6)):
        if count >= size:
            amount = count / size
            return f"{number(amount, '.1f' if amount < 10 else ',.0f')} {unit}"
    return f"{max(1, round(count / 1000)) if count else 0} KB"


def duration_of(seconds: float) -> str:
    """“a few seconds”, “40 seconds”, “3 minutes”, “1 h 20 min”: as rough as it is known."""
    if seconds < 10:
        return tr("a few seconds")
    if seconds < 55:
        return tr("{seconds} seconds", seconds=round(seconds / 5) * 5)
    minutes = round(seconds / 60)
    if minutes < 60:
        return trn("{n} minute", "{n} minutes", max(minutes, 1))
    hours, rest = divmod(minutes, 60)
    return tr("{hours} h {rest} min", hours=hours, rest=rest) if rest else tr("{hours} h", hours=hours)
