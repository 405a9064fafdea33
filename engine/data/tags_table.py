"""Who called which film what, read from a CSV file: a million lines, which hold far fewer tags and films."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from engine.data import kernel
from engine.data.digits import NEWLINE
from engine.data.film_tags import TagCounter
from engine.data.number_table import FaultyTableError, NumberFile, whole_lines
from engine.data.pages import pages
from engine.data.source import Source
from engine.data.tables import BOM, Reader, whole_number
from engine.progress import CancelToken

if TYPE_CHECKING:
    import pyarrow as pa

COLUMNS: Final = ("userId", "movieId", "tag", "timestamp")
_RECORDS_BETWEEN_CHECKS: Final = 10_000
_CODE_BITS: Final = 32
_PIECE: Final = 2**20
_LARGEST: Final = 2**27
"""Bytes of a file that may be in memory as a whole."""


def read_csv_tags(source: Source, name: str, read: Reader, cancel: CancelToken) -> TagCounter:
    """The tags by film; `read` names what is wrong with the file, if anything. Raises `InputError`."""
    try:
        if kernel.PRESENT and source.size(name) <= _LARGEST and (tags := _compiled(source, name)) is not None:
            return tags
        return _fast(source, name, cancel)
    except (FaultyTableError, csv.Error, ValueError):  # pyarrow's and Unicode's errors are ValueErrors
        return read_tags(source, name, read, cancel)


def read_tags(source: Source, name: str, read: Reader, cancel: CancelToken) -> TagCounter:
    """The same line by line, of any layout."""
    tags = TagCounter()
    for line, (_, number, tag, _) in read(source, name, COLUMNS):
        if line % _RECORDS_BETWEEN_CHECKS == 0:
            cancel.check()
        tags.add(whole_number(number, name, line, "movieId"), tag)
    return tags


def _compiled(source: Source, name: str) -> TagCounter | None:
    """All lines at once; None where one is not plain. Raises `InputError`, UnicodeDecodeError."""
    file = NumberFile.csv(source, name, COLUMNS)
    with source.open(name) as stream:
        read = stream.read(_LARGEST + 1)
    _check_text(read)
    text = np.frombuffer(read if read.endswith(b"\n") else read + b"\n", np.uint8)
    start = read.find(b"\n") + 1 if file.named else len(BOM) * read.startswith(BOM)
    room = 1 + sum(int(np.count_nonzero(text[at : at + _PIECE] == NEWLINE)) for at in range(0, len(text), _PIECE))
    slots, bounds, pairs = (
        np.empty(2 << room.bit_length(), np.uint32),
        pages(2 * room, np.uint32),
        pages(room, np.int64),
    )
    places, mark = (file.places[1], file.places[2]), ord(file.separator)
    counted = kernel.compiled.pair_lines(text, start, len(text), mark, file.width, places, slots, bounds, pairs)
    if counted is None:
        return None
    n_texts, n_pairs = counted
    written = [read[begin:end].decode() for begin, end in bounds[: 2 * n_texts].reshape(-1, 2).tolist()]
    return _counted(pairs[:n_pairs], [_unquoted(text) for text in written])


def _check_text(read: bytes) -> None:
    """Raises UnicodeDecodeError where this is not UTF-8; the text is never there as a whole."""
    if not read.isascii():
        decoder = codecs.getincrementaldecoder("utf-8")()
        for start in range(0, len(read), _PIECE):
            decoder.decode(read[start : start + _PIECE])
        decoder.decode(b"", final=True)


def _counted(pairs: NDArray[np.int64], texts: Sequence[str], films: NDArray[np.int64] | None = None) -> TagCounter:
    """Each pair of a film (its number, or its place among the `films`) and one of the texts once, and how often."""
    tags = TagCounter()
    codes, times = np.unique(pairs, return_counts=True)
    film = codes >> _CODE_BITS
    tags.add_all(
        np.stack([film if films is None else films[film], codes & (1 << _CODE_BITS) - 1, times], axis=1), texts
    )
    return tags


def _unquoted(text: str) -> str:
    return text[1:-1].replace('""', '"') if text.startswith('"') else text


def _fast(source: Source, name: str, cancel: CancelToken) -> TagCounter:
    """Blocks of lines at a time, each pair of film and tag counted once. Raises one of three errors where a line is not
    as it should be."""
    file, films, texts = NumberFile.csv(source, name, COLUMNS), _Codes(), _Codes()
    pairs = [np.zeros(0, np.int64)]
    with source.open(name) as stream:
        for block in whole_lines(stream, file.named):
            cancel.check()
            _check_text(block)
            _check_quotes(block, file.width)
            columns = _columns(block, file)
            pairs.append(films.of(columns[0]) << _CODE_BITS | texts.of(columns[1]))
    if not all(film.isascii() and film.isdecimal() and len(film) < 19 for film in films):
        raise FaultyTableError
    return _counted(np.concatenate(pairs), list(texts), np.array([int(film) for film in films], np.int64))


class _Codes(dict[str, int]):
    """Texts, numbered as they come."""

    def __missing__(self, text: str) -> int:
        self[text] = code = len(self)
        return code

    def of(self, column: pa.DictionaryArray) -> NDArray[np.int64]:
        """The numbers of a column [n] of texts."""
        codes = np.array([self[text] for text in column.dictionary.to_pylist()], np.int64)
        return np.asarray(codes[column.indices.to_numpy()])


def _columns(block: bytes, file: NumberFile) -> list[pa.DictionaryArray]:
    """The films and the tags of some lines, each text once. Raises pyarrow's own ValueError, `FaultyTableError`."""
    import pyarrow as pa
    import pyarrow.csv as pa_csv

    if b"\0" in block:
        raise FaultyTableError
    names = [str(place) for place in range(file.width)]
    wanted = [names[place] for place in file.places[1:3]]
    table = pa_csv.read_csv(
        pa.BufferReader(block),
        read_options=pa_csv.ReadOptions(column_names=names, use_threads=False, block_size=2 * len(block)),
        convert_options=pa_csv.ConvertOptions(
            include_columns=wanted, column_types=dict.fromkeys(wanted, pa.dictionary(pa.int32(), pa.string()))
        ),
    )
    return [table[column].combine_chunks() for column in wanted]


def _check_quotes(block: bytes, width: int) -> None:
    """Whether quotation marks are where they should be: pyarrow does not mind. A quoted line end is not, either.

    Raises `FaultyTableError`, csv.Error, UnicodeDecodeError.
    """
    for line in block.split(b"\n") if b'"' in block else ():
        if b'"' in line and [len(record) for record in csv.reader([line.decode()], strict=True)] != [width]:
            raise FaultyTableError
