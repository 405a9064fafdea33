"""What a number forbids to say: one viewer is not several, a lift of 0.8 is not “more often”, no share is no reason."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction

from engine.explain.checking.facts import Fact
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import CAUSAL, FANS, PEOPLE, RECOMMENDING, SIMULATED, word_set

_MORE = word_set("more many higher greater above likelier oftener beyond over")
_TENDING = word_set("tend tends tended tending prone apt inclined tendency popular hit resonate resonates resonated")
_SPEAKING = (
    CAUSAL
    | RECOMMENDING
    | word_set("case part share role weight behind based", "speak contribute count weigh support help rest rely build")
)
_OF_PULL = ("because_you_liked", "similar_to")
_OF_CROWD = ("popular_with", "hidden_gem")
_IN_COMMON = ("same_director", "shared_tags", "shared_genre")
_LIKE, _FEW = word_set("like enjoy love"), Fraction(1, 10)
_NO_SHARE = Fraction(5, 1000)
_HAVING = word_set("have has had got gets get received receives earned earns scored")
_OWN = word_set("'s its whose has had have with")
_STARS = word_set("star stars ★ rating ratings score scores liking love fondness")
_PRAISES = {
    *(("well", done) for done in ("rated", "liked", "received", "reviewed", "loved", "regarded")),
    *((doing, "well") for doing in ("do", "does", "did", "doing", "fares", "fared", "scores", "scored")),
}
STRONG = Fraction(17, 4)
_LIKEWISE = word_set("do does did is are was were has have far")
_BETWEEN = word_set("of the all have had")
_DEVOTED = word_set("fan fans fond fondness keen admirer admire admired affection soft partial adore adored")
_ABOUT, _ROW = word_set("of on to for spot both"), word_set("and & both")
_AS_MUCH = (
    *(("as", much, "as") for much in ("many", "much", "high")),
    *(("a", "full"), ("a", "whole"), ("no", "fewer", "than"), ("no", "less", "than"), ("fully",), ("even",)),
)
LIKED = Fraction(4)
_MUCH = {
    **dict.fromkeys(("N_BOTH", "RATIO"), ("part", _FEW)),
    **dict.fromkeys(("LIFT", "LIFT_TIMES"), ("lift", Fraction(1))),
    "MEAN": ("mean", LIKED),
    "SHARE": ("share", Fraction(1, 4)),
}
"""From how much on one may say “as much as” of a value."""
_ENJOYED = Fraction(7, 2)
_LIKED = word_set("", "like enjoy love")
_BEFORE_FILM, _NO_COUNT = word_set("both the film movie"), word_set("as how so too")
_YOU = word_set("you your yours")


def is_belied(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the sentence says what a number of its facts forbids."""
    words = set(tokens.folded)
    return any(
        (fact.kind == "co_liked" and _says_more(tokens, fact))
        or (fact.kind in _OF_CROWD and fact.amounts.get("n") == 1 and _speaks_of_several(tokens, facts))
        or (fact.kind in _OF_PULL and fact.amounts.get("share", 1) < _NO_SHARE and _is_a_reason(tokens, fact))
        or (fact.kind == "co_liked" and (_counts_watchers(tokens, fact) or _moves_base(tokens, fact)))
        or (fact.amounts.get("your_rating", LIKED) < LIKED and _makes_a_fan(tokens, fact, facts))
        or (fact.amounts.get("your_rating", LIKED) < _ENJOYED and _says_you_liked(tokens, fact))
        or (fact.kind in _OF_CROWD and _is_a_year(tokens, fact))
        or (fact.kind == "similar_to" and _is_rated(tokens, fact, facts))
        or ("RATING" in fact.values and words.isdisjoint(_YOU) and _is_owned(tokens, fact))
        for fact in facts
    ) or _has_no_cause(tokens, facts) or _is_overpraised(tokens, facts) or _stresses_little(tokens, facts)  # fmt: skip


def _places(tokens: Tokens, fact: Fact, role: str) -> list[int]:
    value = fact.values.get(role)
    return [at for at in range(len(tokens)) if value and any(True for _ in value(tokens, at))]


