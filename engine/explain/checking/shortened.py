"""What a sentence says in short: it is put in full, as several sentences, and holds when each of those does.

`rows` and `clauses` do so for the films that it names; here, for a sentence of two halves, or with an aside. A full
sentence is made of the tokens of the short one alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from engine.explain.checking.clauses import JOINS, in_full
from engine.explain.checking.facts import Fact
from engine.explain.checking.lookup import phrase_end, table_of
from engine.explain.checking.phrases import spelled
from engine.explain.checking.rows import Sentence, named_films, of_each
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

Says = Callable[[Tokens, Sequence[Fact]], bool]
"""Whether a sentence in full says what the facts do."""

_IN_COMMON = ("same_director", "shared_tags", "shared_genre")
_NO_START = word_set("because since so therefore hence thus as for with by from of")
_REFERRING = word_set("it its they them their both which who whom whose that those these he she his her")
_STOPS = word_set("; . — :")
_ADDING = word_set("and but yet while whereas though although plus")
_CONCEDING = word_set("while though although whereas")
_SINCE = word_set("since as because")
_MENTIONING = table_of(
    spelled("""
    (it is|it 's|it seems|it seemed) (also|) (worth|fair to|only fair to) (knowing|noting|mentioning) that
    (it is|it 's|it seems|it seemed) (also|) (worth|fair to|only fair to) (mention|note|say) that
    (note|know|remember) that
    (it may|it might|you may) (interest you|like|be glad|be interested|want) to (know|hear|note) that
    (you might|you 'll|you will) (interest you|like|be glad|be interested|want) to (know|hear|note) that
    """)
)
_PLURAL = word_set("are were have share")
_FINITE = word_set(
    "is are was were 's has had does did made came gave got spoke",
    "have share carry bear belong fall come feature rate like direct average speak count make resemble get receive",
)
_ITS = word_set("it its")
_BOTH = (("both", "of", "them"), ("both", "of", "these", "films"), ("both", "films"), ("both", "movies"), ("both",))


def is_shortened(tokens: Tokens, facts: Sequence[Fact], says: Says) -> bool:
    """Whether the sentence is short for several, and all of those can be said."""
    if len({fact.pick for fact in facts if fact.pick}) > 1:
        return False
    return _is_of_films((tokens, facts), says) or any(
        all(says(*half) or _is_of_films(half, says) for half in halves)
        for halves in (*_halves(tokens, facts), *_asides(tokens, facts), *_sentences(tokens, facts))
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


def _sentences(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[tuple[Sentence, Sentence]]:
    """The two halves of a sentence, neither of which needs the other to be understood, or gives its reason."""
    words = tokens.folded
    opens = 2 if words[:2] == ("even", "though") else int(words[0] in _CONCEDING)
    for at in range(2, len(tokens) - 2):
        is_joint = words[at] in _STOPS or (at in tokens.after_comma and (opens or words[at] in _ADDING))
        start = at + (words[at] in _STOPS or words[at] in _ADDING)
        start += words[start] in _ADDING
        if not is_joint or words[start] in _NO_START:
            continue
        left, right = tokens.at(range(opens, at)), tokens.at(range(start, len(tokens)))
        if _is_independent(left, right, facts) and not _goes_on(left, right):
            yield (left, facts), (right, facts)
    yield from _mentioned(tokens, facts)


def _goes_on(left: Tokens, right: Tokens) -> bool:
    """Whether the right half has no verb but that of the left: “You gave Heat 5 stars, and this thriller too”."""
    return left.folded[0] == "you" and _FINITE.isdisjoint(right.folded)


def _mentioned(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[tuple[Sentence, Sentence]]:
    """“Since you liked Heat, note that 214 of its fans …” gives a reason to mention it, not of what is mentioned."""
    for at in tokens.after_comma if tokens.folded[0] in _SINCE else ():
        end = phrase_end(tokens, at, _MENTIONING)
        if 2 < at < end < len(tokens) - 2:
            own = [film for film in named_films(tokens, facts) if film[0]]
            if len({name for name, _, _ in own}) == 1:
                name = next((range(start, stop) for _, start, stop in own), range(0))
                yield (tokens.at(range(1, at)), facts), (_with_name(tokens, end, name), facts)


def _with_name(tokens: Tokens, start: int, name: Sequence[int]) -> Tokens:
    """The tokens from `start` on, the first “it” as the film's name where nothing else is named before it."""
    words = tokens.folded
    at = next((k for k in range(start, len(words)) if words[k] in ("it", "its")), len(words))
    who = at < len(words) and words[at - 1] in ("liked", "enjoyed")
    return tokens.at((*range(start, at), *name, *range(at + 1, len(words))) if who else range(start, len(words)))


def _is_independent(left: Tokens, right: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the right half names what it is about, where the left one could be that."""
    if not (_REFERRING - _ITS).isdisjoint(right.folded):
        return False
    if "both" in left.folded and not any(name for name, _, _ in named_films(left, facts)):
        return False  # “Both are dramas, but Heat got 5 stars and Ronin 4”
    named = list(named_films(right, facts))
    if not any(name for name, _, _ in named) and "same" in right.folded:
        return False  # “You rated Heat, and this film is by the same director”
    if right.folded[0] in _FINITE and any(name and start == 0 for name, start, _ in named_films(left, facts)):
        return False  # “Heat is by X, and was liked by …” is of Heat
    if any(start == 0 and not _PLURAL.isdisjoint(right.folded[end : end + 1]) for _, start, end in named):
        return False  # “Heat, which got 5 stars, and Ronin are dramas” is of both
    first = next((k for k, word in enumerate(right.folded) if word in _ITS), len(right))
    if not any(name for name, _, _ in named_films(left, facts)):
        return True  # both halves are about the pick
    return any(end <= first for _, _, end in named) or ("this" in right.folded[:first])


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
