"""A MovieLens folder in which training is a matter of moments."""

from __future__ import annotations

import random
from pathlib import Path

FILMS, VIEWERS = 60, 40


def write_movielens(folder: Path) -> None:
    """Two camps of viewers, one for each half of the films; the first twenty films are those of `small_bundle`."""
    folder.mkdir()
    chance = random.Random(4)
    titles = [f"Film {k}" if k < 20 else f"Fılm “{k}” 映画 é" for k in range(FILMS)]
    films = [f'{k + 1},"{titles[k]} ({1980 + k % 40})",{"Crime" if k < 30 else "Romance"}' for k in range(FILMS)]
    ratings = []
    for viewer in range(VIEWERS):
        near, far = chance.sample(range(30), 15), chance.sample(range(30, FILMS), 8)
        for place, film in enumerate(near + far if viewer % 2 else [FILMS - 1 - film for film in near + far]):
            stars, when = (5.0 if place < 15 else 2.0), 1_500_000_000 + viewer * 1000 + place * 90_000
            ratings.append(f"{viewer + 1},{film + 1},{stars},{when}")
    (folder / "movies.csv").write_text("\n".join(["movieId,title,genres", *films, ""]), encoding="utf-8")
    (folder / "ratings.csv").write_text("\n".join(["userId,movieId,rating,timestamp", *ratings, ""]), encoding="utf-8")
