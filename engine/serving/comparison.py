"""An old and a new bundle side by side: what both were worth to the same people, or that it cannot be said.

Every bundle carries who was asked and what each of them got out of it (`training.asked`). Where the people are the
same, the difference is taken person by person; where they are not, figures of the two say nothing about each other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import MANIFEST, Bundle
from engine.language import phrase, tr

OURS, MEASURE = "hybrid", "ndcg@10"
ENOUGH_PEOPLE = 30
"""Fewer than these prove nothing, whatever the interval says."""
RESAMPLES = 1000
DECISIVE = ("fresh", "all")
"""Readings, the one that decides first: the app follows fresh taste."""
LIKED = {"fresh": phrase("what they liked at least a day later"), "all": phrase("all they liked later")}
MOST_PEOPLE = 100_000

Standing = Literal["ahead", "behind", "even", "unknown"]


@dataclass(frozen=True)
class Figure:
    """A mean over people with its 95 % interval."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class ModelRow:
    """A line of the table: `figures` maps a measure ("ndcg@10", "recall@10" …) to what the model is worth."""

    name: str
    kind: Literal["new", "old", "baseline"]
    figures: Mapping[str, Figure]


@dataclass(frozen=True)
class Comparison:
    """The new bundle, the old one and every baseline; the old one's row is there for people to see even where it was
    asked about others, and `same_people` says so.

    ahead      reading ("all" later likes, "fresh" ones) → the mean of new − old in NDCG@10, person by person
    standing   of the new one: "behind" means surely worse, so that activating it should not be the default
    """

    people: int
    same_people: bool
    rows: tuple[ModelRow, ...]
    ahead: Mapping[str, Figure]
    standing: Standing
    sentence: str


def compare_bundles(old: Bundle, new: Bundle) -> Comparison:
    """What can be said of the two. Nothing in a manifest is trusted to be what it should be."""
    theirs, old_figures = _old_marks(old, new)
    ours = _marks(_asked(new))
    ahead = {
        reading: _interval(ours[reading] - theirs[reading])
        for reading in DECISIVE
        if reading in ours and reading in theirs and len(ours[reading]) == len(theirs[reading]) > 0
    }
    people = {reading: len(marks) for reading, marks in ours.items()}
    standing, reading = _decided(ahead, people)
    names = new.manifest.name, old.manifest.name
    sentence = (
        _sentence(names, standing, reading, people[reading], ahead[reading]) if reading else _not_comparable(old, new)
    )
    metrics = {name: _figures(found) for name, found in new.manifest.metrics.items()}
    rows = (
        ModelRow(new.manifest.name, "new", metrics.pop(OURS, {})),
        ModelRow(old.manifest.name, "old", _figures(old_figures)),
        *(ModelRow(name, "baseline", figures) for name, figures in metrics.items()),
    )
    return Comparison(people.get("all", 0), bool(ahead), rows, ahead, standing, sentence)


def _old_marks(old: Bundle, new: Bundle) -> tuple[dict[str, NDArray[np.float64]], Any]:
    """What the old one was worth to the people whom the new one was asked about, none if that is not known; and its
    figures, of those people or of its own."""
    own = old.manifest.metrics.get(OURS)
    if _asked(old).get("people") and _asked(old).get("people") == _asked(new).get("people"):
        return _marks(_asked(old)), own
    former = _mapping(_asked(new).get("former"))
    if former.get("bundle") == hashlib.sha256((old.folder / MANIFEST).read_bytes()).hexdigest():
        return _marks(former), former.get("metrics")
    return {}, own


def _asked(bundle: Bundle) -> Mapping[str, Any]:
    return _mapping(bundle.manifest.training.get("asked"))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _marks(asked: Mapping[str, Any]) -> dict[str, NDArray[np.float64]]:
    """Reading → a mark a person."""
    return {reading: marks for reading, raw in _mapping(asked.get("marks")).items() if len(marks := _numbers(raw))}


def _numbers(raw: Any) -> NDArray[np.float64]:
    if not isinstance(raw, list) or len(raw) > MOST_PEOPLE or not all(type(mark) in (int, float) for mark in raw):
        return np.zeros(0)
    marks = np.array(raw, np.float64)
    return marks if np.isfinite(marks).all() else np.zeros(0)


def _figures(found: Any) -> dict[str, Figure]:
    return dict(_each_figure(_mapping(found)))


def _each_figure(found: Mapping[str, Any]) -> Iterator[tuple[str, Figure]]:
    for measure, raw in found.items():
        values = _numbers([_mapping(raw).get(name) for name in ("mean", "low", "high")])
        if len(values):
            yield measure, Figure(*values.tolist())


def _interval(differences: NDArray[np.float64]) -> Figure:
    """Mean and percentile bootstrap interval (Efron 1979), the same for the same differences."""
    drawn = np.random.default_rng(0).integers(len(differences), size=(RESAMPLES, len(differences)))
    low, high = np.percentile(differences[drawn].mean(axis=1), [2.5, 97.5])
    return Figure(float(differences.mean()), float(low), float(high))


def _decided(ahead: Mapping[str, Figure], people: Mapping[str, int]) -> tuple[Standing, str]:
    """How the new one stands, and the reading that says so: the first that is sure, else the first."""
    for reading in DECISIVE:
        if reading in ahead and people[reading] >= ENOUGH_PEOPLE:
            if ahead[reading].low > 0:
                return "ahead", reading
            if ahead[reading].high < 0:
                return "behind", reading
    first = next((reading for reading in DECISIVE if reading in ahead), "")
    return ("even" if first else "unknown"), first


def _sentence(names: tuple[str, str], standing: Standing, reading: str, people: int, found: Figure) -> str:
    new, old = names
    says = {
        "ahead": tr("“{new}” is better than “{old}”", new=new, old=old),
        "behind": tr("“{new}” is worse than “{old}”", new=new, old=old),
        "even": tr("“{new}” and “{old}” are too close to tell apart", new=new, old=old),
    }[standing]
    return tr(
        "Asked about the same {people} people and {liked}, {says} (NDCG@10 {mean:+.4f}, likely between {low:+.4f} and "
        "{high:+.4f}).",
        people=people,
        liked=tr(LIKED[reading]),
        says=says,
        mean=found.mean,
        low=found.low,
        high=found.high,
    )


def _not_comparable(old: Bundle, new: Bundle) -> str:
    return tr(
        "“{new}” was measured on people of {here}, “{old}” on others of {there}: their figures cannot be compared.",
        new=new.manifest.name,
        here=new.manifest.provenance.source,
        old=old.manifest.name,
        there=old.manifest.provenance.source,
    )
