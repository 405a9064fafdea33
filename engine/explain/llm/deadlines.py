"""How long the server is given, and who looks at the clock while it is waited for."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from engine.errors import Cancelled
from engine.explain.llm.failures import Fault, ModelFailure, Superseded
from engine.progress import CancelToken

BLINK: Final = 0.05
"""Seconds between two looks at the clock where nothing else wakes us."""


@dataclass(frozen=True)
class Deadlines:
    """Seconds. A load is long because giving up makes the server begin anew; `total` counts from the question.

    The first token waits for the whole prompt to be read, which without a GPU is most of the work.
    """

    connect: float = 2.0
    probe: float = 2.0
    load: float = 300.0
    first_token: float = 60.0
    idle: float = 15.0
    total: float = 180.0
    pull_idle: float = 120.0
    retry: float = 0.5


class Paused(Exception):
    """The person paused what can be paused."""


class Watch(CancelToken):
    """What a connection asks, ten times a second and before each read, whether to go on.

    `check` raises what ends the wait: `Cancelled` when `cancel` says so, `Superseded` when the request is stale, and
    `ModelFailure` with the fault of the deadline that passed.
    """

    def __init__(self, cancel: CancelToken | None, *, pausable: bool = False) -> None:
        super().__init__()
        self._by_person = cancel or CancelToken()
        self._pausable = pausable
        self._is_stale: Callable[[], bool] | None = None
        self._whole = self._stage = (math.inf, Fault.TOO_LONG)

    def allow(self, seconds: float, fault: Fault) -> None:
        """From now on for all that follows."""
        self._whole = (time.monotonic() + seconds, fault)

    def expect(self, seconds: float, fault: Fault) -> None:
        """From now on for the next step; the step before met its deadline."""
        self._stage = (time.monotonic() + seconds, fault)

    def heed(self, is_stale: Callable[[], bool]) -> None:
        """From now on it also ends when `is_stale()`."""
        self._is_stale = is_stale

    def check(self) -> None:
        if self._by_person.cancelled:
            raise Cancelled
        if self._is_stale is not None and self._is_stale():
            raise Superseded
        if self._pausable and self._by_person.paused:
            raise Paused
        passed, fault = min(self._whole, self._stage)
        if time.monotonic() > passed:
            raise ModelFailure(fault)

    def rest(self, seconds: float) -> None:
        """Sleeps, but looks up."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.check()
            time.sleep(min(left, BLINK))
