"""Sentences from evidence, without any model: each says one fact and cites it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from engine.data.genres import genre_name
from engine.explain.evidence import Evidence
from engine.language import ENGLISH, language_code, number, phrase, tr

SpanKind = Literal["text", "film", "theme"]
Write = Callable[[float, str], str]
"""How a number is written."""
VIEWERS = "{viewers}"
AND = phrase(" and ")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a sentence; `film` and `theme` stretches are set apart where it is shown."""

    text: str
    kind: SpanKind = "text"


@dataclass(frozen=True)
class Sentence:
    """Spans in order, in English, and the ids of the evidence that the sentence rests on.

    `spoken` is the same in the language that the person is spoken to in; none where that is English.
    """

    spans: tuple[Span, ...]
    cites: tuple[str, ...]
    spoken: tuple[Span, ...] = ()

    @property
    def told(self) -> tuple[Span, ...]:
        """As the person reads it."""
        return self.spoken or self.spans

    def __str__(self) -> str:
        """In English: what a language model is given."""
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
    data = fact.to_json()
    noun = ("simulated " if data.get("simulated") else "") + ("viewer" if data.get("n") == 1 else "viewers")
    wording = wordings[variant % len(wordings)].replace(VIEWERS, noun)
    english = _filled(wording, _values(data, format), AND)
    if language_code() == ENGLISH.code:
        return Sentence(english, (fact.id,))
    if "genres" in data:
        data = {**data, "genres": tuple(map(genre_name, data["genres"]))}
    return Sentence(english, (fact.id,), _filled(tr(wording), _values(data, number), tr(AND)))


def every_wording() -> Iterator[str]:
    """All that `tr` is asked for here: a language words each as a whole, whoever the viewers are."""
    for wordings in WORDINGS.values():
        for wording in wordings:
            nouns = ("viewers", "viewer") if "{n} " in wording else ("viewers",)
            whose = ("", "simulated ") if VIEWERS in wording else ("",)
            for noun in nouns:
                yield from (wording.replace(VIEWERS, who + noun) for who in whose)


def _filled(wording: str, values: Mapping[str, Any], last: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    for piece in re.split(r"(\{\w+\})", wording):
        name = piece[1:-1] if piece.startswith("{") else ""
        if name in ("film", "theme"):
            spans.extend(_listed(values[name], "film" if name == "film" else "theme", last))
        elif name:
            spans.append(Span(values[name]))
        elif piece:
            spans.append(Span(piece))
    return _capitalised(spans)


def _values(data: Mapping[str, Any], write: Write) -> dict[str, Any]:
    """The fields of a fact as they are worded."""
    renamed = {"share": "percent", "your_rating": "stars", "tags": "theme", "genres": "theme", "films": "film"}
    values = {renamed.get(key, key): _worded(key, value, write) for key, value in data.items()}
    if "with" in data:
        values["film"] = data["with"]
    return values


def _worded(key: str, value: Any, write: Write) -> Any:
    match key:
        case "share":
            return write(value, ".0%")
        case "your_rating":
            return f"{write(value, 'g')}★"
        case "lift":
            return write(value, "g")
        case "mean":
            return f"{write(value, '.1f')}★"
    if isinstance(value, int):
        return write(value, ",")
    return value if isinstance(value, (tuple, list)) else str(value)


def _listed(value: str | Sequence[str], kind: SpanKind, last: str) -> list[Span]:
    """“a”, “a and b”, “a, b and c”, each set apart. Films are named without their year where it reads better."""
    words = [value] if isinstance(value, str) else list(value)
    if kind == "film":
        words = [re.sub(r" \(\d{4}\)$", "", word) for word in words]
    spans: list[Span] = []
    for k, word in enumerate(words):
        if k:
            spans.append(Span(last if k == len(words) - 1 else ", "))
        spans.append(Span(word, kind))
    return spans


def _capitalised(spans: list[Span]) -> tuple[Span, ...]:
    first = spans[0]
    return (Span(first.text[:1].upper() + first.text[1:], first.kind), *spans[1:])
