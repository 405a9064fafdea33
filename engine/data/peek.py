"""The beginning of any table, for a person to say what is what."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pyarrow.compute as pc

from engine.data.columns import Peek
from engine.data.table_file import open_table
from engine.data.values import read_number
from engine.progress import CancelToken

_SHOWN: Final = 5
_LOOKED_AT: Final = 100_000
_LONGEST: Final = 200


def peek(path: Path, cancel: CancelToken) -> Peek:
    """The first five rows of a table, and what numbers its columns hold in the first hundred thousand. Raises
    `InputError`, `Cancelled`."""
    table = open_table(path)
    spans: dict[str, tuple[float, float] | None] = {}
    shown: tuple[tuple[str, ...], ...] = ()
    rows = 0
    for piece, _ in table.pieces(table.titles, cancel):
        columns = [piece[title] for title in table.titles]
        if not shown:
            texts = [[text[:_LONGEST] for text in column[:_SHOWN].to_pylist()] for column in columns]
            shown = tuple(zip(*texts, strict=True))
        for title, column in zip(table.titles, columns, strict=True):
            spans[title] = _span(column[: _LOOKED_AT - rows], spans.get(title, (float("inf"), -float("inf"))))
        rows += len(columns[0])
        if rows >= _LOOKED_AT:
            break
    return Peek(table.titles, shown, {title: span for title, span in spans.items() if span and span[0] <= span[1]})


def _span(column: Any, before: tuple[float, float] | None) -> tuple[float, float] | None:
    """The least and the most number, with those of the pieces before; None once something is no number."""
    values = [read_number(text) for text in pc.unique(column).to_pylist() if text]
    numbers = [value for value in values if value is not None]
    if before is None or len(numbers) < len(values):
        return None
    return min([before[0], *numbers]), max([before[1], *numbers])
