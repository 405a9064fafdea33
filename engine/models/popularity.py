"""How many viewers liked a film: the baseline every other model has to beat."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.data.interactions import Interactions
from engine.models.base import People, graded
from engine.progress import CancelToken, Progress


class Popularity:
    """Ranks all films alike for everyone, by log(1 + likes); ratings count as `base.graded` says."""

    name = "popularity"

    def __init__(self) -> None:
        self.scores = np.zeros(0, np.float32)

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        likes = np.bincount(train.item, weights=graded(train.rating), minlength=train.n_items)
        self.scores = np.log1p(likes).astype(np.float32)

    def score(self, people: People) -> NDArray[np.float32]:
        return np.tile(self.scores, (len(people), 1))

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        return np.tile(self.scores, (len(users), 1))
