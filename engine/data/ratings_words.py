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
from engine.data.feed import Lines, feed
from engine.data.interactions import HIGHEST_RATING, LOWEST_RATING, Interactions
from engine.data.number_table import NumberFile
from engine.data.pages import pages
from engine.data.rows import RowOf
from engine.data.source import Source
from engine.data.values import LATEST_TIME
from engine.progress import CancelToken, Progress

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
    words = _Words(file)
    if not feed(words.add, source, file.name, file.named, "Reading ratings", progress, cancel):
        return None
    table, rows = RowOf(films()).table, words.rows
    if rows == 0 or table is None:
        return None
    into, ends = pages(rows, np.uint64), np.empty(_SPANS, np.int64)
    begins, viewers = words.begins[: words.n_viewers], words.viewers[: words.n_viewers]
    if not kernel.compiled.part_by_time(words.words[:rows], begins, table, into, ends):
        return None
    return RatingsWords(into, ends, words.words, viewers.astype(np.int64))


class _Words:
    """Words as they are read: [rows], of `n_viewers` viewers whose words begin at `begins`."""

    def __init__(self, file: NumberFile) -> None:
        bounds = LOWEST_RATING, HIGHEST_RATING, LATEST_TIME
        self._how = file.separator.encode(), file.width, file.places, bounds
        self.words = np.empty(0, np.uint64)
        self.viewers, self.begins = np.empty(_MOST_VIEWERS, np.int32), np.empty(_MOST_VIEWERS, np.uint32)
        self.rows = self.n_viewers = 0

    def add(self, given: Lines) -> tuple[int, int] | None:
        """Reads more words; see `feed.Taker`. None at a line that cannot be a word."""
        lines = (given.most + len(given.text)) // _SHORTEST_LINE  # at most
        if self.rows + lines > len(self.words):
            longer = pages(int(_SLACK * self.rows / given.done if self.rows else 0) + lines, np.uint64)
            longer[: self.rows] = self.words[: self.rows]
            self.words = longer
        into = self.words, self.viewers, self.begins, self.rows, self.n_viewers
        read = kernel.compiled.read_ratings(given.text, given.filled, given.file, given.most, self._how, *into)
        if read is None:
            return None
        self.rows, self.n_viewers, filled, taken = read
        return filled, taken
