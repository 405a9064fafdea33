"""A fact as the values that a sentence may name, each known by its role: which film, which count, whose rating.

Evidence comes as JSON, perhaps from elsewhere: a field that is missing or of the wrong type simply cannot be named.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from engine.explain.checking import naming
from engine.explain.checking.numbers import Read, doubles, is_rough, manners, numbers, shares, stands_for
from engine.explain.checking.phrases import ABOVE_CHANCE
from engine.explain.checking.titles import GENRE_WORDS, Terminal, one_of, title
from engine.explain.checking.tokens import Tokens, tokenise
from engine.text import clean

# The kinds whose `film` is the recommended one; elsewhere it is the film of the person's history.
_OF_THE_PICK = ("popular_with", "hidden_gem", "unrated", "for_your_search")
_AMOUNTS = ("your_rating", "share", "mean", "n", "n_both", "n_film")
_NUMBER_UNITS = ("★", "star", "stars")
_OUT_OF_FIVE = (("out", "of", "5"), ("out", "of", "five"), ("/", "5"), ("of", "5"), ("of", "five"))
_FULL_MARKS = (
    *("full marks", "top marks", "the full five stars", "the full 5 stars", "the maximum rating", "the top rating"),
    *("the highest rating", "the highest possible rating", "the maximum", "a perfect score", "a perfect rating"),
    *(
        "the perfect score",
        "the perfect rating",
        "perfect score",
        "a perfect 5",
        "a perfect five stars",
        "a perfect 5 stars",
        "the maximum score",
        "maximum marks",
    ),
    *("the maximum 5 stars", "the maximum five stars", "a full 5 stars", "a full five stars", "the top score"),
    *("a perfect five", "a perfect 5 star", "a perfect five star", "a full five star", "a top rating"),
    *("perfect five", "perfect 5"),
    *("a maximum rating", "your highest rating", "your top rating", "the full five star", "the full 5 star"),
    *("the maximum of 5 stars", "the maximum of five stars", "the highest rating possible", "the best rating possible"),
    *("all five stars", "all 5 stars", "all five", "the full five", "five stars flat"),
)

_MAINLY = (
    *("most", "the majority", "a majority", "the bulk", "the greater part", "the larger part", "the main", "the chief"),
    *("the principal", "the biggest", "the largest", "the main part", "the better part"),
)
_LARGE = ("a large part", "a large share", "a big part", "a big share", "a substantial part", "a substantial share")
_SMALL = ("a small part", "a small share", "a modest part", "a modest share", "a minor part", "a tiny part")
_LOW, _HIGH, _STRONG = Fraction(7, 2), Fraction(4), Fraction(17, 4)
"""What one may call few stars, many of one's own, and many on average."""
_FEW = ("only", "just", "mere", "modest", "meagre", "a mere", "a modest")
_LOWLY = (*_FEW, "so so", "middling", "lukewarm")
_LARGELY = ("strong", "solid", "impressive", "healthy", "whopping", "generous", "hefty", "good", "great", "excellent")
_PERIODS: Mapping[Fraction | None, tuple[str, ...]] = {
    Fraction(7): ("week", "one week"),
    Fraction(14): ("two weeks", "2 weeks", "fortnight"),
    Fraction(21): ("three weeks", "3 weeks"),
    Fraction(28): ("four weeks", "4 weeks"),
    **dict.fromkeys(map(Fraction, (30, 31)), ("month", "one month")),
    **dict.fromkeys(map(Fraction, (60, 61)), ("two months", "2 months")),
    **dict.fromkeys(map(Fraction, (90, 91, 92)), ("three months", "3 months")),
    **dict.fromkeys(map(Fraction, (180, 181, 182, 183)), ("six months", "6 months", "half a year")),
    **dict.fromkeys(map(Fraction, (365, 366)), ("year", "twelve months", "12 months")),
}
_NEARLY_ALL = ("nearly everything", "almost everything", "nearly all", "almost all")


