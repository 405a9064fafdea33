"""What has been liked lately, as of the moment somebody asks: the best guess about a person with a film or two.

score_i = log(1 + c_90 + c_365 + 1000 · c_i / Σc): the likes a film had in the 90 and the 365 days before that moment,
and a thousand more shared out by all likes c before it, for the weeks when hardly anybody rates. What the crowd does
after a person asks is not known then and never counts. Without times all three agree, and films rank as by
`popularity`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.data.interactions import Interactions
from engine.models.base import People, graded
from engine.progress import CancelToken, Progress, Step

SECONDS_PER_DAY = 86_400
WINDOWS = (90, 365)
"""Days."""
SMOOTHING = 1000.0
"""Of 10 to 3,000 best, or next to it, on 610 viewers' twenty years and on a made-up million ratings."""
STRIDE = 65_536


class RecentPopularity:
    """Likes count as `base.graded` says; the moment is `people.now`, one for each.

    For training viewers it is the end of the training data. Before anybody rated anything all films score 0.
    """

    name = "recent_popularity"

    def __init__(self) -> None:
        self._times = np.zeros(0, np.int64)
        self._counts = _Counts(np.zeros(0, np.int32), np.zeros(0, np.float32), 0, CancelToken())

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        counts = _Counts(train.item, graded(train.rating), train.n_items, cancel)
        progress(Step("Counting likes", 1.0))
        cancel.check()
        self._times, self._counts = train.time, counts

    def score(self, people: People) -> NDArray[np.float32]:
        moments, asked = np.unique(people.now, return_inverse=True)
        scores = np.empty((len(moments), people.history.shape[1]), np.float32)
        for row, moment in enumerate(moments):
            scores[row] = self.at(int(moment))
        return scores[asked]

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        last = int(self._times[-1]) if len(self._times) else 0
        return np.tile(self.at(last), (len(users), 1))

    def at(self, moment: int) -> NDArray[np.float32]:
        """Scores of all films [n_items] as of `moment` (UTC seconds, itself included)."""
        until = self._counts.before(int(np.searchsorted(self._times, moment, side="right")))
        counts = until * (SMOOTHING / max(float(until.sum()), 1e-9))
        for days in WINDOWS:
            opened = np.searchsorted(self._times, moment - days * SECONDS_PER_DAY, side="right")
            counts += until - self._counts.before(int(opened))
        return np.log1p(counts).astype(np.float32)


class _Counts:
    """Weighted counts by film of any beginning of a sequence: a running total kept at every STRIDE-th place (at
    least as many as there are films, so that the totals take no more room than the sequence), and the rest added."""

    def __init__(
        self, items: NDArray[np.int32], weights: NDArray[np.float32], n_items: int, cancel: CancelToken
    ) -> None:
        self._items, self._weights, self._stride = items, weights, max(STRIDE, n_items)
        self._totals = np.zeros((1 + len(items) // self._stride, n_items), np.float64)
        for row in range(1, len(self._totals)):
            cancel.check()
            self._totals[row] = self._totals[row - 1] + self._between((row - 1) * self._stride, row * self._stride)

    def before(self, place: int) -> NDArray[np.float64]:
        """Sums of the weights of each film among the first `place` entries, [n_items]."""
        row = place // self._stride
        return np.asarray(self._totals[row] + self._between(row * self._stride, place), np.float64)

    def _between(self, first: int, last: int) -> NDArray[np.float64]:
        n_items = self._totals.shape[1]
        return np.bincount(self._items[first:last], self._weights[first:last], n_items).astype(np.float64)
