"""Copies of a profile: when they are made, how many are kept, and the way back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.profile.backup import DAY, KEPT, Contents, backups, contents_of, folder_of, made_at, newest_good
from engine.profile.edits import AddPending, FilmRef, SetHidden, SetRating, SetSeen, SetWatchlist
from engine.profile.store import ProfileStore
from tests.unit.profile.backup_hands import NOW, Clock, damage, opened, rating_in


def test_a_backup_is_made_on_opening_once_a_day_when_something_changed(path: Path, clock: Clock) -> None:
    opened(path, clock)
    opened(path, clock, 1)
    assert backups(path) == [], "there was nothing to keep yet"
    opened(path, clock, 2)
    assert [(made_at(file), rating_in(file)) for file in backups(path)] == [(NOW, 1)]
    clock.now += DAY - 1
    opened(path, clock)
    assert len(backups(path)) == 1, "not a day old"
    clock.now += 1
    opened(path, clock)
    assert [rating_in(file) for file in backups(path)] == [2, 1]
    clock.now += DAY
    opened(path, clock)
    assert len(backups(path)) == 2, "nothing changed"


def test_undoing_is_a_change_and_the_same_again_is_not_the_same(path: Path, clock: Clock) -> None:
    opened(path, clock, 1)
    opened(path, clock)
    with closing(ProfileStore(path, clock)) as store:
        store.undo()
    clock.now += DAY
    opened(path, clock)
    assert len(backups(path)) == 2


def test_seven_are_kept_and_the_numbers_go_on(path: Path, clock: Clock) -> None:
    for day in range(12):
        clock.now = NOW + day * DAY
        opened(path, clock, day % 5 + 1)
    assert len(backups(path)) == KEPT
    assert [int((made_at(file) - NOW) / DAY) for file in backups(path)] == [11, 10, 9, 8, 7, 6, 5]
    assert [file.name.split(".")[1] for file in backups(path)][::6] == ["000011", "000005"]


@pytest.mark.parametrize("jump", [-10 * 365 * DAY, 50 * 365 * DAY])
def test_a_clock_that_jumps_does_not_stop_backups(path: Path, clock: Clock, jump: int) -> None:
    opened(path, clock, 1)
    opened(path, clock, 2)
    for number, clock.now in enumerate((NOW + jump, NOW + 2 * DAY, NOW + 3 * DAY)):
        opened(path, clock, 3 + number / 2)
    assert [rating_in(file) for file in backups(path)] == [3.5, 3, 2, 1]


def test_what_a_killed_process_left_is_removed(path: Path, clock: Clock) -> None:
    opened(path, clock, 1)
    folder_of(path).mkdir()
    leftover = folder_of(path) / ".marquee-0123abcd.new"
    leftover.write_text("half")
    opened(path, clock)
    assert len(backups(path)) == 1
    assert not leftover.exists()


def test_a_place_that_takes_no_backup_does_not_keep_the_profile_closed(path: Path, clock: Clock) -> None:
    opened(path, clock, 4)
    folder_of(path).write_text("a file where the folder belongs")
    with closing(ProfileStore(path, clock)) as store:
        assert store.backup_problem is not None
        assert "backups" in store.backup_problem
        assert len(store.ratings()) == 1


def test_a_backup_of_ones_own_is_one_file_and_restores_everything(
    path: Path, tmp_path: Path, clock: Clock, store: ProfileStore
) -> None:
    target = tmp_path / "usb" / "my backup.sqlite"
    store.rate("heat|1995", "Heat", 1995, 4, 1)
    store.hide(FilmRef("b|2", "B", 2), 3)
    store.undo()
    backed_up, entries = store.snapshot(), store.history()
    for _ in range(2):
        store.back_up(target)
    assert [file.name for file in target.parent.iterdir()] == ["my backup.sqlite"]
    store.rate("heat|1995", "Heat", 1995, 1, 2)
    kept = store.restore(target)
    assert (store.snapshot(), store.history()) == (backed_up, entries)
    assert kept is not None
    assert newest_good(path) == kept
    assert rating_in(kept) == 1
    store.redo()
    assert "b|2" in store.snapshot().hidden
    store.restore(kept)
    assert [rated.rating for rated in store.ratings()] == [1]


def test_a_restored_profile_survives_a_restart(path: Path, tmp_path: Path, clock: Clock) -> None:
    with closing(ProfileStore(path, clock)) as store:
        store.rate("heat|1995", "Heat", 1995, 4, 1)
        store.back_up(tmp_path / "backup")
        store.unrate("heat|1995")
        store.restore(tmp_path / "backup")
    with closing(ProfileStore(path, clock)) as store:
        assert len(store.ratings()) == 1


def test_another_window_sees_what_was_restored(path: Path, tmp_path: Path, store: ProfileStore) -> None:
    store.rate("heat|1995", "Heat", 1995, 4, 1)
    store.back_up(tmp_path / "backup")
    with closing(ProfileStore(path)) as other:
        other.unrate("heat|1995")
        store.restore(tmp_path / "backup")
        assert len(other.ratings()) == 1


@pytest.mark.parametrize("kind", ["text", "foreign", "empty", "absent", "folder", "tampered", "newer"])
def test_what_is_no_backup_is_refused_and_changes_nothing(
    tmp_path: Path, store: ProfileStore, path: Path, kind: str
) -> None:
    store.rate("heat|1995", "Heat", 1995, 4, 1)
    before, source = store.snapshot(), tmp_path / "source"
    if kind == "folder":
        source.mkdir()
    elif kind == "text":
        damage(source)
    elif kind == "empty":
        source.touch()
    elif kind != "absent":
        if kind != "foreign":
            store.back_up(source)
        change = {
            "foreign": "CREATE TABLE t (x)",
            "tampered": "CREATE TRIGGER t AFTER INSERT ON film BEGIN DELETE FROM film; END",
            "newer": "PRAGMA user_version = 99",
        }[kind]
        with closing(sqlite3.connect(source)) as database, database:
            database.execute(change)
    said = {
        "text": "is damaged, or was never a backup; choose another",
        "tampered": "is damaged; choose another backup",
        "foreign": "belongs to another program",
        "newer": "newer Marquee",
        "empty": "is empty; choose another backup",
    }.get(kind, "source cannot be")
    with pytest.raises(StorageError, match=said):
        store.restore(source)
    assert store.snapshot() == before
    assert backups(path) == []
    store.rate("heat|1995", "Heat", 1995, 5, 1)


def test_a_profile_is_not_its_own_backup(store: ProfileStore, path: Path) -> None:
    with pytest.raises(StorageError, match="is the profile itself"):
        store.back_up(path)


def test_a_backup_that_fails_leaves_the_old_one(
    store: ProfileStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out" / "backup"
    store.back_up(target)
    before = target.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.profile.files.flush", full)
    store.rate("heat|1995", "Heat", 1995, 4, 1)
    with pytest.raises(StorageError, match="No space left on device"):
        store.back_up(target)
    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]


def test_a_restore_into_a_file_in_use_is_a_sentence(store: ProfileStore, path: Path, tmp_path: Path) -> None:
    store.back_up(tmp_path / "backup")
    store._database.execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="in use by another program"):
            store.restore(tmp_path / "backup")
    store.restore(tmp_path / "backup")


def test_an_import_is_backed_up_at_once(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    store = ProfileStore(path)
    films = [FilmRef(f"film {k}|2000", f"Film {k}", 2000) for k in range(120)]
    store.apply("Rated one", [SetRating(films[0], 4.0, 10)])
    assert newest_good(path) is None
    store.apply("Import", [SetRating(film, 4.0, 10) for film in films])
    store.close()
    newest = newest_good(path)
    assert newest is not None
    saved = ProfileStore(newest)
    assert len(saved.ratings()) == 120
    saved.close()


def test_what_a_backup_holds_is_counted(path: Path, tmp_path: Path) -> None:
    heat, moon = FilmRef("heat|1995", "Heat", 1995), FilmRef("moon|2009", "Moon", 2009)
    with closing(ProfileStore(path)) as store:
        store.apply("Much", [SetRating(heat, 4.5, 1), SetSeen(moon, (None,)), SetWatchlist(moon, 1)])
        store.apply("More", [SetHidden(moon, 2), AddPending("imdb", '{"title": "?"}', 3)])
        store.back_up(tmp_path / "copy")
    before = (tmp_path / "copy").read_bytes()
    assert contents_of(tmp_path / "copy") == Contents(rated=1, seen=2, watchlist=1, hidden=1, pending=1)
    assert (tmp_path / "copy").read_bytes() == before, "looking changes nothing"


def test_what_is_no_backup_is_not_counted(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be opened"):
        contents_of(tmp_path / "nowhere")
    damage(tmp_path / "text")
    with pytest.raises(StorageError, match="was never a backup; choose another backup"):
        contents_of(tmp_path / "text")
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(StorageError, match="is empty; choose another backup"):
        contents_of(tmp_path / "empty")
