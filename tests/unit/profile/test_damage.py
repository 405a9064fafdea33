"""A profile's file that is damaged, empty or gone: what is said, what is offered, and that nothing is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.profile.backup import DAY, CorruptProfile, backups, restore_last_good, set_aside
from engine.profile.store import ProfileStore
from tests.unit.profile.backup_hands import NOW, Clock, damage, opened, rating_in


@pytest.mark.parametrize("where", ["head", "inside", "text"])
def test_a_damaged_profile_offers_its_last_good_backup(path: Path, clock: Clock, where: str) -> None:
    opened(path, clock, 1)
    opened(path, clock, 2)
    clock.now += DAY
    opened(path, clock)
    older, newest = reversed(backups(path))
    newest.write_bytes(b"damaged as well")
    raw = bytearray(path.read_bytes())
    if where == "head":
        raw[:50] = b"\xff" * 50
    elif where == "inside":
        raw[4096:12000] = b"\xff" * (12000 - 4096)
    else:
        raw = bytearray(b"These are not the ratings you are looking for.\n" * 100)
    path.write_bytes(raw)
    with pytest.raises(CorruptProfile, match=r"is damaged; its last good backup is of 2027-01-15 08:00 UTC") as caught:
        ProfileStore(path, clock)
    assert (caught.value.path, caught.value.backup) == (path, older)
    assert path.read_bytes() == raw, "left as it is"

    aside = restore_last_good(path, NOW)
    assert aside == path.with_name("profile.damaged-20270115T080000Z.sqlite")
    assert aside.read_bytes() == raw
    with closing(ProfileStore(path, clock)) as store:
        assert [rated.rating for rated in store.ratings()] == [1]
        store.undo()
        assert store.ratings() == []


def test_damaged_files_are_kept_beside_each_other(path: Path, clock: Clock) -> None:
    opened(path, clock, 1)
    opened(path, clock)
    kept = set()
    for _ in range(2):
        damage(path)
        kept.add(restore_last_good(path, NOW))
    assert len(kept) == 2
    assert all(file is not None and file.exists() for file in kept)


def test_an_old_log_is_kept_aside_and_not_applied(path: Path, clock: Clock) -> None:
    opened(path, clock, 1)
    opened(path, clock)
    log = path.with_name(path.name + "-wal")
    with closing(ProfileStore(path, clock)) as store:
        store.rate("heat|1995", "Heat", 1995, 5, 1)
        raw = log.read_bytes()
    damage(path)
    log.write_bytes(raw)
    aside = restore_last_good(path, NOW)
    assert aside is not None
    assert aside.with_name(aside.name + "-wal").read_bytes() == raw
    assert not log.exists()
    assert rating_in(path) == 1


def test_without_a_backup_the_damaged_file_is_left_alone(path: Path, clock: Clock) -> None:
    opened(path, clock, 1)
    raw = damage(path)
    with pytest.raises(
        CorruptProfile, match="never a profile, and there is no backup of it: move it to another place"
    ) as caught:
        ProfileStore(path)
    assert caught.value.backup is None
    with pytest.raises(StorageError, match="no good backup"):
        restore_last_good(path, NOW)
    assert path.read_bytes() == raw


def test_a_deleted_profile_comes_back(path: Path, clock: Clock) -> None:
    opened(path, clock, 1)
    opened(path, clock)
    path.unlink()
    assert restore_last_good(path, NOW) is None
    assert rating_in(path) == 1


def test_an_emptied_file_is_not_taken_for_a_new_profile(path: Path, clock: Clock) -> None:
    opened(path, clock, 4)
    clock.now += DAY
    opened(path, clock, 5)
    path.write_bytes(b"")
    with pytest.raises(CorruptProfile) as caught:
        ProfileStore(path, clock)
    assert caught.value.backup is not None
    restore_last_good(path)
    assert rating_in(path) > 0
    new = path.with_name("new.db")
    new.touch()
    ProfileStore(new, clock).close()
    assert new.stat().st_size > 0, "without a backup an empty file becomes a profile"


@pytest.mark.parametrize(
    ("whole", "damaged"), [(b"CREATE TABLE film", b"CREATE \x98\xffBLE film"), (b"film", b"fi\x98m")]
)
def test_a_damage_that_python_cannot_read_is_said(path: Path, clock: Clock, whole: bytes, damaged: bytes) -> None:
    opened(path, clock, 4)
    path.write_bytes(path.read_bytes().replace(whole, damaged, 1))
    with pytest.raises(CorruptProfile):
        ProfileStore(path, clock)


def test_a_profile_that_is_gone_is_not_silently_begun_anew(path: Path, clock: Clock) -> None:
    opened(path, clock, 4)
    opened(path, clock, 5)
    path.unlink()
    with pytest.raises(CorruptProfile, match="is gone; its last good backup is of 2027-01-15 08:00 UTC") as caught:
        ProfileStore(path, clock)
    assert (caught.value.gone, caught.value.backup) == (True, backups(path)[0])
    assert not path.exists(), "nothing is done before somebody chooses"
    assert set_aside(path, NOW) is None
    opened(path, clock)
    assert len(backups(path)) == 1, "an empty profile is no reason for a backup of the same day"
    restore_last_good(path, NOW)
    assert rating_in(path) == 4


def test_an_empty_profile_takes_a_damaged_ones_place(path: Path, clock: Clock) -> None:
    opened(path, clock, 4)
    opened(path, clock)
    raw = damage(path)
    path.with_name(path.name + "-wal").write_bytes(b"an old log")
    aside = set_aside(path, NOW)
    assert aside is not None
    assert aside.read_bytes() == raw
    with closing(ProfileStore(path, clock)) as store:
        assert store.snapshot().films == {}
        assert store.history() == []


@pytest.mark.parametrize(("table", "column"), [("film", "seen"), ("journal", "changes")])
def test_json_too_deep_to_be_read_is_damage(path: Path, clock: Clock, table: str, column: str) -> None:
    opened(path, clock, 4)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"UPDATE {table} SET {column} = ?", ("[" * 200_000,))
    with pytest.raises(StorageError), closing(ProfileStore(path, clock)) as store:
        store.snapshot()
        store.undo()
