"""Lists without column titles: a film a line, or a table that begins with its first film."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from engine.language import tr
from engine.profile.importers.dates import read_time
from engine.profile.importers.encodings import decode
from engine.profile.importers.export import Findings
from engine.profile.importers.tables import DELIMITERS, Record, Table, column_key
from engine.profile.importers.values import read_number, read_year

_SAMPLE: Final = 200
_LONGEST_TITLE: Final = 150
_BULLET = re.compile(r"(?:[-*•–]|\d{1,4}[.)])\s+")
_YEAR = re.compile(r"\d{4}", re.ASCII)
_RATED = re.compile(r"(?P<title>.+?)\s*[-–—:|]?\s+(?P<rating>\d{1,2}(?:[.,]\d)?\s?/\s?(?:5|10|100)|[★⭐]+½?☆*)")
_IMDB = re.compile(r"tt\d{5,10}", re.ASCII)


def is_plain_list(file: str, data: bytes) -> bool:
    """True for a text of short lines that no delimiter takes apart."""
    lines = [line for line in decode(file, data).splitlines() if line.strip()][:_SAMPLE]
    titles = [line for line in lines if len(line) <= _LONGEST_TITLE and line.isprintable() and _has_letters(line)]
    most_split = max((sum(mark in line for line in lines) for mark in DELIMITERS), default=0)
    return bool(lines) and 2 * len(titles) > len(lines) and 2 * most_split < len(lines)


def read_plain_list(file: str, data: bytes, findings: Findings) -> Table:
    """A film a line, its title or its address at IMDb, without bullets and numbers where every line has one, with a
    rating that follows and says of how many: “Heat (1995) - 8/10”, “Ran ★★★★½”."""
    lines = [(number, text.strip()) for number, text in enumerate(decode(file, data, findings).splitlines(), start=1)]
    lines = [(number, text) for number, text in lines if text]
    if all(_BULLET.match(text) for _, text in lines):
        lines = [(number, _BULLET.sub("", text, count=1)) for number, text in lines]
    findings.note(tr("There are no column titles; each line is taken for a film."))
    records = tuple(Record(number, _film(text)) for number, text in lines)
    rated = {"rating": "Rating", "seen": "Seen"} if any(record.get("rating") for record in records) else {}
    return Table(file, {"title": "Title", "imdbid": "IMDb ID", **rated}, records)


def _film(line: str) -> dict[str, str]:
    """The cells; where some lines have a rating, the others are seen all the same."""
    if _IMDB.search(line):
        return {"imdbid": line.strip('"'), "seen": "yes"}
    found = _RATED.fullmatch(line)
    title, rating = (found["title"], found["rating"]) if found else (line, "")
    return {"title": title.strip('"'), "rating": rating, "seen": "yes"}


def named_by_content(table: Table) -> Table:
    """An untitled table with its columns of titles, years and IMDb's numbers called so; whether a number is a rating
    or a rank, nobody can see."""
    names: dict[str, str] = {}
    for key in table.titles:
        cells = [cell for record in table.records[:_SAMPLE] if (cell := record.get(key))]
        name = _name_of(cells)
        if name and name not in names.values():
            names[key] = name
    titles = {key: names.get(key, title) for key, title in table.titles.items()}
    keys = {key: column_key(title) for key, title in titles.items()}
    records = (Record(row.line, {keys[key]: cell for key, cell in row.cells.items()}) for row in table.records)
    return Table(table.file, {keys[key]: title for key, title in titles.items()}, tuple(records))


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _name_of(cells: Sequence[str]) -> str:
    """What most of a column's cells are; "" for anything but films' titles, years and numbers at IMDb."""
    kinds = [
        "IMDb ID"
        if _IMDB.fullmatch(cell)
        else "Year"
        if _YEAR.fullmatch(cell) and read_year(cell)
        else "Title"
        if read_number(cell) is None and read_time(cell) is None and _has_letters(cell)
        else ""
        for cell in cells
    ]
    return next((name for name in ("IMDb ID", "Year", "Title") if 2 * kinds.count(name) > len(cells)), "")
