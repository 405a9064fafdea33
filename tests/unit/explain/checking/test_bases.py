"""A number is of those whom its fact counts, and of the film that it is about."""

from __future__ import annotations

from typing import Any

import pytest

from engine.explain.checking.bases import is_misbased
from engine.explain.checking.facts import read_fact
from engine.explain.checking.tokens import tokenise

HEAT, RONIN, COLLATERAL = "Heat (1995)", "Ronin (1998)", "Collateral (2004)"
FACTS: tuple[dict[str, Any], ...] = (
    {"id": "co", "kind": "co_liked", "film": RONIN, "with": HEAT, "n_both": 214, "n_film": 612, "lift": 3.2},
    {"id": "co2", "kind": "co_liked", "film": RONIN, "with": COLLATERAL, "n_both": 214, "n_film": 700, "lift": 2.2},
    {"id": "l", "kind": "because_you_liked", "film": HEAT, "your_rating": 4.5, "share": 0.34},
    {"id": "l2", "kind": "because_you_liked", "film": COLLATERAL, "your_rating": 4.0, "share": 0.12},
    {"id": "p", "kind": "popular_with", "n": 2140, "mean": 3.8},
)
READ = [read_fact({"pick": RONIN, **fact}) for fact in FACTS]


@pytest.mark.parametrize(
    ("moved", "right"),
    [
        ("214 out of 600 fans of Heat liked it.", "214 out of 612 fans of Heat liked it."),
        ("214 in six hundred fans of Heat liked it.", "35 out of 100 fans of Heat liked it."),
        ("214 of 750 fans of Collateral liked it.", "214 of 700 fans of Collateral liked it."),
        ("214 fans of Heat liked it, 3.8 stars on average.", "214 fans of Heat liked it, and it averages 3.8 stars."),
        ("35% of the fans of Heat liked it: a mean of 3.8.", "35% of the fans of Heat liked it; its mean is 3.8."),
        ("214 fans of Heat liked it, with 3.8 stars.", "Rated 3.8 on average, it was liked by 214 fans of Heat."),
        ("2,140 viewers rated it, and 3.8 of them on average.", "2,140 viewers rated it 3.8 on average."),
        ("Rated by 2,140 viewers, 3.8 of whom averaged.", "Rated by 2,140 viewers, 3.8 on average."),
        ("214 fans of Heat liked it, and 2,140 of them rated it.", "612 viewers liked Heat, and 214 of them this."),
        ("2,140 viewers rated it, and 214 of the 612 of them who liked Heat liked it.",
         "2,140 viewers rated it, and of the 612 who liked Heat, 214 of them liked it."),
        ("2,140 viewers rated it, and 214 of them liked it.",
         "2,140 viewers rated it, 214 of those who liked Heat too."),
        ("214 viewers liked Heat, and 612 of them liked it.", "612 viewers liked Heat, and 214 of those liked it."),
        ("Of 214 fans of Heat, 612 of those liked it.", "Fans of Heat liked it: 214 out of 612 of them."),
        ("214 fans of Heat liked it, and these viewers gave it 3.8.", "214 of these viewers liked it."),
        ("Heat makes up 34% of the case, Collateral 12% of that.", "Heat makes up 34% of the case, Collateral 12%."),
        ("Heat makes up 34% of the case and Collateral 12% of this.",
         "Heat makes up 34%, Collateral 12% of this film's case."),
        ("You gave Heat 4.5 stars, 0.7 above the average of 3.8.", "You gave Heat 4.5 stars, and it averages 3.8."),
        ("Your 4 stars for Collateral beat the average of 3.8.", "Your 4 stars for Collateral beat its mean of 3.8."),
        ("Your 4 stars for Collateral are over the mean of 3.8.", "Your 4 stars are over the 3.8 of Ronin."),
    ],
)  # fmt: skip
def test_a_number_stays_with_its_own(moved: str, right: str) -> None:
    assert is_misbased(tokenise(moved), READ)
    assert not is_misbased(tokenise(right), READ)
