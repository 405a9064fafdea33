"""A list in the order of a language model: the same films, each moved a little, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.language import phrase, tr
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.lists import ListView


@dataclass(frozen=True, slots=True)
class Shift:
    """A card that is elsewhere now: its places before and after (1-based), and the model's score of 0–100."""

    before: int
    after: int
    score: int

    def why(self, model: str) -> str:
        up = phrase("{model} moved it up from {before} to {after}: it gives it {score} of 100.")
        down = phrase("{model} moved it down from {before} to {after}: it gives it {score} of 100.")
        said = up if self.after < self.before else down
        return tr(said, model=model, before=self.before, after=self.after, score=self.score)


def reordered(view: ListView, order: Sequence[int], shifts: Sequence[Shift], model: str) -> ListView:
    """`order[k]` is the place (0-based) of the card that now stands k-th."""
    cards = [view.cards[place] for place in order]
    for shift in shifts:
        card = cards[shift.after - 1]
        cards[shift.after - 1] = replace(card, shift=shift.before - shift.after, moved_by=shift.why(model))
    return replace(view, cards=tuple(cards))


def can_be_reordered(view: ListView) -> bool:
    """A list that is not personal has nothing to judge by; one that is tried out shows what the trial moves."""
    return view.personal and len(view.cards) > 1 and not any(map(_moved, view.cards))


def _moved(card: CardView) -> bool:
    return bool(card.shift) or card.came
