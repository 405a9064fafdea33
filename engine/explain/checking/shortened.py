"""What a sentence says in short: it is put in full, as several sentences, and holds when each of those does.

`rows` and `clauses` do so for the films that it names; here, for a sentence of two halves, or with an aside. A full
sentence is made of the tokens of the short one alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from engine.explain.checking.clauses import JOINS, in_full
from engine.explain.checking.facts import Fact
from engine.explain.checking.rows import Sentence, named_films, of_each
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

Says = Callable[[Tokens, Sequence[Fact]], bool]
"""Whether a sentence in full says what the facts do."""

_IN_COMMON = ("same_director", "shared_tags", "shared_genre")
_NO_START = word_set("because since so therefore hence thus as for with by from of")
_REFERRING = word_set("it its they them their both which who whom whose that those these he she his her")
_BOTH = (("both", "of", "them"), ("both", "of", "these", "films"), ("both", "films"), ("both", "movies"), ("both",))


def is_shortened(tokens: Tokens, facts: Sequence[Fact], says: Says) -> bool:
    """Whether the sentence is short for several, and all of those can be said."""
    if len({fact.pick for fact in facts if fact.pick}) > 1:
        return False
    return _is_of_films((tokens, facts), says) or any(
        all(says(*half) or _is_of_films(half, says) for half in halves)
        for halves in (*_halves(tokens, facts), *_asides(tokens, facts))
    )


def _is_of_films(sentence: Sentence, says: Says) -> bool:
    readings = (of_each(*sentence), *in_full(*sentence))
    return any(reading and all(says(*each) for each in reading) for reading in readings)


def _halves(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[tuple[Sentence, Sentence]]:
    """What is said of several films of the history, and what is in common with the pick, in either order.

    The second half speaks of nothing but by its name, and is no reason of the first."""
    common = [fact for fact in facts if fact.kind in _IN_COMMON]
    words = tokens.folded
    for at in range(2, len(tokens) - 2) if 0 < len(common) < len(facts) else ():
        start = at + 1 + (words[at + 1] in JOINS)
        is_joint = words[at] in (";", "while", "whereas") or (words[at] in JOINS and at in tokens.after_comma)
        if not is_joint or words[start] in _NO_START:
            continue
        left, right = tokens.at(range(at)), tokens.at(_with_both(tokens, facts, at, start))
        if _REFERRING.isdisjoint(right.folded):
            pairs = ((left, right), (right, left))
            yield from (((one, facts), (other, common)) for one, other in pairs if _names_several(one, facts))


def _asides(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[tuple[Sentence, Sentence]]:
    """“Heat and Ronin, both by X, make up 53%” as “Heat and Ronin make up 53%” and “Heat and Ronin, both by X”."""
    common = [fact for fact in facts if fact.kind in _IN_COMMON]
    named = list(named_films(tokens, facts))
    for (_, first, _), (_, _, at) in pairwise(named):
        if at in tokens.after_comma and tokens.folded[at] == "both":
            end = min((place for place in tokens.after_comma if place > at), default=len(tokens))
            yield (tokens.without(at, end), facts), (tokens.at(range(first, end)), common)


def _names_several(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    return len({name for name, _, _ in named_films(tokens, facts) if name}) > 1


def _with_both(tokens: Tokens, facts: Sequence[Fact], at: int, start: int) -> Sequence[int]:
    """The places from `start` on, with the two films named before `at` in the place of “both”."""
    words = tokens.folded
    films = [each for each in named_films(tokens, facts) if each[0]]
    both = words.index("both", start) if "both" in words[start:] else len(words)
    if len(films) != 2 or films[1][2] > at or both == len(words) or "and" not in words:
        return range(start, len(words))
    end = both + next(len(phrase) for phrase in _BOTH if words[both : both + len(phrase)] == phrase)
    (_, a, a_end), (_, b, b_end) = films
    row = (*range(a, a_end), words.index("and"), *range(b, b_end))
    return (*range(start, both), *row, *range(end, len(words)))
