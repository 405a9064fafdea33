"""Two films of a list compared: which one has more ratings, a higher average, more of another film's fans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from engine.explain.checking.facts import Fact
from engine.explain.checking.numbers import numbers, stands_for
from engine.explain.checking.tokens import tokenise

_CROWD = ("popular_with", "hidden_gem")
_OF_CASE = ("because_you_liked", "similar_to")
_MORE, _MUCH = "(?:(?P<up>more)|(?P<down>fewer))", "(?:(?P<up>more)|(?P<down>less))"
_HIGHER, _LARGER = "(?:(?P<up>higher|better)|(?P<down>lower))", "(?:(?P<up>larger|bigger|greater)|(?P<down>smaller))"
_MEAN = "(?:average|mean|average rating|mean rating)"
_FORMS: Mapping[str, tuple[str, ...]] = {
    "n": (
        f"P (?:has|have|had|got|drew|received|has received) {_MORE} VIEWED ratings than Q(?: does| has)?",
        f"P (?:was|is|has been) rated by {_MORE} VIEWED viewers than Q(?: was| is| has been)?",
        f"{_MORE} VIEWED viewers (?:have )?rated P than Q",
    ),
    "mean": (
        f"P (?:has|had|got|gets) (?:a|the) {_HIGHER} {_MEAN} than Q(?: does| has)?",
        f"P (?:is|was|has been) rated {_HIGHER}(?: on average)? than Q(?: on average)?",
        f"on average,? P (?:is|was|has been) rated {_HIGHER} than Q",
        f"P (?:averages|averaged) {_MUCH} than Q",
        f"(?:P's|the) {_MEAN}(?: of P)? (?:is|was) {_HIGHER} than (?:Q's|that of Q)",
    ),
    "share": (
        f"your (?:rating of|rating for|liking for) A (?:speaks|counts) {_MUCH} for P than (?:for )?Q",
        f"A (?:speaks|counts) {_MUCH} for P than (?:for )?Q",
        f"A (?:makes up|has|holds) a {_LARGER} (?:share|part) of the case for P than (?:of that |of the case )?for Q",
    ),
    "n_both": (
        f"{_MORE} of the N_FILM VIEWED viewers who liked A (?:also )?liked P than Q",
        f"of the N_FILM VIEWED viewers who liked A,? {_MORE} (?:also )?liked P than Q",
        f"{_MORE} of A's N_FILM VIEWED fans (?:also )?liked P than Q",
    ),
}
_NUMBER = r"(\d[\d,]*(?:\.\d+)?)(?: %| ★| stars| ratings| viewers)?"
_FIGURES = re.compile(
    rf"(?:,? (?:with |at )?|, | : | — | \( ){_NUMBER} (?:against|to|versus|vs|compared with|compared to|"
    rf"as against) {_NUMBER}"
    rf"(?: stars| ratings| viewers)?(?: on average)?(?: \))?$"
)


def is_ranked(text: str, sign_of: Mapping[str, str], facts: Sequence[Fact]) -> bool:
    """Whether the whole text, with a sign for each film, compares two of them and is right."""
    text = re.sub(r"(?: [.!])$", "", text)
    figures = _FIGURES.search(text)
    said = text[: figures.start()] if figures else text
    for field, one, other in _pairs(facts):
        p, q = (sign_of[fact.pick] for fact in (one, other))
        for form in _FORMS[field]:
            if one.simulated and "VIEWED" not in form:
                continue
            pattern = _filled(form, p, q, sign_of, one)
            if found := re.fullmatch(pattern, said, re.IGNORECASE):
                is_more = one.amounts[field] > other.amounts[field]
                is_less = one.amounts[field] < other.amounts[field]
                if (is_more if found["up"] else is_less) and (not figures or _are(figures, field, one, other)):
                    return True
    return False


def _pairs(facts: Sequence[Fact]) -> Iterator[tuple[str, Fact, Fact]]:
    for one, other in permutations(facts, 2):
        alike = one.pick != other.pick and one.simulated == other.simulated and one.pick and other.pick
        same_film = one.anchors == other.anchors and len(one.anchors) == 1
        for field, kinds in (("n", _CROWD), ("mean", _CROWD), ("share", _OF_CASE), ("n_both", ("co_liked",))):
            is_of_kind = one.kind in kinds and other.kind in kinds and field in one.amounts and field in other.amounts
            is_same = kinds is _CROWD or (same_film and one.amounts.get("n_film") == other.amounts.get("n_film"))
            if alike and is_of_kind and is_same:
                yield field, one, other


def _filled(form: str, p: str, q: str, sign_of: Mapping[str, str], fact: Fact) -> str:
    anchor = sign_of[fact.anchors[0]] if fact.anchors else "x{9}"
    values = {"P": p, "Q": q, "A": anchor, "N_FILM": f"{int(fact.amounts.get('n_film', 0)):,}".replace(",", ",?")}
    form = form.replace("VIEWED ", "simulated " if fact.simulated else "")
    return re.sub(r"(?<!\(\?)\b(?:N_FILM|P|Q|A)\b", lambda name: values[name[0]], form)


def _are(figures: re.Match[str], field: str, one: Fact, other: Fact) -> bool:
    """Whether the two figures are those of the two films, in order."""
    return all(
        any(
            stands_for(read, fact.amounts[field] * (100 if field == "share" else 1), "plainly")
            for read in numbers(tokenise(said), 0)
        )
        for said, fact in zip(figures.groups(), (one, other), strict=True)
    )
