"""Names that are plain words: read as such only where they are marked, since the same words may judge, count or like.

A tag “good” is named in “tagged good” and “the tags good and space”, not in “both are good”; “Many Others” is a
director, “many others” are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.explain.checking.titles import Terminal, one_of, without_accents
from engine.explain.checking.tokens import Tokens, tokenise
from engine.explain.checking.vocabulary import BOTH, CROWD, FANS, GEM, LIKED, NEUTRAL, PEOPLE, RATED, word_set

_JUDGING = word_set(
    """
    good great best better bad worse worst fine nice excellent perfect awesome amazing wonderful brilliant superb
    outstanding masterful masterpiece favourite favorite favourites favorites beloved acclaimed classic must see
    watchable rewatchable boring dull awful terrible mediocre overrated underrated beautiful stunning interesting
    entertaining enjoyable memorable unforgettable important essential popular famous unpopular liked loved
    disliked hated unrated rated top seen watched twice first last only new old next never
    always nobody everybody everyone you me all most none
    """
)
_PLAIN = NEUTRAL | PEOPLE | FANS | RATED | CROWD | GEM | LIKED | BOTH | _JUDGING
_MARKING = word_set(
    """
    tag tags tagged label labels labelled labeled labelling keyword keywords marked theme themes marker markers
    descriptor descriptors descriptions described tagging
    """
)
_LINKING = word_set("and & or / plus as of : — the a an both with like being namely under")
_SHARING = word_set("share shares sharing shared common")
_NOUNS = word_set("tag tags label labels keyword keywords theme themes")
_LISTING = word_set("and & plus")
_COUNTING = word_set("a the two three four both all common shared its their")
_GENRE_NOUNS = word_set("genre genres category categories : film films movie movies picture pictures title titles fare")
_PEOPLE_TOO = ("children",)
_QUOTES = frozenset("\"“”„«'‘’")


def is_plain(words: tuple[str, ...]) -> bool:
    """Whether all these words, in lower case, are used for other things than names, or one of them counts."""
    return all(word in _PLAIN for word in words) or words[0][0].isdigit() or words[0] == "not"


def tag(tags: set[tuple[str, ...]]) -> Terminal:
    """Any of the `tags`; one that is a plain word only where it is marked as a tag."""
    any_tag = one_of(tags, folded=True)
    plain = {words for words in tags if is_plain(words)}

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        for end in any_tag(tokens, at):
            doubtful = tokens.folded[at:end] in plain or _looks_like_a_person(tokens, at, end)
            if not doubtful or _is_marked(tokens, at, tags) or _is_called(tokens, end, tags):
                yield end

    return ends


def genre(genres: set[tuple[str, ...]]) -> Terminal:
    """Any of the `genres`; “children” are people but on a list of genres, or before “films” or another genre."""
    any_genre = one_of(genres, folded=True)

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        for end in any_genre(tokens, at):
            if tokens.folded[at:end] != _PEOPLE_TOO or _is_among_genres(tokens, at, end, any_genre):
                yield end

    return ends


def _is_among_genres(tokens: Tokens, at: int, end: int, any_genre: Terminal) -> bool:
    words = tokens.folded
    before = at - (words[at - 1] in _LISTING) if at else 0
    after = end + (words[end : end + 1] != () and words[end] in _LISTING)
    return (
        not _GENRE_NOUNS.isdisjoint((*words[max(0, at - 1) : at], *words[end : end + 1]))
        or any(True for _ in any_genre(tokens, after))
        or any(before in any_genre(tokens, place) for place in range(before))
    )


def _looks_like_a_person(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a tag is written as a name is, and not said to be shared: “with Al Pacino”, “another Al Pacino film”."""
    named = end - at > 1 and all(word[0].isupper() for word in tokens.words[at:end])
    return named and _SHARING.isdisjoint(tokens.folded)


def _is_marked(tokens: Tokens, at: int, tags: set[tuple[str, ...]]) -> bool:
    """Whether the tag at `at` stands in quotation marks, or on a list that the word “tags” opens."""
    if tokens.text[max(0, tokens.starts[at] - 1) : tokens.starts[at]] in _QUOTES and tokens.starts[at]:
        return True
    words = {word for each in tags for word in each}
    place = at - 1
    while place >= 0 and tokens.folded[place] not in _MARKING:
        if tokens.folded[place] not in _LINKING and tokens.folded[place] not in words:
            return tokens.folded[place] in ("is", "are") and place > 0 and tokens.folded[place - 1] in _MARKING
        place -= 1
    return place >= 0


def _is_called(tokens: Tokens, end: int, tags: set[tuple[str, ...]]) -> bool:
    """Whether the tag that ends at `end` is on a list that is then called tags: “good and space are shared tags”."""
    words = {word for each in tags for word in each}
    while end < len(tokens) and (tokens.folded[end] in _LISTING or tokens.folded[end] in words):
        end += 1
    if tokens.folded[end : end + 1] in (("is",), ("are",)):
        end += 1
        while end < len(tokens) and tokens.folded[end] in _COUNTING:
            end += 1
    return tokens.folded[end : end + 1] != () and tokens.folded[end] in _NOUNS


def director(name: str) -> Terminal:
    """The director by full or last name, in any case unless it is made of plain words."""
    forms = {tokenise(form).words for form in (name, without_accents(name), name.replace(".", ""))} - {()}
    forms |= {form[_last_name(form) :] for form in forms if len(form) > 1 and len(form[-1]) > 2}
    folded = {tuple(word.casefold() for word in form) for form in forms}
    as_spelt = one_of({form for form in forms if is_plain(tuple(word.casefold() for word in form))}, folded=False)
    in_any_case = one_of({form for form in folded if not is_plain(form)}, folded=True)

    def ends(tokens: Tokens, at: int) -> Iterator[int]:
        yield from as_spelt(tokens, at)
        yield from in_any_case(tokens, at)

    return ends


def _last_name(words: tuple[str, ...]) -> int:
    """Where the last name starts: “Scorsese”, “del Toro”, “de la Reguera”."""
    at = len(words) - 1
    while at > 1 and words[at - 1].islower():
        at -= 1
    return at
