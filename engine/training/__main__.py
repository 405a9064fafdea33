"""The child process: one job on standard input, event lines on standard output. See `engine.jobs`."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

from engine.data.atomic import discard_staging
from engine.errors import Cancelled, MarqueeError
from engine.jobs import Event, TrainingJob
from engine.progress import CancelToken, Step

REPORT_EVERY = 0.1
GRACE_SECONDS = 1.0


class _Reporter:
    """Writes progress as events, at most ten a second: a reader on a slow screen must never hold up training."""

    def __init__(self) -> None:
        self._last, self._stage = 0.0, ""

    def __call__(self, step: Step) -> None:
        now = time.monotonic()
        if step.stage == self._stage and now - self._last < REPORT_EVERY:
            return
        self._last, self._stage = now, step.stage
        _emit(Event("progress", step.stage, step.fraction, dict(step.figures)))


def main() -> int:
    """Run the job that comes on standard input. Exit status 0 when a bundle was written."""
    job = TrainingJob.from_line(sys.stdin.readline())
    cancel = CancelToken()
    threading.Thread(target=_listen, args=(cancel, job), daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(5)  # the desktop stays smooth
    try:
        # Imported here: torch takes seconds, and a cancel must be heard meanwhile.
        from engine.training.publish import train_bundle

        train_bundle(job, _Reporter(), cancel)
    except Cancelled:
        _emit(Event("cancelled"))
        return 1
    except MarqueeError as error:
        _emit(Event("failed", sentence=str(error)))
        return 1
    except MemoryError:
        _emit(Event("failed", sentence="There is not enough memory for this training; choose a smaller preset."))
        return 1
    _emit(Event("done"))
    return 0


def _listen(cancel: CancelToken, job: TrainingJob) -> None:
    """A line, or the end of input (the app is gone), stops the work, and after a second the process."""
    sys.stdin.readline()
    cancel.cancel()
    time.sleep(GRACE_SECONDS)
    discard_staging(Path(job.bundle), os.getpid())
    os._exit(1)


def _emit(event: Event) -> None:
    sys.stdout.write(event.to_line())
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
