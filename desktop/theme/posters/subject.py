"""What a poster is drawn from, and its shape: known without what draws it, which comes with the first film."""

from __future__ import annotations

from dataclasses import dataclass

WIDTH, HEIGHT = 200.0, 290.0
PRECEDENCE = (
    "Documentary", "Film-Noir", "Western", "Animation", "Musical", "Horror", "War", "Sci-Fi", "Fantasy", "Mystery",
    "Crime", "Children", "Adventure", "Action", "Romance", "Thriller", "Comedy", "Drama",
)  # fmt: skip
"""The genre that says most about a film comes first."""


@dataclass(frozen=True, slots=True)
class PosterSubject:
    """What a poster is drawn from."""

    title: str
    year: int
    genres: tuple[str, ...]


def by_precedence(genres: tuple[str, ...]) -> list[str]:
    """A film's genres, the one that says most first; genres that nobody knows here come last."""
    return sorted(genres, key=lambda genre: PRECEDENCE.index(genre) if genre in PRECEDENCE else len(PRECEDENCE))
