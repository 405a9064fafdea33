from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

import engine
from engine.errors import InputError, StorageError
from engine.profile.store import ProfileStore, StoredRating

HEAT = StoredRating("heat|1995", "Heat", 1995, 4.5, 1_700_000_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "ratings.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[ProfileStore]:
    with closing(ProfileStore(path)) as opened:
        yield opened


def rate(store: ProfileStore, rating: StoredRating) -> None:
    store.rate(rating.key, rating.title, rating.year, rating.rating, rating.time)


def test_ratings_are_kept_replaced_and_forgotten(store: ProfileStore) -> None:
    assert store.ratings() == []
    older = StoredRating("amelie|2001", "Amélie", 2001, 0.5, 1_600_000_000)
    rate(store, HEAT)
    rate(store, older)
    assert store.ratings() == [older, HEAT]
    store.rate(HEAT.key, HEAT.title, HEAT.year, 2, HEAT.time + 1)
    assert [(kept.key, kept.rating) for kept in store.ratings()] == [("amelie|2001", 0.5), ("heat|1995", 2.0)]
    store.unrate(HEAT.key)
    store.unrate("never rated|0")
    assert store.ratings() == [older]


def test_they_are_there_after_closing_and_opening(path: Path) -> None:
    for _ in range(2):
        with closing(ProfileStore(path)) as store:
            rate(store, HEAT)
    with closing(ProfileStore(path)) as store:
        assert store.ratings() == [HEAT]
        store.close()


@pytest.mark.parametrize("value", [0, 0.25, 0.4, 5.5, -1, 3.3, float("nan"), float("inf")])
def test_a_rating_off_the_scale_is_refused(store: ProfileStore, value: float) -> None:
    with pytest.raises(InputError, match="in halves, not"):
        store.rate("heat|1995", "Heat", 1995, value, 0)
    assert store.ratings() == []


def test_all_ten_steps_of_the_scale_are_taken(store: ProfileStore) -> None:
    for step in range(1, 11):
        store.rate(f"film {step}|0", "Film", 0, step / 2, step)
    assert [kept.rating for kept in store.ratings()] == [step / 2 for step in range(1, 11)]


def test_a_rating_needs_a_film_and_a_time(store: ProfileStore) -> None:
    for key, when in (("", 5), ("heat|1995", -1)):
        with pytest.raises(InputError, match="needs a film and a time"):
            store.rate(key, "Heat", 1995, 4, when)


def test_titles_are_cleaned(store: ProfileStore) -> None:
    store.rate("k|0", "He\u202eat\n", 1995, 4, 0)
    assert store.ratings()[0].title == "Heat"


def test_the_file_is_set_up_to_keep_what_it_acknowledged(store: ProfileStore, path: Path) -> None:
    database = store._database
    assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert database.execute("PRAGMA synchronous").fetchone() == (2,)
    assert database.execute("PRAGMA foreign_keys").fetchone() == (1,)
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (1,)


def test_the_database_itself_refuses_a_wrong_rating(store: ProfileStore, path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute("INSERT INTO rating VALUES ('heat|1995', 'Heat', 1995, 3.3, 0)")


CHILD = """
import sys, time
from pathlib import Path
from engine.profile.store import ProfileStore

store = ProfileStore(Path(sys.argv[1]))
for number in range(1_000_000):
    store.rate(f"film {number}|2000", "Film", 2000, 3.5, number)
    print(number, flush=True)
"""


def test_an_acknowledged_rating_survives_kill_9(path: Path) -> None:
    root = Path(engine.__file__).parents[1]
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=root
    )
    with child:
        assert child.stdout is not None
        acknowledged = -1
        while acknowledged < 20:
            acknowledged = int(child.stdout.readline())
        child.kill()
        acknowledged = max([acknowledged, *map(int, child.stdout.read().split())])
    assert child.returncode == -signal.SIGKILL
    with closing(ProfileStore(path)) as store:
        kept = [rating.time for rating in store.ratings()]
        assert kept[: acknowledged + 1] == list(range(acknowledged + 1))
        rate(store, HEAT)


def test_threads_share_one_store(store: ProfileStore) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: store.rate(f"film {n % 40}|0", "Film", 0, 3, n), range(200)))
    assert len(store.ratings()) == 40


def test_two_stores_see_each_other(path: Path, store: ProfileStore) -> None:
    with closing(ProfileStore(path)) as other:
        rate(other, HEAT)
        assert store.ratings() == [HEAT]


@pytest.mark.parametrize("damage", ["head", "inside", "text"])
def test_a_damaged_file_is_refused_and_left_as_it_is(path: Path, damage: str) -> None:
    with closing(ProfileStore(path)) as store:
        rate(store, HEAT)
    raw = bytearray(path.read_bytes())
    if damage == "head":
        raw[:50] = b"\xff" * 50
    elif damage == "inside":
        raw[4096:7000] = b"\xff" * 2904
    else:
        raw = bytearray(b"These are not the ratings you are looking for.\n" * 100)
    path.write_bytes(raw)
    with pytest.raises(StorageError, match=r"ratings\.sqlite is damaged; move it to another place"):
        ProfileStore(path)
    assert path.read_bytes() == raw


def test_a_newer_file_is_refused(path: Path) -> None:
    ProfileStore(path).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 2")
    with pytest.raises(StorageError, match="written by a newer Marquee; update Marquee"):
        ProfileStore(path)


def test_another_programs_database_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(StorageError, match="belongs to another program"):
        ProfileStore(path)


def test_an_empty_file_becomes_a_profile(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with closing(ProfileStore(path)) as store:
        assert store.ratings() == []


def test_a_migration_that_fails_leaves_the_file_untouched(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(ProfileStore(path)) as store:
        rate(store, HEAT)
    with monkeypatch.context() as patch:
        broken = ("CREATE TABLE seen (key TEXT)", "CREATE TABLE rating (key TEXT)")
        patch.setattr("engine.profile.store._MIGRATIONS", ((), broken))
        with pytest.raises(StorageError, match="already exists"):
            ProfileStore(path)
    with closing(ProfileStore(path)) as store:
        assert store.ratings() == [HEAT]


def test_places_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "file" / "ratings.sqlite", tmp_path):
        with pytest.raises(StorageError, match=str(place)):
            ProfileStore(place)


def test_a_file_that_another_program_holds_is_a_sentence(
    path: Path, store: ProfileStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store._database.execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError, match=r"cannot be read or written \(database is locked\)"):
            rate(store, HEAT)
    rate(store, HEAT)
    assert store.ratings() == [HEAT]
