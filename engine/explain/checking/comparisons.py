"""Sums and comparisons that arithmetic over the cited facts proves; a sentence of them follows this grammar whole.

X and Y are two films of the history, in either order; which of their shares or ratings is the greater, and by how much,
is a condition of the rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import permutations

from engine.explain.checking.comparing import COMPARING
from engine.explain.checking.facts import Fact, phrases, quantity
from engine.explain.checking.grammar import Name, Node, Recogniser, Scope, read_rules
from engine.explain.checking.numbers import Read, doubles, numbers, shares
from engine.explain.checking.titles import Terminal, title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set
from engine.explain.checking.wordings.pairs import PAIRS
from engine.text import parse_title

_RULES = read_rules(COMPARING + PAIRS)
_MOST_IN_ROW = 5
_BITS = ("a little", "a bit", "slightly", "a touch", "somewhat")
_A_BIT, _A_STEP, _NEAR = Fraction(8, 100), Fraction(1), Fraction(2, 10)
_FAR = Fraction(3, 2)
_OF_CASE = ("because_you_liked", "similar_to")
_STEPS = ("star", "stars", "★", "point", "points")

Value = Terminal | bool


def is_compared(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the whole sentence is sums and comparisons, all of them true."""
    if _SIGNS.isdisjoint(tokens.folded):
        return False
    return len(tokens) in Recogniser(tokens).ends(Name("SENTENCE"), _Sentence(facts), 0)


_SIGNS = word_set(
    """
    more less larger bigger greater from together between outweighs another higher lower same equally alike above below
    both followed years year newer older younger earlier later and did : least most weakest strongest times twice ahead
    leads tops beats edges everything main factor reason part role speak speaks while whereas though although — half
    third quarter each , equals matches
    """
)


_OF_A_PAIR = ("SAID", "WEIGHED", "PULLED")


class _Sentence:
    """Each thing said is about some choice of X and Y."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._pairs, self._rows = pairs_of(facts), rows_of(facts)

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        if name in _OF_A_PAIR or name == "LISTED":
            return [(_RULES[name], reading) for reading in (self._rows if name == "LISTED" else self._pairs)]
        return [(_RULES[name], self)] if name in _RULES else []

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        return (at,) if name == "AFTER_COMMA" and at in tokens.after_comma else ()


class _Reading:
    """The grammar's names for one choice of X and Y."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = values

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        return [(_RULES[name], self)] if name in _RULES else []

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        if name == "AFTER_COMMA":
            return (at,) if at in tokens.after_comma else ()
        value = self._values.get(name, False)
        if isinstance(value, bool):
            return (at,) if value else ()
        return value(tokens, at)


def pairs_of(facts: Sequence[Fact]) -> list[Scope]:
    """What the names of the grammar mean, for each choice of X and Y."""
    return [_Reading(values) for values in _readings(facts)]


def rows_of(facts: Sequence[Fact]) -> list[Scope]:
    """The same for each order of all the films that speak for the pick."""
    return [_Reading(values) for values in _rows(facts)]


def _readings(facts: Sequence[Fact]) -> Iterator[Mapping[str, Value]]:
    picks = sorted({fact.pick for fact in facts if fact.pick})
    if len(picks) > 1:
        return  # a share of one film's case is no measure of another's
    common: dict[str, Value] = {"P": title(picks[0])} if picks else {}
    pulls = _pulls(facts)
    crowds = [fact for fact in facts if "MEAN" in fact.values]
    for x, y in permutations(pulls, 2):
        yield {**common, **_compared(x, y), **_summed(pulls), **_ranked(x, y, pulls)}
    for fact in pulls:
        yield {**common, "X": fact.values["A"], **_given("X", fact), **_ranked(fact, fact, [fact])}
    liked = [fact for fact in facts if fact.kind == "co_liked" and not fact.simulated and "A" in fact.values]
    for x, y in permutations(liked, 2):
        yield {**common, **_liked_by("X", x), **_liked_by("Y", y), **_liked_more(x, y)}
    for fact in pulls:
        for crowd in crowds:
            yield {**common, **_against_crowd(fact, crowd)}
    films = sorted({name for fact in facts for name in (*fact.anchors, fact.pick) if parse_title(name).year})
    by_both: Mapping[str, Value] = {"N_BOTH": liked[0].values["N_BOTH"]} if len(films) == 2 and len(liked) == 1 else {}
    for first, second in permutations(films, 2):
        yield {**_dated(first, second, n_films=len(films)), **by_both}


