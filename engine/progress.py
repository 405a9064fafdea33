"""How long work tells how far it is, and is told to stop, to pause, or to be content with what it has."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from engine.errors import Cancelled


@dataclass(frozen=True)
class Step:
    """One report of progress: the stage in words, how much is done (0–1), figures worth showing.

    `part` names what `fraction` is of, by a path of short keys that never change ("fit/ease"); empty: of all.
    """

    stage: str
    fraction: float
    figures: Mapping[str, float] = field(default_factory=dict)
    part: str = ""


class Progress(Protocol):
    """Takes reports of progress; called from the thread that works, so it must be quick."""

    def __call__(self, step: Step) -> None: ...


def silent(step: Step) -> None:
    """A `Progress` for callers that do not care."""


def part_of(progress: Progress, part: str) -> Progress:
    """Where the part `part` of a work reports to whose parts are known by name."""

    def report(step: Step) -> None:
        progress(replace(step, part=f"{part}/{step.part}" if step.part else part))

    return report


class CancelToken:
    """Shared by whoever waits and whoever works: a remote control. All methods but `check` return at once.

    The worker calls `check()` often (within a second).
    """

    def __init__(self) -> None:
        self._cancelled, self._enough, self._running = threading.Event(), threading.Event(), threading.Event()
        self._running.set()
        self._left = False
        self.waited = 0.0
        """Seconds spent paused, for clocks that should stand still meanwhile."""

    def cancel(self) -> None:
        """Stop; what is half done goes away."""
        self._cancelled.set()
        self._running.set()

    def leave(self) -> None:
        """Stop, but what was saved for going on later stays."""
        self._left = self._left or not self.cancelled  # who presses Ctrl+C twice loses no more
        self.cancel()

    def pause(self) -> None:
        self._running.clear()

    def resume(self) -> None:
        self._running.set()

    def finish(self) -> None:
        """Be content with the best so far, and finish with that; a pause ends."""
        self._enough.set()
        self._running.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def left(self) -> bool:
        """Whether it was stopped by `leave`."""
        return self._left

    @property
    def paused(self) -> bool:
        return not self._running.is_set()

    @property
    def enough(self) -> bool:
        """Whether `finish()` was called."""
        return self._enough.is_set()

    def check(self) -> None:
        """Waits while paused; raises `Cancelled` once `cancel()` or `leave()` was called."""
        if self.paused and not self.cancelled:
            self._wait()
        if self.cancelled:
            raise Cancelled

    def _wait(self) -> None:
        """Until `resume`, `finish`, `cancel` or `leave`."""
        begun = time.monotonic()
        self._running.wait()
        self.waited += time.monotonic() - begun
