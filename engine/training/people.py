"""Held-out people as the app would meet them: what they had rated, and what came later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.evaluation.protocols import Split
from engine.models.base import People
from engine.serving.history import LIKED, SECONDS_PER_DAY, History, weigh
from engine.serving.types import Rated


@dataclass(frozen=True)
class Person:
    """`known` ratings, oldest first; films [k], ratings [k] and times [k] of what was rated `later`."""

    known: tuple[Rated, ...]
    later: NDArray[np.int64]
    later_ratings: NDArray[np.float64]
    later_times: NDArray[np.int64]

    def history(self) -> History:
        """The known ratings, weighed as of the last of them."""
        return weigh(self.known, intent="for_you", now=self.now)

    def first(self, count: int) -> Person:
        """The same person when only the first `count` of the known ratings had been given."""
        since = self.known[count:]
        return Person(
            self.known[:count],
            np.concatenate([np.array([rated.film for rated in since], dtype=np.int64), self.later]),
            np.concatenate([[rated.rating for rated in since], self.later_ratings]),
            np.concatenate([np.array([rated.time for rated in since], dtype=np.int64), self.later_times]),
        )

    @property
    def now(self) -> int:
        return max((rated.time for rated in self.known), default=0)

    @property
    def likes(self) -> NDArray[np.int64]:
        """Films liked later."""
        return self.later[self.later_ratings >= LIKED]

    @property
    def fresh_likes(self) -> NDArray[np.int64]:
        """Films liked at least a day after the last known rating: fresh taste, not the same sitting."""
        return self.later[(self.later_ratings >= LIKED) & (self.later_times >= self.now + SECONDS_PER_DAY)]


def people_of(split: Split, data: Interactions, people: NDArray[np.int32]) -> list[Person]:
    """The `people` (rows of `data`, ascending) that `split` asks about."""
    asked = np.zeros(data.n_users, np.bool_)
    asked[people] = True
    data = data.where(asked[data.user])
    ratings, times = _table(data, data.rating.astype(np.float64)), _table(data, data.time)
    return [
        _person(ratings[int(row)], times[int(row)], split.met.indices[start:stop])
        for row, start, stop in zip(people, split.met.indptr, split.met.indptr[1:], strict=False)
    ]


def histories(people: People) -> list[History]:
    """What each of them has rated, weighed as of the moment they ask."""
    ratings, times, bounds = people.ratings, people.times, people.ratings.indptr
    return [
        weigh(
            [Rated(int(f), float(r), int(t)) for f, r, t in zip(*(a[start:stop] for a in columns), strict=True)],
            intent="for_you",
            now=int(now),
        )
        for columns in [(ratings.indices, ratings.data, times.data)]
        for start, stop, now in zip(bounds, bounds[1:], people.now, strict=False)
    ]


def _person(ratings: csr_matrix[Any], times: csr_matrix[Any], known: NDArray[np.int32]) -> Person:
    films, values, when = ratings.indices.astype(np.int64), ratings.data, times.data
    mask = np.isin(films, known)
    order = np.argsort(when[mask], kind="stable")
    rated = zip(films[mask][order], values[mask][order], when[mask][order], strict=True)
    return Person(
        tuple(Rated(int(film), float(rating), int(time)) for film, rating, time in rated),
        films[~mask],
        values[~mask],
        when[~mask],
    )


def _table(data: Interactions, values: NDArray[Any]) -> csr_matrix[Any]:
    """[viewers, films] with `values`; a row's films are in the same order whatever the values."""
    table = csr_matrix((values, (data.user, data.item)), shape=(data.n_users, data.n_items))
    table.sort_indices()
    return table
