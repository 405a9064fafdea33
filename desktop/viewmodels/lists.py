"""What stands around the cards: headings, completions, the status line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.language import genre_name, tr, trn
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.shelves import ShelfView
from desktop.viewmodels.tuning import RefineView
from desktop.viewmodels.words import day_of, meta, ratings_count

if TYPE_CHECKING:
    from engine.data.catalogue import Film

ListKind = Literal["home", "for_you", "similar", "mood", "popular"]


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
    """A whole answer: heading, cards, and how long the ranking took (None: nothing was ranked). `shelves` stand under
    the cards of home.

    `seeds` are the films that a "more like" list starts from; `refine` is there where a list can be mixed and cut.
    """

    kind: ListKind
    heading: str
    sub: str
    cards: tuple[CardView, ...]
    milliseconds: float | None
    seeds: tuple[SeedView, ...] = ()
    shelves: tuple[ShelfView, ...] = ()
    refine: RefineView | None = None
    obstacle: str = ""
    """Why there are no cards, in a sentence, where what was asked for cannot be found at all."""

    @property
    def personal(self) -> bool:
        """Whether it is about somebody's taste."""
        return self.kind != "popular" and (self.kind != "mood" or any(card.verdict for card in self.cards))

    @property
    def seed(self) -> SeedView | None:
        """The one film that the list is like; None for several."""
        return self.seeds[0] if len(self.seeds) == 1 else None

    @property
    def all_cards(self) -> tuple[CardView, ...]:
        return (*self.cards, *(card for shelf in self.shelves for card in shelf.cards))


@dataclass(frozen=True, slots=True)
class CompletionView:
    """One row under the search box: a film, or (without a key) the `mood` that was typed."""

    key: str
    title: str
    year: int = 0
    genres: tuple[str, ...] = ()
    mood: str = ""

    @property
    def meta(self) -> str:
        return tr("By meaning, on this computer") if self.mood else meta(self.year, self.genres)

    @property
    def spoken(self) -> str:
        return ", ".join([self.title, *([str(self.year)] if self.year else []), *map(genre_name, self.genres)])


@dataclass(frozen=True, slots=True)
class ModelView:
    """Which bundle answers."""

    name: str
    simulated: bool
    films: int

    @property
    def line(self) -> str:
        return tr("{name} · simulated viewers", name=self.name) if self.simulated else self.name


def completion_of(film: Film) -> CompletionView:
    return CompletionView(film.key, film.title, film.year, film.genres)


def completion_of_mood(mood: str) -> CompletionView:
    return CompletionView("", mood_heading(mood), mood=mood)


def mood_heading(mood: str) -> str:
    """“Films like “slow space films””."""
    return tr("Films like “{mood}”", mood=mood)


def mood_sub(*, personal: bool) -> str:
    if personal:
        return tr("By what films are about; your taste breaks ties")
    return tr("By what films are about; not personal yet")


def seed_of(film: Film, rating: float | None) -> SeedView:
    return SeedView(film.key, film.title, film.year, film.genres, rating)


def like_heading(seeds: Sequence[SeedView]) -> str:
    """“More like Heat”, “… Heat and Ronin”, “… Heat and 3 other films”."""
    match [seed.title for seed in seeds]:
        case [one]:
            return tr("More like {one}", one=one)
        case [one, other]:
            return tr("More like {one} and {other}", one=one, other=other)
    others = len(seeds) - 1
    return trn("More like {title} and {n} other film", "More like {title} and {n} other films", others,
               title=seeds[0].title)  # fmt: skip


def like_chip(seeds: Sequence[SeedView]) -> str:
    """The same where there is little room: “More like Heat”, “More like 3 films”."""
    return like_heading(seeds) if len(seeds) == 1 else trn("More like {n} film", "More like {n} films", len(seeds))


def like_sub(seeds: Sequence[SeedView]) -> str:
    """What kind of film the one is, or which the others are."""
    if len(seeds) == 1:
        return meta(seeds[0].year, seeds[0].genres, 4)
    return ", ".join(seed.title for seed in seeds[:6]) + (" …" if len(seeds) > 6 else "")


def for_you_sub(known: int, as_of: int | None) -> str:
    """Whose tastes, and of when (UTC seconds; None is today)."""
    if as_of is None:
        return tr("From your {ratings}, newest tastes first", ratings=ratings_count(known))
    return tr(
        "From your {ratings} up to {day}, your tastes as they were then",
        ratings=ratings_count(known),
        day=day_of(as_of),
    )


def popular_sub(stored: int, as_of: int | None) -> str:
    """Why the list is not personal."""
    if stored:
        return tr(
            "Not personal yet: none of your {ratings} is of a film in this catalogue", ratings=ratings_count(stored)
        )
    if as_of is not None:
        return tr("Nothing rated by {day}: these are well known today", day=day_of(as_of))
    return tr("Not personal yet. Type a film you love above, or rate one you know.")
