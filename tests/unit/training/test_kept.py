"""What unfinished training keeps: for the same work only, and never half of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.bundles.manifest import Calibration, RankingSettings
from engine.errors import StorageError
from engine.evaluation.report import About, Report
from engine.jobs import TrainingJob
from engine.training.asked import Asked
from engine.training.kept import REHEARSAL, Kept
from engine.training.rehearsal import Rehearsal


@pytest.fixture
def job(tmp_path: Path) -> TrainingJob:
    return TrainingJob("data", "bundle", "Test", work=str(tmp_path))


def rehearsal() -> Rehearsal:
    report = Report(
        about=About("Test", "made up", True, "quick", 1, "cpu", 9, 9, 5, 2, 2, 10),
        readings=[],
        skipped={"als": "no time"},
        default_diversity=0.3,
        spread=[],
        trust=[],
        loss=[{"epoch": 1.0, "loss": 0.1 + 0.2}],
        weights={},
        learning=[],
        seconds={"weights": 1.5},
        cold_films="too few.",
    )
    calibration = Calibration(0.1, (0.2, 1 / 3), 0.5, 3.5, 0.01)
    return Rehearsal(RankingSettings(), calibration, 0.7, report, Asked("people", {"all": [0.25]}, None))


def test_what_was_kept_comes_back_exactly(job: TrainingJob) -> None:
    Kept(job, "data", "cpu").keep(rehearsal())
    assert Kept(job, "data", "cpu").rehearsal() == rehearsal()


@pytest.mark.parametrize("other", ["data", "device", "seed", "settings"])
def test_other_work_throws_it_away(job: TrainingJob, other: str) -> None:
    kept = Kept(job, "data", "cpu")
    kept.keep(rehearsal())
    checkpoint = kept.checkpoint("fit")
    assert checkpoint is not None
    checkpoint.write_bytes(b"x")
    changed = {"seed": replace(job, seed=2), "settings": replace(job, settings={"dim": 9})}.get(other, job)
    again = Kept(changed, "others" if other == "data" else "data", "cuda" if other == "device" else "cpu")
    assert again.rehearsal() is None
    assert not checkpoint.exists()


def test_the_same_work_in_another_place_is_the_same(job: TrainingJob) -> None:
    Kept(job, "data", "cpu").keep(rehearsal())
    assert Kept(replace(job, dataset="moved", bundle="elsewhere"), "data", "cpu").rehearsal() is not None


@pytest.mark.parametrize("damage", ["", "0" * 64 + "\n{}", "{}", "half"])
def test_a_damaged_file_is_as_if_it_were_not_there(job: TrainingJob, damage: str) -> None:
    Kept(job, "data", "cpu").keep(rehearsal())
    path = Path(job.work, REHEARSAL)
    path.write_text(path.read_text()[:200] if damage == "half" else damage)
    assert Kept(job, "data", "cpu").rehearsal() is None


def test_without_a_folder_nothing_is_kept_and_nothing_fails(tmp_path: Path) -> None:
    kept = Kept(TrainingJob("data", "bundle", "Test"), "data", "cpu")
    kept.keep(rehearsal())
    assert kept.rehearsal() is None
    assert kept.checkpoint("fit") is None


def test_a_folder_that_cannot_be_written_is_a_sentence(job: TrainingJob) -> None:
    with pytest.raises(StorageError, match="cannot be written"):
        Kept(replace(job, work=str(Path(job.work, "gone"))), "data", "cpu")
