"""Sentences made of the checker's own words that say something else: an order, a cause, a whole, another's rating."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from engine.explain.checking.checker import Checker

HEAT, COLLATERAL, RONIN = "Heat (1995)", "Collateral (2004)", "Ronin (1998)"
EVIDENCE: tuple[dict[str, Any], ...] = (
    {"id": "co", "kind": "co_liked", "film": RONIN, "with": HEAT, "n_both": 214, "n_film": 612, "lift": 3.2},
    {"id": "co2", "kind": "co_liked", "film": RONIN, "with": COLLATERAL, "n_both": 80, "n_film": 300, "lift": 2.1},
    {"id": "d", "kind": "same_director", "film": HEAT, "director": "Michael Mann"},
    {"id": "t", "kind": "shared_tags", "film": HEAT, "tags": ["heist", "tense", "los angeles"]},
    {"id": "t2", "kind": "shared_tags", "film": COLLATERAL, "tags": ["night", "taxi"]},
    {"id": "g", "kind": "shared_genre", "film": HEAT, "genres": ["Crime", "Thriller"]},
    {"id": "l", "kind": "because_you_liked", "film": HEAT, "your_rating": 4.5, "share": 0.283},
    {"id": "l2", "kind": "because_you_liked", "film": COLLATERAL, "your_rating": 4.0, "share": 0.17},
    {"id": "p", "kind": "popular_with", "n": 1234, "mean": 4.1},
    {"id": "h", "kind": "hidden_gem", "n": 40, "mean": 4.3},
    {"id": "r", "kind": "recent_taste", "films": [HEAT, COLLATERAL], "days": 90},
    {"id": "s", "kind": "similar_to", "film": HEAT, "share": 0.35},
    {"id": "u", "kind": "unrated"},
)
BIG, UP = "Big (1988)", "Up (2009)"
OF_BIG: tuple[dict[str, Any], ...] = (
    {"id": "co", "kind": "co_liked", "film": UP, "with": BIG, "n_both": 64, "n_film": 256, "lift": 2.2},
    {"id": "l", "kind": "because_you_liked", "film": BIG, "your_rating": 5.0, "share": 0.5},
    {"id": "t", "kind": "shared_tags", "film": BIG}
    | {"tags": ["dark", "space", "father", "new york", "music", "time travel"]},
    {"id": "g", "kind": "shared_genre", "film": BIG, "genres": ["Comedy", "War", "Mystery"]},
    {"id": "d", "kind": "same_director", "film": BIG, "director": "Penny Marshall"},
    {"id": "p", "kind": "popular_with", "n": 88, "mean": 3.0},
)
STALKER, PAPRIKA = "Stalker (1979)", "Paprika (2006)"
OF_STALKER: tuple[dict[str, Any], ...] = (
    {"id": "l", "kind": "because_you_liked", "film": STALKER, "your_rating": 5.0, "share": 0.28},
    {"id": "l2", "kind": "because_you_liked", "film": PAPRIKA, "your_rating": 4.5, "share": 0.3},
    {"id": "m", "kind": "because_you_liked", "film": "Once (2007)", "your_rating": 4.0, "share": 0.724},
    {"id": "r", "kind": "recent_taste", "films": ["Once (2007)", "Her (2013)"], "days": 30},
    {"id": "w", "kind": "recent_taste", "films": [STALKER], "days": 7},
    {"id": "co", "kind": "co_liked", "film": PAPRIKA, "with": STALKER, "n_both": 39, "n_film": 130, "lift": 4.4}
    | {"simulated": True},
    {"id": "d", "kind": "same_director", "film": STALKER, "director": "Andrei Tarkovsky"},
    {"id": "t", "kind": "shared_tags", "film": STALKER, "tags": ["slow", "philosophical", "dreams"]},
    {"id": "p", "kind": "popular_with", "n": 692, "mean": 4.1},
    {"id": "s", "kind": "similar_to", "film": STALKER, "share": 0.66},
)
CHECKER = Checker()


def passes(line: str, evidence: Sequence[dict[str, Any]] = EVIDENCE, pick: str = RONIN) -> bool:
    cites, _, text = line.partition(" | ")
    named = {"pick": pick} if pick.split(" (", maxsplit=1)[0] in text else {}
    return CHECKER.check([{**fact, **named} for fact in evidence], text, cites.split(",")).ok


def lines(name: str) -> list[str]:
    return (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("name", "ok"), [("traps.txt", False), ("plain_truths.txt", True)])
def test_traps_are_seen_and_plain_truths_are_not_taken_for_them(name: str, ok: bool) -> None:
    found = lines(name)
    assert len(found) > 200
    assert not [line for line in found if passes(line) is not ok]


@pytest.mark.parametrize(("name", "evidence", "pick"), [("big", OF_BIG, UP), ("stalker", OF_STALKER, PAPRIKA)])
def test_titles_and_tags_that_are_words(name: str, evidence: Sequence[dict[str, Any]], pick: str) -> None:
    found = lines(f"traps_{name}.txt")
    assert len(found) > 100
    assert not [line for line in found if passes(line, evidence, pick)]


def test_what_an_attacker_wrote_is_refused() -> None:
    """`attacks.txt` is by hands that did not know the checker, over the facts of `attacks.json`."""
    worlds = json.loads((Path(__file__).parent / "attacks.json").read_text(encoding="utf-8"))
    found = [line.partition(" | ") for line in lines("attacks.txt")]
    assert len(found) > 200
    asked = [(*head.split(), text) for head, _, text in found]
    assert not [text for world, cites, text in asked if CHECKER.check(worlds[world], text, cites.split(",")).ok]
