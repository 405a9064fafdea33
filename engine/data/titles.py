"""Finding a film by what a person types, key by key."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.data.catalogue import Catalogue
from engine.data.spelling import Vocabulary
from engine.text import clean, fold, parse_title

_QUERY_LIMIT: Final = 100
_MOST_WORDS: Final = 12
_AFTER_EVERYTHING: Final = "\U0010ffff"
# A title is found without these in front. “Die” and the like are left out: they start too many English titles.
_ARTICLES: Final = frozenset(("the", "a", "an", "le", "la", "les", "l", "el", "il", "das", "der"))
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_SAME_NUMBER: Final = {
    **{roman: str(number) for number, roman in enumerate(_ROMAN, start=1)},
    **{str(number): roman for number, roman in enumerate(_ROMAN, start=1)},
}
# “Spider-Man”, “WALL·E”, “Face/Off”: typed as one word as often as two.
_JOINED = re.compile(r"\w+(?:[-·./*'’]\w+)+")


class TitleIndex:
    """All titles of a catalogue, original and alternate ones included, ready to be searched.

    Plain sorted arrays that are never written again, so that any thread may search without a lock. (SQLite's FTS5
    with a second, trigram table for spelling mistakes took twice as long to build and needed one.)

    Films are kept by *place*: their order by popularity. The best of many matches are then simply the first.
    """

    def __init__(self, catalogue: Catalogue, popularity: ArrayLike | None = None) -> None:
        """`popularity` [n_films]: larger is better known; without it films rank in catalogue order."""
        count = len(catalogue)
        liked = np.zeros(count) if popularity is None else np.asarray(popularity, np.float64)
        if liked.shape != (count,):
            raise ValueError(f"popularity has {liked.shape} entries for {count} films")
        self._by_place = np.argsort(-liked, kind="stable")
        whole: list[tuple[str, int]] = []
        names: list[int] = []  # of each name, its film's place
        postings = _Postings()
        for place, row in enumerate(self._by_place.tolist()):
            year = str(int(catalogue.years[row]) or "")
            alternates = catalogue.alternates[row]
            written = (catalogue.titles[row], *alternates)
            for name, shown in zip((catalogue.folded[row], *map(fold, alternates)), written, strict=True):
                parts = name.split()
                whole.append((f"{''.join(parts)} {year}", place))
                if len(parts) > 1 and parts[0] in _ARTICLES:
                    whole.append((f"{''.join(parts[1:])} {year}", place))
                postings.add(len(names), _index_words(parts, year, shown))
                names.append(place)
        whole.sort()
        self._whole = [name for name, _ in whole]
        self._whole_place = np.array([place for _, place in whole], np.int64)
        self._name_place = np.array(names, np.int64)
        self._words, self._indptr, self._names = postings.sorted()
        self._vocabulary = Vocabulary(self._words)

    def search(self, text: str, limit: int = 8) -> list[int]:
        """Rows of the films that `text` may mean, best first.

        Exact titles come before titles that begin so, then those with words that begin so (a year counts as a
        word); within each, the better known first. Only when nothing is found, spelling mistakes are forgiven, and
        then titles taken as MovieLens writes them: “Seven (a.k.a. Se7en) (1995)”.
        """
        asked = clean(text, _QUERY_LIMIT)
        found = self._find(asked, limit)
        if not found and "(" in asked:
            parsed = parse_title(asked)
            found = self._find(f"{parsed.title} {parsed.year or ''}", limit)
        return found

    def _find(self, text: str, limit: int) -> list[int]:
        words = fold(text).split()[:_MOST_WORDS]
        if not words or limit < 1:
            return []
        spellings = [words, words[1:]] if words[0] in _ARTICLES and len(words) > 1 else [words]
        places: list[int] = []
        for spelling in spellings:
            for tier in self._tiers(spelling):
                places += [place for place in self._first(tier, limit) if place not in places]
                if len(places) >= limit:
                    break
            if places:
                break
        if not places:
            places = self._misspelt(words, limit)
        return [int(self._by_place[place]) for place in places[:limit]]

    def _tiers(self, words: Sequence[str]) -> Iterator[NDArray[np.int64]]:
        """The places that fit, from the strictest reading to the widest; each is worked out when asked for."""
        joined = "".join(words)
        yield self._beginning(f"{joined} ")
        if len(words) > 1 and len(words[-1]) == 4 and words[-1].isdecimal():
            yield self._beginning(f"{''.join(words[:-1])} {words[-1]}")
        yield self._beginning(joined)
        fits = np.ones(len(self._name_place), np.bool_)
        for word in words:
            has = np.zeros_like(fits)
            has[self._names_with(word)] = True
            fits &= has
        yield self._name_place[fits]

    def _beginning(self, start: str) -> NDArray[np.int64]:
        """Places of the films one of whose whole titles begins so."""
        first = bisect_left(self._whole, start)
        return self._whole_place[first : bisect_left(self._whole, start + _AFTER_EVERYTHING, first)]

    def _names_with(self, start: str) -> NDArray[np.int64]:
        """The names with a word that begins so."""
        first = bisect_left(self._words, start)
        last = bisect_left(self._words, start + _AFTER_EVERYTHING, first)
        return self._names[self._indptr[first] : self._indptr[last]]

    def _first(self, places: NDArray[np.int64], limit: int) -> list[int]:
        """The best `limit` different places."""
        found = np.zeros(len(self._by_place), np.bool_)
        found[places] = True
        first: list[int] = np.flatnonzero(found)[:limit].tolist()
        return first

    def _misspelt(self, words: Sequence[str], limit: int) -> list[int]:
        """Films with all words of the query, some of them spelt differently; only those with the fewest differences."""
        total = np.zeros(len(self._name_place), np.int64)
        far = 100
        for word in words:
            distance = np.full(len(total), far, np.int64)
            near = self._vocabulary.near(word, _mistakes(word), beginning=word is words[-1])
            for mistakes in range(len(near), 0, -1):
                for w in near[mistakes - 1]:
                    distance[self._names[self._indptr[w] : self._indptr[w + 1]]] = mistakes
            distance[self._names_with(word)] = 0
            total += distance
        fewest = total.min(initial=far)
        return [] if fewest >= far else self._first(self._name_place[total == fewest], limit)


class _Postings:
    """Collects which words stand in which names."""

    def __init__(self) -> None:
        self._number: dict[str, int] = {}
        self._word: list[int] = []
        self._name: list[int] = []

    def add(self, name: int, words: set[str]) -> None:
        number = self._number
        self._word += [number.setdefault(word, len(number)) for word in words]
        self._name += [name] * len(words)

    def sorted(self) -> tuple[list[str], NDArray[np.int64], NDArray[np.int64]]:
        """The words ascending, `indptr` and `names`: those with word w are `names[indptr[w]:indptr[w + 1]]`, so
        that the names of all words with one beginning stand together."""
        words = sorted(self._number)
        position = np.empty(len(words), np.int64)
        position[[self._number[word] for word in words]] = np.arange(len(words))
        column = position[np.array(self._word, np.int64)]
        indptr = np.zeros(len(words) + 1, np.int64)
        np.cumsum(np.bincount(column, minlength=len(words)), out=indptr[1:])
        return words, indptr, np.array(self._name, np.int64)[np.argsort(column, kind="stable")]


def _index_words(parts: Sequence[str], year: str, written: str) -> set[str]:
    """The words under which a name is found."""
    words = set(parts)
    words.update([_SAME_NUMBER[word] for word in parts if word in _SAME_NUMBER])
    if not written.replace(" ", "").isalnum():
        words.update([fold(chunk).replace(" ", "") for chunk in _JOINED.findall(written)])
    if year:
        words.add(year)
    return words


def _mistakes(word: str) -> int:
    """How many a word of this length may have; numbers have none."""
    if len(word) < 3 or any(letter.isdigit() for letter in word):
        return 0
    return 1 if len(word) < 8 else 2
