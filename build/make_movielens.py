#!/usr/bin/env python3
"""Writes simulated ratings in the files and the shape of a MovieLens: for tests and measurements of speed.

    .venv/bin/python build/make_movielens.py SHAPE --out DIR [--seed N] [--scale X] [--films X]

SHAPE is 100k, 1m, latest-small, 10m, 20m, 25m or 32m: as many viewers, films and ratings, in the same files. `--scale`
multiplies viewers and ratings; `--films` multiplies films, by the square root of the scale unless it is given. Films,
titles and viewers are made up (`taste.py` has the model); the same seed gives the same bytes. 25m takes some eight
minutes and half a gigabyte on one core.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from taste import LARGE, PLAIN, TASTES, Crowd, Ratings, World, make_world, rate

# fmt: off
GENRES = (
    "Action", "Adventure", "Animation", "Children", "Comedy", "Crime", "Documentary", "Drama", "Fantasy", "Film-Noir",
    "Horror", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western",
)
KINDS = (
    "Silent", "Golden", "Broken", "Hidden", "Last", "Little", "Midnight", "Crimson", "Lost", "Burning", "Distant",
    "Paper", "Electric", "Winter", "Hollow", "Secret", "Wild", "Crooked", "Bright", "Sleeping", "Iron", "Velvet",
    "Salt", "Stolen", "Blue", "Endless", "Quiet", "Savage", "Second", "Painted", "Frozen", "Gentle",
)
THINGS = (
    "Harbor", "River", "Garden", "Soldier", "Letter", "Mountain", "Café", "Señorita", "Machine", "Orchard", "Station",
    "Mirror", "Stranger", "Voyage", "Castle", "Detective", "Summer", "Empire", "Daughter", "Island", "Piano",
    "Highway", "Circus", "Lantern", "Window", "Shadow", "Kingdom", "Bride", "Desert", "Engine", "Tiger", "Promise",
    "Ghost", "Theatre", "Canyon", "Sailor", "Winter", "Forest", "Parade", "Clock", "Signal", "Étude", "Bridge",
    "Carnival",
)
# fmt: on
README = (
    "Summary\n=======\nSimulated ratings in the shape of MovieLens, made by Marquee's build/make_movielens.py.\n\n"
    "Usage License\n=============\nSimulated: no person's ratings are in it, and none of these films exists.\n\n"
)
TAGS_PER_TASTE = 28  # with 40 tastes about as many as the tag genome has
PER_TAG = 25  # ratings for each tag that somebody wrote
OLD_CHILDREN = "Children's"


@dataclass(frozen=True)
class Shape:
    """How much there is of what, from when to when (days since 1970), in which files.

    rated   so many films have ratings, each one at least; None: as it comes
    genome  films that have a tag genome
    """

    viewers: int
    films: int
    ratings: int
    days: tuple[int, int]
    step: float
    layout: str
    genome: int = 0
    rated: int | None = None
    crowd: Crowd = PLAIN

    def scaled(self, scale: float, films: float | None = None) -> Shape:
        """`scale` times as many viewers and ratings; `films` times as many films."""
        share = math.sqrt(scale) if films is None else films
        n_films = max(60, round(self.films * share))
        rated = None if self.rated is None else min(n_films - 1, round(self.rated * share))
        viewers = max(1, round(self.viewers * scale))
        ratings = min(max(round(self.ratings * scale), 20 * viewers, rated or 0), viewers * ((rated or n_films) // 3))
        genome = round(self.genome * share)
        return replace(self, viewers=viewers, films=n_films, ratings=ratings, genome=genome, rated=rated)


SHAPES = {
    "100k": Shape(943, 1682, 100_000, (10_124, 10_339), 1.0, "oldest"),
    "1m": Shape(6040, 3883, 1_000_209, (11_072, 12_111), 1.0, "dat"),
    "latest-small": Shape(610, 9742, 100_836, (9_584, 17_798), 0.5, "csv"),
    "10m": Shape(69_878, 10_681, 10_000_054, (9_139, 14_248), 0.5, "dat"),
    "20m": Shape(138_493, 27_278, 20_000_263, (9_139, 16_525), 0.5, "csv", genome=10_381, rated=26_744, crowd=LARGE),
    "25m": Shape(162_541, 62_423, 25_000_095, (9_139, 18_220), 0.5, "csv", genome=13_816, rated=59_047, crowd=LARGE),
    "32m": Shape(200_948, 87_585, 32_000_204, (9_139, 19_642), 0.5, "csv", rated=84_432, crowd=LARGE),
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shape", choices=SHAPES)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--films", type=float)
    args = parser.parse_args(arguments)
    make(SHAPES[args.shape].scaled(args.scale, args.films), args.out, args.seed)
    return 0


def make(shape: Shape, folder: Path, seed: int) -> None:
    """Writes the files of one data set into `folder`."""
    rng = np.random.default_rng(seed)
    folder.mkdir(parents=True, exist_ok=True)
    world = make_world(rng, shape.films, 1970 + shape.days[1] // 365, shape.crowd, shape.rated)
    films = Films(rng, world)
    ratings = rate(rng, world, shape.viewers, shape.ratings, shape.days, shape.step)
    if shape.layout == "oldest":
        write_oldest(folder, films, ratings, rng)
    elif shape.layout == "dat":
        write_dat(folder, films, ratings, rng, halves=shape.step < 1)
    else:
        write_csv(folder, films, ratings, rng)
    if shape.genome:
        write_genome(folder, films, shape.genome, rng)


class Films:
    """What the files say of the films of a world, row by row; a film's number is its row + 1."""

    def __init__(self, rng: np.random.Generator, world: World) -> None:
        self.world = world
        self.ids = np.arange(1, len(world.taste) + 1)
        kinds = rng.permutation(len(KINDS) * len(THINGS))
        names = [(KINDS[k % len(KINDS)], THINGS[k // len(KINDS)]) for k in kinds]
        self.titles = [self._title(names[row % len(names)], row // len(names)) for row in range(len(self.ids))]
        genres = [rng.choice(len(GENRES), rng.integers(1, 4), replace=False) for _ in range(TASTES)]
        self.genres = [
            [GENRES[k] for k in sorted(genres[taste]) if rng.random() < 0.9] for taste in world.taste.tolist()
        ]
        words = [f"{kind} {thing}".lower() for kind, thing in names]
        self.tags = [words[k % len(words)] for k in range(TASTES * TAGS_PER_TASTE)]  # tag k is of taste k mod 40

    def _title(self, name: tuple[str, str], again: int) -> str:
        """The way MovieLens writes it, the article last; names run out, so numbers follow."""
        number = f" {again + 1}" if again else ""
        return f"{' '.join(name)}{number}" + (", The" if len(name[1]) % 2 else "")

    def written(self, row: int) -> str:
        return f"{self.titles[row]} ({self.world.year[row]})"


def write_oldest(folder: Path, films: Films, ratings: Iterator[Ratings], rng: np.random.Generator) -> None:
    """100K: u.data in no order, u.item in Latin-1 with a flag a genre, “unknown” the first."""
    with (folder / "u.item").open("w", encoding="latin-1", newline="\n") as file:
        for row, genres in enumerate(films.genres):
            flags = [not genres, *(genre in genres for genre in GENRES)]
            year = films.world.year[row]
            file.write(f"{row + 1}|{films.written(row)}|01-Jan-{year}||http://example.org|")
            file.write("|".join(str(int(flag)) for flag in flags) + "\n")
    (folder / "README").write_text(README.upper(), encoding="utf-8")
    lines = [line for block in ratings for line in rating_lines(block, "\t", "{:.0f}")]
    shuffled = rng.permutation(len(lines))
    (folder / "u.data").write_text("".join(lines[k] for k in shuffled), encoding="utf-8", newline="\n")


def write_dat(
    folder: Path, films: Films, ratings: Iterator[Ratings], rng: np.random.Generator, *, halves: bool
) -> None:
    """1M (Latin-1, whole stars) and, with `halves`, 10M (UTF-8, half stars, tags)."""
    with (folder / "movies.dat").open("w", encoding="utf-8" if halves else "latin-1", newline="\n") as file:
        for row, genres in enumerate(films.genres):
            named = "|".join(genres) or "(no genres listed)"
            file.write(f"{row + 1}::{films.written(row)}::{named.replace('Children', OLD_CHILDREN)}\n")
    (folder / "README").write_text(README, encoding="utf-8")
    with (folder / "ratings.dat").open("w", encoding="utf-8", newline="\n") as file:
        for block in write_tags(folder / "tags.dat", "::", films, ratings, rng) if halves else ratings:
            file.writelines(rating_lines(block, "::", "{:g}"))


def write_csv(folder: Path, films: Films, ratings: Iterator[Ratings], rng: np.random.Generator) -> None:
    """latest-small, 20M, 25M and 32M: UTF-8 with headers."""
    with (folder / "movies.csv").open("w", encoding="utf-8", newline="\n") as file:
        file.write("movieId,title,genres\n")
        for row, genres in enumerate(films.genres):
            title = films.written(row)
            quoted = f'"{title}"' if "," in title else title
            file.write(f"{row + 1},{quoted},{'|'.join(genres) or '(no genres listed)'}\n")
    (folder / "README.txt").write_text(README, encoding="utf-8")
    with (folder / "ratings.csv").open("w", encoding="utf-8", newline="\n") as file:
        file.write("userId,movieId,rating,timestamp\n")
        for block in write_tags(folder / "tags.csv", ",", films, ratings, rng):
            file.writelines(rating_lines(block, ",", "{:.1f}"))


def rating_lines(block: Ratings, separator: str, stars: str) -> Iterator[str]:
    """The lines of some viewers' ratings, viewer by viewer and film by film."""
    order = np.lexsort((block.film, block.user))
    line = separator.join(("{}", "{}", stars, "{}")) + "\n"
    users, numbers = (block.user[order] + 1).tolist(), (block.film[order] + 1).tolist()
    return map(line.format, users, numbers, block.stars[order].tolist(), block.time[order].tolist())


def write_tags(
    path: Path, separator: str, films: Films, ratings: Iterator[Ratings], rng: np.random.Generator
) -> Iterator[Ratings]:
    """Passes the ratings on, and writes a tag of the film's own taste at some of them."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        if separator == ",":
            file.write("userId,movieId,tag,timestamp\n")
        for block in ratings:
            for k in np.flatnonzero(rng.random(len(block.user)) < 1 / PER_TAG).tolist():
                film = int(block.film[k])
                tag = films.tags[int(films.world.taste[film]) + TASTES * int(rng.integers(TAGS_PER_TASTE))]
                fields = (block.user[k] + 1, film + 1, tag, block.time[k])
                file.write(separator.join(map(str, fields)) + "\n")
            yield block


def write_genome(folder: Path, films: Films, count: int, rng: np.random.Generator) -> None:
    """The tag genome of the `count` best known films: how much each is of the tag's taste, with noise."""
    numbered = enumerate(films.tags, start=1)
    names = "".join(f"{number},{tag}\n" for number, tag in numbered)
    (folder / "genome-tags.csv").write_text(f"tagId,tag\n{names}", encoding="utf-8", newline="\n")
    of_taste = np.arange(len(films.tags)) % TASTES
    rows = np.sort(np.argsort(-films.world.renown)[:count])
    with (folder / "genome-scores.csv").open("w", encoding="utf-8", newline="\n") as file:
        file.write("movieId,tagId,relevance\n")
        for row in rows.tolist():
            pull = 6 * (films.world.affinity[row, of_taste] - 0.6) + 0.7 * rng.standard_normal(len(of_taste))
            relevance = 1 / (1 + np.exp(-pull))
            lines = (f"{row + 1},{tag},{value:.5f}\n" for tag, value in enumerate(relevance.tolist(), start=1))
            file.writelines(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