def _says_more(tokens: Tokens, fact: Fact) -> bool:
    """Whether what was liked no more often than by chance is said to have been: “more often”, “tend to like”. What few
    of them liked is no hit with them either, nor what “fans of Heat like”."""
    words = tokens.folded
    by_chance = fact.amounts.get("lift", 2) <= 1
    if by_chance and _places(tokens, fact, "LIFT") and not _MORE.isdisjoint(words):
        return True
    if fact.amounts.get("part", 1) < _FEW and any(
        word == "many" and before not in _NO_COUNT for before, word in itertools.pairwise(("", *words))
    ):
        return True
    first = words[0] if words[0] not in SIMULATED else words[1]
    generally = first in PEOPLE | FANS and not _LIKE.isdisjoint(words)
    likely = generally or not _TENDING.isdisjoint(words) or ("down", "well") in itertools.pairwise(words)
    return likely and (by_chance or fact.amounts.get("part", 1) < _FEW)


def _speaks_of_several(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    alone = len([fact for fact in facts if fact.kind in (*_OF_CROWD, "co_liked")]) == 1
    return alone and any(word in PEOPLE and word.endswith(("s", "people")) for word in tokens.folded)


def _is_a_reason(tokens: Tokens, fact: Fact) -> bool:
    return bool(_places(tokens, fact, "A")) and not _SPEAKING.isdisjoint(tokens.folded)


def _is_owned(tokens: Tokens, fact: Fact) -> bool:
    """Whether a film is said to have the stars, and nobody to have given them."""
    return any(not _HAVING.isdisjoint(tokens.folded[max(0, at - 3) : at]) for at in _places(tokens, fact, "RATING"))


def _counts_watchers(tokens: Tokens, fact: Fact) -> bool:
    """“Heat's 612 viewers”: so many liked it; how many saw it is not known."""
    value, words = fact.values.get("N_FILM"), tokens.folded
    return value is not None and any(
        words[end : end + 1] and words[end] in PEOPLE and words[at - 1] in _OWN
        and words[end + 1 : end + 2] not in (("who",), ("that",), ("liked",) if words[at - 1] != "'s" else ())
        for at in range(1, len(tokens)) for end in value(tokens, at)
    )  # fmt: skip


def _moves_base(tokens: Tokens, fact: Fact) -> bool:
    """“35% of viewers liked Heat; 214 of them …”: the part and those who liked both are of those who liked Heat."""
    words = tokens.folded
    if "A" not in fact.values:
        return False
    if fact.amounts.get("part", 1) < 1 and _is_base(tokens, fact):
        return True
    counted = {end for role in ("RATIO", "MOST", "N_BOTH") for end in _ends(tokens, fact, role)}
    for after in counted:
        at = next((k for k in range(after, len(words)) if words[k] not in _BETWEEN | PEOPLE | SIMULATED), len(words))
        ends = [*fact.values["A"](tokens, at + 1)] if words[at : at + 1] in (("liked",), ("enjoyed",)) else []
        following = words[max(ends) : max(ends) + 2] if ends else ()
        if ends and (following[:1] not in (("and",), ("as",), ("but",)) or following[1:2] in (("of",), ("in",))):
            return True
        if following[1:2] and following[1][0].isdigit():
            return True  # “45 liked Heat and 15% …”
    return False


def _makes_a_fan(tokens: Tokens, fact: Fact, facts: Sequence[Fact]) -> bool:
    """“You are a fan of Heat” of a film that you gave three stars: one speaks so of what one likes."""
    words, own, films = tokens.folded, _film_places(tokens, [fact]), _film_places(tokens, facts)
    for place, word in enumerate(words):
        if word not in _DEVOTED or _YOU.isdisjoint(words[max(0, place - 5) : place]):
            continue
        at = next((k for k in range(place + 1, len(words)) if words[k] not in _ABOUT), len(words))
        end = next((k for k in range(at, len(words)) if k not in films and words[k] not in _ROW), len(words))
        before = max((k for k in films if k < place), default=None)  # “Heat, of which you are a fan”
        if not own.isdisjoint(range(at, end)) or (end == at and before in own):
            return True
    return False


def _film_places(tokens: Tokens, facts: Sequence[Fact]) -> set[int]:
    """The places that the titles of the films of the facts take up."""
    values = [fact.values["A"] for fact in facts if "A" in fact.values]
    return {
        place for value in values for at in range(len(tokens)) for end in value(tokens, at) for place in range(at, end)
    }


def _is_base(tokens: Tokens, fact: Fact) -> bool:
    """Whether those who liked both are made those who liked the one film: “of the 214 fans of Heat”."""
    words = tokens.folded
    for at in range(1, len(words)):
        before = words[at - 1] if words[at - 1] not in ("the", "its") else words[max(0, at - 2)]
        ends = fact.values["N_BOTH"](tokens, at) if before in ("of", "among") and "N_BOTH" in fact.values else ()
        for end in (stop + (words[stop : stop + 1] != () and words[stop] in SIMULATED) for stop in ends):
            of_film = end + 1 + (1 if words[end + 1 : end + 2] == ("of",) else 2)
            named = words[end : end + 1] != () and words[end] in PEOPLE | FANS and of_film < len(words)
            if named and words[of_film - 1] in ("of", "liked") and any(True for _ in fact.values["A"](tokens, of_film)):
                return True
    return False


def _ends(tokens: Tokens, fact: Fact, role: str) -> set[int]:
    value = fact.values.get(role)
    return {end for at in range(len(tokens)) for end in value(tokens, at)} if value else set()


def _is_a_year(tokens: Tokens, fact: Fact) -> bool:
    """“In 2049 viewers rated it” dates the rating."""
    return any(
        len(tokens.words[at]) == 4 and tokens.words[at].isdecimal()
        and (tokens.folded[at - 1] == "in" or (at == 1 and tokens.folded[0] in ("by", "for", "since", "until")))
        for at in _places(tokens, fact, "N") if at
    )  # fmt: skip


def _is_rated(tokens: Tokens, fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether a film that was only asked about is listed with those that “your ratings of” are of."""
    own = {name for other in facts if "RATING" in other.values for name in other.anchors}
    if own.issuperset(fact.anchors):
        return False
    films = _film_places(tokens, facts)
    for start in _places(tokens, fact, "A"):
        at = start - 1
        while at >= 0 and (at in films or tokens.folded[at] in ("and", "&", "both")):
            at -= 1
        if (
            at < start - 1
            and tokens.folded[at] in ("for", "of", "to", "gave", "rated")
            and "your" in tokens.folded[:at]
        ):
            return not _STARS.isdisjoint(tokens.folded[max(0, at - 3) : at])
    return False


def _says_you_liked(tokens: Tokens, fact: Fact) -> bool:
    """“You liked Heat” of a film that you gave three stars, or fewer."""
    for start in _places(tokens, fact, "A"):
        at = start - 1
        while at > 0 and tokens.folded[at] in _BEFORE_FILM:
            at -= 1
        if tokens.folded[at] in _LIKED and "you" in tokens.folded[max(0, at - 3) : at]:
            return True
    return False


def _has_no_cause(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“1,840 viewers rated it 3.7, so it is recommended”: only what you liked or asked about is known to cause that."""
    words = tokens.folded
    recommends = not RECOMMENDING.isdisjoint(words[1:])  # “Here is a hidden gem, since …”
    likewise = "so" in words[:2] or any(  # “Okay, so here's a fact: …”, “… and so is Heat”
        pair[0] == "so" and pair[1] in _LIKEWISE for pair in itertools.pairwise(words)
    )
    causes = not ((CAUSAL | {"why", "thanks"}) - ({"so"} if likewise else set())).isdisjoint(words)
    return recommends and causes and all(fact.kind in ("co_liked", *_OF_CROWD, *_IN_COMMON) for fact in facts)


def _is_overpraised(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    praised = any(pair in _PRAISES for pair in itertools.pairwise(tokens.folded))
    return praised and not any(fact.amounts.get("mean", 0) >= STRONG for fact in facts)


def _stresses_little(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“As many as 5 of 500”, “a full 1%”, “as high as 3.0”: said so of much only."""
    for at in range(len(tokens)):
        start = next((at + len(words) for words in _AS_MUCH if tokens.folded[at : at + len(words)] == words), at)
        little = (
            fact.values[role] for fact in facts for role, (field, much) in _MUCH.items()
            if start > at and role in fact.values and fact.amounts.get(field, much) < much
        )  # fmt: skip
        few = (fact.values["N"] for fact in facts if start > at and fact.kind == "hidden_gem")
        places = [place for place in (at, start) if place < len(tokens)]
        if any(end > start for value in (*little, *few) for place in places for end in value(tokens, place)):
            return True
    return False
