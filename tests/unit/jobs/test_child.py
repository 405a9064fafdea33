"""The child as the app meets it, played by small scripts: what it is told, how it ends, what is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from engine.errors import Cancelled, InputError, MarqueeError, StorageError
from engine.jobs import Interrupted, OutOfMemory, TrainingJob, discard, run_training, unfinished, work
from engine.progress import CancelToken, Step, silent

HEAR = "import sys, json, os, time\njob = json.loads(sys.stdin.readline())\n"
SAY = "def say(**event): print(json.dumps(event), flush=True)\n"


def child(body: str) -> list[str]:
    return [sys.executable, "-c", HEAR + SAY + body]


@pytest.fixture
def job(tmp_path: Path) -> TrainingJob:
    return TrainingJob(str(tmp_path / "data"), str(tmp_path / "bundle"), "Test", work=str(tmp_path / "jobs" / "one"))


APP = """
import sys
from engine.jobs import TrainingJob, run_training
from engine.progress import CancelToken
job, child = TrainingJob.from_line(sys.argv[1]), sys.argv[2:]
run_training(job, lambda step: print(step.stage, flush=True), CancelToken(), child)
"""


def test_a_child_that_outlives_its_app_is_not_joined_by_another(
    job: TrainingJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "PATIENCE", 0.1)
    deaf = child("say(kind='progress', stage=str(os.getpid()), fraction=0.1)\ntime.sleep(60)")
    with subprocess.Popen([sys.executable, "-c", APP, job.to_line(), *deaf], stdout=subprocess.PIPE, text=True) as app:
        assert app.stdout is not None
        alone = int(app.stdout.readline())
        app.kill()
    try:
        with pytest.raises(StorageError, match="Another training is under way there"):
            run_training(job, silent, CancelToken(), child("say(kind='done')"))
        with pytest.raises(StorageError, match="Another training is under way there"):
            discard(Path(job.work))
    finally:
        os.kill(alone, signal.SIGKILL)
    monkeypatch.undo()
    run_training(job, silent, CancelToken(), child("say(kind='done')"))
    assert unfinished(Path(job.work).parent) == []


@pytest.mark.parametrize(
    ("press", "kept"), [(("leave", "leave"), 1), (("leave", "cancel"), 1), (("cancel", "leave"), 0)]
)
def test_the_first_word_counts_of_how_it_was_stopped(job: TrainingJob, press: tuple[str, str], kept: int) -> None:
    cancel = CancelToken()

    def stop(step: Step) -> None:
        for word in press:
            getattr(cancel, word)()

    with pytest.raises(Cancelled):
        run_training(job, stop, cancel, child("say(kind='progress', stage='x', fraction=0.1)\nsys.stdin.read()"))
    assert len(unfinished(Path(job.work).parent)) == kept


def told(job: TrainingJob, *press: str) -> list[str]:
    """What a child hears when these buttons are pressed one after the other, as soon as it is at work."""
    echo = (
        "say(kind='progress', stage='Working', fraction=0.1)\n"
        "for line in sys.stdin:\n"
        "    say(kind='log', sentence=line.strip())\n"
        f"    if line.strip() == {press[-1]!r}: break\n"
        "say(kind='done')"
    )
    cancel, heard = CancelToken(), list[str]()
    waiting = list(press)

    def push(step: Step) -> None:
        getattr(cancel, waiting.pop(0))()

    def log(line: str) -> None:
        heard.append(line)
        if waiting:
            getattr(cancel, waiting.pop(0))()

    run_training(job, push, cancel, child(echo), log)
    return heard


def test_the_child_is_told_to_pause_to_go_on_and_to_finish(job: TrainingJob) -> None:
    assert told(job, "pause", "resume", "finish") == ["pause", "resume", "finish"]


def test_finishing_ends_a_pause() -> None:
    cancel = CancelToken()
    cancel.pause()
    cancel.finish()
    cancel.check()
    assert cancel.enough
    assert not cancel.paused


def test_paused_work_stands_still_until_it_is_resumed_or_cancelled() -> None:
    for press in ("resume", "cancel", "leave", "finish"):
        cancel, ended = CancelToken(), threading.Event()
        cancel.pause()

        def work(cancel: CancelToken = cancel, ended: threading.Event = ended) -> None:
            with suppress(Cancelled):
                cancel.check()
            ended.set()

        worker = threading.Thread(target=work)
        worker.start()
        assert not ended.wait(0.05)
        getattr(cancel, press)()
        assert ended.wait(5)
        worker.join()
        assert cancel.waited > 0.04
        assert cancel.left == (press == "leave")


@pytest.mark.parametrize(
    ("body", "error", "says"),
    [
        ("say(kind='failed', sentence='Nothing to learn.')", MarqueeError, "Nothing to learn"),
        ("say(kind='failed', sentence='Too large', reason='memory')", OutOfMemory, "Too large; .* preset “quick”"),
        ("say(kind='failed', sentence='Disk full.', reason='storage')", StorageError, "Disk full"),
        ("sys.exit(3)", Interrupted, "exit 3"),
        ("raise ValueError('a bug')", Interrupted, "a bug"),
        ("os.kill(os.getpid(), 9)", Interrupted, "memory ran out"),
        ("print('noise'); print('[]'); say(kind='strange', nonsense=1)", Interrupted, "exit 0"),
    ],
)
def test_each_way_to_fail_has_its_type_and_sentence(
    job: TrainingJob, body: str, error: type[MarqueeError], says: str
) -> None:
    with pytest.raises(error, match=says) as caught:
        run_training(job, silent, CancelToken(), child(body))
    assert type(caught.value) is error
    kept = unfinished(Path(job.work).parent)
    assert len(kept) == (error in (Interrupted, StorageError)), "kept where going on makes sense, and only there"


def test_want_of_memory_offers_the_smaller_preset(job: TrainingJob) -> None:
    for body, error in (("say(kind='failed', reason='memory')", OutOfMemory), ("os.kill(os.getpid(), 9)", Interrupted)):
        with pytest.raises(error) as caught:
            run_training(job, silent, CancelToken(), child(body))
        assert caught.value.smaller == "quick"
    assert TrainingJob("d", "b", "n", "best").smaller == "balanced"
    assert TrainingJob("d", "b", "n", "quick").smaller is None


def test_a_crash_is_no_want_of_memory(job: TrainingJob) -> None:
    with pytest.raises(Interrupted) as caught:
        run_training(job, silent, CancelToken(), child("sys.exit(1)"))
    assert caught.value.smaller is None


@pytest.mark.parametrize(("press", "kept"), [("cancel", 0), ("leave", 1)])
def test_cancel_forgets_and_leave_keeps_even_when_the_child_is_deaf(job: TrainingJob, press: str, kept: int) -> None:
    cancel, at = CancelToken(), [0.0]

    def stop(step: Step) -> None:
        at[0] = time.monotonic()
        getattr(cancel, press)()

    deaf = child("say(kind='progress', stage='Working', fraction=0.5)\ntime.sleep(60)")
    with pytest.raises(Cancelled):
        run_training(job, stop, cancel, deaf)
    assert time.monotonic() - at[0] < 5, "shot, not waited for"
    assert len(unfinished(Path(job.work).parent)) == kept


def test_a_cancel_that_comes_too_late_is_no_cancel(job: TrainingJob) -> None:
    cancel = CancelToken()
    finished = child("say(kind='progress', stage='Working', fraction=1.0)\nsys.stdin.readline()\nsys.exit(0)")
    run_training(job, lambda step: cancel.cancel(), cancel, finished)
    assert unfinished(Path(job.work).parent) == []


def test_figures_parts_and_lines_arrive(job: TrainingJob) -> None:
    steps, lines = list[Step](), list[str]()
    body = (
        "say(kind='progress', stage='Training', fraction=0.5, part='rehearse/epochs', figures={'loss': 2.5})\n"
        "say(kind='log', sentence='Forty films.')\nsay(kind='done')"
    )
    run_training(job, steps.append, CancelToken(), child(body), lines.append)
    assert steps == [Step("Training", 0.5, {"loss": 2.5}, "rehearse/epochs")]
    assert lines == ["Forty films."]


def test_a_folder_of_other_things_is_not_taken_for_work(job: TrainingJob) -> None:
    folder = Path(job.work)
    folder.mkdir(parents=True)
    (folder / "thesis.txt").write_text("years of work")
    with pytest.raises(StorageError, match="other files"):
        run_training(job, silent, CancelToken(), child("say(kind='done')"))
    assert (folder / "thesis.txt").exists()


def test_an_unknown_setting_is_refused_before_anything_is_started() -> None:
    with pytest.raises(InputError, match="no training setting"):
        TrainingJob("in", "out", "x", settings={"depth": 3})
