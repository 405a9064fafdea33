"""Leaves a server alone that fails again and again."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final

PATIENCE: Final = 3
FIRST_REST: Final = 60.0
LONGEST_REST: Final = 600.0


class Breaker:
    """After `PATIENCE` failures in a row nothing for a minute, then one try; each that fails doubles the rest."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures, self._rest, self._until = 0, FIRST_REST, -math.inf

    @property
    def resting(self) -> bool:
        return self._clock() < self._until

    def failed(self) -> None:
        self._failures += 1
        if self._failures >= PATIENCE:
            self._until = self._clock() + self._rest
            self._rest = min(2 * self._rest, LONGEST_REST)

    def reset(self) -> None:
        """It answered, or the person wants another try."""
        self._failures, self._rest, self._until = 0, FIRST_REST, -math.inf
