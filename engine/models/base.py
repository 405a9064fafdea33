"""What every model can do, and the matrices they all start from.

Conventions: people and viewers are rows, films are columns; scores are float32, higher is better, and mean
something only within one row. A scorer never masks: leaving out what was seen is its caller's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.progress import CancelToken, Progress


@dataclass(frozen=True)
class People:
    """People whom no model has met, a row each, as they stand when they ask.

    history  float32 [people, n_items]: signed weights of the films they are known to have met
    ratings  float32 and times int64 [people, n_items]: their stars, and when in UTC seconds; entries as in `history`
    now      int64 [people]: when they ask, UTC seconds
    """

    history: csr_matrix[np.float32]
    ratings: csr_matrix[np.float32]
    times: csr_matrix[np.int64]
    now: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.now)

    def __getitem__(self, rows: NDArray[np.integer] | slice) -> People:
        return People(self.history[rows], self.ratings[rows], self.times[rows], self.now[rows])


class Scorer(Protocol):
    """A model: fitted once on viewers, then asked about those viewers or about people it has never met."""

    @property
    def name(self) -> str: ...

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        """Learns from `train`; raises `Cancelled` within a second of `cancel`, and is then as if never fitted."""

    def score(self, people: People) -> NDArray[np.float32]:
        """Scores all films for new people: float32 [len(people), n_items]."""

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        """Scores all films for the training viewers `users`: float32 [len(users), n_items]."""


@runtime_checkable
class Chooser(Protocol):
    """A scorer that chooses for itself while it is fitted, on a part of what it learns from."""

    def choices(self) -> Mapping[str, Any]:
        """What it chose and how it came to it, after `fit`: plain data, as JSON has it."""


LIKED, MIDDLING, DISLIKED = 1.0, 0.5, 0.2


def graded(ratings: NDArray[np.float32]) -> NDArray[np.float32]:
    """How much a rating says "watched and liked" in training: 1 from 4 stars, ½ from 3, ⅕ below."""
    return np.array([DISLIKED, MIDDLING, LIKED], np.float32)[(ratings >= 3).astype(np.int8) + (ratings >= 4)]


def viewer_matrix(
    train: Interactions, weights: NDArray[np.float32] | None = None, among: NDArray[np.int64] | None = None
) -> csr_matrix[np.float32]:
    """The viewers × films matrix, float32 [n_users, n_items], with `weights` (default 1) where a viewer met a film.

    `among` are the numbers of the interactions that count, each with its weight; all by default. Of tens of millions
    `Interactions.where` takes several times as long: it copies the times as well, by a mask.
    """
    users, items = (train.user, train.item) if among is None else (train.user[among], train.item[among])
    values = np.ones(len(users), np.float32) if weights is None else weights
    matrix = csr_matrix((values, (users, items)), shape=(train.n_users, train.n_items))
    matrix.sort_indices()
    return matrix


def power_of_degree(degree: NDArray[np.float64], exponent: float) -> NDArray[np.float32]:
    """degree^exponent, with films and viewers of no degree left at 0 rather than infinity."""
    result = np.zeros(len(degree), np.float32)
    np.power(degree, exponent, out=result, where=degree > 0, casting="unsafe")
    return result
