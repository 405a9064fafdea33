"""Training for real: in the child process, from a dataset to recommendations; stopped, killed and refused too."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.bundle import Bundle, read_verdict
from engine.data.dataset import Dataset
from engine.data.starter import read_films, starter_dataset
from engine.errors import Cancelled, MarqueeError
from engine.jobs import Interrupted, TrainingJob, run_training
from engine.progress import CancelToken, Step, silent
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Request
from engine.training.rehearsal import BASELINES, TAKE_LONG

FILMS = Path(__file__).resolve().parents[2] / "resources" / "starter" / "films"
NOW = 1_700_000_000


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Iterator[None]:
    """For the children too: what is trained here is small, and threads that wait for a busy processor cost minutes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")
        yield


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All starter films with few simulated viewers."""
    folder = tmp_path_factory.mktemp("data") / "dataset"
    starter_dataset(FILMS, n_viewers=250, seed=3).save(folder)
    return folder


@pytest.fixture(scope="module")
def job(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> TrainingJob:
    folder = tmp_path_factory.mktemp("out")
    texts = str(folder / "film-texts.cache")
    return TrainingJob(str(dataset), str(folder / "bundle"), "Test", "quick", "cpu", 1, texts)


@pytest.fixture(scope="module")
def steps(job: TrainingJob) -> list[Step]:
    """Trains once for the module; the progress that was reported."""
    reported: list[Step] = []
    run_training(job, reported.append, CancelToken())
    return reported


def test_a_trained_bundle_recommends(job: TrainingJob, steps: list[Step]) -> None:
    recommender = Recommender.open(Path(job.bundle))
    assert recommender.bundle.simulated
    seen = [recommender.titles.search(title)[0] for title in ("The Godfather", "Goodfellas", "Casino")]
    request = Request(tuple(Rated(film, 5.0, NOW) for film in seen), "similar", top_k=10, now=NOW)
    picks = recommender.recommend(request)
    assert not {pick.film for pick in picks} & set(seen)
    crime = [pick for pick in picks if "Crime" in recommender.catalogue.film(pick.film).genres]
    assert len(crime) >= 7
    metrics = recommender.bundle.manifest.metrics
    assert metrics["hybrid"]["ndcg@10"]["mean"] > metrics["popularity"]["ndcg@10"]["mean"]
    assert recommender.bundle.manifest.calibration.ece < 0.1


def test_the_bundle_carries_its_report(job: TrainingJob, steps: list[Step]) -> None:
    bundle = Bundle.open(Path(job.bundle))
    names = {"report.json", "report.md", "report-cold-start.svg", "report-confidence.svg"}
    assert names <= set(bundle.manifest.files), "sealed with everything else"
    assert "report-diversity.svg" not in bundle.manifest.files, "quick measures what it can in seconds"
    document = json.loads((bundle.folder / "report.json").read_text(encoding="utf-8"))
    full = next(found for found in document["readings"] if (found["known"], found["truth"]) == ("80%", "all"))
    others = {*BASELINES, "lightgcn", "ease", "recent_popularity"} - {*TAKE_LONG}
    assert set(full["models"]) | set(document["skipped"]) == {"hybrid", *others}
    assert set(full["ahead"]) == set(full["models"]) - {"hybrid"}
    assert bundle.manifest.metrics == full["models"]
    assert document["about"]["learned_from"] + document["about"]["chosen_on"] + document["about"]["asked"] == 250
    assert read_verdict(bundle.folder, bundle.manifest) == document["verdict"]
    assert "simulated" in document["verdict"][0]
    assert bundle.manifest.calibration.ece == document["trust"][0]["ece"]


def test_progress_rises_to_the_end(steps: list[Step]) -> None:
    fractions = [step.fraction for step in steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert len({step.stage for step in steps}) >= 4


def test_the_same_seed_gives_the_same_bundle(job: TrainingJob, steps: list[Step], tmp_path: Path) -> None:
    again = replace(job, bundle=str(tmp_path / "again"))
    run_training(again, silent, CancelToken())
    first, second = Recommender.open(Path(job.bundle)), Recommender.open(Path(again.bundle))
    for film in range(0, 1500, 150):
        request = Request((Rated(film, 5.0, NOW),), top_k=20, now=NOW)
        one, other = first.recommend(request), second.recommend(request)
        assert [pick.film for pick in one] == [pick.film for pick in other]
        assert [pick.score for pick in one] == pytest.approx([pick.score for pick in other], abs=1e-4)


def test_cancel_stops_within_a_second_and_leaves_nothing(job: TrainingJob, tmp_path: Path) -> None:
    cancel, at = CancelToken(), [0.0]

    def stop_in_the_middle(step: Step) -> None:
        if step.fraction > 0.05 and not cancel.cancelled:
            at[0] = time.monotonic()
            cancel.cancel()

    with pytest.raises(Cancelled):
        run_training(replace(job, bundle=str(tmp_path / "bundle")), stop_in_the_middle, cancel)
    assert time.monotonic() - at[0] < 1.5  # a second, and a busy machine's patience
    assert list(tmp_path.iterdir()) == []


def test_a_child_that_dies_is_one_sentence(job: TrainingJob, tmp_path: Path) -> None:
    others = tmp_path / ".bundle.v2.1-0123abcd.new"
    others.mkdir()
    die = "import os, sys; sys.stdin.readline(); os.mkdir(sys.argv[1] % os.getpid()); os.kill(os.getpid(), 9)"
    dying = [sys.executable, "-c", die, str(tmp_path / ".bundle.%d-0123abcd.new")]
    with pytest.raises(Interrupted, match="most likely because memory ran out; close other programs and go on"):
        run_training(replace(job, bundle=str(tmp_path / "bundle")), silent, CancelToken(), dying)
    assert list(tmp_path.iterdir()) == [others], "what it was staging is gone, what others stage is not"


def test_a_job_that_cannot_be_done_says_why(job: TrainingJob, tmp_path: Path) -> None:
    with pytest.raises(MarqueeError, match="no dataset"):
        run_training(replace(job, dataset=str(tmp_path), bundle=str(tmp_path / "b")), silent, CancelToken())


def test_too_few_viewers_are_refused(job: TrainingJob, tmp_path: Path) -> None:
    full = Dataset.open(Path(job.dataset))
    few = full.interactions.where(np.asarray(full.interactions.user) < 5)
    small = Dataset.of(
        type(few).build(few.user, few.item_ids[few.item], few.rating, few.time, item_ids=few.item_ids),
        full.catalogue,
        source="few",
        simulated=True,
        licence="",
    )
    small.save(tmp_path / "few")
    with pytest.raises(MarqueeError, match="5 viewers"):
        run_training(replace(job, dataset=str(tmp_path / "few"), bundle=str(tmp_path / "b")), silent, CancelToken())


def test_viewers_who_enjoyed_nothing_are_refused_before_texts_are_read(job: TrainingJob, tmp_path: Path) -> None:
    full = Dataset.open(Path(job.dataset))
    low = replace(full.interactions, rating=np.full_like(full.interactions.rating, 2))
    Dataset.of(low, full.catalogue, source="low", simulated=True, licence="").save(tmp_path / "low")
    steps: list[Step] = []
    with pytest.raises(MarqueeError, match="nothing to learn from"):
        run_training(
            replace(job, dataset=str(tmp_path / "low"), bundle=str(tmp_path / "b")), steps.append, CancelToken()
        )
    assert steps == []


def test_the_child_ends_when_the_app_is_killed(job: TrainingJob, tmp_path: Path) -> None:
    target = tmp_path / "bundle"
    line = replace(job, bundle=str(target)).to_line()
    child = subprocess.Popen(
        [sys.executable, "-m", "engine.training"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(line)
    child.stdin.flush()
    child.stdout.readline()  # it is at work
    child.stdin.close()  # what the system does when its parent dies
    killer = threading.Timer(20, os.kill, (child.pid, signal.SIGKILL))
    killer.start()
    assert child.wait() == 1, "it stopped by itself"
    killer.cancel()
    child.stdout.close()
    assert not target.exists()


def test_the_bundle_that_ships_is_whole_small_and_called_simulated() -> None:
    folder = FILMS.parent / "bundle"
    bundle = Bundle.open(folder)
    assert bundle.simulated
    assert "simulated" in bundle.manifest.provenance.source.lower()
    assert sum(file.stat().st_size for file in folder.iterdir()) <= 5_000_000
    assert len(bundle.catalogue) == len(read_films(FILMS))
