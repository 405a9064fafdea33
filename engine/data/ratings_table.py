"""Who rated which film, how and when, read from a file of any layout."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, NoReturn

import numpy as np
from numpy.typing import NDArray

from engine.data import kernel
from engine.data.interactions import HIGHEST_RATING, LOWEST_RATING, Interactions
from engine.data.number_table import FaultyTableError, Kept, NumberFile, read_numbers
from engine.data.ratings_words import RatingsWords, read_words
from engine.data.rows import RowOf, distinct
from engine.data.source import Source
from engine.data.tables import whole_number
from engine.errors import InputError
from engine.language import tr
from engine.progress import CancelToken, Progress

COLUMNS: Final = ("userId", "movieId", "rating", "timestamp")
_LATEST_TIME: Final = 4_102_444_800  # the year 2100
_LINES_BETWEEN_CHECKS: Final = 100_000
_HIGHEST_ID: Final = 1e18
_KEPT: Final = (
    Kept(np.int32, 0, _HIGHEST_ID),
    Kept(np.int32, 0, _HIGHEST_ID),
    Kept(np.float32, LOWEST_RATING, HIGHEST_RATING),
    Kept(np.uint32, 0, _LATEST_TIME),
)
"""Viewers, films, ratings and times, four bytes each: there may be many millions."""
_SLACK: Final = 1.02


@dataclass(frozen=True)
class RatingsTable:
    """The file's four columns, in its order, all [n]: `user` and `film` as rows, of `user_ids` and of the films that
    were given. `time` is 0 everywhere when the file has no times."""

    user: NDArray[np.int32]
    film: NDArray[np.int32]
    rating: NDArray[np.float32]
    time: NDArray[np.uint32]
    user_ids: NDArray[np.int64]

    def interactions(self, film_ids: NDArray[np.int64]) -> Interactions:
        """All of them in order; `film_ids` are the films that were given. The columns are used up."""
        return Interactions.of_rows(self.user, self.film, self.rating, self.time, self.user_ids, film_ids)


def csv_ratings(source: Source, name: str) -> NumberFile:
    """A CSV file of ratings, `timestamp` or not. Raises `InputError`."""
    return NumberFile.csv(source, name, COLUMNS[:3], COLUMNS[3])


def read_ratings(
    source: Source,
    file: NumberFile,
    films: Callable[[], NDArray[np.int64]],
    progress: Progress,
    cancel: CancelToken,
) -> RatingsTable | RatingsWords:
    """Reads and checks the file; `films` tells, when all is read, the ids that may occur.

    Raises `InputError` naming line and column.
    """
    if kernel.PRESENT and (read := read_words(source, file, films, progress, cancel)) is not None:
        return read
    columns: list[NDArray[Any]] = [np.empty(0, kept.dtype) for kept in _KEPT]
    rows, kept = 0, _KEPT[: len(file.columns)]
    try:
        for pieces, fraction in read_numbers(source, file, kept, "Reading ratings", progress, cancel):
            start, rows = rows, rows + len(pieces[0])
            if rows > len(columns[0]):
                room = max(int(_SLACK * rows / fraction), rows + rows // 4)
                columns = [_longer(column[:start], room) for column in columns]
            for place, piece in enumerate(pieces):
                if piece.itemsize > columns[place].itemsize:
                    columns[place] = columns[place].astype(piece.dtype)
                columns[place][start:rows] = piece
        user, film, stars, when = (column[:rows] for column in columns)
        row = RowOf(films())(film, used_up=True)
        if row.min() < 0:
            raise FaultyTableError
    except FaultyTableError as error:
        _raise_first_fault(source, file, frozenset(films().tolist()), cancel, error)
    if len(kept) < len(_KEPT):
        when[:] = 0
    user_ids = distinct(user)
    return RatingsTable(RowOf(user_ids)(user, used_up=True), row, stars, when, user_ids)


def _longer(column: NDArray[Any], room: int) -> NDArray[Any]:
    """The same with room for more."""
    longer = np.empty(room, column.dtype)
    longer[: len(column)] = column
    return longer


def _raise_first_fault(
    source: Source, file: NumberFile, films: frozenset[int], cancel: CancelToken, cause: Exception
) -> NoReturn:
    """Reads line by line and raises the first thing that is wrong."""
    line = 0
    for line, record in file.reader(source, file.name, file.columns):
        if line % _LINES_BETWEEN_CHECKS == 0:
            cancel.check()
        _check_record(record, file.name, line, films)
    if line == 0:
        raise InputError(tr("it holds no ratings."), file=file.name)
    raise InputError(tr("it cannot be read as a table of ratings."), file=file.name) from cause


def _check_record(record: list[str], name: str, line: int, films: frozenset[int]) -> None:
    user, film, rating, *time = record
    if whole_number(user, name, line, "userId") < 0:
        raise InputError(tr("{user} is negative.", user=user), file=name, line=line, column="userId")
    if whole_number(film, name, line, "movieId") not in films:
        raise InputError(tr("no film has the number {film}.", film=film), file=name, line=line, column="movieId")
    try:
        stars = float(rating)
    except ValueError as error:
        raise InputError(
            tr("“{rating}” is not a number.", rating=rating[:40]), file=name, line=line, column="rating"
        ) from error
    if not (math.isfinite(stars) and LOWEST_RATING <= stars <= HIGHEST_RATING):
        raise InputError(
            tr(
                "{rating} is not between {low} and {high:g}.",
                rating=rating[:40],
                low=LOWEST_RATING,
                high=HIGHEST_RATING,
            ),
            file=name,
            line=line,
            column="rating",
        )
    if time and not 0 <= whole_number(time[0], name, line, "timestamp") <= _LATEST_TIME:
        raise InputError(
            tr("{time} is no time in UTC seconds.", time=time[0][:40]), file=name, line=line, column="timestamp"
        )
