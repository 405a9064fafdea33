"""kill -9 of the app itself, and of its child, while it trains, imports, installs, fetches, packs and switches.

Afterwards a fresh app shows the same models and, of the one in use, the same list; what was cut off goes on; nothing
half-written is listed or left; and nobody who was started lives on alone.
"""

from __future__ import annotations

import json
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.paths import Paths
from desktop.settings import Settings, SettingsFile
from engine.bundles.bundle import Bundle
from engine.bundles.installed import STARTER_ID, STATE, STATE_COPY, InUse
from engine.bundles.pack import pack, unpack
from engine.bundles.registry import Registry
from engine.data.dataset import Dataset
from engine.data.movielens import import_movielens
from engine.profile.edits import FilmRef, SetRating
from engine.profile.store import ProfileStore
from tests.integration.app_life import FIRST, LIFE
from tests.integration.bundle_cases import small_bundle
from tests.integration.nursery import Nursery, nursery
from tests.integration.registry_steps import Models, after, possible
from tests.integration.small_movielens import write_movielens
from tests.unit.data.file_server import Asked, FileServer, Honest, Reply, serving

KILLS = int(os.environ.get("MARQUEE_APP_KILLS", "6"))
PATIENCE = 240.0
"""Seconds until a life must have come to where it is killed."""
ENDS = 60.0
"""Seconds in which a child ends that has lost its app: two on an idle machine, thirteen on one with ten times its work.
"""
TAKES = {"train": 1.0, "import": 3.0, "fetch": 0.4}
"""Seconds, about, of what takes long, and of a tenth of a training."""
SCRIPT = """
from pathlib import Path
from tests.integration import app_life
def live(seed):
    app_life.live(Path(sys.argv[1]), seed, tell)
"""


@dataclass
class Place:
    """The folder of all lives, and the id of what each pack or address installs; the `server` may stall."""

    top: Path
    ids: dict[str, str]
    server: FileServer = field(repr=False)
    honest: Honest = field(repr=False)

    @property
    def bundles(self) -> Path:
        return self.top / "base" / "bundles"

    @property
    def packed(self) -> Path:
        return self.top / "packed.marquee"


