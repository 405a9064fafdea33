"""What the Models screen shows: installed models, what changes with another one, what a report says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.language import phrase, tr, trn
from desktop.viewmodels.words import day_of, films_count, model_title, size_of

if TYPE_CHECKING:
    from engine.bundles.diff import ListChange, MetricChange
    from engine.bundles.registry import Installed

OURS = "hybrid"
MODEL_NAMES = {
    "hybrid": "Marquee",
    "lightgcn": phrase("LightGCN alone"),
    "lightgcn_k0": phrase("LightGCN without its graph"),
    "lightgcn_random": phrase("LightGCN, random start"),
    "ease": "EASE",
    "als": "ALS",
    "item_knn": phrase("Films alike"),
    "spectral": phrase("Spectral filter"),
    "ridge": phrase("Ridge filter"),
    "content": phrase("What it is about"),
    "popularity": phrase("Popular films"),
    "recent_popularity": phrase("Popular lately"),
}
METRICS = (
    ("ndcg@10", phrase("NDCG of the first ten")),
    ("precision@10", phrase("Liked among ten")),
    ("recall@10", phrase("Likes found in ten")),
    ("hit@10", phrase("People with a hit")),
)
"""What a person is shown of the measures; a report has them all."""
NO_FIGURES = phrase("It brings no figures of how well it finds films.")
SHOWN_MOVES = 4
RETRAIN_FROM = 50
"""New ratings from which learning from them is offered."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One installed model. `problem`: why it cannot be used, "" when it can; `back`: going back leads here."""

    id: str
    name: str
    facts: str
    figures: str
    active: bool
    ships: bool
    back: bool
    problem: str

    @property
    def badge(self) -> str:
        return tr("Cannot be used") if self.problem else tr("Verified")


@dataclass(frozen=True, slots=True)
class ModelsView:
    """All that are installed; `retrain` is a line on ratings that the one in use has not learned from, "" for few, and
    `real` one on what real people rated, "" where a model of such ratings is there or none can be made."""

    cards: tuple[ModelCard, ...]
    retrain: str = ""
    real: str = ""


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A film and what becomes of it: where it stands now and then; 0 for not in the list."""

    title: str
    before: int
    after: int

    @property
    def rises(self) -> bool:
        return bool(self.after) and (not self.before or self.after < self.before)

    @property
    def spoken(self) -> str:
        if not self.before:
            return tr("{title} enters at {after}", title=self.title, after=self.after)
        if not self.after:
            return tr("{title} leaves, was {before}", title=self.title, before=self.before)
        return tr("{title} from {before} to {after}", title=self.title, before=self.before, after=self.after)


@dataclass(frozen=True, slots=True)
class MoveList:
    """What becomes of the person's top 20, the films that come and go first."""

    heading: str
    rows: tuple[MoveRow, ...]

    @property
    def rising(self) -> tuple[MoveRow, ...]:
        """What comes in or rises, in that order."""
        return tuple(row for row in self.rows if row.rises)

    @property
    def falling(self) -> tuple[MoveRow, ...]:
        return tuple(row for row in self.rows if not row.rises)

    def shortened(self, most: int) -> tuple[MoveRow, ...]:
        """At most so many, of both kinds."""
        falling = self.falling[: max(most // 2, most - len(self.rising))]
        return (*self.rising[: most - len(falling)], *falling)


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What another model changes: the person's top 20, and the figures (name, now, then) with a word on them."""

    id: str
    name: str
    heading: str
    moves: MoveList
    note: str
    figures: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """What a model's report comes to, and the file that has all of it."""

    id: str
    name: str
    sentences: tuple[str, ...]
    file: str


def card_of(one: Installed, *, back: bool) -> ModelCard:
    told = [size_of(one.bytes), tr(one.source), *_day(one.added)]
    if one.manifest is not None:
        told.insert(0, films_count(one.manifest.n_films))
    figures = figures_line(one.manifest.metrics) if one.manifest is not None else ""
    return ModelCard(
        one.id,
        model_title(one.name),
        " · ".join(told),
        figures,
        one.active,
        not one.added,
        back and not one.active,
        one.problem,
    )


def figures_line(metrics: Mapping[str, Mapping[str, Mapping[str, float]]]) -> str:
    """Ours beside the best of the others, in films: “Of its first ten films, strangers came to like 1.8 …”."""
    ours = metrics.get(OURS, {}).get("precision@10")
    others = {name: each for name, each in metrics.items() if name != OURS and "ndcg@10" in each}
    if ours is None or not others:
        return tr(NO_FIGURES)
    best = max(others, key=lambda name: others[name]["ndcg@10"]["mean"])
    theirs = others[best].get("precision@10")
    found = 10 * ours["mean"]
    if theirs is None:
        return tr("Of its first ten films, people it had never met came to like {found:.1f}.", found=found)
    return tr(
        "Of its first ten films, people it had never met came to like {found:.1f}; {model}, the best other method, "
        "found {theirs:.1f}.",
        found=found,
        model=model_name(best),
        theirs=10 * theirs["mean"],
    )


def model_name(name: str) -> str:
    return tr(MODEL_NAMES.get(name, name))


def moves_of(change: ListChange) -> MoveList:
    """Films that enter, those that leave, then the largest moves among those that stay."""
    stay = sorted(change.staying, key=lambda each: -abs(each[1] - each[2]))
    moved = [each for each in stay if each[1] != each[2]][:SHOWN_MOVES]
    rows = (
        *(MoveRow(film.name, 0, rank) for film, rank in change.entering),
        *(MoveRow(film.name, rank, 0) for film, rank in change.leaving),
        *(MoveRow(film.name, was, now) for film, was, now in moved),
    )
    stays, new = len(change.staying), len(change.entering)
    if not rows:
        return MoveList(tr("Nothing in your top 20 would change."), ())
    if not new:
        return MoveList(tr("The same films, in another order."), rows)
    return MoveList(
        trn(
            "{n} film of your top 20 stays, {new} would be new.",
            "{n} films of your top 20 stay, {new} would be new.",
            stays,
            new=new,
        ),
        rows,
    )


def figure_rows(changes: Sequence[MetricChange]) -> tuple[tuple[str, str, str], ...]:
    """Our own measures, now and then."""
    found = {each.metric: each for each in changes if each.model == OURS}
    return tuple(
        (tr(words), _figure(found[metric].before), _figure(found[metric].after))
        for metric, words in METRICS
        if metric in found
    )


def retrain_line(new: int, *, learned: bool) -> str:
    """Said quietly, and only of many."""
    if new < RETRAIN_FROM:
        return ""
    if learned:
        line = tr("{new:,} ratings came since the model in use learned from yours.", new=new)
    else:
        line = tr("{new:,} ratings that the model in use has not learned from.", new=new)
    return f"{line} {tr('They count in your lists already.')}"


def real_line(cards: Sequence[ModelCard]) -> str:
    """Said while there is nothing but what ships, whose viewers nobody ever met."""
    if not all(card.ships for card in cards):
        return ""
    return tr(
        "The starter's viewers are simulated. MovieLens has ratings of real people: a model of them takes minutes."
    )


def _figure(found: Mapping[str, float] | None) -> str:
    if found is None:
        return "–"
    return tr("{mean:.3f} ({low:.3f} to {high:.3f})", mean=found["mean"], low=found["low"], high=found["high"])


def _day(added: str) -> list[str]:
    try:
        return [day_of(int(datetime.fromisoformat(added).timestamp()))]
    except ValueError:
        return []
