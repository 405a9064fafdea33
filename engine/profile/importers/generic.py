"""Any CSV with a title or a number a film: columns given by a map, or found by their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace
from pathlib import PurePosixPath
from typing import Final

from engine.errors import InputError
from engine.profile.importers.cells import Cells
from engine.profile.importers.export import (
    TITLE_LIMIT,
    ColumnMap,
    Export,
    Files,
    Findings,
    ImportRow,
    Options,
    combine_same,
)
from engine.profile.importers.imdb import kind_of
from engine.profile.importers.tables import Record, Table, column_key, header_of, read_table
from engine.profile.importers.values import day_order, read_imdb, read_stars, read_whole
from engine.text import clean, fold, parse_title

SERVICE: Final = "csv"
_FIVE, _TEN, _HUNDRED = 5.0, 10.0, 100.0
_ONE_SLIP_IN: Final = 50
_NAMES: Final = {
    "title": "title|name|film|movie|filmtitle|movietitle|titel|filmtitel|titre|titulo|titolo|nome|nombre|pelicula"
    "|naslov|tytul|название|タイトル|标题",
    "original": "originaltitle|originaltitel|titreoriginal|titulooriginal|titolooriginale",
    "year": "year|releaseyear|jahr|annee|ano|anno|rok|год|年",
    "rating": "rating|myrating|yourrating|userrating|stars|score|vote|rate|bewertung|meinebewertung|wertung|note|manote"
    "|nota|puntuacion|calificacion|voto|valutazione|avaliacao|ocena|оценка|评分",
    "ten": "rating10",
    "date": "daterated|ratedat|rateddate|ratingdate|date|timestamp|datum|fecha|data|dateadded|created|дата|日期",
    "watched": "watcheddate|datewatched|watchedat|lastwatched|watched|seen|viewed|gesehen|gesehenam|vule"
    "|vistoil|vistoel",
    "imdb": "imdbid|imdb|const|tconst|imdburl|imdblink",
    "tmdb": "tmdbid|tmdb|themoviedbid",
    "type": "titletype|type|kind|mediatype|typ",
}
_YES: Final = frozenset(("yes", "true", "1", "x", "y", "ja", "oui", "si", "sim", "да", "✓", "✔"))
_NO: Final = frozenset(("", "no", "false", "0", "n", "nein", "non", "nao", "нет", "-"))
_HIDDEN: Final = "hidden.csv"
_LEAST_USUAL_ID: Final = 10
_IMDB_ID = re.compile(r"\btt\d", re.ASCII)


def recognise(files: Files) -> float:
    """Half sure of a CSV with a column for titles or numbers, and little of any other."""
    return max((_looks(name, data) for name, data in _tables(files).items()), default=0.0)


def read(files: Files, options: Options) -> Export:
    """One row a film. Raises `InputError` naming the columns there are when the needed ones are not found."""
    findings = Findings()
    rows: list[ImportRow] = []
    scale = 0.0
    asked = options.columns or ColumnMap()
    tables = _tables(files)
    if not tables:
        raise InputError("it holds no CSV.", file=next(iter(files), None))
    for name, data in tables.items():
        table = read_table(name, data, findings, asked.delimiter)
        if PurePosixPath(name).name.lower() == _HIDDEN and options.columns is None:
            findings.note("hidden.csv is left out: films hidden in Marquee were not seen for that.")
            continue
        columns = _columns(table, asked)
        _check_use(table, columns, findings, asked=options.columns is not None)
        reader = _Reader(table, columns, _scale(table, columns, asked.scale), findings, options.now)
        scale = max(scale, reader.scale)
        rows += [row for record in table.records if (row := reader.row(record))]
        if columns.rating and reader.scale != 5:
            findings.note(f"Ratings up to {reader.scale:g} are converted to 5 stars.")
    return Export(SERVICE, combine_same(rows, findings), tuple(findings.found), tuple(findings.notes), scale)


def titles_of(name: str, data: bytes, delimiter: str | None = None) -> tuple[str, ...]:
    """The columns of a CSV as written, for a person to choose from. Raises `InputError`."""
    return tuple(read_table(name, data, None, delimiter).titles.values())


def _tables(files: Files) -> dict[str, bytes]:
    tables = {name: data for name, data in files.items() if name.lower().endswith((".csv", ".tsv", ".txt"))}
    return tables or ({} if len(files) != 1 else {n: d for n, d in files.items() if not n.lower().endswith(".json")})


def _looks(name: str, data: bytes) -> float:
    titles = header_of(name, data)
    named = any(titles & set(_NAMES[what].split("|")) for what in ("title", "imdb", "tmdb"))
    return 0.5 if named else 0.1


@dataclass(frozen=True)
class _Columns:
    """Folded titles of the columns; None where there is none."""

    title: str | None = None
    original: str | None = None
    year: str | None = None
    rating: str | None = None
    ten: str | None = None
    date: str | None = None
    watched: str | None = None
    imdb: str | None = None
    tmdb: str | None = None
    type: str | None = None


def _columns(table: Table, asked: ColumnMap) -> _Columns:
    found = _Columns(**{what: table.column(names.split("|")) for what, names in _NAMES.items()})
    for what in ("title", "year", "rating", "date", "imdb", "tmdb"):
        if wanted := getattr(asked, what):
            if column_key(wanted) not in table.titles:
                raise InputError(
                    f"there is no column “{clean(wanted, 60)}”; found are {_listed(table)}.", file=table.file, line=1
                )
            found = replace(found, **{what: column_key(wanted)})
    if asked.rating:
        found = replace(found, ten=None)
    for what in ("imdb", "tmdb"):
        cells = [cell for record in table.records if (cell := record.get(getattr(found, what)))]
        unusual = [cell for cell in cells if _number(what, cell) <= (_LEAST_USUAL_ID if what == "tmdb" else 0)]
        if cells and 2 * len(unusual) >= len(cells) and not getattr(asked, what):
            found = replace(found, **{what: None})  # a rating there, perhaps
    if not (found.title or found.imdb or found.tmdb):
        raise InputError(
            f"no column holds films' titles; say which of these does: {_listed(table)}.", file=table.file, line=1
        )
    return found


def _check_use(table: Table, columns: _Columns, findings: Findings, *, asked: bool) -> None:
    """Notes columns that are not read. Raises `InputError` when the ratings may be in one of them and nobody was
    `asked`."""
    used = set(astuple(columns)) | {"rewatch", ""}
    unused = [title for key, title in table.titles.items() if key not in used]
    if not unused:
        return
    said = columns.rating or columns.ten or columns.watched or "watchlist" in table.file.lower()
    if not said and not asked:
        raise InputError(
            f"no column is known to hold ratings; say which of these does: {_listed(table)}.", file=table.file, line=1
        )
    findings.note(f"Columns not used: {_quoted(unused)}.")


def _number(what: str, cell: str) -> int:
    """A film's number at IMDb or TMDB, 0 for a cell that does not look like one: “5.0” is none."""
    if what == "imdb":
        return read_imdb(cell) if _IMDB_ID.search(cell) else 0
    return read_whole(cell) if cell.isdigit() else 0


