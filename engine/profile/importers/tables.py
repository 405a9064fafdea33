"""CSV from outside, read leniently: whatever can be read is, and what cannot becomes a finding."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from engine.errors import InputError
from engine.language import phrase, tr
from engine.profile.importers.encodings import decode, wide_encoding
from engine.profile.importers.export import Findings
from engine.text import clean, fold

_MOST_ROWS: Final = 200_000
_HEAD_BYTES: Final = 2**13
_MOST_HEADINGS: Final = 10
DELIMITERS: Final = (",", ";", "\t", "|")
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)  # Excel's own first line
_DATA = re.compile(r"[\d.,/:-]*\d[\d.,/:-]*|tt\d{5,10}|.+\((?:18|19|20)\d\d\)", re.ASCII | re.DOTALL)
_WEB_PAGE: Final = (b"<!doctype html", b"<html", b"<head", b"<body", b"<script", b"<meta", b"<table", b"<div")
_OTHER_FORMATS: Final = {
    b"PK\x03\x04": phrase("a zip file or a spreadsheet; unpack it, or save the sheet as CSV"),
    b"\xd0\xcf\x11\xe0": phrase("an old Excel workbook; save the sheet as CSV"),
    b"{\\rtf": phrase("a rich text document; save it as plain text"),
    b"%PDF": phrase("a PDF; export the table as CSV"),
    b"\x1f\x8b": phrase("packed with gzip; unpack it first"),
    b"7z\xbc\xaf": phrase("a 7z archive; unpack it first"),
    b"Rar!": phrase("a RAR archive; unpack it first"),
    b"SQLite format 3": phrase("a database, not an export"),
    b"\x89PNG": phrase("a picture, not an export"),
    b"\xff\xd8\xff": phrase("a picture, not an export"),
}


@dataclass(frozen=True, slots=True)
class Record:
    """One row: the line it starts in (1-based) and its cells by the header's folded titles."""

    line: int
    cells: Mapping[str, str]

    def get(self, column: str | None) -> str:
        """The cell, without white space around; "" when there is none."""
        return self.cells.get(column, "") if column else ""


@dataclass(frozen=True)
class Table:
    """A CSV's header and records. `titles`: folded title → as written, in order."""

    file: str
    titles: Mapping[str, str]
    records: tuple[Record, ...]
    untitled: bool = False
    """The first row is a film already: the titles are “Column 1” and so on."""

    def column(self, names: Collection[str]) -> str | None:
        """The first column whose folded title is one of `names`."""
        return next((title for title in self.titles if title in names), None)


def column_key(title: str) -> str:
    """A column's title with spelling differences gone: “Your Rating”, “your_rating” → “yourrating”."""
    return fold(clean(title, 100)).replace(" ", "")


def refuse_other_formats(file: str, data: bytes) -> None:
    """Raises `InputError` for an empty file, a web page, and what is no text."""
    if not data.strip():
        raise InputError(tr("it is empty."), file=file)
    head = data[:_HEAD_BYTES].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if head.startswith(b"<") and any(tag in head for tag in _WEB_PAGE):
        raise InputError(tr("this is a web page, not an export; download the export file itself."), file=file)
    for start, what in _OTHER_FORMATS.items():
        if data.startswith(start):
            raise InputError(tr("this is {what}.", what=tr(what)), file=file)
    if head.startswith((b"[{", b'{"')) and not file.lower().endswith(".json"):
        raise InputError(tr("this is JSON; give the file's name the ending .json."), file=file)
    if head.startswith(b"<?xml"):
        raise InputError(tr("this is XML, not CSV; export the table as CSV."), file=file)
    if b"\0" in data and not wide_encoding(data):
        raise InputError(tr("this is not a text file."), file=file)


def header_of(file: str, data: bytes) -> frozenset[str]:
    """The folded column titles of what may be a CSV; none for anything else. Raises nothing."""
    head = data[:_HEAD_BYTES]
    if b"\0" in head and not wide_encoding(head):
        return frozenset()
    try:
        return frozenset(read_table(file, head).titles)
    except InputError:
        return frozenset()


