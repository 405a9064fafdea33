"""Titles and plain words: “Them” in mid-sentence is the film, “them” never; at the start it may be either.

Such a title keeps its capital in the folded words, so that no plain word of a grammar stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engine.explain.checking.naming import is_plain
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

_STARTS = frozenset((".", "!", "?", ":", "—"))
_SUBJECTS = word_set(
    """
    it this that these those they he she we i you one ones all both most none some any each every few many several
    other others another nobody everybody everyone somebody someone anybody anyone nothing everything something
    """
)
_ADVERBS = word_set(
    "once never always next here there now then still again before after since when where last first later"
)
_CLAUSES = word_set("you your it this that these those the a an viewers people nobody no")


def told_apart(tokens: Tokens, names: Iterable[str]) -> list[Tokens]:
    """The sentence as it is read: with titles as titles, and also with such a one at its start as a plain word."""
    found = [
        (at, max(ends), name) for name in names for at in range(len(tokens))
        if tokens.words[at][0].isupper() and (ends := [*title(name)(tokens, at)])
    ]  # fmt: skip
    places = {place for at, end, _ in found for place in range(at, end)}
    folded = tuple(word if k in places else tokens.folded[k] for k, word in enumerate(tokens.words))
    titled = replace(tokens, folded=folded)
    opening = [(at, end, name) for at, end, name in found if _may_be_words(tokens, at, end)]
    if not opening:
        return [titled]
    said_again = all(any(other == name and k > at for k, _, other in found) for at, _, name in opening)
    return [*([] if said_again else [titled]), *(_in_words(titled, at, end) for at, end, _ in opening)]


def _may_be_words(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a capital at `at` may only start a sentence."""
    if at and tokens.words[at - 1] not in _STARTS:
        return False
    if not is_plain(tokens.folded[at:end]):
        return False
    first, following = tokens.folded[at], tokens.folded[end : end + 1]
    clause = not _CLAUSES.isdisjoint(following) or "".join(tokens.words[end : end + 1])[:1].isupper()
    return first in _SUBJECTS or (first in _ADVERBS and clause)


def _in_words(tokens: Tokens, at: int, end: int) -> Tokens:
    lower = [word.casefold() for word in tokens.words[at:end]]
    words, folded = list(tokens.words), list(tokens.folded)
    words[at:end], folded[at:end] = lower, lower
    return replace(tokens, words=tuple(words), folded=tuple(folded))
