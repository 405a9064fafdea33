"""What is offered of MovieLens, and how its arrival is told."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.data import download_movielens
from engine.data.download import Downloader
from engine.data.download_movielens import MOVIELENS, MovieLensOffer, fetch_movielens, offer_of
from engine.data.downloads import Downloads, Meter, Unfinished
from engine.errors import InputError
from engine.network import NetworkError, NetworkLog
from engine.progress import Step
from tests.unit.data.file_server import FileServer, Honest, Reply, serving

CONTENT = bytes(range(256)) * 1000


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    with serving(Honest({"/ml-latest-small.zip": CONTENT})) as server:
        monkeypatch.setattr(download_movielens, "HOST", server.url)
        yield server


@pytest.fixture
def offer() -> MovieLensOffer:
    whole = hashlib.sha256(CONTENT).hexdigest()
    return replace(offer_of("ml-latest-small"), bytes=len(CONTENT), sha256=whole)


def test_every_offer_is_complete() -> None:
    for name, offer in MOVIELENS.items():
        assert offer.url == f"https://files.grouplens.org/datasets/movielens/{name}.zip"
        assert len(bytes.fromhex(offer.sha256)) == 32
        assert 10**5 < offer.bytes < offer.unpacked
        assert "commercially" in offer.licence
    with pytest.raises(InputError, match="no data set “ml-1b”"):
        offer_of("ml-1b")


def test_a_data_set_goes_on_after_a_restart_and_is_fetched_once(
    server: FileServer, offer: MovieLensOffer, tmp_path: Path
) -> None:
    honest = server.behave
    server.behave = lambda asked: honest(asked).cut(100_000) if len(server.asked) == 1 else Reply(503)
    network = Downloader(NetworkLog(), loopback_http=True, pause=0.001)
    with pytest.raises(NetworkError, match="What has arrived is kept"):
        fetch_movielens(offer, network, Downloads(tmp_path))
    assert Downloads(tmp_path).unfinished() == [Unfinished(offer.url, offer.title, 100_000, len(CONTENT))]
    server.behave = honest
    server.asked.clear()
    file = fetch_movielens(offer, network, Downloads(tmp_path))
    assert fetch_movielens(offer, network, Downloads(tmp_path)) == file
    assert (file.name, file.read_bytes()) == ("ml-latest-small.zip", CONTENT)
    assert [asked.start for asked in server.asked] == [100_000]
    Downloads(tmp_path).discard(offer.url)
    assert list(tmp_path.iterdir()) == []


def test_the_meter_tells_bytes_and_speed_ten_times_a_second() -> None:
    steps: list[Step] = []
    times = iter([0.0, 0.0, 0.05, 0.1, 0.6, 0.61])
    meter = Meter(steps.append, "Fetching", 10_000_000, clock=lambda: next(times))
    for done in (1_000_000, 2_000_000, 3_000_000, 7_000_000, 10_000_000):
        meter(done)
    assert [(step.fraction, step.figures["MB"], step.figures["MB/s"]) for step in steps] == [
        (0.3, 3.0, 0.0),
        (0.7, 7.0, 10.0),
        (1.0, 10.0, 10.0),
    ]
