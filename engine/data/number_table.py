"""Tables of numbers of any length and layout, read fast; what is wrong with one is for `tables` to find, slowly.

Plain lines are read by what is compiled, where that is there. Where it is not, a file is read in blocks of whole lines,
some of them at a time in threads of their own, by `digits`. Any others (quotes, blank lines, signs) are for pandas.
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

from engine.data import kernel
from engine.data.digits import MARGIN, NEWLINE, NotPlainError, read_columns
from engine.data.source import Source
from engine.data.tables import BOM, LONGEST_LINE, Reader, column_places, is_header, read_header, read_records, separated
from engine.progress import CancelToken, Progress, Step

_BLOCK: Final = 2**19
_PIECE: Final = 2**24
"""Bytes that are read at once for what is compiled: threads that wait for each other do so seldom."""
_SHORTEST_LINE: Final = 16
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


@dataclass(frozen=True)
class Kept:
    """How a column is kept, and between what its numbers lie. Whole numbers that do not fit are kept as int64."""

    dtype: type[np.number[Any]]
    low: float
    high: float

    @property
    def fitting(self) -> float:
        """The highest number that can be kept so."""
        return min(self.high, np.iinfo(self.dtype).max) if issubclass(self.dtype, np.integer) else self.high

    def of(self, column: NDArray[Any]) -> NDArray[Any]:
        """A column int64 or float64. Raises `FaultyTableError` when a number lies outside."""
        if len(column) and not (column.min() >= self.low and column.max() <= self.high):  # so that NaN does, too
            raise FaultyTableError
        return column if column.max(initial=0) > self.fitting else column.astype(self.dtype, copy=False)


Block = tuple[int, tuple[NDArray[Any], ...]]
"""How many bytes are read, and the columns in them."""


def read_numbers(
    source: Source, file: NumberFile, kept: Sequence[Kept], stage: str, progress: Progress, cancel: CancelToken
) -> Iterator[tuple[tuple[NDArray[Any], ...], float]]:
    """The file's columns, ten thousand rows and more at a time, and how much of the file is read by then (0–1). The
    arrays are written over when the next ones come.

    Raises `FaultyTableError` when a line is not as long as it should be or a field is no number or lies outside its
    bounds, at the latest after the last rows, and when there are none.
    """
    size, done, rows = max(source.size(file.name), 1), 0, 0
    with source.open(file.name) as stream:
        for length, columns in (_compiled_blocks if kernel.PRESENT else _blocks)(stream, file, kept):
            cancel.check()
            done, rows = done + length, rows + len(columns[0])
            fraction = min(1.0, done / size)
            progress(Step(stage, fraction))
            yield columns, fraction
    if rows == 0:
        raise FaultyTableError


def _compiled_blocks(stream: BinaryIO, file: NumberFile, kept: Sequence[Kept]) -> Iterator[Block]:
    """All blocks, read into the same arrays again and again."""
    into = [np.empty(_PIECE // _SHORTEST_LINE + 1, column.dtype) for column in kept]
    wanted = tuple(
        (place, array, column.low, column.fitting) for place, array, column in zip(file.places, into, kept, strict=True)
    )
    for text, stop in _pieces(stream, file.named):
        at = MARGIN
        while at < stop:
            rows, end = kernel.compiled.read_columns(text, at, stop, file.separator.encode(), file.width, wanted, 0)
            if rows == 0:  # something else stands there than plain numbers that fit
                lines = _lines_from(text, at, stop)
                end = at + len(lines)
                yield len(lines), _read_block(lines, file, kept)
            else:
                yield end - at, tuple(array[:rows] for array in into)
            at = end


def _pieces(stream: BinaryIO, named: bool) -> Iterator[tuple[NDArray[np.uint8], int]]:
    """The file's lines but the one that names its columns, as many as there is room for: a text of which they are the
    bytes from MARGIN to where they stop. The last line gets an end if it has none.

    Raises `FaultyTableError` where a line is too long.
    """
    text = np.empty(MARGIN + _PIECE + LONGEST_LINE + 1, np.uint8)
    view = memoryview(text.data)
    if named:
        stream.readline()
    rest = b"" if named else stream.read(len(BOM)).removeprefix(BOM)
    while True:
        filled = MARGIN + len(rest)
        view[MARGIN:filled] = rest
        got = stream.readinto(view[filled : filled + _PIECE])  # type: ignore[attr-defined]  # every stream has it
        filled += got
        if got == 0 and rest:
            text[filled] = NEWLINE
            filled += 1
        tail = bytes(view[max(MARGIN, filled - LONGEST_LINE) : filled])
        stop = filled - len(tail) + tail.rfind(b"\n") + 1
        if filled - stop >= LONGEST_LINE:
            raise FaultyTableError
        yield text, stop
        if got == 0:
            return
        rest = bytes(view[stop:filled])


def _lines_from(text: NDArray[np.uint8], at: int, stop: int) -> bytes:
    """A block of whole lines. Raises `FaultyTableError` where one is too long."""
    few = bytes(text.data[at : min(stop, at + _BLOCK + LONGEST_LINE)])
    end = few.find(b"\n", _BLOCK - 1) + 1 or len(few)
    if at + end < stop and not few.endswith(b"\n", 0, end):
        raise FaultyTableError
    return few[:end]


def _blocks(stream: BinaryIO, file: NumberFile, kept: Sequence[Kept]) -> Iterator[Block]:
    """All blocks, some of them read at a time."""
    np.empty(_KEPT, np.uint8)  # freed at once
    threads = min(_MOST_THREADS, os.cpu_count() or 1)
    with ThreadPoolExecutor(threads) as pool:
        reading: deque[tuple[int, Future[tuple[NDArray[Any], ...]]]] = deque()
        try:
            for block in whole_lines(stream, file.named):
                reading.append((len(block), pool.submit(_read_block, block, file, kept)))
                if len(reading) > threads + 1:
                    length, columns = reading.popleft()
                    yield length, columns.result()
            while reading:
                length, columns = reading.popleft()
                yield length, columns.result()
        finally:
            pool.shutdown(cancel_futures=True)


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


def _read_block(block: bytes, file: NumberFile, kept: Sequence[Kept]) -> tuple[NDArray[Any], ...]:
    """The columns of some whole lines; empty ones when the lines are blank. Raises `FaultyTableError`."""
    text = np.frombuffer(b"".join((bytes(MARGIN), block, b"" if block.endswith(b"\n") else b"\n")), np.uint8)
    floats = [place for place, column in zip(file.places, kept, strict=True) if issubclass(column.dtype, np.floating)]
    try:
        columns = read_columns(text, file.separator.encode(), file.width, file.places, floats[0])
    except NotPlainError:
        columns = _read_with_pandas(block, file, floats[0])
    return tuple(column.of(numbers) for column, numbers in zip(kept, columns, strict=True))


def _read_with_pandas(block: bytes, file: NumberFile, decimal: int) -> tuple[NDArray[Any], ...]:
    import pandas as pd  # half a second to load, and hardly ever needed

    # Between the two colons of “::” pandas sees an empty field; counting sees to it that nothing stands there.
    separator = file.separator.encode()
    places = {place * len(separator): column for column, place in zip(file.columns, file.places, strict=True)}
    names = [places.get(place, f"field {place}") for place in range((file.width - 1) * len(separator) + 1)]
    types = {**dict.fromkeys(file.columns, np.int64), file.columns[file.places.index(decimal)]: np.float64}
    if not block.strip():
        return tuple(np.zeros(0, types[column]) for column in file.columns)
    try:
        # Numbers that no whole number can hold (“1e25”) become anything at all, and a warning.
        with np.errstate(invalid="raise"):
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
    except (ValueError, ArithmeticError) as error:  # pandas's ParserError is a ValueError
        raise FaultyTableError from error
    wanted = len(table) * (file.width - 1)
    if b"\0" in block or block.count(separator) != wanted or block.count(separator[:1]) != wanted * len(separator):
        raise FaultyTableError
    return tuple(table[column].to_numpy() for column in file.columns)
