"""Ratings as MovieLens writes them, viewer by viewer and film by film: eight bytes each until they are in order.

What is compiled reads them and puts them in order; anything else, and every fault, is for `ratings_table`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from engine.data import kernel
from engine.data.digits import MARGIN, NEWLINE
from engine.data.interactions import HIGHEST_RATING, LOWEST_RATING, Interactions
from engine.data.number_table import NumberFile
from engine.data.pages import pages
from engine.data.rows import RowOf
from engine.data.source import Source
from engine.data.tables import BOM, LONGEST_LINE
from engine.data.values import LATEST_TIME
from engine.progress import CancelToken, Progress, Step

_COLUMNS: Final = 4
_MOST_VIEWERS: Final = 2**19
_SPANS: Final = 2**12
_PIECE: Final = 2**19
"""Bytes at a time: they stay in the processor's cache until they are read."""
_AT_ONCE: Final = 2**25
"""Bytes between two looks at whether to go on."""
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
    size = max(source.size(file.name), 1)
    with source.open(file.name) as stream:
        for done in words.read(stream, file.named, size):
            cancel.check()
            progress(Step("Reading ratings", min(1.0, done / size)))
    if words.refused:
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
        self.refused = False

    def read(self, stream: BinaryIO, named: bool, size: int) -> Iterator[int]:
        """Reads all lines but the one that names the columns; tells how many bytes are done. Ends early, `refused`,
        at a line that cannot be a word."""
        text = np.empty(MARGIN + LONGEST_LINE + _PIECE, np.uint8)
        view = memoryview(text.data)
        if named:
            stream.readline()
        rest = b"" if named else stream.read(len(BOM)).removeprefix(BOM)
        view[MARGIN : MARGIN + len(rest)] = rest
        filled, done, descriptor = MARGIN + len(rest), len(rest), _descriptor(stream)
        while not self.refused:
            if descriptor is None:  # a zip's
                got = stream.readinto(view[filled : filled + _PIECE])  # type: ignore[attr-defined]  # every stream has it
                filled, _ = self._add(text, filled + got, -1, done, size)
            else:
                filled, got = self._add(text, filled, descriptor, done, size)
            done += got
            yield done
            if got == 0:
                break
        if filled > MARGIN and not self.refused:
            text[filled] = NEWLINE
            self._add(text, filled + 1, -1, done, size)

    def _add(self, text: NDArray[np.uint8], filled: int, file: int, done: int, size: int) -> tuple[int, int]:
        """Reads more words; how far the text is filled then, and how many bytes came from the file."""
        lines = (_AT_ONCE + len(text)) // _SHORTEST_LINE  # at most
        if self.rows + lines > len(self.words):
            all_of_them = int(_SLACK * self.rows * size / done) if self.rows else 0
            longer = pages(max(self.rows, all_of_them) + lines, np.uint64)
            longer[: self.rows] = self.words[: self.rows]
            self.words = longer
        read = kernel.compiled.read_ratings(
            text, filled, file, _AT_ONCE, self._how, self.words, self.viewers, self.begins, self.rows, self.n_viewers
        )
        if read is None:
            self.refused = True
            return filled, 0
        self.rows, self.n_viewers, filled, taken = read
        return filled, taken


def _descriptor(stream: BinaryIO) -> int | None:
    """What the rest of the stream can be read from without it, None where there is no such thing."""
    try:
        descriptor = stream.fileno()
    except OSError:
        return None
    os.lseek(descriptor, stream.tell(), os.SEEK_SET)
    return descriptor
