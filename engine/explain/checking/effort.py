"""How long a sentence may be looked at: a model that repeats itself must not keep a person waiting."""

from __future__ import annotations

from typing import Final

_MOST_READ: Final = 300


class TangledError(Exception):
    """A sentence was read in more ways than any plain one takes: one that repeats itself, as models sometimes do."""


class Effort:
    """How often parts of one sentence may still be read; true ones take 200 at most, a millisecond each."""

    def __init__(self) -> None:
        self._left = _MOST_READ

    def spend(self) -> None:
        """Counts one. Raises `TangledError` when there is none left."""
        self._left -= 1
        if self._left < 0:
            raise TangledError
