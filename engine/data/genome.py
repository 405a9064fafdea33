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
class Genome:
    """What the genome says of the films of a catalogue.

    vectors  float16 [n_films, d], d ≤ 128: unit vectors whose products say how alike two films' tags are; zero for
             films that have no genome
    themes   film id → its own tags, the most telling first
    """

    vectors: NDArray[np.float16]
    themes: Mapping[int, tuple[str, ...]]


@dataclass(frozen=True)
class Scores:
    """The genome as it stands in the files: `relevance` float16 [n, n_tags], and which of its rows is each film's,
    `place` int32 [n_films], -1 for films without."""

    tags: tuple[str, ...]
    relevance: NDArray[np.float16]
    place: NDArray[np.int32]

    def genome(self, films: Sequence[int], cancel: CancelToken) -> Genome:
        """What they say of the films; `films` are those they were read for. Raises `Cancelled`."""
        rows = np.flatnonzero(self.place >= 0)
        found = pages(len(rows) * len(self.tags), np.float32).reshape(len(rows), len(self.tags))
        for start in range(0, len(rows), _FILMS_AT_ONCE):
            some = slice(start, start + _FILMS_AT_ONCE)
            found[some] = self.relevance[self.place[rows[some]]]
        cancel.check()
        themes = _themes(found, self.tags)
        cancel.check()
        vectors = np.zeros((len(films), min(DIMENSIONS, len(self.tags), max(1, len(rows) - 1))), np.float16)
        if len(rows):
            vectors[rows] = _principal(found, vectors.shape[1])
        return Genome(vectors, {films[row]: own for row, own in zip(rows.tolist(), themes, strict=True)})


def read_genome(source: Source, films: Sequence[int], progress: Progress, cancel: CancelToken) -> Scores:
    """Reads `genome-scores.csv` and `genome-tags.csv`; `films` are the ids of the catalogue, in its order.

    Some hundred thousand scores are held at a time, beside two bytes for each film and tag. Scores of films that the
    catalogue lacks are passed over. Raises `InputError` naming line and column, `Cancelled`.
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
) -> tuple[NDArray[np.float16], NDArray[np.int32]]:
    """Relevance [n_films, n_tags], 0–1, its rows in the order in which films first come; and which of them is each
    film's, int32 [n_films], -1 for films without."""
    row_of, column_of = RowOf(films), RowOf(list(tags))
    # Rows that no film takes are never touched, and take no memory.
    relevance = pages(len(films) * len(tags), np.float16).reshape(len(films), len(tags))
    taken, place = 0, np.full(len(films) + 1, -1, np.int32)  # the last is that of films which are not there
    for (film, tag, value), _ in read_numbers(source, file, _KEPT, "Reading the tag genome", progress, cancel):
        row, column = row_of(film), column_of(tag)
        there = np.zeros(len(place), np.bool_)
        there[row] = True
        new = np.flatnonzero(there[:-1] & (place[:-1] < 0))
        place[new] = np.arange(taken, taken + len(new))
        taken += len(new)
        if not _placed(relevance, place[row], column, value):
            raise FaultyTableError
    return relevance, place[:-1]


def _placed(
    table: NDArray[np.float16], row: NDArray[np.int32], column: NDArray[np.int32], value: NDArray[np.float64]
) -> bool:
    """Writes cells into the table, unless there is no such column; rows of -1 are passed over."""
    if kernel.PRESENT:
        return kernel.compiled.place_cells(table, table.shape[1], row, column, value)
    if column.min(initial=0) < 0:
        return False
    ours = row >= 0
    table[row[ours], column[ours]] = value[ours]
    return True


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
    found = np.flatnonzero(relevance >= np.where(telling, np.float32(_LEAST_RELEVANCE), np.float32(np.inf)))
    films, columns = np.divmod(found, len(tags))
    lift = np.rint((relevance.ravel()[found] - relevance.mean(axis=0, dtype=np.float64)[columns]) * _PARTS)
    # By film, lift and column in one number, which is sorted in a tenth of the time.
    ranked = ((films << _BITS) + (_PARTS - lift.astype(np.int64)) << _BITS) + columns
    ranked = np.sort(ranked[lift >= _LEAST_LIFT * _PARTS])
    best = (ranked & (1 << _BITS) - 1).tolist()
    ends = np.searchsorted(ranked >> 2 * _BITS, np.arange(len(relevance) + 1)).tolist()
    return [tuple(map(tags.__getitem__, best[start:end][:_CANDIDATES])) for start, end in pairwise(ends)]


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
