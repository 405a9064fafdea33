"""The hybrid ranker: terms → standardised, squashed, weighed → signals' parts → one score that adds up exactly."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import RankingSettings
from engine.bundles.terms import SIGNAL_OF, SIGNALS, TERMS, Signal, Term
from engine.serving.ease import EaseSignal
from engine.serving.history import History, weigh
from engine.serving.loops import Precision, Rows, Vector
from engine.serving.signals import ContentSignal, CrowdSignal, Kernel, LightGCNSignal, Raw, squash
from engine.serving.types import Intent

CROWD: frozenset[Term] = frozenset({"likes", "trend"})
"""Terms that are the same for everyone. They are not squashed: for a person with three ratings how far the best liked
films stand out is most of what is known (NDCG@10 .39 against .37)."""
LEAN = 1.0
"""What leaning as far as it goes weighs, in all learned weights together."""


@dataclass(frozen=True)
class Scored:
    """Scores [c] of candidates [c] for one history; `parts` sum to `scores`. `raws` has the terms that weigh.

    `learned` [c] are the scores by the bundle's own weights: what its confidence was fitted to.
    """

    candidates: Rows
    scores: Vector
    parts: Mapping[Signal, Vector]
    weights: Mapping[Term, float]
    raws: Mapping[Term, Raw]
    learned: Vector


@dataclass(frozen=True)
class Terms:
    """What each term says of candidates [c], found once and weighed as often as one likes.

    `raws` and `values` (what a weight is multiplied with) have the terms that can weigh; `learned` is their weights.
    """

    candidates: Rows
    raws: Mapping[Term, Raw]
    values: Mapping[Term, Vector]
    learned: Mapping[Term, float]

    def weighed(self, multipliers: Mapping[Signal, float], lean: float = 0.0) -> Scored:
        """Scores by the learned weights, multiplied signal by signal, and leaning towards the well known or away."""
        weights = {term: weight * multipliers.get(SIGNAL_OF[term], 1.0) for term, weight in self.learned.items()}
        if lean:
            weights["likes"] += lean * LEAN * sum(abs(weight) for weight in self.learned.values())
        sums = np.zeros((len(SIGNALS), len(self.candidates)))
        parts = dict(zip(SIGNALS, sums, strict=True))
        for term, values in self.values.items():
            if weights[term]:
                parts[SIGNAL_OF[term]] += weights[term] * values
        scores = np.add.reduce(sums)
        raws = {term: raw for term, raw in self.raws.items() if weights[term]}
        learned = scores if weights == self.learned else self._learned
        return Scored(self.candidates, scores, parts, weights, raws, learned)

    @cached_property
    def _learned(self) -> Vector:
        return self.weighed({}).scores


class Ranker:
    """Scores candidates for a history by the bundle's arrays and settings. What it remembers only saves time."""

    def __init__(self, arrays: BundleArrays, settings: RankingSettings, content: Precision | None = None) -> None:
        """`content`: the bundle's content vectors where somebody has a copy of them, if need be with zeros added."""
        self.settings, self._weights = settings, [(term, settings.core[term], settings.cold[term]) for term in TERMS]
        self.lightgcn, self.ease = LightGCNSignal(arrays), EaseSignal(arrays)
        self.content = ContentSignal(arrays.content_vectors if content is None else content)
        self.likes = CrowdSignal(np.log1p(arrays.n_likes))
        self.trend = CrowdSignal(arrays.trend)

    def weights(self, n_ratings: int, intent: Intent) -> dict[Term, float]:
        """The weight of each term: cold fades into core as ratings come in (see RankingSettings)."""
        settings = self.settings
        if intent == "similar":
            return {term: settings.similar[term] for term in TERMS}
        cold = 2.0 ** (-n_ratings / settings.cold_half_count)
        return {term: (1 - cold) * core + cold * at_first for term, core, at_first in self._weights}

    def terms(self, history: History, candidates: Rows, intent: Intent, *, trend: CrowdSignal | None = None) -> Terms:
        """The terms of candidates [c]; linear in c. `trend` is the crowd's at another moment than the bundle's last
        day. The crowd's likes are always there, to be leaned on."""
        learned = self.weights(len(history), intent)
        raws = self.raws(history, candidates, [t for t in TERMS if learned[t] or t == "likes"], trend=trend)
        values = {term: squashed(term, raw.standardised) for term, raw in raws.items()}
        return Terms(candidates, raws, values, learned)

    def score(
        self,
        history: History,
        candidates: Rows,
        intent: Intent,
        multipliers: Mapping[Signal, float],
        *,
        trend: CrowdSignal | None = None,
    ) -> Scored:
        """Score candidates [c], once."""
        return self.terms(history, candidates, intent, trend=trend).weighed(multipliers)

    def for_nobody(self) -> Vector:
        """[n] scores of all films for somebody who has rated nothing."""
        nobody = weigh((), intent="for_you", now=0)
        return self.score(nobody, np.arange(len(self.likes.values)), "for_you", {}).scores

    def raws(
        self, history: History, candidates: Rows, terms: Collection[Term], *, trend: CrowdSignal | None = None
    ) -> dict[Term, Raw]:
        """The values of `terms` for candidates [c]."""
        return {term: self._raw(term, history, candidates, trend or self.trend) for term in terms}

    def kernels(self, history: History, films: Rows) -> dict[str, Kernel]:
        """By kernel, what the history's films say of `films`, less the weights; [c, m] each."""
        content = np.zeros((len(films), len(history)), dtype=np.float32)
        content[:, history.liked] = self.content.kernel(history.films[history.liked], films)
        return {
            "lightgcn": self.lightgcn.kernel(history.films, films),
            "ease": self.ease.kernel(history.films, films),
            "content": content,
        }

    def _raw(self, term: Term, history: History, candidates: Rows, trend: CrowdSignal) -> Raw:
        films = history.films
        match term:
            case "lightgcn":
                return self.lightgcn.totals(films, history.weights, candidates)
            case "content":
                return self.content.totals(films[history.liked], candidates)
            case "likes":
                return self.likes.totals(candidates)
            case "trend":
                return trend.totals(candidates)
        return self.ease.totals(self.ease.everywhere(term, films, term_weights(term, history)), candidates)


def term_weights(term: Term, history: History) -> Vector:
    """[m] how much each film of the history counts in a term."""
    match term:
        case "ease_year":
            return history.year
        case "ease_month":
            return history.month
        case "content":
            return np.ones(len(history))  # its kernel is 0 for what was not liked
    return history.weights


def squashed(term: Term, standardised: Vector) -> Vector:
    """What a term's weight is multiplied with."""
    return standardised if term in CROWD else squash(standardised)
