"""The ways in which MovieLens was handed out over the years, each read into the same tables."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.data.catalogue import Catalogue, collecting_nothing
from engine.data.dataset import Digest, digest_of
from engine.data.films_table import FilmsTable
from engine.data.genome import GENOME_SCORES, GENOME_TAGS, read_genome
from engine.data.interactions import Interactions
from engine.data.number_table import NumberFile
from engine.data.ratings_table import COLUMNS, RatingsTable, csv_ratings, read_ratings
from engine.data.ratings_words import RatingsWords
from engine.data.source import Source
from engine.data.tables import Reader, read_records, separated, whole_number
from engine.data.tags_table import read_csv_tags, read_tags
from engine.errors import Cancelled
from engine.progress import CancelToken, Progress, Step

_TURN: Final = 0.0002
_RECORDS_BETWEEN_CHECKS: Final = 10_000
# fmt: off
_GENRES_OF_100K: Final = (
    "unknown", "Action", "Adventure", "Animation", "Children's", "Comedy", "Crime", "Documentary", "Drama", "Fantasy",
    "Film-Noir", "Horror", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western",
)
# fmt: on
_FILMS_OF_100K: Final = ("movieId", "title", "release", "video", "url", *_GENRES_OF_100K)


Ready: TypeAlias = Callable[[Interactions], None]


def unheard(interactions: Interactions) -> None:
    """For callers that wait for all of it."""


@dataclass(frozen=True)
class Tables:
    """What every layout is read into: films with their tags, who rated them (and a hash of that), and the vectors of
    their tag genome where it has one."""

    catalogue: Catalogue
    interactions: Interactions
    digest: Digest
    genome: NDArray[np.float16] | None = None


class Layout(Protocol):
    """One way in which MovieLens was handed out: the files of ratings and of films it is known by and needs."""

    ratings: str
    films: str

    def read(self, source: Source, progress: Progress, cancel: CancelToken, ready: Ready) -> Tables:
        """Reads and checks the files; `ready` is given the interactions when they are in order. Raises `InputError`,
        `Cancelled`."""
        ...


class CsvLayout:
    """`ratings.csv`, `movies.csv` and, where they are there, `tags.csv`, `links.csv` and the tag genome: latest-small,
    latest, 20M, 25M and 32M."""

    ratings, films = "ratings.csv", "movies.csv"

    def read(self, source: Source, progress: Progress, cancel: CancelToken, ready: Ready) -> Tables:
        """Ratings are read and put in order in a thread of their own, beside all that is known of the films. What is
        wrong with that is said first."""
        progress(Step("Reading films", 0.0))
        ids: Future[NDArray[np.int64]] = Future()
        failed, elsewhere = threading.Event(), threading.Event()

        def told(step: Step) -> None:
            if failed.is_set():  # nobody waits for it any more
                raise Cancelled
            if not elsewhere.is_set():  # one thing is told at a time
                progress(step)

        with _short_turns(), ThreadPoolExecutor(2) as beside:
            in_order = beside.submit(
                lambda: _in_order(
                    read_ratings(source, csv_ratings(source, self.ratings), ids.result, told, cancel),
                    ids.result(),
                    told,
                    cancel,
                    ready,
                )
            )
            try:
                with collecting_nothing():
                    films = _read_films(source, self.films, read_records, cancel)
                    ids.set_result(np.array(films.ids, np.int64))
                    if "tags.csv" in source:
                        films.tags = read_csv_tags(source, "tags.csv", read_records, cancel)
                    _read_links(films, source, cancel)
                    vectors = None
                    if GENOME_SCORES in source and GENOME_TAGS in source:
                        elsewhere.set()
                        scores = read_genome(source, films.ids, progress, cancel)
                        elsewhere.clear()
                        films.themes = scores.themes(films.ids)
                        vectors = beside.submit(scores.vectors)
                    catalogue = films.catalogue(cancel)
                    catalogue.to_json()  # is kept, and wanted when the others are done
            except BaseException:
                failed.set()
                ids.cancel()
                beside.shutdown(wait=False, cancel_futures=True)
                raise
            return Tables(catalogue, *in_order.result(), vectors.result() if vectors else None)


class DatLayout:
    """`ratings.dat`, `movies.dat` and, in 10M, `tags.dat`, with “::” between the fields: 1M (Latin-1) and 10M."""

    ratings, films = "ratings.dat", "movies.dat"

    def read(self, source: Source, progress: Progress, cancel: CancelToken, ready: Ready) -> Tables:
        progress(Step("Reading films", 0.0))
        films = _read_films(source, self.films, separated("::", "title"), cancel)
        if "tags.dat" in source:
            films.tags = read_tags(source, "tags.dat", separated("::", "tag"), cancel)
        catalogue = films.catalogue(cancel)
        file = NumberFile.separated(self.ratings, COLUMNS, "::")
        ratings = read_ratings(source, file, lambda: catalogue.ids, progress, cancel)
        return Tables(catalogue, *_in_order(ratings, catalogue.ids, progress, cancel, ready))


class OldestLayout:
    """`u.data` with tabs and `u.item` with a flag a genre (Latin-1): 100K."""

    ratings, films = "u.data", "u.item"

    def read(self, source: Source, progress: Progress, cancel: CancelToken, ready: Ready) -> Tables:
        progress(Step("Reading films", 0.0))
        films = FilmsTable(self.films)
        for line, (number, title, _, _, _, *flags) in separated("|")(source, films.name, _FILMS_OF_100K):
            cancel.check()
            genres = [genre for genre, flag in zip(_GENRES_OF_100K, flags, strict=True) if flag == "1"]
            films.add(line, whole_number(number, films.name, line, "movieId"), title, genres)
        catalogue = films.catalogue(cancel)
        file = NumberFile.separated(self.ratings, COLUMNS, "\t")
        ratings = read_ratings(source, file, lambda: catalogue.ids, progress, cancel)
        return Tables(catalogue, *_in_order(ratings, catalogue.ids, progress, cancel, ready))


@contextmanager
def _short_turns() -> Iterator[None]:
    """Whoever waits for its turn to run Python, to begin its next ten milliseconds of work without, soon has it."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


