"""A title that is a plain word is read as a title within a sentence, and both ways at its start."""

from __future__ import annotations

import pytest

from engine.explain.checking.capitals import told_apart
from engine.explain.checking.tokens import tokenise

NAMES = ["It (2017)", "They (2002)", "Once (2007)", "Heat (1995)", "Here (2024)"]


def readings(text: str) -> list[str]:
    return [" ".join(tokens.folded) for tokens in told_apart(tokenise(text), NAMES)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("You liked It.", ["you liked It ."]),
        ("You liked it.", ["you liked it ."]),
        ("It shares horror.", ["It shares horror .", "it shares horror ."]),
        ("It shares horror with It.", ["it shares horror with It ."]),
        ("Heat shares crime.", ["Heat shares crime ."]),
        ("They share horror.", ["They share horror .", "they share horror ."]),
        ("Once shares music with Heat.", ["Once shares music with Heat ."]),
        ("Once it shares music with Heat.", ["Once it shares music with Heat ."]),
        ("Here shares music with Heat.", ["Here shares music with Heat ."]),
        ("Here it shares music.", ["Here it shares music .", "here it shares music ."]),
        ("You liked Heat: It is tense.", ["you liked Heat : It is tense .", "you liked Heat : it is tense ."]),
    ],
)
def test_titles_keep_their_capital_and_words_lose_it(text: str, read: list[str]) -> None:
    assert readings(text) == read
