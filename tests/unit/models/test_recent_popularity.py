from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.models import recent_popularity
from engine.models.base import People
from engine.models.popularity import Popularity
from engine.models.recent_popularity import RecentPopularity
from engine.progress import CancelToken, silent

DAY = 86_400


def asking(*moments: int, n_items: int) -> People:
    nothing = csr_matrix((len(moments), n_items), dtype=np.float32)
    return People(nothing, nothing, nothing.astype(np.int64), np.array(moments, np.int64))


def fitted(train: Interactions) -> RecentPopularity:
    model = RecentPopularity()
    model.fit(train, silent, CancelToken())
    return model


def random_ratings(n: int, n_items: int) -> Interactions:
    rng = np.random.default_rng(4)
    return Interactions.build(
        np.arange(n), rng.integers(n_items, size=n), rng.integers(1, 6, n), rng.integers(1000 * DAY, size=n),
        item_ids=range(n_items),
    )  # fmt: skip


def by_the_book(train: Interactions, moment: int) -> np.ndarray:
    weights = np.where(train.rating >= 4, 1.0, np.where(train.rating >= 3, 0.5, 0.2))

    def counts(days: float) -> np.ndarray:
        within = (train.time <= moment) & (train.time > moment - days * DAY)
        return np.bincount(train.item[within], weights[within], train.n_items)

    ever = counts(np.inf)
    return np.log1p(counts(90) + counts(365) + 1000 * ever / max(ever.sum(), 1e-9))


@pytest.mark.parametrize("stride", [1, 7, 10_000])
def test_counts_follow_the_formula_as_of_each_moment(stride: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent_popularity, "STRIDE", stride)
    train = random_ratings(300, 9)
    moments = [-5, 0, 30 * DAY, int(train.time[150]), 700 * DAY, 700 * DAY, 5000 * DAY]
    scores = fitted(train).score(asking(*moments, n_items=9))
    np.testing.assert_allclose(scores, [by_the_book(train, moment) for moment in moments], rtol=1e-5, atol=1e-6)


def test_what_the_crowd_does_later_changes_nothing() -> None:
    train = random_ratings(300, 9)
    moment = int(train.time[150])
    known = fitted(train.where(train.time <= moment)).score(asking(moment, n_items=9))
    np.testing.assert_array_equal(fitted(train).score(asking(moment, n_items=9)), known)


def test_viewers_are_asked_at_the_end_of_the_data() -> None:
    train = random_ratings(300, 9)
    scores = fitted(train).score_users(np.array([3, 0], np.int32))
    np.testing.assert_allclose(scores, [by_the_book(train, int(train.time[-1]))] * 2, rtol=1e-5)


def test_without_times_films_rank_by_popularity() -> None:
    train = random_ratings(300, 9)
    timeless = Interactions.build(train.user, train.item, train.rating, np.zeros(len(train)), item_ids=range(9))
    popularity = Popularity()
    popularity.fit(timeless, silent, CancelToken())
    model, nobody = fitted(timeless), asking(0, n_items=9)
    expected = np.argsort(-popularity.score(nobody)[0], kind="stable")
    np.testing.assert_array_equal(np.argsort(-model.score(nobody)[0], kind="stable"), expected)
    np.testing.assert_array_equal(model.score_users(np.zeros(1, np.int32)), model.score(nobody))
