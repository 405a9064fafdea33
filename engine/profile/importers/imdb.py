"""IMDb's CSVs: ratings, the watchlist and lists, in today's columns and those of 2017, in several languages.

The two kinds have the same columns, so a film with “Your Rating” is rated and one without goes to the watchlist.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from engine.errors import InputError
from engine.language import tr
from engine.profile.importers.cells import Cells
from engine.profile.importers.dates import day_order
from engine.profile.importers.encodings import decode
from engine.profile.importers.export import (
    TITLE_LIMIT,
    Export,
    Files,
    Findings,
    ImportRow,
    Options,
    combine_same,
)
from engine.profile.importers.kinds import kind_of
from engine.profile.importers.tables import Record, Table, column_key, header_of, read_table
from engine.profile.importers.values import read_imdb
from engine.text import clean

SERVICE: Final = "imdb"
SCALE: Final = 10.0

_NAMES: Final = {
    "const": "Const|Konstante|Identifiant|Identificador|Identificativo",
    "rating": "Your Rating|You rated|Ihre Bewertung|Deine Bewertung|Votre note|Ma note|Tu calificación|Tu puntuación"
    "|Su calificación|La tua valutazione|Il tuo voto|Sua avaliação|A sua avaliação|Sua classificação"
    "|A sua classificação|Sua nota",
    "rated": "Date Rated|Bewertungsdatum|Datum der Bewertung|Bewertet am|Date de la note|Date de notation"
    "|Date d'évaluation|Fecha de calificación|Fecha de puntuación|Fecha de la calificación|Data valutazione"
    "|Data della valutazione|Data di valutazione|Data da avaliação|Data de avaliação|Data da classificação",
    "created": "Created|Erstellt|Créé|Date de création|Creado|Fecha de creación|Creato|Data di creazione|Criado"
    "|Data de criação",
    "title": "Title|Titel|Titre|Título|Titolo",
    "original": "Original Title|Originaltitel|Titre original|Título original|Titolo originale",
    "type": "Title Type|Titeltyp|Titelart|Type de titre|Tipo de título|Tipo di titolo",
    "year": "Year|Jahr|Année|Año|Anno|Ano|Erscheinungsjahr|Année de sortie",
}
# Where today's ratings have them, for headers in a language not listed.
_PLACES: Final = {"const": 0, "rating": 1, "rated": 2, "title": 3, "original": 4, "type": 6, "year": 9}
_WIDTH: Final = 14
_HEAD: Final = 2**13
_FIRST_CONST = re.compile(r'^"?tt\d{5,10}"?[,;\t]', re.MULTILINE | re.ASCII)
_CONST = re.compile(r"tt\d{5,10}", re.ASCII)


def recognise(files: Files) -> float:
    """Sure of any file with IMDb's columns; rather sure of one whose first column holds its numbers."""
    return max((_looks(name, data) for name, data in _tables(files).items()), default=0.0)


def read(files: Files, options: Options) -> Export:
    """One row a title, series and episodes included. Raises `InputError`."""
    findings = Findings()
    rows: list[ImportRow] = []
    seen = False
    for name, data in _tables(files).items():
        if _looks(name, data):
            seen = True
            rows += _read(read_table(name, data, findings), findings, options.now)
    if not seen:
        raise InputError(tr("it holds no CSV of IMDb's: the columns Const and Your Rating are not there."))
    if any(row.rating is not None for row in rows):
        findings.note(tr("IMDb's ratings from 1 to 10 are halved."))
    if any(row.watchlisted is not None for row in rows):
        findings.note(tr("Films that you did not rate there go to the watchlist."))
    merged = combine_same(rows, findings)
    return Export(SERVICE, merged, tuple(findings.found), tuple(findings.notes), SCALE)


def _tables(files: Files) -> dict[str, bytes]:
    return {name: data for name, data in files.items() if name.lower().endswith((".csv", ".txt"))}


def _looks(name: str, data: bytes) -> float:
    titles = header_of(name, data)
    if "const" in titles:
        return 1.0
    return 0.9 if len(titles) == _WIDTH and _FIRST_CONST.search(decode(name, data[:_HEAD])) else 0.0


def _columns(table: Table) -> dict[str, str]:
    """What each needed column is called in this table, folded. Raises `InputError` without the one of numbers."""
    found = {
        what: column
        for what, names in _NAMES.items()
        if (column := table.column({column_key(name) for name in names.split("|")}))
    }
    titles = list(table.titles)
    if "rating" not in found and len(titles) == _WIDTH:
        places = {what: titles[place] for what, place in _PLACES.items()}
        if any(_CONST.fullmatch(record.get(places["const"])) for record in table.records):
            found = places
    if "const" not in found:
        raise InputError(tr("the column Const with IMDb's numbers is not there."), file=table.file, line=1)
    return found


def _read(table: Table, findings: Findings, now: int) -> list[ImportRow]:
    columns = _columns(table)
    # In 2017 the ratings' date stood under “created”.
    date = columns.get("rated") or columns.get("created")
    order = day_order((record.get(date) for record in table.records), now)
    cells = Cells(table.file, findings, now, order)
    return [row for record in table.records if (row := _row(table, record, columns, cells))]


def _row(table: Table, record: Record, columns: Mapping[str, str], cells: Cells) -> ImportRow | None:
    line = record.line
    imdb = read_imdb(record.get(columns["const"]))
    title = clean(record.get(columns.get("title")), TITLE_LIMIT)
    if not imdb and not title:
        cells.findings.add(tr("neither number nor title; the row is left out."), table.file, line)
        return None
    original = clean(record.get(columns.get("original")), TITLE_LIMIT)
    rating = columns.get("rating")
    row = ImportRow(
        table.file,
        line,
        title or original or f"tt{imdb:07d}",
        cells.year(record.get(columns.get("year")), line, table.titles.get(columns.get("year", ""), "Year")),
        (original,) if original and original != title else (),
        kind_of(record.get(columns.get("type"))),
        imdb,
    )
    if not record.get(rating):
        return replace(row, watchlisted=_time(table, record, columns.get("created"), cells) or cells.now)
    stars = cells.rating(record.get(rating), SCALE, line, table.titles[rating or ""])
    if stars is None:
        return None
    rated = _time(table, record, columns.get("rated") or columns.get("created"), cells)
    return replace(row, rating=stars[0], written=stars[1], rated=rated)


def _time(table: Table, record: Record, column: str | None, cells: Cells) -> int | None:
    return cells.time(record.get(column), record.line, table.titles[column]) if column else None
