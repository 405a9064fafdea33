"""Trakt's JSON: ratings, watched films, history and watchlist; shows, seasons and episodes are told apart."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, Final

from engine.errors import InputError
from engine.profile.importers.cells import Cells
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
from engine.profile.importers.tables import decode
from engine.profile.importers.values import read_imdb
from engine.text import clean

SERVICE: Final = "trakt"
SCALE: Final = 10.0

_KINDS: Final[dict[str, Kind]] = {"episode": "episode", "season": "series", "show": "series", "movie": "film"}
_TIMES: Final = ("rated_at", "last_watched_at", "watched_at", "listed_at")
_OTHER_TIMES: Final = ("collected_at", "hidden_at", "paused_at")
_HEAD: Final = 4096
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
            for number, entry in enumerate(_entries(name, data), start=1):
                entries += 1
                if row := _row(entry, number, cells):
                    rows.append(row)
    if not rows:
        raise InputError(f"no film of Trakt's stands in it{' that can be read' if entries else ''}.", file=next(iter(files), ""))
    if any(row.rating is not None for row in rows):
        findings.note("Trakt's ratings from 1 to 10 are halved.")
    return Export(SERVICE, combine_same(rows, findings), tuple(findings.found), tuple(findings.notes), SCALE)
