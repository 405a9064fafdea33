"""Folders of another version: older ones are brought up to date with a copy, newer ones are left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop import house
from desktop.paths import Paths
from desktop.upkeep import FILE, bring_up_to_date
from engine import __version__
from engine.errors import StorageError


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(config=tmp_path / "config", data=tmp_path / "data")


def fill(paths: Paths) -> None:
    """As a person leaves it."""
    (paths.data / "profiles" / "ann").mkdir(parents=True)
    paths.config.mkdir()
    (paths.data / "profile.sqlite").write_bytes(b"mine")
    (paths.data / "profiles" / "ann" / "profile.db").write_bytes(b"ann's")
    (paths.data / "bundles").mkdir()
    (paths.data / "bundles" / "large").write_bytes(b"0" * 100)
    (paths.config / "settings.json").write_text("{}", encoding="utf-8")


def format_of(paths: Paths) -> int:
    number: int = json.loads((paths.data / FILE).read_text(encoding="utf-8"))["format"]
    return number


def everything(paths: Paths) -> dict[str, bytes]:
    return {str(f.relative_to(paths.data.parent)): f.read_bytes() for f in paths.data.parent.rglob("*") if f.is_file()}


def test_a_first_start_writes_down_what_it_is(paths: Paths) -> None:
    bring_up_to_date(paths)
    assert json.loads((paths.data / FILE).read_text(encoding="utf-8")) == {"format": 1, "marquee": __version__}
    assert not (paths.data / "backups").exists()


def test_the_same_version_changes_nothing(paths: Paths) -> None:
    fill(paths)
    bring_up_to_date(paths)
    before = everything(paths)
    bring_up_to_date(paths)
    assert everything(paths) == before


def test_older_folders_are_copied_and_take_the_steps_that_they_lack(paths: Paths) -> None:
    fill(paths)
    taken: list[str] = []

    def second(where: Paths) -> None:
        taken.append("2")
        (where.data / "profile.sqlite").write_bytes(b"changed")

    steps = (second, lambda _: taken.append("3"))
    bring_up_to_date(paths, steps)
    assert (taken, format_of(paths)) == (["2", "3"], 3)
    kept = paths.data / "backups" / "format-1"
    assert (kept / "profile.sqlite").read_bytes() == b"mine"
    assert (kept / "profiles" / "ann" / "profile.db").read_bytes() == b"ann's"
    assert (kept / "settings.json").exists()
    assert not (kept / "bundles").exists()
    bring_up_to_date(paths, steps)
    assert taken == ["2", "3"]


def test_a_step_that_is_interrupted_is_taken_again_and_the_copy_stays_the_first(paths: Paths) -> None:
    fill(paths)
    taken: list[str] = []

    def breaks(where: Paths) -> None:
        (where.data / "profile.sqlite").write_bytes(b"half")
        if not taken:
            taken.append("once")
            raise KeyboardInterrupt

    steps = (breaks,)
    with pytest.raises(KeyboardInterrupt):
        bring_up_to_date(paths, steps)
    assert not (paths.data / FILE).exists()
    bring_up_to_date(paths, steps)
    assert format_of(paths) == 2
    assert (paths.data / "backups" / "format-1" / "profile.sqlite").read_bytes() == b"mine"


def test_newer_folders_are_refused_in_one_sentence_and_left_alone(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(paths)
    (paths.data / FILE).write_text('{"format": 99, "marquee": "9.0"}', encoding="utf-8")
    before = everything(paths)
    with pytest.raises(StorageError, match=r"was used with a newer Marquee; .*\.$"):
        bring_up_to_date(paths)
    assert not house.House(paths).begin()
    assert "newer Marquee" in capsys.readouterr().err
    assert everything(paths) == before


@pytest.mark.parametrize(
    "content", ["", "[]", '{"format": "two"}', '{"format": true}', '{"format": -4}', "\x00", "[" * 200_000]
)
def test_a_number_that_cannot_be_read_is_the_first(paths: Paths, content: str) -> None:
    fill(paths)
    (paths.data / FILE).write_text(content, encoding="utf-8")
    bring_up_to_date(paths, (lambda _: None,))
    assert format_of(paths) == 2


def test_a_folder_that_cannot_be_written_is_only_read(paths: Paths) -> None:
    paths.data.write_bytes(b"a file where the folder should be")
    bring_up_to_date(paths)
