"""Of many facts, those that a sentence can touch: what it cites, and what tells of films and people it may name.

There may be thousands beside them, and a title takes a millisecond to read in all its spellings. So the names of those
are first looked up among the spans of the sentence, letters and digits only, which no spelling of a title changes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from engine.explain.checking.effort import TangledError
from engine.explain.checking.facts import films_of
from engine.explain.checking.sound import LONGEST_TEXT, is_sound
from engine.explain.checking.tokens import Tokens
from engine.text import clean, parse_title

_MOST_LOOKED_UP: Final = 30_000
"""Names; 5,000 facts have 15,000 at most as the app makes them."""
_MOST_NAMES: Final = 100
"""Of the facts that are read; the twelve that a sentence may cite have thirty."""
_LONGEST = 300
_NOT_WORD = re.compile(r"[\W_]+")
_DATED = re.compile(r"\s+\(\d{4}\)$")

_Name = tuple[str, str]
"""The field and what it says: as the recommended film it is another name than as one of the history."""


def touched(tokens: Tokens, evidence: Sequence[Mapping[str, Any]], cites: Sequence[str]) -> list[Mapping[str, Any]]:
    """The sound facts of `evidence` that the sentence cites, that bring a name which stands in it, or that tell whether
    several films are recommended. Raises `TangledError` where it would take too long to find or to read them."""
    is_cited = [fact.get("id") in cites for fact in evidence]
    picks = {films_of(fact)[0] for fact, cited in zip(evidence, is_cited, strict=True) if cited} - {""}
    spans, seen, kept, looked_up = _spans(tokens), set[_Name](), list[Mapping[str, Any]](), 0
    for fact, cited in zip(evidence, is_cited, strict=True):
        names = set(_names(fact))
        looked_up += len(names)
        if looked_up > _MOST_LOOKED_UP:
            raise TangledError
        new = {name for name in names - seen if _stands_in(spans, name[1])}
        pick = {films_of(fact)[0]} - {""} - picks if len(picks) < 2 else set()
        if (cited or new or pick) and is_sound(fact):
            seen |= set() if cited else new
            picks |= pick
            kept.append(fact)
    if sum(1 for fact in kept for _ in _names(fact)) > _MOST_NAMES:
        raise TangledError
    return kept


def _names(fact: Mapping[str, Any]) -> Iterator[_Name]:
    pick, anchors = films_of(fact)
    if pick:
        yield "pick", pick
    for anchor in anchors:
        yield "film", anchor
    if isinstance(director := fact.get("director"), str):
        yield "director", director


def _spans(tokens: Tokens) -> frozenset[str]:
    """Whatever a name in the sentence can be."""
    words = [_squeezed(word) for word in tokens.words]
    return frozenset("".join(words[at:end]) for at in range(len(words)) for end in range(at + 1, len(words) + 1))


def _stands_in(spans: frozenset[str], name: str) -> bool:
    """Whether the name, with or without its year and its article, is one of the `spans`; it may be when it is not
    named, never the other way round."""
    name = clean(name[:LONGEST_TEXT], _LONGEST)
    forms = {_squeezed(_DATED.sub("", name)), _squeezed(parse_title(name).title)}
    return not spans.isdisjoint({*forms, *(form.removeprefix("the") for form in forms)})


def _squeezed(text: str) -> str:
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return _NOT_WORD.sub("", text.replace("&", "and").casefold())
