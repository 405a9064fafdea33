"""What there is to train on: asked of the child, since only it knows torch."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import IO, Any

from engine.errors import Cancelled
from engine.jobs.child import Interrupted, reason, started, stop
from engine.language import packed, tr, unpacked
from engine.progress import CancelToken

ASK = "--devices"
POLL_SECONDS, MOST_SECONDS = 0.05, 120.0


@dataclass(frozen=True)
class Device:
    """`key` as a job names it, `name` for people, its `memory` in bytes (0 unknown), and its `speed`: how many
    billion multiplications and additions a second it did just now, in float32. `alone` is what one thread of a
    processor does: how many million numbers it sorts in a second of its own (0 unknown)."""

    key: str
    name: str
    memory: int
    speed: float
    alone: float = 0.0


def to_line(devices: Sequence[Device]) -> str:
    """What the child says when it is asked."""
    return json.dumps({"devices": [{**asdict(device), "name": packed(device.name)} for device in devices]}) + "\n"


def find_devices(cancel: CancelToken | None = None, command: Sequence[str] | None = None) -> list[Device]:
    """What the child finds, the fastest kind first; a few seconds. `command` as in `run_training`.

    Raises `Cancelled`, or `Interrupted` when the child says nothing.
    """
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors,
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said,
    ):
        with started(command, (ASK,), errors, said) as child:
            until = time.monotonic() + MOST_SECONDS
            while child.poll() is None and time.monotonic() < until:
                if cancel is not None and cancel.cancelled:
                    raise Cancelled
                time.sleep(POLL_SECONDS)
            stop(child)
        found = _read(said)
        if not found:
            raise Interrupted(
                tr("This computer's devices could not be listed ({reason}).", reason=reason(child.returncode, errors))
            )
        return found


def _read(said: IO[str]) -> list[Device]:
    """The devices in what the child said; a library may have said something too."""
    said.seek(0)
    for line in said:
        try:
            raw: Any = json.loads(line)
            return [Device(**{**each, "name": unpacked(each["name"])}) for each in raw["devices"]]
        except (ValueError, TypeError, KeyError, RecursionError):
            continue
    return []
