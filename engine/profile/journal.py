"""Every change with what was there before and after it: undo and redo are exact and survive a restart.

All functions work inside a transaction of the caller's.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from engine.profile.edits import AddPending, Edit, RemovePending
from engine.profile.state import FilmState, changed, from_row, to_row

KEPT_ENTRIES: Final = 1000
KEPT_BYTES: Final = 64 << 20

_ENTRY: Final = "id, time, label, count, undone"
_STATEMENTS: Final = {
    "film": ("DELETE FROM film WHERE key = ?", "INSERT OR REPLACE INTO film VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    "pending": ("DELETE FROM pending WHERE id = ?", "INSERT OR REPLACE INTO pending VALUES (?, ?, ?, ?)"),
}

_UNREADABLE: Final = (
    ValueError, KeyError, TypeError, AttributeError, RecursionError, sqlite3.IntegrityError, sqlite3.ProgrammingError,
)  # fmt: skip
"""What an entry that was damaged, or written by a stranger, may raise."""

# What was there and what is there now, for each key: whole rows, None where there is none.
_Changes = dict[str, tuple[Sequence[Any] | None, Sequence[Any] | None]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: its number, when it was made (UTC seconds), what to call it, how many films and saved rows it
    touched, and whether it is undone at the moment."""

    id: int
    time: int
    label: str
    count: int
    undone: bool


def record(database: sqlite3.Connection, label: str, edits: Iterable[Edit], time: int) -> int:
    """Makes the edits, in their order, and one entry of them; what was undone cannot be redone any more."""
    films, pending = _film_changes(database, edits := tuple(edits)), _pending_changes(database, edits)
    _write(database, "film", films, after=True)
    _write(database, "pending", pending, after=True)
    changes = json.dumps(
        {"film": _listed(films), "pending": _listed(pending)}, ensure_ascii=False, separators=(",", ":")
    )
    database.execute("DELETE FROM journal WHERE undone")
    entry = database.execute(
        "INSERT INTO journal (time, label, undone, count, size, changes) VALUES (?, ?, 0, ?, ?, ?) RETURNING id",
        (time, label, len(films) + len(pending), len(changes.encode()), changes),
    ).fetchone()[0]
    _drop_oldest(database)
    _stamp(database)
    return int(entry)


def undo(database: sqlite3.Connection) -> Entry | None:
    """Takes the newest entry back that is not undone; None when there is none."""
    return _move(database, "NOT undone ORDER BY id DESC", after=False)


def redo(database: sqlite3.Connection) -> Entry | None:
    """Makes again what was undone last; None when nothing is."""
    return _move(database, "undone ORDER BY id", after=True)


def history(database: sqlite3.Connection, limit: int) -> list[Entry]:
    """The newest entries, undone ones included, the newest first."""
    rows = database.execute(f"SELECT {_ENTRY} FROM journal ORDER BY id DESC LIMIT ?", (limit,))
    return [_entry(row) for row in rows]


def _move(database: sqlite3.Connection, which: str, *, after: bool) -> Entry | None:
    row = database.execute(f"SELECT {_ENTRY}, changes FROM journal WHERE {which} LIMIT 1").fetchone()
    if row is None:
        return None
    *shown, changes = row
    try:
        for table, rows in json.loads(changes).items():
            _write(database, table, {key: (old, new) for key, old, new in rows}, after=after)
    except _UNREADABLE as error:
        raise sqlite3.DatabaseError(f"entry {row[0]} of the journal cannot be read") from error
    database.execute("UPDATE journal SET undone = ? WHERE id = ?", (int(not after), row[0]))
    _stamp(database)
    return replace(_entry(shown), undone=not after)


def _entry(row: Sequence[Any]) -> Entry:
    number, time, label, count, undone = row
    return Entry(number, time, label, count, bool(undone))


def _stamp(database: sqlite3.Connection) -> None:
    database.execute("UPDATE stamp SET value = lower(hex(randomblob(16)))")


def _film_changes(database: sqlite3.Connection, edits: Sequence[Edit]) -> _Changes:
    before: dict[str, Sequence[Any] | None] = {}
    states: dict[str, FilmState] = {}
    for edit in edits:
        if isinstance(edit, AddPending | RemovePending):
            continue
        key = edit.film.key
        if key not in states:
            row = database.execute("SELECT * FROM film WHERE key = ?", (key,)).fetchone()
            before[key] = row
            states[key] = FilmState(edit.film) if row is None else from_row(row)
        states[key] = changed(states[key], edit)
    return {key: (before[key], None if state.empty else to_row(state)) for key, state in states.items()}


def _pending_changes(database: sqlite3.Connection, edits: Sequence[Edit]) -> _Changes:
    changes: _Changes = {}
    for edit in edits:
        if isinstance(edit, AddPending | RemovePending):
            if edit.id in changes:
                before, now = changes[edit.id]
            else:
                before = now = database.execute("SELECT * FROM pending WHERE id = ?", (edit.id,)).fetchone()
            if isinstance(edit, RemovePending):
                now = None
            elif now is None:  # a row that was saved before keeps its time
                now = (edit.id, edit.source, edit.row, edit.time)
            changes[edit.id] = (before, now)
    return changes


def _listed(changes: _Changes) -> list[tuple[str, Sequence[Any] | None, Sequence[Any] | None]]:
    return [(key, before, after) for key, (before, after) in changes.items()]


def _write(database: sqlite3.Connection, table: str, changes: _Changes, *, after: bool) -> None:
    rows = {key: pair[after] for key, pair in changes.items()}
    gone = [(key,) for key, row in rows.items() if row is None]
    kept = [row for row in rows.values() if row is not None]
    delete, insert = _STATEMENTS[table]
    database.executemany(delete, gone)
    database.executemany(insert, kept)


def _drop_oldest(database: sqlite3.Connection) -> None:
    """Keeps the newest entry whatever its size, and of the others what the limits allow."""
    database.execute(
        """
        DELETE FROM journal WHERE id IN (
            SELECT id FROM (
                SELECT id, row_number() OVER newest AS place, sum(size) OVER newest AS total
                FROM journal WINDOW newest AS (ORDER BY id DESC)
            ) WHERE place > 1 AND (place > ? OR total > ?)
        )
        """,
        (KEPT_ENTRIES, KEPT_BYTES),
    )
