"""Rows that found no film, as the JSON text in which the profile keeps them."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from typing import Any, Final, get_args

from engine.errors import InputError
from engine.language import tr
from engine.profile.edits import EARLIEST_WATCH, LATEST
from engine.profile.importers.export import TITLE_LIMIT, ImportRow, Kind
from engine.text import clean

_NUMBERS: Final = ("line", "imdb", "tmdb", "movielens")
_TEXTS: Final = ("file", "uri", "written")
_MOST_NUMBER: Final = 2**53
_LAST_YEAR: Final = 9999
_MOST_TIMES: Final = 10_000


def row_to_json(row: ImportRow) -> str:
    """The row as one JSON object; what is not known is not there."""
    values = {field.name: getattr(row, field.name) for field in fields(row)}
    known = {f.name: values[f.name] for f in fields(row) if f.default is MISSING or values[f.name] != f.default}
    return json.dumps(known, ensure_ascii=False, separators=(",", ":"))


def row_from_json(text: str) -> ImportRow:
    """Reads what `row_to_json` wrote, trusting nothing. Raises `InputError`."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(tr("A saved row is damaged: it is not JSON.")) from error
    if not isinstance(document, dict):
        raise InputError(tr("A saved row is damaged: it is no object."))
    try:
        return _row(document)
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(tr("A saved row is damaged: a part of it is missing or wrong.")) from error


def _row(document: dict[str, Any]) -> ImportRow:
    """Raises KeyError, TypeError or ValueError."""
    title = _text(document["title"])
    kind: Kind = document.get("kind", "film")
    rating = document.get("rating")
    if not title or kind not in get_args(Kind):
        raise ValueError("no title, or an unknown kind")
    if rating is not None and (
        type(rating) not in (int, float) or not 0.5 <= rating <= 5 or rating * 2 != int(rating * 2)
    ):
        raise ValueError("a rating off the scale")
    watched = document.get("watched", [])
    if not isinstance(watched, list) or len(watched) > _MOST_TIMES:
        raise ValueError("watch times that are no list")
    times = [None if time is None else _number(time, EARLIEST_WATCH, LATEST) for time in watched]
    known = sorted(time for time in times if time is not None)
    others = document.get("others", [])
    if not isinstance(others, list):
        raise ValueError("titles that are no list")
    line, imdb, tmdb, movielens = (_number(document.get(name, 0), 0, _MOST_NUMBER) for name in _NUMBERS)
    file, uri, written = (_text(document.get(name, "")) for name in _TEXTS)
    return ImportRow(
        file,
        line,
        title,
        year=_number(document.get("year", 0), 0, _LAST_YEAR),
        others=tuple(_text(other) for other in others[:TITLE_LIMIT]),
        kind=kind,
        imdb=imdb,
        tmdb=tmdb,
        movielens=movielens,
        uri=uri,
        written=written,
        rating=None if rating is None else float(rating),
        rated=_time(document.get("rated")),
        watched=(None,) * (len(times) - len(known)) + tuple(known),
        watchlisted=_time(document.get("watchlisted")),
        hidden=_time(document.get("hidden")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return clean(value, TITLE_LIMIT)


def _number(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError("not a number that can be")
    return value


def _time(value: object) -> int | None:
    return None if value is None else _number(value, 0, LATEST)
