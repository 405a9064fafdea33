"""How far “Like Heat, …” and “although” reach has to be clear, and that they join what belongs together."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from engine.explain.checking.facts import Fact
from engine.explain.checking.scopes import Mentions
from engine.explain.checking.strangers import named_places
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

_DONE_TO = word_set("behind loved", "like enjoy direct make helm")
_LIKENING = word_set("like as with unlike")
_ARTICLES = word_set("a an another the this")
_CONCEDING = word_set("although though despite")
_IN_COMMON = ("same_director", "shared_tags", "shared_genre")
_OF_VIEWERS = ("N", "MEAN", "N_BOTH", "N_FILM", "RATIO", "MOST", "LIFT", "LIFT_TIMES")
_OF_CROWD = ("popular_with", "hidden_gem")
_NOBODY = word_set("no none nobody unrated never not 't anyone anybody without")
_FEW = word_set("only just few gem hidden little merely mere")
_STOPS = word_set("; . — :")
_RATED_IT = tuple((word, "it") for word in ("gave", "give", "rated", "rate", "given", "rating"))
_THE_FILM = (("the", "film"), ("the", "movie"))
_JOINING, _TELLING = word_set("and but while"), word_set("is was has shares averages")


def is_unclear(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether “like” may reach too far, or a concession joins what has nothing to do with each other."""
    return (
        _likens_you(tokens, facts)
        or _is_of_sports(tokens, facts)
        or _leaves_it_open(tokens, facts)
        or _is_either_film(tokens, facts)
        or _rates_either_film(tokens, facts)
        or _repeats(tokens, facts)
        or _likens_ratings(tokens, facts)
        or _concedes(tokens, facts, named_places(tokens, facts, ()))
    )


def _likens_you(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“Like Heat, you rated it 5 stars”: what is like Heat would have been rated as well, or be you."""
    if tokens.folded[0] not in _LIKENING:
        return False
    ends = {end for fact in facts if "A" in fact.values for end in fact.values["A"](tokens, 1)}
    return any(tokens.folded[end : end + 1] in (("you",), ("your",)) for end in ends)


def _is_of_sports(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“A sports documentary”: no verb, so it has to be a tag or a genre."""
    places = [at for at, word in enumerate(tokens.folded) if word == "sports" and tokens.folded[at - 1] in _ARTICLES]
    return bool(places) and not named_places(tokens, facts, ()).issuperset(places)


def _leaves_it_open(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“You gave Heat 4.5 stars, and 80 of 300 fans of Ronin liked it”: Heat as likely as the film recommended."""
    words = tokens.folded
    films = Mentions(facts, sorted({fact.pick for fact in facts if fact.pick}))
    at = words.index("it") if "it" in words else 0
    named = [(place, films.nearest(tokens, place + 1)) for place in range(at) if films.is_named_at(tokens, place)]
    if len({name for _, name in named}) < 2 or "" in (name for _, name in named):
        return False
    (start, first), (end, last) = named[0], named[-1]
    joined = any(words[k] in _STOPS or (k in tokens.after_comma and words[k] == "and") for k in range(start, end))
    return joined and first != last and (words[at - 1] in _DONE_TO or words[end - 1] == "like")


def _is_either_film(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“You gave Collateral 4 stars, and the film is a thriller like Heat”: Collateral as likely as the one
    recommended."""
    words, films = tokens.folded, Mentions(facts, sorted({fact.pick for fact in facts if fact.pick}))
    named = {at: films.nearest(tokens, at + 1) for at in range(len(words)) if films.is_named_at(tokens, at)}
    for at in range(1, len(words) - 2):
        if words[at : at + 2] in _THE_FILM and words[at - 1] in _JOINING and words[at + 2] in _TELLING:
            before = films.nearest(tokens, at)
            if before and any(film not in ("", before) for place, film in named.items() if place > at):
                return True
    return False


def _rates_either_film(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“You gave Heat 4 stars, less than the 4.3 that viewers gave it”: Heat, where no other film is spoken of."""
    films = Mentions(facts, sorted({fact.pick for fact in facts if fact.pick}))
    of_crowd = any(fact.kind in _OF_CROWD for fact in facts)
    places = (at for at in range(1, len(tokens)) if tokens.folded[at - 1 : at + 1] in _RATED_IT)
    known = (films.before(tokens, at) for at in places)
    return of_crowd and any(seen and "" not in seen for seen in known)


def _repeats(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“You gave Heat 4.5 stars again”: nothing was done before; only a director or a theme comes again with a film."""
    words = tokens.folded
    if "again" not in words and ("once", "more") not in pairwise(words):
        return False
    named = named_places(tokens, facts, ())
    says_so = any(
        at not in named and (words[at] == "again" or words[at : at + 2] == ("once", "more")) for at in range(len(words))
    )
    return says_so and not any(fact.kind in _IN_COMMON for fact in facts)


def _likens_ratings(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“Like Heat, it is a thriller with 5,120 ratings”: those of both; “liked by 120, like Heat”: Heat as well."""
    return _likens_at_first(tokens, facts) or _likens_at_last(tokens, facts)


def _likens_at_last(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether “, like Heat” at the end goes with a clause that tells of viewers."""
    end = len(tokens) - (tokens.folded[-1] in (".", "!"))
    liking = (at for at in tokens.after_comma if tokens.folded[at : at + 1] in (("like",), ("as",)))
    at = next((
        at for at in liking for fact in facts if "A" in fact.values and end in fact.values["A"](tokens, at + 1)
    ), 0)  # fmt: skip
    start = max((k for k in range(at) if k in tokens.after_comma or tokens.folded[k] in _STOPS), default=0)
    told = [fact.values[role] for fact in facts for role in _OF_VIEWERS if role in fact.values]
    if any(fact.kind == "unrated" for fact in facts) and not _NOBODY.isdisjoint(tokens.folded[start:at]):
        return True
    return any(True for value in told for k in range(start, at) for _ in value(tokens, k))


def _likens_at_first(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    opens = next((at for at in range(2) if tokens.folded[at] in ("like", "as")), None)
    if opens is None:
        return False
    ends = [end for fact in facts if "A" in fact.values for end in fact.values["A"](tokens, opens + 1)]
    if not ends:
        return False
    counts = [
        at for fact in facts if fact.kind in _OF_CROWD for role in ("N", "MEAN", "GEM") if role in fact.values
        for at in range(max(ends), len(tokens)) if any(True for _ in fact.values[role](tokens, at))
    ]  # fmt: skip
    if any(fact.kind == "unrated" for fact in facts):
        counts += [at for at in range(max(ends), len(tokens)) if tokens.folded[at] in _NOBODY]
    joints = [at for at in range(max(ends) + 1, len(tokens)) if at in tokens.after_comma or tokens.folded[at] in _STOPS]
    return bool(counts) and not any(at <= min(counts) for at in joints)


def _concedes(tokens: Tokens, facts: Sequence[Fact], named: Collection[int]) -> bool:
    """“Although Mann directed both, you gave Heat 4.5 stars” tells what one would expect."""
    conceded = any(word in _CONCEDING and at not in named for at, word in enumerate(tokens.folded))
    surprising = _NOBODY if any(fact.kind == "unrated" for fact in facts) else frozenset[str]()
    surprising |= _FEW if any(fact.kind == "hidden_gem" for fact in facts) else frozenset[str]()
    if not surprising.isdisjoint(tokens.folded):
        return False
    kinds = {fact.kind for fact in facts} - {"unrated", "hidden_gem"}
    return conceded and len(kinds) > 1 and not kinds.isdisjoint(_IN_COMMON)
