"""What is done once the first list can be seen, and not before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from desktop.actions.engine import Engine
from desktop.tasks.runner import Runner
from engine.errors import MarqueeError

AFTER_MS = 1000
"""Painting the first list has the processor to itself."""


def settle_soon(engine: Engine, readers: Runner, refused: Callable[[MarqueeError], None]) -> None:
    """Has an engine that was just opened made ready for typing, and its bundle verified once more."""
    QTimer.singleShot(AFTER_MS, readers, lambda: readers.start(lambda _: engine.settle(), lambda _: None, refused))
