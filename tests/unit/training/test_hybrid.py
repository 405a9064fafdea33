"""The ranker as a scorer: it meets people as they stood, and what is left out of it is really out."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest

from engine.bundles.manifest import RankingSettings
from engine.bundles.terms import TERMS
from engine.data.interactions import Interactions
from engine.evaluation.protocols import as_people, new_users
from engine.models.recent_popularity import RecentPopularity
from engine.progress import CancelToken, silent
from engine.serving.history import weigh
from engine.serving.types import Rated
from engine.training.hybrid import Groundwork, Hybrid
from engine.training.past import PastRanker
from engine.training.people import histories, people_of
from engine.training.presets import PRESETS

N_VIEWERS, N_FILMS, DAY = 60, 80, 86_400
QUICK = PRESETS["quick"]


@pytest.fixture(scope="module")
def ratings() -> Interactions:
    """Even viewers love even films and odd ones odd films, one a day; the other colour gets two stars."""
    rng = np.random.default_rng(0)
    users = np.repeat(np.arange(N_VIEWERS), 24)
    items = np.concatenate([rng.permutation(N_FILMS)[:24] for _ in range(N_VIEWERS)])
    stars = np.where(users % 2 == items % 2, 4.5, 2.0)
    times = 1_500_000_000 + np.tile(np.arange(24), N_VIEWERS) * DAY + users
    return Interactions.build(users, items, stars, times, item_ids=range(N_FILMS))


@pytest.fixture(scope="module")
def groundwork() -> Groundwork:
    content = np.random.default_rng(1).standard_normal((N_FILMS, 8))
    content /= np.linalg.norm(content, axis=1, keepdims=True)
    return Groundwork(content.astype(np.float16), seed=0, device="cpu", preset=QUICK)


@pytest.fixture(scope="module")
def hybrid(ratings: Interactions, groundwork: Groundwork) -> Hybrid:
    scorer = Hybrid(groundwork)
    scorer.fit(ratings, silent, CancelToken())
    return scorer


def test_people_are_recommended_films_of_their_colour(ratings: Interactions, hybrid: Hybrid) -> None:
    scores = hybrid.score_users(np.array([4, 7], np.int32))
    for row, viewer in enumerate((4, 7)):
        scores[row, ratings.item[ratings.user == viewer]] = -np.inf
        assert np.all(np.argsort(-scores[row])[:10] % 2 == viewer % 2)


def test_variants_share_the_models_and_lack_their_term(
    ratings: Interactions, groundwork: Groundwork, hybrid: Hybrid
) -> None:
    ground = groundwork.of(ratings, silent, CancelToken())
    variant = Hybrid(groundwork, without=("content",))
    variant.fit(ratings, silent, CancelToken())
    assert groundwork.of(ratings, silent, CancelToken()) is ground
    people = as_people(ratings, np.arange(3, dtype=np.int32))
    assert not np.allclose(variant.score(people), hybrid.score(people), atol=1e-3)


def test_what_was_chosen_comes_with_its_learning_curve(ratings: Interactions, hybrid: Hybrid) -> None:
    chosen = hybrid.choices()
    assert set(chosen["weights"]["core"]) == set(TERMS)
    assert chosen["weights"] != asdict(RankingSettings())
    assert [point["rounds"] for point in chosen["curve"]] == list(range(len(hybrid.curve)))
    assert chosen["curve"][0]["log_likelihood"] < chosen["curve"][-1]["log_likelihood"]
    assert chosen["genome"] is None


def test_unlearned_it_has_the_weights_that_learning_starts_from(ratings: Interactions, groundwork: Groundwork) -> None:
    given = Hybrid(groundwork, learned=False)
    given.fit(ratings, silent, CancelToken())
    assert given.choices() == {"weights": asdict(RankingSettings()), "curve": [], "genome": None}


def test_a_genome_that_tells_joins_the_film_vectors(ratings: Interactions) -> None:
    """Each fit decides for itself, on the people it learns its weights from."""
    noise = np.random.default_rng(1).standard_normal((N_FILMS, 8))
    content = (noise / np.linalg.norm(noise, axis=1, keepdims=True)).astype(np.float16)
    genome = np.eye(2, dtype=np.float16)[np.arange(N_FILMS) % 2]
    many = Interactions.build(
        np.concatenate([ratings.user + 60 * k for k in range(3)]),
        np.tile(ratings.item, 3),
        np.tile(ratings.rating, 3),
        np.tile(ratings.time, 3),
        item_ids=range(N_FILMS),
    )
    hybrid = Hybrid(Groundwork(content, seed=0, device="cpu", preset=QUICK, genome=genome))
    hybrid.fit(many, silent, CancelToken())
    trial = hybrid.choices()["genome"]
    assert trial["used"]
    assert trial["people"] >= 30
    assert trial["gain"]["low"] > 0


def test_scores_follow_from_ratings_times_and_the_moment(ratings: Interactions, hybrid: Hybrid) -> None:
    """A person scored by what they bring equals the same person scored film by film by the ranker."""
    people = as_people(ratings, np.array([5], np.int32))
    later = replace(people, now=people.now + 400 * DAY)
    assert not np.allclose(hybrid.score(people), hybrid.score(later), atol=1e-3), "older ratings have faded"


def test_histories_are_weighed_as_of_the_moment_asked(ratings: Interactions) -> None:
    mine = ratings.user == 9
    known = [
        Rated(int(film), float(stars), int(time))
        for film, stars, time in zip(ratings.item[mine], ratings.rating[mine], ratings.time[mine], strict=True)
    ]
    (history,) = histories(as_people(ratings, np.array([9], np.int32)))
    expected = weigh(known, intent="for_you", now=max(rated.time for rated in known))
    for found, wanted in ((history, expected),):
        order, by = np.argsort(found.films), np.argsort(wanted.films)
        assert np.array_equal(found.films[order], wanted.films[by])
        np.testing.assert_allclose(found.month[order], wanted.month[by])
        np.testing.assert_allclose(found.year[order], wanted.year[by])


def test_the_crowd_is_that_of_the_moment(ratings: Interactions, groundwork: Groundwork) -> None:
    """What viewers liked after a person asked does not count for them."""
    ground = groundwork.of(ratings, silent, CancelToken())
    crowd = {term: 1.0 if term == "trend" else 0.0 for term in TERMS}
    settings = replace(RankingSettings(), core=crowd, cold=crowd)
    recent = RecentPopularity()
    recent.fit(ratings, silent, CancelToken())
    ranker = PastRanker(ground.fitted.arrays, settings, recent)
    nobody, films = weigh([], intent="for_you", now=0), np.arange(N_FILMS)
    before, after = int(ratings.time[0]) - 1, int(ratings.time[-1])
    assert not ranker.score(nobody, films, before).any()
    best = np.argsort(-ranker.score(nobody, films, after), kind="stable")
    assert np.array_equal(best, np.argsort(-recent.at(after), kind="stable"))


def test_the_first_few_ratings_leave_the_others_for_later(ratings: Interactions) -> None:
    person = people_of(new_users(ratings, np.array([3], np.int32)), ratings, np.array([3], np.int32))[0]
    first = person.first(3)
    assert first.known == person.known[:3]
    assert sorted(first.later) == sorted([rated.film for rated in person.known[3:]] + list(person.later))
    assert first.now == person.known[2].time
    assert np.isin(person.likes, first.likes).all()
