"""The faithfulness suite: what the checker must refuse, all of it, and what it should let pass."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.explain.checking.checker import Checker

SUITE = Path(__file__).parent / "faithfulness"
MUST_ACCEPT = 0.95


def cases(half: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in half.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker()


@pytest.mark.parametrize("half", sorted(SUITE.glob("*.jsonl")), ids=lambda half: half.stem)
def test_nothing_unsupported_passes(checker: Checker, half: Path) -> None:
    wrong = [case for case in cases(half) if not case["supported"]]
    assert len(wrong) > 150
    passed = [case for case in wrong if checker.check(case["evidence"], case["text"], case["cites"]).ok]
    assert not passed, "\n".join(f"{case['id']} {case['category']}: {case['text']}" for case in passed)


@pytest.mark.parametrize("half", sorted(SUITE.glob("*.jsonl")), ids=lambda half: half.stem)
def test_what_is_supported_passes(checker: Checker, half: Path) -> None:
    right = [case for case in cases(half) if case["supported"]]
    assert len(right) > 150
    refused = [case for case in right if not checker.check(case["evidence"], case["text"], case["cites"]).ok]
    assert len(refused) <= (1 - MUST_ACCEPT) * len(right), "\n".join(case["text"] for case in refused)


def test_both_labels_stand_in_every_half() -> None:
    assert (SUITE / "tuning.jsonl").is_file()
    for half in SUITE.glob("*.jsonl"):
        assert {case["supported"] for case in cases(half)} == {True, False}
