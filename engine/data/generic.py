"""Any table of ratings, CSV or Parquet -> Dataset, by a map of its columns.

Whatever a column holds is read as text, and every distinct text of a piece is understood once: ids may be numbers or
names, times numbers or dates. Rows that cannot be read are left out, counted, and the first of them is named.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.data.columns import STARS, TableMap, chosen, scale_name, scale_of, to_stars
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from engine.data.table_file import open_table
from engine.data.table_films import films_beside, films_of_table
from engine.data.table_rows import TableRows, read_rows
from engine.data.values import LATEST_TIME, numbered, seconds_of
from engine.errors import InputError
from engine.language import phrase, tr
from engine.progress import CancelToken, Progress, Step, silent

LIKED: Final = 4.0
"""What a row counts as where nobody gave ratings: somebody watched or bought it, which is taken for a liking."""
UNRATED: Final = phrase(
    "Nobody's ratings are in it: each row counts as {liked:g} stars, and how sure a recommendation is "
    "cannot be learned."
)
ALL_ALIKE: Final = phrase(
    "All ratings are {rating:g}, which tells nothing: each row counts as {liked:g} stars, and how sure a "
    "recommendation is cannot be learned."
)


def import_table(
    source: Path, asked: TableMap, progress: Progress = silent, cancel: CancelToken | None = None
) -> tuple[Dataset, tuple[str, ...]]:
    """The dataset in a table of ratings, and what people should know of how it was read, a sentence each.

    Raises `InputError` with one sentence, `Cancelled`.
    """
    cancel = cancel or CancelToken()
    table = open_table(source)
    columns = chosen(asked.columns, table.titles, source.name)
    films, notes = None, list[str]()
    if asked.films:
        films, told = films_of_table(Path(asked.films), asked.film_columns, cancel)
        notes += told
    rows = read_rows(table, columns, progress, cancel)
    progress(Step("Putting in order", 0.0))
    films = films or films_beside(source.name, rows.films, rows.about)
    item = np.array([*(films.rows.get(film, -1) for film in rows.films), -1], np.int64)[rows.film]
    stars, said = _stars(rows.rating, "rating" in columns, asked.scale, source.name)
    time = seconds_of(rows.time)
    kept = _kept(rows, item, stars, time, Path(asked.films).name)
    notes += [*rows.left_out.notes(table, len(kept)), *said]
    interactions = Interactions.build(
        numbered(rows.viewers)[rows.viewer[kept]],
        films.catalogue.ids[item[kept]],
        stars[kept],
        time[kept].astype(np.int64),
        item_ids=films.catalogue.ids,
    )
    cancel.check()
    licence = " ".join([f"From the file {source.name}: whoever it comes from says what may be done with it.", *notes])
    dataset = Dataset.of(interactions, films.catalogue, source=source.name, simulated=False, licence=licence)
    progress(Step("Putting in order", 1.0))
    return dataset, tuple(notes)


def _stars(
    rating: NDArray[np.float64], rated: bool, scale: tuple[float, float] | None, name: str
) -> tuple[NDArray[np.float64], tuple[str, ...]]:
    """Ratings as stars, NaN for what is outside their scale; and what was done to them, where that is anything."""
    if not rated:
        return np.full(len(rating), LIKED), (tr(UNRATED, liked=LIKED),)
    found = rating[~np.isnan(rating)]
    if len(found) == 0:
        return rating, ()
    low, high = float(found.min()), float(found.max())
    if low == high and scale is None:
        return np.where(np.isnan(rating), np.nan, LIKED), (tr(ALL_ALIKE, rating=low, liked=LIKED),)
    try:
        scale = scale or scale_of(low, high)
    except InputError as error:
        raise InputError(error.what, file=name) from error
    inside = np.where((rating >= scale[0]) & (rating <= scale[1]), rating, np.nan)
    stars = to_stars(inside, scale)
    if stars is inside:
        return stars, ()
    return stars, (
        tr("Ratings from {scale} were brought to {stars} stars.", scale=scale_name(scale), stars=scale_name(STARS)),
    )


def _kept(
    rows: TableRows, item: NDArray[np.int64], stars: NDArray[np.float64], time: NDArray[np.float64], films: str
) -> NDArray[np.bool_]:
    """Which rows stay, now that scale, unit and films are known; the others are marked as left out."""
    kept = (rows.viewer >= 0) & (rows.film >= 0) & ~np.isnan(rows.rating) & ~np.isnan(rows.time)
    for bad, why in (
        (item < 0, lambda place: tr("{file} has no film {film}", file=films, film=rows.films[rows.film[place]][:40])),
        (np.isnan(stars), lambda place: tr("a rating of {rating:g} is outside the scale", rating=rows.rating[place])),
        (
            ~((time >= 0) & (time <= LATEST_TIME)),
            lambda place: tr("{time:.15g} is no time since 1970", time=rows.time[place]),
        ),
    ):
        rows.left_out.mark_all(bad & kept, why)
        kept &= ~bad
    return kept
