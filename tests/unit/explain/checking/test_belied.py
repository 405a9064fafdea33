"""What a number forbids: a habit where few have it, praise without a high mean, a cause that nothing gives."""

from __future__ import annotations

import pytest

from engine.explain.checking.belied import is_belied
from engine.explain.checking.facts import read_fact
from engine.explain.checking.tokens import tokenise

UP, HEAT = "Up (2009)", "Heat (1995)"


def fans(both: int, lift: float) -> dict[str, object]:
    return {"id": "c", "kind": "co_liked", "film": UP, "with": HEAT, "n_both": both, "n_film": 500, "lift": lift}


@pytest.mark.parametrize(
    "text",
    [
        "Fans of Heat tend to like Up.",
        "Viewers of Heat are prone to like Up, 0.4 times as often as chance.",
        "Up is popular with fans of Heat: 5 of 500 liked it.",
        "Up is a hit with fans of Heat.",
        "Up goes down well with fans of Heat.",
        "Fans of Heat like Up: 5 of 500.",
    ],
)
def test_what_few_like_is_no_habit(text: str) -> None:
    assert is_belied(tokenise(text), [read_fact(fans(200, 0.4))])
    assert is_belied(tokenise(text), [read_fact(fans(5, 1.4))])
    assert not is_belied(tokenise(text), [read_fact(fans(200, 1.4))])


@pytest.mark.parametrize("text", ["5 of the 500 fans of Heat liked Up.", "Up was liked by 5 fans of Heat."])
def test_few_may_be_counted(text: str) -> None:
    assert not is_belied(tokenise(text), [read_fact(fans(5, 0.4))])


@pytest.mark.parametrize(
    ("text", "mean", "belied"),
    [
        ("It does well with 90 viewers, at 4.1 on average.", 4.1, True),
        ("It does well with 90 viewers, at 4.4 on average.", 4.4, False),
        ("90 viewers rated it 4.4 on average, so it is recommended.", 4.4, True),
        ("90 viewers rated it 4.4 on average, which is why it is on your list.", 4.4, True),
        ("It is here because 90 viewers rated it.", 4.4, True),
        ("Here is a film that 90 viewers rated 4.4 on average.", 4.4, False),
        ("It is listed with 90 ratings, and so is Heat.", 4.4, False),
        ("Since only 90 viewers rated it, it is a hidden gem.", 4.4, False),
    ],
)
def test_the_ratings_of_others(text: str, mean: float, belied: bool) -> None:
    crowd = read_fact({"id": "h", "kind": "hidden_gem", "n": 90, "mean": mean})
    assert is_belied(tokenise(text), [crowd]) is belied
