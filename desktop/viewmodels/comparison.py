"""What the comparison of a new model with the one in use shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.language import phrase, signed_number, tr
from desktop.viewmodels.models import MoveList, model_name
from desktop.viewmodels.words import model_title, with_titles

if TYPE_CHECKING:
    from engine.serving.comparison import Comparison
    from engine.serving.own_test import OwnTest

MEASURE = "ndcg@10"
HEADINGS = {
    "ahead": phrase("The new model is better"),
    "behind": phrase("The new model is worse"),
    "even": phrase("Too close to tell"),
    "unknown": phrase("The new model is ready"),
}
ASK_FIRST = phrase("It measured worse than the model in use. Use it all the same?")


@dataclass(frozen=True, slots=True)
class BarRow:
    """A model's worth with the range that chance allows."""

    name: str
    kind: Literal["new", "old", "baseline"]
    mean: float
    low: float
    high: float
    note: str = ""

    @property
    def spoken(self) -> str:
        note = f", {self.note}" if self.note else ""
        return tr(
            "{name}{note}: {mean:.3f}, likely between {low:.3f} and {high:.3f}",
            name=self.name,
            note=note,
            mean=self.mean,
            low=self.low,
            high=self.high,
        )


@dataclass(frozen=True, slots=True)
class OwnView:
    """The person's own favourites: found by the new one, and by the one in use; None where there are too few."""

    favourites: int
    now: int
    before: int
    words: str


@dataclass(frozen=True, slots=True)
class CompareView:
    """`worse`: activating it is not the default, and asks first."""

    id: str
    name: str
    heading: str
    sub: str
    verdict: str
    bars: tuple[BarRow, ...]
    own: OwnView | None
    moves: MoveList
    worse: bool


def compare_view(model: str, name: str, found: Comparison, own: OwnTest | None, moves: MoveList) -> CompareView:
    if found.same_people:
        sub = tr("Measured on the same {people:,} people. Your list changes only if you say so.", people=found.people)
    else:
        sub = tr("It learned from other data than the model in use: the two cannot be measured against each other.")
    return CompareView(
        model, name, tr(HEADINGS[found.standing]), sub, with_titles(tr(found.sentence)), _bars(found), _own(own), moves,
        worse=found.standing == "behind",
    )  # fmt: skip


def _bars(found: Comparison) -> tuple[BarRow, ...]:
    """The new one and the one in use, then the others, the best first."""
    rows = []
    for row in found.rows:
        figure = row.figures.get(MEASURE)
        if figure is None:
            continue
        title = model_title(row.name)
        standing = {"new": tr("New · {name}", name=title), "old": tr("In use · {name}", name=title)}
        name = standing.get(row.kind, model_name(row.name))
        note = tr("other people") if row.kind == "old" and not found.same_people else ""
        rows.append(BarRow(name, row.kind, figure.mean, figure.low, figure.high, note))
    ours = [row for row in rows if row.kind != "baseline"]
    return (*ours, *sorted((row for row in rows if row.kind == "baseline"), key=lambda row: -row.mean))


def _own(own: OwnTest | None) -> OwnView | None:
    if own is None:
        return None
    gained, low, high = (signed_number(round(each), "d") for each in (own.now - own.before, own.low, own.high))
    spread = tr("The difference is {gained}, likely between {low} and {high}.", gained=gained, low=low, high=high)
    flatters = tr(" The new model learned from these ratings too, which flatters it.") if own.knows_you else ""
    return OwnView(own.favourites, own.now, own.before, spread + flatters)
