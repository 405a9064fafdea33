"""The starter catalogue that ships with the app, and the simulated viewers that stand in for real ones.

The films are facts written by hand (`resources/starter/films/*.tsv`). Nobody rated them for us, so the viewers are
simulated by the taste model below, and everything made from them says so (`DatasetInfo.simulated`).

The taste model, seeded and the same on every machine:

1. A film is a vector of its themes, genres, directors, country and era, each weighed by its rarity (idf), unit length.
2. A viewer starts from 3–6 films they grew up with, drawn by renown and clustered around the first one; their taste
   is the sum of those films' vectors.
3. They come across films by renown and by closeness to their taste, with Gumbel noise: the top n of
   `renown + taste + noise`, n log-normal with median 60.
4. They rate a film by closeness to taste, the film's own quality (half of it renown, half a coin toss), their own
   generosity and noise, on the half-star scale; sittings of about ten films, spread over ten years.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.language import phrase

COLUMNS = ("title", "original_title", "year", "genres", "directors", "countries", "themes", "renown")
SOURCE = phrase("Starter catalogue, simulated viewers")
LICENCE = phrase(
    "The starter catalogue was written for Marquee and is under Marquee's own licence. "
    "Its viewers are simulated: no person's ratings are in it."
)
MEDIAN_FILMS, FEWEST, MOST = 60.0, 20, 300
FIRST_DAY, DAYS, SECONDS_PER_DAY = 1_420_070_400, 3650, 86_400  # from 2015-01-01, ten years
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class StarterFilm:
    """One line of the catalogue. `renown` is our own guess, 1 (for the curious) to 5 (everybody knows it)."""

    title: str
    original_title: str
    year: int
    genres: tuple[str, ...]
    directors: tuple[str, ...]
    countries: tuple[str, ...]
    themes: tuple[str, ...]
    renown: int


def read_films(folder: Path) -> list[StarterFilm]:
    """All films of the catalogue, by file and line. Raises `InputError` naming file, line and column."""
    files = sorted(folder.glob("*.tsv"))
    if not files:
        raise InputError("there are no .tsv files of films in it", file=folder)
    return [film for file in files for film in _read(file)]


def starter_dataset(folder: Path, *, n_viewers: int = 6000, seed: int = 1) -> Dataset:
    """The catalogue in `folder` with `n_viewers` simulated viewers."""
    films = read_films(folder)
    ids = np.arange(1, len(films) + 1, dtype=np.int64)
    catalogue = Catalogue(
        ids,
        [film.title for film in films],
        np.array([film.year for film in films], dtype=np.int32),
        genres=[film.genres for film in films],
        directors=[film.directors for film in films],
        countries=[film.countries for film in films],
        tags=[film.themes for film in films],
        alternates=[(film.original_title,) if film.original_title != film.title else () for film in films],
    )
    users, items, ratings, times = simulate_viewers(films, n_viewers, seed)
    interactions = Interactions.build(users, ids[items], ratings, times, item_ids=ids)
    return Dataset.of(interactions, catalogue, source=SOURCE, simulated=True, licence=LICENCE)


def simulate_viewers(
    films: Sequence[StarterFilm], n_viewers: int, seed: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    """users, items (rows of `films`), ratings and times of the simulated viewers, by the model above."""
    rng = np.random.default_rng(seed)
    vectors = _vectors(films)
    # Rounded, so that machines whose products differ in the last bits draw the same viewers.
    likeness = np.round(vectors @ vectors.T, 6)
    renown = np.array([film.renown for film in films], dtype=np.float64)
    quality = 0.5 * (renown - renown.mean()) / (renown.std() or 1.0) + 0.5 * rng.standard_normal(len(films))
    columns = [_one_viewer(rng, likeness, renown, quality) for _ in range(n_viewers)]
    users = np.repeat(np.arange(n_viewers), [len(items) for items, _, _ in columns])
    items, ratings, times = (np.concatenate([column[k] for column in columns]) for k in range(3))
    return users, items, ratings, times


def _one_viewer(
    rng: np.random.Generator, likeness: Matrix, renown: Matrix, quality: Matrix
) -> tuple[NDArray[np.int64], Matrix, NDArray[np.int64]]:
    n_films = len(likeness)
    closeness = likeness[_grown_up_with(rng, likeness, renown)].sum(axis=0)
    closeness = (closeness - closeness.mean()) / (closeness.std() or 1.0)
    count = int(np.clip(rng.lognormal(np.log(MEDIAN_FILMS), 0.6), FEWEST, min(MOST, n_films // 2)))
    exposure = 1.1 * renown + 1.2 * closeness + rng.gumbel(size=n_films)
    seen = np.argsort(-exposure, kind="stable")[:count]
    noise = rng.normal(2.95, 0.3) + 0.7 * rng.standard_normal(count)
    ratings = np.clip(np.round((noise + 0.45 * closeness[seen] + 0.35 * quality[seen]) * 2) / 2, 0.5, 5.0)
    order = rng.permutation(count)
    sittings = np.sort(rng.integers(0, DAYS, size=count // 10 + 1))
    days = sittings[np.arange(count) * len(sittings) // count]
    times = FIRST_DAY + days * SECONDS_PER_DAY + rng.integers(0, 4 * 3600, size=count)
    return seen[order].astype(np.int64), ratings[order], times.astype(np.int64)


def _grown_up_with(rng: np.random.Generator, likeness: Matrix, renown: Matrix) -> list[int]:
    """The films that make a viewer's taste: one by renown, the others near it (and now and then anywhere)."""
    first = _draw(rng, 0.8 * renown)
    near = 4.0 * likeness[first] + 0.8 * renown
    return [first] + [_draw(rng, near if rng.random() < 0.7 else 0.8 * renown) for _ in range(rng.integers(2, 6))]


