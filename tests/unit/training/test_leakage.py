"""Nothing that is fitted or chosen knows what those who are asked do later: change it all, and it is the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from engine.evaluation.breadth import Films
from engine.evaluation.experiment import Contender, Findings, experiment
from engine.evaluation.folds import NewUserFolds, TemporalFold
from engine.evaluation.protocols import A_DAY
from engine.models.base import Scorer
from engine.models.ease import Ease
from engine.models.popularity import Popularity
from engine.progress import CancelToken, silent
from engine.training.assess import hold_out
from engine.training.hybrid import Groundwork, Hybrid
from engine.training.presets import PRESETS
from engine.training.rehearsal import Laps, Rehearsal, Task, rehearse

N_VIEWERS, N_FILMS, EACH = 60, 40, 20


def ratings() -> Interactions:
    """Two tastes, a film a day."""
    rng = np.random.default_rng(0)
    items = np.concatenate([rng.permutation(N_FILMS)[:EACH] for _ in range(N_VIEWERS)])
    users, times = np.repeat(np.arange(N_VIEWERS), EACH), np.tile(np.arange(EACH) * A_DAY, N_VIEWERS)
    stars = np.where((items % 2 == users % 2) ^ (rng.random(len(users)) < 0.2), 4.5, 2.0)
    return Interactions.build(users, items, stars, times, item_ids=range(N_FILMS))


def content() -> np.ndarray:
    vectors = np.random.default_rng(1).standard_normal((N_FILMS, 8))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float16)


def changed(data: Interactions, those: np.ndarray) -> Interactions:
    """`those` ratings shuffled among themselves, each with the opposite stars."""
    rating = data.rating.copy()
    rating[those] = 6.5 - np.random.default_rng(2).permutation(rating[those])
    assert (rating != data.rating).any()
    return replace(data, rating=rating)


def rehearsed(data: Interactions) -> Rehearsal:
    catalogue = Catalogue(data.item_ids, [f"Film {k}" for k in range(N_FILMS)], [2000] * N_FILMS)
    dataset = Dataset.of(data, catalogue, source="made up", simulated=False, licence="none")
    return rehearse(Task(dataset, content(), "Test", "balanced", 1, "cpu"), Laps(), silent, CancelToken())


def test_a_bundles_choices_do_not_know_those_who_are_asked() -> None:
    """Weights, confidence and LightGCN's course; not what it says of them, which is what was asked."""
    data = ratings()
    theirs = np.isin(data.user, hold_out(data, 1).asked_people)
    before, after = rehearsed(data), rehearsed(changed(data, theirs))
    assert before.ranking == after.ranking
    assert replace(before.calibration, ece=0.0) == replace(after.calibration, ece=0.0)
    assert before.until == after.until
    assert before.report.loss == after.report.loss
    assert before.report.readings != after.report.readings


def test_the_hybrid_does_not_know_the_people_of_a_fold() -> None:
    data = ratings()
    split = NewUserFolds(data, 3, (0.8,), seed=1)
    theirs = np.isin(data.user, split.held_out(0))
    for fitted in (data, changed(data, theirs)):
        hybrid = Hybrid(Groundwork(content(), seed=1, device="cpu", preset=PRESETS["quick"]))
        hybrid.fit(NewUserFolds(fitted, 3, (0.8,), seed=1).fold(0)["80%"].train, silent, CancelToken())
        if fitted is data:
            chosen, scores = hybrid.choices(), hybrid.score_users(np.unique(data.user[~theirs]))
    assert chosen["curve"], "it learned from somebody"
    assert hybrid.choices() == chosen
    np.testing.assert_array_equal(hybrid.score_users(np.unique(data.user[~theirs])), scores)


class Remembers:
    """A scorer that keeps what it was fitted on."""

    def __init__(self, of: Scorer, fits: list[Interactions]) -> None:
        self._of, self._fits = of, fits
        self.name, self.score, self.score_users = of.name, of.score, of.score_users

    def fit(self, train: Interactions, progress: object, cancel: CancelToken) -> None:
        self._fits.append(train)
        self._of.fit(train, silent, cancel)


def compared(folds: NewUserFolds | TemporalFold) -> tuple[Findings, list[Interactions]]:
    """Two baselines, one to be named beforehand, and all that they were ever fitted on."""
    fits: list[Interactions] = []
    contenders = [Contender(kind.name, lambda kind=kind: Remembers(kind(), fits)) for kind in (Ease, Popularity)]
    films = Films.unknown(N_FILMS)
    found = experiment(folds, contenders, films, 5, choose=True, progress=silent, cancel=CancelToken())
    return found, fits


def test_what_comes_after_the_cut_is_in_no_fit_and_names_no_baseline() -> None:
    data, cut = ratings(), 12 * A_DAY
    (before, fits), (after, others) = (compared(TemporalFold(d, cut)) for d in (data, changed(data, data.time >= cut)))
    assert all(fit.time.max() < cut for fit in fits)
    for fit, other in zip(fits, others, strict=True):
        assert all(np.array_equal(getattr(fit, name), getattr(other, name)) for name in ("user", "item", "rating"))
    assert (before.chosen, before.validation) == (after.chosen, after.validation)


@pytest.mark.parametrize("fold", [0, 2])
def test_no_baseline_is_named_with_the_help_of_those_it_is_measured_on(fold: int) -> None:
    data = ratings()
    theirs = np.isin(data.user, NewUserFolds(data, 3, (0.8,), seed=1).held_out(fold))
    before, after = (compared(NewUserFolds(d, 3, (0.8,), seed=1))[0] for d in (data, changed(data, theirs)))
    assert before.validation[fold] == after.validation[fold]
    assert before.validation[1] != after.validation[1], "where they are not asked, they help to name it"
