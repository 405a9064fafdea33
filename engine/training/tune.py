"""The ranker's weights, learned from validation people: a conditional logit with the defaults as its prior.

Every validation person is asked about twice: with all they knew, and with their first three ratings only. Of the
films that the defaults put first, the ones liked later were "chosen": P(i) = exp(β s_i) / Σ_c exp(β s_c) with
s = Σ_t ((1 − λ)·core_t + λ·cold_t)·x_t (McFadden 1974). Likes of a day or more later (fresh taste) count twice, once
in each reading. The weights maximise the likelihood, less PRIOR_QUESTIONS / 2 times the squared distance to the
defaults, and are never negative: with few people they stay where they are (61 people of latest-small move them by
hundredths), with thousands the data decides. β says how sure the choices are, apart for many ratings and for few
(β = (1 − λ)·β_core + λ·β_cold); it changes no order, and without it the weights would have to grow to say the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, OptimizeResult, minimize

from engine.bundles.manifest import RankingSettings
from engine.bundles.terms import TERMS, Term
from engine.progress import CancelToken
from engine.training.past import PastRanker
from engine.training.people import Person

AT = 10
MOST_PEOPLE, MOST_SCORES = 1000, 25_000_000
"""So many people are asked, and fewer where the films are so many that this makes more scores."""
FIRST_FEW = 3
HEAD = 400
"""So many films, the best by the defaults, are weighed against each other."""
PRIOR_QUESTIONS = 200.0
ROUNDS = 60
DISCOUNT = 1.0 / np.log2(np.arange(2, AT + 2))
SHARPNESS = (0.1, 10.0)
"""Within these bounds β is looked for."""
Weights = NDArray[np.float64]


@dataclass(frozen=True)
class Choice:
    """A point of the learning curve: rounds of the search so far, the likelihood a question, and NDCG@10."""

    rounds: int
    log_likelihood: float
    ndcg: float


@dataclass(frozen=True)
class _Question:
    """`terms` [2 terms, c], core's above cold's, for the candidates [c] of one person, faded in by 1 − λ and λ:
    `fade`; `wanted` [c] says how much each was, `liked` [c] whether at all; `ideal` is the discounted gain of a perfect
    list."""

    terms: NDArray[np.float64]
    fade: NDArray[np.float64]
    wanted: NDArray[np.float64]
    liked: NDArray[np.bool_]
    ideal: float

    def ndcg(self, weights: Weights) -> float:
        best = np.argsort(-(weights @ self.terms), kind="stable")[:AT]
        return float(self.liked[best] @ DISCOUNT[: len(best)]) / self.ideal

    def log_likelihood(self, weights: Weights, sharpness: Weights) -> tuple[float, Weights]:
        """With its gradient: by the weights, then by the two β."""
        scores, beta = weights @ self.terms, float(self.fade @ sharpness)
        sharpened = beta * scores
        odds = np.exp(sharpened - sharpened.max())
        total, wanted = odds.sum(), self.wanted.sum()
        value = float(self.wanted @ sharpened) - wanted * (sharpened.max() + np.log(total))
        left = self.wanted - wanted / total * odds
        return float(value), np.concatenate([beta * (self.terms @ left), float(scores @ left) * self.fade])


class _Search:
    """The penalised likelihood of a point: the weights, then the two β."""

    def __init__(self, questions: Sequence[_Question], prior: Weights, cancel: CancelToken) -> None:
        self._questions, self._prior, self._cancel = questions, prior, cancel
        self.start = np.concatenate([prior, [1.0, 1.0]])
        self.curve: list[Choice] = []

    def loss(self, point: Weights) -> tuple[float, Weights]:
        """With its gradient, both a question."""
        self._cancel.check()
        weights, sharpness = np.split(point, [len(self._prior)])
        found = [question.log_likelihood(weights, sharpness) for question in self._questions]
        away = np.concatenate([weights - self._prior, [0.0, 0.0]])
        value = sum(value for value, _ in found) - PRIOR_QUESTIONS / 2 * float(away @ away)
        gradient = np.sum([slope for _, slope in found], axis=0) - PRIOR_QUESTIONS * away
        return -value / len(self._questions), -gradient / len(self._questions)

    def note(self, point: Weights) -> None:
        """Adds a point to the learning curve."""
        weights, sharpness = np.split(point, [len(self._prior)])
        ndcg = float(np.mean([question.ndcg(weights) for question in self._questions]))
        likelihood = sum(question.log_likelihood(weights, sharpness)[0] for question in self._questions)
        self.curve.append(Choice(len(self.curve), float(likelihood) / len(self._questions), ndcg))

    def after_round(self, intermediate_result: OptimizeResult) -> None:
        self.note(intermediate_result.x)


def choose_weights(
    ranker: PastRanker, people: Sequence[Person], cancel: CancelToken, *, without: Collection[Term] = ()
) -> tuple[RankingSettings, list[Choice]]:
    """Settings for these models, and the learning curve (its first point is the ranker's own settings, the prior).

    `without` are terms that must stay at 0: what is learned then shows what they were worth.
    """
    defaults = _less(ranker.settings, without)
    some = min(MOST_PEOPLE, MOST_SCORES // len(ranker.arrays.n_ratings))
    questions = [question for person in people[:some] for question in _questions(ranker, person, cancel)]
    if not questions:
        return defaults, []
    search = _Search(questions, _vector(defaults), cancel)
    search.note(search.start)
    found = minimize(
        search.loss,
        search.start,
        jac=True,
        method="L-BFGS-B",
        bounds=_bounds(without),
        callback=search.after_round,
        options={"maxiter": ROUNDS},
    )
    core, cold, _ = np.split(found.x, [len(TERMS), 2 * len(TERMS)])
    return replace(defaults, core=_mapping(core), cold=_mapping(cold)), search.curve


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
    fade = np.array([1 - cold, cold])
    both = np.concatenate([share * terms for share in fade])
    best = np.argsort(-(_vector(settings) @ both), kind="stable")[:HEAD]
    wanted = np.zeros(len(best))
    for likes in (person.likes, person.fresh_likes):
        if (found := np.isin(films[best], likes)).any():
            wanted += found / found.sum()
    if not wanted.any():
        return None
    ideal = float(DISCOUNT[: len(person.likes)].sum())
    return _Question(both[:, best], fade, wanted, np.isin(films[best], person.likes), ideal)


def _bounds(without: Collection[Term]) -> Bounds:
    upper = [0.0 if term in without else np.inf for term in (*TERMS, *TERMS)]
    low, high = SHARPNESS
    return Bounds(np.array([0.0] * len(upper) + [low, low]), np.array([*upper, high, high]))


def _vector(settings: RankingSettings) -> Weights:
    return np.array([weights[term] for weights in (settings.core, settings.cold) for term in TERMS])


def _mapping(weights: Weights) -> dict[Term, float]:
    return {term: round(float(weight), 4) for term, weight in zip(TERMS, weights, strict=True)}


def _less(settings: RankingSettings, without: Collection[Term]) -> RankingSettings:
    def less(weights: Mapping[Term, float]) -> dict[Term, float]:
        return {term: 0.0 if term in without else weight for term, weight in weights.items()}

    return replace(settings, core=less(settings.core), cold=less(settings.cold))
