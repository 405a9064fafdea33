"""What Marquee says of itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.actions import about
from desktop.actions.about import About
from engine import __version__


def told(folder: Path, reports: int = 0) -> About:
    return About(folder, folder / "reports", lambda: [folder / f"crash-{k}.txt" for k in range(reports)])


def test_it_names_the_version_and_the_parts_that_are_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)
    facts = dict(told(tmp_path).facts)
    assert facts["Version"] == __version__
    assert "Qt 6" in facts["Runs with"]
    assert "ONNX" not in facts["Runs with"], "nothing is loaded to be named"
    assert "never looks for any" in facts["Updates"]


def test_a_package_says_where_the_licences_of_its_parts_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about, "resources", lambda: tmp_path)
    assert told(tmp_path).notices == ""
    (tmp_path / "notices.txt").write_text("MIT", encoding="utf-8")
    assert told(tmp_path).notices == str(tmp_path / "notices.txt")


@pytest.mark.parametrize(("reports", "said"), [(0, "None."), (1, "1 report,"), (2, "2 reports,")])
def test_it_counts_reports(tmp_path: Path, reports: int, said: str) -> None:
    assert told(tmp_path, reports).broken.startswith(said)
