"""The best films of a large catalogue for a person, by all that is known quickly; what takes long is asked of few."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import RankingSettings
from engine.bundles.terms import TERMS, Term
from engine.serving.few import united
from engine.serving.history import History
from engine.serving.index import RoughIndex
from engine.serving.loops import Places, Rows, Vector, mean_cosines, moments, products, squash_rows
from engine.serving.nearest import FEW
from engine.serving.ranking import CROWD, Ranker, Terms, squashed, term_weights
from engine.serving.retrieval import Retriever
from engine.serving.signals import MANY, NEAREST, Raw
from engine.serving.types import Request

LARGE = MANY
"""Films. Smaller catalogues are quick to score without a shortlist."""
FROM_GRAPH, FROM_EASE, FROM_POPULAR = 400, 1000, 600
LONGEST, LENGTH = 200, 512
"""The first 200 films of a list come of 512, and of one more for every rating until they are twice as many: the
more is known of somebody, the more films EASE says about as much for."""
SAMPLED = 16
LITTLE = 0.002
"""A term of the crowd's that weighs no more of all is asked of the shortlist alone; and likes, to be leaned on."""
EASE: tuple[Term, ...] = ("ease", "ease_year", "ease_month")
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
    means: Vector
    deviations: Vector

    def at(self, places: Places) -> dict[Term, Raw]:
        """The terms at some places [c] among the listed films."""
        found = self.sums.take(places, axis=0).T
        return {
            term: Raw(found[k], float(self.means[k]), float(self.deviations[k])) for k, term in enumerate(self.terms)
        }

    def mixed(self, learned: Mapping[Term, float]) -> Vector:
        """[l + 1] what the terms come to, before they are squashed and less a number that is the same for all films."""
        weights = np.zeros(len(self.deviations))
        for k, (term, deviation) in enumerate(zip(self.terms, self.deviations.tolist(), strict=False)):
            weights[k] = learned[term] / deviation if deviation > 1e-12 else 0.0
        return np.asarray(self.sums @ weights)


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
        ease = self._everywhere([term for term in EASE if learned[term]], history)
        person = self._ranker.lightgcn.person(history.films, history.weights)
        films = self._candidates(person, self._retriever.out(history, excluded), ease, learned)
        if beside is not None:
            films = united(films, beside)
        raws = ease.at(self._ranker.ease.place[films])
        if learned["lightgcn"]:
            graph = self._ranker.lightgcn
            raws["lightgcn"] = Raw(products(graph.vectors, films, person), *graph.moments(person))
        personal, little = len(raws), LITTLE * sum(map(abs, learned.values()))
        raws |= self._ranker.raws(
            history, films, [term for term in TERMS if term in CROWD and abs(learned[term]) > little]
        )
        means, scales = np.array([(raw.mean, raw.scale) for raw in raws.values()]).T.copy()
        quick = squash_rows(np.stack([raw.values for raw in raws.values()]), means, scales, personal)
        best = _best(np.array([learned[term] for term in raws]) @ quick, LENGTH + min(len(history), LENGTH))
        if beside is not None:
            best = united(best, np.searchsorted(films, beside))
        values: dict[Term, Vector] = dict(zip(raws, quick.take(best, axis=1), strict=True))
        raws = {term: Raw(raw.values[best], raw.mean, raw.deviation) for term, raw in raws.items()}
        late = [term for term in TERMS if term in CROWD and term not in raws and (learned[term] or term == "likes")]
        raws |= self._ranker.raws(history, films[best], late)
        values |= {term: raws[term].standardised for term in late}
        if learned[SLOW]:
            raws[SLOW] = self._alike(history.films[history.liked], films[best])
            values[SLOW] = squashed(SLOW, raws[SLOW].standardised)
        in_order = [term for term in TERMS if term in raws]
        return Terms(films[best], {t: raws[t] for t in in_order}, {t: values[t] for t in in_order}, learned)

    def _everywhere(self, terms: Sequence[Term], history: History) -> _Everywhere:
        weights = np.array([term_weights(term, history) for term in terms]).reshape(len(terms), len(history))
        sums, n_films = self._ranker.ease.among_listed(history.films, weights), len(self._retriever)
        means, squares = moments(sums) / n_films
        deviations = np.sqrt(np.maximum(squares - means**2, 0.0))  # in one pass: doubles bear it
        return _Everywhere(terms, sums, means, deviations)

    def _candidates(self, person: Vector, out: Rows, ease: _Everywhere, learned: Mapping[Term, float]) -> Rows:
        """What may be on the shortlist, ascending; none of the films that are `out`, which may head every list."""
        keep = np.zeros(len(self._retriever), dtype=np.bool_)
        listed = self._ranker.ease.listed
        if ease.terms and len(listed):
            mix = ease.mixed(learned)
            mix[self._ranker.ease.place[out]] = -np.inf
            keep[listed[np.flatnonzero(mix[:-1] > _threshold(mix, FROM_EASE + len(out)))]] = True
        if person.any():
            keep[self._graph.nearest(person, FROM_GRAPH + len(out))] = True
        keep[self._retriever.best_known[: _from_popular(learned) + len(out)]] = True
        keep[out] = keep[self._retriever.lesser] = False
        return np.flatnonzero(keep)

    def _alike(self, liked: Rows, films: Rows) -> Raw:
        """What content says of `films`."""
        content = self._ranker.content
        if not 0 < len(liked) < FEW:  # what is remembered of many is quicker
            return content.totals(liked, films)
        rows = np.concatenate([content.reference, films])
        means = mean_cosines(self._content, rows, liked, min(NEAREST, len(liked)))
        usual = means[: len(content.reference)]
        mean = float(usual.sum()) / len(usual)
        deviation = float(np.sqrt(max(float(usual @ usual) / len(usual) - mean**2, 0.0)))
        return Raw(means[len(usual) :], mean, deviation)


def _best(scores: Vector, count: int) -> Rows:
    """Ascending places of the `count` largest scores, and of equals of the least."""
    least = np.partition(scores, -count)[-count] if count < len(scores) else -np.inf
    return np.flatnonzero(scores >= least)


def _threshold(values: Vector, count: int) -> float:
    """What about `count` of the values [n] are above, as every sixteenth of them tells."""
    sample = values[::SAMPLED]
    place = max(0, len(sample) - 1 - count // SAMPLED)
    return float(np.partition(sample, place)[place])


def _from_popular(learned: Mapping[Term, float]) -> int:
    """How many come of what the crowd likes best: fewer where it is less than a quarter of what decides."""
    crowd, total = sum(abs(learned[term]) for term in CROWD), sum(map(abs, learned.values()))
    return FROM_POPULAR if 4 * crowd >= total else int(FROM_POPULAR * 4 * crowd / total)
