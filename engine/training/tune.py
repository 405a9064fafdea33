"""The ranker's weights, chosen on validation people by a plain coordinate search.

Three questions are asked of every validation person: what they liked later, what they liked a day or more later
(fresh taste), and what they liked later as foreseen from their first three ratings only. The quality of a setting is
the mean over people of their mean NDCG@10. One weight at a time takes the best of a few values, but leaves its
default only when the gain exceeds twice the standard error of the paired difference: with few people noise would
choose (at one standard error, 61 people of latest-small picked weights that lost a fifth on others).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import SIGNALS, RankingSettings, Signal
from engine.progress import CancelToken
from engine.serving.ranking import Ranker
from engine.serving.signals import squash
from engine.training.people import Person

AT = 10
MOST_PEOPLE = 400
FIRST_FEW = 3
BEST_OF_EACH = 200
SWEEPS = 2
CERTAINTY = 2.0


@dataclass(frozen=True)
class Choice:
    """One step of the search: which weight, the value taken, the quality with it."""

    weight: str
    value: float
    quality: float


@dataclass(frozen=True)
class _Question:
    """One person's candidates [c]: standardised terms (graph and recency hold LightGCN's and EASE's, [2, c]), and
    which of them are `relevant`; `ideal` is the discounted gain of a perfect list."""

    n_ratings: int
    graph: NDArray[np.float64]
    recency: NDArray[np.float64]
    content: NDArray[np.float64]
    popularity: NDArray[np.float64]
    relevant: NDArray[np.bool_]
    ideal: float

    def ndcg(self, settings: RankingSettings) -> float:
        cold = 2.0 ** (-self.n_ratings / settings.cold_half_count)
        share = np.array([settings.lightgcn_share, 1 - settings.lightgcn_share])
        signals = {
            "graph": share @ self.graph,
            "content": self.content,
            "recency": share @ self.recency,
            "popularity": self.popularity,
        }
        weights = {s: (1 - cold) * settings.core[s] + cold * settings.cold[s] for s in SIGNALS}
        scores = sum((weights[s] * squash(signals[s]) for s in SIGNALS), np.zeros(len(self.relevant)))
        best = np.argsort(-scores, kind="stable")[:AT]
        return float(self.relevant[best] @ DISCOUNT[: len(best)]) / self.ideal


DISCOUNT = 1.0 / np.log2(np.arange(2, AT + 2))


def choose_weights(
    arrays: BundleArrays, people: Sequence[Person], defaults: RankingSettings, cancel: CancelToken
) -> tuple[RankingSettings, list[Choice]]:
    """Settings for these arrays, and the steps that led there (the first is the defaults' own quality)."""
    ranker = Ranker(arrays, defaults)
    questions = [asked for person in people[:MOST_PEOPLE] if (asked := list(_questions(ranker, person, cancel)))]
    if not questions:
        return defaults, []
    settings, quality = defaults, _qualities(questions, defaults)
    steps = [Choice("defaults", 0.0, float(quality.mean()))]
    for _ in range(SWEEPS):
        for name, values, change in _WEIGHTS:
            cancel.check()
            tried = [(value, _qualities(questions, change(settings, value))) for value in values]
            value, best = max(tried, key=lambda entry: float(entry[1].mean()))
            gain = best - quality
            if gain.mean() > CERTAINTY * gain.std() / np.sqrt(len(gain)):
                settings, quality = change(settings, value), best
                steps.append(Choice(name, value, float(quality.mean())))
    return settings, steps


def _questions(ranker: Ranker, person: Person, cancel: CancelToken) -> Iterator[_Question]:
    cancel.check()
    first = replace(person, known=person.known[:FIRST_FEW])
    for asked, likes in ((person, person.likes), (person, person.fresh_likes), (first, person.likes)):
        if len(likes):
            yield _question(ranker, asked, likes, excluded=[rated.film for rated in person.known])


def _question(ranker: Ranker, person: Person, likes: NDArray[np.int64], excluded: list[int]) -> _Question:
    """The terms of every film that any term puts near the top; the others cannot reach the first ten."""
    history = person.history(ranker.settings.half_life_days)
    films = np.setdiff1d(np.arange(len(ranker.popularity.values)), excluded)
    scored = ranker.score(history, films, "for_you", {})
    rows = np.stack([term.raw.standardised for signal in SIGNALS for term in scored.terms[signal]])
    near = np.unique(np.argsort(-rows, axis=1, kind="stable")[:, :BEST_OF_EACH])
    terms = dict(zip(("lightgcn", "ease", "content", "late_lightgcn", "late_ease", "popularity"), rows, strict=True))
    return _Question(
        n_ratings=len(history),
        graph=np.stack([terms["lightgcn"], terms["ease"]])[:, near],
        recency=np.stack([terms["late_lightgcn"], terms["late_ease"]])[:, near],
        content=terms["content"][near],
        popularity=terms["popularity"][near],
        relevant=np.isin(films[near], likes),
        ideal=float(DISCOUNT[: len(likes)].sum()),
    )


def _qualities(questions: Sequence[Sequence[_Question]], settings: RankingSettings) -> NDArray[np.float64]:
    """One value a person: the mean over what they are asked."""
    return np.array([np.mean([question.ndcg(settings) for question in asked]) for asked in questions])


Change = Callable[[RankingSettings, float], RankingSettings]


def _core(signal: Signal) -> Change:
    return lambda settings, value: replace(settings, core={**settings.core, signal: value})


def _cold(signal: Signal) -> Change:
    return lambda settings, value: replace(settings, cold={**settings.cold, signal: value})


_WEIGHTS: tuple[tuple[str, tuple[float, ...], Change], ...] = (
    ("LightGCN's share", (0.0, 0.2, 0.4, 0.6, 0.8, 1.0), lambda s, value: replace(s, lightgcn_share=value)),
    ("popularity", (0.0, 0.2, 0.4, 0.6), _core("popularity")),
    ("content", (0.0, 0.1, 0.15, 0.3, 0.5), _core("content")),
    ("recency", (0.0, 0.35, 0.7, 1.0), _core("recency")),
    ("popularity, few ratings", (0.0, 0.3, 0.6, 0.9), _cold("popularity")),
    ("content, few ratings", (0.0, 0.2, 0.4), _cold("content")),
    ("graph, few ratings", (0.3, 0.6, 1.0), _cold("graph")),
)
