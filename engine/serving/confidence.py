"""P(you would rate it ≥ 4 | you watch it): a logistic model, fitted and checked on held-out people at publishing."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import Calibration
from engine.errors import BundleError
from engine.language import tr
from engine.serving.history import History
from engine.serving.loops import Rows, Vector
from engine.serving.types import Confidence

PRIOR_RATINGS = 20.0  # a film with few ratings is taken for average
PRIOR_OWN = 10.0  # and so is a person with few
GOOD, HIGH = 0.5, 0.75
N_FEATURES = 7
LARGEST = 30.0  # logit: beyond it a probability is 0 or 1 to anybody


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
        likes, own_mean, known = self._own(history, rated)
        features = np.empty((len(films), N_FEATURES))
        features[:] = 0.0, 0.0, likes, own_mean, 0.0, known, known * likes
        features[:, 0], features[:, 1], features[:, 4] = self._like_rate[films], self._mean[films], scores
        return features

    def probability(self, features: NDArray[np.float64]) -> Vector:
        """[c] probabilities."""
        logits = self._calibration.intercept + features @ self._coefficients
        return np.asarray(1.0 / (1.0 + np.exp(-np.minimum(np.maximum(logits, -LARGEST), LARGEST))))

    def judge(self, history: History, films: Rows, scores: Vector, *, rated: bool) -> list[Confidence]:
        """A `Confidence` for each film: `probability` of its `features`, number by number. For a page of films that is
        many times quicker than array by array, whose functions nobody has called for a while."""
        likes, own_mean, known = self._own(history, rated)
        liked, mean, of_likes, of_mean, score, of_known, of_both = self._coefficients.tolist()
        base = self._calibration.intercept + of_likes * likes + of_mean * own_mean
        base += of_known * known + of_both * known * likes
        films_columns = (each[films].tolist() for each in (self._like_rate, self._mean, self._support))
        return [
            _confidence(base + liked * rate + mean * theirs + score * said, support)
            for rate, theirs, support, said in zip(*films_columns, scores.tolist(), strict=True)
        ]

    def _own(self, history: History, rated: bool) -> tuple[float, float, float]:
        """Of the person: the logit of their share of likes, their mean, and how much they have rated."""
        prior = self._calibration
        count, liked, total = (len(history), len(history.liked), float(history.ratings.sum())) if rated else (0, 0, 0.0)
        like_rate = (liked + PRIOR_OWN * prior.like_rate) / (count + PRIOR_OWN)
        mean = (total + PRIOR_OWN * prior.mean_rating) / (count + PRIOR_OWN)
        return math.log(like_rate) - math.log1p(-like_rate), mean, math.log1p(count)


def _confidence(logit: float, support: int) -> Confidence:
    p = 1.0 / (1.0 + math.exp(-min(max(logit, -LARGEST), LARGEST)))
    return Confidence(p, "High" if p > HIGH else "Good" if p >= GOOD else "Fair", support)


def _logit(p: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.log(p) - np.log1p(-p))
