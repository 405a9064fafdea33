"""The tag genome (Vig, Sen & Riedl 2012): how much each of some 1,100 tags says of a film -> vectors and top tags."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, NoReturn

import numpy as np
from numpy.typing import NDArray

from engine.data import kernel
from engine.data.dataset import MOST_GENOME
from engine.data.feed import Lines, feed
from engine.data.film_tags import MOST_TAGS, is_theme
from engine.data.number_table import FaultyTableError, Kept, NumberFile, read_numbers
from engine.data.pages import pages
from engine.data.rows import RowOf
from engine.data.source import Source
from engine.data.tables import read_records, whole_number
from engine.errors import InputError
from engine.language import tr
from engine.progress import CancelToken, Progress
from engine.text import clean, fold

GENOME_SCORES: Final = "genome-scores.csv"
GENOME_TAGS: Final = "genome-tags.csv"
DIMENSIONS: Final = MOST_GENOME
"""Of the vectors: tags are some 1,100, but their relevances go together a great deal."""

_MOST_TAGS_OF_ALL: Final = 10_000
_KEPT: Final = (Kept(np.int32, 0, 1e18), Kept(np.int32, 0, 1e18), Kept(np.float64, 0, 1))
_STAGE: Final = "Reading the tag genome"
_LINES_BETWEEN_CHECKS: Final = 100_000
_LEAST_RELEVANCE: Final = 0.5
_LEAST_LIFT: Final = 0.2
_PARTS: Final = 10_000
"""In how many parts of 1 lifts are told apart."""
_BITS: Final = 16
"""For a tag's number, as for a lift."""
_FILMS_AT_ONCE: Final = 256
_CANDIDATES: Final = 2 * MOST_TAGS  # some of them only repeat the film's title, genres or each other
# What people think of a film says little about what it is.
_OPINION = re.compile(
    r"(?:very |highly )?(?:good|great|bad|excellent|awesome|perfect|horrible|lame|dull|boring|stupid|fun|interesting"
    r"|shallow|pointless|predictable|original|quotable|overrated|underrated|masterpiece|crap\w*|unfunny|talky)"
    r"(?: (?:acting|ending|movie|plot|script|sequel|dialogue))?|better than expected|waste of time|life changing"
    r"|so bad it s funny|best of \d+|pg(?: 13)?"
)


