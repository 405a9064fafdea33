"""How long work tells how far it is, and is told to stop."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from engine.errors import Cancelled


@dataclass(frozen=True)
class Step:
    """One report of progress: the stage's name, how much of it is done (0–1), figures worth showing."""

    stage: str
    fraction: float
    figures: Mapping[str, float] = field(default_factory=dict)


class Progress(Protocol):
    """Takes reports of progress; called from the thread that works, so it must be quick."""

    def __call__(self, step: Step) -> None: ...


def silent(step: Step) -> None:
    """A `Progress` for callers that do not care."""


class CancelToken:
    """Shared by whoever waits and whoever works; the worker calls `check()` often (within a second)."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raises `Cancelled` once `cancel()` was called."""
        if self._event.is_set():
            raise Cancelled
