"""Asides that only put a number again: “fewer than half of its fans, 58 of 130, liked it”."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from engine.explain.checking.facts import Fact
from engine.explain.checking.grammar import Name, Node, Recogniser, Scope, read_rules
from engine.explain.checking.titles import Terminal
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

_RULES = read_rules("""
ASIDE -> [LEAD] PUT
LEAD -> that 's | that is | it 's | they 're | or | which is | that means | just | only | or just | or about
PUT -> SHARE [OF_CASE] | N_BOTH [PEOPLE] OF [the|those|these]? N_FILM [PEOPLE] | N_BOTH [that is|of them|in all|PEOPLE]?
    | RATIO [of them] | MEAN [stars]? | RATING [stars|from you]?
OF_CASE -> of it | of the case | of this | of the total | of the whole
OF -> of | out of | in
PEOPLE -> viewers | people | folks | fans | viewers who liked both | simulated viewers | ratings
""")
_OPENS, _CLOSES = word_set("— ( : ; ."), word_set("— ) . ! ;")
_ROLES = ("SHARE", "N_BOTH", "N_FILM", "RATIO", "MEAN", "RATING")


def without_restated(tokens: Tokens, facts: Sequence[Fact]) -> Tokens:
    """The sentence without such asides; a role that several facts have is left alone."""
    scope = _Values(_unique(facts))
    at = 1
    while at < len(tokens):
        opened = tokens.folded[at - 1] in _OPENS
        if opened or at in tokens.after_comma:
            ends = [end for end in Recogniser(tokens).ends(Name("ASIDE"), scope, at) if _is_end(tokens, end)]
            if ends:
                tokens = _cut(tokens, at - opened, max(ends))
                at -= opened
        at += 1
    return tokens


def _unique(facts: Sequence[Fact]) -> Mapping[str, Terminal]:
    """Values that can only be those of the fact that is spoken of: beside other facts, stars alone may be anybody's."""
    owners = {role: [fact for fact in facts if role in fact.values] for role in _ROLES}
    if len(facts) > 1:
        both = bool(owners["SHARE"] and owners["RATIO"])
        owners = {role: owners[role] for role in ("N_BOTH", "N_FILM", "SHARE") if not both}
    return {role: own[0].values[role] for role, own in owners.items() if len(own) == 1}


def _is_end(tokens: Tokens, end: int) -> bool:
    return end == len(tokens) or end in tokens.after_comma or tokens.folded[end] in _CLOSES


def _cut(tokens: Tokens, at: int, end: int) -> Tokens:
    """Without the places from `at` to `end`, and without the sign that closes the aside where one opens it."""
    closes = tokens.folded[at] in ("(", "—") and tokens.folded[end : end + 1] in ((")",), ("—",))
    return tokens.at((*range(at), *range(end + closes, len(tokens))))


class _Values:
    """The grammar's names: values that only one of the facts has."""

    def __init__(self, values: Mapping[str, Terminal]) -> None:
        self._values = values

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        return [(_RULES[name], self)] if name in _RULES else []

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        value = self._values.get(name)
        return value(tokens, at) if value and at < len(tokens) else ()
