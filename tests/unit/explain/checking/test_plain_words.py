"""Asides, turns of speech, comparisons and joined sentences: what is said by them, and what only looks like it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.explain.checking.asides import without_asides
from engine.explain.checking.checker import Checker
from engine.explain.checking.facts import read_fact
from engine.explain.checking.referents import with_names
from engine.explain.checking.restated import without_restated
from engine.explain.checking.reworded import reworded
from engine.explain.checking.tokens import Tokens, read_sentence

SHINING, HEAT, RONIN = "The Shining (1980)", "Heat (1995)", "Ronin (1998)"
HORROR: dict[str, dict[str, Any]] = {
    "co": {"kind": "co_liked", "film": "Room 237 (2012)", "with": SHINING, "n_both": 260, "n_film": 880, "lift": 2.1},
    "dir": {"kind": "same_director", "film": SHINING, "director": "Stanley Kubrick"},
    "tags": {"kind": "shared_tags", "film": SHINING, "tags": ["isolation", "hotel"]},
    "genre": {"kind": "shared_genre", "film": SHINING, "genres": ["Horror", "Drama"]},
    "rec": {"kind": "recent_taste", "films": [HEAT, "Collateral (2004)"], "days": 90},
    "liked": {"kind": "because_you_liked", "film": SHINING, "your_rating": 4.0, "share": 0.24},
    "sim": {"kind": "similar_to", "film": "Moon (2009)", "share": 0.25},
    "pop": {"kind": "popular_with", "n": 1234, "mean": 4.1, "simulated": False},
    "gem": {"kind": "hidden_gem", "n": 40, "mean": 4.3, "simulated": False},
    "un": {"kind": "unrated", "simulated": False},
}
PULLS: dict[str, dict[str, Any]] = {
    "heat": {"kind": "because_you_liked", "film": HEAT, "your_rating": 4.5, "share": 0.30},
    "ronin": {"kind": "because_you_liked", "film": RONIN, "your_rating": 3.5, "share": 0.14},
    "big": {"kind": "because_you_liked", "film": "Big (1988)", "your_rating": 4.0, "share": 0.08},
    "crowd": {"kind": "popular_with", "n": 500, "mean": 4.0, "simulated": False},
}


def verdicts(name: str) -> list[tuple[str, bool]]:
    checker, found = Checker(), []
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        cites, _, text = line.partition(" | ")
        facts, pick = (PULLS, "Sicario (2015)") if cites.startswith("heat") else (HORROR, "Room 237 (2012)")
        evidence = [{**fact, "id": name, "pick": pick} for name, fact in facts.items()]
        found.append((line, checker.check(evidence, text, cites.split(",")).ok))
    return found


@pytest.mark.parametrize(("name", "ok"), [("plain_words_said.txt", True), ("plain_words_not_said.txt", False)])
def test_every_wording_is_judged_right(name: str, ok: bool) -> None:
    found = verdicts(name)
    assert len(found) > 120
    assert not [line for line, verdict in found if verdict is not ok]


def words(tokens: Tokens) -> str:
    return " ".join(tokens.words)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Well, honestly, you gave it 4 stars, right?", "you gave it 4 stars ."),
        ("It's here — believe me — for a reason.", "It 's here for a reason ."),
        ("You gave it 4 stars, so yeah, that's it, my friend.", "You gave it 4 stars ."),
        ("It isn't, you know, a drama.", "It isn 't a drama ."),
        ("Never mind: it is no drama.", "Never mind : it is no drama ."),
        ("It looks like a drama.", "a drama ."),
    ],
)
def test_only_what_states_nothing_is_left_out(text: str, plain: str) -> None:
    assert words(without_asides(read_sentence(text), set())) == plain


def test_a_name_is_never_left_out() -> None:
    tokens = read_sentence("Well, Heat and Now, you know.")
    assert words(without_asides(tokens, {0})) == "Well Heat and Now ."
    assert words(without_asides(read_sentence("It looks like Heat."), {3})) == "It looks like Heat ."


def test_plain_words_stand_for_turns_of_speech_but_not_within_names() -> None:
    assert words(reworded(read_sentence("It's 24% of why this is here."), set())) == "It 's 24 % of the case ."
    assert words(reworded(read_sentence("It has got No Wonder."), {3, 4})) == "It has No Wonder ."


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Heat and Ronin count, the latter less.", "Heat and Ronin count Ronin less ."),
        ("Heat and Ronin count, the former more.", "Heat and Ronin count Heat more ."),
        ("Heat counts, Ronin too, and the other more.", "Heat counts Ronin too and Heat more ."),
        ("Heat counts, and the latter less.", "Heat counts and the latter less ."),
        ("Heat and Ronin count for the first time.", "Heat and Ronin count for the first time ."),
    ],
)
def test_the_former_and_the_latter_are_named(text: str, named: str) -> None:
    facts = [read_fact({**PULLS[name], "id": name}) for name in ("heat", "ronin")]
    assert words(with_names(read_sentence(text), facts)) == named


def test_a_number_put_again_is_left_out_where_it_can_only_be_that_one() -> None:
    shining = [read_fact({**HORROR["co"], "id": "co"})]
    text = "Fewer than a third, 260 of 880, liked it."
    assert words(without_restated(read_sentence(text), shining)) == "Fewer than a third liked it ."
    wrong = "Fewer than a third, 270 of 880, liked it."
    assert words(without_restated(read_sentence(wrong), shining)) == "Fewer than a third 270 of 880 liked it ."
    pulls = [read_fact({**PULLS[name], "id": name}) for name in ("heat", "ronin")]
    assert "30 %" in words(without_restated(read_sentence("Ronin, 30%, and Heat count."), pulls))
