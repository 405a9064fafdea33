"""A MovieLens folder or zip becomes a dataset, in the child: reading it takes pandas, which the app never loads."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.data.atomic import discard_staging
from engine.errors import Cancelled, InputError
from engine.jobs.child import Interrupted, follow, reason, started, stop
from engine.progress import CancelToken, Progress

IMPORT = "--import"
"""The argument that makes the child import."""


@dataclass(frozen=True)
class ImportJob:
    """The folder or zip that a person chose, and the dataset folder that it becomes."""

    source: str
    dataset: str

    def to_line(self) -> str:
        return json.dumps(asdict(self)) + "\n"

    @classmethod
    def from_line(cls, line: str) -> ImportJob:
        return cls(**json.loads(line))


def run_import(job: ImportJob, progress: Progress, cancel: CancelToken, command: Sequence[str] | None = None) -> None:
    """Import in a child process; returns when the dataset is there, whole. `command` as in `run_training`.

    Raises `Cancelled`, `Interrupted`, or `InputError` with the child's sentence; nothing is left behind then.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors:
        with started(command, (IMPORT,), errors, subprocess.PIPE) as child:
            try:
                last = follow(child, job.to_line(), progress, cancel)
            finally:
                stop(child)
                discard_staging(Path(job.dataset), child.pid)
        if last is not None and last.kind == "done":
            return
        if cancel.cancelled:
            raise Cancelled
        if last is None:
            raise Interrupted(f"Reading the data ended unexpectedly ({reason(child.returncode, errors)}).")
        raise InputError(last.sentence)
