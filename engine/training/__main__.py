"""The child process: one job on standard input, then a word a line; event lines on standard output. See `engine.jobs`.

The words are pause, resume, finish (be content with the best so far) and cancel; the end of input is cancel too, since
then the app is gone. With `--import` the job is to import a dataset, with `--peek` to look at the beginning of a table,
told as a line for the log. With `--devices` it says in one line what there is to train on, and ends.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from engine.data.atomic import discard_staging
from engine.errors import Cancelled, MarqueeError, StorageError
from engine.jobs import Event, TrainingJob
from engine.jobs.datasets import IMPORT, PEEK, ImportJob
from engine.jobs.devices import ASK, to_line
from engine.language import TELLING, speak, tr
from engine.progress import CancelToken, Step
from engine.training.memory import be_expendable, is_out_of_memory, resident

REPORT_EVERY = 0.1
GRACE_SECONDS = 1.0
NICE = 10


class _Reporter:
    """Writes progress as events, at most ten a second: a reader on a slow screen must never hold up training. What is
    new of an epoch is always written."""

    def __init__(self) -> None:
        self._last, self._event, self._epoch = 0.0, Event("progress"), 0.0

    def __call__(self, step: Step) -> None:
        now, epoch = time.monotonic(), step.figures.get("epoch", 0.0)
        news = (step.stage, step.part, epoch) != (self._event.stage, self._event.part, self._epoch)
        if not news and now - self._last < REPORT_EVERY:
            return
        figures = dict(step.figures)
        if (memory := resident()) is not None:
            figures["memory"] = float(memory)
        self._last, self._epoch = now, epoch
        self._event = Event("progress", step.stage, step.fraction, figures, part=step.part)
        _emit(self._event)

    def paused(self, stands_still: bool) -> None:
        """Says again how far it was, and that it stands still there, or goes on."""
        figures = {**(self._event.figures or {}), "paused": float(stands_still)}
        _emit(replace(self._event, figures=figures))


class _Remote(CancelToken):
    """A token that says when the work really stands still."""

    def __init__(self, said: Callable[[bool], None]) -> None:
        super().__init__()
        self._said = said

    def _wait(self) -> None:
        self._said(True)
        super()._wait()
        self._said(False)


def main(arguments: list[str]) -> int:
    """Run the job that comes on standard input. Exit status 0 when a bundle, or a dataset, was written."""
    _step_back()
    speak(TELLING)
    if ASK in arguments:
        threading.Thread(target=_listen, args=(CancelToken(), None), daemon=True).start()
        from engine.training.device import measured_devices

        sys.stdout.write(to_line(measured_devices()))
        return 0
    line = sys.stdin.readline()
    reporter = _Reporter()
    cancel = _Remote(reporter.paused)
    target, work = _asked(arguments, line, reporter, cancel)
    threading.Thread(target=_listen, args=(cancel, target), daemon=True).start()
    closing = _closing(work)
    _emit(closing)
    return 0 if closing.kind == "done" else 1


def _asked(
    arguments: list[str], line: str, reporter: _Reporter, cancel: CancelToken
) -> tuple[Path | None, Callable[[], None]]:
    """Where something will be written, if anywhere, and the work."""
    if PEEK in arguments:
        return None, lambda: _peek(Path(json.loads(line)), cancel)
    if IMPORT in arguments:
        to_import = ImportJob.from_line(line)
        return Path(to_import.dataset), lambda: _import(to_import, reporter, cancel)
    job = TrainingJob.from_line(line)
    return Path(job.bundle), lambda: _train(job, reporter, cancel)


def _train(job: TrainingJob, reporter: _Reporter, cancel: CancelToken) -> None:
    # Imported here: torch takes seconds, and a cancel must be heard meanwhile.
    begun = time.monotonic()
    from engine.training.publish import train_bundle

    loading = time.monotonic() - begun
    train_bundle(job, reporter, cancel, lambda line: _emit(Event("log", sentence=line)), loading)


def _import(job: ImportJob, reporter: _Reporter, cancel: CancelToken) -> None:
    from engine.data.bring import import_data
    from engine.data.dataset import saving

    with saving(Path(job.dataset)) as to:
        dataset, notes = import_data(Path(job.source), job.table, reporter, cancel, to.begin)
        to.finish(dataset)
    for note in notes:
        _emit(Event("log", sentence=note))


def _peek(source: Path, cancel: CancelToken) -> None:
    from engine.data.peek import peek

    _emit(Event("log", sentence=json.dumps(asdict(peek(source, cancel)))))


def _closing(work: Callable[[], None]) -> Event:
    """How the work ended. What is nobody's fault but ours goes on up, and is told by the trace it leaves."""
    try:
        work()
    except Cancelled:
        return Event("cancelled")
    except StorageError as error:
        return Event("failed", sentence=str(error), reason="storage")
    except MarqueeError as error:
        return Event("failed", sentence=str(error))
    except (MemoryError, RuntimeError) as error:
        if is_out_of_memory(error):
            return Event("failed", sentence=tr("There is not enough memory for this training"), reason="memory")
        raise
    return Event("done")


def _listen(cancel: CancelToken, target: Path | None) -> None:
    """Does as it is told, until that is to stop, which after a second stops the process as well, what it has half
    written at `target` removed."""
    told = {"pause": cancel.pause, "resume": cancel.resume, "finish": cancel.finish}
    for line in sys.stdin:
        if (do := told.get(line.strip())) is None:
            break
        do()
    cancel.cancel()
    time.sleep(GRACE_SECONDS)
    if target is not None:
        discard_staging(target, os.getpid())
    os._exit(1)


def _step_back() -> None:
    """The desktop stays smooth, and is the last to go when memory runs out."""
    be_expendable()
    if sys.platform != "win32":
        os.nice(NICE)


def _emit(event: Event) -> None:
    sys.stdout.write(event.to_line())
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
