"""A fact as the values that a sentence may name, each known by its role: which film, which count, whose rating.

Evidence comes as JSON, perhaps from elsewhere: a field that is missing or of the wrong type simply cannot be named.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from engine.explain.checking.numbers import Read, doubles, is_rough, manners, numbers, shares, stands_for
from engine.explain.checking.phrases import ABOVE_CHANCE
from engine.explain.checking.tokens import Tokens, tokenise
from engine.explain.checking.vocabulary import FANS, PEOPLE, word_set
from engine.text import clean, parse_title

# From a place in the sentence to the places where the value may end.
Terminal = Callable[[Tokens, int], Iterable[int]]

_TITLE_LIMIT = 300
_YEAR = re.compile(r"(?P<name>.*\S)\s+\((?P<year>\d{4})\)")
# The kinds whose `film` is the recommended one; elsewhere it is the film of the person's history.
_OF_THE_PICK = ("popular_with", "hidden_gem", "unrated", "for_your_search")
_AMOUNTS = ("your_rating", "share", "mean", "n")
_GENRE_WORDS: Mapping[str, tuple[str, ...]] = {
    "action": ("action", "action films", "action movies"),
    "adventure": ("adventure", "adventures", "adventure films", "adventure movies"),
    "animation": ("animation", "animations", "animated"),
    "children": ("children", "children's", "childrens'", "for children"),
    "comedy": ("comedy", "comedies", "comedic"),
    "crime": ("crime",),
    "documentary": ("documentary", "documentaries"),
    "drama": ("drama", "dramas", "dramatic"),
    "family": ("family",),
    "fantasy": ("fantasy", "fantasies"),
    "film noir": ("film noir", "film noirs", "films noirs", "noir", "noirs"),
    "history": ("history", "historical"),
    "horror": ("horror", "horrors"),
    "imax": ("imax",),
    "musical": ("musical", "musicals"),
    "mystery": ("mystery", "mysteries"),
    "romance": ("romance", "romances", "romantic"),
    "sci fi": ("sci fi", "scifi", "science fiction", "sf"),
    "science fiction": ("sci fi", "scifi", "science fiction", "sf"),
    "thriller": ("thriller", "thrillers"),
    "war": ("war",),
    "western": ("western", "westerns"),
}
_WITH_YEAR = (
    *("{0} ({1})", "{0} ({1} film)", "{0} from {1}", "{0} of {1}", "{0} in {1}", "{1}'s {0}", "{0} — {1}"),
    *("{0} released in {1}", "{0} which was released in {1}", "{0} which came out in {1}"),
    *("the {1} film {0}", "the {1} movie {0}", "the {1} {0}", "{1} {0}", "{0} {1}"),
)
_TIME_WORDS = word_set("in since during before after year circa around until till dated made early late")
# “You rated Heat in 1995” dates the rating, not the film.
_HAPPENS = word_set("rated rating ratings gave given give liked loved enjoyed watched saw seen stars voted")
_FILM_WORDS = word_set("film films movie movies picture pictures title titles release one work as")
_DATED = _FILM_WORDS | {word for forms in _GENRE_WORDS.values() for form in forms for word in form.split()}
_COUNTED = (
    _DATED
    | PEOPLE
    | FANS
    | word_set("""star stars ★ rating ratings score scores vote votes percent % times x × day days out /
        tag tags genre genres
    theme themes label labels""")
)
_NUMBER_UNITS = ("★", "star", "stars")
_OUT_OF_FIVE = (("out", "of", "5"), ("out", "of", "five"), ("/", "5"), ("of", "5"), ("of", "five"))
_FULL_MARKS = (
    *("full marks", "top marks", "the full five stars", "the full 5 stars", "the maximum rating", "the top rating"),
    *("the highest rating", "the highest possible rating", "the maximum", "a perfect score", "a perfect rating"),
    *("a perfect 5", "a perfect five stars", "a perfect 5 stars", "the maximum score", "maximum marks"),
    *("the maximum 5 stars", "the maximum five stars", "a full 5 stars", "a full five stars", "the top score"),
    *("a perfect five", "a perfect 5 star", "a perfect five star", "a full five star", "a top rating"),
    *("perfect five", "perfect 5"),
    *("a maximum rating", "your highest rating", "your top rating", "the full five star", "the full 5 star"),
    *("all five stars", "all 5 stars", "all five", "the full five", "five stars flat"),
)

_MAINLY = (
    *("most", "the majority", "a majority", "the bulk", "the greater part", "the larger part", "the main", "the chief"),
    *("the principal", "the biggest", "the largest", "the main part", "the better part"),
)
_LARGE = ("a large part", "a large share", "a big part", "a big share", "a substantial part", "a substantial share")
_PERIODS: Mapping[Fraction | None, tuple[str, ...]] = {
    Fraction(7): ("week", "one week"),
    Fraction(14): ("two weeks", "2 weeks", "fortnight"),
    Fraction(28): ("four weeks", "4 weeks"),
    **dict.fromkeys(map(Fraction, (30, 31)), ("month", "one month")),
    **dict.fromkeys(map(Fraction, (60, 61)), ("two months", "2 months")),
    **dict.fromkeys(map(Fraction, (90, 91, 92)), ("three months", "3 months")),
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
    kind = _text(evidence.get("kind"))
    with_film, film = _text(evidence.get("with")), _text(evidence.get("film"))
    pick, anchor = (film, with_film) if with_film or kind in _OF_THE_PICK else ("", film)
    if kind == "co_liked" and not with_film:
        pick = anchor = ""  # which way round it holds is not known
    films = tuple(_texts(evidence.get("films")))
    anchors = films if kind == "recent_taste" else ((anchor,) if anchor else ())
    values = _by_role(_values(kind, evidence))
    if anchor:
        values["A"] = title(anchor)
    return Fact(
        _text(evidence.get("id")),
        kind,
        _text(evidence.get("pick")) or pick,
        anchors,
        evidence.get("simulated") is True,
        values,
        {
            **{field: value for field in _AMOUNTS if (value := _number(evidence.get(field))) is not None},
            **{f"n_{field}": Fraction(len(_texts(evidence.get(field)))) for field in ("tags", "genres")},
        },
    )


def title(name: str) -> Terminal:
    """A film's title: with or without its year, in the ways that both are written together."""
    name = clean(name, _TITLE_LIMIT)
    found = _YEAR.fullmatch(name)
    parsed = parse_title(name)
    names = {found["name"] if found else name, parsed.title}
    names |= {_without_accents(each) for each in names}
    names |= {each.replace("&", "and") for each in names} | {each.replace(".", "") for each in names}
    names |= {f"the {each[4:]}" for each in names if each.startswith("The ")}
    forms = {each.translate({ord("·"): "-"}) for each in names} | names
    if found:
        year = found["year"]
        plain = set(forms)
        forms |= {written.format(each, year) for each in plain for written in _WITH_YEAR}
    sequences = {tokenise(form).words for form in forms} - {()}
    starts = {(first, *rest) for first, *rest in sequences}
    starts |= {("The", *rest) for first, *rest in sequences if first == "the"}
    named = _one_of(starts, folded=False)

    def ends(tokens: Tokens, at: int) -> Iterable[int]:
        """“The Heat” is another film than “Heat”: no article stands before a title. “Made in 1917” names none."""
        article = at > 0 and tokens.folded[at - 1] in ("the", "a", "an")
        shortest = at + 2 if _is_figure(tokens, at) else at + 1
        happened = not _HAPPENS.isdisjoint(tokens.folded)
        found = () if article else (end for end in named(tokens, at) if end >= shortest)
        return (end for end in found if not (happened and _is_in_year(tokens, end)))

    return ends


