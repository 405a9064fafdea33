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
    phrase("Nothing new for tonight"), phrase("One for tonight"), phrase("Two for tonight"),
    phrase("Three for tonight"), phrase("Four for tonight"), phrase("Five for tonight"),
)  # fmt: skip
Arrangement = ShelfChoice
"""As views know it."""


@dataclass(frozen=True, slots=True)
class ShelfView:
    """A row of posters. `key` says which shelf it is, so that a new list finds it again."""

    key: str
    heading: str
    cards: tuple[CardView, ...]

    @property
    def kind(self) -> str:
        """What its like will be called when this one is gone: it rests on a film or a decade, which is soon another."""
        return self.key.split(" ")[0]


def arranged(shelves: Sequence[ShelfView], choice: ShelfChoice) -> tuple[ShelfView, ...]:
    """The shelves as the person wants them. One that nothing was said of stands where the last of its kind did; where
    there was none, at the end, as it was."""
    place = {key: k for k, key in enumerate(choice.order)}
    of_kind = {key.split(" ")[0]: k for k, key in enumerate(choice.order)}
    shown = (shelf for shelf in shelves if shelf.key not in choice.hidden)
    return tuple(sorted(shown, key=lambda shelf: place.get(shelf.key, of_kind.get(shelf.kind, len(place)))))


def pinned(choice: ShelfChoice, key: str) -> ShelfChoice:
    """To the top."""
    return replace(choice, order=tuple(dict.fromkeys((key, *choice.order))))


def moved(choice: ShelfChoice, shown: Sequence[ShelfView], key: str, way: int) -> ShelfChoice:
    """A place up (−1) or down (1) among those that are `shown`; where it is at the end already, it stays."""
    keys = [shelf.key for shelf in shown]
    here = keys.index(key)
    there = min(len(keys) - 1, max(0, here + way))
    keys[here], keys[there] = keys[there], keys[here]
    return replace(choice, order=tuple(dict.fromkeys((*keys, *choice.order))))


def hidden(choice: ShelfChoice, key: str) -> ShelfChoice:
    """Put away, until all are shown again."""
    return replace(choice, hidden=(key, *choice.hidden))


def all_shown(choice: ShelfChoice) -> ShelfChoice:
    """None is put away any more."""
    return replace(choice, hidden=())


def hidden_in_words(shelves: Sequence[ShelfView], choice: ShelfChoice) -> str:
    """How many of these shelves are put away; "" for none."""
    count = sum(shelf.key in choice.hidden for shelf in shelves)
    return trn("{n} shelf is hidden.", "{n} shelves are hidden.", count) if count else ""


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
