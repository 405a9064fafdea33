"""Simulated viewers are called so, each time that something is said of others than before, and nothing else is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from engine.explain.checking.facts import Fact
from engine.explain.checking.strangers import named_places
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import FANS, PEOPLE, SIMULATED, word_set

_OF_VIEWERS = ("co_liked", "popular_with", "hidden_gem", "unrated")
_COUNTS = ("N", "N_BOTH", "N_FILM")
_AMOUNTS = (*_COUNTS, "MEAN", "RATIO", "LIFT", "LIFT_TIMES")
_WHO = PEOPLE | FANS
_THEIRS = _WHO | word_set("ratings rating votes vote data scores records")
_SAME_ONES = word_set("viewers fans them audience")
_ARE = word_set("are were 're being")
_JOINTS = word_set("and while whereas but which whose ; — . :")
_NONE = word_set("no none not nobody unrated yet without")


def is_told(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether “simulated” stands where it belongs, and is missing nowhere."""
    named = named_places(tokens, facts, ())
    marks = [at for at, word in enumerate(tokens.folded) if word in SIMULATED and at not in named]
    of_viewers = [fact for fact in facts if fact.kind in _OF_VIEWERS]
    if not marks:
        return True  # whether one is missing is seen when the sentence is read without the facts
    if not any(fact.simulated for fact in of_viewers) or not all(_is_of_viewers(tokens, at, named) for at in marks):
        return False
    if any(tokens.folded[at + 1 : at + 2] == ("data",) or tokens.folded[at - 1] in _ARE for at in marks):
        return True  # it is said of all
    is_marked, before = False, ""
    for fact, start, end in _zones(tokens, of_viewers):
        inherits = is_marked and fact.kind == before == "co_liked" and _WHO.isdisjoint(tokens.folded[start:end])
        is_marked = any(start <= at < end for at in marks) or inherits
        counted = fact.simulated and _counts_others(tokens, fact, start, [at for at in marks if start <= at < end])
        if is_marked is not fact.simulated or counted:
            return False
        before = fact.kind
    return True


def are_called_so(words: Sequence[str], at: int, end: int) -> bool:
    """Whether the viewers whom the words from `at` to `end` speak of are called simulated there or before."""
    if SIMULATED.isdisjoint(words[:end]):
        return False
    spoken = (k for k in range(at, end) if words[k] in _WHO)
    return all(not SIMULATED.isdisjoint(words[max(0, k - 2) : k]) or words[k] in _SAME_ONES for k in spoken)


def _is_of_viewers(tokens: Tokens, at: int, named: Collection[int]) -> bool:
    """Whether the mark at `at` is said of viewers: “simulated viewers”, “simulated Up fans”, “they are simulated”."""
    words = tokens.folded
    if words[at - 1] in _ARE and not _WHO.isdisjoint(words[max(0, at - 4) : at]):
        return True
    noun = at + 1
    while noun in named:
        noun += 1
    return words[noun : noun + 1] != () and words[noun] in (_WHO if noun > at + 1 else _THEIRS)


def _counts_others(tokens: Tokens, fact: Fact, start: int, marks: Sequence[int]) -> bool:
    """Whether viewers are counted who are not called simulated there: all of whom it tells, or the first of them."""
    others = (
        (role == "N_FILM" or end <= min(marks)) and at - 1 not in marks
        for role in _COUNTS if role in fact.values for at in range(start, len(tokens))
        for end in fact.values[role](tokens, at) if tokens.folded[end : end + 1] and tokens.folded[end] in _WHO
    )  # fmt: skip
    return bool(marks) and any(others)


def _zones(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[tuple[Fact, int, int]]:
    """Where the sentence speaks of each of the facts: from one joint between two facts' numbers to the next."""
    found = sorted(((min(places), max(places), k) for k, fact in enumerate(facts) if (places := _said(tokens, fact))))
    start = 0
    for (first, last, k), following in zip(found, (*found[1:], None), strict=False):
        end = len(tokens)
        if following is not None:
            if following[0] <= last:
                continue  # of the same numbers
            joints = (at for at in range(following[0], last, -1) if _is_joint(tokens, at))
            end = next(joints, following[0])
        if first >= start or following is None:
            yield facts[k], start, end
        start = end


def _is_joint(tokens: Tokens, at: int) -> bool:
    return at in tokens.after_comma or tokens.folded[at] in _JOINTS


def _said(tokens: Tokens, fact: Fact) -> list[int]:
    """The places of the numbers of the fact."""
    if fact.kind == "unrated":
        return [at for at, word in enumerate(tokens.folded) if word in _NONE]
    values = [fact.values[role] for role in _AMOUNTS if role in fact.values]
    return [at for at in range(len(tokens)) for value in values if any(True for _ in value(tokens, at))]
