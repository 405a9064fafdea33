"""Chances that always fall the same way for the same film."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A stream of numbers decided by a text alone: the same on every machine and in every version of Python."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._throws = 0

    def unit(self) -> float:
        """The next number in [0, 1)."""
        digest = hashlib.blake2b(f"{self._text}#{self._throws}".encode(), digest_size=8).digest()
        self._throws += 1
        return int.from_bytes(digest, "big") / 2**64

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * self.unit()

    def whole(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + int(self.unit() * (high - low + 1))

    def pick(self, options: Sequence[T]) -> T:
        return options[int(self.unit() * len(options))]

    def chance(self, probability: float) -> bool:
        return self.unit() < probability
