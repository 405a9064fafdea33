"""What is known of one film is not said of those beside it, nor a number of those whom it does not count."""

from __future__ import annotations

from typing import Any

import pytest

from engine.explain.checking.belied import is_belied
from engine.explain.checking.facts import read_fact
from engine.explain.checking.spread import is_spread
from engine.explain.checking.tokens import tokenise

HEAT, RONIN, COLLATERAL, UP = "Heat (1995)", "Ronin (1998)", "Collateral (2004)", "Up (2009)"
FACTS: tuple[dict[str, Any], ...] = (
    {"id": "co", "kind": "co_liked", "film": RONIN, "with": HEAT, "n_both": 214, "n_film": 612, "lift": 3.2},
    {"id": "g", "kind": "shared_genre", "film": HEAT, "genres": ["Action", "Crime"]},
    {"id": "g2", "kind": "shared_genre", "film": COLLATERAL, "genres": ["Crime"]},
    {"id": "l", "kind": "because_you_liked", "film": COLLATERAL, "your_rating": 4.0, "share": 0.2},
    {"id": "d", "kind": "same_director", "film": HEAT, "director": "Michael Mann"},
    {"id": "d2", "kind": "same_director", "film": COLLATERAL, "director": "Michael Mann"},
    {"id": "s", "kind": "similar_to", "film": UP, "share": 0.1},
    {"id": "p", "kind": "popular_with", "n": 2140, "mean": 3.8},
    {"id": "l3", "kind": "because_you_liked", "film": "Big (1988)", "your_rating": 3.5, "share": 0.1},
)
READ = [read_fact({"pick": RONIN, **fact}) for fact in FACTS]
SPREAD = [
    "It shares action and crime with Heat and Collateral.",
    "Heat shares action with Collateral.",
    "Like Heat and Up, it is a crime film.",
    "Like Up, which you asked about, it averages 3.8 stars.",
    "Heat and Up, which you asked about, make up 10% of the case.",
    "Both are crime films with 2,140 ratings.",
    "Heat and Ronin are crime films rated by 2,140 viewers.",
    "Michael Mann, whose Up you gave 4 stars, made it.",
    "Collateral and this make up 20% of the case.",
    "Michael Mann directed this film, Heat and Up.",
    "Michael Mann also made both Heat and Up.",
    "It is from the director of Heat and of Up.",
    "Your 4 stars for Collateral and Big speak for it.",
    "Collateral and Big, which you rated 4 stars, speak for it.",
    "Big and Collateral, both of which you gave 3.5 stars, speak for it.",
    "Your four stars for both Big and Collateral speak for it.",
    "Of the 612 viewers who liked Heat and this, 214 liked Ronin.",
]
KEPT_APART = [
    "It shares crime with Heat and Collateral.",
    "It shares action with Heat and crime with Collateral.",
    "With Heat it shares action, and with Collateral it shares crime.",
    "Like Heat and Collateral, it is a crime film.",
    "Like Up, which you asked about, this film is worth a look.",
    "Michael Mann directed this film and Collateral, which you gave 4 stars.",
    "Both are crime films, and this one has 2,140 ratings.",
    "A crime film like Heat, this film averages 3.8 stars.",
    "It has 2,140 ratings, and they average 3.8.",
    "Michael Mann directed this film, Heat and Collateral.",
    "Michael Mann directed Heat, and Up speaks for it.",
    "Your 4 stars for Collateral and 3.5 for Big speak for it.",
    "You gave 4 stars to Collateral, and Big makes up 10% of the case.",
    "Your 4 stars for Collateral and Big's 3.5 stars speak for it.",
    "The 214 viewers who liked both Heat and Ronin make up 35% of the fans of Heat.",
]
MOVED = [
    "35% of viewers liked Heat; 214 of them liked Ronin.",
    "35% liked Heat, and 214 liked Ronin.",
    "214 of the viewers liked Heat, and 35% liked Ronin.",
    "Of the 214 fans of Heat, 612 liked Ronin.",
    "Heat's 612 viewers liked it.",
]
ON_BASE = [
    "35% of viewers who liked Heat also liked Ronin.",
    "214 viewers liked Heat and Ronin.",
    "Of the 612 fans of Heat, 214 liked Ronin.",
    "Ronin was liked by 214 fans of Heat.",
]
FANS = [
    "You are a fan of Big.",
    "You're fond of Big.",
    "Your fondness for Big makes up 10% of the case.",
    "You are a fan of Collateral and Big.",
    "Big, of which you are a fan, makes up 10% of the case.",
]
NO_FANS = [
    "You are a fan of Collateral.",
    "You are a fan of Collateral, and you gave Big 3.5 stars.",
    "You rated Big 3.5 stars and are fond of Collateral.",
    "Fans of Big liked it.",
]


@pytest.mark.parametrize(("text", "ok"), [*((text, False) for text in SPREAD), *((text, True) for text in KEPT_APART)])
def test_each_film_keeps_what_is_its_own(text: str, ok: bool) -> None:
    assert is_spread(tokenise(text), READ) is not ok


@pytest.mark.parametrize(("text", "ok"), [*((text, False) for text in MOVED), *((text, True) for text in ON_BASE)])
def test_a_part_is_of_those_who_liked_the_one_film(text: str, ok: bool) -> None:
    assert is_belied(tokenise(text), READ) is not ok


@pytest.mark.parametrize(("text", "ok"), [*((text, False) for text in FANS), *((text, True) for text in NO_FANS)])
def test_nobody_is_a_fan_of_what_got_less_than_four_stars(text: str, ok: bool) -> None:
    assert is_belied(tokenise(text), READ) is not ok
