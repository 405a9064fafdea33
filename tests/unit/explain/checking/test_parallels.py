"""A clause that leaves out what the one before has said is read in full, and with its own film and numbers."""

from __future__ import annotations

import pytest

from engine.explain.checking.parallels import completed

HEAT, RONIN, UP = "\ue000", "\ue001", "\ue002"


@pytest.mark.parametrize(
    ("before", "clause", "whole"),
    [
        (f"{HEAT} was rated by 390 viewers", f"{RONIN} by 2,444 viewers", f"{RONIN} was rated by 2,444 viewers"),
        (f"{HEAT} was rated by 390", f"{RONIN} by 2,444 viewers", f"{RONIN} was rated by 2,444 viewers"),
        (f"{HEAT} averages 4.1 stars", f"{RONIN} 3.8", f"{RONIN} averages 3.8 stars"),
        (f"{HEAT} averages 4.1", f"{RONIN} 3.8 stars", f"{RONIN} averages 3.8 stars"),
        (f"{HEAT} was directed by Mann", f"{RONIN} by Frankenheimer", f"{RONIN} was directed by Frankenheimer"),
        (f"390 viewers rated {HEAT}", f"2,444 rated {RONIN}", f"2,444 viewers rated {RONIN}"),
    ],
)
def test_what_is_left_out_comes_from_the_clause_before(before: str, clause: str, whole: str) -> None:
    assert whole in set(completed(clause, before, RONIN))


@pytest.mark.parametrize(
    ("before", "clause"),
    [
        (f"{HEAT} and {UP} were rated by 390 viewers", f"{RONIN} by 12 viewers"),  # of which of the two?
        (f"{HEAT} is a crime film", f"{RONIN} 3.8 stars"),
        (f"{HEAT} averages 4.1 stars", f"{RONIN} 3.8 viewers"),
        (f"{HEAT} was rated by 390 viewers", f"{RONIN} well liked"),
    ],
)
def test_nothing_is_made_up(before: str, clause: str) -> None:
    assert not list(completed(clause, before, RONIN))
