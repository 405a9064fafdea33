"""The grammar of whole sentences: what it reads, and that each of its names stands for something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from engine.explain.checking import comparisons, phrased
from engine.explain.checking.facts import read_fact
from engine.explain.checking.grammar import Choice, Name, Node, Row
from engine.explain.checking.phrased import is_phrased
from engine.explain.checking.tokens import read_sentence
from engine.explain.checking.vocabulary import word_set

HEAT = "Heat (1995)"
EVIDENCE: tuple[dict[str, Any], ...] = (
    {"id": "l", "kind": "because_you_liked", "film": HEAT, "your_rating": 4.5, "share": 0.31},
    {"id": "d", "kind": "same_director", "film": HEAT, "director": "Michael Mann"},
    {"id": "t", "kind": "shared_tags", "film": HEAT, "tags": ["heist", "neo-noir"]},
    {"id": "g", "kind": "shared_genre", "film": HEAT, "genres": ["Crime", "Thriller"]},
    {"id": "p", "kind": "popular_with", "n": 2214, "mean": 3.9, "simulated": False},
)
VALUES = word_set(
    """A ABOVE_CHANCE DAYS DIRECTOR GENRE HIGH HIGHLY LIFT LIFT_TIMES LOVED MEAN MOST MOST_SHARE N N_BOTH N_FILM
N_FILMS N_THEMES P PERIOD RATING RATIO SHARE ALL_FILMS ALL_THEMES GENRES SOME_FILM THEMES FANS VIEWERS
GENRES_AS_NOUN EXPECTED EVERY_THEME SOME_TOLD REMAINDER"""
)
CONDITIONS = word_set(
    """A_IS_NEAR A_KNOWN ALL_NAMED A_WAS_NAMED COMMA COMPARED DIRECTOR_SAID D_KNOWN FRAG_MAY_STAND IS_FULL IS_MAJOR
IS_ONE IS_SMALL IS_SMALL_PART THEMES_SAID IT_IS_PICK ONLY_A P_IS_NEAR SAID_SIMULATED"""
)
OF_ROWS = word_set(
    """ALL_ABOVE ALL_RATED APART ASC ASKED AVERAGED BELOW ABOVE BETWEEN BIT COUNT DESC EACH_PART EVERY FAR HIGHEST
HIGHLY_ALL LEFT LOWEST MEAN_SAID PART SAME THEY THEY_FIRST TIMES TOTAL TOP TOP_HERE BOTTOM BOTTOM_HERE EVERY_COUNT
WHEN_OF_ALL MOST_OF_ALL APART2 APART3 RATING_SAID EACH_THINGS SAID1 CLOSER_TO_2 MOSTLY_ALL NAMED"""
)
"""Values and conditions of several facts side by side."""
OF_PLACE = re.compile("(?:F|G|N|V|T|S|M|R|W|L|H|NB|BASE|RATERS|COUNT|FOLD|DONE|DONE_TOO|IN_COUNTS|IS_MEAN)[1-4]")


def reads(text: str) -> bool:
    return is_phrased(read_sentence(text), [read_fact(fact) for fact in EVIDENCE])


@pytest.mark.parametrize(
    ("text", "ok"),
    [
        ("You gave Heat 4.5 stars, which accounts for 31% of the case, and this film averages 3.9.", True),
        ("You gave Heat 4.5 stars, and it averages 3.9.", False),  # that would be Heat
        ("Heat is a crime thriller like this, and it averages 3.9 stars.", False),
        ("It is a crime thriller like Heat, and it averages 3.9 stars.", True),
        ("It shares the tag heist with Heat, rated 3.9 stars on average by 2,214 viewers.", False),
        ("Rated 3.9 stars on average by 2,214 viewers, it shares the tag heist with Heat.", True),
        ("Like Heat, it was directed by Michael Mann and averages 3.9 stars.", False),
        ("Like Heat, it was directed by Michael Mann and is tagged heist.", True),
        ("It shares two tags with Heat: heist and neo-noir.", True),
        ("It shares two tags with Heat: heist and heist.", False),
        ("Heat is the main reason for this recommendation, at 31%.", False),  # less than half is no main reason
        ("Heat alone accounts for 31% of the case.", True),
        ("Heat alone speaks for this film.", False),
    ],
)
def test_clauses_are_read_with_what_they_are_about(text: str, ok: bool) -> None:
    assert reads(text) is ok


def names_in(node: Node) -> Iterator[str]:
    if isinstance(node, Name):
        yield node.name
    elif isinstance(node, Row | Choice):
        for part in node.parts:
            yield from names_in(part)


def test_every_name_of_the_grammar_is_a_rule_a_value_or_a_condition() -> None:
    rules = {name.rpartition(":")[2] for name in phrased._RULES}
    used = {name.removesuffix("_OF_A") for rule in phrased._RULES.values() for name in names_in(rule)}
    used = {name for name in used if not OF_PLACE.fullmatch(name)}
    assert used - rules == (VALUES | CONDITIONS | OF_ROWS) - rules
    assert not VALUES & rules  # a rule and a value of one name would hide each other


def test_only_what_may_start_with_a_word_is_tried_there() -> None:
    choices = [rule for rule in comparisons._RULES.values() if isinstance(rule, Choice)]
    assert choices
    for choice in choices:
        assert set(choice.others) <= set(choice.parts)
        assert all(set(choice.others) <= set(parts) <= set(choice.parts) for parts in choice.by_word.values())
