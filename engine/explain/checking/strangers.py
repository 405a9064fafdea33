"""Films and people that no cited fact names: a capital letter gives them away, even where the word is a plain one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from engine.explain.checking.facts import Fact
from engine.explain.checking.titles import GENRE_WORDS, title
from engine.explain.checking.tokens import Tokens, tokenise
from engine.explain.checking.vocabulary import CASE_NOUNS, FRAME, NEUTRAL, PEOPLE, word_set

_STARTS = frozenset((".", "!", "?", ":", "—"))
_JOINS = word_set("and & plus or /")
_AND = word_set("and &")
_DATED = re.compile(r"\s+\(\d{4}\)$")
_VERBS = word_set("was is has shares averages like")
_ADVERBS = word_set(
    "unrated directed again together tagged mostly mainly largely chiefly partly recently lately combined jointly"
)
# What leads into a sentence: “Overall, Heat …”. Not what is as likely a title: “Us, Get Out and this film”.
_LEADS = (NEUTRAL | FRAME | PEOPLE | CASE_NOUNS | _ADVERBS) - word_set(
    "us them they up her him one ones other others another main"
)
_SUBJECTS = _LEADS | word_set(
    "just much exactly rather it one nobody none another other others he she they finally tags genres"
)
_DIRECTING = word_set(
    "director directors directorial directed directs directing filmmaker filmmakers helmed helms helmer"
)
_PRONOUNS = word_set("it this these that her us them they you we he she")


def names_a_stranger(tokens: Tokens, facts: Sequence[Fact], uncited: Sequence[str]) -> bool:
    """Whether the sentence names what is no value of the cited `facts`; `uncited`: titles that others tell of.

    “Tarkovsky directed Solaris, Mirror and this film” names a film: no plain word has a capital in that place.
    """
    known = set(_covered(tokens, facts))
    others = [title(name) for name in uncited]
    for at in (place for place in range(len(tokens)) if place not in known):
        if any(True for other in others for _ in other(tokens, at)) and not _is_pronoun_at_start(tokens, at):
            return True
        if tokens.words[at][0].isupper() and not _may_start(tokens, at) and tokens.words[at] != "I":
            return True
    return False


def tells_of_a_director(tokens: Tokens, facts: Sequence[Fact], uncited: Sequence[str]) -> bool:
    """Whether the sentence speaks of a director where no cited fact does: “it shares a tag and its director”."""
    places = [at for at, word in enumerate(tokens.folded) if word in _DIRECTING]
    if not places or any(fact.kind == "same_director" for fact in facts):
        return False
    return not named_places(tokens, facts, uncited).issuperset(places)


def names_two_at_once(tokens: Tokens, names: Iterable[str]) -> bool:
    """Whether words of the sentence name two of the films: “Solaris” without its year, where there are two of them."""
    spans = [(at, end) for name in set(names) for at in range(len(tokens)) for end in set(title(name)(tokens, at))]
    return any(spans.count(each) > 1 and not any(_is_inside(each, other) for other in spans) for each in spans)


def written_names(evidence: Sequence[Mapping[str, Any]]) -> set[str]:
    """The titles, people, tags and genres of the facts as they may be written."""
    words = {str(fact[field]) for fact in evidence for field in ("film", "with", "director") if field in fact}
    genres = {str(genre) for fact in evidence for genre in fact.get("genres", ())}
    forms = {form for genre in genres for form in GENRE_WORDS.get(" ".join(tokenise(genre).folded), ())}
    return words | genres | forms | {str(tag) for fact in evidence for tag in fact.get("tags", ())}


def breaks_a_name(tokens: Tokens, names: Iterable[str]) -> bool:
    """Whether a comma makes two of a name that has none: “Paul Thomas, Anderson”; one before “and” may be added."""
    return any(_is_broken(tokens, tokenise(_DATED.sub("", name))) for name in set(names))


def _is_broken(tokens: Tokens, name: Tokens) -> bool:
    length, own = len(name), name.after_comma
    return length > 1 and any(
        tokens.folded[at : at + length] == name.folded
        and any(k in tokens.after_comma and k - at not in own and tokens.folded[k] not in _AND
                for k in range(at + 1, at + length))
        for at in range(len(tokens) - length + 1)
    )  # fmt: skip


def _is_inside(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]


_NAMING = ("A", "FILM", "DIRECTOR", "TAG", "GENRE", "SEARCH")


def named_places(tokens: Tokens, facts: Sequence[Fact], uncited: Sequence[str]) -> set[int]:
    """The places of titles (those that only other facts tell of among them), names, tags and genres."""
    titles = [
        title(name) for name in {*uncited, *(name for fact in facts for name in (*fact.anchors, fact.pick))} if name
    ]
    values = [fact.values[role] for fact in facts for role in _NAMING if role in fact.values]
    return {
        place for name in (*titles, *values) for at in range(len(tokens)) for end in name(tokens, at)
        for place in range(at, end)
    }  # fmt: skip


def _covered(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[int]:
    """The places that the titles and values of the facts take up."""
    picks = [title(pick) for pick in {fact.pick for fact in facts if fact.pick}]
    for terminal in (*picks, *(value for fact in facts for value in fact.values.values())):
        for at in range(len(tokens)):
            for end in terminal(tokens, at):
                yield from range(at, end)


def _is_pronoun_at_start(tokens: Tokens, at: int) -> bool:
    return _is_start(tokens, at) and tokens.folded[at] in _PRONOUNS


def _is_start(tokens: Tokens, at: int) -> bool:
    return at == 0 or tokens.folded[at - 1] in _STARTS


def _may_start(tokens: Tokens, at: int) -> bool:
    """Whether a capital at `at` only starts a sentence, and names no film there."""
    if not _is_start(tokens, at):
        return False
    word, following = tokens.folded[at], tokens.folded[at + 1 : at + 2]
    if tokens.folded[at : at + 4] == ("one", "and", "the", "same"):
        return True
    if at + 1 in tokens.after_comma or not _JOINS.isdisjoint(following):
        return word in _LEADS
    return _VERBS.isdisjoint(following) or word in _SUBJECTS
