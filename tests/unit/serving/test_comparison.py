"""Old and new side by side: person by person where the people are the same, and plainly nothing where they are not."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.bundles.bundle import Bundle
from engine.serving.comparison import compare_bundles

EditManifest = Callable[..., None]
FIGURE = {"mean": 0.2, "low": 0.1, "high": 0.3}


def asked(people: str, marks: list[float], **more: Any) -> dict[str, Any]:
    return {"asked": {"people": people, "marks": {"all": marks, "fresh": marks}, **more}}


def with_training(bundle: Bundle, name: str, training: dict[str, Any]) -> Bundle:
    metrics = {"hybrid": {"ndcg@10": FIGURE}, "ease": {"ndcg@10": FIGURE}}
    return replace(bundle, manifest=replace(bundle.manifest, name=name, training=training, metrics=metrics))


def noisy(mean: float, seed: int) -> list[float]:
    return (np.random.default_rng(seed).normal(0.0, 0.05, 60) + mean).tolist()


@pytest.mark.parametrize(("gain", "standing"), [(0.1, "ahead"), (-0.1, "behind"), (0.001, "even")])
def test_the_same_people_decide_person_by_person(bundle: Bundle, gain: float, standing: str) -> None:
    """People differ by far more than the models do: only differences person by person can tell."""
    people = np.random.default_rng(9).uniform(0, 5, 60)
    before, after = (people + noisy(0.0, 1)).tolist(), (people + noisy(gain, 2)).tolist()
    old = with_training(bundle, "Old", asked("a", before))
    new = with_training(bundle, "New", asked("a", after))
    found = compare_bundles(old, new)
    assert found.same_people
    assert found.people == 60
    assert found.standing == standing
    assert found.ahead["fresh"].mean == pytest.approx(np.mean(np.subtract(after, before)))
    assert found.ahead["fresh"].low <= found.ahead["fresh"].mean <= found.ahead["fresh"].high
    assert [(row.name, row.kind) for row in found.rows] == [("New", "new"), ("Old", "old"), ("ease", "baseline")]
    assert found.rows[0].figures["ndcg@10"].mean == 0.2
    assert "same 60 people" in found.sentence


def test_others_people_say_nothing(bundle: Bundle) -> None:
    old = with_training(bundle, "Old", asked("a", noisy(9.0, 1)))
    new = with_training(bundle, "New", asked("b", noisy(0.0, 2)))
    found = compare_bundles(old, new)
    assert not found.same_people
    assert (found.standing, found.ahead) == ("unknown", {})
    assert "cannot be compared" in found.sentence


def test_a_former_bundle_that_was_asked_along_is_compared(bundle: Bundle) -> None:
    seal = hashlib.sha256((bundle.folder / "manifest.json").read_bytes()).hexdigest()
    metrics = {"ndcg@10": {"mean": 0.05, "low": 0.0, "high": 0.1}}
    former = {"marks": {"all": [0.0] * 40}, "metrics": metrics, "bundle": seal}
    old = with_training(bundle, "Old", {})
    new = with_training(bundle, "New", asked("b", [1.0] * 40, former=former))
    found = compare_bundles(old, new)
    assert (found.same_people, found.standing) == (True, "ahead")
    assert found.rows[1].figures["ndcg@10"].mean == 0.05, "its figures are of these people, not of its own"
    stranger = with_training(bundle, "New", asked("b", [1.0] * 40, former={**former, "bundle": "0" * 64}))
    assert not compare_bundles(old, stranger).same_people


def test_few_people_prove_nothing(bundle: Bundle) -> None:
    old = with_training(bundle, "Old", asked("a", [0.0] * 10))
    new = with_training(bundle, "New", asked("a", [1.0] * 10))
    assert compare_bundles(old, new).standing == "even"


@pytest.mark.parametrize(
    "training",
    [
        {},
        {"asked": 3},
        {"asked": {"people": "a", "marks": []}},
        {"asked": {"people": "a", "marks": {"all": "high"}}},
        {"asked": {"people": "a", "marks": {"all": [1, None]}}},
        {"asked": {"people": "a", "marks": {"all": [float("inf")]}}},
        {"asked": {"people": "a", "marks": {"all": [1.0, 2.0]}}},
        {"asked": {"former": {"bundle": 1, "marks": 2}}},
    ],
)
def test_nothing_in_a_manifest_is_trusted(bundle: Bundle, training: dict[str, Any]) -> None:
    odd = with_training(bundle, "Odd", training)
    whole = with_training(bundle, "Whole", asked("a", noisy(0.0, 1)))
    for pair in ((odd, whole), (whole, odd)):
        assert compare_bundles(*pair).standing == "unknown"


def test_figures_that_are_none_are_left_out(bundle: Bundle, tmp_path: Path) -> None:
    metrics = {"hybrid": {"ndcg@10": {"mean": "x"}, "recall@10": FIGURE}, "ease": None}
    odd = replace(bundle, manifest=replace(bundle.manifest, metrics=metrics))
    rows = compare_bundles(odd, odd).rows
    assert list(rows[0].figures) == ["recall@10"]
    assert rows[-1].figures == {}


def test_the_sentence_tells_of_the_reading_that_decides(bundle: Bundle) -> None:
    """Fresh taste is too noisy to tell; all later likes are not."""
    unsure = np.random.default_rng(4).normal(0.0, 1.0, 40)
    marks = {"all": [0.5] * 60, "fresh": (unsure - unsure.mean() - 0.01).tolist()}
    old = with_training(bundle, "Old", {"asked": {"people": "a", "marks": {"all": [0.25] * 60, "fresh": [0.0] * 40}}})
    new = with_training(bundle, "New", {"asked": {"people": "a", "marks": marks}})
    found = compare_bundles(old, new)
    assert found.standing == "ahead"
    assert "same 60 people and all they liked later" in found.sentence
    assert "+0.2500" in found.sentence
