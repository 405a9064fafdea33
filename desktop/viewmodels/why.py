"""What the why panel shows: the figures behind one card, summed so that they add up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.language import phrase, tr, trn
from desktop.viewmodels.cards import CardView, line_of
from desktop.viewmodels.words import FILM, SIGNAL_NAMES, Line, Run, day_of, signed, stars, viewers, with_film
from engine.bundles.terms import SIGNALS, Signal

if TYPE_CHECKING:
    from engine.explain.template import Sentence
    from engine.serving.types import Recommendation

SHOWN_FILMS = 5
LEAST = 0.005
"""What would be written as 0.00 gets no row of its own."""
EVERY_FILM = phrase("The same for every film")


@dataclass(frozen=True, slots=True)
class ContributionRow:
    """One row of the chart: who moved it, by how much, and how that splits over the signals. `film`: who is a film."""

    name: str
    stars: str
    value: float
    by_signal: tuple[tuple[Signal, float], ...]
    film: bool = False

    @property
    def spoken(self) -> str:
        return f"{self.name} {self.stars} {signed(self.value)}".replace("  ", " ")


@dataclass(frozen=True, slots=True)
class PartRow:
    """One signal's part of the score."""

    signal: Signal
    name: str
    value: float


@dataclass(frozen=True, slots=True)
class WhyView:
    """Everything the panel says about one film. In a list that is not personal only `card` and `lines` are filled.

    `heaviest` is the key of the rated film that the counterfactual is about, "" where there is none. `facts` are the
    ids of what each of the `lines` says.
    """

    card: CardView
    chance: str
    support: str
    parts: tuple[PartRow, ...]
    rows: tuple[ContributionRow, ...]
    score: float
    lines: tuple[Line, ...]
    counterfactual: Line
    heaviest: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryFilm:
    """A film of the history as the panel names it; `rating` is None where it was asked about, not rated."""

    title: str
    rating: float | None

    @property
    def stars(self) -> str:
        return "" if self.rating is None else stars(self.rating)


def why_of(
    card: CardView,
    recommendation: Recommendation,
    sentences: Sequence[Sentence],
    history: Mapping[int, HistoryFilm],
    counterfactual: Line,
) -> WhyView:
    """The panel of one recommendation; `history` names the films of the request by catalogue row."""
    confidence = recommendation.confidence
    return WhyView(
        card=card,
        chance=tr("{probability:.0%} chance that you would rate it 4★ or more", probability=confidence.probability),
        support=tr("{viewers} rated it", viewers=viewers(confidence.support, simulated=card.simulated)),
        parts=tuple(
            PartRow(signal, tr(SIGNAL_NAMES[signal]), recommendation.parts.get(signal, 0.0)) for signal in SIGNALS
        ),
        rows=contribution_rows(recommendation, history),
        score=recommendation.score,
        lines=tuple(line_of(sentence) for sentence in sentences),
        counterfactual=counterfactual,
        facts=tuple(sentence.cites[0] if sentence.cites else "" for sentence in sentences),
    )


def plain_why(card: CardView, as_of: int | None = None) -> WhyView:
    """The panel of a film in a list that is not personal: nothing is known of the person, or was not at `as_of`."""
    words = (
        tr("Not personal yet: rate a film or two, and this list becomes yours.")
        if as_of is None
        else tr("Not personal: you had rated nothing by {day}.", day=day_of(as_of))
    )
    hint = (Run(words),)
    return WhyView(card, "", "", (), (), 0.0, (card.reason, hint), ())


def totals(recommendation: Recommendation) -> dict[int | None, dict[Signal, float]]:
    """Contributions summed per film of the history; None is what standardising takes off every film alike."""
    sums: dict[int | None, dict[Signal, float]] = defaultdict(lambda: defaultdict(float))
    for signal in SIGNALS:
        for contribution in recommendation.contributions.get(signal, ()):
            sums[contribution.film][signal] += contribution.value
    return sums


def contribution_rows(
    recommendation: Recommendation, history: Mapping[int, HistoryFilm]
) -> tuple[ContributionRow, ...]:
    """Rows that sum to the score: the films that moved it most, the rest together, and what is no film's doing."""
    sums = totals(recommendation)
    every_film = sums.pop(None, {})
    weights = {film: sum(by.values()) for film, by in sums.items()}
    films = sorted(weights, key=lambda film: -abs(weights[film]))
    strong = [film for film in films if abs(weights[film]) >= LEAST]
    shown = strong[: SHOWN_FILMS + 1 if len(films) == SHOWN_FILMS + 1 else SHOWN_FILMS]
    rest = films[len(shown) :]
    rows = [_row(history[film].title, history[film].stars, sums[film], film=True) for film in shown if film is not None]
    if abs(sum(weights[film] for film in rest)) >= LEAST:
        name = trn("{n} other film", "{n:,} other films", len(rest))
        rows.append(_row(name, "", _merged([sums[film] for film in rest])))
    # A signal without contributions (popularity) moves the score on its own.
    for signal in SIGNALS:
        part = recommendation.parts.get(signal, 0.0)
        if not recommendation.contributions.get(signal) and part:
            rows.append(_row(tr(SIGNAL_NAMES[signal]), "", {signal: part}))
    if every_film:
        rows.append(_row(tr(EVERY_FILM), "", every_film))
    return tuple(rows)


def _row(name: str, rating: str, by_signal: Mapping[Signal, float], *, film: bool = False) -> ContributionRow:
    pieces = tuple((signal, by_signal[signal]) for signal in SIGNALS if signal in by_signal)
    return ContributionRow(name, rating, sum(by_signal.values()), pieces, film)


def _merged(several: Sequence[Mapping[Signal, float]]) -> dict[Signal, float]:
    return {signal: sum(by.get(signal, 0.0) for by in several) for signal in SIGNALS}


def counterfactual_line(title: str, rating: float, rank: int, without: int | None, reach: int) -> Line:
    """“Without your 5★ for Heat this drops from 1 to 17.” `reach` is how far down ranks are counted."""
    if without is None:
        said = phrase("Without your {stars} for {film} this drops from {rank} to below {reach}.")
    elif without == rank:
        said = phrase("Without your {stars} for {film} this would still be number {rank}.")
    elif without > rank:
        said = phrase("Without your {stars} for {film} this drops from {rank} to {without}.")
    else:
        said = phrase("Without your {stars} for {film} this rises from {rank} to {without}.")
    return with_film(tr(said, stars=stars(rating), film=FILM, rank=rank, without=without, reach=reach), title)
