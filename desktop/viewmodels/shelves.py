"""Home's shelves as they are shown: a heading and its films."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.viewmodels.cards import CardView
from desktop.viewmodels.words import stars

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.serving.shelves import Shelf

NUMBERS = ("None", "One", "Two", "Three", "Four", "Five")


@dataclass(frozen=True, slots=True)
class ShelfView:
    """A row of posters. `key` says which shelf it is, so that a new list finds it again."""

    key: str
    heading: str
    cards: tuple[CardView, ...]


def top_heading(count: int) -> str:
    """“Five for tonight”."""
    return f"{NUMBERS[count] if count < len(NUMBERS) else count} for tonight"


def shelf_of(shelf: Shelf, title: str, rating: float | None, cards: tuple[CardView, ...]) -> ShelfView:
    """The view of a shelf; `title` and `rating` are of the film it rests on, where it rests on one."""
    match shelf.kind:
        case "because" if rating is not None:
            return ShelfView(f"because {title}", f"Because you rated {title} {stars(rating)} lately", cards)
        case "gems":
            return ShelfView("gems", "Hidden gems", cards)
        case "fresh":
            return ShelfView("fresh", "Fresh to you", cards)
        case "decade":
            return ShelfView(f"decade {shelf.decade}", f"From the {shelf.decade}s", cards)
        case "watchlist":
            return ShelfView("watchlist", "From your watchlist", cards)
    return ShelfView(shelf.kind, "For you", cards)
