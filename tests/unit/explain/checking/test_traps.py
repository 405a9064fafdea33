"""Sentences made of the checker's own words that say something else: an order, a cause, a whole, another's rating."""

from __future__ import annotations

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
CHECKER = Checker()


def passes(line: str) -> bool:
    cites, _, text = line.partition(" | ")
    pick = {"pick": RONIN} if "Ronin" in text else {}
    return CHECKER.check([{**fact, **pick} for fact in EVIDENCE], text, cites.split(",")).ok


def lines(name: str) -> list[str]:
    return (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("name", "ok"), [("traps.txt", False), ("plain_truths.txt", True)])
def test_traps_are_seen_and_plain_truths_are_not_taken_for_them(name: str, ok: bool) -> None:
    found = lines(name)
    assert len(found) > 200
    assert not [line for line in found if passes(line) is not ok]
