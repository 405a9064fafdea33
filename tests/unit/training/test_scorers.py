"""What every scorer must do, on data whose right answer is known."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import Cancelled
from engine.models.als import Als
from engine.models.base import People, Scorer
from engine.models.ease import Ease
from engine.models.item_knn import ItemKNN
from engine.models.popularity import Popularity
from engine.models.recent_popularity import RecentPopularity
from engine.models.ridge_filter import RidgeFilter
from engine.models.spectral import Spectral
from engine.progress import CancelToken, Step, silent
from engine.training.lightgcn import LightGCN, Settings

N_VIEWERS, N_FILMS, MISSING = 40, 60, 6
SMALL = Settings(dim=8, steps=30, viewers=16, sampled=0)

PERSONAL: dict[str, Callable[[], Scorer]] = {
    "ease": Ease,
    "spectral": lambda: Spectral(4),
    "ridge": RidgeFilter,
    "item_knn": ItemKNN,
    "als": lambda: Als(2),
    "lightgcn": lambda: LightGCN(SMALL, seed=3),
    "lightgcn, K=0": lambda: LightGCN(Settings(dim=8, steps=30, viewers=16, sampled=0, layers=0), seed=3),
    "lightgcn, sampled": lambda: LightGCN(Settings(dim=8, steps=30, viewers=16, sampled=64), seed=3),
}
ALL = {**PERSONAL, "popularity": Popularity, "recent_popularity": RecentPopularity}

every_personal = pytest.mark.parametrize("make", PERSONAL.values(), ids=PERSONAL.keys())
every = pytest.mark.parametrize("make", ALL.values(), ids=ALL.keys())


def checkerboard() -> Interactions:
    """Even viewers love even films and odd ones odd films; each has yet to meet six films of their colour."""
    rng = np.random.default_rng(0)
    loved = np.array([rng.permutation(np.arange(viewer % 2, N_FILMS, 2))[MISSING:] for viewer in range(N_VIEWERS)])
    users = np.repeat(np.arange(N_VIEWERS), loved.shape[1])
    ratings, times = np.full(loved.size, 5.0), np.zeros(loved.size)
    return Interactions.build(users, loved.ravel(), ratings, times, item_ids=range(N_FILMS))


def fit(make: Callable[[], Scorer], train: Interactions) -> Scorer:
    scorer = make()
    scorer.fit(train, silent, CancelToken())
    return scorer


@cache
def on_checkerboard(make: Callable[[], Scorer]) -> Scorer:
    """Fitted once for all tests that only ask it."""
    return fit(make, checkerboard())


def strangers(*weights: dict[int, float]) -> People:
    table = np.zeros((len(weights), N_FILMS), np.float32)
    for row, films in enumerate(weights):
        for film, weight in films.items():
            table[row, film] = weight
    history, times = csr_matrix(table), csr_matrix(table.shape, dtype=np.int64)
    return People(history, history, times, np.zeros(len(weights), np.int64))


@every_personal
def test_viewers_are_recommended_the_missing_films_of_their_colour(make: Callable[[], Scorer]) -> None:
    train = checkerboard()
    scores = on_checkerboard(make).score_users(np.arange(N_VIEWERS, dtype=np.int32))
    scores[train.user, train.item] = -np.inf
    best = np.argsort(-scores, axis=1)[:, :MISSING]
    assert np.array_equal(best % 2, np.tile(np.arange(N_VIEWERS)[:, None] % 2, MISSING))


@every_personal
def test_new_people_are_recommended_films_of_their_colour(make: Callable[[], Scorer]) -> None:
    scores = on_checkerboard(make).score(strangers({0: 1.0, 4: 1.0}, {7: 1.0}))
    scores[0, [0, 4]] = scores[1, 7] = -np.inf
    assert np.all(np.argsort(-scores[0])[:20] % 2 == 0)
    assert np.all(np.argsort(-scores[1])[:20] % 2 == 1)


@every_personal
def test_a_dislike_pushes_its_colour_down(make: Callable[[], Scorer]) -> None:
    neutral, disliked = on_checkerboard(make).score(strangers({0: 1.0, 1: 0.5}, {0: 1.0, 1: -0.5}))
    assert disliked[3::2].mean() - disliked[2::2].mean() < neutral[3::2].mean() - neutral[2::2].mean()


@pytest.mark.parametrize("name", ["ease", "spectral", "ridge", "item_knn", "lightgcn", "lightgcn, K=0"])
def test_scores_are_linear_in_the_history(name: str) -> None:
    one, other, both = on_checkerboard(ALL[name]).score(
        strangers({0: 1.0, 3: -0.3}, {8: 0.6}, {0: 2.0, 3: -0.6, 8: -0.6})
    )
    np.testing.assert_allclose(2 * one - other, both, atol=1e-5 * np.abs(both).max())


@every
def test_the_same_seed_gives_the_same_scores_bit_for_bit(make: Callable[[], Scorer]) -> None:
    asked, viewers = strangers({0: 1.0, 9: -0.3}, {}), np.array([0, 5, 39], np.int32)
    first, second = on_checkerboard(make), fit(make, checkerboard())
    assert np.array_equal(first.score(asked), second.score(asked))
    assert np.array_equal(first.score_users(viewers), second.score_users(viewers))


@every
def test_scores_have_the_right_shape_and_are_finite_for_everyone(make: Callable[[], Scorer]) -> None:
    full = checkerboard()
    # Viewer 3 has met nothing, nobody has met films 10 and 11, viewer 4 has met one film only.
    empty = (full.user == 3) | np.isin(full.item, (10, 11)) | ((full.user == 4) & (full.item != 2))
    scorer = fit(make, full.where(~empty))
    asked = scorer.score(strangers({}, {10: 1.0}, {0: 1.0, 11: 1.0}))
    viewers = scorer.score_users(np.arange(N_VIEWERS, dtype=np.int32))
    assert (asked.shape, viewers.shape) == ((3, N_FILMS), (N_VIEWERS, N_FILMS))
    assert (asked.dtype, viewers.dtype) == (np.float32, np.float32)
    assert np.isfinite(asked).all()
    assert np.isfinite(viewers).all()


@every
def test_one_viewer_or_one_film_is_enough(make: Callable[[], Scorer]) -> None:
    lonely = Interactions.build([1, 1, 1], [1, 2, 3], [5.0, 4.0, 1.0], [1, 2, 3])
    assert np.isfinite(fit(make, lonely).score_users(np.zeros(1, np.int32))).all()
    single = Interactions.build([1, 2], [1, 1], [5.0, 4.0], [1, 2])
    assert np.isfinite(fit(make, single).score_users(np.zeros(1, np.int32))).all()


@every_personal
def test_stops_when_told_to_and_is_then_as_if_never_fitted(make: Callable[[], Scorer]) -> None:
    scorer, cancel, reports = make(), CancelToken(), list[Step]()

    def stop_at_once(step: Step) -> None:
        reports.append(step)
        cancel.cancel()

    untouched = {name: value for name, value in vars(scorer).items() if name != "settings"}
    with pytest.raises(Cancelled):
        scorer.fit(checkerboard(), stop_at_once, cancel)
    assert all(value is untouched[name] for name, value in vars(scorer).items() if name in untouched)
    assert len(reports) <= 2


@every_personal
def test_progress_rises_to_one_in_every_stage(make: Callable[[], Scorer]) -> None:
    steps: list[Step] = []
    make().fit(checkerboard(), steps.append, CancelToken())
    for stage in {step.stage for step in steps}:
        fractions = [step.fraction for step in steps if step.stage == stage]
        assert fractions == sorted(fractions)
        assert fractions[-1] == pytest.approx(1.0)
