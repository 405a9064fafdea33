"""The Qt binding itself: one that miscounts references would end a session after minutes, not in a short test."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 2000


def test_calls_that_return_nothing_keep_the_count_of_none() -> None:
    # PySide6 6.12.0 loses one reference to None a call on Python 3.11, until the interpreter aborts.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
