"""Films in a row, “A, B and C”: what is said of them holds when it holds of each.

“It shares the tag war with Heat and Ronin” is two sentences, one with each of the films in the place of the row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from engine.explain.checking.facts import Fact
from engine.explain.checking.lookup import PICKING, phrase_end
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

Sentence = tuple[Tokens, Sequence[Fact]]
"""A sentence, and the facts that it may rest on."""
Named = tuple[str, int, int]
"""A film of the history by its title, "" for the pick, and where its name starts and ends."""

_OF_EACH = word_set(
    "same_director shared_tags shared_genre because_you_liked similar_to recent_taste popular_with hidden_gem"
)
"""What holds of two films when it holds of each; nothing is known of those who liked both."""
_IN_COMMON = ("same_director", "shared_tags", "shared_genre")
_OF_ALL = frozenset(("SHARE", "MAINLY", "MOST_SHARE", "N_THEMES"))
"""What would be said of the films together."""
_AND = frozenset((("and",), ("&",), ("plus",), ("as", "well", "as"), ("and", "also")))
_PREPOSITIONS = word_set("with of to in from by like for on")
_QUANTIFIERS = {2: word_set("both each"), 3: word_set("all each three"), 4: word_set("all each four")}
_FILMS = word_set("films movies titles")
_AFTER = word_set("are were is was has have come came share carry")


def named_films(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[Named]:
    """The films that the sentence names, in order."""
    titles = {fact.anchors[0]: title(fact.anchors[0]) for fact in facts if len(fact.anchors) == 1}
    picks = [title(pick) for pick in sorted({fact.pick for fact in facts if fact.pick})]
    at = 0
    while at < len(tokens):
        found = [(end, name) for name, ends in titles.items() for end in ends(tokens, at)]
        found += [(end, "") for ends in picks for end in ends(tokens, at)]
        end, name = max(*found, (phrase_end(tokens, at, PICKING), ""), (at, ""))
        if end > at:
            yield name, at, end
        at = max(end, at + 1)


def without_unnamed(tokens: Tokens, facts: Sequence[Fact]) -> Sequence[Fact]:
    """The facts without what the pick has in common with a film that is not named, where another film is: it would be
    taken for what it shares with that one."""
    named = {name for name, _, _ in named_films(tokens, facts) if name}
    return [fact for fact in facts if not named or fact.kind not in _IN_COMMON or named & set(fact.anchors)]


def of_each(tokens: Tokens, facts: Sequence[Fact]) -> list[Sentence]:
    """The sentence once for each of the films in its row of films; none when it has no such row, or several."""
    named = list(named_films(tokens, facts))
    rows = list(_rows(tokens, named))
    if len(rows) != 1:
        return []
    row = rows[0]
    known: Sequence[Fact] = [
        _without_totals(fact) for fact in facts if fact.kind in _OF_EACH and not _is_unnamed(fact, tokens)
    ]
    before, after = _around(tokens, row)
    gap = range(row[-2][2], row[-1][1])
    again = {name for name, at, end in named if (name, at, end) not in row}
    names, sentences = {name for name, _, _ in row}, list[Sentence]()
    for film in (name for name, _, _ in row if name):
        (_, at, end), *others = (each for each in row if each[0] in ("", film))
        inside = [*range(at, end), *(place for _, at, end in others for place in (*gap, *range(at, end)))]
        beside = names - {film} - again
        own = [each for each in known if each.kind not in _IN_COMMON or beside.isdisjoint(each.anchors)]
        sentences.append((tokens.at((*before, *inside, *after)), own))
    return sentences


def _without_totals(fact: Fact) -> Fact:
    return replace(fact, values={role: value for role, value in fact.values.items() if role not in _OF_ALL})


def _is_unnamed(fact: Fact, tokens: Tokens) -> bool:
    """Whether it is of a director who is not named: two films by “the same director” have to have the very same."""
    director = fact.values.get("DIRECTOR")
    return director is not None and not any(True for at in range(len(tokens)) for _ in director(tokens, at))


def _rows(tokens: Tokens, named: Sequence[Named]) -> Iterator[list[Named]]:
    """Films in a row, at least two of them of the history, with an “and” before the last."""
    row: list[Named] = []
    for each in (*named, None):
        if row and each and _is_gap(tokens, row, each):
            row.append(each)
            continue
        names = {name for name, _, _ in row}
        if len(names - {""}) > 1 and len(names) == len(row) and row[-2][2] < row[-1][1]:
            yield row
        row = [each] if each else []


def _is_gap(tokens: Tokens, row: Sequence[Named], following: Named) -> bool:
    words = tokens.folded
    gap = words[row[-1][2] : following[1]]
    start = row[0][1] - (words[row[0][1] - 1] == "both")
    if gap and gap[-1] in _PREPOSITIONS and gap[-1] == words[start - 1]:
        gap = gap[:-1]  # “with Heat and with Ronin”
    return gap in _AND or (not gap and following[1] in tokens.after_comma)


def _around(tokens: Tokens, row: Sequence[Named]) -> tuple[list[int], list[int]]:
    """The places before and after the row, without the words that count its films."""
    words, quantifiers = tokens.folded, _QUANTIFIERS.get(len(row), frozenset())
    start, end = row[0][1], row[-1][2]
    before, after = list(range(_start_of_count(words, start, quantifiers))), list(range(end, len(tokens)))
    if len(before) > 1 and words[before[-1]] in _PREPOSITIONS and words[before[-2]] == "both":
        del before[-2]  # “both with Heat and with Ronin”
    verb = 1 if words[end : end + 1] and words[end] in _AFTER else 0
    while after[verb:] and words[after[verb]] in quantifiers:
        del after[verb]
    return before, after


def _start_of_count(words: Sequence[str], start: int, quantifiers: frozenset[str]) -> int:
    """Where “both”, “all three films :” starts that ends at `start`; else `start`."""
    at = start
    at -= at > 0 and words[at - 1] == ":"
    at -= at > 0 and words[at - 1] in _FILMS
    counted = at
    while counted > 0 and words[counted - 1] in quantifiers:
        counted -= 1
    return counted if counted < at else start
