"""Sentences of one to three facts, and subtle untruths beside them, about the evidence for 22 recommendations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.explain.checking.checker import Checker

HERE = Path(__file__).parent
WORLDS = json.loads((HERE / "worlds.json").read_text(encoding="utf-8"))
CHECKER = Checker()


def passes(line: str) -> bool:
    """Of a line `world cites | text`."""
    head, _, text = line.partition(" | ")
    world, cites = head.split()
    return CHECKER.check(WORLDS[world], text, cites.split(",")).ok


@pytest.mark.parametrize(("name", "ok"), [("worlds_said.txt", True), ("worlds_not_said.txt", False)])
def test_every_sentence_is_judged_right(name: str, ok: bool) -> None:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) > 300
    assert not [line for line in lines if passes(line) is not ok]


@pytest.mark.parametrize(
    ("text", "cites", "ok"),
    [
        ("Kagemusha accounts for 31% and Throne of Blood for 22% of the case.", "k,b", True),
        ("Kagemusha accounts for 22% and Throne of Blood for 31% of the case.", "k,b", False),
        ("It shares the tag samurai with Kagemusha and Throne of Blood.", "tk,tb", True),
        ("It shares the tag war with Kagemusha and Throne of Blood.", "tk,tb", False),  # of one of them only
        ("61 of 187 fans of Kagemusha liked it, and 48 of 160 fans of Throne of Blood.", "ck,cb", True),
        ("61 viewers liked both Kagemusha and Throne of Blood.", "ck,cb", False),  # nothing is known of these
        ("You gave Kagemusha 5 stars and Throne of Blood 4.5, and both are tagged samurai.", "k,b,tk,tb", True),
        ("You gave Kagemusha 5 stars and Throne of Blood 4.5, and both are tagged war.", "k,b,tk,tb", False),
    ],
)
def test_what_is_short_for_several_sentences_says_all_of_them(text: str, cites: str, ok: bool) -> None:
    assert passes(f"ran {cites} | {text}") is ok


@pytest.mark.parametrize("text", ["2,310 viewers gave it 4.2 stars.", "2,310 ratings of 4.2 stars."])
def test_an_average_is_no_persons_own_rating(text: str) -> None:
    assert not passes(f"ran p | {text}")
    assert passes(f"ran p | {text[:-1]} on average.")
