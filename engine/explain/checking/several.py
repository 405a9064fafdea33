"""Several facts of one kind side by side: their films in a row, what belongs to each, and how these compare.

What is measured may be a film's share of the case, its rating, its fans, those it has in common with the pick, their
part, or the lift; and the pick's average beside a rating. The films stand in the order in which they are named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from typing import Protocol

from engine.explain.checking.comparisons import difference, times, with_unit
from engine.explain.checking.facts import Fact, phrases, quantity
from engine.explain.checking.grammar import Meet, Name, Node, Recogniser, Scope
from engine.explain.checking.numbers import numbers, shares
from engine.explain.checking.scopes import Mentions
from engine.explain.checking.titles import Terminal
from engine.explain.checking.tokens import Tokens

_MEASURES: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "share": ("SHARE", "share", ("pull",)),
    "rating": ("STARS", "your_rating", ("because_you_liked", "pull")),
    "fans": ("N_FILM", "n_film", ("co_liked",)),
    "both": ("N_BOTH", "n_both", ("co_liked",)),
    "part": ("RATIO", "part", ("co_liked",)),
    "lift": ("LIFT", "lift", ("co_liked",)),
}
"""What is measured: the name of its value within a fact, its amount, and whose rules speak of it."""
_OF_EACH = {
    "F": "A",
    "G": "A_TOLD",
    "N": "SOURCE",
    "T": "THOSE",
    "S": "SOME",
    "M": "MEAN",
    "R": "STARS",
    "RATERS": "RATERS",
    "COUNT": "COUNT",
    "BASE": "BASE",
    "NB": "N_BOTH",
    "L": "LIFT",
    "FOLD": "FOLD",
    "DONE": "DONE",
    "IN_COUNTS": "IN_COUNTS",
    "DONE_TOO": "DONE_TOO",
}
_MOST_FILMS = 4
_ASIDE_AFTER = 8  # words that may tell of the last film of a row before an aside tells of all
_FAR, _A_BIT, _A_STEP, _NEAR, _WELL = Fraction(3, 2), Fraction(8, 100), Fraction(1), Fraction(2, 10), Fraction(1, 2)
_HIGHLY, _MOST = phrases("highly"), phrases("most", "much", "the majority", "the bulk", "the greater part")
_MOSTLY = phrases("mostly", "mainly", "largely", "chiefly", "primarily")

Values = Mapping[str, Terminal | bool]


class FactScope(Protocol):
    """The names within one fact."""

    fact: Fact

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        """As `Scope.resolve`."""

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        """As `Scope.ends`."""


class Whole(Scope, Protocol):
    """The names over the whole sentence, and the films that it speaks of."""

    mentions: Mentions


class FactRow:
    """Names among some facts, in order: `F1` is the film of the first, `V1` what is measured of it."""

    def __init__(
        self, measure: str, scopes: Sequence[FactScope], values: Values, whole: Whole, rules: Mapping[str, Node]
    ) -> None:
        self._scopes, self._values, self._whole, self._rules = scopes, values, whole, rules
        whose = "simulated" if scopes[0].fact.simulated else "real"
        value, _, kinds = _MEASURES.get(measure, ("", "", ("crowd",)))
        self._of_each = {**_OF_EACH, "V": value}
        self._value = {"STARS": "RATING"}.get(value, value)
        self._mean_is_first = "mean" in scopes[0].fact.amounts
        self._prefixes = (*(f"{each}:" for each in (measure, f"row{len(scopes)}", "row", *kinds, whose)), "")
        every = {"EACH_PART": "BARE_PART_OF_A", "WHEN_OF_ALL": "WHEN_OF_A", "EACH_THINGS": "THINGS_OF_A"}
        self._each = {name: Meet(tuple((Name(of_a), scope) for scope in scopes)) for name, of_a in every.items()}
        self._renamed = {"VIEWERS": f"{whose.upper()}_VIEWERS", "FANS": f"{whose.upper()}_FANS"}

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        """The rules of that name, or those of one of the facts where it ends in its place in the row."""
        head, place = self._of_each.get(name[:-1]), name[-1:]
        if name in self._each:
            return [(self._each[name], self._whole)]
        if head and place.isdecimal():
            return [(Name(head), scope) for scope in self._scopes[int(place) - 1 : int(place)]]
        return self.own(self._renamed.get(name, name)) or self._whole.resolve(name)

    def own(self, name: str) -> Sequence[tuple[Node, Scope]]:
        """The rules of that name that hold for this row."""
        return [(self._rules[each + name], self) for each in self._prefixes if each + name in self._rules]

    def was_named(self, recogniser: Recogniser, tokens: Tokens, at: int) -> bool:
        """Whether its films in a row are what ends at `at`."""
        films = self._films()
        if not films or not any(at - _ASIDE_AFTER <= end <= at for k in range(at) for end in films[-1](tokens, k)):
            return False
        starts = [k for k in range(at) for _ in films[0](tokens, k)]
        in_row = any(at in recogniser.ends(Name("IN_ROW"), self, k) and not is_in_row(tokens, k) for k in starts)
        return in_row or any(at in recogniser.ends(Name("TOLDS"), self, k) for k in range(at))

    def _films(self) -> list[Terminal]:
        return [scope.fact.values["A"] for scope in self._scopes if "A" in scope.fact.values]

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        """Where a value ends; a condition takes no words."""
        value = self._values.get(name)
        if name == "THEY":
            value = self._were_named(tokens, at)
        elif name == "NAMED":
            films = self._films()
            value = all(
                any(True for k in range(at) for _ in film(tokens, k)) for film in films
            ) and self._names_no_other(tokens, at)
        elif name == "THEY_FIRST":
            value = self._whole.mentions.before(tokens, at) <= {"", *self._scopes[0].fact.anchors}
        elif name in ("SAID1", "MEAN_SAID", "RATING_SAID"):
            told = "SAID2" if (name == "RATING_SAID") == self._mean_is_first else "SAID1"
            told = "SAID1" if name == "SAID1" else told
            value = self._said_last(tokens, at) == told and self._names_no_other(tokens, at)
        if value is None:
            return self._whole.ends(name, tokens, at)
        if isinstance(value, bool):
            return (at,) if value else ()
        return value(tokens, at) if at < len(tokens) else ()

    def _were_named(self, tokens: Tokens, at: int) -> bool:
        """Whether the films named before `at` are those of the row, in its order."""
        films = self._films()
        first = [next((k for k in range(at) for _ in film(tokens, k)), at) for film in films]
        return max(first) < at and first == sorted(first) and self._names_no_other(tokens, at)

    def _said_last(self, tokens: Tokens, at: int) -> str:
        """Which of the things measured is the number that was told last before `at`: “SAID1”, “SAID2”."""
        ends = {}
        for k, scope in enumerate(self._scopes[:2], 1):
            value = scope.fact.values.get(self._value or ("MEAN" if "mean" in scope.fact.amounts else "RATING"))
            ends[f"SAID{k}"] = (
                max((end for j in range(at) for end in value(tokens, j) if end <= at), default=0) if value else 0
            )
        last = max(ends, key=lambda name: ends[name])
        return last if len(set(ends.values())) > 1 else ""

    def _names_no_other(self, tokens: Tokens, at: int) -> bool:
        """Whether no film but those of the row is named before `at`."""
        return self._whole.mentions.before(tokens, at) <= {"", *(each for s in self._scopes for each in s.fact.anchors)}


def is_in_row(tokens: Tokens, at: int) -> bool:
    """Whether the film at `at` is not the first of several in a row."""
    return tokens.folded[at - 1 : at] in (("and",), ("or",), ("nor",), ("&",), ("plus",)) or at in tokens.after_comma


def rows_among(
    scopes: Sequence[FactScope], tokens: Tokens, whole: Whole, rules: Mapping[str, Node]
) -> Iterator[FactRow]:
    """Every row of facts whose films the sentence names, in that order; two of them in either order."""
    named = [(place, scope) for scope in scopes if (place := _named_at(scope.fact, tokens)) is not None]
    in_order = [scope for _, scope in sorted(named, key=lambda each: each[0])]
    for measure, (_, amount, _) in _MEASURES.items():
        every = [scope for scope in scopes if amount in scope.fact.amounts and "A" in scope.fact.values]
        known = [scope for scope in in_order if scope in every]
        for count in range(2, _MOST_FILMS + 1):
            for row in combinations(known, count):
                for ordered in (row, row[::-1]) if count == 2 else (row,):
                    if _is_row([scope.fact for scope in ordered]):
                        yield FactRow(
                            measure,
                            ordered,
                            _compared(measure, ordered, [scope.fact.amounts[amount] for scope in every]),
                            whole,
                            rules,
                        )
    films = list({scope.fact.anchors: scope for scope in in_order if len(scope.fact.anchors) == 1}.values())
    for count in (2, 3):
        for row in combinations(films, count):
            yield FactRow("film", row, {"EVERY": False}, whole, rules)
    for crowd in (scope for scope in scopes if "mean" in scope.fact.amounts):
        rated = [scope for scope in in_order if "your_rating" in scope.fact.amounts]
        for one in rated:
            for row in ((crowd, one), (one, crowd)):
                yield FactRow("mean", row, _against([scope.fact for scope in row]), whole, rules)
        for two in combinations(rated, 2):
            yield FactRow("mean", (crowd, *two), _among(crowd.fact, [each.fact for each in two]), whole, rules)


def _named_at(fact: Fact, tokens: Tokens) -> int | None:
    film = fact.values.get("A")
    return next((at for at in range(len(tokens)) for _ in film(tokens, at)), None) if film else None


def _is_row(facts: Sequence[Fact]) -> bool:
    """Whether the facts are of different films and all of simulated viewers, or none."""
    return len({fact.anchors for fact in facts}) == len(facts) and len({fact.simulated for fact in facts}) == 1


def _compared(measure: str, row: Sequence[FactScope], cited: Sequence[Fraction]) -> Values:
    amount = _MEASURES[measure][1]
    amounts = [scope.fact.amounts[amount] for scope in row]
    found: dict[str, Terminal | bool] = {
        "DESC": all(x > y for x, y in pairwise(amounts)), "ASC": all(x < y for x, y in pairwise(amounts)),
        "TOP_HERE": amounts[0] > max(amounts[1:]), "BOTTOM_HERE": amounts[0] < min(amounts[1:]),
        "TOP": amounts[0] == max(cited) and cited.count(max(cited)) == 1,
        "BOTTOM": amounts[-1] == min(cited) and cited.count(min(cited)) == 1,
        "EVERY_COUNT": quantity(Fraction(len(cited)), numbers),
        "SAME": len(set(amounts)) == 1, "EVERY": len(row) == len(cited), "COUNT": quantity(Fraction(len(row)), numbers),
        "HIGHLY_ALL": _HIGHLY if all(scope.fact.amounts.get("your_rating", 0) >= 4 for scope in row) else False,
        "ALL_RATED": all("your_rating" in scope.fact.amounts for scope in row),
    }  # fmt: skip
    if measure == "share":
        total = sum(amounts, Fraction())
        found["TOTAL"] = quantity(total, shares)
        found["MOST_OF_ALL"] = _MOST if 2 * total > 1 else False
        found["MOSTLY_ALL"] = _MOSTLY if 2 * total > 1 else False
        found["LEFT"] = quantity(1 - total, shares)
        found["ASKED"] = not any("your_rating" in scope.fact.amounts for scope in row)
        found |= {f"W{k}": quantity(amount * 100, numbers) for k, amount in enumerate(amounts, 1)}
    if measure == "lift":
        found["ABOVE_CHANCE"] = row[0].fact.values.get("ABOVE_CHANCE", False)
        found["ALL_ABOVE"] = min(amounts) > 1
    if measure == "rating":
        found["AVERAGED"] = quantity(sum(amounts, Fraction()) / len(amounts), numbers)
    if measure == "rating" and len(row) == 3:
        found |= {f"APART{k}": difference(abs(amounts[0] - amounts[k - 1])) for k in (2, 3)}
    if len(row) == 2:
        found |= _apart(measure, *amounts)
    return found


def _apart(measure: str, x: Fraction, y: Fraction) -> Values:
    """By how much two amounts differ."""
    most, least = max(x, y), min(x, y)
    found: dict[str, Terminal | bool] = {"FAR": most >= _FAR * least}
    if most == least:
        return found
    if measure == "share":
        found["BIT"] = most - least <= _A_BIT
        found["APART"] = with_unit(quantity((most - least) * 100, numbers), ("points",), ("percentage", "points"))
    if measure == "rating":
        found |= {"BIT": most - least <= _A_STEP, "APART": difference(most - least)}
    if measure == "part":
        found["BIT"] = most - least <= _A_BIT
    if measure in ("fans", "both"):
        found["APART"] = quantity(most - least, numbers)
    if least:
        found |= {"TIMES": quantity(most / least, times), "PART": quantity(least / most, shares)}
    return found


def _against(row: Sequence[Fact]) -> Values:
    """How the average stands to the rating, either of them first."""
    first, second = (fact.amounts.get("mean", fact.amounts.get("your_rating", Fraction())) for fact in row)
    apart, is_mean = abs(first - second), "mean" in row[0].amounts
    return {
        "DESC": first > second, "ASC": first < second, "SAME": first == second, "BIT": 0 < apart <= _NEAR,
        "FAR": apart >= _WELL, "ABOVE": is_mean and first > second, "BELOW": is_mean and first < second,
        "IS_MEAN1": is_mean, "IS_MEAN2": not is_mean,
        **({"APART": difference(apart)} if apart else {}),
    }  # fmt: skip


def _among(crowd: Fact, rated: Sequence[Fact]) -> Values:
    """How the average stands to two ratings."""
    least, most = sorted(fact.amounts["your_rating"] for fact in rated)
    mean = crowd.amounts["mean"]
    near = abs(mean - rated[0].amounts["your_rating"]) < abs(mean - rated[1].amounts["your_rating"])
    return {
        "IS_MEAN1": True,
        "CLOSER_TO_2": near,
        "BETWEEN": least < mean < most,
        "LOWEST": mean < least,
        "HIGHEST": mean > most,
    }
