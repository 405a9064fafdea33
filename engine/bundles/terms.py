"""What a ranking is made of: the terms of a score, and the signals that people see of them. Plain names, for all."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

Signal = Literal["graph", "content", "recency", "popularity"]
SIGNALS: tuple[Signal, ...] = get_args(Signal)
Term = Literal["lightgcn", "ease", "content", "ease_year", "ease_month", "likes", "trend"]
TERMS: tuple[Term, ...] = get_args(Term)
SIGNAL_OF: Mapping[Term, Signal] = MappingProxyType(
    {
        "lightgcn": "graph",
        "ease": "graph",
        "content": "content",
        "ease_year": "recency",
        "ease_month": "recency",
        "likes": "popularity",
        "trend": "popularity",
    }
)
"""What a person sees of a term: the signal that it is a part of."""
