"""The file itself: older ones, newer ones, foreign ones, and disks that do not play along."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

import engine
from engine.errors import StorageError
from engine.profile import schema
from engine.profile.backup import backups
from engine.profile.edits import FilmRef, SetRating
from engine.profile.store import ProfileStore, StoredRating

HEAT = StoredRating("heat|1995", "Heat", 1995, 4.5, 1_700_000_000)
ROOT = Path(engine.__file__).parents[1]

# Word for word what the first version wrote.
VERSION_1 = """
        CREATE TABLE rating (
            key TEXT PRIMARY KEY CHECK (key <> ''),
            title TEXT NOT NULL,
            year INTEGER NOT NULL,
            rating REAL NOT NULL CHECK (rating BETWEEN 0.5 AND 5 AND rating * 2 = round(rating * 2)),
            time INTEGER NOT NULL CHECK (time >= 0)
        ) STRICT, WITHOUT ROWID
        """


def rate(store: ProfileStore, rating: StoredRating) -> None:
    store.rate(rating.key, rating.title, rating.year, rating.rating, rating.time)


def old_file(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute(VERSION_1)
        database.execute("INSERT INTO rating VALUES ('heat|1995', 'Heat', 1995, 4.5, 1700000000)")
        database.execute("INSERT INTO rating VALUES ('odd|-5', '', -5, 0.5, 9000000000000000000)")
        database.execute("PRAGMA application_id = 1296126545")
        database.execute("PRAGMA user_version = 1")


def test_a_file_of_version_1_keeps_its_ratings(path: Path) -> None:
    old_file(path)
    for _ in range(2):
        with closing(ProfileStore(path)) as store:
            assert store.ratings() == [HEAT, StoredRating("odd|-5", "", 0, 0.5, 253_402_300_799)]
            assert store.history() == []
            assert store.backup_problem is None
    kept = backups(path)[-1]
    with closing(sqlite3.connect(kept)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,), "what it was, before it was changed"


def test_a_backup_of_version_1_can_be_restored(path: Path, tmp_path: Path) -> None:
    old_file(tmp_path / "old" / "profile.sqlite")
    with closing(ProfileStore(path)) as store:
        store.restore(tmp_path / "old" / "profile.sqlite")
        assert HEAT in store.ratings()
        assert store.rate("a|1", "A", 1, 3, 1) == 1


def test_a_migration_that_fails_leaves_the_file_untouched(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old_file(path)
    with monkeypatch.context() as patch:
        half = ("CREATE TABLE seen (key TEXT)", "DROP TABLE rating", "CREATE TABLE seen (key TEXT)")
        patch.setattr(schema, "MIGRATIONS", (schema.MIGRATIONS[0], half))
        with pytest.raises(StorageError, match="already exists"):
            ProfileStore(path)
    with closing(ProfileStore(path)) as store:
        assert HEAT in store.ratings()


def test_a_newer_file_is_refused(path: Path) -> None:
    ProfileStore(path).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    before = path.read_bytes()
    with pytest.raises(StorageError, match="written by a newer Marquee; update Marquee"):
        ProfileStore(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(StorageError, match="belongs to another program"):
        ProfileStore(path)


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE journal",
        "ALTER TABLE film ADD COLUMN more TEXT",
        "CREATE TRIGGER film_gone AFTER INSERT ON film BEGIN DELETE FROM film; END",
        "PRAGMA user_version = 1",
        "PRAGMA user_version = -1",
    ],
)
def test_a_file_with_other_tables_is_damaged(path: Path, change: str) -> None:
    ProfileStore(path).close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(change)
    with pytest.raises(StorageError, match="is damaged"):
        ProfileStore(path)


def test_an_empty_file_becomes_a_profile(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with closing(ProfileStore(path)) as store:
        assert store.ratings() == []


def test_places_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "file" / "ratings.sqlite", tmp_path):
        with pytest.raises(StorageError, match=str(place)):
            ProfileStore(place)


def test_a_file_that_another_program_writes_is_a_sentence(path: Path, store: ProfileStore) -> None:
    store._database.execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for change in (lambda: rate(store, HEAT), store.undo, store.redo, store.delete_all):
            with pytest.raises(StorageError, match=r"profile\.sqlite is in use by another program; close that"):
                change()
        assert store.ratings() == []
    rate(store, HEAT)
    assert store.ratings() == [HEAT]


def test_a_file_that_another_program_keeps_to_itself_is_not_opened(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ProfileStore(path).close()
    monkeypatch.setattr(schema, "WAIT_SECONDS", 0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError, match="in use by another program"):
            ProfileStore(path)


def test_a_full_disk_changes_nothing(store: ProfileStore) -> None:
    rate(store, HEAT)
    before, entries = store.snapshot(), store.history()
    pages = schema.pragma(store._database, "page_count")
    schema.pragma(store._database, f"max_page_count = {pages + 2}")
    many = [SetRating(FilmRef(f"{k}|1", "x" * 200, 1), 3, k) for k in range(1000)]
    with pytest.raises(StorageError, match=r"The disk is full: nothing was changed in .*; free some space"):
        store.apply("Import", many)
    assert (store.snapshot(), store.history()) == (before, entries)
    schema.pragma(store._database, "max_page_count = 1000000")
    store.apply("Import", many)
    assert len(store.ratings()) == 1001


def test_text_that_is_none_is_damage(path: Path, store: ProfileStore) -> None:
    rate(store, HEAT)
    for column, value in (("title", "CAST(x'ff' AS TEXT)"), ("seen", "'{'"), ("seen", "'[1e99]'")):
        with closing(sqlite3.connect(path)) as other, other:
            other.execute(f"UPDATE film SET {column} = {value}")
        with pytest.raises(StorageError, match="is damaged"):
            store.snapshot()


READ_ONLY = """
import os, sys
from pathlib import Path
from engine.errors import StorageError
from engine.profile.export import save_json
from engine.profile.backup import restore_last_good
from engine.profile.profiles import Profiles
from engine.profile.store import ProfileStore

path = Path(sys.argv[1])
if os.getuid() == 0:
    os.setuid(65534)  # nothing is read-only to root
for work in (
    lambda: ProfileStore(path),
    lambda: ProfileStore(path.parent / "new" / "profile.sqlite"),
    lambda: Profiles(path).create("Ann"),
):
    try:
        work()
    except StorageError as error:
        print(error)
"""


def test_a_read_only_folder_is_a_sentence() -> None:
    with tempfile.TemporaryDirectory() as name:  # not pytest's own, which only its owner may enter
        folder, path = Path(name), Path(name) / "profile.sqlite"
        with closing(ProfileStore(path)) as store:
            rate(store, HEAT)
        before = path.read_bytes()
        path.chmod(0o444)
        folder.chmod(0o555)
        try:
            done = subprocess.run(
                [sys.executable, "-c", READ_ONLY, str(path)], capture_output=True, text=True, check=False, cwd=ROOT
            )
        finally:
            folder.chmod(0o755)
        lines = done.stdout.splitlines()
        assert done.stderr == ""
        assert len(lines) == 3
        assert "profile.sqlite cannot be opened" in lines[0]
        assert all(str(folder) in line for line in lines)
        assert path.read_bytes() == before
        assert list(folder.iterdir()) == [path]
