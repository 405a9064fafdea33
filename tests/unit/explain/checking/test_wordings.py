"""Many wordings of the same ten facts: those of `said.txt` say them, each of `not_said.txt` says something else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.explain.checking.checker import Checker

EVIDENCE: tuple[dict[str, Any], ...] = (
    {"id": "co", "kind": "co_liked", "film": "Ronin (1998)", "with": "Heat (1995)"}
    | {"n_both": 214, "n_film": 612, "lift": 3.2},
    {"id": "director", "kind": "same_director", "film": "Heat (1995)", "director": "Michael Mann"},
    {"id": "tags", "kind": "shared_tags", "film": "Heat (1995)", "tags": ["heist", "tense", "los angeles"]},
    {"id": "genre", "kind": "shared_genre", "film": "Heat (1995)", "genres": ["Crime", "Thriller"]},
    {"id": "recent", "kind": "recent_taste", "films": ["Heat (1995)", "Collateral (2004)"], "days": 90},
    {"id": "liked", "kind": "because_you_liked", "film": "Heat (1995)", "your_rating": 4.5, "share": 0.283},
    {"id": "similar", "kind": "similar_to", "film": "Heat (1995)", "share": 0.35},
    {"id": "crowd", "kind": "popular_with", "n": 1234, "mean": 4.1, "simulated": False},
    {"id": "gem", "kind": "hidden_gem", "n": 40, "mean": 4.3, "simulated": False},
    {"id": "unrated", "kind": "unrated", "simulated": False},
)  # fmt: skip


def verdicts(name: str) -> list[tuple[str, bool]]:
    checker, found = Checker(), []
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        cites, _, text = line.partition(" | ")
        pick = {"pick": "Ronin (1998)"} if "Ronin" in text else {}
        found.append((line, checker.check([{**fact, **pick} for fact in EVIDENCE], text, cites.split(",")).ok))
    return found


@pytest.mark.parametrize(("name", "ok"), [("said.txt", True), ("not_said.txt", False)])
def test_every_wording_is_judged_right(name: str, ok: bool) -> None:
    found = verdicts(name)
    assert len(found) > 400
    assert not [line for line, verdict in found if verdict is not ok]
