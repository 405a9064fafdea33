"""Sums and comparisons that arithmetic over the cited facts proves; a sentence of them follows this grammar whole.

X and Y are two films of the history, in either order; which of their shares or ratings is the greater, and by how much,
is a condition of the rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import permutations

from engine.explain.checking.facts import Fact, Terminal, quantity, stars, title
from engine.explain.checking.grammar import Name, Node, Recogniser, Scope, read_rules
from engine.explain.checking.numbers import numbers, shares
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set
from engine.text import parse_title

_RULES = read_rules("""
SENTENCE -> SAID [END] | SAID JOIN SAID [END] | SAID JOIN SAID JOIN SAID [END]
END -> . | !
JOIN -> and | but | yet | while | whereas | though | although | ; | : | —
SAID -> WEIGHS | RATES | SUMS | BY_CROWD | DATED | LIKED_BY
CASE -> the case [for THIS] | the (reason|reasons|argument|reasoning) [for (THIS|CASE_OF)]
    | the (reason|reasons) (you see|why you see|we suggest|we picked|for seeing) THIS
    | this | (this|the|our) (recommendation|suggestion|pick|choice) | what speaks for THIS
    | everything that speaks for THIS
CASE_OF -> (this|the|our) (recommendation|suggestion|pick|choice)
THIS -> P | this | it | this (film|movie|one|title) | the (film|movie)
HERE -> here | in (this|CASE) | for THIS | in this (case|recommendation|suggestion|pick) | in its case
THESE -> COUNT (films|ratings|of your ratings|films you rated|films that you rated) | your COUNT ratings
X_SAID -> X | your rating (of|for) X | your liking for X | your X_RATING (of|for) X | the X_RATING you gave X
    | X which you (gave|rated) X_RATING | X with (your|its) X_RATING
    | X with X_RATING from you | X at X_SHARE | X LPAREN X_SHARE RPAREN | X LPAREN X_RATING [from you] RPAREN
Y_SAID -> Y | your rating (of|for) Y | your liking for Y | your Y_RATING (of|for) Y | the Y_RATING you gave Y
    | that of Y | Y with Y_RATING from you | Y at Y_SHARE
    | Y LPAREN Y_SHARE RPAREN | Y LPAREN Y_RATING [from you] RPAREN
CARRIES -> makes [up]? | make [up]? | carries | carry | (accounts|account) for | is behind | are behind | holds | is
    | are | has | provides | provide | contributes | contribute | supplies | supply | is worth | are worth

# --- shares of the case
WEIGHS -> X_SAID COUNTS more [HERE] [X_ASIDE] than Y_SAID [HERE] [Y_ASIDE] [SHARES] X_WEIGHS_MORE
    | X_SAID COUNTS more [HERE] [SHARES] X_WEIGHS_MORE
    | X_SAID COUNTS A_BIT more [HERE] [X_ASIDE] [than Y_SAID] [HERE] [Y_ASIDE] [SHARES] X_WEIGHS_A_BIT_MORE
    | Y_SAID COUNTS less [HERE] [Y_ASIDE] than X_SAID [HERE] [X_ASIDE] X_WEIGHS_MORE
    | of (the|your) two [ratings] (X_SAID|the one for X|that of X) COUNTS [the]? more [HERE] [SHARES] ONLY_TWO
        X_WEIGHS_MORE
    | X_SAID CARRIES (more|a larger share|a bigger share|a greater share) of CASE than Y_SAID [does|do] [SHARES]
        X_WEIGHS_MORE
    | X_SAID CARRIES X_SHARE of CASE followed by Y_SAID [(with|at) Y_SHARE] X_WEIGHS_MORE
    | X_SAID outweighs Y_SAID [HERE] [SHARES] X_WEIGHS_MORE
COUNTS -> weighs | weigh | (counts|count) [for]? | matters | matter | speaks | contributes | contribute
X_ASIDE -> LPAREN X_SHARE [of CASE] RPAREN | at X_SHARE
Y_ASIDE -> LPAREN Y_SHARE [of CASE] RPAREN | at Y_SHARE
SHARES -> [:|—|LPAREN|with|by]? X_SHARE [of CASE] (against|to|versus|vs|and|compared with|compared to) Y_SHARE [for Y]
    [RPAREN]
