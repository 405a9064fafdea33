"""MovieLens: a data set's ratings.csv cut to one viewer's rows, or what movielens.org exports to its members."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final

from engine.errors import InputError
from engine.language import tr
from engine.profile.importers.cells import Cells
from engine.profile.importers.export import (
    TITLE_LIMIT,
    Export,
    Files,
    Findings,
    ImportRow,
    Options,
    combine_same,
)
from engine.profile.importers.tables import Record, Table, header_of, read_table
from engine.profile.importers.values import read_imdb, read_whole
from engine.text import clean, parse_title

SERVICE: Final = "movielens"
_NEEDED: Final = frozenset(("movieid", "rating"))


def recognise(files: Files) -> float:
    """Sure of any CSV with MovieLens's columns."""
    return float(any(header_of(name, data) >= _NEEDED for name, data in _tables(files).items()))


def read(files: Files, options: Options) -> Export:
    """One row a film. Raises `InputError`, also when several viewers' ratings are there and `options.user` is None."""
    findings = Findings()
    tables = [
        read_table(name, data, findings) for name, data in _tables(files).items() if header_of(name, data) >= _NEEDED
    ]
    if not tables:
        raise InputError(tr("it holds no CSV of MovieLens's: the columns movieId and rating are not there."))
    titles = _titles(files, findings)
    rows: list[ImportRow] = []
    for table in tables:
        cells = Cells(table.file, findings, options.now)
        records = _of_one_viewer(table, options.user)
        rows += [row for record in records if (row := _row(table, record, cells, titles))]
    return Export(SERVICE, combine_same(rows, findings), tuple(findings.found), tuple(findings.notes))


def _tables(files: Files) -> dict[str, bytes]:
    return {name: data for name, data in files.items() if name.lower().endswith((".csv", ".txt"))}


def _of_one_viewer(table: Table, user: int | None) -> list[Record]:
    """The rows of the one viewer there is, or of `user`. Raises `InputError` when it is not clear whose they are."""
    if "userid" not in table.titles:
        return list(table.records)
    viewers = {read_whole(record.get("userid")) for record in table.records}
    if user is None and len(viewers) > 1:
        raise InputError(
            tr(
                "{count} people rated here, numbered from {lowest} to {highest}; say which one you are.",
                count=len(viewers),
                lowest=min(viewers),
                highest=max(viewers),
            ),
            file=table.file,
            column=table.titles["userid"],
        )
    if user is not None and user not in viewers:
        raise InputError(
            tr("there are no ratings of {user} in it.", user=user), file=table.file, column=table.titles["userid"]
        )
    return [record for record in table.records if user is None or read_whole(record.get("userid")) == user]


def _titles(files: Files, findings: Findings) -> dict[int, tuple[str, int, int]]:
    """What movies.csv and links.csv beside the ratings say: number → title, IMDb's and TMDB's numbers."""
    titles: dict[int, tuple[str, int, int]] = {}
    for wanted in ("movies.csv", "links.csv"):
        for name, data in files.items():
            if PurePosixPath(name).name.lower() == wanted and "movieid" in header_of(name, data):
                for record in read_table(name, data, findings).records:
                    number = read_whole(record.get("movieid"))
                    title, imdb, tmdb = titles.get(number, ("", 0, 0))
                    titles[number] = (
                        record.get("title") or title,
                        read_imdb(record.get("imdbid")) or imdb,
                        read_whole(record.get("tmdbid")) or tmdb,
                    )
    return titles


def _row(table: Table, record: Record, cells: Cells, titles: dict[int, tuple[str, int, int]]) -> ImportRow | None:
    line = record.line
    number = read_whole(record.get("movieid"))
    if not number:
        cells.findings.add(
            tr("this is no film's number; the row is left out."), table.file, line, table.titles["movieid"]
        )
        return None
    stars = cells.rating(record.get("rating"), 5, line, table.titles["rating"])
    if stars is None:
        if not record.get("rating"):
            cells.findings.add(tr("there is no rating; the row is left out."), table.file, line, table.titles["rating"])
        return None
    time = table.column(("timestamp", "tstamp", "datetime", "date", "ratedat"))
    known = titles.get(number, ("", 0, 0))
    parsed = parse_title(clean(record.get("title") or known[0], TITLE_LIMIT))
    return ImportRow(
        table.file,
        line,
        parsed.title or tr("MovieLens film {number}", number=number),
        parsed.year,
        parsed.alternates,
        imdb=read_imdb(record.get("imdbid")) or known[1],
        tmdb=read_whole(record.get("tmdbid")) or known[2],
        movielens=number,
        rating=stars[0],
        written=stars[1],
        rated=cells.time(record.get(time), line, table.titles[time]) if time else None,
    )
