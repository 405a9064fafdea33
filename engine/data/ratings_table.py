"""A `userId,movieId,rating,timestamp` file of any length, read fast; slowly only to say what is wrong with it."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final, NoReturn

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from engine.data.interactions import HIGHEST_RATING, LOWEST_RATING
from engine.data.source import Source
from engine.data.tables import column_places, read_header, read_records, whole_number
from engine.errors import InputError
from engine.progress import CancelToken, Progress, Step

COLUMNS: Final = ("userId", "movieId", "rating", "timestamp")
_LATEST_TIME: Final = 4_102_444_800  # the year 2100
_ROWS_AT_ONCE: Final = 500_000
_LINES_BETWEEN_CHECKS: Final = 100_000


@dataclass(frozen=True)
class RatingsTable:
    """The file's four columns, as they stand in it, all [n]."""

    user: NDArray[np.int64]
    film: NDArray[np.int64]
    rating: NDArray[np.float32]
    time: NDArray[np.int64]


class _FaultyError(Exception):
    """Something is wrong with the file; where, the slow reading finds."""


def read_ratings(
    source: Source, name: str, films: NDArray[np.int64], progress: Progress, cancel: CancelToken
) -> RatingsTable:
    """Reads and checks the file; `films` are the ids that may occur. Raises `InputError` naming line and column."""
    known = np.sort(films)
    try:
        chunks = list(_fast(source, name, known, progress, cancel))
    except (_FaultyError, ValueError, OverflowError) as error:  # pandas's ParserError is a ValueError
        _raise_first_fault(source, name, frozenset(films.tolist()), cancel, error)
    return RatingsTable(*(np.concatenate(columns) for columns in zip(*chunks, strict=True)))


class _Tally(io.RawIOBase):
    """Passes a stream on and counts what tells that every line has the right number of fields."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__()
        self._stream = stream
        self.bytes = self.commas = self.nuls = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        block = self._stream.read(len(buffer))
        buffer[: len(block)] = block
        self.bytes += len(block)
        self.commas += block.count(b",")
        self.nuls += block.count(b"\0")
        return len(block)


def _fast(
    source: Source, name: str, known: NDArray[np.int64], progress: Progress, cancel: CancelToken
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32], NDArray[np.int64]]]:
    """The checked columns, half a million rows at a time."""
    size = max(source.size(name), 1)
    names = read_header(source, name)
    column_places(name, names, COLUMNS)
    with source.open(name) as stream:
        stream.readline()
        tally = _Tally(stream)
        rows = 0
        # Latin-1 takes every byte, so that a wrong one shows up as “not a number” and not in pandas's own words.
        tables = pd.read_csv(
            io.BufferedReader(tally, 2**20),
            header=None,
            names=names,
            dtype={**dict.fromkeys(names, str), **dict.fromkeys(COLUMNS, np.int64), "rating": np.float64},
            na_filter=False,
            encoding="latin-1",
            engine="c",
            chunksize=_ROWS_AT_ONCE,
        )
        with tables:
            for table in tables:
                cancel.check()
                user, film, rating, time = (table[column].to_numpy() for column in COLUMNS)
                if not _plausible(user, film, rating, time, known):
                    raise _FaultyError
                rows += len(table)
                progress(Step("Reading ratings", min(1.0, tally.bytes / size)))
                yield user, film, rating.astype(np.float32), time
        if rows == 0 or tally.nuls or tally.commas != rows * (len(names) - 1):
            raise _FaultyError


def _plausible(
    user: NDArray[np.int64],
    film: NDArray[np.int64],
    rating: NDArray[np.float64],
    time: NDArray[np.int64],
    known: NDArray[np.int64],
) -> bool:
    place = np.searchsorted(known, film)
    return bool(
        user.min() >= 0
        and rating.min() >= LOWEST_RATING  # false for NaN as well
        and rating.max() <= HIGHEST_RATING
        and time.min() >= 0
        and time.max() <= _LATEST_TIME
        and place.max() < len(known)
        and np.array_equal(known[place], film)
    )


def _raise_first_fault(
    source: Source, name: str, films: frozenset[int], cancel: CancelToken, cause: Exception
) -> NoReturn:
    """Reads line by line and raises the first thing that is wrong."""
    line = 0
    for line, record in read_records(source, name, COLUMNS):
        if line % _LINES_BETWEEN_CHECKS == 0:
            cancel.check()
        _check_record(record, name, line, films)
    if line == 0:
        raise InputError("it holds no ratings.", file=name)
    raise InputError("it cannot be read as a table of ratings.", file=name) from cause


def _check_record(record: list[str], name: str, line: int, films: frozenset[int]) -> None:
    user, film, rating, time = record
    if whole_number(user, name, line, "userId") < 0:
        raise InputError(f"{user} is negative.", file=name, line=line, column="userId")
    if whole_number(film, name, line, "movieId") not in films:
        raise InputError(f"no film has the number {film}.", file=name, line=line, column="movieId")
    try:
        stars = float(rating)
    except ValueError as error:
        raise InputError(f"“{rating[:40]}” is not a number.", file=name, line=line, column="rating") from error
    if not (math.isfinite(stars) and LOWEST_RATING <= stars <= HIGHEST_RATING):
        raise InputError(
            f"{rating[:40]} is not between {LOWEST_RATING} and {HIGHEST_RATING:g}.",
            file=name,
            line=line,
            column="rating",
        )
    if not 0 <= whole_number(time, name, line, "timestamp") <= _LATEST_TIME:
        raise InputError(f"{time[:40]} is no time in UTC seconds.", file=name, line=line, column="timestamp")
