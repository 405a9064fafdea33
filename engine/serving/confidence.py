"""P(you would rate it ≥ 4 | you watch it): a logistic model, fitted and checked on held-out people at publishing."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import Calibration
from engine.errors import BundleError
from engine.language import tr
from engine.serving.history import LIKED, History
from engine.serving.loops import Rows, Vector
from engine.serving.types import Confidence

PRIOR_RATINGS = 20.0  # a film with few ratings is taken for average
PRIOR_OWN = 10.0  # and so is a person with few
GOOD, HIGH = 0.5, 0.75
N_FEATURES = 7


class ConfidenceModel:
    """Features of a film for a person: the film's shrunk like-rate and mean, the person's, the score, how much the
    person has rated, and this times their like-rate (the more they have rated, the more it says)."""

    def __init__(self, arrays: BundleArrays, calibration: Calibration) -> None:
        if len(calibration.coefficients) != N_FEATURES:
            raise BundleError(tr("The bundle's calibration does not fit this Marquee; get the bundle again."))
        self._calibration, self._coefficients = calibration, np.asarray(calibration.coefficients)
        n = np.asarray(arrays.n_ratings, dtype=np.float64)
        self._support = np.asarray(arrays.n_ratings)
        self._like_rate = _logit((arrays.n_likes + PRIOR_RATINGS * calibration.like_rate) / (n + PRIOR_RATINGS))
        self._mean = (n * arrays.mean_rating + PRIOR_RATINGS * calibration.mean_rating) / (n + PRIOR_RATINGS)

    def features(self, history: History, films: Rows, scores: Vector, *, rated: bool = True) -> NDArray[np.float64]:
        """[c, N_FEATURES] features. `rated=False`: the history holds no ratings, an average person asks."""
        own = history.ratings if rated else history.ratings[:0]
        prior = self._calibration
        own_like = (np.count_nonzero(own >= LIKED) + PRIOR_OWN * prior.like_rate) / (len(own) + PRIOR_OWN)
        own_mean = (float(own.sum()) + PRIOR_OWN * prior.mean_rating) / (len(own) + PRIOR_OWN)
        known, likes = np.log1p(len(own)), _logit(own_like)
        features = np.empty((len(films), N_FEATURES))
        features[:] = 0.0, 0.0, likes, own_mean, 0.0, known, known * likes
        features[:, 0], features[:, 1], features[:, 4] = self._like_rate[films], self._mean[films], scores
        return features

    def probability(self, features: NDArray[np.float64]) -> Vector:
        """[c] probabilities."""
        logits = self._calibration.intercept + features @ self._coefficients
        return np.asarray(1.0 / (1.0 + np.exp(-np.minimum(np.maximum(logits, -30.0), 30.0))))

    def judge(self, history: History, films: Rows, scores: Vector, *, rated: bool) -> list[Confidence]:
        """A `Confidence` for each film."""
        probabilities = self.probability(self.features(history, films, scores, rated=rated))
        return [
            Confidence(p, "High" if p > HIGH else "Good" if p >= GOOD else "Fair", support)
            for p, support in zip(probabilities.tolist(), self._support[films].tolist(), strict=True)
        ]


def _logit(p: NDArray[np.float64] | float) -> NDArray[np.float64]:
    return np.asarray(np.log(p) - np.log1p(-p))
