"""Ratings as MovieLens writes them, viewer by viewer and film by film: eight bytes each until they are in order.

What is compiled reads them and puts them in order; anything else, and every fault, is for `ratings_table`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.data import kernel
from engine.data.digits import MARGIN
from engine.data.interactions import HIGHEST_RATING, LOWEST_RATING, Interactions
from engine.data.number_table import NumberFile, pieces
from engine.data.pages import pages
from engine.data.rows import RowOf
from engine.data.source import Source
from engine.data.values import LATEST_TIME
from engine.progress import CancelToken, Progress, Step

_COLUMNS: Final = 4
_MOST_VIEWERS: Final = 2**19
_SPANS: Final = 2**12
_SHORTEST_LINE: Final = 8
_SLACK: Final = 1.02


@dataclass(frozen=True)
class RatingsWords:
    """Ratings [n] sorted roughly by time: those of span s end at `ends[s]`.

    words    uint64 [n]: time within the span, row of the viewer, row of the film, stars
    spare    uint64 [≥ n], used up
    viewers  int64: the viewers' numbers, ascending
    """

    words: NDArray[np.uint64]
    ends: NDArray[np.int64]
    spare: NDArray[np.uint64]
    viewers: NDArray[np.int64]

    def interactions(self, film_ids: NDArray[np.int64]) -> Interactions:
        """All of them in order. The words are used up."""
        count = len(self.words)
        user, item = self.spare.view(np.int32)[: 2 * count].reshape(2, count)
        rating = pages(count, np.float32)
        kernel.compiled.order_spans(self.words, self.ends, 0, _SPANS, user, item, rating)
        return Interactions(user, item, rating, self.words.view(np.int64), self.viewers, film_ids)


def read_words(
    source: Source,
    file: NumberFile,
    films: Callable[[], NDArray[np.int64]],
    progress: Progress,
    cancel: CancelToken,
) -> RatingsWords | None:
    """Reads the file; None where something in it is not as MovieLens writes it, or wrong. `films` as in `read_ratings`.

    Raises `Cancelled`.
    """
    if len(file.columns) < _COLUMNS:
        return None  # no times to put in order
    size, done, rows, n_viewers = max(source.size(file.name), 1), 0, 0, 0
    words = np.empty(0, np.uint64)
    viewers, begins = np.empty(_MOST_VIEWERS, np.int32), np.empty(_MOST_VIEWERS, np.uint32)
    bounds = LOWEST_RATING, HIGHEST_RATING, LATEST_TIME
    with source.open(file.name) as stream:
        for text, stop in pieces(stream, file.named):
            cancel.check()
            most = rows + stop // _SHORTEST_LINE
            if most > len(words):
                longer = pages(max(most, int(_SLACK * rows * size / max(done, 1)) + stop), np.uint64)
                longer[:rows] = words[:rows]
                words = longer
            read = kernel.compiled.read_ratings(
                text, MARGIN, stop, file.separator.encode(), file.width, file.places, bounds,
                words, viewers, begins, rows, n_viewers,
            )  # fmt: skip
            if read is None or read[2] < stop:
                return None
            rows, n_viewers, _ = read
            done += stop - MARGIN
            progress(Step("Reading ratings", min(1.0, done / size)))
    table = RowOf(films()).table
    if rows == 0 or table is None:
        return None
    into, ends = pages(rows, np.uint64), np.empty(_SPANS, np.int64)
    if not kernel.compiled.part_by_time(words[:rows], begins[:n_viewers], table, into, ends):
        return None
    return RatingsWords(into, ends, words, viewers[:n_viewers].astype(np.int64))