def _draw(rng: np.random.Generator, logits: Matrix) -> int:
    return int(np.argmax(logits + rng.gumbel(size=len(logits))))


def _vectors(films: Sequence[StarterFilm]) -> Matrix:
    """[n, f] unit vectors of what a film is made of, rare things weighing more."""
    features = [sorted(set(_features(film))) for film in films]
    counts = Counter(feature for row in features for feature in row)
    column = {feature: k for k, feature in enumerate(sorted(counts))}
    vectors = np.zeros((len(films), len(column)))
    for row, names in enumerate(features):
        for name in names:
            weight = 1.6 if name.startswith("genre:") else 1.0
            vectors[row, column[name]] = weight * np.log(1 + len(films) / counts[name])
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12))


def _features(film: StarterFilm) -> Iterator[str]:
    yield from (f"theme:{theme}" for theme in film.themes)
    yield from (f"genre:{genre}" for genre in film.genres)
    yield from (f"director:{name}" for name in film.directors)
    yield f"country:{film.countries[0] if film.countries else ''}"
    yield f"era:{film.year // 15}"


def _read(file: Path) -> Iterator[StarterFilm]:
    with file.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        header = tuple(next(rows, []))
        if header != COLUMNS:
            raise InputError(f"the columns must be {', '.join(COLUMNS)}", file=file, line=1)
        for line, row in enumerate(rows, start=2):
            yield _film(row, file, line)


def _film(row: Sequence[str], file: Path, line: int) -> StarterFilm:
    if len(row) != len(COLUMNS):
        raise InputError(f"{len(row)} fields where {len(COLUMNS)} are needed", file=file, line=line)
    values = dict(zip(COLUMNS, row, strict=True))
    return StarterFilm(
        title=values["title"].strip(),
        original_title=values["original_title"].strip(),
        year=_whole(values["year"], 1895, 2100, file, line, "year"),
        genres=_split(values["genres"]),
        directors=_split(values["directors"]),
        countries=_split(values["countries"]),
        themes=_split(values["themes"]),
        renown=_whole(values["renown"], 1, 5, file, line, "renown"),
    )


def _split(field: str) -> tuple[str, ...]:
    return tuple(_unique(part.strip() for part in field.split("|") if part.strip()))


def _unique(parts: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(parts)


def _whole(text: str, low: int, high: int, file: Path, line: int, column: str) -> int:
    if not text.isdecimal() or not low <= int(text) <= high:
        what = f"“{text[:40]}” is not a whole number from {low} to {high}"
        raise InputError(what, file=file, line=line, column=column)
    return int(text)