def _is_in_year(tokens: Tokens, end: int) -> bool:
    """Whether “in 1995” is what ends at `end`."""
    return tokens.folded[end - 2] == "in" and tokens.folded[end - 1].isdecimal()


def _is_figure(tokens: Tokens, at: int) -> bool:
    """Whether the number at `at` is a year or a count rather than a title: “this film from 1917”, “9 viewers”."""
    if not "".join(tokens.words[at : at + 1]).isdecimal():
        return False
    front, before, after = (tokens.folded[k] if 0 <= k < len(tokens) else "" for k in (at - 2, at - 1, at + 1))
    dated = before in _TIME_WORDS or (before in ("from", "of", "by", "to", "for") and front in _DATED)
    from_year = before == "from" and len(tokens.words[at]) == 4
    return dated or from_year or after in _COUNTED or (before, after) == ("(", ")")


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
        yield "GEM", _phrases("hidden gem", "little known film", "little known gem")
    yield from _counts(evidence)
    yield from _parts(evidence)
    yield from _marks(evidence)
    yield from _themes(evidence)
    if director := clean(_text(evidence.get("director")), 120):
        names = {tokenise(form).folded for form in (director, _without_accents(director), director.replace(".", ""))}
        names |= {name[-1:] for name in names if len(name) > 1 and len(name[-1]) > 2}  # Scorsese
        yield "DIRECTOR", _one_of(names - {()}, folded=True)
    if kind == "recent_taste" and (films := [title(film) for film in _texts(evidence.get("films"))]):
        yield "N_FILMS", quantity(Fraction(len(films)), numbers)
        yield "FILM", lambda tokens, at: {end for film in films for end in film(tokens, at)}
    for field, role in (("text", "SEARCH"), ("since", "SINCE")):
        if words := tokenise(clean(_text(evidence.get(field)), 300)).folded:
            yield role, _one_of({words}, folded=True)


