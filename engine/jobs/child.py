"""The child process: started, listened to, told to pause, to finish or to stop, and buried.

It is `python -m engine.training`, or the frozen app's own executable (`engine.jobs.command`). It reads one line of
JSON, the job, then a word a line; the end of its input (the app is gone) stops it too.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import IO

from engine.data.atomic import discard_staging
from engine.errors import Cancelled, MarqueeError, StorageError
from engine.jobs import work
from engine.jobs.command import training_command
from engine.jobs.events import Event
from engine.jobs.job import TrainingJob
from engine.language import phrase, tr
from engine.progress import CancelToken, Progress, Step

POLL_SECONDS = 0.05
GRACE_SECONDS = 0.8
KILLED = -9
"""The exit status of a process that was shot: where nobody asked for it, by the system, for want of memory."""

SHOT = phrase("Training was stopped by the system, most likely because memory ran out")

PATIENT = {"OMP_WAIT_POLICY": "PASSIVE", "OPENBLAS_THREAD_TIMEOUT": "4"}
"""For processes that multiply much: threads that have nothing to do sleep. By default PyTorch's (OMP) and NumPy's
(OpenBLAS, a tenth of a second after every product) spin, which on cores that others use too makes everything many times
slower: with six others at work on two cores, choosing weights on latest-small took 61 s, and takes 2.4 s so."""

Log = Callable[[str], None]
"""Takes lines for people about what training found and did."""


class OutOfMemory(MarqueeError):
    """There was not enough memory; `smaller` is the preset to try instead, None when there is none."""

    def __init__(self, sentence: str, smaller: str | None) -> None:
        super().__init__(sentence)
        self.smaller = smaller


class Interrupted(MarqueeError):
    """The child died. With a `work` folder the job can go on where it was.

    `smaller` is a preset to try instead, where it looks as if the system had shot it for want of memory; else None.
    """

    def __init__(self, sentence: str, smaller: str | None = None) -> None:
        super().__init__(sentence)
        self.smaller = smaller


def unheard(line: str) -> None:
    """A `Log` for callers that do not care."""


def run_training(
    job: TrainingJob,
    progress: Progress,
    cancel: CancelToken,
    command: Sequence[str] | None = None,
    log: Log = unheard,
) -> None:
    """Run `job` in a child process; returns when the bundle is there. Goes on where an earlier run of it was cut off.

    `cancel` is heard within a second: `cancel()`, `leave()`, `pause()`, `resume()`, `finish()`. Raises `Cancelled`,
    `OutOfMemory`, `Interrupted`, `StorageError`, or another `MarqueeError` with the child's sentence. Nothing is left
    behind then but the job's `work` folder, and that only where going on makes sense: after `leave()`, when the child
    died, and when a disk was full. `command` is how to start the child, where it is not `training_command()`.
    """
    if job.work:
        work.begin(job)
    try:
        with work.under_way(Path(job.work)) if job.work else nullcontext() as lock:
            _run(job, progress, cancel, command, log, lock)
    except (Interrupted, StorageError):
        raise
    except Cancelled:
        if not cancel.left:
            _forget(job)
        raise
    except MarqueeError:
        _forget(job)
        raise
    _forget(job)


def _run(
    job: TrainingJob,
    progress: Progress,
    cancel: CancelToken,
    command: Sequence[str] | None,
    log: Log,
    lock: int | None,
) -> None:
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors:
        with started(command, (), errors, subprocess.PIPE, lock) as child:
            try:
                last = follow(child, job.to_line(), _noting(job, progress), cancel, log)
            finally:
                stop(child)
                discard_staging(Path(job.bundle), child.pid)
        # A cancel may come too late: the child ends with 0 only when the bundle is there.
        if (last is not None and last.kind == "done") or (cancel.cancelled and child.returncode == 0):
            return
        if cancel.cancelled or (last is not None and last.kind == "cancelled"):
            raise Cancelled
        raise _failure(job, last, child.returncode, errors)


@contextmanager
def started(
    command: Sequence[str] | None,
    arguments: Sequence[str],
    errors: IO[str],
    said: IO[str] | int,
    lock: int | None = None,
) -> Iterator[subprocess.Popen[str]]:
    """The child, running; it is dead when the block ends. It holds the `lock` too (see `engine.data.lock`)."""
    child = subprocess.Popen(
        [*(command or training_command()), *arguments],
        stdin=subprocess.PIPE,
        stdout=said,
        stderr=errors,
        text=True,
        encoding="utf-8",
        errors="replace",
        env={**PATIENT, **os.environ},
        pass_fds=() if lock is None or sys.platform == "win32" else (lock,),
        creationflags=_quiet_and_patient(),
    )
    try:
        yield child
    finally:
        stop(child)


def _quiet_and_patient() -> int:
    """On Windows: no console window, and less urgent than the desktop. Elsewhere the child steps back by itself."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return 0