def large_bundle(folder: Path, name: str, seed: int) -> Bundle:
    """A small one with a large chart, so that fetching it takes a moment."""
    chart = "<svg>" + random.Random(seed).randbytes(1_500_000).hex() + "</svg>"
    return small_bundle(folder, name, seed, {"report-large.svg": chart})


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A starter, two packs, two bundles on a server that stalls at times, a data set, a person with eight ratings."""
    paths = Paths.under(tmp_path / "base")
    made = {name: large_bundle(tmp_path / "made" / name, f"Model {name}", k) for k, name in enumerate("abcd")}
    small_bundle(tmp_path / "starter", "Starter", 9)
    files = {"/d.marquee": b"", **{f"/c/{path.name}": path.read_bytes() for path in made["c"].folder.iterdir()}}
    for name in "abd":
        pack(made[name].folder, tmp_path / f"{name}.marquee")
    files["/d.marquee"] = (tmp_path / "d.marquee").read_bytes()
    registry = Registry(tmp_path / "other", tmp_path / "starter")
    ids = {name: registry.install(bundle.folder).id for name, bundle in made.items()}
    for name in ("ml-a", "ml-b"):
        write_movielens(tmp_path / name)
    import_movielens(tmp_path / "ml-a").save(paths.data / "datasets" / "there")
    SettingsFile(paths.settings_file).save(replace(Settings(), welcome=False))
    store = ProfileStore(paths.profile_file)
    films = [FilmRef(f"film {k}|{1980 + k}", f"Film {k}", 1980 + k) for k in range(8)]
    store.apply("Loved", [SetRating(film, 5.0, 1_600_000_000) for film in films])
    store.close()
    honest, chance = Honest(files), random.Random(6)

    def at_times(asked: Asked) -> Reply:
        reply = honest(asked)
        stalls = asked.method == "GET" and len(reply.body) > 1_000_000 and chance.random() < 0.5
        return replace(reply.cut(len(reply.body) // 2), stall=True) if stalls else reply

    with serving(at_times) as server:
        packs = [str(tmp_path / f"{name}.marquee") for name in "ab"]
        urls = [f"{server.url}/c", f"{server.url}/d.marquee"]
        place = Place(tmp_path, dict(zip([*packs, *urls], ids.values(), strict=True)), server, honest)
        what = {"packs": packs, "urls": urls, "sources": [str(tmp_path / name) for name in ("ml-a", "ml-b")],
                "dataset": str(paths.data / "datasets" / "there"), "packed": str(place.packed)}  # fmt: skip
        (tmp_path / "place.json").write_text(json.dumps(what))
        yield place


@dataclass
class Watch:
    """What there must be, by the words of the lives alone. `owed` is a training that was begun and is not installed;
    once its child was `heard` it is never forgotten."""

    place: Place
    models: Models = (InUse(), frozenset())
    lists: dict[str, list[str]] = field(default_factory=dict)
    owed: str = ""
    heard: bool = False
    under_way: tuple[str, str] | None = None
    caught: Counter[str] = field(default_factory=Counter)

    def hear(self, told: list[list[Any]]) -> None:
        """All that a life told."""
        self.under_way = None
        for kind, *rest in told:
            if kind == "opened":
                self._opened(rest[0])
            elif kind == "heard":
                self.heard = True
            elif kind == "done":
                assert self.under_way is not None
                self._done(rest[0])
            elif kind != "closed":
                assert kind != "refused", rest
                self.under_way = ("install" if kind == "fetch" else kind, self.place.ids.get(rest[0], rest[0]))
                if kind == "train":
                    assert self.owed in ("", rest[0])
                    self.owed = rest[0]

    def _done(self, answer: str) -> None:
        assert self.under_way is not None
        if self.under_way[0] == "train":
            self.models = after(self.models, "install", answer)
            self.owed, self.heard = "", False
        else:
            self.models = after(self.models, *self.under_way)
        self.under_way = None

    def _opened(self, seen: dict[str, Any]) -> None:
        """A fresh app shows what was there, and has swept away what was half done."""
        assert seen["said"] == []
        ids = {each[0]: each[1] for each in seen["models"]}
        self._take_in_what_was_sealed(ids)
        assert set(ids) == {STARTER_ID, *self.models[1]}
        assert [each[0] for each in seen["models"] if each[2]] == [self.models[0].active]
        assert {each[3] for each in seen["models"]} == {""}
        assert ids[self.models[0].active] == seen["model"]
        assert self.lists.setdefault(self.models[0].active, seen["films"]) == seen["films"], "the same list"
        assert len(seen["films"]) > 5
        left = {Path(folder).name: name for folder, name in seen["left"]}
        assert list(left.values()) == [self.owed] if self.heard else set(left.values()) <= {self.owed}
        if not left:
            self.owed = ""
        stands = seen["stands"]
        assert set(stands.get("bundles", ())) - self.models[1] <= {STATE, STATE_COPY}
        ratings = {f"{name}.ratings.json" for name in left}
        assert set(stands.get("training", ())) - set(left) <= {"film-texts.cache", *ratings}
        assert {Path(folder).name for folder in seen["datasets"]} == set(stands["datasets"])
        for folder in seen["datasets"]:
            Dataset.open(Path(folder)).verify()
        assert set(seen["fetches"]) <= set(self.place.ids)
        assert len(stands.get("downloads", ())) == len(seen["fetches"])

    def _take_in_what_was_sealed(self, ids: dict[str, str]) -> None:
        new = set(ids) - {STARTER_ID} - self.models[1]
        if new:
            assert [ids[one] for one in new] == [self.owed]
            self.models = self.models[0], self.models[1] | new
            self.owed, self.heard = "", False
            self.caught["training that was done when the app died"] += 1

    def look(self, when: str) -> None:
        """What a life left on the disk."""
        names = {path.parent.name for path in self.place.bundles.glob("[!.]*/installed.json")}
        found = (InUse.read(self.place.bundles), frozenset(names))
        bundles = {name: Bundle.open(self.place.bundles / name / "bundle") for name in names}
        if self.under_way is not None:
            self.caught[self.under_way[0]] += 1
            if self.under_way[0] == "train":
                self._take_in_what_was_sealed({name: bundle.manifest.name for name, bundle in bundles.items()})
        expected = possible(self.models, *self.under_way) if self.under_way is not None else [self.models]
        assert found in expected, f"{when}, during {self.under_way}"
        self.models = found
        if self.place.packed.exists():
            unpack(self.place.packed, self.place.top / "unpacked")


def processes_of(seed: int) -> list[int]:
    """Who was started by the app of that life, and lives."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            if f"{LIFE}={seed}".encode() in (each / "environ").read_bytes().split(b"\0"):
                found.append(int(each.name))
        except OSError:
            continue  # it has just ended, or is somebody else's
    return found


