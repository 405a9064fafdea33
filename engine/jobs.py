"""Training in a child process: the job that goes in, the events that come out, and stopping it within a second.

The app never loads torch; it starts `python -m engine.training` (this process's own executable), writes one line of
JSON, and reads one line an event. A line "cancel", or the end of its input, tells the child to stop.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, Literal

from engine.data.atomic import discard_staging
from engine.errors import Cancelled, InputError, MarqueeError
from engine.progress import CancelToken, Progress, Step

POLL_SECONDS = 0.05
GRACE_SECONDS = 0.8
PRESETS = ("quick", "balanced", "best")
DEVICES = ("auto", "cpu", "cuda", "mps")


@dataclass(frozen=True)
class TrainingJob:
    """What to train: a dataset folder in, a bundle folder out. `name` is what people will call the bundle.

    `text_cache` is a file in which the vectors of film texts are kept for the next training; none when empty.
    """

    dataset: str
    bundle: str
    name: str
    preset: str = "balanced"
    device: str = "auto"
    seed: int = 1
    text_cache: str = ""

    def __post_init__(self) -> None:
        if self.preset not in PRESETS:
            raise InputError(f"There is no preset “{self.preset}”; choose {', '.join(PRESETS)}.")
        if self.device not in DEVICES:
            raise InputError(f"There is no device “{self.device}”; choose {', '.join(DEVICES)}.")

    def to_line(self) -> str:
        return json.dumps(asdict(self)) + "\n"

    @classmethod
    def from_line(cls, line: str) -> TrainingJob:
        return cls(**json.loads(line))


@dataclass(frozen=True)
class Event:
    """One line of the child: progress, or how it ended."""

    kind: Literal["progress", "done", "failed", "cancelled"]
    stage: str = ""
    fraction: float = 0.0
    figures: dict[str, float] | None = None
    sentence: str = ""

    def to_line(self) -> str:
        return json.dumps(asdict(self)) + "\n"


PATIENT = {"OMP_WAIT_POLICY": "PASSIVE"}
"""For processes that multiply much: threads that have nothing to do sleep. By default they spin, which on cores that
others use too makes everything up to five times slower."""


def run_training(
    job: TrainingJob, progress: Progress, cancel: CancelToken, command: Sequence[str] | None = None
) -> None:
    """Run `job` in a child process; returns when the bundle is there.

    Raises `Cancelled` within a second of `cancel`, `MarqueeError` with the child's sentence when it fails. Nothing is
    left behind then. `command` is how to start the child; a frozen app passes its own executable.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as log:
        child = subprocess.Popen(
            list(command or (sys.executable, "-m", "engine.training")),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            encoding="utf-8",
            env={**PATIENT, **os.environ},
        )
        try:
            last = _follow(child, job, progress, cancel)
        finally:
            _stop(child)
            discard_staging(Path(job.bundle), child.pid)
        if last is not None and last.kind == "done":
            return
        if cancel.cancelled or (last is not None and last.kind == "cancelled"):
            raise Cancelled
        if last is not None and last.kind == "failed":
            raise MarqueeError(last.sentence)
        raise MarqueeError(f"Training ended unexpectedly ({_reason(child.returncode, log)}).")


def _follow(child: subprocess.Popen[str], job: TrainingJob, progress: Progress, cancel: CancelToken) -> Event | None:
    """Pass the child's progress on until it ends or is cancelled; its closing event, if it gave one."""
    assert child.stdout is not None
    events: queue.Queue[Event | None] = queue.Queue()
    threading.Thread(target=_read, args=(child.stdout, events), daemon=True).start()
    _send(child, job.to_line())
    while not cancel.cancelled:
        try:
            event = events.get(timeout=POLL_SECONDS)
        except queue.Empty:
            continue
        if event is None or event.kind != "progress":
            return event
        progress(Step(event.stage, event.fraction, event.figures or {}))
    _send(child, "cancel\n")
    return None


def _read(stream: IO[str], events: queue.Queue[Event | None]) -> None:
    for line in stream:
        event = _parse(line)
        if event is not None:
            events.put(event)
    events.put(None)


def _parse(line: str) -> Event | None:
    """None for lines that are not events: a library may print too."""
    try:
        raw: Any = json.loads(line)
        return Event(**raw)
    except (ValueError, TypeError):
        return None


def _send(child: subprocess.Popen[str], line: str) -> None:
    assert child.stdin is not None
    try:
        child.stdin.write(line)
        child.stdin.flush()
    except OSError:
        return  # the child is gone already; how it ended is told by its events


def _stop(child: subprocess.Popen[str]) -> None:
    try:
        child.wait(timeout=GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    for stream in (child.stdin, child.stdout):
        if stream is not None:
            try:
                stream.close()
            except OSError:
                continue  # a line that could not be sent any more


def _reason(returncode: int | None, log: IO[str]) -> str:
    log.seek(0)
    lines = [line.strip() for line in log.read().splitlines() if line.strip()]
    return f"exit {returncode}" + (f": {lines[-1][:200]}" if lines else "")
