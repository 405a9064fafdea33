"""Forgetting everything: afterwards no file holds a trace of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.profile import schema
from engine.profile.backup import backups, restore_last_good
from engine.profile.store import ProfileStore
from tests.unit.profile.backup_hands import NOW, Clock, damage, opened

SECRET = "Unmistakable Title"


def test_after_delete_all_nothing_can_be_recovered(path: Path, clock: Clock) -> None:
    with closing(ProfileStore(path, clock)) as store:
        for k in range(300):
            store.rate(f"k{k}|1", f"{SECRET} {k}", 1, 3, 1, note=SECRET)
    opened(path, clock)
    damage(path)
    restore_last_good(path, NOW)
    with closing(ProfileStore(path, clock)) as store:
        for k in range(0, 300, 2):
            store.unrate(f"k{k}|1")
        store.undo()
        assert any(SECRET.encode() in file.read_bytes() for file in path.parent.rglob("*") if file.is_file())
        store.delete_all()
        assert store.snapshot().films == {}
        assert (store.history(), store.undo(), store.redo(), backups(path)) == ([], None, None, [])
        for file in path.parent.rglob("*"):
            assert file.is_dir() or SECRET.encode() not in file.read_bytes(), file
        assert not list(path.parent.glob("*damaged*"))
        assert store.rate("heat|1995", "Heat", 1995, 4, 1) == 1
    assert path.stat().st_size < 64_000


def test_delete_all_waits_for_nobody_who_still_reads(store: ProfileStore, path: Path) -> None:
    store.rate("heat|1995", "Heat", 1995, 4, 1)
    store._database.execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM film").fetchall()
        with pytest.raises(StorageError, match=r"is emptied, but traces of it are left \(another program"):
            store.delete_all()
    store.delete_all()


def test_a_scrub_that_fails_is_not_called_unchanged(store: ProfileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.rate("heat|1995", "Heat", 1995, 4, 1)
    empty = schema.empty

    def empty_then_break(database: sqlite3.Connection) -> None:
        empty(database)
        database.set_progress_handler(lambda: 1, 1)  # interrupts what comes next

    monkeypatch.setattr(schema, "empty", empty_then_break)
    with pytest.raises(StorageError, match=r"is emptied, but traces of it are left \(interrupted\)"):
        store.delete_all()
    monkeypatch.undo()
    store._database.set_progress_handler(None, 1)
    store.delete_all()
