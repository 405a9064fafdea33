"""What a card shows: one film of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.language import phrase, tr, trn
from desktop.viewmodels.words import SIGNAL_NAMES, Line, Run, meta, plain, signed, viewers
from engine.bundles.terms import SIGNALS, Signal

if TYPE_CHECKING:  # numpy is not needed to show a card
    from engine.data.catalogue import Film
    from engine.explain.template import Sentence
    from engine.serving.types import Confidence, Recommendation


CONFIDENCE = (phrase("High"), phrase("Good"), phrase("Fair"))
"""The words of `serving.types.Confidence`."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A signal's piece of the bar: its value, and its share (0–1) of all values' sizes."""

    signal: Signal
    value: float
    share: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """How well a film fits: shown only where the list is personal or "more like"."""

    match: int
    word: str
    dots: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class CardView:
    """A card. `verdict` is None in a list that is not personal. `simulated`: its figures are no real people's.

    While something is tried, `shift` is by how many places the film rose, and `came` that it was far off before.
    `moved_by` says why, where a language model moved it.
    """

    key: str
    title: str
    year: int
    genres: tuple[str, ...]
    reason: Line
    simulated: bool
    verdict: Verdict | None = None
    shift: int = 0
    came: bool = False
    moved_by: str = ""

    @property
    def moved(self) -> str:
        """“▲3”, “▼2”, “new”, or nothing."""
        if self.came:
            return tr("new")
        return f"{'▲' if self.shift > 0 else '▼'}{abs(self.shift)}" if self.shift else ""

    @property
    def meta(self) -> str:
        return meta(self.year, self.genres)

    @property
    def spoken(self) -> str:
        """The whole card in words."""
        parts = [self.title, self.meta, self._moved_in_words]
        if self.verdict is not None:
            word = self.verdict.word.lower()
            parts.append(tr("match {match}, confidence {word}", match=self.verdict.match, word=word))
            parts.append(bar_in_words(self.verdict.segments))
        parts.append(plain(self.reason))
        if self.simulated:
            parts.append(tr("figures from simulated viewers"))
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    @property
    def _moved_in_words(self) -> str:
        if self.moved_by:
            return self.moved_by
        if self.came:
            return tr("new here")
        if self.shift > 0:
            return trn("up {n} place", "up {n} places", self.shift)
        return trn("down {n} place", "down {n} places", -self.shift) if self.shift else ""


def card_of(film: Film, recommendation: Recommendation, sentence: Sentence | None, *, simulated: bool) -> CardView:
    """The card of a recommendation and the one sentence that stands on it."""
    return CardView(
        key=film.key,
        title=film.title,
        year=film.year,
        genres=film.genres,
        reason=line_of(sentence) if sentence is not None else (),
        simulated=simulated,
        verdict=verdict_of(recommendation),
    )


def plain_card(film: Film, likes: int, *, simulated: bool) -> CardView:
    """The card of a well-known film, before anything is known of the person."""
    reason = (Run(tr("{viewers} liked it.", viewers=viewers(likes, simulated=simulated))),)
    return CardView(film.key, film.title, film.year, film.genres, reason, simulated)


def verdict_of(recommendation: Recommendation) -> Verdict:
    confidence: Confidence = recommendation.confidence
    return Verdict(recommendation.match, tr(confidence.word), confidence.dots, segments_of(recommendation))


def segments_of(recommendation: Recommendation) -> tuple[Segment, ...]:
    """The bar's pieces in the fixed order of the signals; what is nothing is left out."""
    total = sum(abs(value) for value in recommendation.parts.values()) or 1.0
    values = [(signal, recommendation.parts.get(signal, 0.0)) for signal in SIGNALS]
    return tuple(Segment(signal, value, abs(value) / total) for signal, value in values if abs(value) / total >= 0.005)


def line_of(sentence: Sentence) -> Line:
    return tuple(Run(span.text, span.kind) for span in sentence.told)


def bar_in_words(segments: tuple[Segment, ...]) -> str:
    """“Viewers alike +1.20, What it is about +0.31”."""
    return ", ".join(f"{tr(SIGNAL_NAMES[segment.signal])} {signed(segment.value)}" for segment in segments)
