"""Recommendations: the right world, never a seen film, and parts that add up exactly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.bundles.bundle import Bundle
from engine.data.catalogue import Catalogue
from engine.errors import Cancelled
from engine.progress import CancelToken
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Recommendation, Request

pytestmark = pytest.mark.usefixtures("kernel")
NOW = 1_700_000_000
DAY = 86_400
CRIME = range(30)
ROUNDING = 1e-6  # a matrix product of other rows adds in another order on some processors


@pytest.fixture
def recommender(bundle: Bundle) -> Recommender:
    return Recommender(bundle)


def history(*films: int, rating: float = 5.0, days_ago: int = 1) -> tuple[Rated, ...]:
    return tuple(Rated(film, rating, NOW - days_ago * DAY) for film in films)


def request(*rated: Rated, **options: object) -> Request:
    return Request(history=rated, now=NOW, **options)  # type: ignore[arg-type]


def figures(pick: Recommendation) -> tuple[object, ...]:
    return pick.film, pick.rank, pick.score, pick.match, pick.parts, pick.confidence


def films(picks: list[Recommendation]) -> list[int]:
    return [pick.film for pick in picks]


@pytest.mark.parametrize("intent", ["for_you", "similar"])
def test_likes_bring_their_own_world(recommender: Recommender, intent: str) -> None:
    picks = recommender.recommend(request(*history(*range(0, 20, 2)), intent=intent, top_k=10))
    assert [pick.film in CRIME for pick in picks] == [True] * 10


def test_dislikes_push_away(recommender: Recommender) -> None:
    mixed = history(0, 31) + history(33, 35, 37, rating=0.5)
    disliked = recommender.recommend(request(*mixed, top_k=10))
    liked = recommender.recommend(request(*history(0, 31, 33, 35, 37), top_k=10))
    assert sum(film in CRIME for film in films(disliked)) > sum(film in CRIME for film in films(liked))


def test_recent_taste_weighs_more(recommender: Recommender) -> None:
    crime_first = history(*range(12), days_ago=1500) + history(*range(30, 42), days_ago=2)
    romance_first = history(*range(12), days_ago=2) + history(*range(30, 42), days_ago=1500)
    share = [
        sum(film in CRIME for film in films(recommender.recommend(request(*rated, top_k=10))))
        for rated in (crime_first, romance_first)
    ]
    assert share[0] < share[1]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(data=st.data())
def test_parts_and_contributions_add_up(recommender: Recommender, data: st.DataObject) -> None:
    rated = data.draw(
        st.lists(
            st.builds(
                Rated,
                film=st.integers(0, 59),
                rating=st.sampled_from([0.5, 1, 2, 2.5, 3, 3.5, 4, 4.5, 5]),
                time=st.integers(0, NOW + 10 * DAY),
            ),
            max_size=30,
        )
    )
    exclude = data.draw(st.frozensets(st.integers(0, 59), max_size=30))
    intent = data.draw(st.sampled_from(["for_you", "similar"]))
    picks = recommender.recommend(request(*rated, exclude=exclude, intent=intent, top_k=60))
    out = {r.film for r in rated} | exclude
    assert set(films(picks)) == set(range(60)) - out, "every film but the seen and hidden ones, once"
    for pick in picks:
        assert sum(pick.parts.values()) == pytest.approx(pick.score, abs=1e-5)
        assert "popularity" not in pick.contributions
        for signal, contributions in pick.contributions.items():
            assert sum(c.value for c in contributions) == pytest.approx(pick.parts[signal], abs=1e-5)
            assert {c.film for c in contributions} <= {r.film for r in rated} | {None}
        assert 0 < pick.confidence.probability < 1
        assert 0 <= pick.match <= 99


def test_a_shorter_list_is_a_prefix_of_a_longer_one(recommender: Recommender) -> None:
    ask = request(*history(1, 2, 3), diversity=0.4)
    long = recommender.recommend(replace(ask, top_k=40))
    for k in (1, 5, 17):
        short = recommender.recommend(replace(ask, top_k=k))
        assert [figures(pick) for pick in short] == [figures(pick) for pick in long[:k]]


def test_without_diversity_scores_fall(recommender: Recommender) -> None:
    scores = [pick.score for pick in recommender.recommend(request(*history(1, 2, 40), diversity=0.0, top_k=50))]
    assert scores == sorted(scores, reverse=True)


def test_diversity_brings_other_worlds_sooner(recommender: Recommender) -> None:
    ask = request(*history(*range(8)), top_k=12)
    worlds = [
        sum(film not in CRIME for film in films(recommender.recommend(replace(ask, diversity=d)))) for d in (0.0, 0.9)
    ]
    assert worlds[0] < worlds[1]


def test_a_weight_of_zero_silences_a_signal(recommender: Recommender) -> None:
    picks = recommender.recommend(request(*history(1, 2), weights={"content": 0.0, "popularity": 0.0}))
    assert all(pick.parts["content"] == 0 and pick.parts["popularity"] == 0 for pick in picks)


def test_nobody_yet_gets_the_popular_films(recommender: Recommender, bundle: Bundle) -> None:
    picks = recommender.recommend(request(top_k=5, diversity=0.0))
    likes, trend = np.log1p(bundle.arrays.n_likes), np.asarray(bundle.arrays.trend, np.float64)
    weights = bundle.manifest.ranking.cold
    crowd = sum(weights[t] * (v - v.mean()) / v.std() for t, v in (("likes", likes), ("trend", trend)))
    assert films(picks) == list(np.argsort(-crowd, kind="stable")[:5]) == recommender.popular(5)
    assert recommender.popular(5, exclude=films(picks))[0] not in films(picks)


def test_beside_a_list_both_rank_as_they_would_alone(recommender: Recommender) -> None:
    rated, listed = history(*range(12)) + history(40, 41, rating=1.0), (3, 20, 22, 45, 50)
    ask = request(*rated, top_k=20, exclude=frozenset({21}))
    ranking = recommender.recommend_beside(ask, listed, limit=3)
    alone = recommender.recommend(replace(ask, exclude=frozenset({21, *listed})))
    assert [(pick.film, pick.rank, pick.match) for pick in ranking.picks] == [
        (pick.film, pick.rank, pick.match) for pick in alone
    ]
    for beside, by_itself in zip(ranking.picks, alone, strict=True):
        assert beside.parts == pytest.approx(by_itself.parts, abs=ROUNDING)
        assert beside.confidence.word == by_itself.confidence.word
    everything = recommender.recommend(replace(ask, top_k=60))
    scores = {pick.film: pick.score for pick in everything if pick.film in listed}
    best = sorted(scores, key=lambda film: -scores[film])[:3]
    assert films(ranking.listed) == best
    assert [pick.score for pick in ranking.listed] == pytest.approx([scores[film] for film in best], abs=ROUNDING)
    assert 3 not in scores, "known already"


def test_pulls_are_the_sums_of_the_contributions(recommender: Recommender, bundle: Bundle) -> None:
    ranking = recommender.recommend_beside(request(*history(*range(12)), *history(40, 41, rating=1.0)), (), 0)
    vectors = bundle.arrays.content_vectors.astype(np.float32)
    for pick, pulls, closest in zip(ranking.picks, ranking.pulls, ranking.closest, strict=True):
        assert dict(zip(ranking.films.tolist(), pulls, strict=True)) == pytest.approx(pick.by_film(), abs=1e-5)
        assert closest == pytest.approx((vectors[ranking.films] @ vectors[pick.film]).max(), abs=1e-5)


def test_rank_without_agrees_with_asking_again(recommender: Recommender) -> None:
    ask = request(*history(1, 2, 3, 31))
    pick = recommender.recommend(ask)[0]
    rank = recommender.rank_without(ask, pick.film, dropped=2)
    again = recommender.recommend(replace(ask, history=history(1, 3, 31), exclude=frozenset({2}), top_k=60))
    assert rank == films(again).index(pick.film) + 1


def test_the_latest_rating_of_a_film_counts(recommender: Recommender) -> None:
    changed = (Rated(1, 1.0, NOW - 5 * DAY), Rated(1, 5.0, NOW - DAY), Rated(2, 4.0, NOW))
    assert recommender.recommend(request(*changed)) == recommender.recommend(request(*changed[1:]))


def test_a_cancelled_request_stops(recommender: Recommender) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        recommender.recommend(request(*history(1)), token)


def test_confidence_follows_the_crowd_and_the_words_their_bands(
    make_bundle: Callable[..., Bundle], bundle: Bundle
) -> None:
    arrays = replace(bundle.arrays, n_likes=np.where(np.arange(60) % 2, bundle.arrays.n_ratings, 0).astype(np.int32))
    picks = Recommender(make_bundle(arrays=arrays)).recommend(request(*history(4), top_k=59))
    loved = [p.confidence.probability for p in picks if p.film % 2]
    panned = [p.confidence.probability for p in picks if not p.film % 2]
    assert min(loved) > max(panned)
    for pick in picks:
        p = pick.confidence.probability
        assert pick.confidence.word == ("High" if p > 0.75 else "Good" if p >= 0.5 else "Fair")
        assert pick.confidence.dots == {"Fair": 1, "Good": 2, "High": 3}[pick.confidence.word]


def test_a_film_listed_twice_is_out_as_both(bundle: Bundle) -> None:
    catalogue = bundle.catalogue
    titles = ["Crime Film 0" if k in (0, 5) else title for k, title in enumerate(catalogue.titles)]
    years = [1960 if k in (0, 5) else int(year) for k, year in enumerate(catalogue.years)]
    twice = replace(bundle, catalogue=Catalogue(catalogue.ids, titles, years))
    for seen, asked in ((0, history(0)), (5, history(5))):
        picks = Recommender(twice).recommend(request(*asked, top_k=60))
        assert not {0, 5} & set(films(picks)), seen
    strangers = Recommender(twice)
    assert len({0, 5} & set(films(strangers.recommend(request(*history(40), top_k=60))))) == 1
    assert len({0, 5} & set(strangers.popular(60))) == 1
