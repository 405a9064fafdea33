"""Numbers as people write them, and what may stand for what."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.explain.checking.numbers import manners, numbers, shares, stands_for
from engine.explain.checking.tokens import tokenise


def whole(text: str, *, share: bool = False) -> set[Fraction]:
    """The values that the whole text can be read as."""
    tokens = tokenise(text)
    return {read.value for read in (shares if share else numbers)(tokens, 0) if read.end == len(tokens)}


def says(text: str, value: float) -> bool:
    tokens = tokenise(text)
    found = ((manner, read) for manner, at in manners(tokens, 0) if at < len(tokens) for read in numbers(tokens, at))
    exact = Fraction(str(value))
    return any(read.end == len(tokens) and stands_for(read, exact, manner) for manner, read in found)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234", 1234),
        ("1\u202f234", 1234),
        ("4.5", 4.5),
        ("4½", 4.5),
        ("four and a half", 4.5),
        ("two hundred and fourteen", 214),
        ("two hundred fourteen", 214),
        ("twelve hundred", 1200),
        ("a thousand", 1000),
        ("fifteen thousand three hundred and one", 15301),
        ("ninety-nine", 99),
        ("two dozen", 24),
    ],
)
def test_spellings(text: str, value: float) -> None:
    assert whole(text) == {Fraction(str(value))}


@pytest.mark.parametrize("text", ["five twenty", "twenty eleven", "hundred", "1,23", "1.2.3", "12,34"])
def test_what_is_no_number(text: str) -> None:
    assert not whole(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("35 %", ".35"), ("35 percent", ".35"), (".35", ".35"), ("a third", "1/3"), ("two-thirds", "2/3")),
        *(("every second", ".5"), ("35 in every 100", ".35")),
        *(("half", ".5"), ("one in three", "1/3"), ("3 out of 5", ".6"), ("three quarters", ".75")),
    ],
)
def test_shares(text: str, value: str) -> None:
    assert Fraction(value) in whole(text, share=True)


@pytest.mark.parametrize(
    ("text", "value", "honest"),
    [
        ("214", 214, True),
        ("200", 214, False),
        ("about 200", 214, True),
        ("about 215", 214, True),
        ("about 250", 214, False),
        ("nearly 1,200", 1187, True),
        ("nearly 1,200", 1213, False),
        ("nearly 2,000", 1187, False),
        ("over 200", 214, True),
        ("over 214", 214, False),
        ("over 100", 214, False),
        ("fewer than 30", 27, True),
        ("fewer than 30", 31, False),
        ("exactly 200", 214, False),
        ("a shade over 200", 214, True),
        ("just over 200", 245, False),
        ("nigh on 220", 214, True),
        ("something like 220", 214, True),
        ("some 5,210", 5120, False),  # digits that changed places, not a rounding
        ("some 5,100", 5120, True),
        ("around 5,000", 5120, True),
        ("around 5,150", 5120, True),
        ("around 5,140", 5120, False),
        ("over 5,012", 5120, False),
        ("over 5,000", 5120, True),
        ("nearly 5,201", 5120, False),
        ("nearly 5,200", 5120, True),
        ("roughly two hundred and forty-one", 238, False),
        ("roughly two hundred and forty", 238, True),
        ("some 250", 240, True),
        ("more than 1,000", 1187, True),
        ("under 1,780", 1718, False),
        ("about 4.3", 4.1, False),
        ("about 4.2", 4.1, True),
        ("about 4.5", 4.4, True),
        ("about 25", 24, True),
        ("about two dozen", 25, True),
        ("just over four", 4.3, True),
    ],
)
def test_what_may_stand_for_what(text: str, value: float, honest: bool) -> None:
    assert says(text, value) is honest


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_bare_number_stands_for_itself_alone(said: int, value: int) -> None:
    assert says(f"{said:,}", value) is (said == value)
