"""The folder of one job: what it needs to go on after a crash. A job whose folder is there is not finished.

It holds the job, how far it is, and whatever the child keeps there (`training.work`). The app's side makes and removes
it; the child only ever adds to it.
"""

from __future__ import annotations

import json
import secrets
import time
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.data.atomic import check_target, removed_folder, replaced_file, staged_folder
from engine.data.lock import locked
from engine.errors import MarqueeError
from engine.jobs.job import TrainingJob
from engine.language import phrase, tr

JOB, PROGRESS = "job.json", "progress.json"
BUSY = phrase("Another training is under way there; wait until it is done, or choose another name.")
PATIENCE = 4.0
"""Seconds in which a child ends whose app was killed: until then it holds the lock."""
NOTE_EVERY = 5.0
"""Seconds between two notes of how far a job is."""


@dataclass(frozen=True)
class Unfinished:
    """A job that was begun (UTC seconds) and is not finished; `fraction` is how far it was known to be."""

    folder: Path
    job: TrainingJob
    begun: int
    fraction: float


def new_work(jobs: Path) -> Path:
    """A folder for one more job, not there yet."""
    return jobs / f"job-{secrets.token_hex(6)}"


def begin(job: TrainingJob) -> None:
    """Makes the job's folder, at once, or keeps it when it is this very job's; another job's is replaced.

    Raises `StorageError`, also when the folder holds anything else.
    """
    folder = Path(job.work)
    check_target(folder, JOB)
    found = _read(folder)
    if found is not None and found.job == job:
        return
    _remove(folder)
    with staged_folder(folder) as staging:
        _write(staging / JOB, {"job": asdict(job), "begun": int(time.time())})


def under_way(folder: Path) -> AbstractContextManager[int]:
    """While this lasts, nobody else works in the job's folder or removes it. Raises `StorageError` when one does.

    It yields what the child must be passed (see `locked`): a child that has lost its app is not joined by another.
    """
    return locked(folder, tr(BUSY), PATIENCE)


def unfinished(jobs: Path) -> list[Unfinished]:
    """The jobs in this folder that can go on, the newest first. What cannot be read is no job."""
    try:
        folders = [path for path in jobs.iterdir() if path.is_dir() and not path.name.startswith(".")]
    except OSError:
        return []
    found = [job for job in map(_read, folders) if job is not None]
    return sorted(found, key=lambda job: (-job.begun, job.folder.name))


def discard(folder: Path) -> None:
    """Forgets a job. A folder that is none is left alone. Raises `StorageError` when somebody works in it."""
    if (folder / JOB).is_file():
        _remove(folder)


class Notes:
    """Notes now and then how far a job is, for `unfinished`."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._due = folder, time.monotonic() + NOTE_EVERY

    def take(self, fraction: float) -> None:
        """Never fails: not knowing how far a job was is no harm."""
        if time.monotonic() < self._due:
            return
        self._due = time.monotonic() + NOTE_EVERY
        try:
            _write(self._folder / PROGRESS, {"fraction": fraction})
        except OSError:
            return


def _read(folder: Path) -> Unfinished | None:
    try:
        document: Any = json.loads((folder / JOB).read_text(encoding="utf-8"))
        job, begun = TrainingJob(**document["job"]), int(document["begun"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError, MarqueeError):
        return None
    return Unfinished(folder, job, begun, _fraction(folder))


def _fraction(folder: Path) -> float:
    try:
        return min(1.0, max(0.0, float(json.loads((folder / PROGRESS).read_text(encoding="utf-8"))["fraction"])))
    except (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return 0.0


def _write(path: Path, document: Any) -> None:
    with replaced_file(path) as staging:
        staging.write_text(json.dumps(document), encoding="utf-8")


def _remove(folder: Path) -> None:
    """At once: a folder that is half removed must not be taken for a job."""
    if folder.is_dir():
        with under_way(folder):
            pass
        removed_folder(folder)
