"""Confidence over folds: everyone is foreseen once, by models and a calibration that never met them."""

from __future__ import annotations

import numpy as np
import pytest

from engine.data.interactions import Interactions
from engine.errors import Cancelled, InputError
from engine.evaluation.folds import NewUserFolds
from engine.progress import CancelToken, silent
from engine.training.assess_confidence import confidence_over_folds
from engine.training.hybrid import Groundwork
from engine.training.presets import PRESETS

N_VIEWERS, N_FILMS, RATED = 60, 60, 20


@pytest.fixture(scope="module")
def ratings() -> Interactions:
    """A film is good (nine in ten like it) or bad (one in ten does), whoever watches it."""
    rng = np.random.default_rng(3)
    users = np.repeat(np.arange(N_VIEWERS), RATED)
    items = np.concatenate([rng.permutation(N_FILMS)[:RATED] for _ in range(N_VIEWERS)])
    liked = rng.random(len(users)) < np.where(items % 2, 0.9, 0.1)
    return Interactions.build(
        users, items, np.where(liked, 5.0, 2.0), np.arange(len(users)) % RATED, item_ids=range(N_FILMS)
    )


@pytest.fixture(scope="module")
def groundwork() -> Groundwork:
    content = np.eye(N_FILMS, dtype=np.float16)
    return Groundwork(content, seed=0, device="cpu", preset=PRESETS["quick"])


def test_everyone_is_foreseen_once_and_truly(ratings: Interactions, groundwork: Groundwork) -> None:
    full, few = confidence_over_folds(NewUserFolds(ratings, 5, [0.8], 0), groundwork, silent, CancelToken())
    assert (full.known, full.people, full.ratings) == ("80%", N_VIEWERS, N_VIEWERS * RATED // 5)
    assert (few.known, few.people, few.ratings) == ("3", N_VIEWERS, N_VIEWERS * (RATED - 3))
    for trust in (full, few):
        assert trust.auc is not None
        assert trust.auc > 0.8
        assert trust.ece is not None
        assert trust.ece < 0.1
        high = next(share for share in trust.words if share.name == "High")
        assert high.found > 0.8


def test_nobody_with_a_second_rating_is_one_sentence(groundwork: Groundwork) -> None:
    users = np.arange(N_VIEWERS)
    once = Interactions.build(users, users % N_FILMS, np.full(N_VIEWERS, 5.0), users, item_ids=range(N_FILMS))
    with pytest.raises(InputError, match="nothing to foresee"):
        confidence_over_folds(NewUserFolds(once, 3, [0.8], 0), groundwork, silent, CancelToken())


def test_it_can_be_stopped(ratings: Interactions, groundwork: Groundwork) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        confidence_over_folds(NewUserFolds(ratings, 2, [0.8], 1), groundwork, silent, cancel)
