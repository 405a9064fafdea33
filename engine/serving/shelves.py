"""Home's shelves: one ranking, cut along what a person may be in the mood for. No film stands on two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from engine.serving.gems import GemRule
from engine.serving.history import LIKED
from engine.serving.recommender import POOL, Recommender
from engine.serving.types import Rated, Recommendation, Request

ShelfKind = Literal["top", "because", "gems", "fresh", "decade", "watchlist"]
TOP, FEWEST, MOST = 5, 4, 12
BECAUSE_SHELVES, DECADE_SHELVES = 2, 2
RECENT_LIKES = 10
STRONGEST = 3
MOST_LISTED = 24


@dataclass(frozen=True)
class Shelf:
    """Films under one heading, best first. `film` is the one that a "because" shelf rests on, `decade` as in 1970."""

    kind: ShelfKind
    picks: tuple[Recommendation, ...]
    film: int | None = None
    decade: int | None = None


def home_shelves(recommender: Recommender, request: Request, watchlist: Sequence[int] = ()) -> list[Shelf]:
    """Shelves for a person's history, in the order of the screen; those with too few films are left out.

    The watchlist is ranked by the same scores, its best shown, and kept off the other shelves.
    """
    listed = frozenset(watchlist)
    pool = recommender.recommend(replace(request, top_k=POOL, exclude=request.exclude | listed))
    builder = _Builder(recommender, pool)
    builder.add("top", lambda pick: True, most=TOP, fewest=1)
    pulls = _strongest_pulls(pool)
    for film in _recent_likes(request.history):
        if builder.count("because") < BECAUSE_SHELVES:
            builder.add_ordered("because", pulls.get(film, ()), film=film)
    builder.add("gems", builder.is_gem)
    builder.add("fresh", builder.is_unlike(request.history))
    for decade in builder.decades():
        if builder.count("decade") < DECADE_SHELVES:
            builder.add("decade", builder.is_of(decade), decade=decade)
    if listed:
        ranked = recommender.rank_films(request, sorted(listed), MOST_LISTED)
        builder.shelves.append(Shelf("watchlist", tuple(ranked)))
    return builder.shelves


class _Builder:
    """Fills shelves from the pool, best first, each film once."""

    def __init__(self, recommender: Recommender, pool: Sequence[Recommendation]) -> None:
        self.shelves: list[Shelf] = []
        self._pool, self._catalogue, self._arrays = pool, recommender.catalogue, recommender.bundle.arrays
        self._used: set[int] = set()
        self._gems = GemRule(self._arrays)

    def count(self, kind: ShelfKind) -> int:
        return sum(shelf.kind == kind for shelf in self.shelves)

    def add(
        self,
        kind: ShelfKind,
        wanted: Callable[[Recommendation], bool],
        *,
        most: int = MOST,
        fewest: int = FEWEST,
        decade: int | None = None,
    ) -> None:
        """A shelf of the pool's films that are `wanted`, unless they are too few."""
        self.add_ordered(kind, filter(wanted, self._pool), most=most, fewest=fewest, decade=decade)

    def add_ordered(
        self,
        kind: ShelfKind,
        picks: Iterable[Recommendation],
        *,
        most: int = MOST,
        fewest: int = FEWEST,
        film: int | None = None,
        decade: int | None = None,
    ) -> None:
        """A shelf of `picks` in their order, less those that stand elsewhere, unless they are too few."""
        chosen = tuple(pick for pick in picks if pick.film not in self._used)[:most]
        if len(chosen) >= fewest:
            self._used.update(pick.film for pick in chosen)
            self.shelves.append(Shelf(kind, chosen, film, decade))

    def is_gem(self, pick: Recommendation) -> bool:
        return self._gems.holds(pick.film)

    def is_unlike(self, history: Sequence[Rated]) -> Callable[[Recommendation], bool]:
        """Far in content from everything the person knows: nearest known film farther than for three in four picks."""
        known = self._arrays.content_vectors[[rated.film for rated in history]].astype(np.float32)
        films = self._arrays.content_vectors[[pick.film for pick in self._pool]].astype(np.float32)
        if not len(known) or not len(films):
            return lambda pick: False
        nearest = (films @ known.T).max(axis=1)
        limit = np.quantile(nearest, 0.25)
        far = {pick.film for pick, near in zip(self._pool, nearest, strict=True) if near < limit}
        return lambda pick: pick.film in far

    def is_of(self, decade: int) -> Callable[[Recommendation], bool]:
        return lambda pick: self._decade(pick) == decade

    def _decade(self, pick: Recommendation) -> int:
        return int(self._catalogue.years[pick.film]) // 10 * 10

    def decades(self) -> list[int]:
        """Decades of what is left in the pool, most films first."""
        left = Counter(self._decade(pick) for pick in self._pool if pick.film not in self._used)
        return [decade for decade, _ in left.most_common() if decade]


def _recent_likes(history: Sequence[Rated]) -> list[int]:
    """The person's best liked films of late, best first."""
    liked = sorted((r for r in history if r.rating >= LIKED), key=lambda r: -r.time)[:RECENT_LIKES]
    return [rated.film for rated in sorted(liked, key=lambda r: (-r.rating, -r.time))]


def _strongest_pulls(pool: Sequence[Recommendation]) -> dict[int, list[Recommendation]]:
    """For each film of the history the picks to which it is among the three that added most, by how much it added."""
    pulls: dict[int, list[tuple[float, Recommendation]]] = {}
    for pick in pool:
        films, sums = pick.pulls()
        for place in np.argsort(-sums, kind="stable")[:STRONGEST]:
            if sums[place] > 0:
                pulls.setdefault(int(films[place]), []).append((float(sums[place]), pick))
    return {film: [pick for _, pick in sorted(found, key=lambda pull: -pull[0])] for film, found in pulls.items()}
