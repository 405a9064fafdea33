"""kill -9 at any moment of training: nothing half-written, the bundle of before works, and resuming ends the same."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.bundle import Bundle
from engine.data.starter import starter_dataset
from engine.jobs import Interrupted, TrainingJob, new_work, run_training, unfinished
from engine.progress import CancelToken, silent
from tests.integration.nursery import nursery

FILMS = Path(__file__).resolve().parents[2] / "resources" / "starter" / "films"
KILLS = int(os.environ.get("MARQUEE_TRAINING_KILLS", "24"))
DYING = """
import os
import signal
from engine.training import __main__ as child, publish
publish._fitted = lambda *given: os.kill(os.getpid(), 9)
child.main([])
"""
APP = """
from engine.jobs import TrainingJob, run_training
from engine.progress import CancelToken
job, child = TrainingJob.from_line(sys.argv[1]), sys.argv[2:]
def live(seed):
    run_training(job, lambda step: tell("heard"), CancelToken(), child)
"""
SLOW_TO_END = """
import json, os, pathlib, sys, threading, time
job, alone = json.loads(sys.stdin.readline()), threading.Event()
print(json.dumps({"kind": "progress", "stage": "Working", "fraction": 0.1}), flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), time.sleep(1.0), alone.set()), daemon=True).start()
with pathlib.Path(job["work"]).with_name("seen").open("a") as seen:
    while not alone.wait(0.005):
        print(os.getpid(), time.monotonic(), file=seen, flush=True)
"""
"""In the place of the child: says who it is and when, and ends a moment after its app."""


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")  # the script forks: no threads may be under way
        yield


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> TrainingJob:
    """A few simulated viewers, so that everything is over in seconds; a new bundle is sealed over an old one."""
    folder = tmp_path_factory.mktemp("crash")
    dataset = starter_dataset(FILMS, n_viewers=60, seed=5)
    dataset.save(folder / "dataset")
    settings = {"steps": 60, "dim": 8, "neighbours": 20}
    return TrainingJob(str(folder / "dataset"), str(folder / "bundle"), "Test", "quick", "cpu", settings=settings)


def arrays_of(bundle: Path) -> dict[str, np.ndarray]:
    return {path.name: np.load(path) for path in bundle.glob("*.npy")}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked on this system")
def test_killed_at_random_moments_training_goes_on_and_ends_the_same(job: TrainingJob) -> None:
    script = Path(__file__).with_name("kill_training.py")
    command = [sys.executable, str(script), job.to_line(), str(KILLS), "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60 + 10 * KILLS)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["breaches"] == []
    assert sum(found["lives"]) == KILLS
    whole = Path(job.bundle)
    assert Bundle.open(whole).manifest.n_films == 1550
    for place in range(len(found["lives"])):
        resumed = Path(f"{job.bundle}-{place}")
        assert Bundle.open(resumed).manifest.ranking == Bundle.open(whole).manifest.ranking
        for name, array in arrays_of(whole).items():
            assert np.array_equal(np.load(resumed / name), array), f"{name} after {found['lives'][place]} kills"
    left = {path.name for path in whole.parent.iterdir()}
    assert left == {"dataset", "jobs", *(path.name for path in whole.parent.glob("bundle*"))}, "nothing half-staged"
    assert list((whole.parent / "jobs").iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked on this system")
def test_no_two_children_work_on_one_job_however_often_its_app_is_killed(tmp_path: Path) -> None:
    job = TrainingJob("data", str(tmp_path / "bundle"), "Test", work=str(tmp_path / "jobs" / "one"))
    chance, heard = random.Random(2), 0
    with nursery(APP, tmp_path / "log", job.to_line(), sys.executable, "-c", SLOW_TO_END) as apps:
        for seed in range(KILLS // 4):
            apps.killed(seed, patience=chance.choice([chance.uniform(0, 0.5), 60]))  # or once the child has spoken
            heard += bool(apps.told())
            assert [each.job for each in unfinished(tmp_path / "jobs")] == [job] or not heard
    done = [sys.executable, "-c", f"print({json.dumps({'kind': 'done'})!r})"]
    run_training(job, silent, CancelToken(), done)
    assert unfinished(tmp_path / "jobs") == []
    at_work: dict[str, list[float]] = {}
    for line in (tmp_path / "jobs" / "seen").read_text().splitlines():
        at_work.setdefault(line.split()[0], []).append(float(line.split()[1]))
    spans = sorted((min(times), max(times)) for times in at_work.values())
    assert len(spans) >= heard > KILLS / 12
    assert all(before[1] < after[0] for before, after in pairwise(spans))


def test_the_app_learns_that_its_child_was_killed_and_goes_on_later(job: TrainingJob, tmp_path: Path) -> None:
    again = replace(job, bundle=str(tmp_path / "bundle"), work=str(new_work(tmp_path / "jobs")))
    dying = [sys.executable, "-c", DYING]
    with pytest.raises(Interrupted) as caught:
        run_training(again, silent, CancelToken(), dying)
    assert caught.value.smaller is None, "there is no smaller preset than quick"
    assert not Path(again.bundle).exists()
    (found,) = unfinished(tmp_path / "jobs")
    lines: list[str] = []
    run_training(found.job, silent, CancelToken(), log=lines.append)
    assert any("goes on from there" in line for line in lines), "the rehearsal was not done again"
    for name, array in arrays_of(Path(job.bundle)).items():
        assert np.array_equal(np.load(Path(again.bundle, name)), array), name
    assert unfinished(tmp_path / "jobs") == []


def test_the_command_goes_on_where_it_was_stopped(job: TrainingJob, tmp_path: Path) -> None:
    bundle, work = tmp_path / "bundle", tmp_path / ".bundle.training"
    train = [sys.executable, "-m", "engine", "train", job.dataset, "--to", str(bundle), "--preset", "quick"]
    train += ["--set", "steps=20000", "--set", "dim=8", "--set", "patience=1000"]
    stopped = subprocess.Popen(train, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    until = time.monotonic() + 60
    while not (work / "rehearse.npz").exists() and time.monotonic() < until:
        time.sleep(0.02)
    stopped.send_signal(signal.SIGINT)
    _, said = stopped.communicate(timeout=30)
    assert stopped.returncode == 1
    assert "--resume goes on from there" in said
    assert (work / "rehearse.npz").exists()
    assert not bundle.exists()
    # Another training in the same place starts anew, and cleans up when it is done.
    whole = [*train[:-6], "--set", "dim=8", "--resume", "--json"]
    done = subprocess.run(whole, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == [bundle]