def _pulls(facts: Sequence[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.kind in _OF_CASE and "A" in fact.values]


def _rows(facts: Sequence[Fact]) -> Iterator[Mapping[str, Value]]:
    """The films that speak for the pick, in every order."""
    pulls, picks = _pulls(facts), {fact.pick for fact in facts if fact.pick}
    for row in permutations(pulls) if 1 < len(pulls) < _MOST_IN_ROW and len(picks) < 2 else ():
        yield {**({"P": title(min(picks))} if picks else {}), **_summed(pulls), **_in_row(row)}


def _compared(x: Fact, y: Fact) -> Mapping[str, Value]:
    found: dict[str, Value] = {"X": x.values["A"], "Y": y.values["A"]}
    if "HIGHLY" in x.values and "HIGHLY" in y.values:
        found["HIGHLY"] = x.values["HIGHLY"]
    for letter, fact in (("X", x), ("Y", y)):
        found |= _given(letter, fact)
    if "share" in x.amounts and "share" in y.amounts:
        found |= _weighed(x.amounts["share"], y.amounts["share"])
    if "your_rating" in x.amounts and "your_rating" in y.amounts:
        more = x.amounts["your_rating"] - y.amounts["your_rating"]
        found |= {"X_RATED_MORE": more > 0, "SAME_RATING": more == 0}
        if more > 0:
            found["DIFFERENCE"] = difference(more)
            found["A_STEP"] = phrases(*_BITS) if more <= _A_STEP else False
    return found


def _given(letter: str, fact: Fact) -> Mapping[str, Value]:
    named = {f"{letter}_{role}": fact.values[role] for role in ("SHARE", "RATING") if role in fact.values}
    return {**named, f"{letter}_IS_SIMILAR": fact.kind == "similar_to", f"{letter}_IS_RATED": fact.kind != "similar_to"}


def _weighed(x: Fraction, y: Fraction) -> Mapping[str, Value]:
    """How the share of X compares with that of Y."""
    found: dict[str, Value] = {
        "X_WEIGHS_MORE": x > y, "X_WEIGHS_A_BIT_MORE": 0 < x - y <= _A_BIT, "X_WEIGHS_FAR_MORE": x >= _FAR * y,
        "SAME_SHARE": x == y,
    }  # fmt: skip
    if x > y > 0:
        more = quantity(x / y, times)
        found |= {
            "TIMES": more, "TIMES_TO_ONE": with_unit(quantity(x / y, numbers), ("to", "one"), ("to", "1")),
            "PART": quantity(y / x, shares),
            "POINTS": with_unit(quantity((x - y) * 100, numbers), ("points",), ("percentage", "points")),
        }  # fmt: skip
    return found


def times(tokens: Tokens, at: int) -> Iterator[Read]:
    """“Twice”, “three times”, “2.5 times”."""
    yield from doubles(tokens, at)
    for read in numbers(tokens, at):
        if tokens.folded[read.end : read.end + 1] in (("times",), ("x",), ("×",)):
            yield replace(read, end=read.end + 1)


def with_unit(number: Terminal, *units: tuple[str, ...]) -> Terminal:
    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        for end in number(tokens, at):
            yield from (end + len(unit) for unit in units if tokens.folded[end : end + len(unit)] == unit)

    return ends


def _ranked(x: Fact, y: Fact, pulls: Sequence[Fact]) -> Mapping[str, Value]:
    """Whether X is the greatest of all that are cited, Y the least, and X more than all else."""
    if not all("share" in fact.amounts for fact in pulls):
        return {}
    others = [fact.amounts["share"] for fact in pulls]
    return {
        "X_IS_MOST": others.count(max(others)) == 1 and x.amounts["share"] == max(others),
        "Y_IS_LEAST": others.count(min(others)) == 1 and y.amounts["share"] == min(others),
        "X_IS_MAJOR": x.amounts["share"] * 2 > 1,
    }  # fmt: skip


def _in_row(row: Sequence[Fact]) -> Mapping[str, Value]:
    """The films in this very order, and what belongs to each in the same order."""
    found: dict[str, Value] = {"FILMS": _row_of([fact.values["A"] for fact in row])}
    for role in ("SHARE", "RATING"):
        if all(role in fact.values for fact in row):
            found[f"{role}S_ROW"] = _row_of([fact.values[role] for fact in row])
    found["FILMS_TOLD"] = _row_of([_with_aside(fact) for fact in row])
    if all("SHARE" in fact.values for fact in row):
        found["FILMS_AT_SHARES"] = _row_of([_at_its_share(fact) for fact in row], bare=True)
    return found


def _at_its_share(fact: Fact) -> Terminal:
    """“Heat at 31 %”, “Heat (31 %)”, “Heat 31 %”."""
    film, share = fact.values["A"], fact.values["SHARE"]

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        for end in film(tokens, at):
            start = end + (tokens.folded[end : end + 1] in (("at",), ("with",), ("(",), (":",)))
            close = tokens.folded[end : end + 1] == ("(",)
            yield from (
                stop + close for stop in (share(tokens, start) if start < len(tokens) else ())
                if not close or tokens.folded[stop : stop + 1] == (")",)
            )  # fmt: skip

    return ends


def _row_of(values: Sequence[Terminal], *, bare: bool = False) -> Terminal:
    """The values in this order, with “and” before the last; `bare`: or without."""

    def ends(tokens: Tokens, at: int) -> Iterable[int]:
        places = {at}
        for k, value in enumerate(values):
            if k and k == len(values) - 1:
                joined = {place + 1 for place in places if tokens.folded[place : place + 1] == ("and",)}
                places = joined | (places if bare else set())
            places = {end for place in places if place < len(tokens) for end in value(tokens, place)}
        return places

    return ends


def _liked_by(letter: str, fact: Fact) -> Mapping[str, Value]:
    roles = {"": "A", "_BOTH": "N_BOTH", "_FILM": "N_FILM", "_PART": "RATIO", "_LIFT": "LIFT"}
    return {letter + name: fact.values[role] for name, role in roles.items() if role in fact.values}


def _liked_more(x: Fact, y: Fact) -> Mapping[str, Value]:
    """Whether the pick was liked by a greater part of those who liked X, and whether more above chance."""
    return {f"X_{role.upper()}_MORE": x.amounts.get(role, 0) > y.amounts.get(role, 0) for role in ("part", "lift")}


_DIFFERENCES: Mapping[Fraction, tuple[str, ...]] = {
    Fraction(9, 10): ("nine tenths of a star", "nine tenths"),
    Fraction(1, 10): ("a tenth", "a tenth of a star", "one tenth"),
    Fraction(1, 5): ("two tenths", "a fifth of a star"),
    Fraction(1, 2): ("half a star", "half a point"),
    Fraction(3, 2): ("a star and a half",),
    Fraction(1): ("a star", "a full star", "a whole star", "a point"),
}


def difference(more: Fraction) -> Terminal:
    """“Half a star”, “one star”, “over a star and a half”, “1.5 stars”, “0.9”."""
    worded, number = quantity(more, _steps), quantity(more, numbers)

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        yield from worded(tokens, at)
        for end in number(tokens, at) if at < len(tokens) else ():
            yield end
            yield from (end + 1 for unit in _STEPS if tokens.folded[end : end + 1] == (unit,))

    return ends


def _steps(tokens: Tokens, at: int) -> Iterator[Read]:
    for value, words in _DIFFERENCES.items():
        yield from (Read(value, Fraction(1, 10), end) for end in phrases(*words)(tokens, at))


def _summed(pulls: Sequence[Fact]) -> Mapping[str, Value]:
    if not all("share" in fact.amounts for fact in pulls):
        return {}
    total = sum((fact.amounts["share"] for fact in pulls), Fraction())
    films = [_with_aside(fact) for fact in pulls]
    return {
        "ALL": _listed(films), "TOTAL": quantity(total, shares), "COUNT": quantity(Fraction(len(pulls)), numbers),
        "ONLY_TWO": len(pulls) == 2, "ALL_RATED": all(fact.kind != "similar_to" for fact in pulls),
    }  # fmt: skip


def _with_aside(fact: Fact) -> Terminal:
    """The film, with its share or rating in brackets after it or without."""
    film, asides = fact.values["A"], [fact.values[role] for role in ("SHARE", "RATING") if role in fact.values]

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        for end in film(tokens, at):
            yield end
            if tokens.folded[end : end + 1] == ("(",):
                stops = {stop for aside in asides for stop in aside(tokens, end + 1)}
                yield from (stop + 1 for stop in stops if tokens.folded[stop : stop + 1] == (")",))

    return ends


def _listed(films: Sequence[Terminal]) -> Terminal:
    """All of the films in any order, with “and” before the last."""

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        for order in permutations(films) if len(films) < _MOST_IN_ROW else ():
            yield from _row_of(order)(tokens, at)

    return ends


def _against_crowd(fact: Fact, crowd: Fact) -> Mapping[str, Value]:
    if "RATING" not in fact.values:
        return {}
    above = crowd.amounts["mean"] - fact.amounts["your_rating"]
    named = {"A": fact.values["A"], "RATING": fact.values["RATING"], "MEAN": crowd.values["MEAN"]}
    return {
        **named, **{role: crowd.values[role] for role in ("N",) if role in crowd.values},
        "ABOVE": above > 0, "BELOW": above < 0, "SAME": above == 0,
        "JUST_ABOVE": 0 < above <= _NEAR, "JUST_BELOW": 0 < -above <= _NEAR,
        "SIM": phrases("simulated", "synthetic") if crowd.simulated else False,
    }  # fmt: skip


def _dated(first: str, second: str, *, n_films: int) -> Mapping[str, Value]:
    """`first` is the later film, or of the same year."""
    years = [parse_title(name).year for name in (first, second)]
    apart = years[0] - years[1]
    if apart < 0:
        return {}
    named = [title(name) for name in (first, second)]
    found: dict[str, Value] = {"YEAR_OF_FIRST": _figure(years[0]), "YEAR_OF_SECOND": _figure(years[1])}
    if not apart:
        return {"FILMS_OF_YEAR": _listed(named), "BOTH_OF_YEAR": n_films == 2, "YEAR": _figure(years[0])}
    return {**found, "FIRST": named[0], "SECOND": named[1], "AGE": quantity(Fraction(apart), numbers)}


def _figure(year: int) -> Callable[[Tokens, int], Iterable[int]]:
    return lambda tokens, at: (at + 1,) if tokens.words[at : at + 1] == (str(year),) else ()
