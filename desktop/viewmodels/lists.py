"""What stands around the cards: headings, completions, notices, the status line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.viewmodels.cards import CardView
from desktop.viewmodels.words import meta, ratings_count, stars

if TYPE_CHECKING:
    from engine.data.catalogue import Film

ListKind = Literal["for_you", "similar", "popular"]


@dataclass(frozen=True, slots=True)
class SeedView:
    """The film a "more like" list starts from, and the person's own rating of it."""

    key: str
    title: str
    year: int
    genres: tuple[str, ...]
    rating: float | None


@dataclass(frozen=True, slots=True)
class ListView:
    """A whole answer: heading, cards, and how long the ranking took."""

    kind: ListKind
    heading: str
    sub: str
    cards: tuple[CardView, ...]
    milliseconds: float
    seed: SeedView | None = None


@dataclass(frozen=True, slots=True)
class CompletionView:
    """One row under the search box."""

    key: str
    title: str
    year: int
    genres: tuple[str, ...]

    @property
    def meta(self) -> str:
        return meta(self.year, self.genres)

    @property
    def spoken(self) -> str:
        return f"{self.title}, {', '.join(([str(self.year)] if self.year else []) + list(self.genres))}"


@dataclass(frozen=True, slots=True)
class ModelView:
    """Which bundle answers."""

    name: str
    simulated: bool
    films: int

    @property
    def line(self) -> str:
        return f"{self.name} · simulated viewers" if self.simulated else self.name


@dataclass(frozen=True, slots=True)
class RatingNotice:
    """What has just been stored; `rating` is None when a rating was taken back."""

    key: str
    title: str
    rating: float | None

    @property
    def line(self) -> str:
        if self.rating is None:
            return f"Your rating of {self.title} is gone"
        return f"{self.title} rated {stars(self.rating)}"


def completion_of(film: Film) -> CompletionView:
    return CompletionView(film.key, film.title, film.year, film.genres)


def seed_of(film: Film, rating: float | None) -> SeedView:
    return SeedView(film.key, film.title, film.year, film.genres, rating)


def for_you_sub(known: int) -> str:
    return f"From your {ratings_count(known)}, newest tastes first"


def popular_sub(stored: int) -> str:
    """Why the list is not personal."""
    if stored:
        return f"Not personal yet: none of your {ratings_count(stored)} is of a film in this catalogue"
    return "Not personal yet. Type a film you love above, or rate one you know."