def _listed(table: Table) -> str:
    return _quoted(list(table.titles.values()))


def _quoted(titles: Sequence[str]) -> str:
    return ", ".join(f"“{clean(title, 40)}”" for title in titles[:12])


def _scale(table: Table, columns: _Columns, asked: float | None) -> float:
    """The scale asked for, else 5, 10 or 100, whichever nearly all ratings fit: a few slips do not stretch it."""
    if asked:
        return asked
    read = (read_stars(record.get(columns.rating), 0.0) for record in table.records)
    values = sorted(value for value, scale in filter(None, read) if scale == 0)
    if values and values[len(values) // 2] > _TEN:
        return _HUNDRED
    usual = [value for value in values if value <= _TEN]
    nearly_all = usual[: len(usual) - len(usual) // _ONE_SLIP_IN]
    return _FIVE if not nearly_all or nearly_all[-1] <= _FIVE else _TEN


class _Reader:
    """Reads the records of one table."""

    def __init__(self, table: Table, columns: _Columns, scale: float, findings: Findings, now: int) -> None:
        self._table, self._columns, self.scale, self._findings = table, columns, scale, findings
        dates = (record.get(column) for record in table.records for column in (columns.date, columns.watched))
        self._cells = Cells(table.file, findings, now, day_order(dates))

    def row(self, record: Record) -> ImportRow | None:
        columns, line = self._columns, record.line
        written = clean(record.get(columns.title), TITLE_LIMIT)
        year = self._cells.year(record.get(columns.year), line, self._written(columns.year))
        parsed = parse_title(written)
        # “Heat (1995)” names its year; where another column does, the title stays as it is.
        title, year, others = (written, year, ()) if year else (parsed.title, parsed.year, parsed.alternates)
        original = clean(record.get(columns.original), TITLE_LIMIT)
        imdb, tmdb = _number("imdb", record.get(columns.imdb)), _number("tmdb", record.get(columns.tmdb))
        if not (title or imdb or tmdb):
            self._findings.add(
                "the film has neither a title nor a number; the row is left out.", self._table.file, line
            )
            return None
        row = ImportRow(
            self._table.file,
            line,
            title or original or (f"tt{imdb:07d}" if imdb else f"TMDB {tmdb}"),
            year,
            tuple(dict.fromkeys((*others, original) if original and original != title else others)),
            kind_of(record.get(columns.type)),
            imdb,
            tmdb,
        )
        return self._said(row, record)

    def _said(self, row: ImportRow, record: Record) -> ImportRow | None:
        """The row with what the person did; None, with a finding, when that is nothing."""
        columns, line, cells = self._columns, record.line, self._cells
        column, scale = columns.rating, self.scale
        if not record.get(column) and record.get(columns.ten):
            column, scale = columns.ten, 10.0
        stars = cells.rating(record.get(column), scale, line, self._written(column))
        when = cells.time(record.get(columns.date), line, self._written(columns.date))
        if stars:
            row = replace(row, rating=stars[0], written=stars[1], rated=when)
        row = replace(row, watched=self._watched(record))
        if not column and not columns.watched:  # a plain list of films, seen ones unless it is called a watchlist
            listed = "watchlist" in row.file.lower()
            row = replace(row, watchlisted=when or cells.now) if listed else replace(row, watched=(when,))
        if not row.says_something and not record.get(column):
            what = "there is no rating" if column else "the film is not said to be seen"
            self._findings.add(f"{what}; the row is left out.", self._table.file, line, self._written(column) or None)
        return row if row.says_something else None

    def _watched(self, record: Record) -> tuple[int | None, ...]:
        """A viewing on a date, or at some time for a plain yes; each row of a diary is one."""
        column = self._columns.watched
        if column is None:
            return ()
        text = record.get(column)
        if not text and "rewatch" in self._table.titles:
            return (None,)
        word = fold(text) or text
        if word in _NO or word in _YES:
            return (None,) if word in _YES else ()
        return (self._cells.watch(text, record.line, self._written(column)),)

    def _written(self, column: str | None) -> str:
        return self._table.titles.get(column or "", column or "")
