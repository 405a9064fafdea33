"""Findings as figures: means with intervals, and paired differences against the models that are to be beaten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine.evaluation.bootstrap import Interval, intervals
from engine.evaluation.experiment import CHOSEN, Findings, Reading, Values


@dataclass(frozen=True)
class Comparison:
    """One reading of one length of history.

    people        how many have anything to find
    models        model → measure → its mean over these people
    differences   yardstick → model → measure → the mean of the differences person by person, model − yardstick
    """

    people: int
    models: dict[str, dict[str, Interval]]
    differences: dict[str, dict[str, dict[str, Interval]]]


def compare(findings: Findings, against: Sequence[str]) -> dict[Reading, Comparison]:
    """Every model beside the others, and paired with each of the models named `against` (CHOSEN is one of them where
    the findings have it)."""
    yardsticks = [name for name in dict.fromkeys([CHOSEN, *against]) if name in _models(findings)]
    return {reading: _compare(models, yardsticks) for reading, models in findings.values.items()}


def _models(findings: Findings) -> Mapping[str, Values]:
    return next(iter(findings.values.values()), {})


def _compare(models: Mapping[str, Values], yardsticks: Sequence[str]) -> Comparison:
    people = len(next(iter(next(iter(models.values())).values())))
    means = {(name, measure): column for name, values in models.items() for measure, column in values.items()}
    pairs = {
        (yardstick, name, measure): column - models[yardstick][measure]
        for yardstick in yardsticks
        for name, values in models.items()
        if name != yardstick
        for measure, column in values.items()
    }
    # One set of resamples for all: what stands side by side was drawn from the same people.
    found = intervals({**means, **pairs})
    figures: dict[str, dict[str, Interval]] = {name: {} for name in models}
    differences: dict[str, dict[str, dict[str, Interval]]] = {
        yardstick: {name: {} for name in models if name != yardstick} for yardstick in yardsticks
    }
    for key, value in found.items():
        if len(key) == 2:
            figures[key[0]][key[1]] = value
        else:
            differences[key[0]][key[1]][key[2]] = value
    return Comparison(people, figures, differences)


def coverage(findings: Findings) -> dict[str, dict[str, float]]:
    """What people bring → model → share of all films that stand in anybody's list."""
    return {
        label: {name: float(np.mean(shown)) for name, shown in models.items()}
        for label, models in findings.shown.items()
    }
