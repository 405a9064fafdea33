"""CSV files from outside, read strictly: the first thing that is wrong is named with file, line and column."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Final

from engine.data.source import Source
from engine.errors import InputError

_LONGEST_LINE: Final = 2**17
_MOST_DIGITS: Final = 18  # always fits into int64
_BOM: Final = b"\xef\xbb\xbf"


def read_records(source: Source, name: str, columns: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The line (1-based) and the wanted `columns` of every record of a UTF-8 CSV file with a header.

    CRLF or LF, quotes, a byte order mark and blank lines are taken. Raises `InputError`.
    """
    with source.open(name) as stream:
        reader = csv.reader(_lines(name, stream), strict=True)
        line = 1
        try:
            header = next(reader, [])
            places = column_places(name, header, columns)
            line = reader.line_num + 1
            for record in reader:
                if record:
                    if len(record) != len(header):
                        raise InputError(f"{len(record)} fields instead of {len(header)}.", file=name, line=line)
                    yield line, [record[place] for place in places]
                line = reader.line_num + 1
        except csv.Error as error:
            raise InputError("the quotation marks or line ends are broken.", file=name, line=line) from error


def read_header(source: Source, name: str) -> list[str]:
    """The titles in the first line of a CSV file. Raises `InputError`."""
    with source.open(name) as stream:
        try:
            return [title.strip() for title in next(csv.reader(_lines(name, stream), strict=True), [])]
        except csv.Error as error:
            raise InputError("the quotation marks or line ends are broken.", file=name, line=1) from error


def column_places(name: str, header: Sequence[str], columns: Sequence[str]) -> list[int]:
    """Where `columns` stand in the header. Raises `InputError` naming those missing and those found."""
    found = [title.strip() for title in header]
    if missing := [column for column in columns if column not in found]:
        listed = ", ".join(title[:40] for title in found[:12]) or "nothing"
        noun = "columns" if len(missing) > 1 else "column"
        raise InputError(f"the {noun} {', '.join(missing)} must be there; found are {listed}.", file=name, line=1)
    return [found.index(column) for column in columns]


def whole_number(text: str, name: str, line: int, column: str) -> int:
    """The number that `text` writes. Raises `InputError`."""
    digits = text.strip().removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS):
        raise InputError(f"“{text[:40]}” is not a whole number.", file=name, line=line, column=column)
    return int(text)


def _lines(name: str, stream: BinaryIO) -> Iterator[str]:
    """The lines as text, each with its end. Raises `InputError` for a NUL byte or anything but UTF-8."""
    raw = stream.readline(_LONGEST_LINE).removeprefix(_BOM)
    line = 1
    while raw:
        if b"\0" in raw:
            raise InputError("a NUL byte stands there; the file is damaged.", file=name, line=line)
        if len(raw) == _LONGEST_LINE:
            raise InputError("the line is too long for a table of films.", file=name, line=line)
        try:
            yield raw.decode()
        except UnicodeDecodeError as error:
            raise InputError("the text is not UTF-8.", file=name, line=line) from error
        raw = stream.readline(_LONGEST_LINE)
        line += 1