def _noting(job: TrainingJob, progress: Progress) -> Progress:
    """`progress`, and a note in the job's folder now and then."""
    if not job.work:
        return progress
    notes = work.Notes(Path(job.work))

    def report(step: Step) -> None:
        progress(step)
        notes.take(step.fraction)

    return report


def follow(
    child: subprocess.Popen[str], job: str, progress: Progress, cancel: CancelToken, log: Log = unheard
) -> Event | None:
    """Hand over the job, a line, and pass on what the child says and what it is told, until it ends or is stopped; its
    closing event, if any."""
    assert child.stdout is not None
    events: queue.Queue[Event | None] = queue.Queue()
    threading.Thread(target=_read, args=(child.stdout, events), daemon=True).start()
    send(child, job)
    told = _Told(child)
    while not cancel.cancelled:
        told.update(cancel)
        try:
            event = events.get(timeout=POLL_SECONDS)
        except queue.Empty:
            continue
        if event is None or event.kind not in ("progress", "log"):
            return event
        if event.kind == "log":
            log(event.sentence)
            continue
        progress(Step(event.stage, event.fraction, event.figures or {}, event.part))
    send(child, "cancel\n")
    return None


class _Told:
    """What the child was told last, so that it hears only of changes."""

    def __init__(self, child: subprocess.Popen[str]) -> None:
        self._child, self._paused, self._enough = child, False, False

    def update(self, cancel: CancelToken) -> None:
        if cancel.enough and not self._enough:
            self._enough = True
            send(self._child, "finish\n")
        if cancel.paused != self._paused:
            self._paused = cancel.paused
            send(self._child, "pause\n" if self._paused else "resume\n")


def _read(stream: IO[str], events: queue.Queue[Event | None]) -> None:
    for line in stream:
        event = Event.from_line(line)
        if event is not None:
            events.put(event)
    events.put(None)


def send(child: subprocess.Popen[str], line: str) -> None:
    """A line to the child, which may be gone: how it ended is told by its events."""
    assert child.stdin is not None
    with suppress(OSError):
        child.stdin.write(line)
        child.stdin.flush()


def stop(child: subprocess.Popen[str]) -> None:
    """Waits a moment for the child to end by itself, then shoots it."""
    try:
        child.wait(timeout=GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    for stream in (child.stdin, child.stdout):
        if stream is not None:
            with suppress(OSError):  # a line that could not be sent any more
                stream.close()


def _failure(job: TrainingJob, last: Event | None, status: int, errors: IO[str]) -> MarqueeError:
    """How the child failed, by its closing event or by the status it ended with."""
    if last is None:
        if status == KILLED:
            return Interrupted(_with_way_on(tr(SHOT), job), job.smaller)
        return Interrupted(tr("Training ended unexpectedly ({reason}).", reason=reason(status, errors)))
    if last.reason == "memory":
        return OutOfMemory(_with_way_back(last.sentence, job), job.smaller)
    return (StorageError if last.reason == "storage" else MarqueeError)(last.sentence)


def _with_way_on(what: str, job: TrainingJob) -> str:
    if not job.smaller:
        return tr("{what}; close other programs and go on.", what=what)
    said = phrase("{what}; close other programs and go on, or choose the smaller preset “{smaller}”.")
    return tr(said, what=what, smaller=tr(job.smaller, about="preset"))


def _with_way_back(what: str, job: TrainingJob) -> str:
    if not job.smaller:
        return tr("{what}; close other programs.", what=what)
    said = phrase("{what}; close other programs, or choose the smaller preset “{smaller}”.")
    return tr(said, what=what, smaller=tr(job.smaller, about="preset"))


def reason(status: int | None, errors: IO[str]) -> str:
    """The exit status and the last thing that was said on standard error."""
    errors.seek(0)
    lines = [line.strip() for line in errors.read().splitlines() if line.strip()]
    return f"exit {status}" + (f": {lines[-1][:200]}" if lines else "")


def _forget(job: TrainingJob) -> None:
    if job.work:
        work.discard(Path(job.work))
