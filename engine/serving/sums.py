"""Sums that are linear in a person's weights: remembered from one question to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.serving.few import united
from engine.serving.loops import Rows, Vector
from engine.serving.nearest import FEW, MOST_CHANGES

ROUNDING = 1e-12
"""A weight that differs by less of itself has not changed."""
FADED = 1e-6
"""Where all that weighs is so much less than what weighed once, the rounding of that would show."""


@dataclass(frozen=True)
class _Found:
    """For `films` [m], ascending, with these `weights` [k, m]: the `sums` [k, n]. `most` [k] is the largest weight that
    is or was in them, faded as they have."""

    films: Rows
    weights: Vector
    sums: Vector
    most: Vector


class Sums:
    """`afresh(films, weights)` [k, n], linear in the weights [k, m]; the same, to rounding, however it is found.

    From click to click one film comes and all the others fade alike. So the sums that were found last fade as they
    do, and only what else has changed is added.
    """

    def __init__(self, afresh: Callable[[Rows, Vector], Vector], few: int = FEW) -> None:
        """`few`: of fewer films the sums are found afresh each time."""
        self._afresh, self._few = afresh, few
        self._last: dict[str, _Found] = {}  # each replaced as a whole, so that threads see the one or the other

    def of(self, name: str, films: Rows, weights: Vector) -> Vector:
        """The sums for distinct `films`. What was last found under this `name` is what they are likely to resemble."""
        if len(films) < self._few:
            return self._afresh(films, weights)
        order = np.argsort(films)
        films, weights = films[order], weights[:, order]
        last = self._last.get(name)
        if last is not None and np.array_equal(last.films, films) and np.array_equal(last.weights, weights):
            return last.sums
        found = self._carried(last, films, weights) if last is not None else None
        found = found or _Found(films, weights, self._afresh(films, weights), np.abs(weights).max(axis=1))
        self._last[name] = found
        return found.sums

    def _carried(self, last: _Found, films: Rows, weights: Vector) -> _Found | None:
        """What was found last, made true of other weights; None where the two have little in common."""
        common = np.count_nonzero(last.films.take(np.searchsorted(last.films, films), mode="clip") == films)
        if len(last.films) + len(films) - 2 * common > MOST_CHANGES or len(last.weights) != len(weights):
            return None
        either = united(last.films, films)
        before, now = _spread(last.films, last.weights, either), _spread(films, weights, either)
        fading = np.array([_fading(*rows) for rows in zip(before, now, strict=True)])[:, None]
        left = now - fading * before
        same = np.abs(left) <= ROUNDING * np.abs(now)  # what is no number has changed too
        changed = np.flatnonzero(~same.all(axis=0))
        largest = np.abs(now).max(axis=1)
        most = np.maximum.reduce([np.abs(fading[:, 0]) * last.most, largest, np.abs(left).max(axis=1)])
        if len(changed) > MOST_CHANGES or (largest < FADED * most).any():
            return None
        return _Found(films, weights, fading * last.sums + self._afresh(either[changed], left[:, changed]), most)


def _fading(before: Vector, now: Vector) -> float:
    """By how much most of the weights [a] that were and are there have changed; 0 where there are none."""
    both = (before != 0) & (now != 0)
    return float(np.median(now[both] / before[both])) if both.any() else 0.0


def _spread(films: Rows, weights: Vector, among: Rows) -> Vector:
    """[k, a] the weights [k, m] of the films among `among` [a], ascending; 0 for others."""
    spread = np.zeros((len(weights), len(among)))
    spread[:, np.searchsorted(among, films)] = weights
    return spread
