"""A sentence is looked at for so long and no longer; what is counted are the steps, not the time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engine.explain.checking.checker import Checker
from engine.explain.checking.effort import Effort, TangledError

LIKED = [
    {"id": f"y{k}", "kind": "because_you_liked", "film": f"Film {k} (2000)", "your_rating": 4.0, "share": 0.01}
    for k in range(8)
]
CITES = [str(fact["id"]) for fact in LIKED]
ROW = "Film 0, Film 1, Film 2, Film 3, Film 4 and Film 5"
CHECKER = Checker()


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[Effort]:
    """One entry for each step that is taken from now on."""
    taken: list[Effort] = []
    step = Effort.step

    def counted(effort: Effort) -> None:
        taken.append(effort)
        step(effort)

    monkeypatch.setattr(Effort, "step", counted)
    return taken


@pytest.mark.parametrize(
    "text",
    [
        f"You gave {ROW} 4 stars, and both are tagged night, and {ROW} are crime films.",
        f"{ROW} speak for 1% each, and you gave {ROW} 5 stars each.",
        "You gave Film 0, Film 1 and Film 2 4 stars, and both are tagged night, and Film 0 and Film 1 are crime films.",
    ],
)
def test_many_films_with_many_facts_do_not_keep_a_person_waiting(text: str, steps: list[Effort]) -> None:
    said = CHECKER.check(LIKED, text, CITES)
    assert said.why == "It is too tangled to be checked."
    assert len(steps) < 35_000


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("You gave Film 0, Film 1, Film 2 and Film 3 4 stars each.", 10_000),
        ("You gave Film 0 and Film 1 4 stars each.", 3_000),
        ("You gave Film 0 4 stars.", 1_000),
    ],
)
def test_what_is_true_takes_fewer_steps(text: str, most: int, steps: list[Effort]) -> None:
    cited = [cite for cite, fact in zip(CITES, LIKED, strict=True) if str(fact["film"])[:6] in text]
    assert CHECKER.check(LIKED, text, cited).ok
    assert 10 < len(steps) < most


@pytest.mark.parametrize(("count", "enough", "too_many"), [(Effort.spend, 200, 1_000), (Effort.step, 10_200, 100_000)])
def test_a_sentence_may_take_what_true_ones_take_and_not_much_more(
    count: Callable[[Effort], None], enough: int, too_many: int
) -> None:
    effort = Effort()
    for _ in range(enough):
        count(effort)
    with pytest.raises(TangledError):
        for _ in range(too_many):
            count(effort)
