"""Tables of numbers of any length and layout, read fast; what is wrong with one is for `tables` to find, slowly.

A file is read in blocks of whole lines, some of them at a time in threads of their own: plain ones by `digits`, any
others (quotes, blank lines, signs) by pandas.
"""

from __future__ import annotations

import io
import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from engine.data.digits import MARGIN, NotPlainError, read_columns
from engine.data.source import Source
from engine.data.tables import BOM, LONGEST_LINE, Reader, column_places, is_header, read_header, read_records, separated
from engine.progress import CancelToken, Progress, Step

_BLOCK: Final = 2**19
_MOST_THREADS: Final = 4
_KEPT: Final = 2**24
"""Bytes. glibc gives larger freed memory than it has seen freed so far back to the system at once, and asks for it
again with the next block: a third of the time. Something large, freed once, teaches it better (mallopt(3))."""


class FaultyTableError(Exception):
    """Something is wrong with the file."""


@dataclass(frozen=True)
class NumberFile:
    """How a file is written: where each of `columns` stands among the `width` fields of a line."""

    name: str
    columns: tuple[str, ...]
    places: tuple[int, ...]
    width: int
    separator: str = ","
    named: bool = False

    @classmethod
    def csv(cls, source: Source, name: str, columns: Sequence[str], optional: str | None = None) -> NumberFile:
        """A CSV file, by its first line; with the `optional` column when it is there. Raises `InputError`."""
        first = read_header(source, name)
        places = column_places(name, first, columns, optional)
        found = tuple(columns) if len(places) == len(columns) or optional is None else (*columns, optional)
        return cls(name, found, tuple(places), len(first), named=is_header(first))

    @classmethod
    def separated(cls, name: str, columns: Sequence[str], separator: str) -> NumberFile:
        """`columns` and nothing else, between `separator`: one character, repeated or not."""
        return cls(name, tuple(columns), tuple(range(len(columns))), len(columns), separator)

    @property
    def reader(self) -> Reader:
        """Reads the same file slowly."""
        return read_records if self.separator == "," else separated(self.separator)


def read_numbers(
    source: Source, file: NumberFile, floats: str, stage: str, progress: Progress, cancel: CancelToken
) -> Iterator[tuple[NDArray[Any], ...]]:
    """The file's columns, some ten thousand rows at a time: int64, float64 for the one called `floats`.

    Raises `FaultyTableError` when a line is not as long as it should be or a field is no number, at the latest after
    the last rows, and when there are none.
    """
    np.empty(_KEPT, np.uint8)  # freed at once
    size, done, rows = max(source.size(file.name), 1), 0, 0
    threads = min(_MOST_THREADS, os.cpu_count() or 1)
    with source.open(file.name) as stream, ThreadPoolExecutor(threads) as pool:
        reading: deque[tuple[int, Future[tuple[NDArray[Any], ...]]]] = deque()

        def finished() -> tuple[NDArray[Any], ...]:
            nonlocal done, rows
            length, columns = reading.popleft()
            cancel.check()
            done, rows = done + length, rows + len(columns.result()[0])
            progress(Step(stage, min(1.0, done / size)))
            return columns.result()

        try:
            for block in whole_lines(stream, file.named):
                reading.append((len(block), pool.submit(_read_block, block, file, floats)))
                if len(reading) > threads + 1:
                    yield finished()
            while reading:
                yield finished()
        finally:
            pool.shutdown(cancel_futures=True)
    if rows == 0:
        raise FaultyTableError


def rows_expected(source: Source, file: NumberFile, rows: int) -> int:
    """How many rows a file has if all of its blocks hold as many as one of them: the first, where lines grow longer."""
    return rows * (source.size(file.name) // _BLOCK + 2)


def whole_lines(stream: BinaryIO, named: bool) -> Iterator[bytes]:
    """A file's lines but the one that names its columns, half a megabyte at a time. The last one may lack its end.

    Raises `FaultyTableError` where a line is too long.
    """
    if named:
        stream.readline()
    rest = b"" if named else stream.read(len(BOM)).removeprefix(BOM)
    while chunk := stream.read(_BLOCK):
        end = chunk.rfind(b"\n") + 1
        if end:
            yield rest + chunk[:end]
            rest = b""
        rest += chunk[end:]
        if len(rest) > LONGEST_LINE:
            raise FaultyTableError
    if rest:
        yield rest


def _read_block(block: bytes, file: NumberFile, floats: str) -> tuple[NDArray[Any], ...]:
    """The columns of some whole lines; empty ones when the lines are blank. Raises `FaultyTableError`."""
    text = np.frombuffer(b"".join((bytes(MARGIN), block, b"" if block.endswith(b"\n") else b"\n")), np.uint8)
    decimal = file.places[file.columns.index(floats)]
    try:
        return read_columns(text, file.separator.encode(), file.width, file.places, decimal)
    except NotPlainError:
        return _read_with_pandas(block, file, floats)


def _read_with_pandas(block: bytes, file: NumberFile, floats: str) -> tuple[NDArray[Any], ...]:
    import pandas as pd  # half a second to load, and hardly ever needed

    # Between the two colons of “::” pandas sees an empty field; counting sees to it that nothing stands there.
    separator = file.separator.encode()
    places = {place * len(separator): column for column, place in zip(file.columns, file.places, strict=True)}
    names = [places.get(place, f"field {place}") for place in range((file.width - 1) * len(separator) + 1)]
    types = {**dict.fromkeys(file.columns, np.int64), floats: np.float64}
    if not block.strip():
        return tuple(np.zeros(0, types[column]) for column in file.columns)
    try:
        # Latin-1 takes every byte, so that a wrong one shows up as “not a number” and not in pandas's own words.
        table = pd.read_csv(
            io.BytesIO(block),
            sep=file.separator[:1],
            header=None,
            names=names,
            usecols=list(file.columns),
            dtype=types,
            na_filter=False,
            encoding="latin-1",
            engine="c",
        )
    except (ValueError, OverflowError) as error:  # pandas's ParserError is a ValueError
        raise FaultyTableError from error
    wanted = len(table) * (file.width - 1)
    if b"\0" in block or block.count(separator) != wanted or block.count(separator[:1]) != wanted * len(separator):
        raise FaultyTableError
    return tuple(table[column].to_numpy() for column in file.columns)
