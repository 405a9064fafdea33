"""kill -9 at 100 random moments of install, activate, roll back, delete and download: the models stay whole."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.bundles.bundle import Bundle
from engine.bundles.installed import STARTER_ID, InUse, active_folders
from engine.bundles.pack import pack
from engine.bundles.registry import Registry
from engine.data.download import Downloader, Remote
from engine.network import NetworkLog
from tests.conftest import ROOT
from tests.integration.bundle_cases import small_bundle
from tests.unit.data.file_server import FileServer, Honest, serving

KILLS = int(os.environ.get("MARQUEE_KILLS", "100"))
CONTENT = random.Random(3).randbytes(3_000_000)
DIGEST = hashlib.sha256(CONTENT).hexdigest()

# One process that imports everything once and forks a worker for each line it reads: “seed”. The worker tells in a log
# what it is about to do and, afterwards, that it is done; the log outlives it.
NURSERY = """
import json, os, random, sys
from pathlib import Path
from engine.bundles.registry import Registry
from engine.data.download import Downloader, Remote
from engine.network import NetworkLog

top, url, digest = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

def work(seed):
    file = os.open(top / "log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
    tell = lambda *words: os.write(file, (json.dumps(words) + "\\n").encode())
    chance = random.Random(seed)
    registry = Registry(top / "bundles", top / "starter", clock=lambda: seed)
    network = Downloader(NetworkLog(), loopback_http=True)
    packs = sorted(top.glob("*.marquee"))
    while True:
        kind = chance.choices(["install", "activate", "roll_back", "delete", "download"], [4, 4, 2, 3, 3])[0]
        installed = [one.id for one in registry.listed()]
        if kind == "install":
            pack = chance.choice(packs)
            tell(kind, pack.stem)
            registry.install(pack)
        elif kind == "activate":
            name = chance.choice(installed)
            tell(kind, name)
            registry.activate(name)
        elif kind == "roll_back" and registry.former() is not None:
            tell(kind, registry.former().id)
            registry.roll_back()
        elif kind == "delete" and (old := [name for name in installed[1:] if name != registry.active().id]):
            name = chance.choice(old)
            tell(kind, name)
            registry.delete(name)
        elif kind == "download":
            (top / "fetched" / "file").unlink(missing_ok=True)
            tell(kind, "file")
            network.fetch(Remote(url, 3_000_000, digest), top / "fetched" / "file")
        else:
            continue
        tell("done")

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        work(int(line))
    print(child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
"""


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving(Honest({"/file": CONTENT})) as server:
        yield server


@pytest.fixture
def ids(tmp_path: Path) -> dict[str, str]:
    """The id of each pack, by its name: three packs stand ready, and a starter."""
    bundle = small_bundle(tmp_path / "starter")
    found = {}
    for k, source in enumerate(("a", "b", "c")):
        made = small_bundle(tmp_path / source, name=f"Model {source}", seed=k)
        pack(made.folder, tmp_path / f"{source}.marquee")
        found[source] = Registry(tmp_path / "other", bundle.folder).install(made.folder).id
    return found


@pytest.fixture
def nursery(tmp_path: Path, server: FileServer, ids: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", NURSERY, str(tmp_path), f"{server.url}/file", DIGEST]
    one_thread = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    with subprocess.Popen(
        command, cwd=ROOT, env=one_thread, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(10) == 0


def killed_after(nursery: subprocess.Popen[str], seed: int, seconds: float) -> None:
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    print(seed, file=nursery.stdin, flush=True)
    child = int(nursery.stdout.readline())
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    assert nursery.stdout.readline() == "gone\n"


def after(state: tuple[InUse, frozenset[str]], kind: str, name: str) -> tuple[InUse, frozenset[str]]:
    """What is in use and what is installed once something was done."""
    in_use, installed = state
    if kind == "install":
        return in_use, installed | {name}
    if kind == "activate":
        return in_use.activated(name), installed
    if kind == "roll_back":
        return next(before for former, before in in_use.choices() if former == name and before != in_use), installed
    if kind == "delete":
        return in_use.without(name), installed - {name}
    return state


def test_what_is_listed_is_whole_and_the_model_in_use_works(
    nursery: subprocess.Popen[str], server: FileServer, ids: dict[str, str], tmp_path: Path
) -> None:
    root, starter, log, chance = tmp_path / "bundles", tmp_path / "starter", tmp_path / "log", random.Random(8)
    state: tuple[InUse, frozenset[str]] = (InUse(), frozenset())
    caught, done = Counter[str](), 0
    for seed in range(1, KILLS + 1):
        log.write_text("")
        killed_after(nursery, seed, chance.uniform(0.01, 0.12))
        under_way = None
        for kind, *rest in map(json.loads, log.read_text().splitlines()):
            if kind == "done":
                assert under_way is not None
                state, under_way, done = after(state, *under_way), None, done + 1
            else:
                under_way = (kind, ids.get(rest[0], rest[0]))
        in_use = InUse.read(root)
        registry = Registry(root, starter)
        installed = frozenset(one.id for one in registry.listed()) - {STARTER_ID}
        possible = [state]
        if under_way is not None:
            caught[under_way[0]] += 1
            ahead = after(state, *under_way)
            # Deleting forgets the bundle first and removes it then.
            possible += [ahead, (ahead[0], state[1])] if under_way[0] == "delete" else [ahead]
        assert (in_use, installed) in possible, f"kill {seed}, during {under_way}"
        state = (in_use, installed)
        for one in registry.listed():
            assert one.problem == ""
            assert Bundle.open(one.folder).manifest == one.manifest
        assert Bundle.open(active_folders(root, starter)[0]).manifest == registry.active().manifest
        assert {path.name for path in root.iterdir()} <= {*installed, "state.json"}, "nothing half-done is left"
        fetched = tmp_path / "fetched" / "file"
        assert not fetched.exists() or fetched.read_bytes() == CONTENT
        part = tmp_path / "fetched" / "file.part"
        if part.exists() and part.stat().st_size:
            here, asked = part.stat().st_size, len(server.asked)
            Downloader(NetworkLog(), loopback_http=True).fetch(Remote(f"{server.url}/file", 3_000_000, DIGEST), fetched)
            assert fetched.read_bytes() == CONTENT
            assert [one.start for one in server.asked[asked:]] in ([here], []), "not one byte comes twice"
            caught["download that went on"] += 1
    assert {"install", "activate", "delete", "download", "download that went on"} <= set(caught), caught
    assert sum(caught.values()) > KILLS / 2, "most kills hit something under way"
    print(f"{done} steps acknowledged; killed during {dict(caught)}")
