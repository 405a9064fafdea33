"""Tables of numbers of any length and layout, read fast; what is wrong with one is for `tables` to find, slowly."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from engine.data.source import Source
from engine.data.tables import BOM, Reader, column_places, is_header, read_header, read_records, separated
from engine.progress import CancelToken, Progress, Step

_ROWS_AT_ONCE: Final = 500_000
_BLOCK: Final = 2**20


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
    """The file's columns, half a million rows at a time: int64, float64 for the one called `floats`.

    Raises `FaultyTableError` when a line is not as long as it should be or a field is no number, at the latest after
    the last rows, and when there are none.
    """
    size = max(source.size(file.name), 1)
    # Between the two colons of “::” pandas sees an empty field; `_Tally` sees to it that nothing stands there.
    step = len(file.separator)
    fields = {place * step: column for column, place in zip(file.columns, file.places, strict=True)}
    with source.open(file.name) as stream:
        if file.named:
            stream.readline()
        tally = _Tally(stream, file.separator)
        rows = 0
        try:
            # Latin-1 takes every byte, so that a wrong one shows up as “not a number” and not in pandas's own words.
            with pd.read_csv(
                io.BufferedReader(tally, _BLOCK),
                sep=file.separator[:1],
                header=None,
                names=[fields.get(place, f"field {place}") for place in range((file.width - 1) * step + 1)],
                usecols=list(file.columns),
                dtype={**dict.fromkeys(file.columns, np.int64), floats: np.float64},
                na_filter=False,
                encoding="latin-1",
                engine="c",
                chunksize=_ROWS_AT_ONCE,
            ) as tables:
                for table in tables:
                    cancel.check()
                    rows += len(table)
                    progress(Step(stage, min(1.0, tally.bytes / size)))
                    if len(table):
                        yield tuple(table[column].to_numpy() for column in file.columns)
        except (ValueError, OverflowError) as error:  # pandas's ParserError is a ValueError
            raise FaultyTableError from error
        if rows == 0 or not tally.is_even(rows, file.width):
            raise FaultyTableError


class _Tally(io.RawIOBase):
    """Passes a stream on and counts what tells that every line has the right number of fields."""

    def __init__(self, stream: BinaryIO, separator: str) -> None:
        super().__init__()
        self._stream, self._separator = stream, separator.encode()
        self._tail = b""
        self.bytes = self.separators = self.nuls = 0
        self.marks = 0  # the separator's character, also where it stands alone

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        block = self._stream.read(len(buffer))
        if self.bytes == 0:
            block = block.removeprefix(BOM)
        length = len(block)
        buffer[:length] = block
        self.bytes += length
        self.nuls += block.count(b"\0")
        mark = self._separator[:1]
        self.marks += block.count(mark)
        # What ends in half a separator is counted with the next block.
        block = self._tail + block
        whole = block.rstrip(mark) if len(self._separator) > 1 else block
        self.separators += whole.count(self._separator)
        self._tail = block[len(whole) :]
        return length

    def is_even(self, rows: int, width: int) -> bool:
        """Whether `rows` lines of `width` fields were read, with no stray mark among them."""
        wanted = rows * (width - 1)
        return not self.nuls and self.separators == wanted and self.marks == wanted * len(self._separator)
