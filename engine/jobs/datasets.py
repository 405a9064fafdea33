"""What a person brought becomes a dataset, in the child: reading it takes libraries that the app never loads."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.data.atomic import discard_staging
from engine.data.columns import Peek, TableMap
from engine.errors import Cancelled, InputError
from engine.jobs.child import Interrupted, Log, follow, reason, started, stop, unheard
from engine.language import tr
from engine.progress import CancelToken, Progress, silent

IMPORT, PEEK = "--import", "--peek"
"""The arguments that make the child import, and look at the beginning of a table."""


@dataclass(frozen=True)
class ImportJob:
    """The folder, zip or table that a person chose, and the dataset folder that it becomes. `table` says how a table
    is to be read (`data.bring.import_data`)."""

    source: str
    dataset: str
    table: TableMap | None = None

    def to_line(self) -> str:
        return json.dumps(asdict(self)) + "\n"

    @classmethod
    def from_line(cls, line: str) -> ImportJob:
        raw: dict[str, Any] = json.loads(line)
        if raw["table"] is not None:
            scale = raw["table"].pop("scale")
            raw["table"] = TableMap(**raw["table"], scale=scale and (scale[0], scale[1]))
        return cls(**raw)


def run_import(
    job: ImportJob,
    progress: Progress,
    cancel: CancelToken,
    command: Sequence[str] | None = None,
    log: Log = unheard,
) -> None:
    """Import in a child process; returns when the dataset is there, whole. `command` as in `run_training`; `log` takes
    what people should know of how it was read.

    Raises `Cancelled`, `Interrupted`, or `InputError` with the child's sentence; nothing is left behind then.
    """
    _ask(IMPORT, job.to_line(), Path(job.dataset), progress, cancel, command, log)


def peek(source: str, cancel: CancelToken, command: Sequence[str] | None = None) -> Peek:
    """The beginning of a table, looked at in a child process. Raises as `run_import` does."""
    said: list[str] = []
    _ask(PEEK, json.dumps(source) + "\n", None, silent, cancel, command, said.append)
    raw: dict[str, Any] = json.loads(said[0])
    return Peek(
        tuple(raw["titles"]),
        tuple(tuple(row) for row in raw["rows"]),
        {title: (low, high) for title, (low, high) in raw["spans"].items()},
    )


def _ask(
    word: str,
    line: str,
    target: Path | None,
    progress: Progress,
    cancel: CancelToken,
    command: Sequence[str] | None,
    log: Log,
) -> None:
    """The child at work until it is done; of what it has half written at `target` nothing stays."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors:
        with started(command, (word,), errors, subprocess.PIPE) as child:
            try:
                last = follow(child, line, progress, cancel, log)
            finally:
                stop(child)
                if target is not None:
                    discard_staging(target, child.pid)
        if last is not None and last.kind == "done":
            return
        if cancel.cancelled:
            raise Cancelled
        if last is None:
            raise Interrupted(
                tr("Reading the data ended unexpectedly ({reason}).", reason=reason(child.returncode, errors))
            )
        raise InputError(last.sentence)
