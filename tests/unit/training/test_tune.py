"""Weights move to the term that is right, and stay where they are when there are too few people to tell."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import RankingSettings
from engine.data.interactions import Interactions
from engine.errors import Cancelled
from engine.models.recent_popularity import RecentPopularity
from engine.progress import CancelToken, silent
from engine.serving.types import Rated
from engine.training import tune
from engine.training.past import PastRanker
from engine.training.people import Person
from engine.training.tune import choose_weights

N_FILMS, DAY = 400, 86_400


@pytest.fixture
def arrays() -> BundleArrays:
    """EASE and content know each film's group of ten; LightGCN's vectors are noise."""
    rng = np.random.default_rng(0)
    group = np.arange(N_FILMS) // 10
    others = [[i for i in np.flatnonzero(group == group[j]) if i != j] for j in range(N_FILMS)]
    centres = rng.standard_normal((N_FILMS // 10, 16))
    content = centres[group] / np.linalg.norm(centres[group], axis=1, keepdims=True)
    noise = rng.standard_normal((N_FILMS, 16))
    n_likes = rng.integers(1, 2000, N_FILMS).astype(np.int32)
    return BundleArrays(
        graph_vectors=(noise / np.linalg.norm(noise, axis=1, keepdims=True)).astype(np.float32),
        graph_scale=np.ones(N_FILMS, np.float32),
        content_vectors=content.astype(np.float16),
        neighbour_indptr=np.arange(N_FILMS + 1, dtype=np.int64) * 9,
        neighbour_indices=np.array(others, dtype=np.int32).ravel(),
        neighbour_values=np.ones(N_FILMS * 9, np.float32),
        neighbour_both=np.zeros(N_FILMS * 9, np.int32),
        n_ratings=n_likes,
        n_likes=n_likes,
        mean_rating=np.full(N_FILMS, 3.5, np.float32),
        trend=np.log1p(n_likes).astype(np.float32),
    )


def people(count: int, n_known: int) -> list[Person]:
    """Each likes one group: some of its films are known, the others come a week later."""
    rng = np.random.default_rng(1)
    made = []
    for _ in range(count):
        films = rng.permutation(10) + 10 * int(rng.integers(N_FILMS // 10))
        known = tuple(Rated(int(film), 5.0, k * DAY) for k, film in enumerate(films[:n_known]))
        later = films[n_known:].astype(np.int64)
        made.append(Person(known, later, np.full(len(later), 5.0), np.full(len(later), 20 * DAY)))
    return made


def ranker(arrays: BundleArrays, settings: RankingSettings) -> PastRanker:
    recent = RecentPopularity()
    recent.fit(Interactions.build([0], [0], [5.0], [0], item_ids=range(N_FILMS)), silent, CancelToken())
    return PastRanker(arrays, settings, recent)


def noisy() -> RankingSettings:
    """LightGCN, which is noise here, counts most."""
    settings = RankingSettings()
    return replace(settings, core={**settings.core, "lightgcn": 1.0}, cold={**settings.cold, "lightgcn": 1.0})


def test_noise_loses_its_weight(arrays: BundleArrays) -> None:
    chosen, curve = choose_weights(ranker(arrays, noisy()), people(300, 5), CancelToken())
    assert chosen.cold["lightgcn"] < 0.7
    assert chosen.cold["ease"] > noisy().cold["ease"]
    assert curve[-1].log_likelihood > curve[0].log_likelihood
    assert curve[-1].ndcg > curve[0].ndcg


def test_three_people_prove_little(arrays: BundleArrays) -> None:
    """The same evidence from a hundredth of the people moves the weights much less."""
    few, _ = choose_weights(ranker(arrays, noisy()), people(3, 5), CancelToken())
    many, _ = choose_weights(ranker(arrays, noisy()), people(300, 5), CancelToken())
    assert 0 < 1.0 - few.cold["lightgcn"] < (1.0 - many.cold["lightgcn"]) / 3


def test_fewer_people_are_asked_where_films_are_many(arrays: BundleArrays, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = people(40, 5)
    of_ten, _ = choose_weights(ranker(arrays, noisy()), asked[:10], CancelToken())
    monkeypatch.setattr(tune, "MOST_SCORES", 10 * N_FILMS)
    assert choose_weights(ranker(arrays, noisy()), asked, CancelToken())[0] == of_ten


def test_no_weight_falls_below_zero(arrays: BundleArrays) -> None:
    chosen, _ = choose_weights(ranker(arrays, RankingSettings()), people(300, 5), CancelToken())
    assert min(*chosen.core.values(), *chosen.cold.values()) == 0


def test_a_term_that_is_left_out_stays_out(arrays: BundleArrays) -> None:
    chosen, _ = choose_weights(ranker(arrays, noisy()), people(80, 5), CancelToken(), without=("ease", "content"))
    assert {chosen.core[term] for term in ("ease", "content")} == {0.0}
    assert {chosen.cold[term] for term in ("ease", "content")} == {0.0}
    assert chosen.core["ease_year"] > 0


def test_nobody_to_ask_keeps_the_defaults(arrays: BundleArrays) -> None:
    assert choose_weights(ranker(arrays, RankingSettings()), [], CancelToken()) == (RankingSettings(), [])


def test_people_who_like_nothing_later_teach_nothing(arrays: BundleArrays) -> None:
    disappointed = [replace(person, later_ratings=np.full(len(person.later), 2.0)) for person in people(20, 3)]
    assert choose_weights(ranker(arrays, RankingSettings()), disappointed, CancelToken())[0] == RankingSettings()


def test_it_can_be_stopped(arrays: BundleArrays) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        choose_weights(ranker(arrays, RankingSettings()), people(10, 5), cancel)
