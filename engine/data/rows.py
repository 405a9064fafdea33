"""Outside numbers -> where they stand in a list: by a table where they are small, as they nearly always are."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.data import kernel

UNKNOWN: Final = -1
_ROOMY: Final = 2**20
_NUMBERS_PER_ENTRY: Final = 8
"""A table may have so many entries for each number that is looked for or listed, and _ROOMY anyway."""


class RowOf:
    """The place of each of some `numbers`, int64 and all different, in their list."""

    def __init__(self, numbers: ArrayLike) -> None:
        self._numbers = np.asarray(numbers, np.int64)
        self.table: NDArray[np.int32] | None = None
        """The place of each number from 0 on, UNKNOWN in the last entry at least; None where they are too large."""
        if _small(self._numbers, len(self._numbers)):
            # The last entry is for all that is too large or too small.
            self.table = np.full(int(self._numbers.max(initial=-1)) + 2, UNKNOWN, np.int32)
            self.table[self._numbers] = np.arange(len(self._numbers))
        else:
            self._order = np.argsort(self._numbers, kind="stable")
            self._sorted = self._numbers[self._order]

    def __call__(self, numbers: NDArray[np.signedinteger[Any]], *, used_up: bool = False) -> NDArray[np.int32]:
        """The place of each number, UNKNOWN for those that are not there. It may come to stand where numbers stood that
        are `used_up`."""
        if self.table is not None and kernel.PRESENT and numbers.dtype in (np.int32, np.int64):
            found = numbers if used_up and numbers.dtype == np.int32 else np.empty(len(numbers), np.int32)
            kernel.compiled.look_up(np.ascontiguousarray(numbers), self.table, found)
            return found
        if self.table is not None:
            last = len(self.table) - 1
            if numbers.min(initial=0) < 0 or numbers.max(initial=0) >= last:
                numbers = np.where((numbers >= 0) & (numbers < last), numbers, last)
            rows: NDArray[np.int32] = self.table[numbers]
            return rows
        place = np.minimum(np.searchsorted(self._sorted, numbers), len(self._sorted) - 1)
        return np.where(self._sorted[place] == numbers, self._order[place], UNKNOWN).astype(np.int32)


def distinct(numbers: NDArray[np.signedinteger[Any]]) -> NDArray[np.int64]:
    """`numbers` without repetition, ascending."""
    if not _small(numbers, len(numbers)):
        return np.unique(numbers).astype(np.int64)
    found = np.zeros(int(numbers.max(initial=-1)) + 1, np.bool_)
    found[numbers] = True
    return np.flatnonzero(found).astype(np.int64, copy=False)


def _small(numbers: NDArray[np.signedinteger[Any]], count: int) -> bool:
    """Whether a table with an entry for each number up to the largest of these is worth its room."""
    if not len(numbers):
        return True
    return bool(numbers.min() >= 0 and numbers.max() < max(_ROOMY, _NUMBERS_PER_ENTRY * count))