def _counts(evidence: Mapping[str, Any]) -> Iterator[tuple[str, Terminal]]:
    """Of viewers and days."""
    for field, role in (("n_both", "N_BOTH"), ("n_film", "N_FILM"), ("n", "N"), ("days", "DAYS")):
        if (count := _number(evidence.get(field))) is not None and count.denominator == 1 and count >= 0:
            yield role, quantity(count, numbers)
    if (days := _number(evidence.get("days"))) in _PERIODS:
        yield "PERIOD", _phrases(*_PERIODS[days])


def _parts(evidence: Mapping[str, Any]) -> Iterator[tuple[str, Terminal]]:
    """Shares of a whole, and how often more than by chance."""
    both, film = _number(evidence.get("n_both")), _number(evidence.get("n_film"))
    if both is not None and film and 0 < both <= film:
        yield "RATIO", quantity(both / film, shares)
        if both * 2 > film:
            yield "MOST", _phrases("most", "the majority of", "a majority of")
    if (share := _number(evidence.get("share"))) is not None and 0 <= share <= 1:
        yield "SHARE", quantity(share, shares)
        if share * 1000 >= 995:
            yield "SHARE", _phrases("all of", "the whole of", "the entirety of", "the whole", "the entire", "all")
        if share * 5 >= 2:
            yield "SHARE", _phrases(*_LARGE)
        if share * 2 > 1:
            yield "MAINLY", _phrases("mostly", "mainly", "largely", "chiefly", "primarily")
            yield "MOST_SHARE", _phrases(*_MAINLY)
        if share >= Fraction(9, 10):
            yield "MOST_SHARE", _phrases(*_MAINLY, *_NEARLY_ALL)
    if (lift := _number(evidence.get("lift"))) is not None and lift > 0:
        yield "LIFT", quantity(lift, numbers)
        yield "LIFT_TIMES", quantity(lift, doubles)
        if lift > 1:
            yield "ABOVE_CHANCE", _phrases(*ABOVE_CHANCE)


def _marks(evidence: Mapping[str, Any]) -> Iterator[tuple[str, Terminal]]:
    """Ratings out of five."""
    if (rating := _number(evidence.get("your_rating"))) is not None and 0 < rating <= 5:
        yield "RATING", stars(rating, exact=True)
        if rating >= 4:
            yield "HIGHLY", _phrases("highly")
            yield "HIGH", _phrases("high")
        if rating == 5:
            yield "LOVED", _phrases("loved", "love")
    if (mean := _number(evidence.get("mean"))) is not None and 0 < mean <= 5:
        yield "MEAN", stars(mean, exact=False)


def _themes(evidence: Mapping[str, Any]) -> Iterator[tuple[str, Terminal]]:
    """Tags and genres."""
    tags = {tokenise(clean(tag, 80)).folded for tag in _texts(evidence.get("tags"))} - {()}
    genres = {clean(genre, 80) for genre in _texts(evidence.get("genres"))}
    if tags:
        yield "TAG", _one_of(tags | {form for tag in tags for form in _other_number(tag)}, folded=True)
    if genres:
        yield "GENRE", _one_of({form for genre in genres for form in _genre_forms(genre)}, folded=True)
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
            yield "N_THEMES", _phrases(*(_SOME_TWO if count == 2 else _SOME))


_SOME_TWO = ("a couple of", "a pair of", "multiple")
_SOME = ("several", "multiple", "a few", "a handful of", "a number of", "a trio of")


def _phrases(*phrases: str) -> Terminal:
    return _one_of({tuple(phrase.split()) for phrase in phrases}, folded=True)


def _one_of(forms: set[tuple[str, ...]], *, folded: bool) -> Terminal:
    lengths = sorted({len(form) for form in forms})

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        words = tokens.folded if folded else tokens.words
        for length in lengths:
            if at + length <= len(words) and words[at : at + length] in forms:
                yield at + length

    return ends


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
        yield from _one_of(full, folded=True)(tokens, at)
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
    return {words, *(tokenise(form).folded for form in _GENRE_WORDS.get(" ".join(words), ()))} - {()}


def _other_number(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """A tag in the plural, or a plural tag in the singular."""
    *front, last = words
    if last.endswith("s"):
        return {(*front, last[:-1])} if len(last) > 3 and not last.endswith("ss") else set()
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return {(*front, last[:-1] + "ies")}
    return {(*front, last + ("es" if last.endswith(("x", "ch", "sh")) else "s"))} if last.isalpha() else set()


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


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
