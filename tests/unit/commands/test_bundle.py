"""`bundle` and `download`: what a bundle is worth, as a file, against another, and in the app's own folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.__main__ import main
from engine.bundles.bundle import Bundle

Run = Callable[..., Any]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with `--json`; its document, or the sentence with which it failed."""

    def command(*words: object) -> Any:
        status = main([*map(str, words), "--json"])
        written = capsys.readouterr()
        return json.loads(written.out) if status == 0 else written.err.strip()

    return command


def test_show_prints_the_verdict_and_where_the_report_is(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", "show", str(bundle.folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "  - Made up." in lines
    assert lines[-1] == f"  The whole report: {bundle.folder / 'report.md'}"


def test_show_refuses_a_report_that_was_changed(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    (bundle.folder / "report.json").write_text('{"verdict": ["Best of all."]}')
    assert main(["bundle", "show", str(bundle.folder)]) == 1
    written = capsys.readouterr()
    assert "report.json was changed" in written.err
    assert "Best of all" not in written.out


def test_a_bundle_is_packed_and_unpacked(bundle: Bundle, run: Run, tmp_path: Path) -> None:
    done = run("bundle", "pack", bundle.folder, "--to", tmp_path / "two.marquee")
    assert done == {"pack": str(tmp_path / "two.marquee"), "bytes": (tmp_path / "two.marquee").stat().st_size}
    done = run("bundle", "unpack", tmp_path / "two.marquee", "--to", tmp_path / "again")
    assert done == {"bundle": str(tmp_path / "again"), "name": "Two worlds", "verified": True}
    assert "does not end in .marquee" in run("bundle", "pack", bundle.folder, "--to", tmp_path / "two.zip")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "beach.jpg").write_text("sand")
    assert "other files" in run("bundle", "unpack", tmp_path / "two.marquee", "--to", tmp_path / "photos")


def test_diff_tells_figures_and_films(
    bundle: Bundle, make_bundle: Callable[..., Bundle], run: Run, tmp_path: Path
) -> None:
    interval = {"mean": 0.25, "low": 0.2, "high": 0.3}
    arrays = replace(bundle.arrays, neighbour_values=bundle.arrays.neighbour_values[::-1].copy())
    manifest = replace(bundle.manifest, metrics={"hybrid": {"ndcg@10": interval}})
    other = make_bundle(tmp_path / "other", manifest=manifest, arrays=arrays)
    done = run("bundle", "diff", bundle.folder, other.folder)
    row = {"model": "hybrid", "metric": "ndcg@10", "before": None, "after": interval, "change": None}
    assert done == {"same_data": True, "metrics": [row], "films": None}
    films = run("bundle", "diff", bundle.folder, other.folder, "--like", "Crime Film 3", "--top", 5)["films"]
    assert len(films["entering"]) == len(films["leaving"])
    assert len(films["entering"]) + len(films["staying"]) == 5
    same = run("bundle", "diff", bundle.folder, bundle.folder, "--like", "Crime Film 3", "--top", 5)["films"]
    assert (same["entering"], same["leaving"]) == ([], [])
    assert [film["before"] for film in same["staying"]] == [1, 2, 3, 4, 5]


def test_bundles_are_installed_used_gone_back_from_and_deleted(bundle: Bundle, run: Run, tmp_path: Path) -> None:
    base = ("--base-dir", tmp_path / "base")
    one = run("bundle", "install", bundle.folder, *base)
    assert (one["name"], one["active"], one["problem"]) == ("Two worlds", False, "")
    assert run("bundle", "activate", one["id"], *base)["active"]
    assert [each["active"] for each in run("bundle", "list", *base)["bundles"]] == [False, True]
    assert "is in use" in run("bundle", "delete", one["id"], *base)
    assert run("bundle", "rollback", *base)["id"] == "starter"
    assert "no earlier model" in run("bundle", "rollback", *base)
    assert run("bundle", "delete", one["id"], *base)["id"] == one["id"]
    assert len(run("bundle", "list", *base)["bundles"]) == 1
    assert "no installed model" in run("bundle", "activate", "../../etc", *base)
    assert "does not exist" in run("bundle", "install", tmp_path / "nothing.marquee", *base)


def test_nothing_is_fetched_without_a_yes_and_nothing_over_plain_http(run: Run, tmp_path: Path) -> None:
    said = run("download", "ml-25m", "--to", tmp_path)
    assert "262.0 MB to fetch" in said
    assert "you do not use them commercially" in said
    assert "say --yes" in said
    assert "choose ml-latest-small, ml-25m, ml-32m" in run("download", "ml-1b", "--to", tmp_path, "--yes")
    assert "HTTPS only" in run("bundle", "install", "http://example.org/x.marquee", "--base-dir", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_people_read_says_the_same(bundle: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = ["--base-dir", str(tmp_path / "base")]
    assert main(["bundle", "install", str(bundle.folder), *base]) == 0
    name = capsys.readouterr().out.split(":")[0]
    assert main(["bundle", "activate", name, *base]) == 0
    assert main(["bundle", "list", *base]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{name}: Two worlds, in use"
    assert lines[1].startswith("  starter ")
    assert lines[2].startswith(f"* {name} ")
    assert main(["bundle", "diff", str(bundle.folder), str(bundle.folder), "--like", "Crime Film 3"]) == 0
    assert capsys.readouterr().out == "The first 20: 0 films enter, 0 leave\n"


def test_installed_bundles_go_by_their_ids(bundle: Bundle, run: Run, tmp_path: Path) -> None:
    base = ("--base-dir", tmp_path / "base")
    one = run("bundle", "install", bundle.folder, *base)["id"]
    assert run("bundle", "show", one, *base)["name"] == "Two worlds"
    assert run("bundle", "verify", one, *base)["verified"]
    assert run("bundle", "pack", one, "--to", tmp_path / "two.marquee", *base)["bytes"] > 1000
    assert run("bundle", "diff", one, bundle.folder, *base)["same_data"]
    assert run("bundle", "show", "nothing", *base) == "There is no installed model “nothing”."
    assert "is not a bundle" in run("bundle", "show", tmp_path, *base)
