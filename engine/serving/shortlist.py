"""The best films of a large catalogue for a person, by all that is known quickly; what takes long is asked of few."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import RankingSettings
from engine.bundles.terms import TERMS, Term
from engine.serving.history import History
from engine.serving.index import RoughIndex
from engine.serving.nearest import FEW, rows_of, single
from engine.serving.ranking import CROWD, Ranker, Terms, squashed, term_weights
from engine.serving.retrieval import Retriever
from engine.serving.signals import MANY, NEAREST, Kernel, Raw, Rows, Vector
from engine.serving.types import Request

LARGE = MANY
"""Films. Smaller catalogues are quick to score without a shortlist."""
FROM_GRAPH, FROM_EASE, FROM_POPULAR = 400, 1000, 600
LONGEST, LENGTH = 200, 512
"""The first 200 films of a list come of 512, and of one more for every rating until they are twice as many: the
more is known of somebody, the more films EASE says about as much for."""
SAMPLED = 16
EASE: tuple[Term, ...] = ("ease", "ease_year", "ease_month")
SLOW: Term = "content"


def as_learned(request: Request) -> bool:
    """Whether a person's own list is asked for, by the learned weights, and no more of it than a shortlist holds."""
    plain = not request.lean and all(weight == 1 for weight in request.weights.values())
    return plain and request.intent == "for_you" and request.top_k <= LONGEST


def suits(settings: RankingSettings) -> bool:
    """Whether content, which a shortlist is drawn up without, is less than a third of what decides."""
    return all(3 * abs(w[SLOW]) < sum(abs(weight) for weight in w.values()) for w in (settings.core, settings.cold))


class Shortlist:
    """Terms as `Ranker.terms` gives them, but of the films alone that a person's learned weights put near the top.

    EASE is known of every film, LightGCN asked of those that are nearly the nearest. What is best by these and by the
    crowd is the shortlist, and of it alone content is found: the most work, and never enough to bring a film to the
    top that nothing else speaks for. build/BENCHMARKS.md says how seldom a list differs from one of all films scored.
    """

    def __init__(self, arrays: BundleArrays, ranker: Ranker, retriever: Retriever) -> None:
        self._ranker, self._retriever = ranker, retriever
        self._graph, self._content = RoughIndex(arrays.graph_vectors), np.asarray(arrays.content_vectors)
        self._reference = single(self._content[ranker.content.reference])
        self._listed = np.flatnonzero(np.diff(arrays.neighbour_indptr))

    def terms(self, history: History, excluded: Iterable[int], beside: Rows | None = None) -> Terms:
        """The terms of the shortlist for a history, and of the films `beside`; excluded ones never come."""
        learned = self._ranker.weights(len(history), "for_you")
        everywhere = {term: self._everywhere(term, history) for term in EASE if learned[term]}
        person = self._ranker.lightgcn.person(history.films, history.weights)
        films = self._candidates(person, self._retriever.out(history, excluded), everywhere, learned)
        if beside is not None:
            films = np.union1d(films, beside)
        raws = {term: _at(raw, films) for term, raw in everywhere.items()}
        raws |= self._ranker.raws(history, films, [t for t in TERMS if t in CROWD and (learned[t] or t == "likes")])
        if learned["lightgcn"]:
            raws["lightgcn"] = self._ranker.lightgcn.of_person(person, films)
        values = {term: squashed(term, raw.standardised) for term, raw in raws.items()}
        scores = sum((learned[term] * each for term, each in values.items()), np.zeros(1))
        best = _best(scores, LENGTH + min(len(history), LENGTH))
        if beside is not None:
            best = np.union1d(best, np.searchsorted(films, beside))
        raws = {term: _at(raw, best) for term, raw in raws.items()}
        values = {term: each[best] for term, each in values.items()}
        if learned[SLOW]:
            raws[SLOW] = self._alike(history.films[history.liked], films[best])
            values[SLOW] = squashed(SLOW, raws[SLOW].standardised)
        in_order = [term for term in TERMS if term in raws]
        return Terms(films[best], {t: raws[t] for t in in_order}, {t: values[t] for t in in_order}, learned)

    def _everywhere(self, term: Term, history: History) -> Raw:
        """A term of EASE's for every film [n]."""
        values = self._ranker.ease.everywhere(term, history.films, term_weights(term, history))
        mean = float(values.sum()) / len(values)
        variance = float(values @ values) / len(values) - mean**2  # in one pass: doubles bear it
        return Raw(values, mean, float(np.sqrt(max(variance, 0.0))))

    def _candidates(self, person: Vector, out: Rows, ease: Mapping[Term, Raw], learned: Mapping[Term, float]) -> Rows:
        """What may be on the shortlist, ascending; none of the films that are `out`, which may head every list."""
        keep = np.zeros(len(self._retriever), dtype=np.bool_)
        if ease and len(self._listed):  # of the films that EASE knows: for all others it says nothing
            parts = (learned[term] * raw.scale * rows_of(raw.values, self._listed) for term, raw in ease.items())
            mix = sum(parts, np.zeros(len(self._listed)))
            keep[self._listed[mix > _threshold(mix, FROM_EASE + len(out))]] = True
        if person.any():
            keep[self._graph.nearest(person, FROM_GRAPH + len(out))] = True
        keep[self._retriever.best_known[: _from_popular(learned) + len(out)]] = True
        keep[out] = keep[self._retriever.lesser] = False
        return np.flatnonzero(keep)

    def _alike(self, liked: Rows, films: Rows) -> Raw:
        """What content says of `films`; the films of reference lie ready."""
        if not 0 < len(liked) < FEW:  # what is remembered of many is quicker
            return self._ranker.content.totals(liked, films)
        theirs = single(rows_of(self._content, liked)).T
        reference, values = _means(self._reference @ theirs), _means(single(rows_of(self._content, films)) @ theirs)
        return Raw(values, float(reference.mean()), float(reference.std()))


def _at(raw: Raw, places: Rows) -> Raw:
    return Raw(rows_of(raw.values, places), raw.mean, raw.deviation)


def _best(scores: Vector, count: int) -> Rows:
    """[count] ascending places of the largest scores."""
    return np.sort(np.argpartition(-scores, count)[:count]) if count < len(scores) else np.arange(len(scores))


def _threshold(values: Vector, count: int) -> float:
    """What about `count` of the values [n] are above, as every sixteenth of them tells."""
    sample = values[::SAMPLED]
    place = max(0, len(sample) - 1 - count // SAMPLED)
    return float(np.partition(sample, place)[place])


def _means(cosines: Kernel) -> Vector:
    """[r] means of the largest few of each row of [r, m]; turns them about."""
    count = min(NEAREST, cosines.shape[1])
    cosines.partition(-count, axis=1)
    largest = cosines[:, -count:].T.astype(np.float64, order="C")  # sums along such short rows take ten times as long
    return np.asarray(largest.sum(axis=0) / count)


def _from_popular(learned: Mapping[Term, float]) -> int:
    """How many come of what the crowd likes best: fewer where it is less than a quarter of what decides."""
    crowd, total = sum(abs(learned[term]) for term in CROWD), sum(map(abs, learned.values()))
    return FROM_POPULAR if 4 * crowd >= total else int(FROM_POPULAR * 4 * crowd / total)
