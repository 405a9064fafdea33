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


class TagCounter:
    """Collects tags film by film, then picks each film's own.

    Spellings that fold alike are one tag, shown in its most common spelling.
    """

    def __init__(self) -> None:
        self._by_film: defaultdict[int, Counter[str]] = defaultdict(Counter)
        self._spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, film: int, text: str) -> None:
        """One viewer's tag for a film; what is too long, too short or a note to oneself does not count."""
        shown = clean(text, _LONGEST + 1)
        folded = fold(shown)
        if len(shown) <= _LONGEST and len(folded) >= _SHORTEST and not _NOTE_TO_SELF.search(folded):
            self._by_film[film][folded] += 1
            self._spellings[folded][shown] += 1

    def pick(self, film: int, titles: Iterable[str], genres: Sequence[str]) -> tuple[str, ...]:
        """At most eight tags of the film, most frequent first; none only repeats its titles, genres or another.

        Among equally frequent ones those come first that are given to films most often.
        """
        counts = self._by_film.get(film)
        if not counts:
            return ()
        said = {word for title in titles for word in fold(title).split()}
        kinds = {fold(genre) for genre in genres}
        new = [tag for tag in counts if tag not in kinds and not said.issuperset(tag.split())]
        new.sort(key=lambda tag: (-counts[tag], -self._spellings[tag].total(), tag))
        picked: list[str] = []
        for tag in new:
            # “Tarantino” adds nothing to “Quentin Tarantino”.
            if len(picked) < MOST_TAGS and not any(set(tag.split()) <= set(other.split()) for other in picked):
                picked.append(tag)
        return tuple(self._spellings[tag].most_common(1)[0][0] for tag in picked)