@dataclass(frozen=True)
class Fact:
    """One cited fact: its kind, the titles it is about as given ("" when it does not say), its values by role, and its
    numbers by field."""

    id: str
    kind: str
    pick: str
    anchors: tuple[str, ...]
    simulated: bool
    values: Mapping[str, Terminal]
    amounts: Mapping[str, Fraction]

    def only_named(self) -> Fact:
        """The same films, of which nothing is said."""
        return replace(self, kind="", simulated=False, values={k: self.values[k] for k in ("A",) if k in self.values})


def read_fact(evidence: Mapping[str, Any]) -> Fact:
    """The fact that a piece of evidence (`Evidence.to_json`, or DESIGN section 4) states."""
    kind, (pick, anchors) = _text(evidence.get("kind")), films_of(evidence)
    values = _by_role(_values(kind, evidence))
    if anchors and kind != "recent_taste":
        values["A"] = title(anchors[0])
    return Fact(
        _text(evidence.get("id")),
        kind,
        pick,
        anchors,
        evidence.get("simulated") is True,
        values,
        {
            **{field: value for field in _AMOUNTS if (value := _number(evidence.get(field))) is not None},
            **{f"n_{field}": Fraction(len(_texts(evidence.get(field)))) for field in ("tags", "genres")},
            **_liked_parts(evidence),
        },
    )


