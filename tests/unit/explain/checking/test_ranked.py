"""Of two films of a list the one that is said to have more has more."""

from __future__ import annotations

from typing import Any

import pytest

from engine.explain.checking.facts import read_fact
from engine.explain.checking.ranked import is_ranked

UP, BIG, HEAT = "Up (2009)", "Big (1988)", "Heat (1995)"
FACTS: tuple[dict[str, Any], ...] = (
    {"id": "p1", "pick": UP, "kind": "popular_with", "n": 1200, "mean": 3.9},
    {"id": "p2", "pick": BIG, "kind": "popular_with", "n": 800, "mean": 4.1},
    {"id": "l1", "pick": UP, "kind": "because_you_liked", "film": HEAT, "your_rating": 4.5, "share": 0.4},
    {"id": "l2", "pick": BIG, "kind": "because_you_liked", "film": HEAT, "your_rating": 4.5, "share": 0.3},
    {"id": "c1", "pick": UP, "kind": "co_liked", "film": UP, "with": HEAT, "n_both": 50, "n_film": 300, "lift": 2.0},
    {"id": "c2", "pick": BIG, "kind": "co_liked", "film": BIG, "with": HEAT, "n_both": 90, "n_film": 300, "lift": 2.0},
)
SIGNS = {UP: "\ue000", BIG: "\ue001", HEAT: "\ue002"}
WORDS = str.maketrans({"U": SIGNS[UP], "B": SIGNS[BIG], "H": SIGNS[HEAT]})


def ranked(text: str, **changed: Any) -> bool:
    return is_ranked(text.translate(WORDS), SIGNS, [read_fact({**fact, **changed}) for fact in FACTS])


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("U has more ratings than B", "B has more ratings than U"),
        ("B has fewer ratings than U", "U has fewer ratings than B"),
        ("B has a higher average than U", "U has a higher average than B"),
        ("U averages less than B", "B averages less than U"),
        ("H speaks more for U than for B", "H speaks more for B than for U"),
        ("more of the 300 viewers who liked H liked B than U", "more of the 300 viewers who liked H liked U than B"),
        ("more of the 300 viewers who liked H liked B than U", "more of the 200 viewers who liked H liked B than U"),
        ("U has more ratings than B : 1,200 against 800", "U has more ratings than B : 800 against 1,200"),
        ("B has a higher average than U, 4.1 to 3.9", "B has a higher average than U, 4.2 to 3.9"),
    ],
)
def test_more_is_more(right: str, wrong: str) -> None:
    assert ranked(right)
    assert not ranked(wrong)


def test_equals_are_not_ranked_and_simulated_viewers_are_called_so() -> None:
    assert not ranked("U has more ratings than B", n=5)
    assert not ranked("U has more ratings than B", simulated=True)
    assert ranked("U has more simulated ratings than B", simulated=True)
    assert not ranked("B has a higher average than U", simulated=True)


@pytest.mark.parametrize("changed", [{"n_film": 400}, {"with": "Alien (1979)"}])
def test_fans_of_two_films_are_not_ranked(changed: dict[str, Any]) -> None:
    facts = [read_fact(fact) for fact in (*FACTS[:-2], {**FACTS[-2], **changed}, FACTS[-1])]
    text = "more of the 300 viewers who liked H liked B than U".translate(WORDS)
    assert not is_ranked(text, {**SIGNS, "Alien (1979)": "\ue003"}, facts)
