"""The real child under the remote control: paused, resumed, told that it is enough; its failures; its devices."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.bundles.bundle import Bundle
from engine.data.starter import starter_dataset
from engine.errors import Cancelled, MarqueeError
from engine.jobs import (
    Interrupted,
    OutOfMemory,
    OwnRating,
    TrainingJob,
    find_devices,
    new_work,
    run_training,
    save_own_ratings,
    unfinished,
)
from engine.progress import CancelToken, Step, silent

FILMS = Path(__file__).resolve().parents[2] / "resources" / "starter" / "films"
WITHOUT_TORCH = """
import sys, types
def train_bundle(job, progress, cancel, log, loading):
    {body}
sys.modules["engine.training.publish"] = types.SimpleNamespace(train_bundle=train_bundle)
from engine.training.__main__ import main
sys.exit(main([]))
"""
"""The child as it is, but for what it trains."""


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")
        yield


@pytest.fixture
def job(tmp_path: Path) -> TrainingJob:
    return TrainingJob("data", str(tmp_path / "bundle"), "Test", work=str(new_work(tmp_path / "jobs")))


def child(body: str) -> list[str]:
    return [sys.executable, "-c", WITHOUT_TORCH.format(body=body)]


class Person:
    """Pauses at the third epoch, looks whether it stands still, goes on, and says after the fifth that it is enough."""

    def __init__(self, cancel: CancelToken) -> None:
        self.cancel, self.steps, self.stood_still = cancel, list[Step](), 0.0

    def __call__(self, step: Step) -> None:
        self.steps.append(step)
        epoch = step.figures.get("epoch", 0) if step.part == "rehearse/epochs" else 0
        if step.figures.get("paused") == 1.0 and not self.stood_still:
            time.sleep(0.7)  # what the child says meanwhile waits in the pipe
            self.stood_still = time.monotonic()
            self.cancel.resume()
        elif epoch == 3 and not self.stood_still:
            self.cancel.pause()
        elif epoch >= 5:
            self.cancel.finish()


def test_training_is_paused_resumed_and_told_that_it_is_enough(tmp_path: Path) -> None:
    dataset = starter_dataset(FILMS, n_viewers=100, seed=5)
    dataset.save(tmp_path / "dataset")
    keys = dataset.catalogue.keys
    own = [OwnRating(keys[film], 5.0, 1_600_000_000 + film) for film in range(12)] + [OwnRating("nowhere|1900", 4.0, 1)]
    save_own_ratings(tmp_path / "own.json", own)
    job = TrainingJob(
        str(tmp_path / "dataset"),
        str(tmp_path / "bundle"),
        "Mine",
        "quick",
        "cpu",
        own_ratings=str(tmp_path / "own.json"),
        former=str(FILMS.parent / "bundle"),
        settings={"steps": 20_000, "dim": 8, "patience": 1000, "neighbours": 20},
    )
    cancel, lines = CancelToken(), list[str]()
    person = Person(cancel)
    run_training(job, person, cancel, log=lines.append)
    at = next(place for place, step in enumerate(person.steps) if step.figures.get("paused") == 1.0)
    assert person.steps[at + 1].figures["paused"] == 0.0, "nothing was done in between"
    epochs = [
        step.figures["epoch"] for step in person.steps if step.part == "rehearse/epochs" and "epoch" in step.figures
    ]
    assert list(dict.fromkeys(epochs)) == list(range(1, int(epochs[-1]) + 1)), "every epoch was told"
    assert epochs[-1] < 1000, "it was enough long before the last"
    manifest = Bundle.open(Path(job.bundle)).manifest
    assert 0 < manifest.training["models"]["until"] < 0.5
    assert manifest.training["own_ratings"] == 12
    assert manifest.training["texts"] == "by their words"
    assert manifest.training["asked"]["former"] is None, "simulated viewers may have been among the starter's"
    assert manifest.provenance.n_viewers == 100, "the person is in no file"
    assert any(line.startswith("12 of your 13 ratings join") for line in lines)
    report = json.loads(Path(job.bundle, "report.json").read_text(encoding="utf-8"))
    assert set(report["skipped"].values()) == {"training was asked to finish early"}
    for step in person.steps:
        assert step.figures.get("seconds_left", 0.0) >= 0.0
    fractions = [step.fraction for step in person.steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("raise MemoryError", OutOfMemory),
        (
            """raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")""",
            OutOfMemory,
        ),
        ("""raise RuntimeError("MPS backend out of memory")""", OutOfMemory),
        ("""raise RuntimeError("a bug")""", Interrupted),
        ("""from engine.errors import DatasetError; raise DatasetError("Gone.")""", MarqueeError),
    ],
)
def test_failures_have_their_type(job: TrainingJob, body: str, error: type[MarqueeError]) -> None:
    with pytest.raises(error) as caught:
        run_training(job, silent, CancelToken(), child(body))
    assert type(caught.value) is error
    if isinstance(caught.value, OutOfMemory):
        assert caught.value.smaller == "quick"
        assert "smaller preset" in str(caught.value)


BUSY = """
    import time
    from engine.progress import Step
    while True:
        cancel.check()
        progress(Step("Busy", 0.5))
        time.sleep(0.01)
"""


@pytest.mark.parametrize("press", ["cancel", "leave"])
def test_stopped_while_it_is_paused(job: TrainingJob, press: str) -> None:
    cancel = CancelToken()

    def push(step: Step) -> None:
        if step.figures.get("paused"):
            getattr(cancel, press)()
        else:
            cancel.pause()

    began = time.monotonic()
    with pytest.raises(Cancelled):
        run_training(job, push, cancel, child(BUSY))
    assert time.monotonic() - began < 30
    assert len(unfinished(Path(job.work).parent)) == (press == "leave")


def test_the_devices_of_this_machine_are_found_and_measured() -> None:
    found = find_devices()
    assert found[-1].key == "cpu"
    assert all(device.speed > 0 and device.name for device in found)
    assert found[-1].memory > 2**28


def test_a_child_that_lists_nothing_is_a_sentence() -> None:
    with pytest.raises(Interrupted, match="could not be listed"):
        find_devices(command=[sys.executable, "-c", "print('hello')"])


def test_listing_devices_can_be_stopped() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        find_devices(cancel, [sys.executable, "-c", "import time; time.sleep(60)"])


def test_listing_devices_ends_when_the_app_is_gone() -> None:
    """However long measuring would take: nobody is left to hear of it."""
    slow = """
import sys, time, types
sys.modules["engine.training.device"] = types.SimpleNamespace(measured_devices=lambda: time.sleep(300))
from engine.training.__main__ import main
sys.exit(main(["--devices"]))
"""
    child = subprocess.Popen([sys.executable, "-c", slow], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    assert child.stdin is not None
    child.stdin.close()
    assert child.wait(timeout=60) == 1
