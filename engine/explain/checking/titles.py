"""Film titles as sentences write them, and not where a word or a number only looks like one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from engine.explain.checking.tokens import Tokens, tokenise
from engine.explain.checking.vocabulary import FANS, PEOPLE, word_set
from engine.text import clean, parse_title

# From a place in the sentence to the places where the value may end.
Terminal = Callable[[Tokens, int], Iterable[int]]

_TITLE_LIMIT = 300
_YEAR = re.compile(r"(?P<name>.*\S)\s+\((?P<year>\d{4})\)")
GENRE_WORDS: Mapping[str, tuple[str, ...]] = {
    "action": ("action", "action films", "action movies"),
    "adventure": ("adventure", "adventures", "adventure films", "adventure movies"),
    "animation": ("animation", "animations", "animated"),
    "biography": ("biography", "biographies", "biographical"),
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
    "sport": ("sport", "sports"),
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
_DATED = _FILM_WORDS | {word for forms in GENRE_WORDS.values() for form in forms for word in form.split()}
_COUNTED = (
    _DATED
    | PEOPLE
    | FANS
    | word_set("""star stars ★ rating ratings score scores vote votes percent % times x × day days out /
        tag tags genre genres
    theme themes label labels""")
)
_COUNTING = word_set("two three four five six seven eight nine ten eleven twelve twenty thirty hundred")
_OF_FILM = FANS | word_set("crowd viewers rating likers")


@lru_cache(maxsize=512)
def title(name: str) -> Terminal:
    """A film's title: with or without its year, in the ways that both are written together."""
    name = clean(name, _TITLE_LIMIT)
    found = _YEAR.fullmatch(name)
    parsed = parse_title(name)
    names = {found["name"] if found else name, parsed.title}
    names |= {without_accents(each) for each in names}
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
    named = one_of(starts, folded=False)
    whose = one_of({form[1:] for form in starts if form[0] in ("The", "the") and form[1:]}, folded=False)

    def ends(tokens: Tokens, at: int) -> Iterable[int]:
        """“The Heat” is another film than “Heat”: no article stands before a title. “Made in 1917” names none."""
        article = at > 0 and tokens.folded[at - 1] in ("the", "a", "an")
        shortest = at + 2 if _is_figure(tokens, at) else at + 1
        happened = not _HAPPENS.isdisjoint(tokens.folded)
        found = (end for end in named(tokens, at) if end >= shortest and not (article and not _is_whose(tokens, end)))
        whole = [end for end in found if not (happened and _is_in_year(tokens, end))]
        return whole or (end for end in whose(tokens, at) if _is_whose(tokens, end))  # “the Godfather fans”

    return ends


def _is_whose(tokens: Tokens, end: int) -> bool:
    """Whether “fans” or “crowd” follows, so that the article is theirs: “the Heat fans”."""
    return not _OF_FILM.isdisjoint(tokens.folded[end : end + 1])


def _is_in_year(tokens: Tokens, end: int) -> bool:
    """Whether “in 1995” is what ends at `end`."""
    return tokens.folded[end - 2] == "in" and tokens.folded[end - 1].isdecimal()


def _is_figure(tokens: Tokens, at: int) -> bool:
    """Whether the number at `at` is a year or a count rather than a title: “this film from 1917”, “9 viewers”."""
    front, before, after = (tokens.folded[k] if 0 <= k < len(tokens) else "" for k in (at - 2, at - 1, at + 1))
    if not "".join(tokens.words[at : at + 1]).isdecimal():
        return at == 0 and tokens.folded[0] in _COUNTING and after in _COUNTED  # “Seven films”, as a sentence begins
    dated = before in _TIME_WORDS or (before in ("from", "of", "by", "to", "for") and front in _DATED)
    from_year = before == "from" and len(tokens.words[at]) == 4
    return dated or from_year or after in _COUNTED or (before, after) == ("(", ")")


def one_of(forms: set[tuple[str, ...]], *, folded: bool) -> Terminal:
    """Any of these rows of words; `folded`: in any case."""
    lengths = sorted({len(form) for form in forms})

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        words = tokens.folded if folded else tokens.words
        for length in lengths:
            if at + length <= len(words) and words[at : at + length] in forms:
                yield at + length

    return ends


def without_accents(text: str) -> str:
    """“Amelie” for “Amélie”."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
