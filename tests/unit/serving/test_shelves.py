"""Home's shelves: true to their headings, no film twice, nothing seen."""

from __future__ import annotations

import numpy as np
import pytest

from engine.bundles.bundle import Bundle
from engine.serving.groups import film_groups
from engine.serving.recommender import Recommender
from engine.serving.shelves import Shelf, home_shelves
from engine.serving.types import Rated, Request

NOW = 1_700_000_000
WATCHLIST = (12, 44, 50)


@pytest.fixture
def shelves(bundle: Bundle) -> list[Shelf]:
    rated = [Rated(film, 4.0 + film % 2, NOW - film * 86_400) for film in (0, 1, 2, 31, 33)]
    request = Request(tuple(rated), exclude=frozenset({20}), now=NOW)
    return home_shelves(Recommender(bundle), request, WATCHLIST)


def test_no_film_twice_and_nothing_seen_or_hidden(shelves: list[Shelf]) -> None:
    shown = [pick.film for shelf in shelves for pick in shelf.picks]
    assert len(shown) == len(set(shown))
    assert not {0, 1, 2, 31, 33, 20} & set(shown)


def test_the_first_shelf_is_the_top_of_the_list(bundle: Bundle, shelves: list[Shelf]) -> None:
    assert shelves[0].kind == "top"
    assert [pick.rank for pick in shelves[0].picks] == [1, 2, 3, 4, 5]


def test_a_because_shelf_rests_on_its_film(shelves: list[Shelf]) -> None:
    because = [shelf for shelf in shelves if shelf.kind == "because"]
    assert because
    for shelf in because:
        for pick in shelf.picks:
            sums = pick.by_film()
            assert shelf.film in sorted(sums, key=lambda row: -sums[row])[:3]


def test_gems_and_decades_are_what_they_say(bundle: Bundle, shelves: list[Shelf]) -> None:
    for shelf in shelves:
        for pick in shelf.picks:
            if shelf.kind == "gems":
                assert bundle.arrays.n_ratings[pick.film] < np.median(bundle.arrays.n_ratings)
            if shelf.kind == "decade":
                assert bundle.catalogue.years[pick.film] // 10 * 10 == shelf.decade


def test_the_watchlist_is_ranked_and_whole(shelves: list[Shelf]) -> None:
    watchlist = shelves[-1]
    assert watchlist.kind == "watchlist"
    assert {pick.film for pick in watchlist.picks} == set(WATCHLIST)
    scores = [pick.score for pick in watchlist.picks]
    assert scores == sorted(scores, reverse=True)


def test_groups_are_of_one_world_and_distinct(bundle: Bundle) -> None:
    groups = film_groups(bundle.catalogue, bundle.arrays, count=6)
    films = [film for group in groups for film in group.films]
    assert len(films) == len(set(films)) >= 9
    for group in groups:
        assert len({film < 30 for film in group.films}) == 1, "crime or romance, never both"
        assert group.words in (("heist", "night"), ("wedding",))
    assert groups == film_groups(bundle.catalogue, bundle.arrays, count=6)
