"""How good a model is, measured on people it has never met, and how sure it may be: metrics and calibration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import Calibration, RankingSettings
from engine.data.interactions import Interactions
from engine.evaluation.metrics import interval, per_person
from engine.evaluation.protocols import Split, new_users
from engine.models.base import Scorer
from engine.progress import CancelToken, Progress
from engine.serving.confidence import N_FEATURES, ConfidenceModel
from engine.serving.history import LIKED, History, weigh
from engine.serving.ranking import Ranker
from engine.serving.types import Rated
from engine.training.calibrate import expected_calibration_error, fit_logistic, reliability

AT = 10
HELD_OUT_SHARE, MOST_HELD_OUT = 0.2, 2000


@dataclass(frozen=True)
class HeldOut:
    """People kept out of training: `validation` to choose and calibrate on, `test` to report on and nothing else."""

    validation: Split
    test: Split
    train: Interactions
    data: Interactions
    validation_people: NDArray[np.int32]
    test_people: NDArray[np.int32]


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
    """Recall and NDCG of every fitted scorer, a value for each test person."""
    return {name: held_out.test.measure(scorer, AT, progress, cancel) for name, scorer in scorers.items()}


def measure_hybrid(
    arrays: BundleArrays, settings: RankingSettings, held_out: HeldOut, progress: Progress, cancel: CancelToken
) -> dict[str, NDArray[np.float64]]:
    """The same of the ranker that the app uses, over the whole catalogue."""
    ranker, split = Ranker(arrays, settings), held_out.test
    histories = _histories(split, held_out.data, held_out.test_people, settings.half_life_days)
    everything = np.arange(len(arrays.n_ratings))

    def scores_of(rows: NDArray[np.int64]) -> NDArray[np.float32]:
        return np.stack(
            [ranker.score(histories[row], everything, "for_you", {}).scores for row in rows], dtype=np.float32
        )

    return per_person(scores_of, split.history, split.truth, AT, progress, cancel)


def calibrate(
    arrays: BundleArrays, settings: RankingSettings, held_out: HeldOut, cancel: CancelToken
) -> tuple[Calibration, list[dict[str, float]]]:
    """Confidence fitted on the validation people's later ratings; ECE and reliability found on the test people's."""
    ratings = held_out.train.rating
    like_rate = float(np.clip((ratings >= LIKED).mean(), 0.01, 0.99))  # a dataset of likes only has logits too
    prior = Calibration(0.0, (0.0,) * N_FEATURES, like_rate, float(ratings.mean()), 0.0)
    known = _outcomes(arrays, settings, prior, held_out.validation, held_out.data, held_out.validation_people, cancel)
    fit = fit_logistic(*known)
    fitted = Calibration(fit.intercept, fit.coefficients, prior.like_rate, prior.mean_rating, 0.0)
    features, found = _outcomes(arrays, settings, prior, held_out.test, held_out.data, held_out.test_people, cancel)
    predicted = ConfidenceModel(arrays, fitted).probability(features)
    ece = expected_calibration_error(predicted, found)
    return Calibration(**{**asdict(fitted), "ece": ece}), reliability(predicted, found)


def summary(values: Mapping[str, NDArray[np.float64]]) -> dict[str, Any]:
    """metric → {"mean", "low", "high"}."""
    return {name: asdict(interval(column)) for name, column in values.items()}


def _outcomes(
    arrays: BundleArrays,
    settings: RankingSettings,
    prior: Calibration,
    split: Split,
    data: Interactions,
    people: NDArray[np.int32],
    cancel: CancelToken,
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Features and outcomes (liked?) of every later rating of `people`."""
    ranker, model = Ranker(arrays, settings), ConfidenceModel(arrays, prior)
    ratings = _table(data, data.rating.astype(np.float64))
    features, outcomes = [np.zeros((0, N_FEATURES))], [np.zeros(0, dtype=np.bool_)]
    for history, person in zip(_histories(split, data, people, settings.half_life_days), people, strict=True):
        cancel.check()
        row = ratings[int(person)]
        later = ~np.isin(row.indices, history.films)
        films = row.indices[later].astype(np.int64)
        if len(films):
            scores = ranker.score(history, films, "for_you", {}).scores
            features.append(model.features(history, films, scores))
            outcomes.append(row.data[later] >= LIKED)
    return np.concatenate(features), np.concatenate(outcomes)


def _histories(split: Split, data: Interactions, people: NDArray[np.int32], half_life_days: float) -> list[History]:
    """What each person is known by in `split`, weighed as the app would at the time of their last known rating."""
    ratings, times = _table(data, data.rating.astype(np.float64)), _table(data, data.time)
    histories = []
    for k, person in enumerate(people):
        known = split.history.indices[split.history.indptr[k] : split.history.indptr[k + 1]]
        row, when = ratings[int(person)], times[int(person)]
        among = np.isin(row.indices, known)
        rated = [
            Rated(int(film), float(rating), int(time))
            for film, rating, time in zip(row.indices[among], row.data[among], when.data[among], strict=True)
        ]
        now = max((r.time for r in rated), default=0)
        histories.append(weigh(rated, intent="for_you", half_life_days=half_life_days, now=now))
    return histories


def _table(data: Interactions, values: NDArray[Any]) -> csr_matrix[Any]:
    """[viewers, films] with `values`; rows in the same order of films whatever the values."""
    table = csr_matrix((values, (data.user, data.item)), shape=(data.n_users, data.n_items))
    table.sort_indices()
    return table
