"""Nobody who is reported on was learned from; what is left out says why; spread lists are the app's."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.data.interactions import Interactions
from engine.errors import Cancelled, InputError
from engine.evaluation.breadth import Films
from engine.models.base import People, Scorer
from engine.models.popularity import Popularity
from engine.progress import CancelToken, Progress, silent
from engine.serving.history import History
from engine.serving.recommender import POOL as POOL_OF_THE_APP
from engine.training.assess import DIVERSITIES, POOL, Allowance, OutOfTime, Ready, hold_out, measure, spread_lists
from engine.training.past import PastRanker

N_FILMS, DAY = 40, 86_400


def ratings(n_viewers: int, each: int = 12, stars: float = 5.0) -> Interactions:
    """Viewers who rated `each` films, one a day, the last two of them in any case the same."""
    rng = np.random.default_rng(0)
    items = np.array([[*rng.permutation(N_FILMS - 2)[: each - 2], N_FILMS - 2, N_FILMS - 1] for _ in range(n_viewers)])
    users = np.repeat(np.arange(n_viewers), each)
    times = np.tile(np.arange(each) * DAY, n_viewers)
    return Interactions.build(users, items.ravel(), np.full(len(users), stars), times, item_ids=range(N_FILMS))


class Sleeper(Popularity):
    """Never done: asks whether to go on, until it is told to stop."""

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        while True:
            cancel.check()


class Refuser(Popularity):
    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        raise InputError("this data is not for me.")


def knowing(people: People) -> NDArray[np.float32]:
    """The two films that everyone rates last, before all others."""
    scores = np.zeros(people.history.shape, np.float32)
    scores[:, -2:] = 1.0
    return scores


def test_the_held_out_are_in_no_ones_train() -> None:
    data = ratings(300)
    held_out = hold_out(data, seed=1)
    validation, asked = set(held_out.validation_people.tolist()), set(held_out.asked_people.tolist())
    assert len(validation) == 30
    assert len(asked) == 50, "a sixth, since a tenth is few"
    assert not validation & asked
    for split in (held_out.validation, *held_out.situations.values()):
        assert set(split.train.user.tolist()) == set(range(300)) - validation - asked
    assert all(split.train is held_out.train for split in held_out.situations.values())
    assert len(held_out.known_people()) == 30
    assert [len(person.known) for person in held_out.unseen_people()] == [10] * 50


@pytest.mark.parametrize(
    ("viewers", "validation", "asked"), [(20, 2, 3), (610, 61, 100), (2000, 200, 200), (4000, 400, 300)]
)
def test_how_many_are_asked(viewers: int, validation: int, asked: int) -> None:
    held_out = hold_out(ratings(viewers, each=3), seed=1)
    assert (len(held_out.validation_people), len(held_out.asked_people)) == (validation, asked)


def test_who_is_asked_follows_the_seed() -> None:
    data = ratings(300)
    first, again, other = (hold_out(data, seed).asked_people for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_models_are_measured_beside_each_other() -> None:
    held_out = hold_out(ratings(60), seed=1)
    ready: dict[str, Scorer] = {"hybrid": Ready("hybrid", knowing)}
    findings, skipped = measure(
        held_out, ready, {"popularity": Popularity}, Films.unknown(N_FILMS), 60.0, silent, CancelToken()
    )
    assert skipped == {}
    assert set(findings.values["80%", "all"]) == {"hybrid", "popularity"}
    np.testing.assert_array_equal(findings.values["80%", "all"]["hybrid"]["ndcg@10"], 1.0)
    assert {known for known, _ in findings.values} == {"80%", "1", "2", "3", "5", "10"}, "nobody has more than 12"


def test_only_ours_and_popularity_are_on_the_curve() -> None:
    ready: dict[str, Scorer] = {"hybrid": Ready("hybrid", knowing), "ease": Ready("ease", knowing)}
    findings, _ = measure(hold_out(ratings(60), 1), ready, {}, Films.unknown(N_FILMS), 60.0, silent, CancelToken())
    assert {known for (known, _), models in findings.values.items() if "ease" in models} == {"80%", "3"}


def test_what_takes_too_long_is_left_out_with_its_reason() -> None:
    findings, skipped = measure(
        hold_out(ratings(60), 1),
        {"hybrid": Ready("hybrid", knowing)},
        {"als": Sleeper},
        Films.unknown(N_FILMS),
        0.2,
        silent,
        CancelToken(),
    )
    assert set(findings.values["80%", "all"]) == {"hybrid"}
    assert "0 processor seconds together" in skipped["als"]


def test_a_model_that_cannot_says_why() -> None:
    _, skipped = measure(
        hold_out(ratings(60), 1),
        {"hybrid": Ready("hybrid", knowing)},
        {"ease": Refuser},
        Films.unknown(N_FILMS),
        60.0,
        silent,
        CancelToken(),
    )
    assert skipped == {"ease": "this data is not for me"}


def test_nobody_who_likes_anything_leaves_nothing_to_measure() -> None:
    held_out = hold_out(ratings(60, stars=2.0), seed=1)
    ready: dict[str, Scorer] = {"hybrid": Ready("hybrid", knowing)}
    findings, skipped = measure(held_out, ready, {}, Films.unknown(N_FILMS), 1.0, silent, CancelToken())
    assert not findings.values
    assert not skipped


def test_measuring_can_be_stopped() -> None:
    cancel = CancelToken()
    cancel.cancel()
    ready: dict[str, Scorer] = {"hybrid": Ready("hybrid", knowing)}
    with pytest.raises(Cancelled):
        measure(hold_out(ratings(60), 1), ready, {}, Films.unknown(N_FILMS), 60.0, silent, cancel)


def test_an_allowance_ends_and_passes_on_a_cancel() -> None:
    cancel = CancelToken()
    with pytest.raises(OutOfTime):
        Allowance(cancel, -1.0).check()
    plenty = Allowance(cancel, 1000.0)
    plenty.check()
    cancel.cancel()
    assert plenty.cancelled
    with pytest.raises(Cancelled):
        plenty.check()


class InOrder:
    """Ranks films by their rows, whoever asks."""

    def score(self, history: History, films: NDArray[np.int64], now: int) -> NDArray[np.float64]:
        return -films.astype(np.float64)


def test_spreading_trades_accuracy_for_variety() -> None:
    """The first twelve films are all alike in content and the ones that are liked; the others are each of their own."""
    alike = np.arange(N_FILMS) < 12
    content = np.where(alike[:, None], np.eye(N_FILMS)[0], np.eye(N_FILMS)).astype(np.float16)
    n_people = 40
    items = np.tile([30, 31, 32, 33, 34, 35, 36, 37, *range(2)], n_people)  # what is brought, and then the first two
    users, times = np.repeat(np.arange(n_people), 10), np.tile(np.arange(10) * DAY, n_people)
    data = Interactions.build(users, items, np.full(len(users), 5.0), times, item_ids=range(N_FILMS))
    split = hold_out(data, seed=1).situations["80%"]
    ranker = cast("PastRanker", InOrder())
    points = [
        p for p in spread_lists(ranker, split, content, Films.unknown(N_FILMS), CancelToken()) if p.truth == "all"
    ]
    assert [point.diversity for point in points] == list(DIVERSITIES)
    unspread, most = points[0], points[-1]
    assert (unspread.ndcg.mean, unspread.cost.mean) == (1.0, 0.0)
    assert unspread.content is not None
    assert most.content is not None
    assert unspread.content.mean == pytest.approx(0.0, abs=1e-3)
    assert most.content.mean > 0.8
    assert most.cost.mean == pytest.approx(1.0 - most.ndcg.mean)
    assert 0 < most.cost.mean < 1, "the first film stays first, the second gives way"
    assert unspread.genres is None, "there are no genres here"


def test_as_many_are_spread_as_in_the_app() -> None:
    assert POOL == POOL_OF_THE_APP
