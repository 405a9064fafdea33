"""Sentences from evidence, without any model: each says one fact and cites it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from engine.explain.evidence import Evidence

SpanKind = Literal["text", "film", "theme"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a sentence; `film` and `theme` stretches are set apart where it is shown."""

    text: str
    kind: SpanKind = "text"


@dataclass(frozen=True)
class Sentence:
    """Spans in order, and the ids of the evidence that the sentence rests on."""

    spans: tuple[Span, ...]
    cites: tuple[str, ...]

    def __str__(self) -> str:
        return "".join(span.text for span in self.spans)


# Several wordings a kind, so that a page of cards does not read like a form. {film} is a film, {theme} tags or genres.
WORDINGS: Mapping[str, tuple[str, ...]] = {
    "co_liked": (
        "{n_both} of the {n_film} {viewers} who liked {film} also liked this.",
        "Of {n_film} {viewers} who liked {film}, {n_both} liked this too: {lift} times what chance would give.",
        "Liked by {n_both} of the {n_film} {viewers} who liked {film}.",
    ),
    "same_director": (
        "Directed by {director}, like {film}.",
        "From {director}, who also made {film}.",
    ),
    "shared_tags": (
        "Close to {film}: {theme}.",
        "Shares {theme} with {film}.",
    ),
    "shared_genre": (
        "{theme}, like {film}.",
        "In the vein of {film}: {theme}.",
    ),
    "recent_taste": ("Your latest likes pull this way: {film}.",),
    "because_you_liked": (
        "Your {stars} for {film} speaks for {percent} of it.",
        "{percent} of the case for it comes from your {stars} for {film}.",
    ),
    "similar_to": ("{percent} of the case for it comes from {film}.",),
    "popular_with": ("{n} {viewers} rated it, {mean} on average.",),
    "hidden_gem": ("A hidden gem: only {n} {viewers} rated it, {mean} on average.",),
    "unrated": ("None of the {viewers} has rated it yet: it is placed by its content alone.",),
}

# What the one line on a card says, when there is a choice.
HEADLINE_ORDER = (
    "co_liked",
    "same_director",
    "shared_tags",
    "shared_genre",
    "recent_taste",
    "hidden_gem",
    "popular_with",
    "unrated",
    "similar_to",
    "because_you_liked",
)


def sentences(evidence: Sequence[Evidence], variant: int) -> tuple[Sentence, ...]:
    """One sentence a fact, the headline first. `variant` picks among wordings (the same for the same number)."""
    return tuple(_say(fact, variant) for fact in sorted(evidence, key=_headline_rank))


def _headline_rank(fact: Evidence) -> tuple[bool, int]:
    """What simulated viewers did comes after what is simply true of the films."""
    return getattr(fact, "simulated", False), HEADLINE_ORDER.index(fact.kind)


def _say(fact: Evidence, variant: int) -> Sentence:
    wordings = WORDINGS[fact.kind]
    values = _values(fact.to_json())
    spans: list[Span] = []
    for piece in re.split(r"(\{\w+\})", wordings[variant % len(wordings)]):
        name = piece[1:-1] if piece.startswith("{") else ""
        if name in ("film", "theme"):
            spans.extend(_listed(values[name], "film" if name == "film" else "theme"))
        elif name:
            spans.append(Span(values[name]))
        elif piece:
            spans.append(Span(piece))
    return Sentence(_capitalised(spans), (fact.id,))


def _values(data: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a fact as they are worded."""
    viewers = ("simulated " if data.get("simulated") else "") + ("viewer" if data.get("n") == 1 else "viewers")
    renamed = {"share": "percent", "your_rating": "stars", "tags": "theme", "genres": "theme", "films": "film"}
    values: dict[str, Any] = {"viewers": viewers}
    for key, value in data.items():
        values[renamed.get(key, key)] = _worded(key, value)
    if "with" in data:
        values["film"] = data["with"]
    return values


def _worded(key: str, value: Any) -> Any:
    match key:
        case "share":
            return f"{value:.0%}"
        case "your_rating":
            return f"{value:g}★"
        case "lift":
            return f"{value:g}"
        case "mean":
            return f"{value:.1f}★"
    if isinstance(value, int):
        return f"{value:,}"
    return value if isinstance(value, (tuple, list)) else str(value)


def _listed(value: str | Sequence[str], kind: SpanKind) -> list[Span]:
    """“a”, “a and b”, “a, b and c”, each set apart. Films are named without their year where it reads better."""
    words = [value] if isinstance(value, str) else list(value)
    if kind == "film":
        words = [re.sub(r" \(\d{4}\)$", "", word) for word in words]
    spans: list[Span] = []
    for k, word in enumerate(words):
        if k:
            spans.append(Span(" and " if k == len(words) - 1 else ", "))
        spans.append(Span(word, kind))
    return spans


def _capitalised(spans: list[Span]) -> tuple[Span, ...]:
    first = spans[0]
    return (Span(first.text[:1].upper() + first.text[1:], first.kind), *spans[1:])
