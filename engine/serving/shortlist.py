"""The best films of a large catalogue for a person, by all that is known quickly; what takes long is asked of few."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import RankingSettings
from engine.bundles.terms import TERMS, Term
from engine.serving.few import united
from engine.serving.history import History
from engine.serving.index import RoughIndex
from engine.serving.loops import (
    LANES,
    Rows,
    Vector,
    admitted,
    at_places,
    best_blended,
    highest_mixed,
    mean_cosines,
    moments,
    products,
    squash_rows,
)
from engine.serving.nearest import FEW
from engine.serving.ranking import CROWD, Ranker, Terms, term_weights
from engine.serving.retrieval import Retriever
from engine.serving.signals import MANY, NEAREST, Raw
from engine.serving.types import Request

LARGE = MANY
"""Films. Smaller catalogues are quick to score without a shortlist."""
FROM_GRAPH, FROM_EASE, FROM_POPULAR = 400, 1000, 600
LONGEST, LENGTH = 200, 512
"""The first 200 films of a list come of 512, and of one more for every rating until they are twice as many: the
more is known of somebody, the more films EASE says about as much for."""
LITTLE = 0.002
"""A term of the crowd's that weighs no more of all is asked of the shortlist alone; and likes, to be leaned on."""
EASE: tuple[Term, ...] = ("ease", "ease_year", "ease_month")
OF_CROWD: tuple[Term, ...] = ("likes", "trend")
GRAPH: Term = "lightgcn"
SLOW: Term = "content"


def as_learned(request: Request) -> bool:
    """Whether a person's own list is asked for, by the learned weights, and no more of it than a shortlist holds."""
    plain = not request.lean and all(weight == 1 for weight in request.weights.values())
    return plain and request.intent == "for_you" and request.top_k <= LONGEST


def suits(settings: RankingSettings) -> bool:
    """Whether content, which a shortlist is drawn up without, is less than a third of what decides."""
    return all(3 * abs(w[SLOW]) < sum(abs(weight) for weight in w.values()) for w in (settings.core, settings.cold))


@dataclass(frozen=True)
class _Everywhere:
    """EASE's `terms` [k] for every film that is listed, and a 0 for all others: `sums` [l + 1, LANES], with `means` and
    `deviations` [LANES] over the catalogue."""

    terms: Sequence[Term]
    sums: Vector
    means: Sequence[float]
    deviations: Sequence[float]

    def mixing(self, learned: Mapping[Term, float]) -> Vector:
        """[LANES] what to weigh the sums with, for what the terms come to before they are squashed, less a number that
        is the same for all films."""
        weights = np.zeros(LANES)
        for k, (term, deviation) in enumerate(zip(self.terms, self.deviations, strict=False)):
            weights[k] = learned[term] / deviation if deviation > 1e-12 else 0.0
        return weights


