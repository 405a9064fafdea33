"""A profile through the command line: import, look, undo, export, load, back up, restore, forget."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.__main__ import main

RATINGS = "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Heat,1995,https://boxd.it/1,4.5\n2024-01-03,Alien,1979,,5\n"


@pytest.fixture
def store(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A profile with two ratings imported from Letterboxd."""
    export, store = tmp_path / "ratings.csv", tmp_path / "profile.sqlite"
    export.write_text(RATINGS, encoding="utf-8")
    assert main(["profile", "import", str(export), "--store", str(store)]) == 0
    capsys.readouterr()
    return store


def say(capsys: pytest.CaptureFixture[str], action: str, store: Path, *arguments: object) -> dict[str, object]:
    assert main(["profile", action, "--store", str(store), "--json", *map(str, arguments)]) == 0
    said: dict[str, object] = json.loads(capsys.readouterr().out)
    return said


def test_one_import_is_one_undo(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert say(capsys, "show", store)["ratings"] == 2
    assert "Letterboxd" in str(say(capsys, "undo", store)["label"])
    assert say(capsys, "show", store)["ratings"] == 0
    say(capsys, "redo", store)
    assert say(capsys, "show", store)["ratings"] == 2
    assert say(capsys, "redo", store)["label"] is None


def test_export_then_load_is_the_same_profile(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, again = tmp_path / "all.json", tmp_path / "again.json"
    say(capsys, "export", store, "--to-json", file)
    say(capsys, "undo", store)
    say(capsys, "load", store, file)
    say(capsys, "export", store, "--to-json", again)
    assert again.read_text(encoding="utf-8") == file.read_text(encoding="utf-8")
    files = say(capsys, "export", store, "--to-csv", tmp_path / "csv")["files"]
    assert isinstance(files, list)
    assert any("Heat,1995,4.5" in Path(name).read_text(encoding="utf-8") for name in files)


def test_a_backup_brings_back_what_was_forgotten(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    say(capsys, "backup", store, tmp_path / "copy.sqlite")
    assert main(["profile", "delete-all", "--store", str(store)]) == 1
    assert "--yes" in capsys.readouterr().err
    say(capsys, "delete-all", store, "--yes")
    assert say(capsys, "show", store)["ratings"] == 0
    say(capsys, "restore", store, tmp_path / "copy.sqlite")
    assert say(capsys, "show", store)["ratings"] == 2


def test_a_backup_takes_the_place_of_a_damaged_profile(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sqlite"
    say(capsys, "backup", store, copy)
    store.write_bytes(b"damaged" * 1000)
    assert main(["profile", "restore", "--store", str(store), str(tmp_path / "none")]) == 1
    assert "cannot be opened" in capsys.readouterr().err
    assert store.read_bytes() == b"damaged" * 1000, "nothing is moved for a backup that cannot be used"
    say(capsys, "restore", store, copy)
    assert say(capsys, "show", store)["ratings"] == 2
    assert [file.read_bytes() for file in tmp_path.glob("profile.damaged-*")] == [b"damaged" * 1000]


@pytest.mark.parametrize("action", ["load", "restore"])
def test_a_profile_moves_to_another_computer(
    store: Path, tmp_path: Path, action: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file, there = tmp_path / "moved", tmp_path / "new.sqlite"
    say(capsys, *(("export", store, "--to-json", file) if action == "load" else ("backup", store, file)))
    say(capsys, action, there, file)
    assert say(capsys, "show", there)["ratings"] == 2


@pytest.mark.parametrize("action", ["load", "restore"])
def test_what_cannot_be_read_makes_no_profile(action: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("nothing of ours")
    assert main(["profile", action, "--store", str(tmp_path / "new.sqlite"), str(tmp_path / "file")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("action", [["show"], ["undo"], ["backup", "x"], ["delete-all", "--yes"]])
def test_a_profile_that_is_not_there_is_said(
    action: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["profile", *action, "--store", str(tmp_path / "none.sqlite")]) == 1
    assert "There is no profile" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
