"""Any table of ratings, CSV or Parquet -> Dataset, by a map of its columns.

Whatever a column holds is read as text, and every distinct text is understood once: ids may be numbers or names, times
numbers or dates. Rows that cannot be read are left out, counted, and the first of them is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow.compute as pc
from numpy.typing import NDArray

from engine.data.columns import ABOUT_FILMS, PARTS, STARS, Peek, TableMap, chosen, scale_name, scale_of
from engine.data.dataset import Dataset
from engine.data.generic_films import Films, films_of_rows, films_of_table, numbered
from engine.data.interactions import Interactions
from engine.data.table_file import Columns, Table, open_table
from engine.data.values import read_number, read_seconds, seconds_of
from engine.errors import InputError
from engine.progress import CancelToken, Progress, Step, silent

LIKED: Final = 4.0
"""What a row counts as where nobody gave ratings: it was watched, or bought, and so is taken for a liking."""
_MOST_LEFT_OUT: Final = 0.5
_PEEKED, _SHOWN = 100_000, 5


def import_table(
    source: Path, asked: TableMap, progress: Progress = silent, cancel: CancelToken | None = None
) -> tuple[Dataset, tuple[str, ...]]:
    """The dataset in a table of ratings, and what people should know of how it was read, a sentence each.

    Raises `InputError` with one sentence, `Cancelled`.
    """
    cancel = cancel or CancelToken()
    table = open_table(source)
    columns = chosen(asked.columns, table.titles, source.name)
    films = films_of_table(Path(asked.films), asked.film_columns, cancel) if asked.films else None
    rows = _read(table, columns, films, progress, cancel)
    progress(Step("Putting in order", 0.0))
    notes = list(films.notes) if films is not None else []
    stars = rows.stars(asked.scale, notes)
    kept = np.isfinite(stars) & (rows.time >= 0)
    rows.faults.note(table, kept, notes)
    if films is None:
        films = films_of_rows(source.name, rows.films, rows.about)
    viewers, _ = numbered(list(rows.viewers))
    interactions = Interactions.build(
        viewers[rows.viewer[kept]],
        films.ids[rows.film[kept]],
        stars[kept],
        seconds_of(rows.time[kept]),
        item_ids=films.catalogue.ids,
    )
    cancel.check()
    dataset = Dataset.of(
        interactions, films.catalogue, source=source.name, simulated=False, licence=_licence(source, notes)
    )
    progress(Step("Putting in order", 1.0))
    return dataset, tuple(notes)


def peek(source: Path, cancel: CancelToken | None = None) -> Peek:
    """The beginning of a table. Raises `InputError`."""
    table = open_table(source)
    first: list[tuple[str, ...]] = []
    spans: dict[str, tuple[float, float]] = {}
    no_numbers: set[str] = set()
    rows = 0
    for piece, _ in table.pieces(table.titles, cancel or CancelToken()):
        texts = [piece[title][:_SHOWN].to_pylist() for title in table.titles]
        first += [tuple(text[:200] for text in row) for row in zip(*texts, strict=True)]
        for title in table.titles:
            values = [read_number(text) for text in pc.unique(piece[title][: _PEEKED - rows]).to_pylist() if text]
            if not values or None in values:
                no_numbers.add(title)
                continue
            numbers = [value for value in values if value is not None]
            low, high = spans.get(title, (np.inf, -np.inf))
            spans[title] = min(low, *numbers), max(high, *numbers)
        rows += len(piece[table.titles[0]])
        if rows >= _PEEKED:
            break
    return Peek(table.titles, tuple(first[:_SHOWN]), {t: span for t, span in spans.items() if t not in no_numbers})
