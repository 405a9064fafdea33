"""Sums and comparisons pass exactly when arithmetic over the cited facts proves them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.explain.checking.checker import Checker

CHECKER = Checker()
HALVES = st.integers(1, 10).map(lambda halves: halves / 2)
PERCENTS = st.integers(1, 49)


def ok(text: str, *facts: dict[str, Any]) -> bool:
    evidence = [{"id": str(k), **fact} for k, fact in enumerate(facts)]
    return CHECKER.check(evidence, text, [fact["id"] for fact in evidence]).ok


def liked(film: str, rating: float = 4.0, share: float = 0.2) -> dict[str, Any]:
    return {"kind": "because_you_liked", "film": film, "your_rating": rating, "share": share}


@settings(deadline=None)
@given(heat=HALVES, alien=HALVES)
def test_which_was_rated_higher(heat: float, alien: float) -> None:
    facts = liked("Heat (1995)", heat), liked("Alien (1979)", alien)
    assert ok("You rated Heat higher than Alien.", *facts) is (heat > alien)
    assert ok("You gave Alien a lower rating than Heat.", *facts) is (heat > alien)
    assert ok("You gave Heat and Alien the same rating.", *facts) is (heat == alien)
    assert ok("Heat got half a star more from you than Alien.", *facts) is (heat - alien == Fraction(1, 2))


@settings(deadline=None)
@given(heat=PERCENTS, alien=PERCENTS, said=PERCENTS)
def test_which_weighs_more_and_what_they_weigh_together(heat: int, alien: int, said: int) -> None:
    facts = liked("Heat (1995)", share=heat / 100), liked("Alien (1979)", share=alien / 100)
    assert ok("Heat weighs more here than Alien.", *facts) is (heat > alien)
    assert ok(f"Of the two, Heat matters more: {heat}% against {alien}%.", *facts) is (heat > alien)
    assert ok(f"Together, Heat and Alien make up {heat + alien}% of the case.", *facts)
    assert ok(f"Together, Heat and Alien make up {said}% of the case.", *facts) is (said == heat + alien)


@settings(deadline=None)
@given(heat=st.integers(1920, 2020), alien=st.integers(1920, 2020))
def test_the_years_that_titles_carry(heat: int, alien: int) -> None:
    facts = {"kind": "co_liked", "film": f"Heat ({heat})", "with": f"Alien ({alien})", "n_both": 2, "n_film": 5}
    assert ok(f"Heat and Alien are both from {heat}.", facts) is (heat == alien)
    assert ok("Heat is newer than Alien.", facts) is (heat > alien)
    assert ok(f"Heat came out {heat - alien} years after Alien.", facts) is (heat > alien)


def test_against_what_all_viewers_gave() -> None:
    facts = liked("Heat (1995)", 4.0), {"kind": "popular_with", "n": 1234, "mean": 4.1}
    assert ok("Its average of 4.1 sits just above the 4 stars you gave Heat.", *facts)
    assert not ok("Its average of 4.1 sits below the 4 stars you gave Heat.", *facts)
    assert not ok("Its average of 4.1 sits just above the 4 stars you gave Alien.", *facts)


def test_the_fans_of_two_films_are_counted_apart() -> None:
    facts = [
        {"kind": "co_liked", "film": "Ronin (1998)", "with": film, "n_both": both, "n_film": n}
        for film, both, n in (("Heat (1995)", 214, 612), ("Alien (1979)", 80, 300))
    ]
    assert ok("214 of 612 Heat fans and 80 of 300 Alien fans liked Ronin.", *facts)
    assert not ok("80 of 300 Heat fans and 214 of 612 Alien fans liked Ronin.", *facts)
    assert not ok("214 of 612 Heat fans and 80 of 300 Alien fans rated Ronin.", *facts)


def test_the_cases_of_two_films_are_not_added_or_compared() -> None:
    one = {**liked("Heat (1995)", share=0.28), "pick": "Ronin (1998)"}
    other = {**liked("Alien (1979)", share=0.17), "pick": "Thief (1981)"}
    assert not ok("Together, Heat and Alien make up 45% of the case.", one, other)
    assert not ok("Heat weighs more here than Alien.", one, other)
    assert ok("Together, Heat and Alien make up 45% of the case.", one, {**other, "pick": "Ronin (1998)"})


@settings(deadline=None)
@given(said=st.integers(60, 70), year=st.integers(1975, 1977))
def test_two_films_of_one_year_and_who_liked_both(said: int, year: int) -> None:
    fact = {"kind": "co_liked", "film": "Network (1976)", "with": "Heist (1976)", "n_both": 66, "n_film": 283}
    text = f"Network and Heist are both from {year}, and {said} viewers liked both."
    assert ok(text, fact) is (said == 66 and year == 1976)
    assert not ok(text.replace("liked both", "rated both"), fact)
    assert not ok(text.replace("Network", "Alien"), fact)
