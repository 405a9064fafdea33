"""`marquee-engine import` of a table: the map of its columns, what is told, what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.__main__ import main

RATINGS = "who,what,score\n" + "".join(f"{k % 3},{k},{1 + k % 10}\n" for k in range(30)) + "1,2,x\n"


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "scores.csv"
    path.write_text(RATINGS, encoding="utf-8")
    return str(path)


def test_a_table_is_imported_by_the_map_of_its_columns(
    table: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    films = tmp_path / "films.csv"
    films.write_text("no,called\n" + "".join(f"{k},Film {k} (1990)\n" for k in range(30)), encoding="utf-8")
    ask = ["import", table, "--to", str(tmp_path / "ds"), "--columns", "viewer=who,film=what", "--films", str(films),
           "--film-columns", "film=no,title=called", "--scale", "0-10"]  # fmt: skip
    assert main([*ask, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["n_interactions"], said["n_items"], said["n_users"]) == (30, 30, 3)
    assert said["notes"] == [
        "scores.csv: 1 of 31 rows is left out; it is row 32: “x” is no rating.",
        "Ratings from 0 to 10 were brought to 0.5 to 5 stars.",
    ]
    assert main(ask) == 0
    told = capsys.readouterr()
    assert told.out == f"{tmp_path / 'ds'}: 30 ratings of 30 films by 3 viewers\n"
    assert told.err.splitlines() == said["notes"]


def test_what_cannot_be_is_refused(table: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = ["--to", str(tmp_path / "ds")]
    assert main(["import", table, *to]) == 1
    assert capsys.readouterr().err == (
        "scores.csv: say which column holds the viewer and the film; found are who, what, score.\n"
    )
    for wrong in (
        ["--columns", "viewer"],
        ["--columns", "film=a,film=b"],
        ["--scale", "ten"],
        ["--film-columns", "film=a"],
    ):
        with pytest.raises(SystemExit, match="2"):
            main(["import", table, *to, *wrong])
    assert not (tmp_path / "ds").exists()
