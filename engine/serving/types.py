"""What goes into a recommendation and what comes out: plain frozen records, films as catalogue rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, overload

import numpy as np
from numpy.typing import NDArray

from engine.bundles.manifest import Signal

Intent = Literal["for_you", "similar"]
"""`for_you` ranks for a person's whole history; `similar` for "more like these films"."""


@dataclass(frozen=True, slots=True)
class Rated:
    """One film of a person's history: catalogue row, rating 0.5–5, UTC seconds."""

    film: int
    rating: float
    time: int


@dataclass(frozen=True)
class Request:
    """What to rank for.

    `weights` multiplies the bundle's own weight of a signal (1 = as learned, 0 = off).
    `diversity` runs from 0 (pure score) to 1. `exclude` holds rows that must not come back (seen, hidden);
    films of the history never come back either. `now` is the person's present, UTC seconds.
    """

    history: tuple[Rated, ...]
    intent: Intent = "for_you"
    top_k: int = 20
    weights: Mapping[Signal, float] = field(default_factory=dict)
    diversity: float = 0.2
    exclude: frozenset[int] = frozenset()
    now: int = 0


@dataclass(frozen=True, slots=True)
class Contribution:
    """How much one film of the history adds to one signal; `film=None` is what standardising takes off every film."""

    film: int | None
    value: float


class Contributions(Sequence[Contribution]):
    """What each film of the history adds to one signal, strongest first, films that add nothing left out; the baseline
    last. Records are made when they are looked at: a page of a long history has tens of thousands.
    """

    def __init__(self, films: NDArray[np.int64], values: NDArray[np.float64], baseline: float) -> None:
        """`films` and `values` [m] in any order."""
        order = np.argsort(-np.abs(values), kind="stable")
        order = order[values[order] != 0.0]
        self.films, self.values, self.baseline = films[order], values[order], baseline

    def __len__(self) -> int:
        return len(self.films) + 1

    @overload
    def __getitem__(self, index: int) -> Contribution: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Contribution, ...]: ...
    def __getitem__(self, index: int | slice) -> Contribution | tuple[Contribution, ...]:
        if isinstance(index, slice):
            return tuple(self[k] for k in range(*index.indices(len(self))))
        place = range(len(self))[index]
        if place == len(self.films):
            return Contribution(None, self.baseline)
        return Contribution(int(self.films[place]), float(self.values[place]))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Contributions) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


@dataclass(frozen=True, slots=True)
class Confidence:
    """P(you would rate it ≥ 4 | you watch it), its word ("Fair", "Good", "High"), and how many viewers rated it."""

    probability: float
    word: str
    support: int

    @property
    def dots(self) -> int:
        return {"Fair": 1, "Good": 2, "High": 3}[self.word]


@dataclass(frozen=True)
class Recommendation:
    """One ranked film. Parts sum to `score`; a signal's contributions sum to its part (both to 1e-5).

    Signals that are no sum over the history (popularity) have a part and no contributions.
    `match` is the score on a 0–100 scale for people, monotone in `score`.
    """

    film: int
    rank: int
    score: float
    match: int
    parts: Mapping[Signal, float]
    contributions: Mapping[Signal, Contributions]
    confidence: Confidence

    def by_film(self) -> dict[int, float]:
        """What each film of the history added, over all signals."""
        sums: dict[int, float] = {}
        for contributions in self.contributions.values():
            for film, value in zip(contributions.films.tolist(), contributions.values.tolist(), strict=True):
                sums[film] = sums.get(film, 0.0) + value
        return sums
