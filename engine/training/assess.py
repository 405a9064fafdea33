"""How good a model is, measured on people it has never met, and how sure it may be: metrics and calibration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.bundles.manifest import Calibration
from engine.data.interactions import Interactions
from engine.evaluation.bootstrap import interval
from engine.evaluation.metrics import per_person
from engine.evaluation.protocols import Split, new_users
from engine.models.base import People, Scorer
from engine.progress import CancelToken, Progress
from engine.serving.confidence import N_FEATURES, ConfidenceModel
from engine.serving.history import LIKED
from engine.training.calibrate import expected_calibration_error, fit_logistic, reliability
from engine.training.hybrid import score_people
from engine.training.past import PastRanker
from engine.training.people import Person, people_of

AT = 10
HELD_OUT_SHARE, MOST_HELD_OUT = 0.2, 2000
FIRST_FEW = 3


@dataclass(frozen=True)
class HeldOut:
    """People kept out of training: `validation` to choose and calibrate on, `test` to report on and nothing else."""

    validation: Split
    test: Split
    train: Interactions
    data: Interactions
    validation_people: NDArray[np.int32]
    test_people: NDArray[np.int32]

    def known_people(self) -> list[Person]:
        """The validation people, to choose and calibrate on."""
        return people_of(self.validation, self.data, self.validation_people)

    def unseen_people(self) -> list[Person]:
        """The test people, to report on."""
        return people_of(self.test, self.data, self.test_people)


def hold_out(data: Interactions, seed: int) -> HeldOut:
    """A fifth of the viewers (at most 2,000), half for validation and half for test, drawn by `seed`."""
    count = min(MOST_HELD_OUT, max(2, round(HELD_OUT_SHARE * data.n_users)))
    people = np.random.default_rng(seed).permutation(data.n_users)[:count].astype(np.int32)
    validation, test = np.sort(people[: count // 2]), np.sort(people[count // 2 :])
    train = data.where(~np.isin(data.user, people))
    return HeldOut(
        validation=new_users(data, validation, seed=seed),
        test=new_users(data, test, seed=seed),
        train=train,
        data=data,
        validation_people=validation,
        test_people=test,
    )


def measure_scorers(
    scorers: Mapping[str, Scorer], held_out: HeldOut, progress: Progress, cancel: CancelToken
) -> dict[str, dict[str, NDArray[np.float64]]]:
    """`metrics.accuracy` of every fitted scorer, a value for each test person."""
    return {name: held_out.test.measure(scorer, AT, progress, cancel) for name, scorer in scorers.items()}


def measure_hybrid(
    ranker: PastRanker, held_out: HeldOut, progress: Progress, cancel: CancelToken
) -> dict[str, NDArray[np.float64]]:
    """The same of the ranker that the app uses, over the whole catalogue."""
    split = held_out.test
    asked = split.asked
    assert isinstance(asked, People)
    return per_person(lambda rows: score_people(ranker, asked[rows]), split.met, split.truth, AT, progress, cancel)


def calibrate(
    ranker: PastRanker, held_out: HeldOut, cancel: CancelToken
) -> tuple[Calibration, list[dict[str, float]]]:
    """Confidence fitted on the validation people's later ratings; ECE and reliability found on the test people's."""
    fitted = fit_confidence(ranker, held_out.train.rating, held_out.known_people(), cancel)
    predicted, found = foreseen(ranker, fitted, held_out.unseen_people(), cancel)
    ece = expected_calibration_error(predicted, found)
    return replace(fitted, ece=ece), reliability(predicted, found)


def fit_confidence(
    ranker: PastRanker, ratings: NDArray[np.float32], people: Sequence[Person], cancel: CancelToken
) -> Calibration:
    """Confidence fitted on the later ratings of `people`; `ratings` are the viewers', for what is usual."""
    like_rate = float(np.clip((ratings >= LIKED).mean(), 0.01, 0.99))  # a dataset of likes only has logits too
    prior = Calibration(0.0, (0.0,) * N_FEATURES, like_rate, float(ratings.mean()), 0.0)
    asked = [each for person in people for each in (person, person.first(FIRST_FEW))]
    fit = fit_logistic(*_outcomes(ranker, prior, asked, cancel))
    return replace(prior, intercept=fit.intercept, coefficients=fit.coefficients)


def foreseen(
    ranker: PastRanker, calibration: Calibration, people: Sequence[Person], cancel: CancelToken
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Every later rating of `people`: the probability that it would be a like, and whether it was."""
    features, outcomes = _outcomes(ranker, calibration, people, cancel)
    return ConfidenceModel(ranker.arrays, calibration).probability(features), outcomes


def summary(values: Mapping[str, NDArray[np.float64]]) -> dict[str, Any]:
    """metric → {"mean", "low", "high"}."""
    return {name: asdict(interval(column)) for name, column in values.items()}


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
