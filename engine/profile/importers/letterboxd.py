"""Letterboxd: the zip as downloaded, its folder, or one of its CSVs.

Rating from ratings.csv, else the latest in the diary or a review; watch times from the diary, rewatches included.
likes/, lists/, deleted/ and orphaned/ are left alone: they hold nothing that is not elsewhere, or that was taken back.
A list that was exported by itself says of its films neither that they were seen nor that they are wanted: the file's
name must, or the list's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from engine.errors import InputError
from engine.language import tr
from engine.profile.importers.cells import Cells
from engine.profile.importers.dates import day_order
from engine.profile.importers.export import (
    TITLE_LIMIT,
    Export,
    Files,
    Findings,
    ImportRow,
    Options,
    already,
    combine,
)
from engine.profile.importers.letterboxd_list import is_list, read_list
from engine.profile.importers.tables import Record, Table, header_of, read_table
from engine.text import clean, fold

SERVICE: Final = "letterboxd"
_Role = Literal["ratings", "watched", "watchlist", "diary"]
_Film = dict[_Role, list["ImportRow"]]

_COLUMNS: Final = frozenset(("date", "name", "year", "letterboxduri"))
_ORDER: Final[tuple[_Role, ...]] = ("ratings", "watched", "watchlist", "diary")


def recognise(files: Files) -> float:
    """Sure of any file with Letterboxd's columns."""
    return float(any(is_list(data) or header_of(name, data) >= _COLUMNS for name, data in _tops(files).items()))


def read(files: Files, options: Options) -> Export:
    """One row a film, in the order of ratings, watched, watchlist, diary. Raises `InputError`."""
    findings = Findings()
    tables: list[tuple[_Role, Table]] = []
    unclear: list[str] = []
    for name, data in _tops(files).items():
        called, table = name, None
        if is_list(data):
            title, table = read_list(name, data, findings)
            called = f"{name} {title}"
        elif header_of(name, data) >= _COLUMNS:
            table = read_table(name, data, findings)
        if table and (role := _role(table, called)):
            tables.append((role, table))
        elif table:
            unclear.append(name)
    if unclear and not tables:
        raise InputError(
            tr("it may be films seen or a watchlist; call it watched.csv or watchlist.csv, as Letterboxd does."),
            file=unclear[0],
        )
    for name in unclear:
        findings.add(tr("it may be films seen or a watchlist; it is left out."), name)
    if not tables:
        raise InputError(tr("it holds none of Letterboxd's ratings.csv, watched.csv, diary.csv and watchlist.csv."))
    tables.sort(key=lambda entry: _ORDER.index(entry[0]))
    films = _Films()
    for role, table in tables:
        dates = (record.get(column) for record in table.records for column in ("date", "watcheddate"))
        cells = Cells(table.file, findings, options.now, day_order(dates, options.now))  # a spreadsheet's 1/25/20
        for record in table.records:
            if row := _row(role, table, record, cells):
                films.add(role, row, findings)
    return Export(SERVICE, films.rows(), tuple(findings.found), tuple(findings.notes))


def _tops(files: Files) -> Mapping[str, bytes]:
    """The CSVs that stand at the top."""
    return {name: data for name, data in files.items() if "/" not in name and name.lower().endswith(".csv")}


def _role(table: Table, called: str) -> _Role | None:
    """What the file holds, by its columns; where they leave a choice, by what it is called, or None."""
    if "watcheddate" in table.titles:
        return "diary"  # reviews.csv has the same columns and a text
    if "rating" in table.titles:
        return "ratings"
    for role in ("watchlist", "watched"):
        if role in called.lower():
            return "watchlist" if role == "watchlist" else "watched"
    return None


def _row(role: _Role, table: Table, record: Record, cells: Cells) -> ImportRow | None:
    title = clean(record.get("name"), TITLE_LIMIT)
    if not title:
        cells.findings.add(tr("the film has no name; the row is left out."), table.file, record.line, "Name")
        return None
    line = record.line
    date = cells.time(record.get("date"), line, "Date")
    stars, watched = None, tuple[int | None, ...]()
    if role in ("ratings", "diary"):
        stars = cells.rating(record.get("rating"), 5, line, "Rating")
    if role == "diary":
        watched = (cells.watch(record.get("watcheddate"), line, "Watched Date"),)
    row = ImportRow(
        table.file,
        line,
        title,
        cells.year(record.get("year"), line, "Year"),
        # A diary's address leads to the entry.
        uri="" if role == "diary" else clean(record.get("letterboxduri") or record.get("url"), 200),
        rating=stars[0] if stars else None,
        written=stars[1] if stars else "",
        rated=date if stars else None,
        watched=(None,) if role == "watched" else watched,
        watchlisted=(cells.now if date is None else date) if role == "watchlist" else None,
    )
    return row if row.says_something else None


class _Films:
    """Collects the files' rows by film: by address where there is one, else by name and year."""

    def __init__(self) -> None:
        self._films: list[_Film] = []
        self._by_uri: dict[str, _Film] = {}
        self._by_name: dict[tuple[str, int], list[_Film]] = {}
        self._without_uri: dict[tuple[str, int], list[_Film]] = {}

    def add(self, role: _Role, row: ImportRow, findings: Findings) -> None:
        film = self._by_uri.get(row.uri)
        if film is None:
            film = self._by_name_of(row)
            if row.uri:
                self._by_uri[row.uri] = film
        if role != "diary" and role in film:
            before = film[role][0]
            if before.file == row.file:
                findings.add(already(before), row.file, row.line)
        film.setdefault(role, []).append(row)

    def rows(self) -> tuple[ImportRow, ...]:
        return tuple(_one(film) for film in self._films)

    def _by_name_of(self, row: ImportRow) -> _Film:
        """The one film of the row's name and year that it may be, or a new one: two with addresses are two films."""
        name = fold(row.title) or row.title, row.year
        same = (self._without_uri if row.uri else self._by_name).get(name, [])
        if len(same) == 1:
            film = same[0]
            if row.uri:
                del self._without_uri[name]
            return film
        film = _Film()
        self._films.append(film)
        self._by_name.setdefault(name, []).append(film)
        if not row.uri:
            self._without_uri.setdefault(name, []).append(film)
        return film


def _one(film: _Film) -> ImportRow:
    # A diary may say something newer about one evening; the film's rating is that of ratings.csv.
    return combine([row for role in _ORDER for row in film.get(role, ())], film.get("ratings"))
