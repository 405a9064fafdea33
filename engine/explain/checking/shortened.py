"""What a sentence says in short: it is put in full, as several sentences, and holds when each of those does.

`rows` and `clauses` do so for the films that it names; here, for when the person rated one, and for a sentence of two
halves. A full sentence is made of the tokens of the short one alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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
        all(_is_said(half, says) or _is_of_films(half, says) for half in halves) for halves in _halves(tokens, facts)
    )


def _is_of_films(sentence: Sentence, says: Says) -> bool:
    readings = (_rated_lately(*sentence), of_each(*sentence), *in_full(*sentence))
    return any(reading and all(_is_said(each, says) for each in reading) for reading in readings)


def _is_said(sentence: Sentence, says: Says) -> bool:
    lately = _rated_lately(*sentence)
    return says(*sentence) or (bool(lately) and all(says(*each) for each in lately))


def _rated_lately(tokens: Tokens, facts: Sequence[Fact]) -> list[Sentence]:
    """“You recently rated Heat 4 stars” as “you rated Heat 4 stars” and “you recently rated Heat”."""
    recent = [fact for fact in facts if fact.kind == "recent_taste"]
    films = {film for fact in recent for film in fact.anchors}
    rated = [fact for fact in facts if fact.kind == "because_you_liked" and films & {*fact.anchors}]
    spans = [(at, end) for fact in recent for at in range(len(tokens)) if (end := _lately_end(tokens, at, fact)) > at]
    if len(rated) != 1 or len(spans) != 1 or "RATING" not in rated[0].values:
        return []
    ratings = [(end - at, at, end) for at in range(len(tokens)) for end in rated[0].values["RATING"](tokens, at)]
    if not ratings:
        return []
    _, at, end = max(ratings)
    others = [fact for fact in facts if fact not in recent]
    return [(tokens.without(*spans[0]), others), (tokens.without(at, end), recent)]


def _lately_end(tokens: Tokens, at: int, fact: Fact) -> int:
    """Where “recently” or “within the last 30 days” ends, if it starts at `at`; else `at`."""
    words = tokens.folded
    if words[at] in ("recently", "lately"):
        return at + 1
    if words[at] in ("in", "within", "over", "during") and words[at + 1 : at + 3] in (("the", "last"), ("the", "past")):
        for role, after in (("DAYS", ("days",)), ("PERIOD", ())):
            for end in fact.values[role](tokens, at + 3) if role in fact.values else ():
                if words[end : end + len(after)] == after:
                    return end + len(after)
    return at


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
