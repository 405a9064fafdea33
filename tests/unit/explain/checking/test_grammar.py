"""The grammar's notation, and that our grammar holds together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.explain.checking import rules_common, rules_films, rules_people, rules_you
from engine.explain.checking.grammar import Choice, Name, Node, Recogniser, Row, read_rules
from engine.explain.checking.tokens import tokenise

RULES = read_rules("\n".join(part.RULES for part in (rules_common, rules_films, rules_people, rules_you)))
VALUES = {
    *("A", "P", "N_BOTH", "N_FILM", "N", "RATIO", "MOST", "SHARE", "LIFT", "LIFT_TIMES", "RATING", "HIGHLY", "HIGH"),
    *("LOVED", "MEAN", "DAYS", "PERIOD", "TAG", "GENRE", "N_THEMES", "DIRECTOR", "FILM", "N_FILMS", "SEARCH"),
    "SINCE",
}
CONDITIONS = {
    *("ONE_PICK", "IT_IS_PICK", "PICK_IS_NEAR", "A_IS_NEAR", "A_WAS_NAMED", "ONLY_A", "AFTER_COMMA", "SAID_SIMULATED"),
    *("FORMER_IS_A", "LATTER_IS_A", "FORMER_IS_P", "LATTER_IS_P"),
}
BY_KIND_OF_VIEWER = {"VIEWERS", "FANS"}


def names_in(node: Node) -> Iterator[str]:
    if isinstance(node, Name):
        yield node.name
    elif isinstance(node, Row | Choice):
        for part in node.parts:
            yield from names_in(part)


class Alone:
    """A scope of plain rules."""

    def __init__(self, text: str) -> None:
        self.rules = read_rules(text)

    def resolve(self, name: str) -> list[tuple[Node, Alone]]:
        return [(self.rules[name], self)] if name in self.rules else []

    def ends(self, name: str, tokens: object, at: int) -> tuple[int, ...]:
        return ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello", True),
        ("Hello there", True),
        ("hi, you film!", True),
        ("hello film", False),
        ("hello there you", False),
    ],
)
def test_notation(text: str, said: bool) -> None:
    scope = Alone("GREETING -> (hello | hi) [there] | hi\n    you? FILM !\nFILM -> film | movie")
    tokens = tokenise(text)
    assert (len(tokens) in Recogniser(tokens).ends(Name("GREETING"), scope, 0)) is said


def test_rules_that_start_with_themselves_come_to_an_end() -> None:
    tokens = tokenise("a a a")
    assert Recogniser(tokens).ends(Name("X"), Alone("X -> X a | a"), 0) >= {1}


@pytest.mark.parametrize("text", ["X -> (a", "X -> a)", "X -> [a", "X a", "X -> (a]"])
def test_slips_in_the_notation_are_noticed(text: str) -> None:
    with pytest.raises(ValueError, match=r"rule|unbalanced"):
        read_rules(text)


def test_every_name_means_something() -> None:
    known = {name.split(":")[-1] for name in RULES} | VALUES | CONDITIONS | BY_KIND_OF_VIEWER | {"ASIDE"}
    assert not {name for node in RULES.values() for name in names_in(node)} - known
