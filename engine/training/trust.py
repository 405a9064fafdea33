"""What the words of confidence are worth: fitted on validation people, counted out on people nothing was fitted to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.bundles.manifest import Calibration
from engine.evaluation.folds import length_name
from engine.evaluation.report import FULL_PROFILE, Share, Trust
from engine.progress import CancelToken
from engine.serving.confidence import GOOD, HIGH, N_FEATURES, ConfidenceModel
from engine.serving.history import LIKED
from engine.training.calibrate import area_under_curve, expected_calibration_error, fit_logistic, reliability
from engine.training.past import PastRanker
from engine.training.people import Person

FIRST_FEW = 3
WORDS = ("High", "Good", "Fair")


def measured_confidence(
    ranker: PastRanker,
    ratings: NDArray[np.float32],
    known: Sequence[Person],
    unseen: Sequence[Person],
    cancel: CancelToken,
) -> tuple[Calibration, list[Trust]]:
    """Confidence fitted on the later ratings of `known` people, and what it was worth on those of `unseen` ones, with
    all they bring and with their first three ratings. `ratings` are the viewers', for what is usual."""
    fitted = fit_confidence(ranker, ratings, known, cancel)
    first = [person.first(FIRST_FEW) for person in unseen]
    trust = [
        judged(name, sum(len(person.later) > 0 for person in people), *foreseen(ranker, fitted, people, cancel))
        for name, people in ((FULL_PROFILE, unseen), (length_name(FIRST_FEW), first))
    ]
    return replace(fitted, ece=trust[0].ece or 0.0), trust


def judged(known: str, people: int, predicted: NDArray[np.float64], found: NDArray[np.bool_]) -> Trust:
    """Predictions beside what came of them."""
    curve = [
        Share(f"tenth {place}", int(row["count"]), row["predicted"], row["found"])
        for place, row in enumerate(reliability(predicted, found), start=1)
    ]
    return Trust(
        known=known,
        people=people,
        ratings=len(found),
        ece=expected_calibration_error(predicted, found) if len(found) else None,
        auc=area_under_curve(predicted, found),
        curve=curve,
        words=_words(predicted, found),
    )


def _words(predicted: NDArray[np.float64], found: NDArray[np.bool_]) -> list[Share]:
    """The three words as `ConfidenceModel.judge` gives them, those that never came up left out."""
    said = np.select([predicted > HIGH, predicted >= GOOD], WORDS[:2], WORDS[2])
    return [
        Share(word, int(theirs.sum()), float(predicted[theirs].mean()), float(found[theirs].mean()))
        for word in WORDS
        if (theirs := said == word).any()
    ]


def fit_confidence(
    ranker: PastRanker, ratings: NDArray[np.float32], people: Sequence[Person], cancel: CancelToken
) -> Calibration:
    """Confidence fitted on the later ratings of `people`; `ratings` are the viewers', for what is usual."""
    like_rate = float(np.clip((ratings >= LIKED).mean(), 0.01, 0.99))  # a dataset of likes only has logits too
    prior = Calibration(0.0, (0.0,) * N_FEATURES, like_rate, float(ratings.mean()), 0.0)
    asked = [each for person in people for each in (person, person.first(FIRST_FEW))]
    features, outcomes = _outcomes(ranker, prior, asked, cancel)
    if not len(outcomes):  # nobody rated a second film: all that is known is what is usual
        return replace(prior, intercept=float(np.log(like_rate / (1 - like_rate))))
    fit = fit_logistic(features, outcomes)
    return replace(prior, intercept=fit.intercept, coefficients=fit.coefficients)


def foreseen(
    ranker: PastRanker, calibration: Calibration, people: Sequence[Person], cancel: CancelToken
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Every later rating of `people`: the probability that it would be a like, and whether it was."""
    features, outcomes = _outcomes(ranker, calibration, people, cancel)
    return ConfidenceModel(ranker.arrays, calibration).probability(features), outcomes


def _outcomes(
    ranker: PastRanker, calibration: Calibration, people: Sequence[Person], cancel: CancelToken
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Features and outcomes (liked?) of every later rating of `people`."""
    model = ConfidenceModel(ranker.arrays, calibration)

    def each() -> Iterator[tuple[NDArray[np.float64], NDArray[np.bool_]]]:
        yield np.zeros((0, N_FEATURES)), np.zeros(0, dtype=np.bool_)
        for person in people:
            cancel.check()
            if len(person.later):
                history = person.history()
                scores = ranker.score(history, person.later, person.now)
                yield model.features(history, person.later, scores), person.later_ratings >= LIKED

    features, outcomes = zip(*each(), strict=True)
    return np.concatenate(features), np.concatenate(outcomes)
