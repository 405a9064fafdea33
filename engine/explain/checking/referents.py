"""What stands for a film: “the former”, “the latter”, “the other”, and the recommended film's own name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.explain.checking.facts import Fact
from engine.explain.checking.lookup import PICKING, phrase_end
from engine.explain.checking.rows import Named, named_films
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

_FIRST, _LAST, _OTHER = word_set("former first"), word_set("latter second"), word_set("other")
_PLAIN = word_set("former latter")
_NOUNS = word_set("one film movie title")
_CALLED, _ITS = word_set("this here"), word_set("it its")
_THINGS = word_set("reason reasons half part time thing things rating ratings and of two three genre tag tags hand")


def lent_pick(tokens: Tokens, facts: Sequence[Fact]) -> Sequence[Fact]:
    """All `facts` about the recommended film by its name, where only some say the name and the sentence does, once, and
    calls the film nothing else: “Ronin was rated by 1,234 viewers”."""
    picks = {fact.pick for fact in facts if fact.pick}
    if len(picks) != 1:
        return facts
    (pick,) = picks
    named = {at: max(ends) for at in range(len(tokens)) if (ends := set(title(pick)(tokens, at)))}
    if len(named) != 1:
        return facts
    covered = {place for at, end in named.items() for place in range(at, end)}
    elsewhere = [at for at in range(len(tokens)) if at not in covered]
    first = min((*named, *(at for name, at, _ in named_films(tokens, facts) if name)))
    called = any(
        phrase_end(tokens, at, PICKING) > at
        or tokens.folded[at] in _CALLED
        or (tokens.folded[at] in _ITS and at < first)  # later, it is a film named before
        for at in elsewhere
    )
    return facts if called else [replace(fact, pick=pick) for fact in facts]


def with_names(tokens: Tokens, facts: Sequence[Fact]) -> Tokens:
    """The sentence with each of these replaced by the film's name, where two films were named before."""
    named = {at: (name, at, end) for name, at, end in named_films(tokens, facts) if name}
    seen: dict[str, Named] = {}
    nearest = ""
    places: list[int] = []
    at = 0
    while at < len(tokens):
        end, film = _referent(tokens, at, list(seen.values()), nearest)
        if film:
            places += range(film[1], film[2])
            nearest = film[0]
        else:
            if at in named:
                nearest = named[at][0]
                seen.setdefault(nearest, named[at])
            end = at + 1
            places.append(at)
        at = end
    return tokens.at(places) if len(places) != len(tokens) or places != list(range(len(tokens))) else tokens


def _referent(tokens: Tokens, at: int, seen: Sequence[Named], nearest: str) -> tuple[int, Named | None]:
    """Where the words at `at` that stand for one of the two films `seen` end, and which it is."""
    words = tokens.folded
    if len(seen) != 2 or words[at] != "the" or at + 1 == len(words):
        return at, None
    end = at + 2 + (words[at + 2 : at + 3] != () and words[at + 2] in _NOUNS)
    if words[at + 1] not in _PLAIN and words[end : end + 1] and words[end] in _THINGS:
        return at, None
    if words[at + 1] in _FIRST:
        return end, seen[0]
    if words[at + 1] in _LAST:
        return end, seen[1]
    if words[at + 1] in _OTHER and nearest:
        return end, next(film for film in seen if film[0] != nearest)
    return at, None
