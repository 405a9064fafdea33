"""The hybrid ranker: signals → standardised, squashed, weighed parts → one score that adds up exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import SIGNALS, RankingSettings, Signal
from engine.serving.history import History
from engine.serving.signals import (
    ContentSignal,
    EaseSignal,
    LightGCNSignal,
    PopularitySignal,
    Raw,
    Rows,
    Vector,
    squash,
    squash_ratio,
)
from engine.serving.types import Contributions, Intent


@dataclass(frozen=True)
class Term:
    """One linear term of a signal: `share` of the standardised `raw`."""

    share: float
    raw: Raw


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

    def contributions(
        self, scored: Scored, history: History, positions: Rows
    ) -> list[dict[Signal, Contributions]]:
        """What each history film adds to each signal, for the candidates at `positions`; sums to the part."""
        films = scored.candidates[positions]
        shares: dict[Signal, NDArray[np.float64]] = {
            "graph": self._graph_shares(scored.terms["graph"], history.films, history.weights, films),
            "content": self._content_shares(scored.terms["content"], history, films),
            "recency": self._graph_shares(scored.terms["recency"], history.films, history.recent, films),
        }
        result: list[dict[Signal, Contributions]] = [{} for _ in positions]
        for signal, matrix in shares.items():
            if not scored.terms[signal] or not len(history):
                continue
            ratio = scored.weights[signal] * squash_ratio(scored.standardised[signal][positions])
            baseline = -sum(t.share * t.raw.mean * t.raw.scale for t in scored.terms[signal])
            for k, entry in enumerate(result):
                entry[signal] = Contributions(history.films, matrix[:, k] * ratio[k], float(baseline * ratio[k]))
        return result

    def _graph_terms(self, films: Rows, weights: Vector, candidates: Rows) -> tuple[Term, ...]:
        share = self.settings.lightgcn_share
        return (
            Term(share, self.lightgcn.totals(films, weights, candidates)),
            Term(1 - share, self.ease.totals(self.ease.everywhere(films, weights), candidates)),
        )

    def _graph_shares(
        self, terms: Sequence[Term], films: Rows, weights: Vector, candidates: Rows
    ) -> NDArray[np.float64]:
        if not terms:
            return np.zeros((len(films), len(candidates)))
        lightgcn, ease = (term.share * term.raw.scale for term in terms)
        return np.asarray(
            lightgcn * self.lightgcn.shares(films, weights, candidates)
            + ease * self.ease.shares(films, weights, candidates)
        )

    def _content_shares(self, terms: Sequence[Term], history: History, candidates: Rows) -> NDArray[np.float64]:
        shares = np.zeros((len(history), len(candidates)))
        liked = history.liked
        if len(liked):
            shares[liked] = terms[0].raw.scale * self.content.shares(history.films[liked], candidates)
        return shares
