from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import Cancelled
from engine.models.base import People
from engine.models.popularity import Popularity
from engine.models.spectral import Spectral
from engine.progress import CancelToken, Step, silent
from engine.training.blend import Blend, held_out, parts_for, standardised

Strangers = Callable[[csr_matrix[np.float32]], People]
N_VIEWERS, N_FILMS = 60, 300


class Table:
    """A part that scores viewers by a table, and remembers how much it was fitted on."""

    name = "table"

    def __init__(self, scores: NDArray[np.float32], fitted_on: list[int]) -> None:
        self._scores, self._fitted_on = scores, fitted_on

    def fit(self, train: Interactions, progress: Callable[[Step], None], cancel: CancelToken) -> None:
        self._fitted_on.append(len(train))

    def score(self, people: People) -> NDArray[np.float32]:
        return self._scores[: len(people)]

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        return self._scores[users]


def pairs(times: str = "none") -> Interactions:
    """Viewer u met twenty random films, without ratings."""
    rng = np.random.default_rng(1)
    films = np.array([rng.permutation(N_FILMS)[:20] for _ in range(N_VIEWERS)])
    users = np.repeat(np.arange(N_VIEWERS), 20)
    when = np.zeros(films.size) if times == "none" else rng.permutation(films.size)
    return Interactions.build(users, films.ravel(), np.full(films.size, 5.0), when, item_ids=range(N_FILMS))


def knowing(data: Interactions, share: slice, seed: int) -> NDArray[np.float32]:
    """Noise, with a strong hint at the films of the viewers in `share`."""
    scores = np.random.default_rng(seed).standard_normal((N_VIEWERS, N_FILMS)).astype(np.float32)
    hinted = np.isin(data.user, np.arange(N_VIEWERS)[share])
    scores[data.user[hinted], data.item[hinted]] += 4.0
    return scores


def blended(*tables: NDArray[np.float32]) -> tuple[Blend, list[int]]:
    fitted_on: list[int] = []
    parts = {str(place): lambda scores=scores: Table(scores, fitted_on) for place, scores in enumerate(tables)}
    blend = Blend(parts)
    blend.fit(pairs(), silent, CancelToken())
    return blend, fitted_on


def test_a_part_that_knows_nothing_is_left_out_and_not_fitted_again() -> None:
    data = pairs()
    blend, fitted_on = blended(knowing(data, slice(0, 0), 2), knowing(data, slice(None), 3))
    assert blend.weights == {"1": 1.0}
    assert fitted_on == [int((~held_out(data, 0)).sum())] * 2 + [len(data)]


def test_parts_that_know_different_viewers_share_the_score() -> None:
    data = pairs()
    first, second = knowing(data, slice(0, 30), 2), knowing(data, slice(30, None), 3)
    blend, _ = blended(first, second)
    assert set(blend.weights) == {"0", "1"}
    assert sum(blend.weights.values()) == pytest.approx(1)
    qualities = [step.quality for step in blend.steps]
    assert qualities == sorted(qualities)
    assert qualities[-1] > qualities[0] + 0.1
    users = np.array([3, 40], np.int32)
    expected = sum(
        weight * (scores[users] - scores[users].mean(1, keepdims=True)) / scores[users].std(1, keepdims=True)
        for weight, scores in zip(blend.weights.values(), (first, second), strict=True)
    )
    np.testing.assert_allclose(blend.score_users(users), expected, atol=1e-5)


def test_the_quality_told_is_ndcg_of_the_held_out_films_among_all_unseen() -> None:
    data = pairs()
    mask = held_out(data, 0)
    perfect = np.zeros((N_VIEWERS, N_FILMS), np.float32)
    perfect[data.user[mask], data.item[mask]] = 1.0
    blend, _ = blended(perfect)
    assert blend.steps == []  # a single part needs no weights
    blend, _ = blended(perfect, -perfect)
    assert blend.steps[0].quality == pytest.approx(1.0)


def test_the_latest_tenth_of_every_viewer_is_held_out() -> None:
    data = pairs("some")
    mask = held_out(data, 0)
    assert np.all(np.bincount(data.user[mask], minlength=N_VIEWERS) == 2)
    for viewer in range(N_VIEWERS):
        theirs = data.user == viewer
        assert data.time[theirs & mask].min() > data.time[theirs & ~mask].max()