SUMS -> [together]? ALL [together]? CARRIES [together]? TOTAL of CASE
    | (your ratings (of|for) ALL|what you gave ALL) [together]? CARRIES TOTAL of CASE
    | TOTAL of CASE [TOTAL] (comes from|is|rests on|is down to|is owed to|stems from) [THESE [:|—]] ALL [together]
    | X 's X_SHARE and Y 's Y_SHARE (add up to|make [up]?|come to|sum to|amount to) TOTAL of CASE ONLY_TWO
    | your COUNT ratings X_RATING for X and Y_RATING for Y [together] CARRIES TOTAL of CASE ONLY_TWO
    | RATES [JOIN] (together [they|these|both]|they together|the two together|between them they|taken together they
        |together the two) CARRIES TOTAL of CASE ONLY_TWO
    | [your ratings (of|for)]? X and Y CARRIES X_SHARE and Y_SHARE of CASE [respectively]
    | X_SHARE of CASE (comes from|is|rests on|is down to|stems from) X_SAID and Y_SHARE [from|is|on|down to]? Y_SAID
    | between them ALL CARRIES TOTAL of CASE
    | X_SAID CARRIES X_SHARE of CASE [and]? Y_SAID [CARRIES]? [another|a further]? Y_SHARE [of it]
    | X_SAID CARRIES X_SHARE of CASE [and]? your Y_RATING for Y [another|a further]? Y_SHARE [of it]

# --- ratings
RATES -> you (rated|scored) X [A_STEP]? higher than Y [RATED] X_RATED_MORE
    | you (rated|scored) Y lower than X [RATED] X_RATED_MORE
    | you gave X (the|a) higher (rating|score|mark) [than Y] [RATED] X_RATED_MORE
    | you gave Y (the|a) lower (rating|score|mark) [than X] X_RATED_MORE
    | X got DIFFERENCE more [from you] than Y | X got DIFFERENCE more than Y [from you]
    | you gave X DIFFERENCE more than Y | you gave Y DIFFERENCE (less|fewer) than X
    | you (rated|scored) X DIFFERENCE (higher than|above) Y | you (rated|scored) Y DIFFERENCE (lower than|below) X
    | you gave [both]? X and Y [both]? [the same (rating|score|mark) [:|,]?]? [X_RATING] [each|apiece] SAME_RATING
    | you (rated|scored) X and Y (the same|equally|alike) SAME_RATING
    | you (gave|rated|awarded) X [a]? X_RATING and Y [a]? Y_RATING | X got X_RATING from you and Y Y_RATING
    | you (rated|scored) [both]? X and Y HIGHLY [at|with]? X_RATING and Y_RATING [respectively]
    | you preferred X to Y RATED X_RATED_MORE
    | your ratings (of|for) X and Y (are|were) X_RATING and Y_RATING
    | you (gave|awarded) [a]? X_RATING to X and [a]? Y_RATING to Y | you (rated|scored) [both]? X and Y HIGHLY
    | (X [at|with|LPAREN] X_RATING [RPAREN]) and (Y [at|with|LPAREN] Y_RATING [RPAREN]) are both films you rated HIGHLY
