"""CSV files from outside, read strictly: the first thing that is wrong is named with file, line and column."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Final

from engine.data.source import Source
from engine.errors import InputError

_TEXT_BYTES_LIMIT: Final = 2**30
_WHOLE = re.compile(r"\s*[+-]?[0-9]{1,18}\s*", re.ASCII)
_BOM: Final = b"\xef\xbb\xbf"


def read_records(source: Source, name: str, columns: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The line (1-based) and the wanted `columns` of every record of a UTF-8 CSV file with a header.

    CRLF or LF, quotes, a byte order mark and blank lines are taken. Raises `InputError`.
    """
    text = _text(source, name)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        header = next(reader, [])
        places = column_places(name, header, columns)
        line = reader.line_num + 1
        for record in reader:
            if record:
                check_fields(name, line, record, header)
                yield line, [record[place] for place in places]
            line = reader.line_num + 1
    except csv.Error as error:
        raise InputError(f"the quotation marks or line ends are broken ({error}).", file=name, line=line) from error


def column_places(name: str, header: Sequence[str], columns: Sequence[str]) -> list[int]:
    """Where `columns` stand in the header. Raises `InputError` naming those missing and those found."""
    found = [title.strip() for title in header]
    if missing := [column for column in columns if column not in found]:
        listed = ", ".join(title[:40] for title in found[:12]) or "nothing"
        noun = "columns" if len(missing) > 1 else "column"
        raise InputError(f"the {noun} {', '.join(missing)} must be there; found are {listed}.", file=name, line=1)
    return [found.index(column) for column in columns]


def check_fields(name: str, line: int, record: Sequence[str], header: Sequence[str]) -> None:
    """Raises `InputError` when a record has more or fewer fields than the header."""
    if len(record) != len(header):
        raise InputError(f"{len(record)} fields instead of {len(header)}.", file=name, line=line)


def whole_number(text: str, name: str, line: int, column: str) -> int:
    """The number that `text` writes. Raises `InputError`."""
    if not _WHOLE.fullmatch(text):
        raise InputError(f"“{text[:40]}” is not a whole number.", file=name, line=line, column=column)
    return int(text)


def read_header(name: str, stream: BinaryIO) -> list[str]:
    """The first line of an open CSV file, split. Raises `InputError`."""
    line = decode_line(name, 1, stream.readline(2**16).removeprefix(_BOM))
    return next(csv.reader([line]), [])


def decode_line(name: str, line: int, raw: bytes) -> str:
    """One line as text without its end. Raises `InputError` for a NUL byte or anything but UTF-8."""
    if b"\0" in raw:
        raise InputError("a NUL byte stands there; the file is damaged.", file=name, line=line)
    try:
        return raw.decode().rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise InputError("the text is not UTF-8.", file=name, line=line) from error


def _text(source: Source, name: str) -> str:
    if source.size(name) > _TEXT_BYTES_LIMIT:
        raise InputError("the file is too large.", file=name)
    with source.open(name) as stream:
        raw = stream.read().removeprefix(_BOM)
    if (nul := raw.find(b"\0")) >= 0:
        raise InputError("a NUL byte stands there; the file is damaged.", file=name, line=raw.count(b"\n", 0, nul) + 1)
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        bad = raw.count(b"\n", 0, error.start) + 1
        raise InputError("the text is not UTF-8.", file=name, line=bad) from error
