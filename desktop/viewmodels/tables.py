"""A table of ratings that a person brings: its beginning, which column is taken for what, and how it would be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.language import number, phrase, tr
from desktop.viewmodels.words import day_of

if TYPE_CHECKING:
    from engine.data.columns import Peek

ABOUT_FILMS = ("title", "year", "genres")
THERE = "there"
"""The part that is the film in a table of films."""
PARTS = {
    "viewer": phrase("Viewer"),
    "film": phrase("Film"),
    "rating": phrase("Rating"),
    "time": phrase("Time"),
    "title": phrase("Title"),
    "year": phrase("Year"),
    "genres": phrase("Genres"),
}
"""Part → what it is called on the page."""
NO_RATINGS = phrase("Without ratings each row counts as 4 stars.")


@dataclass(frozen=True, slots=True)
class TableFile:
    """The beginning of a table: where it is, its columns, the first rows, the numbers in columns of numbers, and part →
    the column that seems to hold it."""

    path: str
    name: str
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    spans: Mapping[str, tuple[float, float]]
    guess: Mapping[str, str]

    def column(self, title: str) -> tuple[str, ...]:
        """What stands in the first rows of a column; nothing for none."""
        return tuple(row[self.titles.index(title)] for row in self.rows) if title in self.titles else ()


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What a person says: part → column, "" for none; the file of a table of films and its parts, or ""; the scale of
    the ratings as `1-10`, "" to find it."""

    columns: Mapping[str, str] = field(default_factory=dict)
    films: str = ""
    film_columns: Mapping[str, str] = field(default_factory=dict)
    scale: str = ""


@dataclass(frozen=True, slots=True)
class TableSample:
    """Part → its first values, as they would be read; what happens to ratings; why it cannot be read so, or ""."""

    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ratings: str = ""
    problem: str = ""


def table_file(path: str, name: str, peek: Peek, guess: Mapping[str, str]) -> TableFile:
    return TableFile(path, name, peek.titles, peek.rows, peek.spans, guess)


def title_words(title: str, place: int) -> str:
    """What the column at `place` (from 0) is called; by its number where the file does not say."""
    return tr("column {n}", n=place + 1) if title == f"column {place + 1}" else title


def star_words(stars: float | None) -> str:
    return tr("{stars}★", stars=number(stars, ".3g")) if stars is not None else "?"


def time_words(seconds: float | None) -> str:
    return day_of(int(seconds)) if seconds is not None else "?"


def rescaled(low: float, high: float) -> str:
    """What is done to ratings on this scale."""
    ends = {"low": number(low, "g"), "high": number(high, "g")}
    if low >= 0.5 and high == 5:
        return tr("{low} to {high}, as they are", **ends)
    return tr("{low} to {high}, brought to 0.5 to 5 stars", **ends)
