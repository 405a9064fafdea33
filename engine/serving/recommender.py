"""The façade that the app talks to: a verified bundle in, ranked films with parts and contributions out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from engine.bundles.bundle import Bundle
from engine.bundles.manifest import Signal
from engine.data.catalogue import Catalogue
from engine.data.titles import TitleIndex
from engine.progress import CancelToken
from engine.serving.confidence import ConfidenceModel
from engine.serving.diversity import mmr
from engine.serving.history import History, weigh
from engine.serving.ranking import Ranker, Scored
from engine.serving.retrieval import Retriever
from engine.serving.signals import Rows
from engine.serving.types import Recommendation, Request

POOL = 200
"""How many of the best are spread by diversity; the same for every top-K, so that a shorter list is a prefix."""


class Recommender:
    """Recommends from one bundle. Stateless between calls, so safe from any thread."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.titles = TitleIndex(bundle.catalogue, np.asarray(bundle.arrays.n_ratings))
        self._ranker = Ranker(bundle.arrays, bundle.manifest.ranking)
        self._retriever = Retriever(bundle.arrays, self._ranker, bundle.catalogue.twins)
        self._confidence = ConfidenceModel(bundle.arrays, bundle.manifest.calibration)

    @classmethod
    def open(cls, folder: Path) -> Recommender:
        """Verify the bundle in `folder` and make it ready. Raises `BundleError`."""
        return cls(Bundle.open(folder))

    @property
    def catalogue(self) -> Catalogue:
        return self.bundle.catalogue

    def recommend(self, request: Request, cancel: CancelToken | None = None) -> list[Recommendation]:
        """The best `top_k` films for the request, never one of its history or excluded ones."""
        history = self._weigh(request)
        scored = self._score(request, history)
        if cancel is not None:
            cancel.check()
        order = self._order(scored, request, request.top_k)
        return self._records(request, history, scored, order)

    def rank_films(self, request: Request, films: Sequence[int], limit: int) -> list[Recommendation]:
        """The best `limit` of these films (a watchlist), ranked for the request by score alone."""
        history = self._weigh(request)
        rows = np.setdiff1d(np.array(films, dtype=np.int64), history.films)
        scored = self._ranker.score(history, rows, request.intent, request.weights)
        return self._records(request, history, scored, np.argsort(-scored.scores, kind="stable")[:limit])

    def rank_without(self, request: Request, film: int, dropped: int) -> int | None:
        """The rank `film` would have had `dropped` not been rated; None when it would leave the first 200."""
        history = tuple(rated for rated in request.history if rated.film != dropped)
        without = replace(request, history=history, exclude=request.exclude | {dropped})
        scored = self._score(without, self._weigh(without))
        order = self._order(scored, without, POOL)
        ranks = np.flatnonzero(scored.candidates[order] == film)
        return int(ranks[0]) + 1 if len(ranks) else None

    def popular(self, limit: int, exclude: Iterable[int] = ()) -> list[int]:
        """Catalogue rows of the most liked films: what to show before anything is known of a person."""
        return self._retriever.popular(limit, exclude)

    def _weigh(self, request: Request) -> History:
        half_life = self.bundle.manifest.ranking.half_life_days
        return weigh(request.history, intent=request.intent, half_life_days=half_life, now=request.now)

    def _score(self, request: Request, history: History) -> Scored:
        candidates = self._retriever.candidates(history, request.exclude)
        return self._ranker.score(history, candidates, request.intent, request.weights)

    def _order(self, scored: Scored, request: Request, count: int) -> Rows:
        """Positions of the first `count` in `scored`, best first, spread by diversity."""
        best = np.argsort(-scored.scores, kind="stable")[: max(POOL, count)]
        vectors = self.bundle.arrays.content_vectors[scored.candidates[best]].astype(np.float32)
        return np.asarray(best[mmr(scored.scores[best], vectors, count, request.diversity)])

    def _records(self, request: Request, history: History, scored: Scored, order: Rows) -> list[Recommendation]:
        films, scores = scored.candidates[order], scored.scores[order]
        contributions = self._ranker.contributions(scored, history, order)
        confidence = self._confidence.judge(history, films, scores, rated=request.intent == "for_you")
        return [
            Recommendation(
                film=int(film),
                rank=k + 1,
                score=float(scores[k]),
                match=_match(float(scores[k]), scored.weights),
                parts={signal: float(part[order[k]]) for signal, part in scored.parts.items()},
                contributions=contributions[k],
                confidence=confidence[k],
            )
            for k, film in enumerate(films)
        ]


def _match(score: float, weights: Mapping[Signal, float]) -> int:
    """Score on a scale for people: 0 where the signals say nothing, towards 99 as all of them agree strongly."""
    total = sum(abs(weight) for weight in weights.values()) or 1.0
    return min(99, max(0, round(100 * (1 - float(np.exp(-score / total))))))
