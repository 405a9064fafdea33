from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

import engine
from engine.errors import InputError, StorageError
from engine.profile import schema
from engine.profile.edits import FilmRef, SetRating, SetSeen, SetWatchlist
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
        with pytest.raises(InputError, match=r"is no film|needs a time"):
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
        assert other.execute("PRAGMA user_version").fetchone() == (schema.NEWEST,)


def test_the_database_itself_refuses_a_wrong_rating(store: ProfileStore, path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute(
            "INSERT INTO film (key, title, year, rating, rated, source, note)"
            " VALUES ('heat|1995', 'Heat', 1995, 3.3, 0, '', '')"
        )


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


def test_each_convenience_sets_its_one_thing(store: ProfileStore) -> None:
    film = FilmRef("ronin|1998", "Ronin", 1998)
    store.mark_seen(film, 200)
    store.mark_seen(film, None)
    store.mark_seen(film, 100)
    store.watch_later(film, 7)
    store.hide(film, 8)
    store.rate(film.key, film.title, film.year, 4, 9, source="imdb", note="cars")
    state = store.snapshot().films[film.key]
    assert state.film == film
    assert (state.watches, state.watchlist, state.hidden) == ((None, 100, 200), 7, 8)
    assert store.ratings() == [StoredRating("ronin|1998", "Ronin", 1998, 4.0, 9, "imdb", "cars")] == [state.rating]
    for forget in (store.mark_unseen, store.drop_from_watchlist, store.unhide):
        forget(film.key)
    state = store.snapshot().films[film.key]
    assert (state.watches, state.watchlist, state.hidden, state.seen) == ((), None, None, True)
    store.unrate(film.key)
    assert store.snapshot().films == {}
    assert [entry.label for entry in store.history(3)] == [
        "Rating removed: Ronin",
        "Shown again: Ronin",
        "Off the watchlist: Ronin",
    ]


def test_a_rated_film_counts_as_seen(store: ProfileStore) -> None:
    rate(store, HEAT)
    store.mark_seen(FilmRef("ronin|1998", "Ronin", 1998), None)
    store.watch_later(FilmRef("brick|2005", "Brick", 2005), 1)
    profile = store.snapshot()
    assert profile.seen == {"heat|1995": (), "ronin|1998": (None,)}
    assert profile.ratings == (HEAT,)
    assert profile.watchlist == {"brick|2005": 1}
    assert profile.hidden == {}


def test_the_newest_title_is_shown(store: ProfileStore) -> None:
    rate(store, HEAT)
    store.hide(FilmRef(HEAT.key, "Heat: Director's Cut", 1996), 5)
    assert [(rated.title, rated.year, rated.rating) for rated in store.ratings()] == [
        ("Heat: Director's Cut", 1996, 4.5)
    ]
    assert store.snapshot().ratings == tuple(store.ratings())


def test_ten_thousand_edits_are_quick(store: ProfileStore) -> None:
    """1 s each on two idle cores; the bound here leaves room for a busy machine."""
    edits = [
        edit
        for k in range(10_000)
        for film in (FilmRef(f"a film of some length {k}|1999", f"A Film of Some Léngth {k}", 1999),)
        for edit in (SetRating(film, k % 10 / 2 + 0.5, k), SetSeen(film, (None, k)), SetWatchlist(film, None))
    ]
    for work in (lambda: store.apply("Imported", edits), store.undo, store.redo, store.snapshot):
        start = time.process_time()
        work()
        assert time.process_time() - start < 2
    assert len(store.snapshot().ratings) == 10_000


def test_a_failed_change_changes_nothing(store: ProfileStore) -> None:
    rate(store, HEAT)

    def edits() -> Iterator[SetRating]:
        yield SetRating(FilmRef("ronin|1998", "Ronin", 1998), 4, 1)
        raise RuntimeError("the reader broke")

    with pytest.raises(RuntimeError, match="broke"):
        store.apply("Import", edits())
    assert store.ratings() == [HEAT]
    assert len(store.history()) == 1


@pytest.mark.parametrize("clock", [-1e12, 0, 1e12])
def test_a_clock_gone_wrong_stops_nothing(path: Path, clock: float) -> None:
    for now in (1_700_000_000, clock, 1_700_000_001):
        with closing(ProfileStore(path, clock=lambda now=now: now)) as store:
            rate(store, HEAT)
            assert store.backup_problem is None
    with closing(ProfileStore(path)) as store:
        assert [entry.id for entry in store.history()] == [3, 2, 1]
        for _ in range(3):
            assert store.undo() is not None
        assert store.ratings() == []


def test_a_file_deleted_while_it_is_open_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    with closing(ProfileStore(path)) as store:
        store.rate("heat|1995", "Heat", 1995, 4.5, 100)
        for file in tmp_path.glob("profile.sqlite*"):
            file.unlink()
        store.rate("ronin|1998", "Ronin", 1998, 4.0, 200)
        store.rate("alien|1979", "Alien", 1979, 5.0, 300)
    with closing(ProfileStore(path)) as again:
        assert [rated.title for rated in again.ratings()] == ["Heat", "Ronin", "Alien"]
        assert again.undo() is not None
        assert [rated.title for rated in again.ratings()] == ["Heat", "Ronin"]


def test_a_file_replaced_while_it_is_open_is_left_alone(tmp_path: Path) -> None:
    path, other = tmp_path / "profile.sqlite", tmp_path / "other.sqlite"
    with closing(ProfileStore(other)) as store:
        store.rate("alien|1979", "Alien", 1979, 5.0, 300)
    with closing(ProfileStore(path)) as store:
        store.rate("heat|1995", "Heat", 1995, 4.5, 100)
        other.replace(path)
        with pytest.raises(StorageError, match="replaced by another file"):
            store.rate("ronin|1998", "Ronin", 1998, 4.0, 200)
