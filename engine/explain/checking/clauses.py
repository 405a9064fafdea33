"""Clauses about a film each of which the later are cut short: they are filled up from the first.

“Heat accounts for 31% and Ronin for 22% of it”: the second leaves out the verb, the first what follows the number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, product

from engine.explain.checking.facts import Fact
from engine.explain.checking.rows import Sentence, named_films
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

Symbol = tuple[frozenset[str], tuple[int, ...]]
"""The roles of a value, or a word, and the places it takes up."""
Clause = Sequence[Symbol]

JOINS = word_set("and while whereas but ; :")
_ADDED = word_set("also too as well a an another further the respectively did so that")
"""What the shorter clause may have that the first has not."""
_TOGETHER = word_set("both they them their these those two each")
_OF_VIEWERS = ("who", "that")  # “those who liked Heat”
_ALIKE = {"for": "of", **dict.fromkeys(("those", "viewers", "people"), "viewer")}
"""Which films these are is not left to a clause that is filled up."""
_MOST_CUTS, _MOST_FILMS = 24, 4


def in_full(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[list[Sentence]]:
    """The ways to read the sentence as several clauses, each filled up and with the facts about its film."""
    films = [each for each in named_films(tokens, facts) if each[0]]
    if not 1 < len(films) <= _MOST_FILMS or len({name for name, _, _ in films}) < len(films):
        return
    following = (*tokens.folded[1:], "")
    if any(a in _TOGETHER and b not in _OF_VIEWERS for a, b in zip(tokens.folded, following, strict=True)):
        return
    own = [[fact for fact in facts if fact.anchors in ((), (name,))] for name, _, _ in films]
    between = [[at for at in range(a[2], b[1] + 1) if _is_joint(tokens, at)] for a, b in pairwise(films)]
    for cuts in islice(product(*between), _MOST_CUTS):
        bounds = [0, *cuts, len(tokens) - (tokens.folded[-1] in (".", "!"))]
        clauses = [_symbols(tokens, at, end, known) for (at, end), known in zip(pairwise(bounds), own, strict=True)]
        clauses[1:] = [_after_joint(tokens, clause) for clause in clauses[1:]]
        for filled in _filled(clauses):
            yield [(tokens.at(places), known) for places, known in zip(filled, own, strict=True)]


def _is_joint(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and (at in tokens.after_comma or tokens.folded[at] in JOINS)


def _after_joint(tokens: Tokens, clause: list[Symbol]) -> list[Symbol]:
    while clause and tokens.folded[clause[0][1][0]] in JOINS:
        clause = clause[1:]
    return clause


def _symbols(tokens: Tokens, at: int, end: int, facts: Sequence[Fact]) -> list[Symbol]:
    """The values of the facts and the other words from `at` to `end`; tags or genres in a row are one value."""
    found: list[Symbol] = []
    while at < end:
        values = [
            (stop, "THEMES" if role in ("TAG", "GENRE") else role)
            for fact in facts for role, value in fact.values.items() for stop in value(tokens, at) if stop <= end
        ]  # fmt: skip
        stop = max((stop for stop, _ in values), default=at)
        if stop == at:
            found.append((frozenset((_plain(tokens.folded[at]),)), (at,)))
        else:
            found.append((frozenset(role for place, role in values if place == stop), tuple(range(at, stop))))
        at = max(stop, at + 1)
    return list(_with_lists(tokens, found))


def _plain(word: str) -> str:
    """“Your rating of Heat” and “your 4 for Ronin”, “the tags” and “the tag” are the same in the other clause."""
    return _ALIKE.get(word) or word.removesuffix("s")


def _with_lists(tokens: Tokens, symbols: Sequence[Symbol]) -> Iterator[Symbol]:
    k = 0
    while k < len(symbols):
        roles, places = symbols[k]
        k += 1
        while "THEMES" in roles and k < len(symbols):
            following = k + (tokens.folded[symbols[k][1][0]] in ("and", "&"))
            if following == len(symbols) or "THEMES" not in symbols[following][0]:
                break
            places = tuple(range(places[0], symbols[following][1][-1] + 1))
            k = following + 1
        yield roles, places


def _filled(clauses: Sequence[Clause]) -> Iterator[list[tuple[int, ...]]]:
    """The clauses in full, as places: what comes after the last value of the last one may belong to all of them."""
    first, last = clauses[0], clauses[-1]
    n_valued = max((k + 1 for k, (roles, _) in enumerate(last) if _is_value(roles)), default=len(last))
    for n_own in range(len(last), n_valued - 1, -1):
        whole = [*first, *last[n_own:]]
        filled = [_put_in(clause, whole) for clause in clauses[1:]]
        if all(filled):
            yield [tuple(place for _, places in clause for place in places) for clause in (whole, *filled)]


def _is_value(roles: frozenset[str]) -> bool:
    return any(role.isupper() for role in roles)


def _put_in(clause: Clause, whole: Clause) -> Clause:
    """The `whole` with the values of `clause` in the places of its own; empty when `clause` is no shorter way to put
    it, or has no value but its film."""
    full, at, n_values = list(whole), 0, 0
    for roles, places in clause:
        found = next((k for k in range(at, len(whole)) if whole[k][0] & roles), None)
        if found is not None:
            full[found] = (roles, places)
            n_values += _is_value(roles)
            at = found + 1
        elif not roles <= _ADDED:
            return ()
    return full if n_values > 1 else ()
