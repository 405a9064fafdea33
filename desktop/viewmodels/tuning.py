"""How a list is mixed and cut down: sliders, chips with counts, and what would move."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from desktop.language import genre_name, number, phrase, tr, trn
from desktop.viewmodels.words import SIGNAL_NAMES, films_count
from engine.bundles.terms import Signal
from engine.serving.only import EVERYTHING, Chip, Facet, Only

if TYPE_CHECKING:  # the window does not wait for numpy
    from engine.serving.facets import Counts

Dial = Literal["graph", "content", "recency", "lean", "diversity"]
STEPS = 10
"""A slider's steps on each side of the middle; to the left of the first diversity there are none."""
DIVERSITY = 0.3
DIALS: dict[Dial, tuple[str, str, str]] = {
    "graph": (SIGNAL_NAMES["graph"], phrase("Off"), phrase("Twice")),
    "content": (SIGNAL_NAMES["content"], phrase("Off"), phrase("Twice")),
    "recency": (SIGNAL_NAMES["recency"], phrase("Off"), phrase("Twice")),
    "lean": (phrase("Hidden or well known"), phrase("Hidden"), phrase("Well known")),
    "diversity": (phrase("Alike or varied"), phrase("Alike"), phrase("Varied")),
}
"""What a slider is called, and its two ends."""
FACETS: dict[Facet, str] = {"genre": phrase("Genres"), "decade": phrase("Decades"), "tag": phrase("Themes")}
MOST_TAGS = 12
MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Mix:
    """How much of what makes a list: signals as multiples of what was learned, `lean` from hidden (−1) to well known
    (1), diversity from 0 to 1."""

    graph: float = 1.0
    content: float = 1.0
    recency: float = 1.0
    lean: float = 0.0
    diversity: float = DIVERSITY

    @classmethod
    def checked(cls, values: Mapping[str, float]) -> Mix:
        """From untrusted numbers, by name: each as near as a slider can stand, and as learned where there is none."""
        mix = cls()
        for dial in DIALS:
            step = replace(mix, **{dial: values[dial]}).step(dial) if dial in values else 0
            mix = mix.turned(dial, min(STEPS, max(-STEPS, step)))
        return mix

    @property
    def weights(self) -> Mapping[Signal, float]:
        return {"graph": self.graph, "content": self.content, "recency": self.recency}

    def step(self, dial: Dial) -> int:
        """Where the slider stands, from −`STEPS` to `STEPS`; 0 is as learned."""
        value: float = getattr(self, dial)
        match dial:
            case "lean":
                return round(abs(value) ** 0.5 * STEPS) * (1 if value > 0 else -1)
            case "diversity":
                room = DIVERSITY if value < DIVERSITY else 1 - DIVERSITY
                return round((value - DIVERSITY) / room * STEPS)
        return round((value - 1) * STEPS)

    def turned(self, dial: Dial, step: int) -> Mix:
        """The same with one slider elsewhere. The lean grows with the square: its first steps move the most."""
        share = step / STEPS
        match dial:
            case "lean":
                value = share * abs(share)
            case "diversity":
                value = DIVERSITY + share * (DIVERSITY if share < 0 else 1 - DIVERSITY)
            case _:
                value = 1 + share
        return replace(self, **{dial: value})

    def said(self, dial: Dial) -> str:
        """Where the slider stands, in words: “as learned”, “×1.4”, “hidden 30 %”."""
        step = self.step(dial)
        if step == 0:
            return tr("As learned") if dial not in ("lean", "diversity") else tr("In between")
        _, low, high = map(tr, DIALS[dial])
        if abs(step) == STEPS:
            return high if step > 0 else low
        if dial in ("lean", "diversity"):
            return f"{high if step > 0 else low} {abs(step) * 100 // STEPS} %"
        return f"×{number(1 + step / STEPS, '.1f')}"


LEARNED = Mix()


