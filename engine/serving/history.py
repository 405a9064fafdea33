"""A person's ratings as signed weights: likes pull, dislikes push, older tastes weigh less."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from engine.serving.loops import Rows, Vector, columns, fading
from engine.serving.types import Intent, Rated

LIKED = 4.0
DISLIKED = 3.0
SECONDS_PER_DAY = 86_400.0
YEAR, MONTH = 365.0, 30.0
PERIODS = np.array([YEAR, MONTH])
STEPS = np.array([(-np.inf, -0.3), (DISLIKED, 0.6), (LIKED, 1.0)])
"""From which rating on it weighs how much: 1 for a like, 0.6 for the middle, −0.3 for a dislike."""
_RATING, _TIME = attrgetter("rating"), attrgetter("time")


@dataclass(frozen=True)
class History:
    """A person's films, in the order given.

    films [m] int64 catalogue rows; ratings [m]; weights [m] signed; year and month [m] the same, fading by half with
    every year or month since.
    """

    films: NDArray[np.int64]
    ratings: NDArray[np.float64]
    weights: NDArray[np.float64]
    year: NDArray[np.float64]
    month: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.films)

    @cached_property
    def liked(self) -> NDArray[np.int64]:
        """Positions of the films that the person liked (weight of a like)."""
        return np.flatnonzero(self.weights >= 1.0)


def rating_weights(ratings: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 for a like (≥ 4), 0.6 for the middle, −0.3 for a dislike (< 3)."""
    return np.where(ratings >= LIKED, 1.0, np.where(ratings < DISLIKED, -0.3, 0.6))


def weigh(history: Sequence[Rated], *, intent: Intent, now: int) -> History:
    """Weigh a history. The latest rating of a film counts.

    "similar" asks about the films themselves: all weigh 1 and nothing fades. Otherwise a rating that is d days
    old at `now` keeps 2^(−d / 365) of its weight in `year` and 2^(−d / 30) in `month`; how much each of them counts
    is learned (RankingSettings), which comes to learning the half-life. Ratings from the future count as today's.
    """
    films, ratings, past = columns(tuple(history), now) or _latest(history, now)
    if intent == "similar":
        ones = np.ones(len(films))
        return History(films, ratings, ones, ones, ones)
    weights, exponents = fading(ratings, past, STEPS, PERIODS, SECONDS_PER_DAY)
    year, month = np.exp2(exponents) * weights
    return History(films, ratings, weights, year, month)


def _latest(history: Sequence[Rated], now: int) -> tuple[Rows, Vector, Vector]:
    """As `columns` has it, of the latest rating of each film."""
    latest = {rated.film: rated for rated in sorted(history, key=_TIME)}
    ratings, times = (np.fromiter(map(of, latest.values()), np.float64, len(latest)) for of in (_RATING, _TIME))
    return np.fromiter(latest, np.int64, len(latest)), ratings, now - times
