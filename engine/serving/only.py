"""What a list is cut down to. Knows no numpy, so that the window can hold it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Facet = Literal["genre", "decade", "tag"]
Chip = tuple[Facet, str]
"""One thing that can be asked of films: (“genre”, “Crime”), (“decade”, “1970”) or (“tag”, “heist”)."""


@dataclass(frozen=True, slots=True)
class Only:
    """Films that have all of these genres and themes (tags), and are of one of these decades (“1970”)."""

    genres: frozenset[str] = frozenset()
    decades: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.genres or self.decades or self.tags)

    def of(self, facet: Facet) -> frozenset[str]:
        """What is asked of one facet."""
        return {"genre": self.genres, "decade": self.decades, "tag": self.tags}[facet]

    @property
    def chips(self) -> tuple[Chip, ...]:
        """All that is asked, in one order."""
        facets: tuple[Facet, ...] = ("genre", "decade", "tag")
        return tuple((facet, name) for facet in facets for name in sorted(self.of(facet)))

    def toggled(self, chip: Chip) -> Only:
        """The same with one thing more, or less where it is asked already."""
        facet, name = chip
        field = {"genre": "genres", "decade": "decades", "tag": "tags"}[facet]
        return replace(self, **{field: self.of(facet) ^ {name}})


EVERYTHING = Only()
"""Nothing asked."""