@dataclass(frozen=True, slots=True)
class ChipView:
    """One thing to ask of films, and how many would be left with it."""

    chip: Chip
    words: str
    count: int
    on: bool

    @property
    def spoken(self) -> str:
        return f"{self.words}, {films_count(self.count)}"


@dataclass(frozen=True, slots=True)
class RefineView:
    """What stands beside a list that can be mixed and cut down.

    `dials` are the sliders that do anything here. `chips` is empty where they were not asked for. `left`: how many
    films are as asked (None: not counted). `drop`: what to ask no longer where none is, and how many there would be.
    `without`: the title of the film whose rating is left out in thought.
    """

    mix: Mix = LEARNED
    kept: Mix = LEARNED
    only: Only = EVERYTHING
    dials: tuple[Dial, ...] = tuple(DIALS)
    chips: Mapping[Facet, tuple[ChipView, ...]] | None = None
    left: int | None = None
    drop: ChipView | None = None
    without: str = ""

    @property
    def middle(self) -> Mix:
        """The mix as it was learned."""
        return LEARNED

    @property
    def everything(self) -> Only:
        """Nothing asked of films."""
        return EVERYTHING

    @property
    def trying(self) -> bool:
        """Whether something is tried that was not kept."""
        return self.mix != self.kept or bool(self.without)

    @property
    def changed(self) -> int:
        """How many sliders and chips are not as they were at first."""
        return len(self.only.chips) + sum(self.mix.step(dial) != 0 for dial in self.dials)

    @property
    def name(self) -> str:
        """“Refine · 2”: for what opens it."""
        return f"{tr('Refine')} · {self.changed}" if self.changed else tr("Refine")

    @property
    def spoken(self) -> str:
        if not self.changed:
            return tr("Refine this list")
        return trn("Refine this list, {n} changed", "Refine this list, {n} changed", self.changed)

    @property
    def sub(self) -> str:
        """“Only Crime, from the 1970s · 43 films”; "" for a list that is not cut down."""
        decades = tr(" or ").join(words_of(("decade", decade)) for decade in sorted(self.only.decades))
        names = [
            *sorted(map(genre_name, self.only.genres)),
            *([tr("from the {decades}", decades=decades)] if decades else []),
            *sorted(self.only.tags),
        ]
        if not names:
            return ""
        shown = names[:MOST_NAMED]
        more = [trn("{n} more", "{n} more", len(names) - MOST_NAMED)] if len(names) > MOST_NAMED else []
        return " · ".join(filter(None, (tr("Only {these}", these=", ".join(shown + more)), "" if self.left is None else
                                        films_count(self.left))))  # fmt: skip


def words_of(chip: Chip) -> str:
    facet, name = chip
    if facet == "decade":
        return tr("{decade}s", decade=name)
    return genre_name(name) if facet == "genre" else name


def chips_of(counts: Counts, only: Only) -> dict[Facet, tuple[ChipView, ...]]:
    """The chips of each facet: decades in their order, others by how many films they leave; what is on is there."""
    return {
        "genre": _chips("genre", counts.by["genre"], only.genres),
        "decade": tuple(sorted(_chips("decade", counts.by["decade"], only.decades), key=lambda chip: chip.words)),
        "tag": _chips("tag", counts.by["tag"], only.tags, MOST_TAGS),
    }


def drop_of(counts: Counts) -> ChipView | None:
    if counts.drop is None:
        return None
    chip, left = counts.drop
    return ChipView(chip, words_of(chip), left, True)


def _chips(
    facet: Facet, counts: Mapping[str, int], on: Collection[str], most: int | None = None
) -> tuple[ChipView, ...]:
    names = sorted({*counts, *on}, key=lambda name: (name not in on, -counts.get(name, 0), name.lower()))
    return tuple(
        ChipView((facet, name), words_of((facet, name)), counts.get(name, 0), name in on) for name in names[:most]
    )
