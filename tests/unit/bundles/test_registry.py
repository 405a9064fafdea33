"""Bundles come in whole, are taken into use and gone back from, and nothing that is needed is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from engine.bundles.bundle import Bundle
from engine.bundles.installed import (
    MOST_FORMER,
    STARTER_ID,
    STATE,
    STATE_COPY,
    STATE_DAMAGED,
    InUse,
    active_folders,
    recover,
)
from engine.bundles.pack import pack
from engine.bundles.registry import Registry
from engine.errors import BundleError, Cancelled, InputError, StorageError
from engine.progress import CancelToken, Step

Make = Callable[..., Bundle]


@pytest.fixture
def starter(make_bundle: Make, tmp_path: Path) -> Bundle:
    return make_bundle(tmp_path / "starter")


@pytest.fixture
def registry(starter: Bundle, tmp_path: Path) -> Registry:
    times = iter(range(0, 10**9, 60))
    return Registry(tmp_path / "bundles", starter.folder, clock=lambda: next(times))


@pytest.fixture
def made(make_bundle: Make, starter: Bundle, tmp_path: Path) -> Callable[[str], Path]:
    """The folder of a bundle of that name."""
    return lambda name: make_bundle(tmp_path / "made" / name, manifest=replace(starter.manifest, name=name)).folder


def test_the_starter_is_always_there(registry: Registry, starter: Bundle) -> None:
    (one,) = registry.listed()
    assert (one.id, one.active, one.problem, one.source) == (STARTER_ID, True, "", "ships with Marquee")
    assert one == registry.active()
    assert registry.former() is None
    with pytest.raises(InputError, match="stays"):
        registry.delete(STARTER_ID)
    with pytest.raises(InputError, match="no earlier model"):
        registry.roll_back()


def test_folder_and_pack_come_in_and_the_same_bundle_twice_is_one(
    registry: Registry, made: Callable[[str], Path], tmp_path: Path
) -> None:
    source = made("My Film Taste!")
    (source / "notes.txt").write_text("stays behind")
    one = registry.install(source)
    pack(source, tmp_path / "my.marquee")
    assert registry.install(tmp_path / "my.marquee", origin="https://example.org/my.marquee") == one
    assert one.id.startswith("my-film-taste-")
    assert (one.source, one.added, one.active, one.problem) == (str(source), "1970-01-01T00:00:00+00:00", False, "")
    assert Bundle.open(one.folder).manifest == one.manifest
    assert not (one.folder / "notes.txt").exists()
    other = registry.install(made("Other"), origin="https://example.org/other")
    assert [each.id for each in registry.listed()] == [STARTER_ID, other.id, one.id], "the newest first"
    assert other.source == "https://example.org/other"


@pytest.mark.parametrize("name", ["", "日本語", "../../etc", "starter", "state.json", "A" * 500])
def test_whatever_a_bundle_is_called_its_id_is_a_plain_name(
    registry: Registry, made: Callable[[str], Path], make_bundle: Make, starter: Bundle, tmp_path: Path, name: str
) -> None:
    folder = make_bundle(tmp_path / "odd", manifest=replace(starter.manifest, name=name)).folder
    one = registry.install(folder)
    assert one.folder.parent.parent == tmp_path / "bundles"
    assert one.id not in (STARTER_ID, "state.json")
    assert registry.activate(one.id).active


def test_activating_and_going_back(registry: Registry, made: Callable[[str], Path], tmp_path: Path) -> None:
    a, b = registry.install(made("A")), registry.install(made("B"))
    root, starter = tmp_path / "bundles", tmp_path / "starter"
    assert active_folders(root, starter) == [starter]
    assert registry.activate(a.id).active
    assert registry.activate(b.id).active
    assert registry.activate(b.id).active, "twice is once"
    assert active_folders(root, starter) == [b.folder, a.folder, starter]
    assert registry.former() == registry.get(a.id)
    assert registry.roll_back().id == a.id
    again = Registry(root, starter)
    assert again.active().id == a.id
    assert again.roll_back().id == STARTER_ID
    assert again.former() is None


def test_the_one_in_use_is_not_deleted_and_a_deleted_one_is_not_gone_back_to(
    registry: Registry, made: Callable[[str], Path], tmp_path: Path
) -> None:
    a, b = registry.install(made("A")), registry.install(made("B"))
    registry.activate(a.id)
    registry.activate(b.id)
    with pytest.raises(InputError, match="“B” is in use; activate another"):
        registry.delete(b.id)
    registry.delete(a.id)
    assert sorted(path.name for path in (tmp_path / "bundles").iterdir()) == sorted([b.id, STATE, STATE_COPY])
    with pytest.raises(InputError, match="no installed model"):
        registry.activate(a.id)
    assert registry.roll_back().id == STARTER_ID


def test_on_a_full_disk_a_bundle_can_be_deleted(
    registry: Registry, made: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = registry.install(made("A")), registry.install(made("B"))
    registry.activate(a.id)
    registry.activate(b.id)

    def full(target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.bundles.installed.replaced_file", full)
    registry.delete(a.id)
    assert [one.id for one in registry.listed()] == [STARTER_ID, b.id]
    former = registry.former()
    assert former is not None
    assert former.id == STARTER_ID, "what is gone is passed over"


def test_a_bundle_deleted_by_hand_is_passed_over(registry: Registry, made: Callable[[str], Path]) -> None:
    a, b = registry.install(made("A")), registry.install(made("B"))
    registry.activate(a.id)
    registry.activate(b.id)
    (b.folder / "manifest.json").unlink()
    assert registry.active().id == a.id
    assert "has no manifest.json" in registry.get(b.id).problem
    assert registry.roll_back().id == STARTER_ID


def test_a_damaged_bundle_is_shown_as_such_never_activated_and_put_right_by_installing_it(
    registry: Registry, made: Callable[[str], Path]
) -> None:
    source = made("A")
    a = registry.install(source)
    trend = a.folder / "trend.npy"
    trend.write_bytes(trend.read_bytes()[:-1])
    assert "trend.npy is missing or damaged" in registry.get(a.id).problem
    with pytest.raises(BundleError, match=r"trend\.npy was changed"):
        registry.activate(a.id)
    assert registry.active().id == STARTER_ID
    with pytest.raises(BundleError, match=r"trend\.npy was changed"):
        registry.verify(a.id)
    assert registry.install(source).problem == ""
    registry.verify(a.id)


def test_bad_bundles_leave_nothing(registry: Registry, made: Callable[[str], Path], tmp_path: Path) -> None:
    source = made("A")
    trend = bytearray((source / "trend.npy").read_bytes())
    trend[-1] ^= 1
    (source / "trend.npy").write_bytes(trend)
    for bad in (source, tmp_path / "nothing", tmp_path):
        with pytest.raises(BundleError):
            registry.install(bad)
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        registry.install(made("B"), progress=lambda step: cancel.cancel(), cancel=cancel)
    assert len(registry.listed()) == 1
    assert not (tmp_path / "bundles").exists()


@pytest.mark.parametrize("to", ["/dev/zero", "/etc/passwd", "catalogue.json"])
def test_a_link_in_a_folder_is_not_followed(registry: Registry, made: Callable[[str], Path], to: str) -> None:
    source = made("A")
    (source / "trend.npy").unlink()
    (source / "trend.npy").symlink_to(to)
    with pytest.raises(BundleError, match=r"trend\.npy is missing or damaged"):
        registry.install(source)


def test_what_was_trained_here_is_moved_in(registry: Registry, made: Callable[[str], Path]) -> None:
    source = made("A")
    one = registry.adopt(source)
    assert not source.exists()
    assert one.source == "trained here"
    registry.verify(one.id)
    broken = made("B")
    (broken / "trend.npy").write_bytes(b"")
    with pytest.raises(BundleError):
        registry.adopt(broken)
    (broken / "trend.npy").unlink()
    with pytest.raises(BundleError):
        registry.adopt(broken)
    assert broken.exists(), "what could not be moved in stays"


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"active": 3, "former": []}', '{"active": "../x", "former": []}', '{"active": "a", "former": 3}',
     '{"active": "a", "former": ["/etc"]}', "[" * 9999, '{"active": "gone-1", "former": ["gone-2"]}'],
)  # fmt: skip
def test_a_damaged_state_without_its_copy_means_the_starter(
    registry: Registry, made: Callable[[str], Path], tmp_path: Path, text: str
) -> None:
    root, starter = tmp_path / "bundles", tmp_path / "starter"
    registry.install(made("A"))
    (root / STATE).write_text(text)
    assert registry.active().id == STARTER_ID
    assert active_folders(root, starter) == [starter]
    said = Registry(root, starter).recovered
    assert ("is no longer known. The starter is in use; your other models" in said) == ("gone-1" not in text)
    assert Registry(root, starter).recovered == "", "it is said once"
    assert "gone-1" in text or (root / STATE_DAMAGED).read_text() == text


@pytest.mark.parametrize("text", ["", '{"active": "a", "form', None, Path("folder")])
def test_a_damaged_state_is_put_right_from_its_copy_and_that_is_said_once(
    registry: Registry, made: Callable[[str], Path], tmp_path: Path, text: str | Path | None
) -> None:
    root, starter = tmp_path / "bundles", tmp_path / "starter"
    assert (recover(root), root.exists()) == ("", False)
    a, b = registry.install(made("A")), registry.install(made("B"))
    registry.activate(a.id)
    registry.activate(b.id)
    before = (root / STATE).read_text()
    (root / STATE).unlink()
    if isinstance(text, Path):
        (root / STATE / text).mkdir(parents=True)
    elif text is not None:
        (root / STATE).write_text(text)
    assert active_folders(root, starter) == [b.folder, a.folder, starter]
    said = recover(root)
    if text is None:  # a write that was cut off before there was a first file: no damage
        assert said == ""
    else:
        assert "put right from its copy; nothing is lost" in said
    assert recover(root) == ""
    assert (root / STATE).read_text() == before
    again = Registry(root, starter)
    assert (again.recovered, again.active().id, again.roll_back().id) == ("", b.id, a.id)


def test_a_damaged_copy_is_nobodys_business(registry: Registry, made: Callable[[str], Path], tmp_path: Path) -> None:
    a = registry.install(made("A"))
    registry.activate(a.id)
    (tmp_path / "bundles" / STATE_COPY).write_text("{")
    assert recover(tmp_path / "bundles") == ""
    assert registry.active().id == a.id
    registry.activate(STARTER_ID)
    assert (tmp_path / "bundles" / STATE_COPY).read_text() == (tmp_path / "bundles" / STATE).read_text()


def test_a_state_that_cannot_be_written_down_is_read_from_its_copy(
    registry: Registry, made: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, a = tmp_path / "bundles", registry.install(made("A"))
    registry.activate(a.id)
    (root / STATE).write_text("")

    def full(target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.bundles.installed.replaced_file", full)
    assert "nothing is lost" in recover(root)
    assert registry.active().id == a.id
    with pytest.raises(StorageError, match="free some space"):
        registry.activate(STARTER_ID)
    assert registry.active().id == a.id


def test_what_a_killed_process_left_is_cleared_away(
    registry: Registry, made: Callable[[str], Path], tmp_path: Path
) -> None:
    a = registry.install(made("A"))
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        root, dead = tmp_path / "bundles", child.pid
    for name in (f".b-1.{dead}-0123abcd.new", f".c-1.{dead}-0123abcd.gone"):
        (root / name).mkdir()
        (root / name / "file").write_text("half")
    (root / f".state.json.{dead}-0123abcd.new").write_text("{")
    (root / a.id).rename(root / f".{a.id}.{dead}-0123abcd.old")  # it was being replaced
    (root / ".mine").write_text("of somebody else")
    assert [one.id for one in Registry(root, tmp_path / "starter").listed()] == [STARTER_ID, a.id]
    assert sorted(path.name for path in root.iterdir()) == sorted([".mine", a.id])


def test_history_is_short() -> None:
    state = InUse()
    for k in range(MOST_FORMER + 10):
        state = state.activated(f"m-{k}")
    assert len(state.former) == MOST_FORMER
    assert state.former[-1] == f"m-{MOST_FORMER + 8}"


def test_texts_about_a_bundle_are_safe_to_show(registry: Registry, made: Callable[[str], Path]) -> None:
    one = registry.install(made("A"), origin="https://example.org/\x1b[31m\u202e")
    assert registry.get(one.id).source.isprintable()
    (one.folder.parent / "installed.json").write_text(json.dumps({"source": 3}))
    assert (registry.get(one.id).source, registry.get(one.id).added) == ("unknown", "")


def test_the_same_bundle_installed_by_somebody_else_meanwhile_stays(
    registry: Registry, made: Callable[[str], Path], tmp_path: Path
) -> None:
    source, theirs = made("A"), Registry(tmp_path / "bundles", tmp_path / "starter", clock=lambda: 7)
    first: list[int] = []

    def meanwhile(_: Step) -> None:
        if not first:
            first.append(theirs.install(source).folder.stat().st_ino)

    one = registry.install(source, progress=meanwhile)
    assert [one.folder.stat().st_ino] == first, "what may be in use is not replaced"
    assert {path.name for path in (tmp_path / "bundles").iterdir()} == {one.id}


def test_many_threads_with_registries_of_their_own_lose_no_activation(
    registry: Registry, made: Callable[[str], Path], tmp_path: Path
) -> None:
    ids = [registry.install(made(name)).id for name in "ABCD"]
    others = [Registry(tmp_path / "bundles", tmp_path / "starter") for _ in ids]
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda other, name: other.activate(name), others, ids))
    state = InUse.read(tmp_path / "bundles")
    assert sorted([state.active, *state.former]) == sorted([*ids, STARTER_ID])
