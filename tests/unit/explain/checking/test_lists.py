"""Sentences about a list of films, as `ask` gets them: what is true of one film is not true of the next."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.explain.checking.checker import Checker

HERE = Path(__file__).parent
WORLDS = json.loads((HERE / "lists.json").read_text(encoding="utf-8"))
CHECKER = Checker()


def said(name: str) -> list[str]:
    return (HERE / name).read_text(encoding="utf-8").splitlines()


def passes(line: str) -> bool:
    """Of a line `world cites | text`."""
    head, _, text = line.partition(" | ")
    world, cites = head.split()
    return CHECKER.check(WORLDS[world], text, cites.split(",")).ok


@pytest.mark.parametrize(("name", "ok", "least"), [("lists_said.txt", True, 70), ("lists_not_said.txt", False, 160)])
def test_every_sentence_about_a_list_is_judged_right(name: str, ok: bool, least: int) -> None:
    lines = said(name)
    assert len(lines) >= least
    assert not [line for line in lines if passes(line) is not ok]


def test_a_clause_about_one_film_does_not_rest_on_the_facts_of_another() -> None:
    for line in said("lists_said.txt"):
        head, _, text = line.partition(" | ")
        world, cites = head.split()
        cited = cites.split(",")
        picks = {fact["pick"] for fact in WORLDS[world] if fact["id"] in cited}
        swapped = dict(zip(sorted(picks), sorted(picks)[::-1], strict=True))
        evidence = [{**fact, "pick": swapped.get(fact["pick"], fact["pick"])} for fact in WORLDS[world]]
        evidence = [{**fact, "film": fact["pick"]} if fact["kind"] == "co_liked" else fact for fact in evidence]
        same = {"samurai i,k", "heists e,k", "heists g,n"}  # both films have the very same in common
        assert len(picks) < 2 or head in same or not CHECKER.check(evidence, text, cited).ok, line


RATED = [
    {"id": f"p{k}", "kind": "popular_with", "n": n, "mean": mean, "simulated": False, "pick": pick}
    for k, (pick, n, mean) in enumerate([("Ronin (1998)", 1205, 4.1), ("Moon (2009)", 900, 3.8)])
]
PLACED = ["1,205 viewers rated this film, 4.1 on average.", "It is rated 4.1 by 1,205 viewers."]
NEVER = [
    "They average 4.1 stars from 1,205 viewers.",
    "Both average 4.1.",
    "1,205 viewers rated all of these, 4.1 on average.",
    "1,205 viewers rated the next one, 4.1 on average.",
    "Moon averages 4.1 stars from 1,205 viewers.",
    "It is rated higher than the others, at 4.1.",
    "This one leads the list with 4.1 stars.",
    "900 viewers rated this film, 3.8 on average.",
]


def test_a_sentence_that_names_no_film_has_to_stand_beside_its_name() -> None:
    assert not [text for text in (*PLACED, *NEVER) if CHECKER.check(RATED, text, ["p0"]).ok]
    assert [text for text in (*PLACED, *NEVER) if CHECKER.check(RATED, text, ["p0"], is_placed=True).ok] == PLACED