RATED -> [:|—|LPAREN|with|by]? X_RATING (to|against|versus|vs|and) [Y 's]? [your]? Y_RATING [for Y] [RPAREN]

# --- what all viewers gave the pick, and you a film
BY_CROWD -> [N (viewers|people) [have] rated THIS [and]] (its|their|the) average [rating] [of]? [MEAN]
        [(from|by|across|of) N (viewers|people|ratings)] COMES (
        above ABOVE|below BELOW|just above JUST_ABOVE|just below JUST_BELOW|a little above JUST_ABOVE|
        a little below JUST_BELOW|slightly above JUST_ABOVE|slightly below JUST_BELOW
    ) GIVEN
    | THIS averages MEAN (above ABOVE|below BELOW|just above JUST_ABOVE|just below JUST_BELOW) GIVEN
    | [N (viewers|people)] (give|gave|rate|rated) THIS [at]? MEAN on average (
        a little more than JUST_ABOVE|a little less than JUST_BELOW|slightly more than JUST_ABOVE|
        slightly less than JUST_BELOW|more than ABOVE|less than BELOW|above ABOVE|below BELOW
    ) GIVEN
    | you (gave|rated|scored) A [a]? RATING (
        above BELOW|just above JUST_BELOW|a little above JUST_BELOW|slightly above JUST_BELOW|below ABOVE|
        just below JUST_ABOVE|a little below JUST_ABOVE|slightly below JUST_ABOVE|more than BELOW|less than ABOVE
    ) (the MEAN [that]? [N]? (viewers|people) (give|gave) THIS on average|the average of MEAN for THE_PICK|
        THE_PICK 's average [of MEAN])
THE_PICK -> P | this (film|movie|one|title)
GIVEN -> (the|your) RATING [you gave]? [for|to]? A | your rating (of|for) A [of RATING]
COMES -> is | sits | stands | lies | comes | comes out | falls

# --- who liked either of two films, and the pick
LIKED_BY -> SOME_X and [by]? SOME_Y [have]? [also|both]? (liked|enjoyed) THIS [too|as well]
    | THIS (was|is) (liked|enjoyed) by SOME_X and [by]? SOME_Y
    | of (those|the viewers|viewers|people) who (liked|enjoyed) X X_PART [also]? (liked|enjoyed) THIS JOIN2
        of (those|the viewers|viewers|people) who (liked|enjoyed) Y Y_PART (did|[also]? (liked|enjoyed) (THIS|it))
JOIN2 -> [;|—|.]? [and|while|whereas|but]?
SOME_X -> X_BOTH of [the]? X_FILM (X fans|fans of X|[viewers|people]? who (liked|enjoyed) X)
    | X_PART of those who liked X
SOME_Y -> Y_BOTH of [the]? Y_FILM (Y fans|fans of Y|[viewers|people]? who (liked|enjoyed) Y)
    | Y_PART of those who liked Y

# --- the years that titles carry
DATED -> (FILMS_OF_YEAR|both [films|movies]? BOTH_OF_YEAR) (are|were|date|come|came|both date|both come|are both|
        were both|came out|were released|were made) (from|in) YEAR
    | FILMS_OF_YEAR (are|were|date|come|came) [both]? (from|in) YEAR and N_BOTH (viewers|people) [have]?
        (liked|enjoyed) (both|them both|both of them|both films|both movies)
    | FIRST CAME_OUT [(from|in) YEAR_OF_FIRST] YEARS (after|younger than|newer than|later than) SECOND
    | SECOND CAME_OUT [(from|in) YEAR_OF_SECOND] YEARS (before|older than|earlier than) FIRST
    | FIRST and SECOND (are|were|came) YEARS apart | SECOND and FIRST (are|were|came) YEARS apart
    | FIRST is (newer|younger|later) than SECOND | SECOND is (older|earlier) than FIRST
CAME_OUT -> is | was | dates | comes | came | came out | was released
YEARS -> AGE (years|year)
A_BIT -> a little | a bit | slightly | somewhat | marginally | a touch
A_STEP -> a little | a bit | slightly
""")
_A_BIT, _A_STEP, _NEAR = Fraction(5, 100), Fraction(1), Fraction(2, 10)
_OF_CASE = ("because_you_liked", "similar_to")

Value = Terminal | bool


def is_compared(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the whole sentence is sums and comparisons, all of them true."""
    if _SIGNS.isdisjoint(tokens.folded):
        return False
    return len(tokens) in Recogniser(tokens).ends(Name("SENTENCE"), _Sentence(facts), 0)


_SIGNS = word_set(
    """
    more less larger bigger greater from together between outweighs another higher lower same equally alike above below
    both followed years year newer older younger earlier later and did :
    """
)


class _Sentence:
    """Each thing said is about some choice of X and Y."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._readings = [_Reading(values) for values in _readings(facts)]

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        if name == "SAID":
            return [(_RULES[name], reading) for reading in self._readings]
        return [(_RULES[name], self)] if name in _RULES else []

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        return ()


class _Reading:
    """The grammar's names for one choice of X and Y."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = values

    def resolve(self, name: str) -> Sequence[tuple[Node, Scope]]:
        return [(_RULES[name], self)] if name in _RULES else []

    def ends(self, name: str, tokens: Tokens, at: int) -> Iterable[int]:
        value = self._values.get(name, False)
        if isinstance(value, bool):
            return (at,) if value else ()
        return value(tokens, at)


def _readings(facts: Sequence[Fact]) -> Iterator[Mapping[str, Value]]:
    picks = sorted({fact.pick for fact in facts if fact.pick})
    if len(picks) > 1:
        return  # a share of one film's case is no measure of another's
    common: dict[str, Value] = {"P": title(picks[0])} if picks else {}
    pulls = [fact for fact in facts if fact.kind in _OF_CASE and "A" in fact.values]
    crowds = [fact for fact in facts if "MEAN" in fact.values]
    for x, y in permutations(pulls, 2):
        yield {**common, **_compared(x, y), **_summed(pulls)}
    liked = [fact for fact in facts if fact.kind == "co_liked" and not fact.simulated and "A" in fact.values]
    for x, y in permutations(liked, 2):
        yield {**common, **_liked_by("X", x), **_liked_by("Y", y)}
    for fact in pulls:
        for crowd in crowds:
            yield {**common, **_against_crowd(fact, crowd)}
    films = sorted({name for fact in facts for name in (*fact.anchors, fact.pick) if parse_title(name).year})
    by_both: Mapping[str, Value] = {"N_BOTH": liked[0].values["N_BOTH"]} if len(films) == 2 and len(liked) == 1 else {}
    for first, second in permutations(films, 2):
        yield {**_dated(first, second, n_films=len(films)), **by_both}


def _compared(x: Fact, y: Fact) -> Mapping[str, Value]:
    found: dict[str, Value] = {"X": x.values["A"], "Y": y.values["A"]}
    if "HIGHLY" in x.values and "HIGHLY" in y.values:
        found["HIGHLY"] = x.values["HIGHLY"]
    for letter, fact in (("X", x), ("Y", y)):
        found |= {f"{letter}_{role}": fact.values[role] for role in ("SHARE", "RATING") if role in fact.values}
    if "share" in x.amounts and "share" in y.amounts:
        more = x.amounts["share"] - y.amounts["share"]
        found |= {"X_WEIGHS_MORE": more > 0, "X_WEIGHS_A_BIT_MORE": 0 < more <= _A_BIT}
    if "your_rating" in x.amounts and "your_rating" in y.amounts:
        more = x.amounts["your_rating"] - y.amounts["your_rating"]
        found |= {"X_RATED_MORE": more > 0, "SAME_RATING": more == 0}
        if more > 0:
            found["DIFFERENCE"] = _difference(more)
    return found


def _liked_by(letter: str, fact: Fact) -> Mapping[str, Value]:
    roles = {"": "A", "_BOTH": "N_BOTH", "_FILM": "N_FILM", "_PART": "RATIO"}
    return {letter + name: fact.values[role] for name, role in roles.items() if role in fact.values}


def _difference(more: Fraction) -> Terminal:
    """“Half a star”, “one star”, “a star and a half”, “1.5 stars”."""
    words = {Fraction(1, 2): ("half a star", "half a point"), Fraction(1): ("a star", "a full star", "a point")}
    plain = [tuple(phrase.split()) for phrase in words.get(more, ())]
    number = stars(more, exact=True)

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        yield from (at + len(words) for words in plain if tokens.folded[at : at + len(words)] == words)
        yield from (end for end in number(tokens, at) if tokens.folded[end - 1] in ("star", "stars", "★"))

    return ends


def _summed(pulls: Sequence[Fact]) -> Mapping[str, Value]:
    if not all("share" in fact.amounts for fact in pulls):
        return {}
    total = sum((fact.amounts["share"] for fact in pulls), Fraction())
    films = [_with_aside(fact) for fact in pulls]
    return {
        "ALL": _listed(films), "TOTAL": quantity(total, shares), "COUNT": quantity(Fraction(len(pulls)), numbers),
        "ONLY_TWO": len(pulls) == 2,
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
        for order in permutations(films) if len(films) < 5 else ():
            places = {at}
            for k, film in enumerate(order):
                last = k and k == len(order) - 1
                after = {p + 1 for p in places if tokens.folded[p : p + 1] == ("and",)} if last else places
                places = {end for place in after for end in film(tokens, place)}
            yield from places

    return ends


def _against_crowd(fact: Fact, crowd: Fact) -> Mapping[str, Value]:
    if "RATING" not in fact.values:
        return {}
    above = crowd.amounts["mean"] - fact.amounts["your_rating"]
    named = {"A": fact.values["A"], "RATING": fact.values["RATING"], "MEAN": crowd.values["MEAN"]}
    return {
        **named, **{role: crowd.values[role] for role in ("N",) if role in crowd.values},
        "ABOVE": above > 0, "BELOW": above < 0,
        "JUST_ABOVE": 0 < above <= _NEAR, "JUST_BELOW": 0 < -above <= _NEAR,
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
