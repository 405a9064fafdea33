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
