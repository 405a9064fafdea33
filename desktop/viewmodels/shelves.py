"""Home's shelves as they are shown: a heading and its films."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.language import phrase, tr
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.words import stars

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.serving.shelves import Shelf

NUMBERS = (phrase("None"), phrase("One"), phrase("Two"), phrase("Three"), phrase("Four"), phrase("Five"))


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
            return ShelfView(
                tr("because {title}", title=title),
                tr("Because you rated {title} {stars} lately", title=title, stars=stars(rating)),
                cards,
            )
        case "gems":
            return ShelfView("gems", tr("Hidden gems"), cards)
        case "fresh":
            return ShelfView("fresh", tr("Fresh to you"), cards)
        case "decade":
            return ShelfView(
                tr("decade {decade}", decade=shelf.decade), tr("From the {decade}s", decade=shelf.decade), cards
            )
        case "watchlist":
            return ShelfView("watchlist", tr("From your watchlist"), cards)
    return ShelfView(shelf.kind, tr("For you"), cards)
