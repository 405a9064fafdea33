"""Home's shelves as they are shown: a heading and its films."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.language import phrase, tr, trn
from desktop.settings import ShelfChoice
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.words import stars

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.serving.shelves import Shelf

FOR_TONIGHT = (
    phrase("None for tonight"), phrase("One for tonight"), phrase("Two for tonight"), phrase("Three for tonight"),
    phrase("Four for tonight"), phrase("Five for tonight"),
)  # fmt: skip
BECAUSE = "because"
Arrangement = ShelfChoice
"""As views know it."""


@dataclass(frozen=True, slots=True)
class ShelfView:
    """A row of posters. `key` says which shelf it is, so that a new list finds it again."""

    key: str
    heading: str
    cards: tuple[CardView, ...]

    @property
    def name(self) -> str:
        """What it is arranged by: shelves that rest on a film are of one kind, for the film is soon another."""
        return BECAUSE if self.key.startswith(f"{BECAUSE} ") else self.key


def arranged(shelves: Sequence[ShelfView], choice: ShelfChoice) -> tuple[ShelfView, ...]:
    """The shelves as the person wants them; those that nothing was said of come last, as they were."""
    place = {name: k for k, name in enumerate(choice.order)}
    shown = (shelf for shelf in shelves if shelf.name not in choice.hidden)
    return tuple(sorted(shown, key=lambda shelf: place.get(shelf.name, len(place))))


def pinned(choice: ShelfChoice, name: str) -> ShelfChoice:
    """To the top."""
    return replace(choice, order=tuple(dict.fromkeys((name, *choice.order))))


def moved(choice: ShelfChoice, shown: Sequence[ShelfView], name: str, way: int) -> ShelfChoice:
    """A place up (−1) or down (1) among those that are `shown`; where it is at the end already, it stays."""
    names = list(dict.fromkeys(shelf.name for shelf in shown))
    here = names.index(name)
    there = min(len(names) - 1, max(0, here + way))
    names[here], names[there] = names[there], names[here]
    return replace(choice, order=tuple(dict.fromkeys((*names, *choice.order))))


def hidden(choice: ShelfChoice, name: str) -> ShelfChoice:
    """Put away, until all are shown again."""
    return replace(choice, hidden=(*choice.hidden, name))


def all_shown(choice: ShelfChoice) -> ShelfChoice:
    """None is put away any more."""
    return replace(choice, hidden=())


def hidden_in_words(shelves: Sequence[ShelfView], choice: ShelfChoice) -> str:
    """How many of these shelves are put away; "" for none."""
    count = sum(shelf.name in choice.hidden for shelf in shelves)
    return trn("{n} shelf is hidden.", "{n} shelves are hidden.", count) if count else ""


def top_heading(count: int) -> str:
    """“Five for tonight”."""
    return tr(FOR_TONIGHT[count]) if count < len(FOR_TONIGHT) else tr("{count} for tonight", count=count)


def shelf_of(shelf: Shelf, title: str, rating: float | None, cards: tuple[CardView, ...]) -> ShelfView:
    """The view of a shelf; `title` and `rating` are of the film it rests on, where it rests on one."""
    match shelf.kind:
        case "because" if rating is not None:
            return ShelfView(
                f"{BECAUSE} {title}",
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
