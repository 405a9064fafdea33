"""What each film of a history adds to each signal of a recommendation; worked out when somebody looks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.bundles.manifest import Signal
from engine.serving.history import History
from engine.serving.ranking import Ranker, Scored
from engine.serving.signals import Kernel, Rows, Vector, squash_ratio
from engine.serving.types import Contributions

KERNELS: Mapping[Signal, tuple[str, ...]] = {
    "graph": ("lightgcn", "ease"), "content": ("content",), "recency": ("lightgcn", "ease"),
}  # fmt: skip
"""The kernels that a signal's terms are made of, in the order of its terms; popularity is no sum over the history."""


class Breakdown:
    """The contributions to the candidates [c] at `positions` of `scored`, for a history of m films.

    A long history makes this more work than the ranking itself, so nothing is done before it is asked for.
    """

    def __init__(self, ranker: Ranker, scored: Scored, history: History, positions: Rows) -> None:
        self._ranker, self._scored, self._history, self._positions = ranker, scored, history, positions
        self._signals = [signal for signal in KERNELS if len(history) and scored.terms[signal]]

    def of(self, place: int) -> dict[Signal, Contributions]:
        """By signal, what each film adds to the candidate at `place` of the positions; sums to the part."""
        return {signal: self._contributions(signal, place) for signal in self._signals}

    def pulls(self) -> NDArray[np.float32]:
        """[c, m] what each film adds to each candidate, over all signals."""
        total = np.zeros((len(self._positions), len(self._history)), dtype=np.float32)
        for name, kernel in self._kernels.items():
            scales, weights = [], []
            for signal in self._signals:
                for term, of_term in zip(self._scored.terms[signal], KERNELS[signal], strict=True):
                    if of_term == name:
                        scales.append(self._ratio(signal) * term.factor)
                        weights.append(self._weights(signal))
            if scales:
                total += kernel * (np.stack(scales, axis=1).astype(np.float32) @ np.stack(weights).astype(np.float32))
        return total

    @cached_property
    def _kernels(self) -> dict[str, Kernel]:
        return self._ranker.kernels(self._history, self._scored.candidates[self._positions])

    def _contributions(self, signal: Signal, place: int) -> Contributions:
        terms, ratio = self._scored.terms[signal], float(self._ratio(signal)[place])
        rows = (self._kernels[name][place].astype(np.float64) for name in KERNELS[signal])
        values = sum((term.factor * row for term, row in zip(terms, rows, strict=True)), np.zeros(len(self._history)))
        baseline = -sum(term.factor * term.raw.mean for term in terms)
        return Contributions(self._history.films, values * self._weights(signal) * ratio, baseline * ratio)

    def _ratio(self, signal: Signal) -> Vector:
        """[c] what squashing and the signal's weight make of one unit of its standardised value."""
        return self._scored.weights[signal] * squash_ratio(self._scored.standardised[signal][self._positions])

    def _weights(self, signal: Signal) -> Vector:
        match signal:
            case "graph":
                return self._history.weights
            case "recency":
                return self._history.recent
        return np.ones(len(self._history))


class Later(Mapping[Signal, Contributions]):
    """The contributions to one candidate, found when they are first looked at."""

    def __init__(self, breakdown: Breakdown, place: int) -> None:
        self._breakdown, self._place = breakdown, place

    def __getitem__(self, signal: Signal) -> Contributions:
        return self._found[signal]

    def __iter__(self) -> Iterator[Signal]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    @cached_property
    def _found(self) -> dict[Signal, Contributions]:
        return self._breakdown.of(self._place)
