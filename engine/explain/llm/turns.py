"""One request at a time; the newest wins."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from engine.errors import Cancelled
from engine.explain.llm.failures import Superseded
from engine.progress import CancelToken

LOOK_UP: Final = 0.1
"""Seconds between two looks whether somebody still wants to wait."""


class Turns:
    """Numbers the requests, and lets one through at a time."""

    def __init__(self) -> None:
        self._free = threading.Condition()
        self._newest = 0
        self._taken = False

    @property
    def newest(self) -> int:
        """The number of the newest request."""
        return self._newest

    @contextmanager
    def quiet(self, cancel: CancelToken | None) -> Iterator[None]:
        """A turn that supersedes nobody and is superseded by nobody. Raises `Cancelled` while it waits."""
        with self._turn(cancel, lambda: False):
            yield

    @contextmanager
    def supersede(self, cancel: CancelToken | None) -> Iterator[tuple[int, Callable[[], bool]]]:
        """A numbered turn, and whether it is stale: whether a newer one was asked for.

        Raises `Superseded` and `Cancelled` while it waits.
        """
        with self._free:
            self._newest += 1
            number = self._newest

        def is_stale() -> bool:
            return number != self._newest

        with self._turn(cancel, is_stale):
            yield number, is_stale

    @contextmanager
    def _turn(self, cancel: CancelToken | None, is_stale: Callable[[], bool]) -> Iterator[None]:
        with self._free:
            while self._taken:
                _check(cancel, is_stale)
                self._free.wait(LOOK_UP)
            _check(cancel, is_stale)
            self._taken = True
        try:
            yield
        finally:
            with self._free:
                self._taken = False
                self._free.notify_all()


def _check(cancel: CancelToken | None, is_stale: Callable[[], bool]) -> None:
    if cancel is not None and cancel.cancelled:
        raise Cancelled
    if is_stale():
        raise Superseded