@dataclass(frozen=True)
class Scores:
    """The genome as it stands in the files: `relevance` float32 [n, n_tags], of float16's precision, and which of its
    rows is each film's, `place` int32 [n_films], -1 for films without."""

    tags: tuple[str, ...]
    relevance: NDArray[np.float32]
    place: NDArray[np.int32]

    def themes(self, films: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """Film id → its own tags, the most telling first; `films` are those the scores were read for."""
        rows, relevance = self._in_order()
        own = _themes(relevance, self.tags)
        return {films[row]: telling for row, telling in zip(rows.tolist(), own, strict=True)}

    def vectors(self) -> NDArray[np.float16]:
        """[n_films, d], d ≤ 128: unit vectors whose products say how alike two films' tags are; zero for films that
        have no genome. The scores are used up."""
        rows, relevance = self._in_order()
        vectors = np.zeros((len(self.place), min(DIMENSIONS, len(self.tags), max(1, len(rows) - 1))), np.float16)
        if len(rows):
            vectors[rows] = _principal(relevance, vectors.shape[1])
        return vectors

    def _in_order(self) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The films that have a genome, ascending, and what it says of them."""
        rows = np.flatnonzero(self.place >= 0)
        place = self.place[rows]
        stands_so = np.array_equal(place, np.arange(len(rows)))
        return rows, self.relevance[: len(rows)] if stands_so else self.relevance[place]


def read_genome(source: Source, films: Sequence[int], progress: Progress, cancel: CancelToken) -> Scores:
    """Reads `genome-scores.csv` and `genome-tags.csv`; `films` are the ids of the catalogue, in its order.

    Some thousand scores are held at a time, beside four bytes for each tag of a film that has any. Scores of films that
    the catalogue lacks are passed over. Raises `InputError` naming line and column, `Cancelled`.
    """
    tags = _read_tags(source)
    file = NumberFile.csv(source, GENOME_SCORES, ("movieId", "tagId", "relevance"))
    try:
        return Scores(tuple(tags.values()), *_relevance(source, file, films, tags, progress, cancel))
    except FaultyTableError as error:
        _raise_first_fault(source, file, tags, cancel, error)


def _read_tags(source: Source) -> dict[int, str]:
    """Tag by number."""
    tags: dict[int, str] = {}
    for line, (number, tag) in read_records(source, GENOME_TAGS, ("tagId", "tag")):
        tags[whole_number(number, GENOME_TAGS, line, "tagId")] = clean(tag, 60)
    if not 0 < len(tags) <= _MOST_TAGS_OF_ALL:
        raise InputError(
            tr("it holds {count} tags, not 1 to {most:,}.", count=len(tags), most=_MOST_TAGS_OF_ALL), file=GENOME_TAGS
        )
    return tags


def _relevance(
    source: Source,
    file: NumberFile,
    films: Sequence[int],
    tags: Mapping[int, str],
    progress: Progress,
    cancel: CancelToken,
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """`Scores.relevance` and `Scores.place`."""
    row_of, column_of = RowOf(films), RowOf(list(tags))
    if kernel.PRESENT and row_of.table is not None and column_of.table is not None:
        cells = _Cells(file, row_of.table, column_of.table, _table(films, tags))
        if feed(cells.add, source, file.name, file.named, _STAGE, progress, cancel) and cells.lines:
            return cells.table, cells.place
    table, taken = _table(films, tags), 0
    place = np.full(len(films) + 1, -1, np.int32)  # the last is that of films which are not there
    for (film, tag, value), _ in read_numbers(source, file, _KEPT, _STAGE, progress, cancel):
        row, column = row_of(film), column_of(tag)
        if column.min(initial=0) < 0:
            raise FaultyTableError
        there = np.zeros(len(place), np.bool_)
        there[row] = True
        new = np.flatnonzero(there[:-1] & (place[:-1] < 0))
        place[new] = np.arange(taken, taken + len(new))
        taken += len(new)
        ours = row >= 0
        table[place[row[ours]], column[ours]] = value[ours].astype(np.float16)
    return table, place[:-1]


def _table(films: Sequence[int], tags: Mapping[int, str]) -> NDArray[np.float32]:
    """Rows that no film takes are never touched, and take no memory."""
    return pages(len(films) * len(tags), np.float32).reshape(len(films), len(tags))


class _Cells:
    """A table as it is filled by what is compiled."""

    def __init__(
        self, file: NumberFile, rows: NDArray[np.int32], columns: NDArray[np.int32], table: NDArray[np.float32]
    ) -> None:
        """`rows` and `columns` are by the numbers of films and of tags."""
        self._how = file.separator.encode(), file.width, file.places
        self._rows, self._columns, self.table = rows, columns, table
        self.place = np.full(len(table), -1, np.int32)
        self.lines = self._taken = 0

    def add(self, given: Lines) -> tuple[int, int] | None:
        """Reads more cells; see `feed.Taker`. None at a line that is not plain, or no score."""
        into = self._rows, self._columns, self.place, self.table, self.table.shape[1], self.lines, self._taken
        read = kernel.compiled.read_scores(given.text, given.filled, given.file, given.most, self._how, *into)
        if read is None:
            return None
        self.lines, self._taken, filled, taken = read
        return filled, taken


def _principal(relevance: NDArray[np.float32], dimensions: int) -> NDArray[np.float32]:
    """[n, d] unit vectors: the films' places along the principal axes of the relevances [n, tags].

    The axes are the eigenvectors of the tags' covariance, each turned so that its largest entry is positive. The
    relevances are used up.
    """
    from threadpoolctl import threadpool_limits

    centred = np.subtract(relevance, relevance.mean(axis=0), out=relevance)
    # Several threads wait for each other after every one of a thousand columns: one is sooner done, and the last bits
    # are those of any number of cores.
    with threadpool_limits(1, user_api="blas"):
        axes = np.linalg.eigh((centred.T @ centred).astype(np.float64))[1][:, ::-1][:, :dimensions]
        largest = axes[np.abs(axes).argmax(axis=0), np.arange(dimensions)]
        places = centred @ (axes * np.where(largest < 0, -1.0, 1.0)).astype(np.float32)
    lengths = np.linalg.norm(places, axis=1, keepdims=True)
    return np.asarray(places / np.maximum(lengths, 1e-6), np.float32)


def _themes(relevance: NDArray[np.float32], tags: Sequence[str]) -> list[tuple[str, ...]]:
    """Each film's most telling tags: relevant to it (≥ .5), and by far more than to films at large.

    Ranked by relevance less the tag's mean, so that what suits most films (“original”, “good dialogue”) gives way.
    """
    words = [(tag, fold(tag)) for tag in tags]
    telling = np.array([is_theme(tag, folded) and not _OPINION.fullmatch(folded) for tag, folded in words])
    least = np.where(telling, np.float32(_LEAST_RELEVANCE), np.float32(np.inf))
    means = relevance.mean(axis=0, dtype=np.float64)
    pieces = (relevance[start : start + _FILMS_AT_ONCE] for start in range(0, len(relevance), _FILMS_AT_ONCE))
    return [own for piece in pieces for own in _themes_of(piece, least, means, tags)]


def _themes_of(
    relevance: NDArray[np.float32], least: NDArray[np.float32], means: NDArray[np.float64], tags: Sequence[str]
) -> list[tuple[str, ...]]:
    """The same of some films; `least` and `means` [n_tags] are how relevant a tag must be, and how much it is to films
    at large."""
    found = np.flatnonzero(relevance >= least)
    films, columns = np.divmod(found, len(tags))
    lift = np.rint((relevance.ravel()[found] - means[columns]) * _PARTS)
    # By film, lift and column in one number, which is sorted in a tenth of the time.
    ranked = ((films << _BITS) + (_PARTS - lift.astype(np.int64)) << _BITS) + columns
    ranked = np.sort(ranked[lift >= _LEAST_LIFT * _PARTS])
    film = ranked >> 2 * _BITS
    first = np.searchsorted(film, np.arange(len(relevance) + 1))
    kept = np.arange(len(ranked)) - first[film] < _CANDIDATES
    best = [tags[column] for column in (ranked[kept] & (1 << _BITS) - 1).tolist()]
    ends = np.minimum(np.diff(first), _CANDIDATES).cumsum().tolist()
    return [tuple(best[start:end]) for start, end in pairwise([0, *ends])]


def _raise_first_fault(
    source: Source, file: NumberFile, tags: Mapping[int, Any], cancel: CancelToken, cause: Exception
) -> NoReturn:
    """Reads line by line and raises the first thing that is wrong."""
    line = 0
    for line, (film, tag, value) in file.reader(source, file.name, file.columns):
        if line % _LINES_BETWEEN_CHECKS == 0:
            cancel.check()
        whole_number(film, file.name, line, "movieId")
        if whole_number(tag, file.name, line, "tagId") not in tags:
            raise InputError(tr("no tag has the number {tag}.", tag=tag), file=file.name, line=line, column="tagId")
        try:
            fits = 0 <= float(value) <= 1
        except ValueError:
            fits = False
        if not fits:
            what = tr("“{value}” is not a number between 0 and 1.", value=value[:40])
            raise InputError(what, file=file.name, line=line, column="relevance")
    if line == 0:
        raise InputError(tr("it holds no scores."), file=file.name)
    raise InputError(tr("it cannot be read as a tag genome."), file=file.name) from cause
