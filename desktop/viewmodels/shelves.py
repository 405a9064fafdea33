"""Home's shelves as they are shown: a heading and its films."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.language import phrase, tr
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.words import stars

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.serving.shelves import Shelf

FOR_TONIGHT = (
    phrase("None for tonight"), phrase("One for tonight"), phrase("Two for tonight"), phrase("Three for tonight"),
    phrase("Four for tonight"), phrase("Five for tonight"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ShelfView:
    """A row of posters. `key` says which shelf it is, so that a new list finds it again."""

    key: str
    heading: str
    cards: tuple[CardView, ...]


def top_heading(count: int) -> str:
    """“Five for tonight”."""
    return tr(FOR_TONIGHT[count]) if count < len(FOR_TONIGHT) else tr("{count} for tonight", count=count)


def shelf_of(shelf: Shelf, title: str, rating: float | None, cards: tuple[CardView, ...]) -> ShelfView:
    """The view of a shelf; `title` and `rating` are of the film it rests on, where it rests on one."""
    match shelf.kind:
        case "because" if rating is not None:
            return ShelfView(
                f"because {title}",
                tr("Because you rated {title} {stars} lately", title=title, stars=stars(rating)),
                cards,
            )
        case "gems":
            return ShelfView("gems", tr("Hidden gems"), cards)
        case "fresh":
            return ShelfView("fresh", tr("Fresh to you"), cards)
        case "decade":
            return ShelfView(f"decade {shelf.decade}", tr("From the {decade}s", decade=shelf.decade), cards)
        case "watchlist":
            return ShelfView("watchlist", tr("From your watchlist"), cards)
    return ShelfView(shelf.kind, tr("For you"), cards)
