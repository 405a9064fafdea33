"""Bundles from a host of artifacts: seen before they are fetched, gone on with, never half of one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.bundles.bundle import Bundle
from engine.bundles.pack import pack
from engine.bundles.registry import Registry
from engine.bundles.remote import fetch, look
from engine.data.download import Downloader
from engine.data.downloads import Downloads, Unfinished
from engine.errors import BundleError, Cancelled, MarqueeError
from engine.network import NetworkError, NetworkLog
from engine.progress import CancelToken, Step
from tests.unit.data.file_server import FileServer, Honest, Reply, serving


@pytest.fixture
def files(bundle: Bundle, tmp_path: Path) -> dict[str, bytes]:
    pack(bundle.folder, tmp_path / "two.marquee")
    files = {f"/models/two/{path.name}": path.read_bytes() for path in bundle.folder.iterdir()}
    return {**files, "/two.marquee": (tmp_path / "two.marquee").read_bytes()}


@pytest.fixture
def server(files: dict[str, bytes]) -> Iterator[FileServer]:
    with serving(Honest(files)) as server:
        yield server


@pytest.fixture
def network() -> Downloader:
    return Downloader(NetworkLog(), loopback_http=True, idle=0.4, pause=0.001)


@pytest.fixture
def downloads(tmp_path: Path) -> Downloads:
    return Downloads(tmp_path / "downloads")


@pytest.fixture
def registry(bundle: Bundle, tmp_path: Path) -> Registry:
    return Registry(tmp_path / "bundles", bundle.folder)


@pytest.mark.parametrize("path", ["/models/two", "/models/two/", "/models/two/manifest.json", "/two.marquee"])
def test_a_bundle_comes_from_its_address(
    server: FileServer,
    network: Downloader,
    downloads: Downloads,
    registry: Registry,
    bundle: Bundle,
    tmp_path: Path,
    path: str,
) -> None:
    url = server.url + path
    offer = look(url, network, tmp_path / "downloads")
    asked = len(server.asked)
    assert asked == 1, "nothing but what is needed to say what it is"
    steps: list[Step] = []
    installed = registry.install(fetch(offer, network, downloads, steps.append), origin=url)
    assert Bundle.open(installed.folder).manifest == bundle.manifest
    assert installed.source == url
    assert steps[-1].fraction == 1.0
    assert offer.bytes == steps[-1].figures["of MB"] * 1e6
    if offer.manifest is not None:
        assert (offer.title, offer.licence) == ("Two worlds", "none")
        assert offer.bytes == sum(entry.bytes for entry in bundle.manifest.files.values())
    downloads.discard(url)
    assert downloads.unfinished() == []
    assert list((tmp_path / "downloads").iterdir()) == []


def test_what_was_begun_is_listed_and_only_the_rest_is_fetched(
    server: FileServer, network: Downloader, downloads: Downloads, registry: Registry, tmp_path: Path
) -> None:
    url = f"{server.url}/models/two"
    offer, cancel = look(url, network, tmp_path), CancelToken()

    def stop_half_way(step: Step) -> None:
        if step.fraction > 0.5:
            cancel.cancel()

    with pytest.raises(Cancelled):
        fetch(offer, network, downloads, stop_half_way, cancel)
    (begun,) = downloads.unfinished()
    assert (begun.url, begun.title, begun.total) == (url, "Two worlds", offer.bytes)
    assert 0 < begun.done < begun.total
    before = {asked.path for asked in server.asked}
    server.asked.clear()
    registry.install(fetch(offer, network, Downloads(tmp_path / "downloads")))
    twice = before & {asked.path for asked in server.asked}
    assert len(twice) <= 1, "at most the file that was under way"


def test_a_bundle_that_changed_meanwhile_is_fetched_in_its_new_form(
    server: FileServer,
    files: dict[str, bytes],
    network: Downloader,
    downloads: Downloads,
    bundle: Bundle,
    tmp_path: Path,
) -> None:
    url = f"{server.url}/models/two"
    folder = fetch(look(url, network, tmp_path), network, downloads)
    (folder / "trend.npy").write_bytes(b"of another version")
    (folder / "trend.npy.part").write_bytes(b"of another version")
    assert Bundle.open(fetch(look(url, network, tmp_path), network, downloads)).manifest == bundle.manifest


@pytest.mark.parametrize("name", ["trend.npy", "catalogue.json", "report.md"])
def test_wrong_bytes_never_become_a_bundle(
    server: FileServer, files: dict[str, bytes], network: Downloader, downloads: Downloads, tmp_path: Path, name: str
) -> None:
    offer = look(f"{server.url}/models/two", network, tmp_path)
    files[f"/models/two/{name}"] = files[f"/models/two/{name}"][:-1] + b"?"
    with pytest.raises(NetworkError, match=f"{name} arrived, but is not the file it should be"):
        fetch(offer, network, downloads)
    files[f"/models/two/{name}"] += b"more"
    with pytest.raises(NetworkError, match="were expected"):
        fetch(offer, network, downloads)


def test_a_pack_with_wrong_bytes_is_refused_when_it_is_installed(
    server: FileServer,
    files: dict[str, bytes],
    network: Downloader,
    downloads: Downloads,
    registry: Registry,
    tmp_path: Path,
) -> None:
    data = bytearray(files["/two.marquee"])
    data[len(data) // 2] ^= 1
    files["/two.marquee"] = bytes(data)
    arrived = fetch(look(f"{server.url}/two.marquee", network, tmp_path), network, downloads)
    with pytest.raises(BundleError):
        registry.install(arrived)
    assert len(registry.listed()) == 1


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (Reply(404), r"has no manifest\.json"),
        (Reply(200, {"Content-Length": "2"}, b"{}"), "not a Marquee bundle manifest"),
        (Reply(200, {"Content-Length": "2"}, b"\xff\xff"), "damaged"),
        (Reply(200, {"Content-Length": "13"}, b'{"format": 9}'), "newer Marquee"),
        (Reply(200, {"Content-Length": "13"}, b'{"format": 1}'), "older Marquee"),
        (Reply(200, {"Content-Length": "99999999999"}), "larger than it may be|broke"),
        (Reply(200, {"Content-Length": "100"}, b"{"), "broke"),
        (Reply(301, {"Location": "https://elsewhere.test/manifest.json"}), "does not follow"),
    ],
)
def test_what_is_no_bundle_is_a_sentence_before_anything_is_fetched(
    server: FileServer, network: Downloader, tmp_path: Path, reply: Reply, sentence: str
) -> None:
    server.behave = lambda asked: reply
    with pytest.raises(MarqueeError, match=sentence):
        look(f"{server.url}/models/two", network, tmp_path / "downloads")
    assert not (tmp_path / "downloads").exists()


def test_no_space_is_told_by_the_offer(server: FileServer, network: Downloader, tmp_path: Path) -> None:
    assert look(f"{server.url}/two.marquee", network, tmp_path / "not" / "there").free > 0


def test_folders_that_are_no_download_are_not_listed(downloads: Downloads, tmp_path: Path) -> None:
    place = downloads.place("https://example.org/x", "X", None)
    (place / "file.part").write_bytes(b"12345")
    for name, text in (("a", ""), ("b", "[]"), ("c", '{"url": 1}')):
        (tmp_path / "downloads" / name).mkdir()
        (tmp_path / "downloads" / name / "download.json").write_text(text)
    assert downloads.unfinished() == [Unfinished("https://example.org/x", "X", 5, 0)]


def test_a_removal_that_was_cut_off_is_neither_listed_nor_kept(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        dead = process.pid
    downloads = Downloads(tmp_path / "downloads")
    place = downloads.place("https://example.org/a", "A", 5)
    (place / "a.part").write_bytes(b"abc")
    place.rename(place.with_name(f".{place.name}.{dead}-0123abcd.gone"))
    half = downloads.place("https://example.org/b", "B", 5)
    (half / f".download.json.{dead}-0123abcd.new").write_text("{")
    assert [one.url for one in Downloads(tmp_path / "downloads").unfinished()] == ["https://example.org/b"]
    assert list((tmp_path / "downloads").iterdir()) == [half]
    downloads.discard("https://example.org/b")
    downloads.discard("https://example.org/b")
    assert list((tmp_path / "downloads").iterdir()) == []
