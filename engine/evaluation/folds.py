"""Protocols over a whole dataset: which splits are measured, and on whom a baseline is chosen before they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.evaluation.protocols import Split, cut_of_last, new_users_at, temporal

VALIDATION_PARTS, ENOUGH_VALIDATION = 5, 2000
LATER_SHARE = 0.2
WHOLE_HISTORY = "all before"

Situations = Mapping[str, Split]
"""What people bring → the split in which they bring it; all have the same `train`."""


class Folds(Protocol):
    """Splits one after the other, so that only one is in memory."""

    @property
    def name(self) -> str: ...

    @property
    def count(self) -> int: ...

    @property
    def facts(self) -> Mapping[str, int]:
        """What a report should say about the data and the people."""

    def fold(self, index: int) -> Situations:
        """The splits to report on."""

    def validations(self, index: int) -> Iterator[Situations]:
        """The same protocol inside that fold's `train`, to choose on; nothing where that is too little to be split."""


@dataclass(frozen=True)
class NewUserFolds:
    """Everyone is held out once: viewers in random order by `seed`, dealt into `wanted` folds.

    lengths   how much of their ratings people bring (see `protocols.new_users_at`)
    """

    data: Interactions
    wanted: int
    lengths: Sequence[float]
    seed: int
    name = "new users"

    def __post_init__(self) -> None:
        if len(self._viewers) < 2:
            raise InputError("This dataset has a single viewer; asking new people needs another one to learn from.")

    @property
    def count(self) -> int:
        return min(self.wanted, len(self._viewers))

    @property
    def facts(self) -> Mapping[str, int]:
        data = self.data
        return {"folds": self.count, "viewers": len(self._viewers), "films": data.n_items, "ratings": len(data)}

    def held_out(self, index: int) -> NDArray[np.int32]:
        """The people of a fold: rows of `data`."""
        return self._viewers[index :: self.count]

    def fold(self, index: int) -> Situations:
        return self._situations(self.data, self.held_out(index))

    def validations(self, index: int) -> Iterator[Situations]:
        """Fifths of the fold's training viewers, until 2,000 were asked or everyone was: few people name at random."""
        train = self.data.where(~np.isin(self.data.user, self.held_out(index)))
        viewers = np.random.default_rng(self.seed).permutation(np.unique(train.user))
        asked = 0
        for part in range(VALIDATION_PARTS if len(viewers) > 1 else 0):
            people = viewers[part::VALIDATION_PARTS]
            if len(people) and asked < ENOUGH_VALIDATION:
                asked += len(people)
                yield self._situations(train, people)

    @cached_property
    def _viewers(self) -> NDArray[np.int32]:
        return np.random.default_rng(self.seed).permutation(np.unique(self.data.user))

    def _situations(self, data: Interactions, people: NDArray[np.int32]) -> Situations:
        splits = new_users_at(data, people, self.lengths, seed=self.seed)
        return {length_name(length): split for length, split in zip(self.lengths, splits, strict=True)}


@dataclass(frozen=True)
class TemporalFold:
    """One cut in time, `cut` in UTC seconds or before the last fifth of the ratings."""

    data: Interactions
    cut: int | None = None
    name = "temporal"
    count = 1

    @property
    def facts(self) -> Mapping[str, int]:
        return self._split.facts

    def fold(self, index: int) -> Situations:
        return {WHOLE_HISTORY: self._split}

    def validations(self, index: int) -> Iterator[Situations]:
        """An earlier cut, before the last fifth of what the models learn from."""
        train = self._split.train
        with suppress(InputError):
            yield {WHOLE_HISTORY: temporal(train, cut_of_last(train, LATER_SHARE))}

    @cached_property
    def _split(self) -> Split:
        return temporal(self.data, cut_of_last(self.data, LATER_SHARE) if self.cut is None else self.cut)


@dataclass(frozen=True)
class GivenFold:
    """A published split as it is. Nothing says how it was drawn, so nothing is chosen on a part of it."""

    split: Split
    name = "given split"
    count = 1

    @property
    def facts(self) -> Mapping[str, int]:
        return self.split.facts

    def fold(self, index: int) -> Situations:
        return {WHOLE_HISTORY: self.split}

    def validations(self, index: int) -> Iterator[Situations]:
        return iter(())


def length_name(length: float) -> str:
    """“80%” or “3”."""
    return f"{length:.0%}" if length < 1 else f"{length:.0f}"
