"""Data as a person brings them -> Dataset: MovieLens in any layout, or any other table of ratings."""

from __future__ import annotations

from pathlib import Path

from engine.data.columns import CSV_ENDINGS, PARQUET_ENDINGS, TableMap
from engine.data.dataset import Dataset
from engine.data.layouts import LAYOUTS, Ready, unheard
from engine.data.movielens import import_movielens
from engine.progress import CancelToken, Progress, silent


def import_data(
    source: Path,
    table: TableMap | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    ready: Ready = unheard,
) -> tuple[Dataset, tuple[str, ...]]:
    """The dataset in `source`, and what people should know of how it was read, a sentence each.

    With `table` it is read as one; without, where it is a table and not the ratings of a MovieLens folder. `ready` as
    in `import_movielens`; of a table it is not asked. Raises `InputError` with one sentence, `Cancelled`.
    """
    if table is None and (not _is_table(source) or _is_movielens(source)):
        return import_movielens(source, progress, cancel, ready), ()
    from engine.data.generic import import_table  # pyarrow takes its time to load, and MovieLens needs none of it

    return import_table(source, table or TableMap(), progress, cancel)


def _is_table(source: Path) -> bool:
    return source.is_file() and source.suffix.lower() in (*CSV_ENDINGS, *PARQUET_ENDINGS)


def _is_movielens(source: Path) -> bool:
    return any(source.name == layout.ratings and (source.parent / layout.films).is_file() for layout in LAYOUTS)
