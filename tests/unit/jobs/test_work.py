"""The folder of an unfinished job: listed when it can go on, never otherwise."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.jobs import TrainingJob, discard, new_work, unfinished, work


def job_in(jobs: Path, name: str = "Test") -> TrainingJob:
    return TrainingJob("data", "bundle", name, work=str(new_work(jobs)), settings={"dim": 32})


def test_a_job_that_was_begun_is_listed_with_all_it_was(tmp_path: Path) -> None:
    job = job_in(tmp_path)
    work.begin(job)
    (found,) = unfinished(tmp_path)
    assert found.job == job
    assert found.folder == Path(job.work)
    assert found.fraction == 0.0
    assert found.begun > 1_600_000_000


def test_how_far_it_was_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "NOTE_EVERY", 0.0)
    job = job_in(tmp_path)
    work.begin(job)
    notes = work.Notes(Path(job.work))
    notes.take(0.25)
    notes.take(0.5)
    assert unfinished(tmp_path)[0].fraction == 0.5


def test_beginning_again_keeps_the_same_job_and_clears_another(tmp_path: Path) -> None:
    job = job_in(tmp_path)
    work.begin(job)
    kept = Path(job.work, "fit.npz")
    kept.write_bytes(b"x")
    work.begin(job)
    assert kept.exists()
    work.begin(replace(job, seed=2))
    assert not kept.exists()
    assert unfinished(tmp_path)[0].job.seed == 2


def test_the_newest_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for at in (3000, 1000, 2000):
        monkeypatch.setattr(work.time, "time", lambda at=at: at)
        work.begin(job_in(tmp_path, str(at)))
    assert [found.job.name for found in unfinished(tmp_path)] == ["3000", "2000", "1000"]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"job": {}, "begun": 1}', '{"job": {"surprise": 1}, "begun": 1}', '{"begun": 1}'],
)
def test_what_cannot_be_read_is_no_job(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "job-1"
    folder.mkdir()
    (folder / "job.json").write_text(text)
    assert unfinished(tmp_path) == []


def test_a_job_with_a_preset_that_is_no_more_is_not_listed(tmp_path: Path) -> None:
    job = job_in(tmp_path)
    work.begin(job)
    path = Path(job.work, "job.json")
    document = json.loads(path.read_text())
    document["job"]["preset"] = "enormous"
    path.write_text(json.dumps(document))
    assert unfinished(tmp_path) == []


def test_discarding_forgets_a_job_and_nothing_else(tmp_path: Path) -> None:
    job = job_in(tmp_path)
    work.begin(job)
    other = tmp_path / "photos"
    other.mkdir()
    discard(Path(job.work))
    discard(other)
    discard(tmp_path / "never was")
    assert list(tmp_path.iterdir()) == [other]


def test_no_folder_of_jobs_is_no_jobs(tmp_path: Path) -> None:
    assert unfinished(tmp_path / "missing") == []


def test_a_job_under_way_is_neither_removed_nor_begun_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "PATIENCE", 0.1)
    job = job_in(tmp_path)
    work.begin(job)
    with work.under_way(Path(job.work)):
        with pytest.raises(StorageError, match="Another training is under way"):
            discard(Path(job.work))
        with pytest.raises(StorageError, match="Another training is under way"):
            work.begin(replace(job, seed=2))
        assert unfinished(tmp_path)[0].job == job
    discard(Path(job.work))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["[" * 100_000, '{"job": {}, "begun": Infinity}'])
def test_a_note_that_makes_no_sense_is_no_job(tmp_path: Path, text: str) -> None:
    job = job_in(tmp_path)
    work.begin(job)
    document = json.loads((Path(job.work) / work.JOB).read_text())
    (Path(job.work) / work.JOB).write_text(text.replace("{}", json.dumps(document["job"])))
    assert unfinished(tmp_path) == []
