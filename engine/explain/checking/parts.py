"""A part of a sentence as symbols, and what was said before it.

Symbols are values by role in capitals (`A` the film of the history, `P` the recommended film), and words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.explain.checking.facts import Fact


@dataclass(frozen=True)
class Context:
    """What was said before the part: which film was spoken of last, which one first; the kinds of all
    cited facts; whether the sentence is about “you” from the start, and whether it speaks of an average."""

    facts: Mapping[str, Fact]
    near_anchor: bool
    near_pick: bool
    nearest_is_pick: bool
    pick_led: bool
    only_anchor: bool
    cited: frozenset[str]
    you_led: bool
    averaged: bool


def has(text: str, pattern: str) -> bool:
    """Whether `pattern` stands in `text` as whole symbols."""
    return re.search(f"(?<= )(?:{pattern})(?:(?= )|(?<= ))", text) is not None


def has_any(text: str, patterns: Iterable[str]) -> bool:
    """Whether any of `patterns` stands in `text`."""
    return any(has(text, pattern) for pattern in patterns)


def readings(places: Mapping[int, Sequence[tuple[str, int]]], at: int, end: int) -> Iterator[list[str]]:
    """Every way to read the tokens from `at` to `end` as values and words."""
    if at == end:
        yield []
        return
    for symbol, stop in places[at]:
        for rest in readings(places, stop, end):
            yield [symbol, *rest] if symbol else rest
