"""One file of a given split: `userId,movieId`, with or without `rating` and `timestamp`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.data.interactions import HIGHEST_RATING, LOWEST_RATING
from engine.data.source import open_source
from engine.data.tables import read_header, read_records, whole_number
from engine.errors import InputError

REQUIRED = ("userId", "movieId")
OPTIONAL = ("rating", "timestamp")


@dataclass(frozen=True)
class Pairs:
    """The file's rows as they stand: int64 user, item, time; float32 rating. Defaults: 5 stars, time 0."""

    user: NDArray[np.int64]
    item: NDArray[np.int64]
    rating: NDArray[np.float32]
    time: NDArray[np.int64]


def read_pairs(path: Path) -> Pairs:
    """Reads and checks one file. Raises `InputError` naming file, line and column."""
    if not path.is_file():
        raise InputError(f"{path} is no file; give a CSV with the columns userId and movieId.")
    with open_source(path.parent, path.name) as source:
        found = read_header(source, path.name)
        columns = [*REQUIRED, *(name for name in OPTIONAL if name in found)]
        rows = [_numbers(path.name, line, columns, record) for line, record in read_records(source, path.name, columns)]
    if not rows:
        raise InputError("it holds no pairs.", file=path)
    table = dict(zip(columns, zip(*rows, strict=True), strict=True))
    return Pairs(
        np.array(table["userId"], np.int64),
        np.array(table["movieId"], np.int64),
        np.array(table.get("rating", [HIGHEST_RATING] * len(rows)), np.float32),
        np.array(table.get("timestamp", [0] * len(rows)), np.int64),
    )


def _numbers(name: str, line: int, columns: Sequence[str], record: Sequence[str]) -> list[float]:
    numbers: list[float] = []
    for column, text in zip(columns, record, strict=True):
        number = _rating(name, line, text) if column == "rating" else whole_number(text, name, line, column)
        if number < 0:
            raise InputError(f"{text} is negative.", file=name, line=line, column=column)
        numbers.append(number)
    return numbers


def _rating(name: str, line: int, text: str) -> float:
    try:
        stars = float(text)
    except ValueError as error:
        raise InputError(f"“{text[:40]}” is not a number.", file=name, line=line, column="rating") from error
    if not (math.isfinite(stars) and LOWEST_RATING <= stars <= HIGHEST_RATING):
        raise InputError(
            f"{text[:40]} is not between {LOWEST_RATING} and {HIGHEST_RATING:g}.",
            file=name,
            line=line,
            column="rating",
        )
    return stars
