"""A profile as files for other programs: one JSON document of everything, or one CSV a kind.

JSON is exact: read back, it is the same profile. CSV has the columns of Letterboxd's own export, so that Letterboxd,
spreadsheets and Marquee's importers read it: ratings.csv, diary.csv (a row a viewing), watchlist.csv, and hidden.csv.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from engine.errors import InputError, StorageError, reason_of
from engine.language import tr
from engine.profile.edits import (
    AddPending,
    Edit,
    FilmEdit,
    FilmRef,
    SetHidden,
    SetRating,
    SetSeen,
    SetWatchlist,
)
from engine.profile.files import replacing
from engine.profile.state import FilmState, Pending, Profile, changed

_FORMAT: Final = "marquee-profile"
_VERSION: Final = 1
_LARGEST: Final = 512 << 20
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_RUNS: Final = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet takes a cell that starts so for a formula


def to_json(profile: Profile) -> str:
    """Everything, times in ISO 8601 (UTC)."""
    document = {
        "format": _FORMAT,
        "version": _VERSION,
        "films": [_film_to_json(state) for _, state in sorted(profile.films.items())],
        "pending": [
            {"source": row.source, "time": _iso(row.time), "row": json.loads(row.row)} for row in profile.pending
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def from_json(text: str) -> Profile:
    """What `to_json` wrote. Raises `InputError` with one sentence for anything else."""
    if not text.lstrip().startswith("{"):
        raise InputError(tr("This is no profile that Marquee exported."))
    try:
        document = json.loads(text)
        if not (isinstance(document, dict) and document.get("format") == _FORMAT):
            raise InputError(tr("This is no profile that Marquee exported."))
        if document["version"] != _VERSION:
            raise InputError(tr("This profile was exported by a newer Marquee; update Marquee to read it."))
        films: dict[str, FilmState] = {}
        for edit in (edit for entry in document["films"] for edit in _film_from_json(entry)):
            films[edit.film.key] = changed(films.get(edit.film.key, FilmState(edit.film)), edit)
        rows = {row.id: row for row in map(_row_from_json, document["pending"])}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        raise InputError(tr("This exported profile is damaged.")) from error
    kept = {key: state for key, state in films.items() if not state.empty}
    pending = sorted(rows.values(), key=lambda row: (row.time, row.id))
    return Profile(MappingProxyType(kept), tuple(Pending(row.id, row.source, row.row, row.time) for row in pending))


def edits_of(profile: Profile) -> list[Edit]:
    """The edits that make this profile out of an empty one; in another they replace what is said of the same films."""
    edits: list[Edit] = [edit for state in profile.films.values() for edit in _film_edits(state)]
    return edits + [AddPending(row.source, row.row, row.time) for row in profile.pending]


def to_csv(profile: Profile) -> dict[str, str]:
    """File name → text of each CSV. Cells that a spreadsheet would run get a leading apostrophe."""
    states = sorted(profile.films.values(), key=lambda state: (state.film.title, state.film.year, state.film.key))
    return {
        "ratings.csv": _table(
            ("Date", "Name", "Year", "Rating", "Source", "Note"),
            ((_day(r.time), r.title, r.year or "", f"{r.rating:g}", r.source, r.note) for r in profile.ratings),
        ),
        "diary.csv": _table(
            ("Name", "Year", "Watched Date", "Rewatch"), (row for state in states for row in _viewings(state))
        ),
        "watchlist.csv": _table(
            ("Date", "Name", "Year"), ((_day(s.watchlist), *_named(s)) for s in states if s.watchlist is not None)
        ),
        "hidden.csv": _table(
            ("Date", "Name", "Year"), ((_day(s.hidden), *_named(s)) for s in states if s.hidden is not None)
        ),
    }


def save_json(profile: Profile, target: Path) -> None:
    """Writes `to_json` to a file, whole or not at all. Raises `StorageError`."""
    _save(target, to_json(profile))


def save_csv(profile: Profile, folder: Path) -> list[Path]:
    """Writes the files of `to_csv` into a folder and returns them. Raises `StorageError`."""
    texts = {folder / name: text for name, text in to_csv(profile).items()}
    for target, text in texts.items():
        _save(target, text)
    return list(texts)


def load_json(source: Path) -> Profile:
    """The profile in a file that `save_json` wrote. Raises `InputError`, or `StorageError` when it cannot be read."""
    try:
        if source.stat().st_size > _LARGEST:
            raise InputError(tr("it is too large for an exported profile."), file=source)
        return from_json(source.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise InputError(tr("This is no profile that Marquee exported."), file=source) from error
    except OSError as error:
        raise StorageError(tr("{path} cannot be read ({reason}).", path=source, reason=reason_of(error))) from error


def _film_to_json(state: FilmState) -> Mapping[str, Any]:
    film, rating = state.film, state.rating
    entry: dict[str, Any] = {"key": film.key, "title": film.title, "year": film.year}
    if rating is not None:
        entry["rating"] = {
            "stars": rating.rating,
            "time": _iso(rating.time),
            "source": rating.source,
            "note": rating.note,
        }
    if state.watches:
        entry["seen"] = [None if time is None else _iso(time) for time in state.watches]
    if state.watchlist is not None:
        entry["watchlist"] = _iso(state.watchlist)
    if state.hidden is not None:
        entry["hidden"] = _iso(state.hidden)
    return entry


def _film_from_json(entry: Mapping[str, Any]) -> Iterator[FilmEdit]:
    film = FilmRef(entry["key"], entry["title"], entry["year"])
    if (rating := entry.get("rating")) is not None:
        yield SetRating(film, rating["stars"], _seconds(rating["time"]), rating["source"], rating["note"])
    yield SetSeen(film, tuple(None if time is None else _seconds(time) for time in entry.get("seen", ())))
    for name, edit in (("watchlist", SetWatchlist), ("hidden", SetHidden)):
        if (time := entry.get(name)) is not None:
            yield edit(film, _seconds(time))


def _row_from_json(entry: Mapping[str, Any]) -> AddPending:
    return AddPending(entry["source"], json.dumps(entry["row"]), _seconds(entry["time"]))


def _film_edits(state: FilmState) -> Iterator[FilmEdit]:
    film, rating = state.film, state.rating
    if rating is not None:
        yield SetRating(film, rating.rating, rating.time, rating.source, rating.note)
    else:
        yield SetRating(film, None)
    yield SetSeen(film, state.watches)
    yield SetWatchlist(film, state.watchlist)
    yield SetHidden(film, state.hidden)


def _viewings(state: FilmState) -> Iterator[Sequence[object]]:
    for number, time in enumerate(state.watches):
        yield (*_named(state), "" if time is None else _day(time), "Yes" if number else "")


def _named(state: FilmState) -> tuple[str, int | str]:
    return state.film.title, state.film.year or ""


def _table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows([_safe(str(cell)) for cell in row] for row in rows)
    return text.getvalue()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_RUNS) else cell


def _save(target: Path, text: str) -> None:
    try:
        with replacing(target) as staging:
            staging.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise StorageError(
            tr("{target} cannot be written ({reason}).", target=target, reason=reason_of(error))
        ) from error


def _iso(time: int) -> str:
    return (_EPOCH + timedelta(seconds=time)).isoformat().replace("+00:00", "Z")


def _day(time: int) -> str:
    return _iso(time)[:10]


def _seconds(text: str) -> int:
    return (datetime.fromisoformat(text) - _EPOCH) // timedelta(seconds=1)
