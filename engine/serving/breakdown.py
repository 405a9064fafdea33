"""What each film of a history adds to each signal of a recommendation; worked out when somebody looks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.bundles.terms import SIGNAL_OF, SIGNALS, Signal, Term
from engine.serving.history import History
from engine.serving.loops import Rows, Vector
from engine.serving.ranking import Ranker, Scored, term_weights
from engine.serving.signals import Kernel, squash_ratio
from engine.serving.types import Contributions

KERNELS: Mapping[Term, str] = {
    "lightgcn": "lightgcn", "ease": "ease", "content": "content", "ease_year": "ease", "ease_month": "ease",
}  # fmt: skip
"""The kernel that a term is made of; the crowd's terms are no sums over the history."""


class Breakdown:
    """The contributions to the candidates [c] at `positions` of `scored`, for a history of m films.

    A long history makes this more work than the ranking itself, so nothing is done before it is asked for.
    """

    def __init__(self, ranker: Ranker, scored: Scored, history: History, positions: Rows) -> None:
        self._ranker, self._scored, self._history, self._positions = ranker, scored, history, positions

    @cached_property
    def _terms(self) -> dict[Signal, list[Term]]:
        """By signal, its terms that are sums over the history."""
        personal: list[Term] = [term for term in self._scored.raws if term in KERNELS and len(self._history)]
        return {s: of for s in SIGNALS if (of := [term for term in personal if SIGNAL_OF[term] == s])}

    def of(self, place: int) -> dict[Signal, Contributions]:
        """By signal, what each film adds to the candidate at `place` of the positions; sums to the part."""
        return {signal: self._contributions(terms, place) for signal, terms in self._terms.items()}

    def pulls(self) -> NDArray[np.float32]:
        """[c, m] what each film adds to each candidate, over all signals."""
        total = np.zeros((len(self._positions), len(self._history)), dtype=np.float32)
        personal = [term for terms in self._terms.values() for term in terms]
        for name, kernel in self._kernels.items():
            if of_kernel := [term for term in personal if KERNELS[term] == name]:
                factors = np.stack([self._factor(term) for term in of_kernel], axis=1).astype(np.float32)
                weights = np.stack([term_weights(term, self._history) for term in of_kernel]).astype(np.float32)
                total += kernel * (factors @ weights)
        return total

    @cached_property
    def _kernels(self) -> dict[str, Kernel]:
        return self._ranker.kernels(self._history, self._scored.candidates[self._positions])

    def _contributions(self, terms: list[Term], place: int) -> Contributions:
        values, baseline = np.zeros(len(self._history)), 0.0
        for term in terms:
            factor = float(self._factor(term)[place])
            values += factor * self._kernels[KERNELS[term]][place] * term_weights(term, self._history)
            baseline -= factor * self._scored.raws[term].mean
        return Contributions(self._history.films, values, baseline)

    def _factor(self, term: Term) -> Vector:
        """[c] what standardising, squashing and the term's weight make of one unit of its raw value."""
        raw = self._scored.raws[term]
        ratio = squash_ratio(raw.standardised[self._positions])
        return np.asarray(self._scored.weights[term] * raw.scale * ratio)


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
