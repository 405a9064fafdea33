"""Weights move to the signal that is right, and stay where they are when there are too few people to tell."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import RankingSettings
from engine.errors import Cancelled
from engine.progress import CancelToken
from engine.serving.types import Rated
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


def test_noise_loses_its_share(arrays: BundleArrays) -> None:
    defaults = replace(RankingSettings(), lightgcn_share=0.8)
    chosen, steps = choose_weights(arrays, people(80, 5), defaults, CancelToken())
    assert chosen.lightgcn_share < 0.8
    assert steps[-1].quality > steps[0].quality
    assert [step.quality for step in steps] == sorted(step.quality for step in steps)


def test_three_people_prove_nothing(arrays: BundleArrays) -> None:
    """Quality that comes from one person's luck is within the noise."""
    rng = np.random.default_rng(2)
    random = []
    for person in people(3, 5):
        likes = rng.permutation(N_FILMS)[:5].astype(np.int64)
        random.append(replace(person, later=likes, later_ratings=np.full(5, 5.0), later_times=np.full(5, 0)))
    defaults = RankingSettings()
    assert choose_weights(arrays, random, defaults, CancelToken())[0] == defaults


def test_nobody_to_ask_keeps_the_defaults(arrays: BundleArrays) -> None:
    assert choose_weights(arrays, [], RankingSettings(), CancelToken()) == (RankingSettings(), [])


def test_it_can_be_stopped(arrays: BundleArrays) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        choose_weights(arrays, people(5, 5), RankingSettings(), cancel)


def test_fresh_taste_is_what_came_a_day_later() -> None:
    later = np.array([4, 5, 6])
    person = Person((Rated(1, 5.0, 100),), later, np.array([5.0, 4.0, 3.0]), np.array([100, 100 + DAY, 100 + DAY]))
    assert person.likes.tolist() == [4, 5]
    assert person.fresh_likes.tolist() == [5]
    assert person.now == 100
