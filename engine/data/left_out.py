"""Rows of a table that cannot be read: how many, which is the first, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.data.table_file import Table
from engine.errors import InputError
from engine.language import phrase, tr, trn

_TOO_MANY: Final = 0.5
_UNEVEN: Final = phrase("it has too few or too many fields")


@dataclass
class LeftOut:
    """`count` rows of those handed out, the `first` of them (from 0), and what is wrong with that one."""

    count: int = 0
    first: int = -1
    why: str = ""

    def mark(self, index: int, why: str) -> None:
        """One row, later than all before."""
        self.count += 1
        if self.first < 0:
            self.first, self.why = index, why

    def mark_all(self, bad: NDArray[np.bool_], why: Callable[[int], str], begin: int = 0) -> None:
        """Every row where `bad` is true, of rows that begin with the one at `begin`. `why` is asked of one of them."""
        count = int(np.count_nonzero(bad))
        if count == 0:
            return
        self.count += count
        place = int(np.argmax(bad))
        if self.first < 0 or begin + place < self.first:
            self.first, self.why = begin + place, why(place)

    def notes(self, table: Table, read: int) -> tuple[str, ...]:
        """A sentence where rows are left out, of `read` that were handed out. Raises `InputError` when most are."""
        uneven, rows = len(table.uneven), read + len(table.uneven)
        number = table.row_number(self.first) if self.count else table.uneven[0] if uneven else 0
        why = self.why
        if uneven and table.uneven[0] <= number:
            number, why = table.uneven[0], tr(_UNEVEN)
        count = self.count + uneven
        if count > _TOO_MANY * rows:
            raise InputError(
                tr(
                    "{count:,} of {rows:,} rows cannot be read; the first is row {number:,}: {why}.",
                    count=count,
                    rows=rows,
                    number=number,
                    why=why,
                ),
                file=table.path,
            )
        if not count:
            return ()
        said = trn(
            "{file}: {n:,} of {rows:,} rows is left out; it is row {number:,}: {why}.",
            "{file}: {n:,} of {rows:,} rows are left out; the first is row {number:,}: {why}.",
            count, file=table.path.name, rows=rows, number=number, why=why,
        )  # fmt: skip
        return (said,)
