"""What goes into a recommendation and what comes out: plain frozen records, films as catalogue rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, overload

import numpy as np
from numpy.typing import NDArray

from engine.bundles.terms import Signal
from engine.serving.only import EVERYTHING, Only

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

    `weights` multiplies the bundle's own weight of a signal (1 = as learned, 0 = off). `lean` leans towards the well
    known (up to 1) or the hidden (down to −1). `only` cuts the list down; it changes no score.
    `diversity` runs from 0 (pure score) to 1; 0.3 is as far as it goes on latest-small without losing NDCG@10 over both
    readings (all −.0005 ± .003, fresh +.003 ± .004; 0.5 loses .005), and every bundle's report has the curve.
    `exclude` holds rows that must not come back (seen, hidden); films of the history never come back either. `now` is
    the person's present, UTC seconds.
    """

    history: tuple[Rated, ...]
    intent: Intent = "for_you"
    top_k: int = 20
    weights: Mapping[Signal, float] = field(default_factory=dict)
    lean: float = 0.0
    diversity: float = 0.3
    only: Only = EVERYTHING
    exclude: frozenset[int] = frozenset()
    now: int = 0


@dataclass(frozen=True, slots=True)
class Contribution:
    """How much one film of the history adds to one signal; `film=None` is what standardising takes off every film."""

    film: int | None
    value: float


class Contributions(Sequence[Contribution]):
    """What each film of the history adds to one signal, strongest first, films that add nothing left out; the baseline
    last. Sorted, and made into records, only when they are looked at: a page of a long history has tens of thousands.

    films   int64 [m], values float64 [m]: as they came, in the order of the history
    """

    def __init__(self, films: NDArray[np.int64], values: NDArray[np.float64], baseline: float) -> None:
        self.films, self.values, self.baseline = films, values, baseline

    @cached_property
    def strongest(self) -> NDArray[np.int64]:
        """Places of the films that add anything, strongest first."""
        order = np.argsort(-np.abs(self.values), kind="stable")
        return np.asarray(order[self.values[order] != 0.0], dtype=np.int64)

    def __len__(self) -> int:
        return len(self.strongest) + 1

    def __iter__(self) -> Iterator[Contribution]:
        films, values = self.films[self.strongest].tolist(), self.values[self.strongest].tolist()
        yield from map(Contribution, films, values)
        yield Contribution(None, self.baseline)

    @overload
    def __getitem__(self, index: int) -> Contribution: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Contribution, ...]: ...
    def __getitem__(self, index: int | slice) -> Contribution | tuple[Contribution, ...]:
        if isinstance(index, slice):
            return tuple(self[k] for k in range(*index.indices(len(self))))
        rank = range(len(self))[index]
        if rank == len(self.strongest):
            return Contribution(None, self.baseline)
        place = self.strongest[rank]
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
        films, sums = self.pulls()
        return dict(zip(films.tolist(), sums.tolist(), strict=True))

    def pulls(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """The films of the history [m] and what each added, over all signals [m]."""
        given = list(self.contributions.values())
        if not given:
            return np.zeros(0, np.int64), np.zeros(0)
        return given[0].films, np.sum([each.values for each in given], axis=0)
