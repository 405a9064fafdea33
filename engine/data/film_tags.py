"""What viewers wrote about a film, boiled down to a few themes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from engine.text import clean, fold

MOST_TAGS: Final = 8
_LONGEST: Final = 40
_SHORTEST: Final = 2
# Notes people keep for themselves; they say where a film is to be had, not what it is.
_NOTE_TO_SELF = re.compile(
    r"\b(?:netflix|queue|dvds?|bd r|blu ?ray|vhs|betamax|clv|own(?:ed)?|library|torrent|hulu|amazon|tivo"
    r"|(?:to|must|re) ?(?:see|watch)|seen|watched|watchlist|wishlist|rated|unrated|imdb|top \d+|delete|my movies)\b"
)


def is_theme(tag: str) -> bool:
    """Whether a tag says something about the film: it is not too long, too short or a note to oneself."""
    folded = fold(tag)
    return len(tag) <= _LONGEST and len(folded) >= _SHORTEST and not _NOTE_TO_SELF.search(folded)


class Folded(dict[str, tuple[str, frozenset[str]]]):
    """Text → it folded, and its words: kept, because the same tags and genres are asked about film after film."""

    def __missing__(self, text: str) -> tuple[str, frozenset[str]]:
        folded = fold(text)
        self[text] = found = folded, frozenset(folded.split())
        return found


def distinct(
    ranked: Iterable[str], titles: Iterable[str], genres: Sequence[str], folded_as: Folded | None = None
) -> tuple[str, ...]:
    """The first eight of a film's tags, without those that only repeat its titles, genres or an earlier one."""
    folded_as = Folded() if folded_as is None else folded_as
    said = {word for title in titles for word in fold(title).split()}
    kinds = {folded_as[genre][0] for genre in genres}
    picked: list[tuple[str, frozenset[str]]] = []
    for tag in ranked:
        folded, words = folded_as[tag]
        # “Tarantino” adds nothing to “Quentin Tarantino”.
        if folded not in kinds and not words <= said and not any(words <= other for _, other in picked):
            picked.append((tag, words))
        if len(picked) == MOST_TAGS:
            break
    return tuple(tag for tag, _ in picked)


class TagCounter:
    """Collects tags film by film, then ranks each film's own.

    Spellings that fold alike are one tag, shown in its most common spelling.
    """

    def __init__(self) -> None:
        self._by_film: defaultdict[int, Counter[str]] = defaultdict(Counter)
        self._spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
        # Most tags repeat, and cleaning is slow; so is counting a tag's spellings for every film that has it.
        self._read: dict[str, tuple[str, str] | None] = {}
        self._commonest: dict[str, tuple[int, str]] = {}

    def add(self, film: int, text: str, times: int = 1) -> None:
        """So many viewers' tag for a film; what is too long, too short or a note to oneself does not count."""
        if text not in self._read:
            shown = clean(text, _LONGEST + 1)
            self._read[text] = (shown, fold(shown)) if is_theme(shown) else None
        if (tag := self._read[text]) is not None:
            self._by_film[film][tag[1]] += times
            self._spellings[tag[1]][tag[0]] += times
            self._commonest.clear()

    def ranked(self, film: int) -> list[str]:
        """The film's tags, most frequent first; among equally frequent ones those that films are given most often."""
        if not self._commonest:
            self._commonest = {
                tag: (spelt.total(), spelt.most_common(1)[0][0]) for tag, spelt in self._spellings.items()
            }
        counts, known = self._by_film.get(film, Counter()), self._commonest
        return [known[tag][1] for tag in sorted(counts, key=lambda tag: (-counts[tag], -known[tag][0], tag))]
