"""How sure a mean over people is: percentile bootstrap intervals (Efron 1979), for one model or a difference of two."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1000
DRAWS_AT_ONCE = 4_000_000

Name = TypeVar("Name", bound=Hashable)


@dataclass(frozen=True)
class Interval:
    """A mean over people with its 95 % bootstrap interval."""

    mean: float
    low: float
    high: float


def interval(values: NDArray[np.float64], seed: int = 0) -> Interval:
    """Mean of one value a person, and the 2.5 and 97.5 percentiles of the means of resampled people."""
    return intervals({"": values}, seed)[""]


def intervals(values: Mapping[Name, NDArray[np.float64]], seed: int = 0) -> dict[Name, Interval]:
    """`interval` of several measures of the same people, all over the same resamples.

    Not a number where a measure says nothing of a person: such people do not count in that measure, and a measure
    that says nothing of anybody is left out. Raises ValueError when there is nobody at all.
    """
    table = np.column_stack(list(values.values()))
    people = len(table)
    if people == 0:
        raise ValueError("there is nobody to take a mean over")
    counts = ~np.isnan(table)
    table = np.where(counts, table, 0.0)
    means = [_means(drawn, table, counts) for drawn in _resamples(people, seed)]
    low, high = np.nanpercentile(np.concatenate(means)[:, counts.any(0)], [2.5, 97.5], axis=0)
    there = [(name, column) for column, name in enumerate(values) if counts[:, column].any()]
    return {
        name: Interval(float(table[:, column].sum() / counts[:, column].sum()), float(low[k]), float(high[k]))
        for k, (name, column) in enumerate(there)
    }


def _resamples(people: int, seed: int) -> Iterator[NDArray[np.float64]]:
    """How often each person was drawn: blocks of [resamples, people], RESAMPLES rows in all."""
    rng = np.random.default_rng(seed)
    at_once = max(1, DRAWS_AT_ONCE // people)
    for done in range(0, RESAMPLES, at_once):
        rows = min(at_once, RESAMPLES - done)
        drawn = rng.integers(people, size=(rows, people)) + people * np.arange(rows)[:, None]
        yield np.bincount(drawn.ravel(), minlength=rows * people).reshape(rows, people).astype(np.float64)


def _means(drawn: NDArray[np.float64], table: NDArray[np.float64], counts: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The mean of each column of `table` over each resample; not a number where nobody drawn counts."""
    weight = drawn @ counts
    means = np.full(weight.shape, np.nan)
    np.divide(drawn @ table, weight, out=means, where=weight > 0)
    return means
