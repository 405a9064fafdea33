"""What viewers wrote about a film, boiled down to a few themes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.text import clean, fold

MOST_TAGS: Final = 8
_LONGEST: Final = 40
_SHORTEST: Final = 2
# Notes people keep for themselves; they say where a film is to be had, not what it is.
_NOTE_TO_SELF = re.compile(
    r"\b(?:netflix|queue|dvds?|bd r|blu ?ray|vhs|betamax|clv|own(?:ed)?|library|torrent|hulu|amazon|tivo"
    r"|(?:to|must|re) ?(?:see|watch)|seen|watched|watchlist|wishlist|rated|unrated|imdb|top \d+|delete|my movies)\b"
)


def is_theme(tag: str, folded: str) -> bool:
    """Whether a tag, and it folded, says something about the film: it is not too long, too short or a note to
    oneself."""
    return len(tag) <= _LONGEST and len(folded) >= _SHORTEST and not _NOTE_TO_SELF.search(folded)


class Folded(dict[str, tuple[str, frozenset[str]]]):
    """Text → it folded, and its words: kept, because the same tags and genres are asked about film after film."""

    def __init__(self) -> None:
        self._all: dict[tuple[str, ...], frozenset[str]] = {}

    def __missing__(self, text: str) -> tuple[str, frozenset[str]]:
        folded = fold(text)
        self[text] = found = folded, frozenset(folded.split())
        return found

    def all_of(self, texts: Sequence[str]) -> frozenset[str]:
        """All of them, folded."""
        texts = tuple(texts)
        if texts not in self._all:
            self._all[texts] = frozenset(self[text][0] for text in texts)
        return self._all[texts]


def distinct(
    ranked: Iterable[str], titles: Iterable[str], genres: Sequence[str], folded_as: Folded | None = None
) -> tuple[str, ...]:
    """The first eight of a film's tags, without those that only repeat its titles, genres or an earlier one."""
    folded_as = Folded() if folded_as is None else folded_as
    said = set[str]().union(*map(_words, titles))
    kinds = folded_as.all_of(genres)
    picked: dict[str, frozenset[str]] = {}
    heard: set[str] = set()
    for tag in ranked:
        folded, words = folded_as[tag]
        # “Tarantino” adds nothing to “Quentin Tarantino”.
        repeats = words <= heard and any(words <= other for other in picked.values())
        if repeats or folded in kinds or words <= said:
            continue
        picked[tag] = words
        if len(picked) == MOST_TAGS:
            break
        heard |= words
    return tuple(picked)


def _words(title: str) -> list[str]:
    """A title's words as `fold` gives them: of plain words in half of the time."""
    plain = title.isascii() and title.replace(" ", "").isalnum()
    return (title.lower() if plain else fold(title)).split()


class TagCounter:
    """Collects tags film by film, then ranks each film's own.

    Spellings that fold alike are one tag, shown in its most common spelling.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._added: list[tuple[int, int, int]] = []
        self._pieces: list[NDArray[np.int64]] = []
        self._ranked: dict[int, list[str]] | None = None

    def add(self, film: int, text: str, times: int = 1) -> None:
        """So many viewers' tag for a film; what is too long, too short or a note to oneself does not count."""
        self._added.append((film, self._numbers.setdefault(text, len(self._numbers)), times))
        self._ranked = None

    def add_all(self, found: NDArray[np.int64], texts: Sequence[str]) -> None:
        """Many at once: a film, which of the texts, and how often, [n, 3]."""
        numbers = np.array([self._numbers.setdefault(text, len(self._numbers)) for text in texts], np.int64)
        self._pieces.append(np.stack([found[:, 0], numbers[found[:, 1]], found[:, 2]], axis=1))
        self._ranked = None

    def ranked(self, film: int) -> list[str]:
        """The film's tags, most frequent first; among equally frequent ones those that films are given most often."""
        if self._ranked is None:
            self._ranked = self._rank()
        return self._ranked.get(film, [])

    def _rank(self) -> dict[int, list[str]]:
        """The tags of all films."""
        added = np.array(self._added, np.int64).reshape(-1, 3)
        film, text, times = np.concatenate([*self._pieces, added]).T
        totals = np.bincount(text, times, len(self._numbers)).astype(np.int64).tolist()
        spellings: defaultdict[str, dict[str, int]] = defaultdict(dict)
        folded: list[str | None] = []
        for written, total in zip(self._numbers, totals, strict=True):
            shown = clean(written, _LONGEST + 1)
            tag = fold(shown)
            folded.append(tag if is_theme(shown, tag) else None)
            if folded[-1] is not None:
                times_of = spellings[tag]
                times_of[shown] = times_of.get(shown, 0) + total
        commonness = {tag: sum(times_of.values()) for tag, times_of in spellings.items()}
        tags = sorted(spellings, key=lambda tag: (-commonness[tag], tag))
        place = {tag: number for number, tag in enumerate(tags)}
        tag_of = np.array([-1 if tag is None else place[tag] for tag in folded], np.int64)[text]
        film, tag_of, times = (column[tag_of >= 0] for column in (film, tag_of, times))
        films, film = np.unique(film, return_inverse=True)
        # Columns in one number are sorted in a tenth of the time that `lexsort` takes.
        pairs, pair = np.unique(film * len(tags) + tag_of, return_inverse=True)
        times = np.bincount(pair, times, len(pairs)).astype(np.int64)
        film, tag_of = np.divmod(pairs, max(len(tags), 1))
        best = np.argsort((film + 1) * (times.max(initial=0) + 1) - times, kind="stable")
        shown_as = [max(spellings[tag], key=spellings[tag].__getitem__) for tag in tags]
        named = [shown_as[tag] for tag in tag_of[best].tolist()]
        bounds = pairwise(np.searchsorted(film, np.arange(len(films) + 1)).tolist())
        return {number: named[start:end] for number, (start, end) in zip(films.tolist(), bounds, strict=True)}