class Shortlist:
    """Terms as `Ranker.terms` gives them, but of the films alone that a person's learned weights put near the top.

    EASE is known of every film, LightGCN asked of those that are nearly the nearest. What is best by these and by the
    crowd is the shortlist, and of it alone content is found: the most work, and never enough to bring a film to the
    top that nothing else speaks for. build/BENCHMARKS.md says how seldom a list differs from one of all films scored.
    """

    def __init__(self, arrays: BundleArrays, graph: RoughIndex, ranker: Ranker, retriever: Retriever) -> None:
        """`graph` finds what is near by the graph's vectors."""
        self._graph, self._ranker, self._retriever = graph, ranker, retriever
        self._content = np.asarray(arrays.content_vectors)

    def terms(self, history: History, excluded: Iterable[int], beside: Rows | None = None) -> Terms:
        """The terms of the shortlist for a history, and of the films `beside`; excluded ones never come."""
        learned = self._ranker.weights(len(history), "for_you")
        total = sum(map(abs, learned.values()))
        ease = self._everywhere([term for term in EASE if learned[term]], history)
        person = self._ranker.lightgcn.folded(history.films, history.weights)
        films = self._candidates(person, self._retriever.out(history, excluded), ease, learned)
        if beside is not None:
            films = united(films, beside)
        crowd = [term for term in OF_CROWD if abs(learned[term]) > LITTLE * total]
        raws, values = self._quick(history, films, person, ease, crowd)
        of_terms = [*zip(*((raw.mean, raw.scale, learned[term]) for term, raw in raws.items()), strict=True)]
        means, scales, weights = map(np.array, of_terms)
        personal = len(raws) - len(crowd)
        best = best_blended(values, means, scales, weights, personal, LENGTH + min(len(history), LENGTH))
        if beside is not None:
            best = united(best, np.searchsorted(films, beside))
        films = films[best]
        raws = {
            term: raw._replace(values=row)
            for (term, raw), row in zip(raws.items(), values.take(best, axis=1), strict=True)
        }
        late = [term for term in OF_CROWD if term not in raws and (learned[term] or term == "likes")]
        raws |= self._ranker.raws(history, films, late)
        if learned[SLOW]:
            raws[SLOW] = self._alike(history.films[history.liked], films)
        return _weighable(films, {term: raws[term] for term in TERMS if term in raws}, learned)

    def _everywhere(self, terms: Sequence[Term], history: History) -> _Everywhere:
        weights = np.zeros((LANES, len(history)))
        for lane, term in zip(weights, terms, strict=False):
            lane[:] = term_weights(term, history)
        sums, n_films = self._ranker.ease.among_listed(history.films, weights), len(self._retriever)
        means, squares = (moments(sums) / n_films).tolist()
        # In one pass: doubles bear it.
        deviations = [sqrt(max(square - mean * mean, 0.0)) for mean, square in zip(means, squares, strict=True)]
        return _Everywhere(terms, sums, means, deviations)

    def _candidates(self, person: Vector, out: Rows, ease: _Everywhere, learned: Mapping[Term, float]) -> Rows:
        """What may be on the shortlist, ascending; none of the films that are `out`, which may head every list."""
        come, of = [self._retriever.best_known[: _from_popular(learned) + len(out)]], self._ranker.ease
        if ease.terms and len(of.listed):
            mixing = ease.mixing(learned)
            come.append(highest_mixed(ease.sums, mixing, of.place, of.listed, out, FROM_EASE + len(out)))
        if person.any():
            come.append(self._graph.nearest(person, FROM_GRAPH + len(out)))
        return admitted(come, (out, self._retriever.lesser), len(self._retriever))

    def _quick(
        self, history: History, films: Rows, person: Vector, ease: _Everywhere, more: Sequence[Term]
    ) -> tuple[dict[Term, Raw], Vector]:
        """The terms that are found quickly, and `more`; and their values [t, c], row by row."""
        graph, k = self._ranker.lightgcn, len(ease.terms)
        values = np.empty((k + 1 + len(more), len(films)))
        at_places(ease.sums, self._ranker.ease.place, films, values[:k])
        products(graph.vectors, films, person, values[k])
        moments = [*zip(ease.means[:k], ease.deviations, strict=False), graph.spread(person)]
        raws = {term: Raw(row, *of) for term, row, of in zip((*ease.terms, GRAPH), values, moments, strict=False)}
        for row, (term, raw) in zip(values[k + 1 :], self._ranker.raws(history, films, more).items(), strict=True):
            row[:] = raw.values
            raws[term] = raw
        return raws, values

    def _alike(self, liked: Rows, films: Rows) -> Raw:
        """What content says of `films`."""
        content = self._ranker.content
        if not 0 < len(liked) < FEW:  # what is remembered of many is quicker
            return content.totals(liked, films)
        rows = np.concatenate([content.reference, films])
        means = mean_cosines(self._content, rows, liked, min(NEAREST, len(liked)))
        usual = means[: len(content.reference)]
        mean = float(usual.sum()) / len(usual)
        deviation = sqrt(max(float((usual * usual).sum()) / len(usual) - mean**2, 0.0))
        return Raw(means[len(usual) :], mean, deviation)


def _weighable(films: Rows, raws: Mapping[Term, Raw], learned: Mapping[Term, float]) -> Terms:
    """The same as `Ranker.terms` makes of raw values, all in one pass; the crowd's terms are the last."""
    values = np.array([raw.values for raw in raws.values()])
    means, scales = map(np.array, zip(*((raw.mean, raw.scale) for raw in raws.values()), strict=True))
    values = squash_rows(values, means, scales, sum(term not in CROWD for term in raws))
    return Terms(films, raws, dict(zip(raws, values, strict=True)), learned)


def _from_popular(learned: Mapping[Term, float]) -> int:
    """How many come of what the crowd likes best: fewer where it is less than a quarter of what decides."""
    crowd, total = sum(abs(learned[term]) for term in OF_CROWD), sum(map(abs, learned.values()))
    return FROM_POPULAR if 4 * crowd >= total else int(FROM_POPULAR * 4 * crowd / total)
