"""Whether a fact is whole: evidence comes as JSON, perhaps from elsewhere, and nothing rests on one that is broken."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.explain.checking.tokens import tokenise

_MOST = 10**12
_LONGEST = 64
"""Of a list; no explanation has as many films or tags."""
LONGEST_TEXT = 500
"""Of a title, a name, a tag."""


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST


def _is_number(value: object) -> bool:
    return (
        isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _MOST and math.isfinite(value)
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_TEXT and value.isprintable() and len(tokenise(value)) > 0


def _are_texts(value: object) -> bool:
    if isinstance(value, str) or not isinstance(value, Sequence):
        return False
    return 0 < len(value) <= _LONGEST and all(_is_text(each) for each in value)


def _is_in(low: float, high: float) -> Callable[[Any], bool]:
    return lambda value: _is_number(value) and low <= value <= high


_OF_FIELD: Mapping[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("film", "with", "director"), _is_text),
    **dict.fromkeys(("films", "tags", "genres"), _are_texts),
    **dict.fromkeys(("n", "n_both", "n_film", "days"), _is_count),
    **dict.fromkeys(("mean", "your_rating"), _is_in(0, 5)),
    "share": _is_in(0, 1),
    "lift": _is_in(0, _MOST),
    "simulated": lambda value: isinstance(value, bool),
    "pick": lambda value: value is None or value == "" or _is_text(value),
}
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "because_you_liked": ("film", "your_rating"),
    "similar_to": ("film",),
    "co_liked": ("film", "with", "n_both", "n_film"),
    "shared_tags": ("film", "tags"),
    "shared_genre": ("film", "genres"),
    "same_director": ("film", "director"),
    "recent_taste": ("films", "days"),
    "popular_with": ("n", "mean"),
    "hidden_gem": ("n", "mean"),
}


def is_sound(fact: Mapping[str, Any]) -> bool:
    """Whether the fact has what its kind needs, and nothing that it cannot have."""
    kind = fact.get("kind")
    if not isinstance(kind, str) or not all(field in fact for field in _NEEDED.get(kind, ())):
        return False
    if not all(is_right(fact[field]) for field, is_right in _OF_FIELD.items() if field in fact):
        return False
    return "n_both" not in fact or "n_film" not in fact or fact["n_both"] <= fact["n_film"]
