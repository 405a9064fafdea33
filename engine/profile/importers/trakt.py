"""Trakt's JSON: ratings, watched films, history and watchlist; shows, seasons and episodes are told apart."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from engine.errors import InputError
from engine.language import tr
from engine.profile.importers.cells import Cells
from engine.profile.importers.encodings import decode
from engine.profile.importers.export import (
    TITLE_LIMIT,
    Export,
    Files,
    Findings,
    ImportRow,
    Kind,
    Options,
    combine_same,
)
from engine.profile.importers.values import read_imdb, read_whole
from engine.text import clean

SERVICE: Final = "trakt"
SCALE: Final = 10.0

_KINDS: Final[dict[str, Kind]] = {"episode": "episode", "season": "series", "show": "series", "movie": "film"}
_TIMES: Final = ("rated_at", "last_watched_at", "watched_at", "listed_at")
_DONE: Final = ("rated_at", "rating", "last_watched_at", "watched_at")
_LISTED: Final = ("listed_at", "collected_at", "last_collected_at")
_LEFT_ALONE: Final = re.compile(
    r"lists|collection|comments|likes|hidden|network|playback|user|followers|following|friends"
)
_DEPTH: Final = 4
_NUMBER_LIMIT: Final = 2**53
_MOST_ENTRIES: Final = 200_000
_MOST_PLAYS: Final = 1000


def recognise(files: Files) -> float:
    """Sure of JSON in which films and Trakt's times stand; not quite of other JSON."""
    return max((_looks(data) for name, data in files.items() if name.lower().endswith(".json")), default=0.0)


def read(files: Files, options: Options) -> Export:
    """One row a film, show or episode. Raises `InputError`."""
    findings = Findings()
    rows: list[ImportRow] = []
    entries = 0
    for name, data in files.items():
        if name.lower().endswith(".json"):
            cells = Cells(name, findings, options.now)
            for number, (part, entry) in enumerate(_entries(name, data), start=1):
                entries += 1
                if _is_left_alone(part, entry):
                    findings.note(
                        tr("Trakt's collection, lists (but the watchlist), comments and the like are left out.")
                    )
                elif row := _row(entry, number, cells):
                    rows.append(row)
    if not rows:
        what = (
            tr("nothing in it can be read as a film of Trakt's") if entries else tr("there is nothing of Trakt's in it")
        )
        raise InputError(
            tr("{what}; choose ratings, watched, history or watchlist.", what=what), file=next(iter(files), None)
        )
    if any(row.rating is not None for row in rows):
        findings.note(tr("Trakt's ratings from 1 to 10 are halved."))
    return Export(SERVICE, combine_same(rows, findings), tuple(findings.found), tuple(findings.notes), SCALE)


def _looks(data: bytes) -> float:
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] not in (b"[", b"{"):
        return 0.0
    return 1.0 if any(f'"{name}"'.encode() in data for name in _TIMES) else 0.3


def _is_left_alone(part: str, entry: Any) -> bool:
    """True for an entry of the collection, of a list that is not the watchlist, or of what is about no film seen."""
    part = part.lower()
    if "watchlist" in part or not isinstance(entry, dict) or any(name in entry for name in _DONE):
        return False
    return bool(_LEFT_ALONE.search(part)) or any(name in entry for name in _LISTED)


def _entries(file: str, data: bytes) -> Iterator[tuple[str, Any]]:
    """The entries of a list, or of all lists within an object, each with the names that say what it is an entry of.
    Raises `InputError`."""
    try:
        document = json.loads(decode(file, data))
    except (ValueError, RecursionError) as error:
        raise InputError(tr("it is damaged: this is not whole JSON; export it again."), file=file) from error
    _refuse_other_documents(file, document)
    entries = list(_within(file if isinstance(document, list) else "", document))
    if len(entries) > _MOST_ENTRIES:
        raise InputError(
            tr("it has more than {most:,} entries, too many for one person's films.", most=_MOST_ENTRIES), file=file
        )
    yield from entries


def _within(part: str, value: Any, depth: int = 0) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list):
        yield from ((part, entry) for entry in value)
    elif isinstance(value, dict) and depth < _DEPTH:
        for name, inner in value.items():
            yield from _within(f"{part}/{name}", inner, depth + 1)


def _refuse_other_documents(file: str, document: Any) -> None:
    if not isinstance(document, dict):
        return
    if document.get("format") == "marquee-profile":
        raise InputError(tr("this is a profile that Marquee exported; “profile load” reads it back."), file=file)
    if any(isinstance(entry, dict) and "user_rating" in entry for _, entry in _within("", document)):
        raise InputError(tr("this is Simkl's JSON; choose the CSV that Simkl exports."), file=file)


def _row(entry: Any, number: int, cells: Cells) -> ImportRow | None:
    if not isinstance(entry, dict):
        cells.findings.add(tr("this is no film; it is left out."), cells.file, number)
        return None
    what = next((kind for kind in _KINDS if isinstance(entry.get(kind), dict)), None)
    if what is None or not any(name in entry for name in _TIMES):
        cells.findings.add(
            tr("this says nothing of a film rated, watched or listed; it is left out."), cells.file, number
        )
        return None
    body = entry[what]
    numbers = body.get("ids") if isinstance(body.get("ids"), dict) else {}
    show = entry["show"].get("title") if what in ("episode", "season") and isinstance(entry.get("show"), dict) else None
    title = clean(_text(show) or _text(body.get("title")), TITLE_LIMIT)
    row = ImportRow(
        cells.file,
        number,
        title,
        cells.year(_text(body.get("year")), number, "year"),
        kind=_KINDS[what],
        imdb=read_imdb(_text(numbers.get("imdb"))),
        tmdb=read_whole(_text(numbers.get("tmdb"))),
    )
    if not (title or row.imdb or row.tmdb):
        cells.findings.add(tr("the film has neither a title nor a number; it is left out."), cells.file, number)
        return None
    row = _what_was_done(row if title else replace(row, title=tr("Film without a title")), entry, cells)
    return row if row.says_something else None


def _what_was_done(row: ImportRow, entry: dict[str, Any], cells: Cells) -> ImportRow:
    if "rated_at" in entry or "rating" in entry:
        stars = cells.rating(_text(entry.get("rating")), SCALE, row.line, "rating")
        if stars:
            rated = cells.time(_text(entry.get("rated_at")), row.line, "rated_at")
            row = replace(row, rating=stars[0], written=stars[1], rated=rated)
    for name in ("last_watched_at", "watched_at"):
        if name in entry:
            time = cells.watch(_text(entry[name]), row.line, name)
            if entry[name] is None and name == "last_watched_at" and not entry.get("plays"):
                continue
            plays = min(max(read_whole(_text(entry.get("plays"))), 1), _MOST_PLAYS)
            row = replace(row, watched=(None,) * (plays - 1) + (time,))
    if "listed_at" in entry:
        listed = cells.time(_text(entry["listed_at"]), row.line, "listed_at")
        row = replace(row, watchlisted=cells.now if listed is None else listed)
    return row


def _text(value: object) -> str:
    """A text or a number as text; anything else is nothing."""
    return str(value) if isinstance(value, str | float) or (type(value) is int and abs(value) < _NUMBER_LIMIT) else ""
