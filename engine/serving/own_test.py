"""The person's own test of two bundles: were the films they came to love in the list, just before they rated them?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.jobs import OwnRating
from engine.progress import CancelToken, Progress, Step
from engine.serving.history import LIKED
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Request

MOST_FAVOURITES, AT = 50, 10
FEWEST_BEFORE = 5
"""A favourite counts when so many films had been rated before it: from less nobody could have foreseen it."""
RESAMPLES = 1000


@dataclass(frozen=True)
class OwnTest:
    """So many of the last `favourites` were in the first ten `now`, with the new bundle, and `before`, with the old.

    low, high   95 % bootstrap interval of now − before over the favourites
    knows_you   the new bundle learned from these ratings too, which flatters it
    """

    favourites: int
    now: int
    before: int
    low: float
    high: float
    knows_you: bool

    @property
    def sentence(self) -> str:
        text = (
            f"{self.now} of your last {self.favourites} favourites would have been in your top {AT} just before you "
            f"rated them, was {self.before} (difference {self.now - self.before:+d}, likely between {self.low:+.0f} "
            f"and {self.high:+.0f})."
        )
        return f"{text} The new model learned from these ratings too, which flatters it." if self.knows_you else text


def own_test(
    old: Recommender, new: Recommender, ratings: Sequence[OwnRating], progress: Progress, cancel: CancelToken
) -> OwnTest | None:
    """Both bundles asked about the person's last favourites (4★ or more), each at the moment before it was rated; the
    crowd's trend is that of the bundle's last day all the same. None when no favourite has enough ratings before it.

    Takes two recommendations a favourite: some seconds for a long history.
    """
    ordered = sorted(ratings, key=lambda each: each.time)
    times = np.array([each.time for each in ordered], np.int64)
    favourites = [
        (each, int(np.searchsorted(times, each.time)))
        for each in ordered
        if each.rating >= LIKED and np.searchsorted(times, each.time) >= FEWEST_BEFORE
    ][-MOST_FAVOURITES:]
    if not favourites:
        return None
    found = np.zeros((2, len(favourites)), bool)
    for row, recommender in enumerate((old, new)):
        memory: dict[int, set[int]] = {}
        for place, (favourite, before) in enumerate(favourites):
            cancel.check()
            progress(Step("Asking both models", (row + place / len(favourites)) / 2))
            if before not in memory:
                memory[before] = _listed(recommender, ordered[:before], favourite.time)
            film = recommender.catalogue.row_of_key(favourite.key)
            found[row, place] = film is not None and bool(memory[before] & {film, *_twins(recommender, film)})
    low, high = _interval(found[1].astype(np.int64) - found[0])
    before_count, now_count = (int(count) for count in found.sum(axis=1))
    knows_you = bool(new.bundle.manifest.training.get("own_ratings"))
    return OwnTest(len(favourites), now_count, before_count, low, high, knows_you)


def _listed(recommender: Recommender, known: Sequence[OwnRating], now: int) -> set[int]:
    rows = ((recommender.catalogue.row_of_key(each.key), each) for each in known)
    history = tuple(Rated(row, each.rating, each.time) for row, each in rows if row is not None)
    return {pick.film for pick in recommender.recommend(Request(history, top_k=AT, now=now))}


def _twins(recommender: Recommender, film: int) -> Sequence[int]:
    return recommender.catalogue.twins.get(film, ())


def _interval(differences: np.ndarray[tuple[int], np.dtype[np.int64]]) -> tuple[float, float]:
    """Of their sum."""
    drawn = np.random.default_rng(0).integers(len(differences), size=(RESAMPLES, len(differences)))
    low, high = np.percentile(differences[drawn].sum(axis=1), [2.5, 97.5])
    return float(low), float(high)
