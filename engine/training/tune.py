"""The ranker's weights, learned from validation people: a conditional logit with the defaults as its prior.

Every validation person is asked about twice: with all they knew, and with their first three ratings only. Of the
films that the defaults put first, the ones liked later were "chosen": P(i) = exp(s_i) / Σ_c exp(s_c) with
s = Σ_t ((1 − λ)·core_t + λ·cold_t)·x_t, which is concave in the weights (McFadden 1974). Likes of a day or more later
(fresh taste) count twice, once in each reading. The weights maximise the likelihood, less PRIOR_QUESTIONS / 2 times
the squared distance to the defaults, and are never negative: with few people they stay where they are (61 people of
latest-small move them by hundredths), with thousands the data decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, OptimizeResult, minimize

from engine.bundles.manifest import TERMS, RankingSettings, Term
from engine.progress import CancelToken
from engine.training.past import PastRanker
from engine.training.people import Person

AT = 10
MOST_PEOPLE = 1000
FIRST_FEW = 3
HEAD = 400
"""So many films, the best by the defaults, are weighed against each other."""
PRIOR_QUESTIONS = 100.0
ROUNDS = 60
DISCOUNT = 1.0 / np.log2(np.arange(2, AT + 2))
Weights = NDArray[np.float64]


@dataclass(frozen=True)
class Choice:
    """A point of the learning curve: rounds of the search so far, the likelihood a question, and NDCG@10."""

    rounds: int
    log_likelihood: float
    ndcg: float


@dataclass(frozen=True)
class _Question:
    """`terms` [2 terms, c], core's above cold's, for the candidates [c] of one person; `wanted` [c] says how much each
    was, `liked` [c] whether at all; `ideal` is the discounted gain of a perfect list."""

    terms: NDArray[np.float64]
    wanted: NDArray[np.float64]
    liked: NDArray[np.bool_]
    ideal: float

    def ndcg(self, weights: Weights) -> float:
        best = np.argsort(-(weights @ self.terms), kind="stable")[:AT]
        return float(self.liked[best] @ DISCOUNT[: len(best)]) / self.ideal

    def log_likelihood(self, weights: Weights) -> tuple[float, Weights]:
        """With its gradient."""
        scores = weights @ self.terms
        odds = np.exp(scores - scores.max())
        total, wanted = odds.sum(), self.wanted.sum()
        value = float(self.wanted @ scores) - wanted * (scores.max() + np.log(total))
        return float(value), self.terms @ (self.wanted - wanted / total * odds)


def choose_weights(
    ranker: PastRanker, people: Sequence[Person], cancel: CancelToken, *, without: Collection[Term] = ()
) -> tuple[RankingSettings, list[Choice]]:
    """Settings for these models, and the learning curve (its first point is the ranker's own settings, the prior).

    `without` are terms that must stay at 0: what is learned then shows what they were worth.
    """
    defaults = _less(ranker.settings, without)
    questions = [question for person in people[:MOST_PEOPLE] for question in _questions(ranker, person, cancel)]
    if not questions:
        return defaults, []
    prior = _vector(defaults)
    upper = [0.0 if term in without else np.inf for term in (*TERMS, *TERMS)]
    curve: list[Choice] = []

    def loss(weights: Weights) -> tuple[float, Weights]:
        cancel.check()
        found = [question.log_likelihood(weights) for question in questions]
        away = weights - prior
        value = sum(value for value, _ in found) - PRIOR_QUESTIONS / 2 * float(away @ away)
        gradient = np.sum([slope for _, slope in found], axis=0) - PRIOR_QUESTIONS * away
        return -value / len(questions), -gradient / len(questions)

    def note(weights: Weights) -> None:
        ndcg = float(np.mean([question.ndcg(weights) for question in questions]))
        likelihood = sum(question.log_likelihood(weights)[0] for question in questions) / len(questions)
        curve.append(Choice(len(curve), float(likelihood), ndcg))

    def rounds(intermediate_result: OptimizeResult) -> None:
        note(intermediate_result.x)

    note(prior)
    within = Bounds(np.zeros(len(prior)), np.array(upper))
    found = minimize(
        loss, prior, jac=True, method="L-BFGS-B", bounds=within, callback=rounds, options={"maxiter": ROUNDS}
    )
    core, cold = np.split(found.x, 2)
    return replace(defaults, core=_mapping(core), cold=_mapping(cold)), curve


def _questions(ranker: PastRanker, person: Person, cancel: CancelToken) -> Iterator[_Question]:
    for asked in (person, person.first(FIRST_FEW)):
        cancel.check()
        if len(asked.likes) and (question := _question(ranker, asked)) is not None:
            yield question


def _question(ranker: PastRanker, person: Person) -> _Question | None:
    """None when nothing that was liked later stands among the first HEAD."""
    history, settings = person.history(), ranker.settings
    films = np.setdiff1d(np.arange(len(ranker.arrays.n_ratings)), history.films)
    terms = ranker.terms(history, films, person.now)
    cold = 2.0 ** (-len(history) / settings.cold_half_count)
    both = np.concatenate([(1 - cold) * terms, cold * terms])
    best = np.argsort(-(_vector(settings) @ both), kind="stable")[:HEAD]
    wanted = np.zeros(len(best))
    for likes in (person.likes, person.fresh_likes):
        if (found := np.isin(films[best], likes)).any():
            wanted += found / found.sum()
    if not wanted.any():
        return None
    ideal = float(DISCOUNT[: len(person.likes)].sum())
    return _Question(both[:, best], wanted, np.isin(films[best], person.likes), ideal)


def _vector(settings: RankingSettings) -> Weights:
    return np.array([weights[term] for weights in (settings.core, settings.cold) for term in TERMS])


def _mapping(weights: Weights) -> dict[Term, float]:
    return {term: round(float(weight), 4) for term, weight in zip(TERMS, weights, strict=True)}


def _less(settings: RankingSettings, without: Collection[Term]) -> RankingSettings:
    def less(weights: Mapping[Term, float]) -> dict[Term, float]:
        return {term: 0.0 if term in without else weight for term, weight in weights.items()}

    return replace(settings, core=less(settings.core), cold=less(settings.cold))
