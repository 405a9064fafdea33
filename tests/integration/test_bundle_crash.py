"""kill -9 at 100 random moments of install, activate, roll back, delete and download: the models stay whole."""

from __future__ import annotations

import hashlib
import os
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.bundles.bundle import Bundle
from engine.bundles.installed import STARTER_ID, STATE, STATE_COPY, InUse, active_folders
from engine.bundles.pack import pack
from engine.bundles.registry import Registry
from engine.data.download import Downloader, Remote
from engine.network import NetworkLog
from tests.integration.bundle_cases import small_bundle
from tests.integration.nursery import Nursery, nursery
from tests.integration.registry_steps import Models, after, possible
from tests.unit.data.file_server import FileServer, Honest, serving

KILLS = int(os.environ.get("MARQUEE_KILLS", "100"))
CONTENT = random.Random(3).randbytes(3_000_000)
DIGEST = hashlib.sha256(CONTENT).hexdigest()

SCRIPT = """
import random
from pathlib import Path
from engine.bundles.registry import Registry
from engine.data.download import Downloader, Remote
from engine.network import NetworkLog

top, url, digest = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

def live(seed):
    chance = random.Random(seed)
    registry = Registry(top / "bundles", top / "starter", clock=lambda: seed)
    network = Downloader(NetworkLog(), loopback_http=True)
    packs = sorted(top.glob("*.marquee"))
    kinds, first = ["install", "activate", "roll_back", "delete", "download"], True
    while True:
        kind = kinds[seed % 5] if first else chance.choices(kinds, [4, 4, 2, 3, 3])[0]
        first = False
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
def workers(tmp_path: Path, server: FileServer, ids: dict[str, str]) -> Iterator[Nursery]:
    with nursery(SCRIPT, tmp_path / "log", tmp_path, f"{server.url}/file", DIGEST) as workers:
        yield workers


def test_what_is_listed_is_whole_and_the_model_in_use_works(
    workers: Nursery, server: FileServer, ids: dict[str, str], tmp_path: Path
) -> None:
    root, starter, chance = tmp_path / "bundles", tmp_path / "starter", random.Random(8)
    root.mkdir()  # the first kill may come before anything else
    state: Models = (InUse(), frozenset())
    caught, done = Counter[str](), 0
    for seed in range(1, KILLS + 1):
        workers.killed(seed, chance.randrange(1, 8), chance.uniform(0, 0.03))
        under_way = None
        for kind, *rest in workers.told():
            if kind == "done":
                assert under_way is not None
                state, under_way, done = after(state, *under_way), None, done + 1
            else:
                under_way = (kind, ids.get(rest[0], rest[0]))
        in_use = InUse.read(root)
        registry = Registry(root, starter)
        installed = frozenset(one.id for one in registry.listed()) - {STARTER_ID}
        if under_way is not None:
            caught[under_way[0]] += 1
        expected = possible(state, *under_way) if under_way is not None else [state]
        assert (in_use, installed) in expected, f"kill {seed}, during {under_way}"
        state = (in_use, installed)
        for one in registry.listed():
            assert one.problem == ""
            assert Bundle.open(one.folder).manifest == one.manifest
        assert Bundle.open(active_folders(root, starter)[0]).manifest == registry.active().manifest
        assert {path.name for path in root.iterdir()} <= {*installed, STATE, STATE_COPY}, "nothing half-done is left"
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
