"""The façade that the app talks to: a verified bundle in, ranked films with parts and contributions out."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import Bundle
from engine.bundles.memory import trim, unload
from engine.bundles.seen import Seen
from engine.data.catalogue import Catalogue
from engine.data.titles import TitleIndex
from engine.progress import CancelToken
from engine.serving.breakdown import Breakdown, Later
from engine.serving.confidence import ConfidenceModel
from engine.serving.deck import Deck
from engine.serving.diversity import mmr
from engine.serving.facets import Facets
from engine.serving.few import united
from engine.serving.gems import GemRule
from engine.serving.history import History, weigh
from engine.serving.index import FilmIndex, RoughIndex
from engine.serving.loops import Rows, Vector, largest_first
from engine.serving.mood import MoodSpace, blended, closest
from engine.serving.nearest import Nearest
from engine.serving.ranking import Ranker, Scored
from engine.serving.retrieval import Retriever
from engine.serving.shortlist import LARGE, Shortlist, as_learned, suits
from engine.serving.types import Recommendation, Request

POOL = 200
"""How many of the best are spread by diversity; the same for every top-K, so that a shorter list is a prefix."""


@dataclass(frozen=True)
class Ranking:
    """The best films [c] for a request and, by the same scores, those of a list; and why the best are there.

    `pulls` [c, m] is what each of the history's `films` [m] adds to each pick over all signals, `closest` [c] the
    cosine in content of each pick to the nearest of these films (−1 where there are none).
    """

    picks: list[Recommendation]
    listed: list[Recommendation]
    films: Rows
    pulls: NDArray[np.float32]
    closest: Vector


class Recommender:
    """Recommends from one bundle, from any thread. What it remembers makes the next answer quicker, never another."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        arrays, settings, large = bundle.arrays, bundle.manifest.ranking, len(bundle.catalogue) > LARGE
        rough = RoughIndex(arrays.graph_vectors, at_once=True) if large and suits(settings) else None
        graph = FilmIndex(arrays.graph_vectors)
        content = RoughIndex(arrays.content_vectors) if large else FilmIndex(arrays.content_vectors)
        self._content = content.vectors  # one copy serves the index and the products
        self._ranker = Ranker(arrays, settings, self._content)
        self._retriever = Retriever(graph, content, self._ranker, bundle.catalogue.twins)
        self._shortlist = Shortlist(arrays, rough, self._ranker, self._retriever) if rough is not None else None
        for array in (arrays.graph_vectors, arrays.content_vectors):
            unload(array)  # what was only read to make ready
        self._known = Nearest(self._content, 1)
        self.gems = GemRule(bundle.arrays)
        self._confidence = ConfidenceModel(bundle.arrays, bundle.manifest.calibration)

    @classmethod
    def open(cls, folder: Path, seen: Seen | None = None) -> Recommender:
        """Verify the bundle in `folder` (see `Bundle.open` for `seen`) and make it ready. Raises `BundleError`."""
        return cls(Bundle.open(folder, seen))

    @property
    def catalogue(self) -> Catalogue:
        return self.bundle.catalogue

    @cached_property
    def titles(self) -> TitleIndex:
        """Made when it is first asked for: a second for a large catalogue, and no list waits for it."""
        index = TitleIndex(self.bundle.catalogue, np.asarray(self.bundle.arrays.n_ratings))
        trim()  # what it took to make, and to open the bundle
        return index

    @cached_property
    def _facets(self) -> Facets:
        """Found when a list is first asked for: the window does not wait for them."""
        return Facets(self.bundle.catalogue)

    @cached_property
    def _moods(self) -> MoodSpace:
        return MoodSpace(self.bundle, self._content)

    def recommend(self, request: Request, cancel: CancelToken | None = None) -> list[Recommendation]:
        """The best `top_k` films for the request, never one of its history or excluded ones."""
        return self.deal(self.deck(request), request, cancel)

    def deck(self, request: Request) -> Deck:
        """What may come in answer to requests that differ from this one in weights, diversity, `only` or `top_k`."""
        return Deck(request, self._weigh(request), self._retriever, self._ranker, self._facets, self._shortlist)

    def deal(self, deck: Deck, request: Request, cancel: CancelToken | None = None) -> list[Recommendation]:
        """The best `top_k` films of a deck: what `recommend` brings, in a moment where the deck was asked before."""
        scored, among = deck.scored(request)
        if cancel is not None:
            cancel.check()
        return self._records(request, deck.history, scored, self._order(scored, request, request.top_k, among))

    def order(self, deck: Deck, request: Request) -> list[int]:
        """Catalogue rows of the first 200 films, best first; as `deal` has them, less all that is known of them."""
        scored, among = deck.scored(request)
        return [int(film) for film in scored.candidates[self._order(scored, request, POOL, among)]]

    def recommend_beside(
        self, request: Request, listed: Sequence[int], limit: int, cancel: CancelToken | None = None
    ) -> Ranking:
        """`recommend` less the `listed` films (a watchlist), and the best `limit` of these by score alone.

        One scoring serves both. The history's own films are left out of the list.
        """
        cancel = cancel or CancelToken()
        beside = np.array(sorted(set(listed).difference(rated.film for rated in request.history)), dtype=np.int64)
        open_to_all = replace(request, exclude=request.exclude.union(listed))
        history = self._weigh(request)
        scored = self._scored_beside(open_to_all, history, beside)
        cancel.check()
        is_listed = np.isin(scored.candidates, beside)
        order = self._order(scored, request, request.top_k, np.flatnonzero(~is_listed))
        theirs = np.flatnonzero(is_listed)
        theirs = theirs[np.argsort(-scored.scores[theirs], kind="stable")[:limit]]
        breakdown = Breakdown(self._ranker, scored, history, order)
        pulls = breakdown.pulls()
        cancel.check()
        return Ranking(
            self._records(request, history, scored, order, breakdown),
            self._records(request, history, scored, theirs),
            history.films,
            pulls,
            self._closest(history, scored.candidates[order]),
        )

    def search_mood(
        self, query: NDArray[np.float32], request: Request, cancel: CancelToken | None = None
    ) -> list[Recommendation]:
        """The `top_k` films that feel like a query (`QueryEncoder.encode`), those to the person's taste first among
        films that fit about as well. Scores, parts and matches are those of the person's taste.

        Raises `BundleError` where the bundle's texts were not read by an encoder.
        """
        fits, history = self._moods.fits(query), self._weigh(request)
        allowed = self._retriever.everything(history, request.exclude)
        candidates = closest(fits, allowed, max(POOL, request.top_k))
        if cancel is not None:
            cancel.check()
        scored = self._ranker.score(history, candidates, request.intent, request.weights)
        order = blended(fits[candidates], scored.scores)[: request.top_k]
        return self._records(request, history, scored, order)

    def rank_without(self, request: Request, film: int, dropped: int) -> int | None:
        """The rank `film` would have had `dropped` not been rated; None when it would leave the first 200."""
        history = tuple(rated for rated in request.history if rated.film != dropped)
        without = replace(request, history=history, exclude=request.exclude | {dropped})
        order = self.order(self.deck(without), without)
        return order.index(film) + 1 if film in order else None

    def popular(self, limit: int, exclude: Iterable[int] = ()) -> list[int]:
        """Catalogue rows of what everybody likes: what to show before anything is known of a person."""
        return self._retriever.popular(limit, exclude)

    def _weigh(self, request: Request) -> History:
        return weigh(request.history, intent=request.intent, now=request.now)

    def _scored_beside(self, request: Request, history: History, beside: Rows) -> Scored:
        """The candidates for a request and the films `beside`, which may be excluded."""
        if self._shortlist is not None and as_learned(request):
            return self._shortlist.terms(history, request.exclude, beside).weighed({})
        candidates = self._retriever.candidates(history, request.exclude)
        return self._ranker.score(history, united(candidates, beside), request.intent, request.weights)

    def _order(self, scored: Scored, request: Request, count: int, among: Rows) -> Rows:
        """Which of the positions `among` in `scored` are the first `count`, best first, spread by diversity."""
        scores = scored.scores[among]
        best = among[largest_first(scores, min(len(among), max(POOL, count)))]
        theirs = scored.candidates[best]
        return best[mmr(scored.scores[best], self._content, count, request.diversity, theirs)]

    def _closest(self, history: History, films: Rows) -> Vector:
        """[c] cosines in content of `films` to the nearest film of the history; −1 where there is none."""
        if not len(history):
            return np.full(len(films), -1.0)
        return self._known.of(history.films, films)[1][:, 0].astype(np.float64)

    def _records(
        self, request: Request, history: History, scored: Scored, order: Rows, breakdown: Breakdown | None = None
    ) -> list[Recommendation]:
        films, scores = scored.candidates[order], scored.scores[order]
        total = sum(map(abs, scored.weights.values())) or 1.0
        parts = zip(*(part[order].tolist() for part in scored.parts.values()), strict=True)
        breakdown = breakdown or Breakdown(self._ranker, scored, history, order)
        rated = request.intent == "for_you"
        confidence = self._confidence.judge(history, films, scored.learned[order], rated=rated)
        return [
            Recommendation(
                film=film,
                rank=k + 1,
                score=score,
                match=_match(score / total),
                parts=dict(zip(scored.parts, theirs, strict=True)),
                contributions=Later(breakdown, k),
                confidence=confidence[k],
            )
            for k, (film, score, theirs) in enumerate(zip(films.tolist(), scores.tolist(), parts, strict=True))
        ]


def _match(share: float) -> int:
    """A score by the weights in all, on a scale for people: 0 where the signals say nothing, towards 99 as all of them
    agree strongly."""
    return min(99, max(0, round(100 * (1 - math.exp(-share)))))
