"""The pick is no film of the history, and none that the person has rated; near-misses that say no such thing pass.

Eight worlds of the same facts; in some of them titles are plain words. Lines are `world cites | text`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.explain.checking.checker import Checker
from engine.explain.checking.facts import read_fact
from engine.explain.checking.identity import mistakes_the_pick
from engine.explain.checking.tokens import tokenise

Facts = list[dict[str, Any]]
CHECKER = Checker()


def world(pick: str, film: str, other: str, director: str, tags: list[str], genres: list[str], stars: float) -> Facts:
    facts: Facts = [
        {"id": "co", "kind": "co_liked", "film": pick, "with": film, "n_both": 90, "n_film": 300, "lift": 2.4},
        {"id": "l", "kind": "because_you_liked", "film": film, "your_rating": stars, "share": 0.42},
        {"id": "l2", "kind": "because_you_liked", "film": other, "your_rating": 4.0, "share": 0.11},
        {"id": "d", "kind": "same_director", "film": film, "director": director},
        {"id": "t", "kind": "shared_tags", "film": film, "tags": tags},
        {"id": "g", "kind": "shared_genre", "film": film, "genres": genres},
        {"id": "r", "kind": "recent_taste", "films": [film, other], "days": 30},
        {"id": "s", "kind": "similar_to", "film": other, "share": 0.2},
    ]
    return [{**fact, "pick": pick} for fact in facts]


WORLDS = {
    "heat": world(
        "Ronin (1998)", "Heat (1995)", "Collateral (2004)", "Michael Mann", ["heist", "tense"], ["Crime", "Drama"], 4.5
    ),
    "once": world("Once (2007)", "Her (2013)", "Up (2009)", "Spike Jonze", ["love", "music"], ["Drama", "Romance"], 5),
    "us": world(
        "Us (2019)", "Get Out (2017)", "It (2017)", "Jordan Peele", ["twins", "dread"], ["Horror", "Mystery"], 4
    ),
    "star": world(
        "A Star Is Born (2018)", "A Star Is Born (1954)", "Cabaret (1972)", "George Cukor", ["fame", "songs"],
        ["Drama", "Musical"], 4.5,
    ),
    "this": world(
        "This Is England (2006)", "Big (1988)", "Speed (1994)", "Shane Meadows", ["skinheads", "youth"],
        ["Drama", "Crime"], 3.5,
    ),
    "mother": world(
        "Mother! (2017)", "Black Swan (2010)", "Signs (2002)", "Darren Aronofsky", ["surreal", "dark"],
        ["Drama", "Horror"], 4,
    ),
    "kids": world(
        "Babe (1995)", "Happy Feet (2006)", "Toy Story (1995)", "George Miller", ["animals", "cute"],
        ["Children", "Comedy"], 3.5,
    ),
    "moon": world(
        "Moon (2009)", "Solaris (1972)", "Alien (1979)", "Andrei Tarkovsky", ["space", "slow"], ["Sci-Fi", "Drama"], 5
    ),
}  # fmt: skip


def lines(name: str) -> list[tuple[str, list[str], str]]:
    found = (line.partition(" | ") for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines())
    return [(*head.split()[:1], head.split()[1].split(","), text) for head, _, text in found]


@pytest.mark.parametrize(("name", "ok"), [("identity_said.txt", True), ("identity_not_said.txt", False)])
def test_the_pick_is_no_film_of_the_history_and_none_that_you_rated(name: str, ok: bool) -> None:
    found = lines(name)
    assert len(found) >= 60
    assert {key for key, _, _ in found} == set(WORLDS)
    assert not [line for line in found if CHECKER.check(WORLDS[line[0]], line[2], line[1]).ok is not ok]


@pytest.mark.parametrize(("name", "wrong"), [("identity_said.txt", False), ("identity_not_said.txt", True)])
def test_it_is_this_guard_that_tells_them_apart(name: str, wrong: bool) -> None:
    for key, cites, text in lines(name):
        facts = [read_fact(fact) for fact in WORLDS[key] if fact["id"] in cites]
        assert mistakes_the_pick(tokenise(text), facts) is wrong, text


@pytest.mark.parametrize(("films", "wrong"), [("Heat", True), ("Heat and Collateral", False)])
def test_both_films_are_those_named_or_else_the_pick_is_one(films: str, wrong: bool) -> None:
    facts = [read_fact(fact) for fact in WORLDS["heat"] if fact["id"] in ("l", "l2")]
    assert mistakes_the_pick(tokenise(f"Ronin is like {films}, and you rated both."), facts) is wrong
