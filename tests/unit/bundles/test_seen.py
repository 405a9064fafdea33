"""A bundle that was verified is opened at once; one that was touched since is verified as ever."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.bundles import bundle as bundles
from engine.bundles import seen as remembering
from engine.bundles.bundle import ARRAYS, MANIFEST, Bundle
from engine.bundles.seen import MOST, Seen
from engine.data.catalogue_file import KeptCatalogue
from engine.errors import BundleError


@pytest.fixture
def seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Seen:
    """For files of a moment ago, too."""
    monkeypatch.setattr(remembering, "SETTLED_NS", -(10**12))
    return Seen(tmp_path / "seen")


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of files that are hashed from now on."""
    names: list[str] = []
    real = bundles._sha256
    monkeypatch.setattr(bundles, "_sha256", lambda path: names.append(path.name) or real(path))
    return names


def change(path: Path) -> None:
    """One bit, and the times put back as far as anybody can."""
    before, data = path.stat(), bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_what_was_verified_is_not_hashed_again_before_it_is_used(bundle: Bundle, seen: Seen, hashed: list[str]) -> None:
    Bundle.open(bundle.folder, seen).look_again(seen)
    assert set(hashed) == set(bundle.manifest.files), "nothing was known yet"
    hashed.clear()
    again = Bundle.open(bundle.folder, seen)
    assert hashed == []
    assert isinstance(again.catalogue, KeptCatalogue)
    assert [again.catalogue.film(k) for k in range(60)] == [bundle.catalogue.film(k) for k in range(60)]
    for name in ARRAYS:
        np.testing.assert_array_equal(getattr(again.arrays, name), getattr(bundle.arrays, name))
    again.look_again(seen)
    assert set(hashed) == set(bundle.manifest.files), "it is, once there is time"


def test_opening_alone_is_remembered_by_nobody(bundle: Bundle, seen: Seen, hashed: list[str]) -> None:
    Bundle.open(bundle.folder, seen)
    hashed.clear()
    Bundle.open(bundle.folder, seen)
    assert set(hashed) == set(bundle.manifest.files)


@pytest.mark.parametrize("name", [*(f"{name}.npy" for name in ARRAYS), "catalogue.json", "report.json"])
def test_what_was_touched_since_is_refused(bundle: Bundle, seen: Seen, name: str) -> None:
    bundle.look_again(seen)
    change(bundle.folder / name)
    with pytest.raises(BundleError, match=name):
        Bundle.open(bundle.folder, seen)


def test_damage_that_left_no_trace_is_found_by_looking_again_and_then_forgotten(
    bundle: Bundle, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle.look_again(seen)
    before = remembering._stamp(bundle.folder, [MANIFEST, *bundle.manifest.files])
    change(bundle.folder / "trend.npy")
    with monkeypatch.context() as unnoticed:
        unnoticed.setattr(remembering, "_stamp", lambda *_: before)
        opened = Bundle.open(bundle.folder, seen)
        with pytest.raises(BundleError, match=r"trend\.npy"):
            opened.look_again(seen)
        with pytest.raises(BundleError, match=r"trend\.npy"):
            Bundle.open(bundle.folder, seen)


def test_another_manifest_than_the_one_that_was_opened_is_refused(bundle: Bundle, seen: Seen) -> None:
    manifest = bundle.folder / MANIFEST
    text = manifest.read_text(encoding="utf-8")
    manifest.write_text(text.replace(bundle.manifest.name, "Another"), encoding="utf-8")
    with pytest.raises(BundleError):
        bundle.look_again(seen)


@pytest.mark.parametrize(
    "harm", [lambda path: path.write_bytes(b"{"), lambda path: path.write_bytes(b'"\xff'), Path.unlink]
)
@pytest.mark.parametrize("ending", ["json", "catalogue"])
def test_what_is_remembered_may_be_damaged_or_gone(
    bundle: Bundle, seen: Seen, hashed: list[str], tmp_path: Path, ending: str, harm: Callable[[Path], object]
) -> None:
    bundle.look_again(seen)
    (kept,) = (tmp_path / "seen").glob(f"*.{ending}")
    harm(kept)
    hashed.clear()
    Bundle.open(bundle.folder, seen).look_again(seen)
    assert hashed.count("trend.npy") == 2, "verified before it was used, and again"
    hashed.clear()
    Bundle.open(bundle.folder, seen)
    assert hashed == [], "and all is well again"


def test_a_file_that_was_changed_a_moment_ago_is_not_trusted_by_its_times(bundle: Bundle, tmp_path: Path) -> None:
    seen = Seen(tmp_path / "seen")
    (bundle.folder / "trend.npy").touch()
    bundle.look_again(seen)
    assert not seen.knows(bundle.folder, [MANIFEST, *bundle.manifest.files])


def test_a_folder_that_cannot_be_written_costs_the_memory_alone(bundle: Bundle, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    bundle.look_again(Seen(tmp_path / "file" / "seen"))


def test_a_few_bundles_are_remembered(bundle: Bundle, seen: Seen, tmp_path: Path) -> None:
    for number in range(MOST + 2):
        place = tmp_path / f"copy-{number}"
        place.mkdir()
        for file in bundle.folder.iterdir():
            (place / file.name).write_bytes(file.read_bytes())
        Bundle.open(place).look_again(seen)
    assert len(list((tmp_path / "seen").glob("*.json"))) == MOST
    assert len(list((tmp_path / "seen").glob("*.catalogue"))) == MOST
