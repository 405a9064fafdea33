"""A bundle travels as one file: the same bytes for the same bundle, and only a whole one comes out of it."""

from __future__ import annotations

import errno
import io
import json
import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.bundles.bundle import Bundle
from engine.bundles.files import store
from engine.bundles.manifest import FORMAT_VERSION
from engine.bundles.pack import pack, read_packed_manifest, unpack
from engine.bundles.registry import Registry
from engine.errors import BundleError, Cancelled, StorageError
from engine.progress import CancelToken, Step

Make = Callable[..., Bundle]
Edit = Callable[..., None]


@pytest.fixture
def packed(bundle: Bundle, tmp_path: Path) -> Path:
    target = tmp_path / "two.marquee"
    assert pack(bundle.folder, target) == target.stat().st_size
    return target


def test_what_is_packed_comes_out_byte_for_byte(bundle: Bundle, packed: Path, tmp_path: Path) -> None:
    steps: list[Step] = []
    again = unpack(packed, tmp_path / "again", steps.append)
    assert again.manifest == bundle.manifest == read_packed_manifest(packed)
    for path in bundle.folder.iterdir():
        assert (again.folder / path.name).read_bytes() == path.read_bytes()
    assert len(list(again.folder.iterdir())) == len(list(bundle.folder.iterdir()))
    assert steps[-1].fraction == 1.0


def test_the_same_bundle_gives_the_same_bytes(bundle: Bundle, packed: Path, make_bundle: Make, tmp_path: Path) -> None:
    copy = make_bundle(tmp_path / "copy", manifest=bundle.manifest)
    for path in copy.folder.iterdir():
        os.utime(path, (0, 0))
        path.chmod(0o600)
    (copy.folder / "notes.txt").write_text("not of the bundle")
    pack(copy.folder, tmp_path / "copy.marquee")
    assert (tmp_path / "copy.marquee").read_bytes() == packed.read_bytes()
    other = make_bundle(tmp_path / "other", manifest=replace(bundle.manifest, name="Other"))
    pack(other.folder, tmp_path / "other.marquee")
    assert (tmp_path / "other.marquee").read_bytes() != packed.read_bytes()


def test_a_damaged_bundle_is_not_packed(bundle: Bundle, tmp_path: Path) -> None:
    (bundle.folder / "trend.npy").write_bytes(b"")
    with pytest.raises(BundleError, match=r"trend\.npy was changed or damaged"):
        pack(bundle.folder, tmp_path / "x.marquee")
    assert not (tmp_path / "x.marquee").exists()


@pytest.mark.parametrize(
    ("version", "sentence"),
    [(FORMAT_VERSION + 1, "newer Marquee .* update Marquee"), (FORMAT_VERSION - 1, "older Marquee .* train it again")],
)
def test_packs_of_other_times_say_so(
    bundle: Bundle, packed: Path, edit_manifest: Edit, tmp_path: Path, version: int, sentence: str
) -> None:
    edit_manifest(bundle.folder, format=version)
    with zipfile.ZipFile(tmp_path / "other.marquee", "w") as archive:
        for path in bundle.folder.iterdir():
            archive.write(path, path.name)
    with pytest.raises(BundleError, match=sentence):
        unpack(tmp_path / "other.marquee", tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_any_zip_of_a_whole_bundle_will_do(bundle: Bundle, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "plain.marquee", "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(bundle.folder.iterdir(), reverse=True):
            archive.write(path, path.name)
    assert unpack(tmp_path / "plain.marquee", tmp_path / "again").manifest == bundle.manifest


@pytest.mark.parametrize("name", ["extra.npy", "sub/trend.npy", "TREND.npy", "sub/"])
def test_more_than_the_manifest_lists_is_refused(packed: Path, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr(name, "")
    with pytest.raises(BundleError, match="does not hold just the files"):
        unpack(packed, tmp_path / "again")
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_pack_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.marquee").write_bytes(content)
    with pytest.raises(BundleError, match=r"x\.marquee"):
        unpack(tmp_path / "x.marquee", tmp_path / "again")
    with pytest.raises(BundleError, match="does not exist"):
        unpack(tmp_path / "y.marquee", tmp_path / "again")
    assert [path.name for path in tmp_path.iterdir()] == ["x.marquee"]


def test_a_name_in_no_encoding_is_a_sentence(packed: Path, tmp_path: Path) -> None:
    data = bytearray(packed.read_bytes())
    at = data.rfind(b"PK\x01\x02")
    data[at + 9] |= 8  # "the name is UTF-8"
    data[at + 46] = 0xFF
    packed.write_bytes(data)
    with pytest.raises(BundleError, match="not a whole zip file"):
        unpack(packed, tmp_path / "again")


def test_a_directory_of_millions_is_not_read(packed: Path, tmp_path: Path) -> None:
    data = packed.read_bytes()
    end = data.rfind(b"PK\x05\x06")
    start = int.from_bytes(data[end + 16 : end + 20], "little")
    many = data[start:end] * 6_000
    tail = data[end : end + 12] + len(many).to_bytes(4, "little") + data[end + 16 :]
    packed.write_bytes(data[:start] + many + tail)
    with pytest.raises(BundleError, match="not a whole zip file"):
        unpack(packed, tmp_path / "again")


@pytest.mark.parametrize("work", [pack, unpack])
def test_stopped_work_leaves_nothing(bundle: Bundle, packed: Path, tmp_path: Path, work: Callable[..., object]) -> None:
    cancel = CancelToken()
    source = bundle.folder if work is pack else packed
    with pytest.raises(Cancelled):
        work(source, tmp_path / "new", lambda step: cancel.cancel(), cancel)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle", "two.marquee"]


def test_a_folder_in_the_way_of_a_pack_is_a_sentence(bundle: Bundle, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(StorageError, match="is a folder"):
        pack(bundle.folder, tmp_path / "taken")


@pytest.mark.parametrize("work", ["unpack", "install a pack", "install a folder"])
def test_a_full_disk_is_a_sentence_and_leaves_nothing(
    bundle: Bundle, packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, work: str
) -> None:
    class Full(io.BytesIO):
        name = "the disk"

        def write(self, data: object, /) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    for module in ("pack", "registry"):
        monkeypatch.setattr(f"engine.bundles.{module}.store", lambda file, chunk: store(Full(), chunk))
    with pytest.raises(StorageError, match="No space left on device"):
        if work == "unpack":
            unpack(packed, tmp_path / "again")
        else:
            Registry(tmp_path / "again", bundle.folder).install(packed if work == "install a pack" else bundle.folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle", "two.marquee"]


def test_reports_beside_the_arrays_travel_too(packed: Path) -> None:
    with zipfile.ZipFile(packed) as archive:
        names = archive.namelist()
        assert names[0] == "manifest.json"
        assert {"report.json", "report.md", "report-made-up.svg"} <= set(names)
        assert set(names[1:]) == set(json.loads(archive.read("manifest.json"))["files"])


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device on this system")
def test_a_device_without_an_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="is no file"):
        unpack(Path("/dev/zero"), tmp_path / "bundle")