def films_of(evidence: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    """The recommended film ("" when the fact does not say) and those of the history that it is about."""
    kind = _text(evidence.get("kind"))
    with_film, film = _text(evidence.get("with")), _text(evidence.get("film"))
    pick, anchor = (film, with_film) if with_film or kind in _OF_THE_PICK else ("", film)
    if kind == "co_liked" and not with_film:
        pick = anchor = ""  # which way round it holds is not known
    films = tuple(_texts(evidence.get("films")))
    anchors = films if kind == "recent_taste" else ((anchor,) if anchor else ())
    return _text(evidence.get("pick")) or pick, anchors


def _liked_parts(evidence: Mapping[str, Any]) -> Mapping[str, Fraction]:
    """The part of those who liked the one film that liked the other, and how often more than by chance."""
    both, film, lift = (_number(evidence.get(field)) for field in ("n_both", "n_film", "lift"))
    part = {"part": both / film} if both is not None and film else {}
    return {**part, "lift": lift} if lift is not None else part


def _by_role(values: Iterable[tuple[str, Terminal]]) -> dict[str, Terminal]:
    """One terminal for each role: whatever any of its own reads."""
    found: dict[str, list[Terminal]] = {}
    for role, terminal in values:
        found.setdefault(role, []).append(terminal)
    return {role: each[0] if len(each) == 1 else _any_of(each) for role, each in found.items()}


def _any_of(terminals: Sequence[Terminal]) -> Terminal:
    return lambda tokens, at: {end for terminal in terminals for end in terminal(tokens, at)}


def _values(kind: str, evidence: Mapping[str, Any]) -> Iterator[tuple[str, Terminal]]:
    if kind == "hidden_gem":
        yield "GEM", phrases("hidden gem", "little known film", "little known gem")
    yield from _counts(evidence)
    yield from _parts(evidence)
    yield from _marks(evidence)
    yield from _themes(evidence)
    if director := clean(_text(evidence.get("director")), 120):
        yield "DIRECTOR", naming.director(director)
    if kind == "recent_taste" and (films := [title(film) for film in _texts(evidence.get("films"))]):
        yield "N_FILMS", quantity(Fraction(len(films)), numbers)
        yield "FILM", lambda tokens, at: {end for film in films for end in film(tokens, at)}
    for field, role in (("text", "SEARCH"), ("since", "SINCE")):
        if words := tokenise(clean(_text(evidence.get(field)), 300)).folded:
            yield role, one_of({words}, folded=True)


def _counts(evidence: Mapping[str, Any]) -> Iterator[tuple[str, Terminal]]:
    """Of viewers and days."""
    for field, role in (("n_both", "N_BOTH"), ("n_film", "N_FILM"), ("n", "N"), ("days", "DAYS")):
        if (count := _number(evidence.get(field))) is not None and count.denominator == 1 and count >= 0:
            yield role, quantity(count, numbers)
    if (days := _number(evidence.get("days"))) in _PERIODS:
        yield "PERIOD", phrases(*_PERIODS[days])


def _parts(evidence: Mapping[str, Any]) -> Iterator[tuple[str, Terminal]]:
    """Shares of a whole, and how often more than by chance."""
    both, film = _number(evidence.get("n_both")), _number(evidence.get("n_film"))
    if both is not None and film and 0 < both <= film:
        yield "RATIO", quantity(both / film, shares)
        if both * 2 > film:
            yield "MOST", phrases("most", "the majority of", "a majority of")
    if (share := _number(evidence.get("share"))) is not None and 0 <= share <= 1:
        yield "SHARE", _with_epithets(quantity(share, shares), ("another", "a further"))
        yield (
            "SHARE",
            _with_epithets(quantity(share, shares), _epithets(share, low=Fraction(1, 4), high=Fraction(3, 10))),
        )
        if share * 4 <= 1:
            yield "SHARE", phrases(*_SMALL)
        if share * 10_000 >= 9995:
            yield "SHARE", phrases("all of", "the whole of", "the entirety of", "the whole", "the entire", "all")
        if share * 5 >= 2:
            yield "SHARE", phrases(*_LARGE)
        if share * 2 > 1:
            yield "MAINLY", phrases("mostly", "mainly", "largely", "chiefly", "primarily")
            yield "MOST_SHARE", phrases(*_MAINLY)
        if share >= Fraction(9, 10):
            yield "MOST_SHARE", phrases(*_MAINLY, *_NEARLY_ALL)
    if (lift := _number(evidence.get("lift"))) is not None and lift > 0:
        yield "LIFT", quantity(lift, numbers)
        yield "LIFT_TIMES", quantity(lift, doubles)
        if lift > 1:
            yield "ABOVE_CHANCE", phrases(*ABOVE_CHANCE)


def _epithets(value: Fraction, *, low: Fraction, high: Fraction) -> tuple[str, ...]:
    """What may stand before the number: “a strong 4.5”, “a modest 12 %”."""
    return _LARGELY if value >= high else _LOWLY if value <= low else ()


def _with_epithets(number: Terminal, epithets: Sequence[str]) -> Terminal:
    said = phrases(*epithets)

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        yield from number(tokens, at)
        for start in said(tokens, at):
            yield from number(tokens, start)

    return ends


def _marks(evidence: Mapping[str, Any]) -> Iterator[tuple[str, Terminal]]:
    """Ratings out of five."""
    if (rating := _number(evidence.get("your_rating"))) is not None and 0 < rating <= 5:
        yield "RATING", _with_epithets(stars(rating, exact=True), _epithets(rating, low=_LOW, high=_HIGH))
        if rating >= 4:
            yield "HIGHLY", phrases("highly")
            yield "HIGH", phrases("high")
        if rating == 5:
            yield "LOVED", phrases("loved", "love")
    if (mean := _number(evidence.get("mean"))) is not None and 0 < mean <= 5:
        yield "MEAN", _with_epithets(stars(mean, exact=False), _epithets(mean, low=_LOW, high=_STRONG))
        if mean >= _STRONG:
            yield "average", phrases(*(f"{each} {noun}" for each in _LARGELY for noun in ("average", "mean", "score")))
            yield "", phrases("well liked", "well rated", "well received")


def _themes(evidence: Mapping[str, Any]) -> Iterator[tuple[str, Terminal]]:
    """Tags and genres."""
    tags = {tokenise(clean(tag, 80)).folded for tag in _texts(evidence.get("tags"))} - {()}
    genres = {clean(genre, 80) for genre in _texts(evidence.get("genres"))}
    if tags:
        yield "TAG", naming.tag(tags | {form for tag in tags for form in _other_number(tag)})
    if genres:
        yield "GENRE", naming.genre({form for genre in genres for form in _genre_forms(genre)})
    if tags or genres:
        count = len(tags) or len(genres)
        yield "N_THEMES", quantity(Fraction(count), numbers)
        yield (
            "N_THEMES",
            lambda tokens, at: (
                quantity(Fraction(count), numbers)(tokens, at + 1) if tokens.folded[at : at + 1] == ("all",) else ()
            ),
        )
        if count > 1:
            yield "N_THEMES", phrases(*(_SOME_TWO if count == 2 else _SOME))


_SOME_TWO = ("a couple of", "a pair of", "multiple")
_SOME = ("several", "multiple", "a few", "a handful of", "a number of", "a trio of")


def phrases(*said: str) -> Terminal:
    """Any of these words, in any case."""
    return one_of({tuple(phrase.split()) for phrase in said}, folded=True)


def quantity(value: Fraction, reader: Callable[[Tokens, int], Iterator[Read]]) -> Terminal:
    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        for manner, start in manners(tokens, at):
            for read in reader(tokens, start) if start < len(tokens) else ():
                rough = manner == "plainly" and stands_for(read, value, "about") and is_rough(tokens, read.end)
                if rough or stands_for(read, value, manner):
                    yield read.end

    return ends


def stars(value: Fraction, *, exact: bool) -> Terminal:
    """A rating on the scale of five: 4.5 · 4.5★ · four and a half stars · 4.5/5 · ★★★★½ · 4.5 out of 5 stars."""
    drawn = ("★",) * int(value) + (("½",) if value % 1 == Fraction(1, 2) else ())
    full = {tokenise(words).folded for words in _FULL_MARKS} if value == 5 and exact else set()

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        if tokens.words[at : at + len(drawn)] == drawn and tokens.words[at + len(drawn) :][:1] not in (("★",), ("½",)):
            yield at + len(drawn)
        yield from one_of(full, folded=True)(tokens, at)
        for manner, start in manners(tokens, at):
            if start >= len(tokens) or (exact and manner not in ("plainly", "exactly")):
                continue
            for read in numbers(tokens, start):
                if stands_for(read, value, manner) and abs(read.value - value) <= Fraction(15, 100):
                    yield from _scale(tokens, read.end)

    return ends


def _scale(tokens: Tokens, at: int) -> Iterator[int]:
    yield at
    if tokens.folded[at : at + 1] and tokens.folded[at] in _NUMBER_UNITS:
        yield at + 1
        at += 1
    for words in _OUT_OF_FIVE:
        if tokens.folded[at : at + len(words)] == words:
            end = at + len(words)
            yield end
            if tokens.folded[end : end + 1] and tokens.folded[end] in _NUMBER_UNITS:
                yield end + 1


def _genre_forms(genre: str) -> set[tuple[str, ...]]:
    words = tokenise(genre).folded
    return {words, *(tokenise(form).folded for form in GENRE_WORDS.get(" ".join(words), ()))} - {()}


def _other_number(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """A tag in the plural, or a plural tag in the singular."""
    *front, last = words
    if last.endswith("s"):
        return {(*front, last[:-1])} if len(last) > 3 and not last.endswith("ss") else set()
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return {(*front, last[:-1] + "ies")}
    return {(*front, last + ("es" if last.endswith(("x", "ch", "sh")) else "s"))} if last.isalpha() else set()


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    return (
        [each for each in value if isinstance(each, str)] if isinstance(value, Sequence) and value != str(value) else []
    )


def _number(value: object) -> Fraction | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or abs(value) > 1e12:
        return None
    return Fraction(str(value))