LAYOUTS: Final[tuple[Layout, ...]] = (CsvLayout(), DatLayout(), OldestLayout())


def _read_films(source: Source, name: str, read: Reader, cancel: CancelToken) -> FilmsTable:
    films = FilmsTable(name)
    for line, (number, title, genres) in read(source, name, ("movieId", "title", "genres")):
        _check_now_and_then(line, cancel)
        films.add(line, whole_number(number, name, line, "movieId"), title, _split(genres))
    return films


@lru_cache(4096)  # most films are of the same genres as another
def _split(genres: str) -> tuple[str, ...]:
    return tuple(genres.split("|"))


def _in_order(
    ratings: RatingsTable | RatingsWords,
    film_ids: NDArray[np.int64],
    progress: Progress,
    cancel: CancelToken,
    ready: Ready,
) -> tuple[Interactions, Digest]:
    """The ratings by time, and their hash."""
    cancel.check()
    progress(Step("Putting in order", 0.0))
    interactions = ratings.interactions(film_ids)
    ready(interactions)
    cancel.check()
    return interactions, digest_of(interactions, cancel)


def _read_links(films: FilmsTable, source: Source, cancel: CancelToken) -> None:
    """The numbers that IMDb and TMDB give the films; 0 where the field is empty."""
    name, columns = "links.csv", ("movieId", "imdbId", "tmdbId")
    if name in source:
        for line, record in read_records(source, name, columns):
            _check_now_and_then(line, cancel)
            film, imdb, tmdb = (_link(text, line, column) for text, column in zip(record, columns, strict=True))
            films.links[film] = imdb, tmdb


def _link(text: str, line: int, column: str) -> int:
    digits = text.strip().removeprefix("tt").removesuffix(".0")  # as other programs write them
    return whole_number(digits, "links.csv", line, column) if digits else 0


def _check_now_and_then(line: int, cancel: CancelToken) -> None:
    if line % _RECORDS_BETWEEN_CHECKS == 0:
        cancel.check()
