"""Likening and conceding reach only as far as a reader would take them."""

from __future__ import annotations

from typing import Any

import pytest

from engine.explain.checking.facts import read_fact
from engine.explain.checking.tokens import tokenise
from engine.explain.checking.unclear import is_unclear

RONIN, HEAT = "Ronin (1998)", "Heat (1995)"
OTHER = {"id": "c2", "kind": "co_liked", "film": RONIN, "with": "Up (2009)", "n_both": 120, "n_film": 400, "lift": 2.0}
CROWD = {"id": "p", "kind": "popular_with", "n": 2140, "mean": 3.8}
GENRE = {"id": "g", "kind": "shared_genre", "film": HEAT, "genres": ["Crime", "Thriller"]}
RATED = {"id": "l", "kind": "because_you_liked", "film": HEAT, "your_rating": 4.5, "share": 0.3}
FANS = {"id": "c", "kind": "co_liked", "film": RONIN, "with": HEAT, "n_both": 120, "n_film": 400, "lift": 2.0}
GEM = {"id": "h", "kind": "hidden_gem", "n": 31, "mean": 4.3}
UNRATED = {"id": "u", "kind": "unrated"}


@pytest.mark.parametrize(
    ("unclear", "clear", "facts"),
    [
        ("Like Heat it is a thriller with 2,140 ratings.", "Like Heat, it is a thriller; it has 2,140 ratings.",
         [GENRE, CROWD]),
        ("It averages 3.8 stars, like Heat.", "It averages 3.8 stars; it is a thriller, like Heat.", [CROWD, GENRE]),
        ("It was liked by 120 of them, like Heat.", "It was liked by 120 fans of Heat.", [FANS]),
        ("As Heat it is a drama nobody has rated.", "Like Heat, it is a thriller, and nobody has rated it.",
         [GENRE, UNRATED]),
        ("It has no ratings, like Heat.", "It has no ratings; it is a thriller, like Heat.", [UNRATED, GENRE]),
        ("Like Heat, you gave it 4.5 stars.", "Like Heat, it is a thriller; you gave Heat 4.5 stars.", [GENRE, RATED]),
        ("You gave Heat 4.5 stars, and 120 of 400 fans of Up liked it.",
         "You gave Heat 4.5 stars, and 120 of 400 fans of Up liked this film.", [RATED, OTHER]),
        ("Heat got 4.5 stars from you; like Up it is a thriller.", "Heat got 4.5 stars from you; it is a thriller.",
         [RATED, OTHER]),
        ("You gave Heat 4.5 stars; 120 fans of Up enjoyed it.", "You gave Heat 4.5 stars; 120 fans of Heat liked it.",
         [RATED, OTHER]),
        ("You liked Heat, and the maker of Up made it.", "Like Heat and Up, Mann made it.", [RATED, OTHER]),
        ("You gave Heat 4.5 stars, and the film is a thriller like Up.",
         "You gave Heat 4.5 stars, and this film is a thriller like Up.", [RATED, OTHER]),
        ("You gave Heat 4.5 stars, more than the 3.8 that viewers gave it on average.",
         "You gave Heat 4.5 stars, and viewers gave this film 3.8 on average, and they rated it.", [RATED, CROWD]),
        ("You gave Heat 4.5 stars again.", "You gave Heat 4.5 stars.", [RATED]),
        ("Once more, 2,140 viewers rated it.", "More than once, 2,140 viewers rated it.", [CROWD]),
        ("Although both are thrillers, you gave Heat 4.5 stars.", "Both are thrillers, and you gave Heat 4.5 stars.",
         [GENRE, RATED]),
        ("Despite its 2,140 ratings, it is a thriller like Heat.", "Despite only 31 ratings, it is a thriller.",
         [GENRE, CROWD, GEM]),
    ],
)  # fmt: skip
def test_how_far_it_goes(unclear: str, clear: str, facts: list[dict[str, Any]]) -> None:
    read = [read_fact({"pick": RONIN, **fact}) for fact in facts]
    assert is_unclear(tokenise(unclear), read)
    assert not is_unclear(tokenise(clear), read)
