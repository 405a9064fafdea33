from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.data.atomic import discard_abandoned, discard_staging, removed_folder, replaced_file, staged_folder
from engine.errors import StorageError


def contents(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_a_folder_appears_whole_with_its_missing_parents(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b"
    with staged_folder(target) as staging:
        (staging / "inner").mkdir()
        (staging / "inner" / "file").write_text("x")
        assert not target.exists()
        assert staging.parent == target.parent
    assert contents(tmp_path) == ["a", "a/b", "a/b/inner", "a/b/inner/file"]


def test_an_older_folder_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "b"
    target.mkdir()
    (target / "old").write_text("x")
    with staged_folder(target) as staging:
        (staging / "new").write_text("y")
    assert contents(tmp_path) == ["b", "b/new"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_a_failure_leaves_nothing_behind_and_the_old_one_as_it_was(tmp_path: Path, error: type[BaseException]) -> None:
    old, new = tmp_path / "old", tmp_path / "x" / "y" / "new"
    old.mkdir()
    (old / "kept").write_text("x")

    def fail_half_way(target: Path) -> None:
        with staged_folder(target) as staging:
            (staging / "half").write_text("y")
            raise error

    for target in (old, new):
        with pytest.raises(error):
            fail_half_way(target)
    assert contents(tmp_path) == ["old", "old/kept"]


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(StorageError, match=r"b cannot be written \(No space left") as caught,
        staged_folder(tmp_path / "b"),
    ):
        raise OSError(28, "No space left on device")
    assert caught.value.__cause__ is not None
    assert contents(tmp_path) == []


def test_when_the_last_rename_fails_the_old_folder_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "b"
    target.mkdir()
    (target / "kept").write_text("x")
    rename = Path.rename

    def fail_for_staging(self: Path, to: Path) -> Path:
        if self.suffix == ".new":
            raise PermissionError(13, "Permission denied")
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", fail_for_staging)
    with pytest.raises(StorageError, match="Permission denied"), staged_folder(target) as staging:
        (staging / "new").write_text("y")
    assert contents(tmp_path) == ["b", "b/kept"]


def test_files_are_flushed_before_the_rename(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, flushed = tmp_path / "b", []

    def note(descriptor: int) -> None:
        flushed.append((os.fstat(descriptor).st_ino, target.exists()))

    monkeypatch.setattr(os, "fsync", note)
    with staged_folder(target) as staging:
        (staging / "file").write_text("x")
    assert ((target / "file").stat().st_ino, False) in flushed
    with staged_folder(tmp_path / "c", flushed=True) as staging:
        (staging / "file").write_text("x")
        (staging / "inside").mkdir()
    names = {(tmp_path / "c" / name).stat().st_ino for name in (".", "inside")}
    assert names <= {file for file, _ in flushed}, "the folders' own names are not flushed yet"
    assert (tmp_path / "c" / "file").stat().st_ino not in {file for file, _ in flushed}


@pytest.mark.parametrize("inside", ["", "deeper/still"])
def test_a_file_in_the_way_is_a_sentence(tmp_path: Path, inside: str) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="file is a file; choose"), staged_folder(tmp_path / "file" / inside):
        pytest.fail("must not start")
    assert contents(tmp_path) == ["file"]


def dead_process() -> int:
    """The id of a process that is no more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        return child.pid


def test_a_folder_whose_replacement_was_killed_half_way_comes_back(tmp_path: Path) -> None:
    aside = tmp_path / f".b.{dead_process()}-0123abcd.old"
    aside.mkdir()
    (aside / "kept").write_text("x")
    discard_abandoned(tmp_path)
    assert contents(tmp_path) == ["b", "b/kept"]


def test_what_a_child_left_is_put_right_by_its_parent(tmp_path: Path) -> None:
    dead = dead_process()
    for name in (f".b.{dead}-0123abcd.old", f".b.{dead}-4567cdef.new", f".other.{dead}-4567cdef.new"):
        (tmp_path / name).mkdir()
    discard_staging(tmp_path / "b", dead + 1)
    assert len(contents(tmp_path)) == 3
    discard_staging(tmp_path / "b", dead)
    assert contents(tmp_path) == [f".other.{dead}-4567cdef.new", "b"]


def test_once_it_is_replaced_the_old_one_is_cleared_away(tmp_path: Path) -> None:
    dead = dead_process()
    for name in ("b", f".b.{dead}-0123abcd.old", f".b.{dead}-4567cdef.new", f".c.{dead}-4567cdef.gone"):
        (tmp_path / name).mkdir()
    (tmp_path / f".file.{dead}-0123abcd.new").write_text("x")
    discard_abandoned(tmp_path)
    assert contents(tmp_path) == ["b"]


def test_what_the_living_are_staging_stays(tmp_path: Path) -> None:
    (tmp_path / f".b.{os.getpid()}-0123abcd.new").mkdir()
    (tmp_path / ".b.new").mkdir()
    (tmp_path / f".b.{dead_process()}-0123.new").mkdir()
    before = contents(tmp_path)
    discard_abandoned(tmp_path)
    assert contents(tmp_path) == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells the dead that nobody waits for")
def test_who_is_dead_and_not_waited_for_stages_nothing(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE) as child:
        (tmp_path / f".b.{child.pid}-0123abcd.new").mkdir()
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        discard_abandoned(tmp_path)
        assert contents(tmp_path) == []


def test_a_folder_is_removed_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "b" / "inner").mkdir(parents=True)
    removed_folder(tmp_path / "b")
    assert contents(tmp_path) == []
    with pytest.raises(StorageError, match="cannot be removed"):
        removed_folder(tmp_path / "b")


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "a" / "file"
    with replaced_file(target) as staging:
        staging.write_text("one")
        assert not target.exists()

    def fail() -> None:
        with replaced_file(target) as staging:
            staging.write_text("two")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert (contents(tmp_path), target.read_text()) == (["a", "a/file"], "one")


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_links_in_a_circle_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(StorageError, match="cannot be written"), staged_folder(tmp_path / "loop"):
        pass
    assert contents(tmp_path) == ["loop"]


def test_what_a_killed_process_left_of_a_file_goes_when_it_is_written_again(tmp_path: Path) -> None:
    dead = dead_process()
    for name in (f".b.{dead}-0123abcd.new", f".other.{dead}-0123abcd.new", f".b.{os.getpid()}-0123abcd.new"):
        (tmp_path / name).write_text("half")
    with replaced_file(tmp_path / "b") as staging:
        staging.write_text("whole")
    assert contents(tmp_path) == sorted([f".b.{os.getpid()}-0123abcd.new", f".other.{dead}-0123abcd.new", "b"])
