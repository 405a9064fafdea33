"""“Simulated” is said of viewers, of all who are, and of nothing else."""

from __future__ import annotations

import pytest

from engine.explain.checking.facts import read_fact
from engine.explain.checking.simulation import is_told
from engine.explain.checking.tokens import tokenise

MOON, UP = "Moon (2009)", "Up (2009)"
FACTS = [
    read_fact(fact)
    for fact in (
        {"id": "c", "kind": "co_liked", "film": "Solaris (2002)", "with": MOON, "n_both": 12, "n_film": 60}
        | {"lift": 2.0, "simulated": True},
        {"id": "p", "kind": "popular_with", "n": 34, "mean": 4.3, "simulated": True},
        {"id": "d", "kind": "same_director", "film": UP, "director": "Pete Docter"},
    )
]
WELL_TOLD = [
    "34 simulated viewers rated it 4.3 on average.",
    "It averages 4.3 from 34 simulated ratings.",
    "12 of the 60 simulated viewers who liked Moon also liked it.",
    "12 of the 60 simulated Moon fans also liked it.",
    "12 of the 60 viewers who liked Moon also liked it; they are simulated viewers.",
    "12 of the 60 simulated viewers who liked Moon liked it, and 34 simulated viewers rated it 4.3.",
    "Pete Docter also directed Up.",
]
MISTOLD = [
    "34 viewers rated this simulated film 4.3 on average.",
    "34 viewers gave it a simulated average of 4.3.",
    "12 of the 60 viewers liked the simulated Moon.",
    "12 of the 60 viewers who liked simulated Moon also liked it.",
    "12 of the 60 simulated viewers who liked Moon liked it, and 34 viewers rated it 4.3.",
    "12 of the 60 viewers who liked Moon liked it, and 34 simulated viewers rated it 4.3.",
    "The simulated Pete Docter also directed Up.",
]


@pytest.mark.parametrize(("text", "ok"), [*((text, True) for text in WELL_TOLD), *((text, False) for text in MISTOLD)])
def test_simulated_stands_where_it_belongs(text: str, ok: bool) -> None:
    assert is_told(tokenise(text), FACTS) is ok


def test_real_viewers_are_not_called_simulated() -> None:
    real = read_fact({"id": "p", "kind": "popular_with", "n": 34, "mean": 4.3, "simulated": False})
    assert not is_told(tokenise("34 simulated viewers rated it 4.3 on average."), [real])
    assert is_told(tokenise("34 viewers rated it 4.3 on average."), [real])
