"""kill -9 at 200 random moments: what was acknowledged is there, and nothing is there by half."""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from engine.profile.backup import backups, newest_good
from engine.profile.edits import FilmRef, SetRating
from engine.profile.journal import KEPT_ENTRIES
from engine.profile.store import ProfileStore
from tests.integration.nursery import Nursery, nursery

KILLS = 200
FILMS = 400
SCRIPT = """
import random
from pathlib import Path
from engine.profile.edits import FilmRef, SetRating, SetSeen
from engine.profile.store import ProfileStore

path, n_films = Path(sys.argv[1]), int(sys.argv[2])
films = [FilmRef(f"film {k}|2000", f"Film {k}", 2000) for k in range(n_films)]

def live(seed):
    chance = random.Random(seed)
    tell("open")
    store = ProfileStore(path, clock=lambda: seed * 86_400)  # every start is another day: a backup is due
    tell("done")
    while True:
        kind = chance.choices(["rate", "bulk", "clear", "undo", "redo", "backup"], [6, 2, 1, 4, 2, 2])[0]
        stars, film = chance.randrange(1, 11) / 2, chance.randrange(n_films)
        tell(kind, stars, film)
        if kind == "rate":
            store.rate(films[film].key, films[film].title, 2000, stars, 1)
        elif kind == "bulk":
            store.apply("Import", [e for f in films for e in (SetRating(f, stars, 1), SetSeen(f, (int(stars * 2),)))])
        elif kind == "clear":
            store.apply("Clear", [e for f in films for e in (SetRating(f, None), SetSeen(f, ()))])
        elif kind == "backup":
            store.back_up(path.with_name("mine"))
        else:
            getattr(store, kind)()
        tell("done")
"""

State = dict[int, tuple[float | None, int | None]]
"""Film → its stars, and the one time it was seen."""


@dataclass
class Model:
    """What the profile must hold, by the words of the log alone."""

    state: State = field(default_factory=dict)
    past: deque[State] = field(default_factory=lambda: deque(maxlen=KEPT_ENTRIES))
    future: list[State] = field(default_factory=list)

    def after(self, kind: str, stars: float = 0, film: int = 0) -> Model:
        past, future, state = self.past.copy(), self.future.copy(), self.state
        if kind == "undo" and past:
            future.append(state)
            state = past.pop()
        elif kind == "redo" and future:
            past.append(state)
            state = future.pop()
        elif kind in ("rate", "bulk", "clear"):
            past.append(state)
            future = []
            if kind == "rate":
                state = {**state, film: (stars, state.get(film, (None, None))[1])}
            else:
                state = {k: (stars, int(stars * 2)) for k in range(FILMS)} if kind == "bulk" else {}
        return Model(state, past, future)

    def matches(self, store: ProfileStore) -> bool:
        films = {
            int(key.split()[1].split("|")[0]): (
                state.rating.rating if state.rating is not None else None,
                state.watches[0] if state.watches else None,
            )
            for key, state in store.snapshot().films.items()
        }
        history = store.history(2 * KEPT_ENTRIES)
        undone = sum(entry.undone for entry in history)
        return films == self.state and (undone, len(history) - undone) == (len(self.future), len(self.past))


@pytest.fixture
def workers(tmp_path: Path) -> Iterator[Nursery]:
    with nursery(SCRIPT, tmp_path / "log", tmp_path / "profile.sqlite", FILMS) as workers:
        yield workers


def test_nothing_acknowledged_is_lost_and_nothing_is_half_done(workers: Nursery, tmp_path: Path) -> None:
    path, chance = tmp_path / "profile.sqlite", random.Random(4)
    model, caught, done, landed = Model(), Counter[str](), 0, 0
    for seed in range(1, KILLS + 1):
        workers.killed(seed, chance.randrange(1, 16), chance.uniform(0, 0.02))
        under_way = None
        for kind, *rest in workers.told():
            if kind == "done":
                model, done = model.after(*under_way), done + 1
                under_way = None
            else:
                under_way = (kind, *rest)
        with closing(ProfileStore(path, clock=lambda seed=seed: seed * 86_400)) as store:
            assert store._database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            if under_way is not None:
                caught[under_way[0]] += 1
                finished = model.after(*under_way)
                if finished.matches(store) and not model.matches(store):
                    model, landed = finished, landed + 1
            assert model.matches(store), f"kill {seed}, during {under_way}"
        assert newest_good(path) == next(iter(backups(path)), None)
        mine = tmp_path / "mine"
        if mine.exists() and seed % 10 == 0:
            with closing(ProfileStore(tmp_path / "copy.sqlite")) as copy:
                copy.restore(mine)
    # A kill between a new backup and the removal of the oldest leaves one too many; the next backup puts that right.
    assert len(backups(path)) <= 8
    with closing(ProfileStore(path, clock=lambda: KILLS * 86_400)) as store:
        store.apply("Large", [SetRating(FilmRef(f"large {k}|2000", "", 2000), 4.0, 1) for k in range(100)])
    assert len(backups(path)) == 7
    assert sum(caught.values()) > KILLS / 2, "most kills hit something under way"
    assert {"rate", "bulk", "undo", "backup"} <= set(caught), caught
    print(f"{done} changes acknowledged; killed during {dict(caught)}; {landed} of these had landed")
