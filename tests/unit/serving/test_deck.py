"""Decks: dealt again they bring what asking afresh brings; cut down they bring what was asked for, and all of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.bundles.bundle import Bundle
from engine.data.catalogue import Catalogue
from engine.serving.facets import Facets
from engine.serving.only import Only
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Recommendation, Request

NOW = 1_700_000_000
HISTORY = tuple(Rated(film, rating, NOW - 86_400) for film, rating in ((0, 5.0), (3, 4.0), (7, 1.0), (31, 4.5)))
ASK = Request(HISTORY, top_k=40, now=NOW)


@pytest.fixture
def recommender(bundle: Bundle) -> Recommender:
    return Recommender(bundle)


@pytest.fixture
def facets() -> Facets:
    genres = (("Crime",), ("Crime", "Drama"), ("Drama",), ("Western",), ("Crime", "Western", "Crime"), ())
    tags = (("heist",), ("heist",), (), ("duel",), (), ())
    return Facets(Catalogue(range(6), list("abcdef"), [1971, 1979, 1980, 1955, 1994, 0], genres=genres, tags=tags))


def figures(pick: Recommendation) -> tuple[object, ...]:
    contributions = {signal: tuple(of) for signal, of in pick.contributions.items()}
    return pick.film, pick.rank, pick.score, pick.match, pick.parts, pick.confidence, contributions


@pytest.mark.parametrize(
    "asked",
    [
        ASK,
        replace(ASK, weights={"graph": 0.0, "content": 1.7}, diversity=0.9),
        replace(ASK, lean=-0.8, weights={"recency": 2.0}),
        replace(ASK, lean=0.5, top_k=3, only=Only(genres=frozenset({"Crime"}))),
    ],
)
@pytest.mark.parametrize("intent", ["for_you", "similar"])
def test_a_deck_deals_what_asking_afresh_brings(recommender: Recommender, asked: Request, intent: str) -> None:
    asked = replace(asked, intent=intent)  # type: ignore[arg-type]
    deck = recommender.deck(replace(ASK, intent=asked.intent))
    recommender.deal(deck, replace(ASK, intent=asked.intent, lean=1.0))  # whatever it was asked before
    dealt, afresh = recommender.deal(deck, asked), recommender.recommend(asked)
    assert [figures(pick) for pick in dealt] == [figures(pick) for pick in afresh] != []
    assert recommender.order(deck, asked)[: len(dealt)] == [pick.film for pick in dealt]


def test_a_cut_list_has_all_that_is_asked_for_in_the_order_of_the_scores(recommender: Recommender) -> None:
    everything = recommender.recommend(replace(ASK, diversity=0.0, top_k=60))
    genres = recommender.catalogue.genres
    wanted = next(genre for of in genres for genre in of)
    only = Only(genres=frozenset({wanted}))
    cut = recommender.recommend(replace(ASK, diversity=0.0, top_k=60, only=only))
    expected = [(pick.film, pick.score) for pick in everything if wanted in genres[pick.film]]
    assert [(pick.film, pick.score) for pick in cut] == expected
    assert recommender.deck(ASK).counts(only).left == len(expected)
    assert recommender.rank_without(replace(ASK, only=only), cut[0].film, 7) is not None


def test_leaning_towards_the_hidden_brings_films_that_fewer_know(recommender: Recommender, bundle: Bundle) -> None:
    likes = np.asarray(bundle.arrays.n_likes)
    known = [
        likes[[pick.film for pick in recommender.recommend(replace(ASK, lean=lean, top_k=10))]].mean()
        for lean in (-1.0, 0.0, 1.0)
    ]
    assert known[0] < known[1] < known[2]


def test_confidence_does_not_move_with_the_mix(recommender: Recommender) -> None:
    learned = {pick.film: pick.confidence for pick in recommender.recommend(replace(ASK, top_k=60))}
    mixed = recommender.recommend(replace(ASK, top_k=60, lean=-1.0, weights={"content": 2.0}))
    assert {pick.film: pick.confidence for pick in mixed} == learned


def test_genres_and_themes_narrow_and_decades_widen(facets: Facets) -> None:
    def films(**asked: set[str]) -> list[int]:
        only = Only(**{name: frozenset(of) for name, of in asked.items()})
        return np.flatnonzero(facets.mask(only)).tolist()

    assert films(genres={"Crime"}) == [0, 1, 4]
    assert films(genres={"Crime", "Drama"}) == [1]
    assert films(decades={"1970", "1990"}) == [0, 1, 4]
    assert films(genres={"Crime"}, tags={"heist"}, decades={"1970"}) == [0, 1]
    assert films(genres={"Nobody knows"}) == []
    assert films() == [0, 1, 2, 3, 4, 5]


def test_a_count_is_what_pressing_the_chip_leaves(facets: Facets) -> None:
    among = np.array([True, True, True, True, True, False])
    for only in (Only(), Only(genres=frozenset({"Crime"})), Only(decades=frozenset({"1970"}))):
        for facet, counts in facets.counts(among, only).by.items():
            for name, count in counts.items():
                chip = (facet, name)
                asked = only if name in only.of(facet) else only.toggled(chip)
                if facet == "decade":  # another decade widens: each counts alone
                    asked = Only(only.genres, frozenset({name}), only.tags)
                assert (among & facets.mask(asked)).sum() == count > 0


def test_an_empty_choice_names_what_to_drop(facets: Facets) -> None:
    among = np.ones(6, dtype=np.bool_)
    only = Only(genres=frozenset({"Crime", "Western"}), tags=frozenset({"heist"}))
    counts = facets.counts(among, only)
    assert counts.left == 0
    assert counts.drop == (("genre", "Western"), 2)
    hopeless = Only(genres=frozenset({"x"}), tags=frozenset({"y"}))
    assert facets.counts(among, hopeless).drop is None
    assert facets.counts(among, Only()).drop is None