def read_table(
    file: str,
    data: bytes,
    findings: Findings | None = None,
    delimiter: str | None = None,
    *,
    may_be_untitled: bool = False,
) -> Table:
    """Reads a CSV: its delimiter found, blank lines passed over, rows of the wrong length named in `findings`.

    `may_be_untitled`: a first row with numbers is a film, not the columns' titles.
    Raises `InputError` for an empty or endless one.
    """
    findings = findings or Findings()
    lines = list(io.StringIO(decode(file, data, findings), newline=""))
    if len(lines) > _MOST_ROWS:
        raise InputError(
            tr("it has more than {most:,} lines, too many for one person's films.", most=_MOST_ROWS), file=file
        )
    start = next((n for n, line in enumerate(lines) if line.strip()), None)
    if start is not None and (found := _SEPARATOR_LINE.fullmatch(lines[start])):
        start, delimiter = start + 1, delimiter or found[1]
    delimiter = delimiter or _delimiter(lines[start or 0 :])
    start = _header_line(lines, start or 0, delimiter)
    rows = _rows(lines, start, delimiter)
    header = _unwrapped(next((cells for _, cells in rows if cells and any(map(str.strip, cells))), []), delimiter)
    if not header:
        raise InputError(tr("it is empty."), file=file)
    if untitled := may_be_untitled and _is_a_film(header):
        rows = _rows(lines, start, delimiter)
        header = [tr("Column {number}", number=number) for number in range(1, len(header) + 1)]
    titles: dict[str, str] = {}
    keys = [column_key(title) for title in header]
    for key, title in zip(keys, header, strict=True):
        titles.setdefault(key, clean(title, 100))
    if len(keys) > 1:
        rows = ((line, cells and _unwrapped(cells, delimiter)) for line, cells in rows)
    return Table(file, titles, tuple(_records(rows, header, keys, file, findings)), untitled)


def _is_a_film(header: Sequence[str]) -> bool:
    """True for a first row that no one would call columns: one with a number, a date or “Heat (1995)”."""
    return any(_DATA.fullmatch(cell.strip()) for cell in header)


def _header_line(lines: Sequence[str], start: int, delimiter: str) -> int:
    """The line of the column titles: a spreadsheet may have a heading above, alone in its padded row."""
    for line, cells in itertools.islice(_rows(lines, start, delimiter), _MOST_HEADINGS):
        filled = sum(bool(cell.strip()) for cell in cells or ())
        if filled > 1 or (filled == 1 and len(cells or ()) == 1):
            return line - 1
    return start


def _unwrapped(cells: list[str], delimiter: str) -> list[str]:
    """The cells of a line that a spreadsheet took for one cell, and quoted; others as they are."""
    if len(cells) != 1 or delimiter not in cells[0]:
        return cells
    try:
        return next(csv.reader(cells, delimiter=delimiter), cells)
    except csv.Error:  # a line break in it: a text, not a line
        return cells


def _delimiter(lines: Sequence[str]) -> str:
    """The one that splits the header and the next lines into most columns, the same number each."""

    def columns(delimiter: str) -> tuple[int, int]:
        widths = [len(cells) for _, cells in _rows(lines[:20], 0, delimiter) if cells and any(cells)]
        return (widths.count(widths[0]), widths[0]) if widths and widths[0] > 1 else (0, 0)

    return max(DELIMITERS, key=columns)  # the first of equals


def _rows(lines: Sequence[str], start: int, delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """Records with the line (1-based) they start in; None for a damaged one.

    A quotation mark that is never closed would swallow the rest of the file: a record over several lines that does
    not fit the first one is taken for that, and reading goes on in its second line.
    """
    width = 0
    while start < len(lines):
        first = start
        reader = csv.reader((lines[n] for n in range(first, len(lines))), delimiter=delimiter)
        try:
            for cells in reader:
                after = first + reader.line_num
                if after - start > 1 and width not in (0, len(cells)):
                    break
                width = width or len(cells)
                yield start + 1, cells
                start = after
            else:
                return
        except csv.Error:  # one field longer than the reader takes
            pass
        yield start + 1, _one_line(lines[start], delimiter)
        start += 1


def _one_line(line: str, delimiter: str) -> list[str] | None:
    try:
        return None if line.count('"') % 2 else next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return None


def _records(
    rows: Iterator[tuple[int, list[str] | None]],
    header: Sequence[str],
    keys: Sequence[str],
    file: str,
    findings: Findings,
) -> Iterator[Record]:
    width = len(keys)
    places = {key: place for place, key in reversed(list(enumerate(keys)))}  # of two columns of one title, the first
    for line, cells in rows:
        if cells is None:
            findings.add(tr("the quotation marks are broken; the row is left out."), file, line)
        elif any(map(str.strip, cells[width:])):
            findings.add(
                tr("{count} cells instead of {width}; the row is left out.", count=len(cells), width=width), file, line
            )
        elif any(map(str.strip, cells)) and not _is_header(cells, header):
            yield Record(line, {key: cells[place].strip() for key, place in places.items() if place < len(cells)})


def _is_header(cells: Sequence[str], header: Sequence[str]) -> bool:
    """True for the column titles again, where files were put together."""
    return len(header) > 1 and cells[1:] == header[1:] and column_key(cells[0]) == column_key(header[0])
