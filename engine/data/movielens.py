"""MovieLens as GroupLens hands it out -> Dataset."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.film_tags import TagCounter
from engine.data.interactions import Interactions
from engine.data.ratings_table import RatingsTable, read_ratings
from engine.data.source import Source, open_source
from engine.data.tables import read_records, whole_number
from engine.errors import InputError
from engine.progress import CancelToken, Progress, Step, silent
from engine.text import clean, parse_title

_LANDMARK: Final = "ratings.csv"
_NO_GENRES: Final = "(no genres listed)"
_NOT_A_GENRE: Final = "IMAX"  # a way of showing a film
_MOST_GENRES: Final = 16
_MOST_ALTERNATES: Final = 8
_RECORDS_BETWEEN_CHECKS: Final = 10_000
_README_LIMIT: Final = 2**18
_LICENCE_LIMIT: Final = 8_000
_LICENCE_SECTION = re.compile(r"Usage License\s*\n=+\s*\n(.*?)(?=\n[^\n]+\n=+\s*\n|\Z)", re.DOTALL)
_LICENCE: Final = (
    "MovieLens data by GroupLens, University of Minnesota: for research, no commercial use without permission, "
    "no endorsement implied, acknowledge its use; see grouplens.org/datasets/movielens."
)


@dataclass(frozen=True)
class Tables:
    """What every layout is read into: films with their tags, and who rated them."""

    catalogue: Catalogue
    ratings: RatingsTable


class Layout(Protocol):
    """One way in which MovieLens was handed out over the years."""

    def fits(self, source: Source) -> bool:
        """Whether the files look like this layout."""
        ...

    def read(self, source: Source, progress: Progress, cancel: CancelToken) -> Tables:
        """Reads and checks them. Raises `InputError`."""
        ...


class LatestLayout:
    """`ratings.csv`, `movies.csv` and, where they are there, `tags.csv` and `links.csv`: latest-small and its larger
    sisters."""

    def fits(self, source: Source) -> bool:
        return _LANDMARK in source or "movies.csv" in source

    def read(self, source: Source, progress: Progress, cancel: CancelToken) -> Tables:
        for name in (_LANDMARK, "movies.csv"):
            if name not in source:
                raise InputError("the file is missing; MovieLens keeps ratings.csv and movies.csv together.", file=name)
        progress(Step("Reading films", 0.0))
        catalogue = _read_films(source, cancel)
        return Tables(catalogue, read_ratings(source, _LANDMARK, catalogue.ids, progress, cancel))


LAYOUTS: Final[tuple[Layout, ...]] = (LatestLayout(),)


def import_movielens(source: Path, progress: Progress = silent, cancel: CancelToken | None = None) -> Dataset:
    """Reads a MovieLens folder or zip, checks all of it and puts it in order.

    Films without ratings keep their row. Raises `InputError` with one sentence, `Cancelled`.
    """
    cancel = cancel or CancelToken()
    with open_source(source, _LANDMARK) as files:
        layout = next((layout for layout in LAYOUTS if layout.fits(files)), None)
        if layout is None:
            raise InputError(f"{source} is not a MovieLens folder or zip: it has no {_LANDMARK}.")
        tables = layout.read(files, progress, cancel)
        licence = _licence(files)
    progress(Step("Putting in order", 0.0))
    ratings = tables.ratings
    interactions = Interactions.build(
        ratings.user, ratings.film, ratings.rating, ratings.time, item_ids=tables.catalogue.ids
    )
    cancel.check()
    dataset = Dataset.of(
        interactions, tables.catalogue, source=f"MovieLens {source.stem}", simulated=False, licence=licence
    )
    progress(Step("Putting in order", 1.0))
    return dataset


def _read_films(source: Source, cancel: CancelToken) -> Catalogue:
    """The catalogue in the order of movies.csv."""
    lines: dict[int, int] = {}
    titles, years, genres, alternates = [], [], [], []
    for line, (number, written, kinds) in read_records(source, "movies.csv", ("movieId", "title", "genres")):
        if line % _RECORDS_BETWEEN_CHECKS == 0:
            cancel.check()
        film = whole_number(number, "movies.csv", line, "movieId")
        if film in lines:
            raise InputError(
                f"{film} stands on line {lines[film]} already.", file="movies.csv", line=line, column="movieId"
            )
        parsed = parse_title(written)
        if not parsed.title:
            raise InputError("the title is empty.", file="movies.csv", line=line, column="title")
        lines[film] = line
        titles.append(parsed.title)
        years.append(parsed.year)
        alternates.append(parsed.alternates[:_MOST_ALTERNATES])
        genres.append(_genres(kinds))
    if not lines:
        raise InputError("it holds no films.", file="movies.csv")
    ids = list(lines)
    counter = _count_tags(source, cancel)
    tags = [
        counter.pick(film, (title, *others), kinds)
        for film, title, others, kinds in zip(ids, titles, alternates, genres, strict=True)
    ]
    imdb, tmdb = _links(source, ids, cancel)
    return Catalogue(
        np.array(ids, np.int64),
        titles,
        years,
        genres=genres,
        tags=tags,
        alternates=alternates,
        imdb=imdb,
        tmdb=tmdb,
    )


def _links(source: Source, ids: list[int], cancel: CancelToken) -> tuple[list[int], list[int]]:
    """The numbers that IMDb and TMDB give the films, 0 where there is none."""
    found: dict[int, tuple[int, int]] = {}
    if "links.csv" in source:
        for line, (film, *numbers) in read_records(source, "links.csv", ("movieId", "imdbId", "tmdbId")):
            if line % _RECORDS_BETWEEN_CHECKS == 0:
                cancel.check()
            imdb, tmdb = (
                whole_number(number, "links.csv", line, column) if number.strip() else 0
                for number, column in zip(numbers, ("imdbId", "tmdbId"), strict=True)
            )
            found[whole_number(film, "links.csv", line, "movieId")] = imdb, tmdb
    pairs = [found.get(film, (0, 0)) for film in ids]
    return [imdb for imdb, _ in pairs], [tmdb for _, tmdb in pairs]


def _genres(written: str) -> tuple[str, ...]:
    if written.strip() == _NO_GENRES:
        return ()
    kinds = (clean(kind, 40) for kind in written.split("|"))
    return tuple(dict.fromkeys(kind for kind in kinds if kind and kind != _NOT_A_GENRE))[:_MOST_GENRES]


def _count_tags(source: Source, cancel: CancelToken) -> TagCounter:
    counter = TagCounter()
    if "tags.csv" not in source:
        return counter
    for line, (number, tag) in read_records(source, "tags.csv", ("movieId", "tag")):
        if line % _RECORDS_BETWEEN_CHECKS == 0:
            cancel.check()
        counter.add(whole_number(number, "tags.csv", line, "movieId"), tag)
    return counter


def _licence(source: Source) -> str:
    """The licence section of the README beside the data, one sentence where there is none."""
    if "README.txt" not in source:
        return _LICENCE
    with source.open("README.txt") as stream:
        text = stream.read(_README_LIMIT).decode(errors="replace").replace("\r\n", "\n")
    section = _LICENCE_SECTION.search(text)
    return clean(section[1] if section else text, _LICENCE_LIMIT) or _LICENCE
