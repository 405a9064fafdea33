"""How long the window was not free: what a person feels as a stutter."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 5
WORTH_SAYING = 0.05
"""Seconds; three frames that were not drawn."""


class Watchdog(QObject):
    """Knows the longest gap, in seconds, between two moments at which the event loop of its thread was free.

    With `aloud` every gap worth saying goes to standard error when it is over.
    """

    def __init__(self, *, aloud: bool = False) -> None:
        super().__init__()
        self._aloud = aloud
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.start()

    def start(self) -> None:
        """Forgets what was, and watches from now on."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """Watches no longer; the longest gap, the one that lasts until now included."""
        self._tick()
        self._timer.stop()
        return self.longest

    def _tick(self) -> None:
        now = time.perf_counter()
        gap, self._last = now - self._last - EVERY_MS / 1000, now
        self.longest = max(self.longest, gap)
        if self._aloud and gap > WORTH_SAYING:
            print(f"the window was not free for {1000 * gap:.0f} ms", file=sys.stderr, flush=True)
