"""However many facts there are, only those are read that a sentence can touch, and the verdict is that by all of them.

What is counted are the titles that are read and the steps that are taken, not the time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from engine.explain.checking.checker import Checker
from engine.explain.checking.effort import Effort, TangledError
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import read_sentence
from engine.explain.checking.touched import touched

HEAT = [
    {"id": "a", "kind": "co_liked", "film": "Ronin (1998)", "with": "Heat (1995)", "n_both": 214, "n_film": 612}
    | {"lift": 3.2, "simulated": False},
    {"id": "b", "kind": "because_you_liked", "film": "Heat (1995)", "your_rating": 4.5, "share": 0.34},
]
TRUE = "214 of the 612 fans of Heat, which you gave 4.5 stars, also liked Ronin."
CITES = ["a", "b"]
CHECKER = Checker()


def recent(k: int, *films: str) -> Mapping[str, Any]:
    return {"id": f"r{k}", "kind": "recent_taste", "films": list(films), "days": 90}


MANY = [recent(k, f"River {k} (1990)", f"The Night of {k} (1991)") for k in range(5_000)]


def test_only_the_titles_that_the_sentence_may_name_are_read() -> None:
    title.cache_clear()
    assert CHECKER.check([*HEAT, *MANY], TRUE, CITES).ok
    assert title.cache_info().misses < 10


def test_there_may_be_too_many_facts_to_look_at() -> None:
    films = [f"River {k} (1990)" for k in range(64)]
    assert CHECKER.check([*HEAT, *(recent(k, *films) for k in range(600))], TRUE, CITES).why.startswith("It is too t")


@pytest.mark.parametrize("others", [[f"Heat ({1000 + k})" for k in range(3_000)], [f"Alien {k}" for k in range(200)]])
def test_too_many_titles_that_stand_in_the_sentence_are_not_read(others: Sequence[str]) -> None:
    title.cache_clear()
    listed = [{**HEAT[1], "id": f"x{k}", "film": film} for k, film in enumerate(others)]
    said = CHECKER.check([*HEAT, *listed], "Heat, " + ", ".join(others[:8]) + " are 4.5 stars.", CITES)
    assert not said.ok
    assert title.cache_info().misses < 120


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Amélie (2001)", "You gave Amelie 4.5 stars."),
        ("City of Lost Children, The (Cité des enfants perdus, La) (1995)", "A film like The City of Lost Children."),
        ("The Godfather (1972)", "It was liked by the Godfather fans."),
        ("Tango & Cash (1989)", "You gave Tango and Cash 4.5 stars."),
        ("E.T. the Extra-Terrestrial (1982)", "You gave ET the Extra Terrestrial 4.5 stars."),
        ("WALL·E (2008)", "You gave WALL-E 4.5 stars."),
        ("Crouching Tiger, Hidden Dragon (2000)", "It is Crouching Tiger, Hidden Dragon from 2000."),
        ("8½ (1963)", "You gave 8½ 4.5 stars."),
        ("10,000 BC (2008)", "You gave 10,000 BC 4.5 stars."),
        ("!!! (2000)", "You gave !!! 4.5 stars."),
    ],
)
def test_a_title_is_found_however_it_is_written(name: str, text: str) -> None:
    tokens = read_sentence(text)
    assert any(True for at in range(len(tokens)) for _ in title(name)(tokens, at))
    for fact in (recent(1, "Other (1990)", name), {**HEAT[0], "film": name}, {**HEAT[0], "with": name}):
        assert touched(tokens, [fact], ["b"]) == [fact]


def test_a_film_that_is_not_cited_keeps_its_place_among_many() -> None:
    other = recent(9_999, "Ronin (1973)", "Up (2009)")
    assert CHECKER.check([*HEAT, *MANY, other], TRUE, CITES).why.startswith("It names a film by a title that another")
    assert not CHECKER.check([*HEAT, *MANY, other], "You gave Heat 4.5 stars, and Up.", CITES).ok


def test_whether_several_films_are_recommended_is_seen_in_facts_that_the_sentence_does_not_touch() -> None:
    rated = {"id": "p", "kind": "popular_with", "n": 9, "mean": 4.0, "simulated": False, "pick": "Alien (1979)"}
    text = "You gave Heat 4.5 stars."
    assert CHECKER.check([*HEAT[1:], rated], text, ["b"]).ok
    assert not CHECKER.check([*HEAT[1:], rated, {**rated, "id": "q", "pick": "Big (1988)"}], text, ["b"]).ok
    assert CHECKER.check([*HEAT[1:], rated, {**rated, "id": "q", "pick": "Big (1988)", "n": -1}], text, ["b"]).ok


def test_the_clauses_of_a_list_share_what_may_be_spent(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[Effort] = []
    step = Effort.step

    def counted(effort: Effort) -> None:
        taken.append(effort)
        step(effort)

    monkeypatch.setattr(Effort, "step", counted)
    picks = ("Heat (1995)", "Zodiac (2007)", "Fargo (1996)")
    facts = [
        {"id": f"{pick[0]}{k}", "kind": "because_you_liked", "film": f"Film {k} (2000)", "your_rating": 4.0}
        | {"share": 0.01, "pick": pick}
        for pick in picks for k in range(3)
    ]  # fmt: skip
    text = "".join(f"You gave Film 0 and Film 1 4 stars, which {pick[:-7]} is like, and " for pick in picks)
    assert not CHECKER.check(facts, text + "they are tagged.", [fact["id"] for fact in facts]).ok
    assert len(taken) < 35_000


def test_a_fact_that_is_cited_is_read_whatever_it_names() -> None:
    assert touched(read_sentence(TRUE), [*HEAT, *MANY], ["a", "r7"]) == [*HEAT, MANY[7]]
    with pytest.raises(TangledError):
        touched(
            read_sentence(TRUE), [recent(k, *(f"River {k} {j}" for j in range(60))) for k in range(2)], ["r0", "r1"]
        )
