"""The hybrid ranker: signals → standardised, squashed, weighed parts → one score that adds up exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import SIGNALS, RankingSettings, Signal
from engine.serving.history import History
from engine.serving.signals import (
    ContentSignal,
    EaseSignal,
    Kernel,
    LightGCNSignal,
    PopularitySignal,
    Raw,
    Rows,
    Vector,
    squash,
)
from engine.serving.types import Intent


@dataclass(frozen=True)
class Term:
    """One linear term of a signal: `share` of the standardised `raw`."""

    share: float
    raw: Raw

    @property
    def factor(self) -> float:
        """What one unit of the raw value adds to the signal's standardised value."""
        return self.share * self.raw.scale


@dataclass(frozen=True)
class Scored:
    """Scores [c] of candidates [c] for one history; `parts` sum to `scores`."""

    candidates: Rows
    scores: Vector
    parts: Mapping[Signal, Vector]
    weights: Mapping[Signal, float]
    standardised: Mapping[Signal, Vector]
    terms: Mapping[Signal, tuple[Term, ...]]


class Ranker:
    """Scores candidates for a history by the bundle's arrays and settings. Stateless between calls."""

    def __init__(self, arrays: BundleArrays, settings: RankingSettings) -> None:
        self.settings = settings
        self.lightgcn, self.ease = LightGCNSignal(arrays), EaseSignal(arrays)
        self.content, self.popularity = ContentSignal(arrays), PopularitySignal(arrays)

    def weights(self, n_ratings: int, intent: Intent, multipliers: Mapping[Signal, float]) -> dict[Signal, float]:
        """The weight of each signal: cold fades into core as ratings come in (see RankingSettings)."""
        settings = self.settings
        if intent == "similar":
            base = dict(settings.similar)
        else:
            cold = 2.0 ** (-n_ratings / settings.cold_half_count)
            base = {s: (1 - cold) * settings.core[s] + cold * settings.cold[s] for s in SIGNALS}
        return {s: base[s] * multipliers.get(s, 1.0) for s in SIGNALS}

    def score(self, history: History, candidates: Rows, intent: Intent, multipliers: Mapping[Signal, float]) -> Scored:
        """Score candidates [c]; linear in c."""
        weights = self.weights(len(history), intent, multipliers)
        terms: dict[Signal, tuple[Term, ...]] = {
            "graph": self._graph_terms(history.films, history.weights, candidates),
            "content": (Term(1.0, self.content.totals(history.films[history.liked], candidates)),),
            "recency": self._graph_terms(history.films, history.recent, candidates) if weights["recency"] else (),
            "popularity": (Term(1.0, self.popularity.totals(candidates)),),
        }
        standardised = {
            s: sum((t.share * t.raw.standardised for t in terms[s]), np.zeros(len(candidates))) for s in SIGNALS
        }
        parts = {s: weights[s] * squash(standardised[s]) for s in SIGNALS}
        scores = sum((parts[s] for s in SIGNALS), np.zeros(len(candidates)))
        return Scored(candidates, scores, parts, weights, standardised, terms)

    def kernels(self, history: History, films: Rows) -> dict[str, Kernel]:
        """By term, what the history's films say of `films`, less the weights; [c, m] each."""
        content = np.zeros((len(films), len(history)), dtype=np.float32)
        content[:, history.liked] = self.content.kernel(history.films[history.liked], films)
        return {
            "lightgcn": self.lightgcn.kernel(history.films, films),
            "ease": self.ease.kernel(history.films, films),
            "content": content,
        }

    def _graph_terms(self, films: Rows, weights: Vector, candidates: Rows) -> tuple[Term, ...]:
        share = self.settings.lightgcn_share
        return (
            Term(share, self.lightgcn.totals(films, weights, candidates)),
            Term(1 - share, self.ease.totals(self.ease.everywhere(films, weights), candidates)),
        )
