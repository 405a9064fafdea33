"""What a number forbids: a habit where few have it, liking and praise without the stars, a cause that nothing gives."""

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


@pytest.mark.parametrize(
    ("text", "both", "lift", "belied"),
    [
        ("As many as 5 of the 500 fans of Heat liked Up.", 5, 1.4, True),
        ("A full 1% of the fans of Heat liked Up.", 5, 1.4, True),
        ("As many as 200 of the 500 fans of Heat liked Up.", 200, 1.4, False),
        ("As much as 0.4 times chance: so often did fans of Heat like Up.", 200, 0.4, True),
        ("Fans of Heat liked Up 1.4 times as much as by chance.", 5, 1.4, False),
    ],
)
def test_little_is_not_stressed(text: str, both: int, lift: float, belied: bool) -> None:
    assert is_belied(tokenise(text), [read_fact(fans(both, lift))]) is belied


def test_little_is_not_stressed_of_others_either() -> None:
    crowd = read_fact({"id": "p", "kind": "popular_with", "n": 3000, "mean": 3.0})
    gem = read_fact({"id": "h", "kind": "hidden_gem", "n": 40, "mean": 4.4})
    assert is_belied(tokenise("3,000 viewers gave it as much as 3.0 on average."), [crowd])
    assert not is_belied(tokenise("As many as 3,000 viewers rated it."), [crowd])
    assert is_belied(tokenise("As many as 40 viewers rated it."), [gem])
    assert not is_belied(tokenise("Its mean is as high as 4.4."), [gem])


@pytest.mark.parametrize("both", [5, 200])
def test_few_are_not_many(both: int) -> None:
    facts = [read_fact(fans(both, 1.4))]
    assert is_belied(tokenise("Many fans of Heat liked Up."), facts) is (both == 5)
    assert not is_belied(tokenise("Up was liked by fans of Heat 1.4 times as many as by chance."), facts)


@pytest.mark.parametrize(("stars", "belied"), [(2.5, True), (3.0, True), (3.5, False), (5.0, False)])
def test_what_got_three_stars_was_not_liked(stars: float, belied: bool) -> None:
    rated = [read_fact({"id": "l", "kind": "because_you_liked", "film": HEAT, "your_rating": stars, "share": 0.3})]
    for text in ("You liked Heat.", "You really enjoyed the film Heat, and it speaks for this."):
        assert is_belied(tokenise(text), rated) is belied
    assert not is_belied(tokenise("You rated Heat, which viewers liked."), rated)


@pytest.mark.parametrize("text", ["5 of the 500 fans of Heat liked Up.", "Up was liked by 5 fans of Heat."])
def test_few_may_be_counted(text: str) -> None:
    assert not is_belied(tokenise(text), [read_fact(fans(5, 0.4))])


@pytest.mark.parametrize(
    ("text", "belied"),
    [
        ("200 of the 500 fans of Heat liked Up, so it is here.", True),
        ("Because 200 of the 500 fans of Heat liked Up, it was recommended.", True),
        ("Okay, so here is a fact: 200 of the 500 fans of Heat liked Up.", False),
        ("Here is a film that 200 of the 500 fans of Heat liked.", False),
    ],
)
def test_what_others_liked_is_no_cause_of_being_recommended(text: str, belied: bool) -> None:
    assert is_belied(tokenise(text), [read_fact(fans(200, 1.4))]) is belied


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
