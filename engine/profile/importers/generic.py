"""Any CSV with a title or a number a film: columns given by a map, or found by their names."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from engine.errors import InputError
from engine.language import phrase, tr
from engine.profile.importers.cells import Cells
from engine.profile.importers.columns import (
    Columns,
    film_number,
    find_columns,
    holds_films,
    names_a_watchlist,
    scale_of,
)
from engine.profile.importers.dates import day_order, read_time
from engine.profile.importers.export import (
    TITLE_LIMIT,
    ColumnMap,
    Export,
    Files,
    Findings,
    ImportRow,
    Kind,
    Options,
    combine_same,
)
from engine.profile.importers.kinds import is_episode_title, kind_among_genres, kind_of, say_kinds
from engine.profile.importers.tables import Record, Table, header_of, read_table
from engine.profile.importers.untitled import is_plain_list, named_by_content, read_plain_list
from engine.profile.importers.values import is_nothing, word_stars
from engine.text import clean, fold, parse_title

SERVICE: Final = "csv"
_YES: Final = frozenset(("yes", "true", "1", "x", "y", "ja", "oui", "si", "sim", "да", "✓", "✔"))
_NO: Final = frozenset(("", "no", "false", "0", "n", "nein", "non", "nao", "нет", "-"))
# What columns called “Status” and the like say, folded, without spaces.
_SEEN = re.compile(r"watched|seen|completed|finished|done|rewatching|gesehen|vu|看过")
_WANTED = re.compile(
    r"(?:plan|want)(?:ned|ning|ed)?(?:to)?(?:watch|see)?|to(?:watch|do|see)|watchlist(?:ed)?|wishlist|queued?|unwatched"
    r"|unseen|notseen|想看"
)
_COUNT = re.compile(r"[2-9]|[1-9]\d")
_HIDDEN: Final = "hidden.csv"
_ESCAPED = re.compile(r"^'(?=[=+\-@])")  # what keeps a spreadsheet from running a title, in Marquee's export too


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
        raise InputError(tr("it holds no CSV."), file=next(iter(files), None))
    for name, data in tables.items():
        table = _table(name, data, findings, asked.delimiter)
        columns = find_columns(table, options.columns, findings)
        reader = _Reader(table, columns, scale_of(table, columns, asked.scale), findings, options.now)
        scale = max(scale, reader.scale)
        rows += [row for record in table.records if (row := reader.row(record))]
        if columns.rating and reader.scale != 5:
            findings.note(tr("Ratings up to {scale:g} are converted to 5 stars.", scale=reader.scale))
    return Export(SERVICE, combine_same(rows, findings), tuple(findings.found), tuple(findings.notes), scale)


def titles_of(name: str, data: bytes, delimiter: str | None = None) -> tuple[str, ...]:
    """The columns of a CSV as written, for a person to choose from. Raises `InputError`."""
    return tuple(_table(name, data, Findings(), delimiter).titles.values())


def _table(name: str, data: bytes, findings: Findings, delimiter: str | None) -> Table:
    titled = holds_films(header_of(name, data))
    if not (titled or delimiter) and is_plain_list(name, data):
        return read_plain_list(name, data, findings)
    table = read_table(name, data, findings, delimiter, may_be_untitled=not titled)
    return named_by_content(table) if table.untitled else table


def _tables(files: Files) -> dict[str, bytes]:
    tables = {name: data for name, data in files.items() if name.lower().endswith((".csv", ".tsv", ".txt"))}
    return tables or ({} if len(files) != 1 else {n: d for n, d in files.items() if not n.lower().endswith(".json")})


def _looks(name: str, data: bytes) -> float:
    return 0.5 if holds_films(header_of(name, data)) else 0.1


class _Reader:
    """Reads the records of one table."""

    def __init__(self, table: Table, columns: Columns, scale: float, findings: Findings, now: int) -> None:
        self._table, self._columns, self.scale, self._findings = table, columns, scale, findings
        dates = (record.get(column) for record in table.records for column in (columns.date, columns.watched))
        self._cells = Cells(table.file, findings, now, day_order(dates, now))
        self._kind = kind_of if say_kinds(record.get(columns.type) for record in table.records) else kind_among_genres

    def row(self, record: Record) -> ImportRow | None:
        columns, line = self._columns, record.line
        written = clean(_ESCAPED.sub("", record.get(columns.title)), TITLE_LIMIT)
        year = self._cells.year(record.get(columns.year), line, self._written(columns.year))
        parsed = parse_title(written)
        # “Heat (1995)” names its year; where another column does, the title stays as it is.
        title, year, others = (written, year, ()) if year else (parsed.title, parsed.year, parsed.alternates)
        original = clean(record.get(columns.original), TITLE_LIMIT)
        names = (*others, original, *(part.strip() for part in title.split(" / ")))
        imdb = film_number("imdb", record.get(columns.imdb), columns.imdb)
        tmdb = film_number("tmdb", record.get(columns.tmdb))
        if not (title or imdb or tmdb):
            self._findings.add(
                tr("the film has neither a title nor a number; the row is left out."), self._table.file, line
            )
            return None
        kind: Kind = "episode" if is_episode_title(title) else self._kind(record.get(columns.type))
        row = ImportRow(
            self._table.file,
            line,
            title or original or (f"tt{imdb:07d}" if imdb else f"TMDB {tmdb}"),
            year,
            tuple(dict.fromkeys(name for name in names if name not in ("", title))),
            kind,
            imdb,
            tmdb,
        )
        return self._said(row, record)

    def _said(self, row: ImportRow, record: Record) -> ImportRow | None:
        """The row with what the person did; None, with a finding, when that is nothing."""
        columns, cells = self._columns, self._cells
        when = cells.time(record.get(columns.date), record.line, self._written(columns.date))
        if stars := self._stars(record):
            row = replace(row, rating=stars[0], written=stars[1], rated=when)
        row = self._listed(replace(row, watched=self._watched(record), rewatch=self._again(record)), record, when)
        if row.rating is not None and when is None:  # an old opinion is not one of today
            row = replace(
                row, rated=max((time for time in row.watched if time is not None and time >= 0), default=None)
            )
        if not columns.says_what_was_done:
            row = _by_name(row, when, cells.now)
        if row.says_something or row.kind != "film":  # what is no film is counted, whatever was done with it
            return row
        if is_nothing(record.get(columns.rating)):
            what = phrase("there is no rating; the row is left out.")
            if columns.listed:
                what = phrase("the film is said to be neither rated, seen nor wanted; the row is left out.")
            elif columns.watched:
                what = phrase("the film is not said to be seen; the row is left out.")
            where = self._written(columns.rating) if columns.rating and not columns.listed else None
            self._findings.add(tr(what), self._table.file, record.line, where)
        return None

    def _stars(self, record: Record) -> tuple[float, str] | None:
        columns = self._columns
        column, scale = columns.rating, self.scale
        if not record.get(column) and record.get(columns.ten):
            column, scale = columns.ten, 10.0
        text = record.get(column)
        if column is None and columns.liked:
            column, text = columns.liked, record.get(columns.liked)
            if word_stars(text) is None:  # a plain “no” may only mean that there was no word of it
                text = "liked" if _word(text) in _YES else ""
        return self._cells.rating(text, scale, record.line, self._written(column))

    def _watched(self, record: Record) -> tuple[int | None, ...]:
        """A viewing on a date, one at some time for a plain yes, or as many as are counted; each row of a diary is
        one."""
        column = self._columns.watched
        if column is None:
            return ()
        text = record.get(column)
        if not text and "rewatch" in self._table.titles:
            return (None,)
        word = _word(text)
        if word in _NO or word in _YES:
            return (None,) if word in _YES else ()
        if _COUNT.fullmatch(text):
            return (None,) * int(text)
        return (self._cells.watch(text, record.line, self._written(column)),)

    def _again(self, record: Record) -> bool:
        return _word(record.get("rewatch")) in _YES

    def _listed(self, row: ImportRow, record: Record, when: int | None) -> ImportRow:
        """The row on the watchlist, or seen, as a column of “yes” and “no”, of dates or of states says."""
        column, cells = self._columns.listed, self._cells
        if column is None or is_nothing(text := record.get(column)):
            return row
        word = _word(text).replace(" ", "")
        if _SEEN.fullmatch(word):
            return row if row.watched else replace(row, watched=(None,))
        if _WANTED.fullmatch(word) or word in _YES:
            return replace(row, watchlisted=cells.now if when is None else when)
        time = read_time(text, cells.order)
        return row if time is None else replace(row, watchlisted=min(max(time, 0), cells.now))

    def _written(self, column: str | None) -> str:
        return self._table.titles.get(column or "", column or "")


def _by_name(row: ImportRow, when: int | None, now: int) -> ImportRow:
    """A film of a plain list: seen, unless the file is called a watchlist or is Marquee's own of what is hidden."""
    if PurePosixPath(row.file).name.lower() == _HIDDEN:
        return replace(row, hidden=now if when is None else when)
    if names_a_watchlist(row.file):
        return replace(row, watchlisted=now if when is None else when)
    return replace(row, watched=(when,))


def _word(text: str) -> str:
    return fold(text) or text
