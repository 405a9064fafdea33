"""Sums that are linear in a person's weights: remembered from one question to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.serving.nearest import FEW, MOST_CHANGES
from engine.serving.signals import Rows, Vector

ROUNDING = 1e-12
"""A weight that differs by less of itself has not changed."""
FADED = 1e-6
"""Where all that weighs is so much less than what weighed once, the rounding of that would show."""


@dataclass(frozen=True)
class _Found:
    """For `films` [m], ascending, with these `weights` [m]: the `sums` [n]. `most` is the largest weight that is or
    was in them, faded as they have."""

    films: Rows
    weights: Vector
    sums: Vector
    most: float


class Sums:
    """`afresh(films, weights)` [n], linear in the weights [m]; the same, to rounding, however it is found.

    From click to click one film comes and all the others fade alike. So the sums that were found last fade as they
    do, and only what else has changed is added.
    """

    def __init__(self, afresh: Callable[[Rows, Vector], Vector]) -> None:
        self._afresh = afresh
        self._last: dict[str, _Found] = {}  # each replaced as a whole, so that threads see the one or the other

    def of(self, name: str, films: Rows, weights: Vector) -> Vector:
        """The sums for distinct `films`. What was last found under this `name` is what they are likely to resemble."""
        if len(films) < FEW:
            return self._afresh(films, weights)
        order = np.argsort(films)
        films, weights = films[order], weights[order]
        last = self._last.get(name)
        if last is not None and np.array_equal(last.films, films) and np.array_equal(last.weights, weights):
            return last.sums
        found = self._carried(last, films, weights) if last is not None else None
        found = found or _Found(films, weights, self._afresh(films, weights), float(np.abs(weights).max()))
        self._last[name] = found
        return found.sums

    def _carried(self, last: _Found, films: Rows, weights: Vector) -> _Found | None:
        """What was found last, made true of other weights; None where the two have little in common."""
        common = np.count_nonzero(last.films.take(np.searchsorted(last.films, films), mode="clip") == films)
        if len(last.films) + len(films) - 2 * common > MOST_CHANGES:
            return None
        either = np.union1d(last.films, films)
        before, now = _spread(last.films, last.weights, either), _spread(films, weights, either)
        both = (before != 0) & (now != 0)
        fading = float(np.median(now[both] / before[both])) if both.any() else 0.0
        left = now - fading * before
        changed = np.flatnonzero(~(np.abs(left) <= ROUNDING * np.abs(now)))  # what is no number has changed too
        most = float(max(abs(fading) * last.most, np.abs(now).max(), np.abs(left).max()))
        if len(changed) > MOST_CHANGES or np.abs(now).max() < FADED * most:
            return None
        return _Found(films, weights, fading * last.sums + self._afresh(either[changed], left[changed]), most)


def _spread(films: Rows, weights: Vector, among: Rows) -> Vector:
    """[a] the weights of the films `among` [a], ascending; 0 for others."""
    spread = np.zeros(len(among))
    spread[np.searchsorted(among, films)] = weights
    return spread
