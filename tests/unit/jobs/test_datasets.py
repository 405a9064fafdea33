"""Importing in the child: what comes of it, a refusal in the importer's own sentence, a stop that leaves nothing."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from engine.data.columns import TableMap
from engine.data.dataset import Dataset, read_info
from engine.errors import Cancelled, InputError
from engine.jobs import ImportJob, peek, run_import
from engine.progress import CancelToken, Step, silent

RATINGS = "userId,movieId,rating,timestamp\n" + "".join(f"{1 + k % 3},{1 + k // 3},4.0,{1000 + k}\n" for k in range(30))
FILMS = "movieId,title,genres\n" + "".join(f"{k},Film {k} (19{60 + k}),Drama\n" for k in range(1, 11))


@pytest.fixture
def job(tmp_path: Path) -> ImportJob:
    source = tmp_path / "ml-tiny"
    source.mkdir()
    (source / "ratings.csv").write_text(RATINGS, encoding="utf-8")
    (source / "movies.csv").write_text(FILMS, encoding="utf-8")
    return ImportJob(str(source), str(tmp_path / "dataset"))


def test_a_folder_becomes_a_dataset(job: ImportJob) -> None:
    steps: list[Step] = []
    run_import(job, steps.append, CancelToken())
    info = read_info(Path(job.dataset))
    assert (info.n_interactions, info.n_items, info.n_users) == (30, 10, 3)
    assert len(Dataset.open(Path(job.dataset)).interactions) == 30
    assert "Reading ratings" in {step.stage for step in steps}


def test_what_is_none_is_refused_with_the_importers_sentence(job: ImportJob, tmp_path: Path) -> None:
    (Path(job.source) / "ratings.csv").write_text(RATINGS.replace("4.0,1003", "many,1003"), encoding="utf-8")
    with pytest.raises(InputError, match=r"ratings.csv, line 5"):
        run_import(job, silent, CancelToken())
    assert [path.name for path in tmp_path.iterdir()] == ["ml-tiny"]


def test_a_stop_leaves_nothing(job: ImportJob, tmp_path: Path) -> None:
    cancel = CancelToken()
    threading.Timer(0.1, cancel.cancel).start()
    with pytest.raises(Cancelled):
        run_import(job, silent, cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["ml-tiny"]


def test_any_table_is_looked_at_and_read_as_it_is_said(tmp_path: Path) -> None:
    table = tmp_path / "scores.csv"
    table.write_text("who,what,score\n" + "".join(f"{k % 3},Film {k},{k % 11}\n" for k in range(30)), encoding="utf-8")
    seen = peek(str(table), CancelToken())
    assert (seen.titles, seen.rows[1], seen.spans["score"]) == (("who", "what", "score"), ("1", "Film 1", "1"), (0, 10))
    job = ImportJob(
        str(table), str(tmp_path / "dataset"), TableMap({"viewer": "who", "film": "what"}, scale=(1.0, 10.0))
    )
    assert ImportJob.from_line(job.to_line()) == job
    said: list[str] = []
    run_import(job, silent, CancelToken(), log=said.append)
    assert said == [
        "scores.csv: 3 of 30 rows are left out; the first is row 2: a rating of 0 is outside the scale.",
        "Ratings from 1 to 10 were brought to 0.5 to 5 stars.",
    ]
    assert read_info(Path(job.dataset)).n_interactions == 27
    with pytest.raises(InputError, match=r"gone.csv: it cannot be read"):
        peek(str(tmp_path / "gone.csv"), CancelToken())
