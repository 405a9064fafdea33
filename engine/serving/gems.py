"""What a hidden gem is: seen by few, loved by those few. One rule for shelves and sentences."""

from __future__ import annotations

import numpy as np

from engine.bundles.bundle import BundleArrays
from engine.serving.few import quantile

FEWEST = 5  # fewer ratings say nothing


class GemRule:
    """Of the films with at least five ratings: fewer than the median has, and a mean in the upper quarter."""

    def __init__(self, arrays: BundleArrays) -> None:
        self._n_ratings, self._mean = np.asarray(arrays.n_ratings), np.asarray(arrays.mean_rating)
        rated = self._n_ratings >= FEWEST
        self._few = quantile(self._n_ratings[rated], 0.5) if rated.any() else 0.0
        self._fine = quantile(self._mean[rated], 0.75) if rated.any() else 0.0

    def holds(self, film: int) -> bool:
        return bool(FEWEST <= self._n_ratings[film] < self._few and self._mean[film] > self._fine)