def test_without_times_the_order_of_the_file_counts_unless_films_ascend() -> None:
    unsorted = pairs()
    last = np.arange(len(unsorted)) % 20 >= 18
    assert np.array_equal(held_out(unsorted, 0), last)
    order = np.lexsort((unsorted.item, unsorted.user))
    ascending = Interactions.build(
        unsorted.user[order], unsorted.item[order], unsorted.rating, unsorted.time, item_ids=range(N_FILMS)
    )
    mask, other = held_out(ascending, 0), held_out(ascending, 1)
    assert np.all(np.bincount(ascending.user[mask]) == 2)
    assert not np.array_equal(mask, last)
    assert not np.array_equal(mask, other)
    assert np.array_equal(mask, held_out(ascending, 0))


def test_whoever_has_one_film_keeps_it() -> None:
    data = Interactions.build([1, 2, 2, 3], [5, 5, 6, 7], [5.0] * 4, [1, 2, 3, 4])
    assert np.array_equal(held_out(data, 0), [False, False, True, False])


def test_standardised_rows_have_mean_0_and_deviation_1_or_are_0() -> None:
    rows = standardised(np.array([[1, 2, 3, 6], [0.1, 0.1, 0.1, 0.1], [0, 0, 0, 0]], np.float32))
    np.testing.assert_allclose(rows.mean(1), 0, atol=1e-6)
    np.testing.assert_allclose(rows.std(1), [1, 0, 0], atol=1e-6)
    assert not rows[1:].any()


def test_large_catalogues_take_the_filter_and_those_who_enjoyed_nothing_no_lightgcn() -> None:
    def names(n_users: int, n_items: int, stars: float) -> set[str]:
        data = Interactions.build(np.arange(n_users), np.zeros(n_users), [stars] * n_users, [0] * n_users)
        wide = Interactions(data.user, data.item, data.rating, data.time, data.user_ids, np.arange(n_items))
        return set(parts_for(wide, seed=0, device="cpu"))

    assert names(20_000, 15_000, 5.0) == {"ease", "lightgcn"}
    assert names(20_000, 15_001, 5.0) == {"ridge", "lightgcn"}
    assert names(600, 60_000, 2.0) == {"ease"}


@pytest.mark.parametrize(
    ("users", "films", "stars"),
    [
        ([1], [1], [5.0]),
        ([1, 2], [1, 1], [5.0, 4.0]),
        ([1, 1, 1], [1, 2, 3], [1.0, 1.0, 1.0]),
        ([1, 1], [1, 2], [5, 1]),
    ],
)
def test_data_too_small_to_hold_anything_out_is_blended_all_the_same(
    users: list[int], films: list[int], stars: list[float], strangers: Strangers
) -> None:
    train = Interactions.build(users, films, stars, [0] * len(users))
    blend = Blend()
    blend.fit(train, silent, CancelToken())
    assert np.isfinite(blend.score_users(np.zeros(1, np.int32))).all()
    assert np.isfinite(blend.score(strangers(csr_matrix((2, train.n_items), dtype=np.float32)))).all()
    assert sum(blend.weights.values()) == pytest.approx(1)


def real() -> Blend:
    return Blend({"spectral": Spectral, "popularity": Popularity})


def test_the_seed_decides_and_every_stage_reports_to_its_end() -> None:
    steps: list[Step] = []
    first, second = real(), real()
    first.fit(pairs(), steps.append, CancelToken())
    second.fit(pairs(), silent, CancelToken())
    users = np.arange(N_VIEWERS, dtype=np.int32)
    assert np.array_equal(first.score_users(users), second.score_users(users))
    assert first.steps == second.steps
    for stage in {step.stage for step in steps}:
        fractions = [step.fraction for step in steps if step.stage == stage]
        assert fractions == sorted(fractions)
        assert fractions[-1] == pytest.approx(1.0)


def test_stopped_it_is_as_if_never_fitted() -> None:
    blend, cancel = real(), CancelToken()

    def stop_when_weighing(step: Step) -> None:
        if step.stage == "Weighing":
            cancel.cancel()

    with pytest.raises(Cancelled):
        blend.fit(pairs(), stop_when_weighing, cancel)
    assert (blend.weights, blend.steps) == ({}, [])
