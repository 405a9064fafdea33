"""How long a sentence may be looked at: a model that repeats itself must not keep a person waiting."""

from __future__ import annotations

from typing import Final

_MOST_READ: Final = 300
_MOST_STEPS: Final = 25_000


class TangledError(Exception):
    """A sentence was read in more ways than any plain one takes: one that repeats itself, as models sometimes do."""


class Effort:
    """How often parts of one sentence may still be read, and how many places of rules may still be tried.

    True sentences take 200 readings of a millisecond each, and 10,200 steps of ten microseconds, at most.
    """

    def __init__(self) -> None:
        self._left, self._steps_left = _MOST_READ, _MOST_STEPS

    def spend(self) -> None:
        """Counts one reading. Raises `TangledError` when there is none left."""
        self._left -= 1
        if self._left < 0:
            raise TangledError

    def step(self) -> None:
        """Counts one rule that is tried at one place. Raises `TangledError` when there is none left."""
        self._steps_left -= 1
        if self._steps_left < 0:
            raise TangledError
