"""Home's shelves: one ranking, cut along what a person may be in the mood for. No film stands on two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from engine.progress import CancelToken
from engine.serving.few import quantile
from engine.serving.history import LIKED
from engine.serving.nearest import largest
from engine.serving.recommender import POOL, Ranking, Recommender
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


def home_shelves(
    recommender: Recommender, request: Request, watchlist: Sequence[int] = (), cancel: CancelToken | None = None
) -> list[Shelf]:
    """Shelves for a person's history, in the order of the screen; those with too few films are left out.

    The watchlist is ranked by the same scores, its best shown, and kept off the other shelves.
    """
    ranking = recommender.recommend_beside(replace(request, top_k=POOL), watchlist, MOST_LISTED, cancel)
    builder = _Builder(recommender, ranking)
    builder.add("top", lambda pick: True, most=TOP, fewest=1)
    pulls = _strongest_pulls(ranking)
    for film in _recent_likes(request.history):
        if builder.count("because") < BECAUSE_SHELVES:
            builder.add_ordered("because", pulls.get(film, ()), film=film)
    builder.add("gems", builder.is_gem)
    builder.add("fresh", builder.is_unlike())
    for decade in builder.decades():
        if builder.count("decade") < DECADE_SHELVES:
            builder.add("decade", builder.is_of(decade), decade=decade)
    if watchlist:
        builder.shelves.append(Shelf("watchlist", tuple(ranking.listed)))
    return builder.shelves


class _Builder:
    """Fills shelves from the pool, best first, each film once."""

    def __init__(self, recommender: Recommender, ranking: Ranking) -> None:
        self.shelves: list[Shelf] = []
        self._pool, self._closest, self._catalogue = ranking.picks, ranking.closest, recommender.catalogue
        self._used: set[int] = set()
        self._gems = recommender.gems

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

    def is_unlike(self) -> Callable[[Recommendation], bool]:
        """Far in content from everything the person knows: nearest known film farther than for three in four picks."""
        limit = quantile(self._closest, 0.25) if len(self._closest) else 0.0
        far = {pick.film for pick, near in zip(self._pool, self._closest, strict=True) if near < limit}
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


def _strongest_pulls(ranking: Ranking) -> dict[int, list[Recommendation]]:
    """For each film of the history the picks to which it is among the three that added most, by how much it added."""
    places = largest(ranking.pulls, min(STRONGEST, len(ranking.films)))
    pulls: dict[int, list[tuple[float, Recommendation]]] = {}
    for pick, its_places, added in zip(ranking.picks, places, ranking.pulls, strict=True):
        for place in its_places:
            if added[place] > 0:
                pulls.setdefault(int(ranking.films[place]), []).append((float(added[place]), pick))
    return {film: [pick for _, pick in sorted(found, key=lambda pull: -pull[0])] for film, found in pulls.items()}