def ended(processes: set[int], seed: int) -> bool:
    """Whether the `processes` of that life, and whom else it has started (they are added), are gone.

    Whoever is dying has lost its environment long before it is dead, but still holds what it stages.
    """
    processes.update(processes_of(seed))
    return not any(map(_lives, processes))


def _lives(process: int) -> bool:
    try:
        return (Path("/proc") / str(process) / "stat").read_text().rpartition(") ")[2][0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def until(done: Any, seconds: float) -> bool:
    """Whether it was done in time."""
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        time.sleep(0.01)
    return bool(done())


def kill_one(workers: Nursery, seed: int, chance: random.Random) -> tuple[str, set[int]]:
    """A life that ends at some moment; what was hit, and whom it had started."""
    worker, kind = workers.begin(seed), FIRST[seed % len(FIRST)]
    if chance.random() < 0.15:
        kind = "opening"
        time.sleep(chance.uniform(0, 1.5))
    else:
        begun = chance.choice([0, *range(11)]) if kind == "train" else 0
        assert until(lambda: _is_as_far(workers.told(), begun), PATIENCE), workers.told()
        time.sleep(chance.uniform(0, 1.2 * TAKES.get(kind, 0.2)))
    children = set(processes_of(seed))
    workers.kill(worker)
    if children and chance.random() < 0.3:
        kind += " and child"
        for child in children:
            os.kill(child, signal.SIGKILL)
    return kind, children


def _is_as_far(told: list[list[Any]], tenths: int) -> bool:
    """Whether the first act has begun, and so many tenths of its training are done."""
    return len(told) > 1 and (not tenths or any(kind == "done" or (kind == "heard" and what[0] >= tenths)
                                               for kind, *what in told))  # fmt: skip


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="who lives on is seen in /proc only")
def test_nothing_is_lost_when_the_app_is_killed(place: Place, tmp_path: Path) -> None:
    watch, chance, hit, slowest = Watch(place), random.Random(11), Counter[str](), 0.0
    with nursery(SCRIPT, tmp_path / "log", tmp_path, QT_QPA_PLATFORM="offscreen") as workers:
        for seed in range(1, KILLS + 1):
            kind, children = kill_one(workers, seed, chance)
            hit[kind] += 1
            killed = time.monotonic()
            assert until(partial(ended, children, seed), ENDS), "a child lives on alone"
            slowest = max(slowest, time.monotonic() - killed)
            last = workers.told()[-1:]
            if last and last[0][0] == "heard" and last[0][1] < 6:
                made = list((tmp_path / "base" / "training").glob("*.bundle"))
                assert made == [], "a child that was half done when its app died has trained on"
            watch.hear(workers.told())
            watch.look(f"kill {seed}")
        place.server.behave = place.honest
        workers.begin(0)
        workers.wait()
        watch.hear(workers.told())
    assert workers.told()[-1] == ["closed"]
    watch.look("at the end")
    assert watch.owed == ""
    assert list((tmp_path / "base" / "downloads").iterdir()) == []
    assert sorted(path.name for path in tmp_path.glob("*packed*")) == [place.packed.name, "unpacked"]
    trained = [Bundle.open(path) for path in place.bundles.glob("trained-*/bundle")]
    assert trained
    for bundle in trained[1:]:
        for path in bundle.folder.glob("*.npy"):
            assert np.array_equal(np.load(path), np.load(trained[0].folder / path.name)), "cut off or not, the same"
    print(f"hit while {dict(hit)}; caught under way {dict(watch.caught)}; children ended within {slowest:.1f} s")
