"""What a number is a part or a mean of: of which viewers, of which ratings, of what speaks for the film.

Those who liked one film are none of those who rated the other; the mean of these is not of those; a share is of the
whole case, not of another share; and an average is of the film recommended, so that it has to be named beside another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.explain.checking.facts import Fact
from engine.explain.checking.lookup import PICKING, phrase_end
from engine.explain.checking.numbers import numbers
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import FANS, PEOPLE, SIMULATED, word_set

_OF_CROWD, _OF_PULL = ("popular_with", "hidden_gem"), ("because_you_liked", "similar_to")
_TIMES = word_set("times x × fold lift chance")
_NEW_CLAUSE = word_set(
    "and but while whereas ; . though although yet plus which whose averages averaged rated has holds"
)
_FROM_WHOLE = (("in",), ("of",), ("out", "of"), ("of", "the"), ("out", "of", "the"))
_OF_THEM = (("of", "them"), ("of", "those"), ("of", "these"), ("of", "whom"))
_OF_THAT = (("of", "that"), ("of", "this"))
_LIKING = word_set("", "like enjoy")
_COMPARING = word_set("above below over under beat beats higher lower more less than against short")
_PICK = word_set("this it its gem one")


def is_misbased(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether a number is said to be a part or a mean of something else."""
    liked = [fact for fact in facts if fact.kind == "co_liked"]
    crowds = [fact for fact in facts if fact.kind in _OF_CROWD]
    return (
        any(_counts_another_whole(tokens, fact, liked) or _takes_all_of_some(tokens, fact) for fact in liked)
        or any(_counts_by_mean(tokens, fact) for fact in crowds)
        or (bool(liked and crowds) and (_averages_a_part(tokens, facts) or _mixes_viewers(tokens, liked, crowds)))
        or _takes_of_a_share(tokens, facts)
        or _averages_another(tokens, facts, crowds)
    )


def _counts_another_whole(tokens: Tokens, fact: Fact, facts: Sequence[Fact]) -> bool:
    """“33 out of 100” where it is 33 of 99: who gives the one count exactly is taken to give the other so."""
    both = fact.amounts["n_both"]
    films = {other.amounts.get("n_film") for other in facts if other.amounts.get("n_both") == both}
    counted = {read.end for at in range(len(tokens)) for read in numbers(tokens, at) if read.value == both}
    wholes = (
        max(numbers(tokens, end + len(of)), key=lambda read: read.end, default=None)
        for end in counted for of in _FROM_WHOLE if tokens.folded[end : end + len(of)] == of
    )  # fmt: skip
    return any(whole is not None and both < whole.value not in films for whole in wholes)


def _takes_all_of_some(tokens: Tokens, fact: Fact) -> bool:
    """“214 viewers liked Heat, and 612 of them …”: all of whom the others are a part."""
    parts = min(_ends(tokens, fact, "N_BOTH"), default=len(tokens))
    value = fact.values.get("N_FILM") if fact.amounts["n_both"] < fact.amounts["n_film"] else None
    return value is not None and any(
        tokens.folded[at - 1] not in ("of", "in") and tokens.folded[end : end + 2] in _OF_THEM
        for at in range(parts + 1, len(tokens)) for end in value(tokens, at)
    )  # fmt: skip


def _averages_a_part(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the mean of all who rated the film is said of those who liked another: “33 of 99 liked it, 4.4★ …”."""
    liked = [fact for fact in facts if fact.kind == "co_liked"]
    crowds = [fact for fact in facts if fact.kind in _OF_CROWD]
    counted = {end for fact in liked for role in ("N_BOTH", "RATIO", "MOST") for end in _ends(tokens, fact, role)}
    numbers = {at for fact in crowds for at in _starts(tokens, fact, "N")}
    for at in (at for fact in crowds for at in _starts(tokens, fact, "MEAN")):
        start = max((end for end in counted if end <= at), default=at)
        alone = not any(start < place for place in numbers) and _TIMES.isdisjoint(tokens.folded[at : at + 3])
        if start < at and alone and _NEW_CLAUSE.isdisjoint(tokens.folded[start:at]):
            return True
    return False


def _counts_by_mean(tokens: Tokens, fact: Fact) -> bool:
    """“2,140 viewers rated it, 3.8 of them on average”: the mean is no number of viewers."""
    return any(tokens.folded[end : end + 2] in _OF_THEM for end in _ends(tokens, fact, "MEAN"))


def _mixes_viewers(tokens: Tokens, liked: Sequence[Fact], crowds: Sequence[Fact]) -> bool:
    """“214 fans of Heat liked it, and 1,840 of them rated it”, “… and these viewers rated it 3.7 on average”."""
    words = tokens.folded
    of_liked = {end for fact in liked for role in ("N_BOTH", "N_FILM", "RATIO") for end in _ends(tokens, fact, role)}
    of_crowd = {end for fact in crowds for end in _ends(tokens, fact, "N")}
    for end in of_liked | of_crowd:
        if words[end : end + 2] not in _OF_THEM or words[end + 1 : end + 3] == ("those", "who"):
            continue
        other = max((before for before in (of_liked if end in of_crowd else of_crowd) if before < end - 1), default=end)
        if other < end and (end in of_crowd or (FANS | _LIKING).isdisjoint(words[other:end])):
            return True
    means = [at for fact in crowds for at in _starts(tokens, fact, "MEAN")]
    those = [
        at for at, word in enumerate(words[:-1])
        if word in ("these", "those") and words[at + 1] in PEOPLE | SIMULATED
    ]  # fmt: skip
    return any(
        at < mean and any(end <= at for end in of_liked) and not any(at < end for end in of_crowd)
        for at in those for mean in means
    )  # fmt: skip


def _takes_of_a_share(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """“Heat makes up 34% of the case, Collateral 12% of that”: each share is of the whole."""
    shares = sorted({end for fact in facts if fact.kind in _OF_PULL for end in _ends(tokens, fact, "SHARE")})
    return any(
        tokens.folded[end : end + 2] in _OF_THAT and phrase_end(tokens, end + 1, PICKING) <= end + 2
        for end in shares if shares[0] < end - 1
    )  # fmt: skip


def _averages_another(tokens: Tokens, facts: Sequence[Fact], crowds: Sequence[Fact]) -> bool:
    """“You gave Heat 4.5 stars, 0.8 above the average of 3.7”: of Heat, where no other film is spoken of."""
    stars = min((at for fact in facts for at in _starts(tokens, fact, "RATING")), default=len(tokens))
    after = any(at > stars for fact in crowds for at in _starts(tokens, fact, "MEAN"))
    if not after or _COMPARING.isdisjoint(tokens.folded):
        return False
    picks = [title(pick) for pick in {fact.pick for fact in facts if fact.pick}]
    return not any(
        tokens.folded[at] in _PICK or phrase_end(tokens, at, PICKING) > at
        or any(True for pick in picks for _ in pick(tokens, at)) for at in range(len(tokens))
    )  # fmt: skip


def _starts(tokens: Tokens, fact: Fact, role: str) -> Iterator[int]:
    value = fact.values.get(role)
    return (at for at in range(len(tokens)) if value and any(True for _ in value(tokens, at)))


def _ends(tokens: Tokens, fact: Fact, role: str) -> set[int]:
    value = fact.values.get(role)
    return {end for at in range(len(tokens)) for end in value(tokens, at)} if value else set()
