"""Tables from outside, read strictly: the first thing that is wrong is named with file, line and column."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from string import whitespace
from typing import BinaryIO, Final

from engine.data.source import Source
from engine.errors import InputError
from engine.language import tr, trn

Reader = Callable[[Source, str, Sequence[str]], Iterator[tuple[int, list[str]]]]
"""`read(source, name, columns)`: the line (1-based) and the wanted columns of every record."""

LONGEST_LINE: Final = 2**17
_BLOCK: Final = 2**20
_MOST_DIGITS: Final = 18  # always fits into int64
BOM: Final = b"\xef\xbb\xbf"


def read_records(source: Source, name: str, columns: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The line (1-based) and the wanted `columns` of every record of a UTF-8 CSV file.

    CRLF or LF, quotes, a byte order mark, blank lines and further columns are taken; a file without a header has
    the columns in the order given. Raises `InputError`.
    """
    with source.open(name) as stream:
        reader = csv.reader(_lines(name, stream), strict=True)
        line = 1
        try:
            first = next(reader, [])
            places = column_places(name, first, columns)
            if not is_header(first):
                yield line, [first[place] for place in places]
            line = reader.line_num + 1
            for record in reader:
                if record:
                    if len(record) != len(first):
                        raise InputError(
                            tr("{count} fields instead of {wanted}.", count=len(record), wanted=len(first)),
                            file=name,
                            line=line,
                        )
                    yield line, [record[place] for place in places]
                line = reader.line_num + 1
        except csv.Error as error:
            raise InputError(tr("the quotation marks or line ends are broken."), file=name, line=line) from error


def separated(separator: str, text_column: str | None = None) -> Reader:
    """Reads files of the 100K to 10M layouts: no header, no quotes, UTF-8 or Latin-1.

    The reader is given all columns of the file; `text_column` is the one in which the separator may occur too.
    """

    def read(source: Source, name: str, columns: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
        text = None if text_column is None else columns.index(text_column)
        with source.open(name) as stream:
            for line, written in enumerate(_lines(name, stream, latin=True), start=1):
                if not written.strip():
                    continue
                fields = written.rstrip("\r\n").split(separator)
                extra = len(fields) - len(columns)
                if text is not None and extra > 0:
                    fields[text : text + extra + 1] = [separator.join(fields[text : text + extra + 1])]
                if len(fields) != len(columns):
                    raise InputError(
                        tr("{count} fields instead of {wanted}.", count=len(fields), wanted=len(columns)),
                        file=name,
                        line=line,
                    )
                yield line, fields

    return read


def read_header(source: Source, name: str) -> list[str]:
    """The fields of the first line of a CSV file. Raises `InputError`."""
    with source.open(name) as stream:
        try:
            return [title.strip() for title in next(csv.reader(_lines(name, stream), strict=True), [])]
        except csv.Error as error:
            raise InputError(tr("the quotation marks or line ends are broken."), file=name, line=1) from error


def is_header(first: Sequence[str]) -> bool:
    """Whether the first line names the columns: every table of ours begins with a number that names something."""
    return not (first and first[0].strip().isdecimal())


def column_places(name: str, first: Sequence[str], columns: Sequence[str], optional: str | None = None) -> list[int]:
    """Where `columns`, and then the `optional` one when it is there, stand, by the file's first line.

    Case and underscores do not matter; without a header the columns stand in this order. Raises `InputError` naming
    those missing and those found.
    """
    wanted = [*columns] if optional is None else [*columns, optional]
    if not is_header(first):
        if len(first) < len(columns):
            raise InputError(
                tr("{count} fields instead of {wanted}.", count=len(first), wanted=len(columns)), file=name, line=1
            )
        return list(range(min(len(first), len(wanted))))
    found = [_plain(title) for title in first]
    if missing := [column for column in columns if _plain(column) not in found]:
        listed = ", ".join(title.strip()[:40] for title in first[:12]) or tr("nothing")
        what = trn(
            "the column {missing} must be there; found are {found}.",
            "the columns {missing} must be there; found are {found}.",
            len(missing),
            missing=", ".join(missing),
            found=listed,
        )
        raise InputError(what, file=name, line=1)
    return [found.index(_plain(column)) for column in wanted if _plain(column) in found]


def whole_number(text: str, name: str, line: int, column: str) -> int:
    """The number that `text` writes. Raises `InputError`."""
    digits = text.strip(whitespace).removeprefix("-")  # more than that counts as blank for `strip` alone, not for `int`
    if not (digits.isascii() and digits.isdecimal()):
        raise InputError(tr("“{text}” is not a whole number.", text=text[:40]), file=name, line=line, column=column)
    if len(digits) > _MOST_DIGITS:
        raise InputError(
            tr("{text} has more than {most} digits.", text=text[:40], most=_MOST_DIGITS),
            file=name,
            line=line,
            column=column,
        )
    return int(text)


def _plain(title: str) -> str:
    return title.strip().casefold().replace("_", "")


def _lines(name: str, stream: BinaryIO, *, latin: bool = False) -> Iterator[str]:
    """The lines as text, each with its end. Raises `InputError` for a NUL byte or anything but UTF-8; `latin` takes
    a line that is not UTF-8 as Latin-1."""
    line, block = 1, stream.read(len(BOM)).removeprefix(BOM)
    while block := block + stream.read(_BLOCK) + stream.readline(LONGEST_LINE):
        if (text := _plain_text(block)) is None:
            yield from _checked_lines(name, block, line, latin)
        else:
            yield from io.StringIO(text, newline="\n")
        line += block.count(b"\n")
        block = b""


def _plain_text(block: bytes) -> str | None:
    """Lines as text; None where something in one may be wrong."""
    half = LONGEST_LINE // 2  # where each of these holds a line end, no line is too long
    if b"\0" in block or any(block.find(b"\n", at, at + half) < 0 for at in range(0, len(block) - half, half)):
        return None
    try:
        return block.decode()
    except UnicodeDecodeError:
        return None


def _checked_lines(name: str, block: bytes, line: int, latin: bool) -> Iterator[str]:
    """The lines of which `line` is the first, one by one. Raises as `_lines` does."""
    stream = io.BytesIO(block)
    while raw := stream.readline(LONGEST_LINE):
        if b"\0" in raw:
            raise InputError(tr("a NUL byte stands there; the file is damaged."), file=name, line=line)
        if len(raw) == LONGEST_LINE:
            raise InputError(tr("the line is too long for a table of films."), file=name, line=line)
        try:
            yield raw.decode()
        except UnicodeDecodeError as error:
            if not latin:
                raise InputError(tr("the text is not UTF-8."), file=name, line=line) from error
            yield raw.decode("latin-1")
        line += 1
