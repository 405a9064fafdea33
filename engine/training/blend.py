"""`hybrid` on a given split: the best blend of what the data allows, where films are mere numbers.

score = Σ_part weight · z(score of the part), z being standardised over all films for each person. The weights come
from train alone: some of every viewer's films are held out, the parts learn from the others, and the weights that
rank the held-out ones best are found part by part. Then the parts learn from all of train.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.evaluation.metrics import NO_FILM, accuracy, best_unseen, top
from engine.models.base import People, Scorer, viewer_matrix
from engine.models.ease import HEAD, Ease
from engine.models.ridge_filter import RidgeFilter
from engine.progress import CancelToken, Progress, Step, silent
from engine.serving.history import LIKED
from engine.training.learner import MIDDLING
from engine.training.lightgcn import LightGCN

HELD_OUT = 0.1
AT = 20
MOST_VIEWERS = 10_000
"""On Gowalla's train part 3,000 could not tell a share of .15 from .3; 10,000 can, by twice the standard error."""
BEST_OF_EACH = 100
"""Films of every part and viewer that the search ranks; what no part puts near the top cannot reach the first 20."""
VIEWERS_AT_ONCE = 48
SHARES = np.arange(0.05, 1.0, 0.05).round(2).tolist()
ROUNDING = 1e-6

Parts = Mapping[str, Callable[[], Scorer]]


def parts_for(train: Interactions, *, seed: int, device: str) -> Parts:
    """Ways to make the scorers that may take part, by name: EASE while it holds every film, else the ridge filter.

    Tried on films held out of Gowalla's train part and left out: the spectral filter, neighbours of films and of
    viewers add nothing to these two. Popularity with a negative weight does add, but how popular the films asked for
    are is what a random holdout cannot tell; each part has its own measure of it.
    """
    parts: dict[str, Callable[[], Scorer]] = {}
    if (train.rating >= MIDDLING).any():
        parts["lightgcn"] = lambda: LightGCN(seed=seed, device=device)
    whole = train.n_items <= HEAD or train.n_users * train.n_items <= HEAD**2
    return {**parts, **({"ease": Ease} if whole else {"ridge": RidgeFilter})}


class Blend:
    """A scorer; after `fit` it also has

    weights  of the parts that take part, summing to 1; equal where train is too small to hold anything out
    steps    what the search took, one after the other, with the mean NDCG@20 on held-out films reached by it

    `parts` says what to blend (`parts_for` the data when None).
    """

    name = "hybrid"

    def __init__(self, parts: Parts | None = None, *, seed: int = 0, device: str = "cpu") -> None:
        self._choice, self._seed, self._device = parts, seed, device
        self._parts: list[Scorer] = []
        self.weights: dict[str, float] = {}
        self.steps: list[Choice] = []

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        held = held_out(train, self._seed)
        inner = train.where(~held)
        choice = self._choice or parts_for(inner, seed=self._seed, device=self._device)
        found = train.where(held & (train.rating >= LIKED))
        weights, steps = dict.fromkeys(choice, 1.0), list[Choice]()
        if len(found) and len(choice) > 1:
            learned = _fitted(choice, inner, "to find weights", progress, cancel)
            trial = _Trial.of(learned, inner, found, self._seed, progress, cancel)
            weights, steps = search(trial, tuple(choice), cancel)
        taken = {name: choice[name] for name, weight in weights.items() if weight}
        self._parts = _fitted(taken, train, "on everything", progress, cancel)
        self.weights = {name: weights[name] / sum(weights.values()) for name in taken}
        self.steps = steps

    def score(self, people: People) -> NDArray[np.float32]:
        return self._blended(lambda part: part.score(people))

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        return self._blended(lambda part: part.score_users(users))

    def choices(self) -> dict[str, Any]:
        """`weights` of the parts, and the learning curve: the `steps` of the search that led to them."""
        return {"weights": dict(self.weights), "steps": [asdict(step) for step in self.steps]}

    def _blended(self, scores_of: Callable[[Scorer], NDArray[np.float32]]) -> NDArray[np.float32]:
        first, *others = zip(self._parts, self.weights.values(), strict=True)
        scores = standardised(scores_of(first[0])) * np.float32(first[1])
        for part, weight in others:
            scores += standardised(scores_of(part)) * np.float32(weight)
        return scores


@dataclass(frozen=True)
class Choice:
    """One step of the search: the part, the share it took from the others, the mean NDCG@20 with it."""

    part: str
    share: float
    quality: float


@dataclass(frozen=True)
class _Trial:
    """Viewers, the films that could come out on top for them, and what they should find.

    films   int64 [viewers, width]: those that some part puts near the top, filled up with NO_FILM
    scores  float32 [parts, viewers, width]: standardised
    truth   [viewers, n_items]: an entry for every film held out
    """

    films: NDArray[np.int64]
    scores: NDArray[np.float32]
    truth: csr_matrix[np.float32]

    @classmethod
    def of(
        cls,
        parts: Sequence[Scorer],
        inner: Interactions,
        found: Interactions,
        seed: int,
        progress: Progress,
        cancel: CancelToken,
    ) -> _Trial:
        """Asks `parts`, fitted on `inner`, for the films `found` by at most MOST_VIEWERS viewers."""
        viewers = np.unique(found.user)
        if len(viewers) > MOST_VIEWERS:
            viewers = np.sort(np.random.default_rng(seed).choice(viewers, MOST_VIEWERS, replace=False))
        met, truth = viewer_matrix(inner), viewer_matrix(found)
        films = np.full((len(viewers), len(parts) * BEST_OF_EACH), NO_FILM, np.int64)
        scores = np.zeros((len(parts), *films.shape), np.float32)
        for first in range(0, len(viewers), VIEWERS_AT_ONCE):
            cancel.check()
            block = slice(first, first + VIEWERS_AT_ONCE)
            of_all = np.stack([standardised(part.score_users(viewers[block])) for part in parts])
            films[block] = _near_the_top(of_all, met[viewers[block]], cancel)
            scores[:, block] = np.take_along_axis(of_all, np.maximum(films[block], 0)[None], 2)
            progress(Step("Weighing", min(1.0, (first + VIEWERS_AT_ONCE) / len(viewers))))
        return cls(films, scores, truth[viewers])

    def quality(self, weights: NDArray[np.float32]) -> NDArray[np.float64]:
        """NDCG@20 of every viewer with these weights of the parts."""
        blended = np.tensordot(weights, self.scores, 1)
        blended[self.films == NO_FILM] = -np.inf
        ranked = np.take_along_axis(self.films, top(blended, AT), 1)
        return accuracy(ranked, self.truth)[f"ndcg@{AT}"]


def search(trial: _Trial, names: Sequence[str], cancel: CancelToken) -> tuple[dict[str, float], list[Choice]]:
    """Weights that sum to 1, and the steps that led to them: from the best part alone, each of the others takes the
    best share, where that gains more than the standard error of the paired difference."""
    alone = np.eye(len(names), dtype=np.float32)
    qualities = [trial.quality(part) for part in alone]
    best = int(np.argmax([quality.mean() for quality in qualities]))
    weights, quality = alone[best], qualities[best]
    steps = [Choice(names[best], 1.0, float(quality.mean()))]
    for name, part in zip(names, alone, strict=True):
        cancel.check()
        tried = [(share, trial.quality((1 - share) * weights + share * part)) for share in SHARES]
        share, reached = max(tried, key=lambda entry: float(entry[1].mean()))
        gain = reached - quality
        if gain.mean() > gain.std() / np.sqrt(len(gain)):
            weights, quality = (1 - share) * weights + share * part, reached
            steps.append(Choice(name, share, float(quality.mean())))
    return dict(zip(names, weights.tolist(), strict=True)), steps


def held_out(train: Interactions, seed: int) -> NDArray[np.bool_]:
    """A tenth of every viewer's interactions, at least one of two or more: bool [n].

    The latest; without times those that stand last in the data, as published tables often keep a viewer's order;
    random ones where even that order says nothing because films ascend.
    """
    indptr, order = train.by_user()
    place = np.arange(len(train))
    counts = np.diff(indptr)
    later = np.zeros(len(train), np.int64)
    if len(train) and train.time[0] != train.time[-1]:
        later = train.time
    elif np.any((np.diff(train.item[order]) < 0) & (np.diff(train.user[order]) == 0)):
        later = place
    shuffled = np.random.default_rng(seed).random(len(train))
    order = np.lexsort((shuffled, later, train.user))
    left = np.where(counts > 1, np.maximum(1, np.round(HELD_OUT * counts)), 0)
    mask = np.zeros(len(train), np.bool_)
    mask[order] = indptr[1:][train.user[order]] - place <= left[train.user[order]]
    return mask


def standardised(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each row with mean 0 and standard deviation 1; a row of equal scores becomes 0."""
    centred: NDArray[np.float32] = scores - scores.mean(1, keepdims=True)
    spread = centred.std(1, keepdims=True)
    some = spread > ROUNDING * np.abs(scores).max(1, keepdims=True)
    np.divide(centred, spread, out=centred, where=some)
    centred[~some[:, 0]] = 0.0
    return centred


def _near_the_top(scores: NDArray[np.float32], met: csr_matrix[np.float32], cancel: CancelToken) -> NDArray[np.int64]:
    """The BEST_OF_EACH unseen films of each part's `scores` [parts, viewers, n_items] together, each once and
    ascending among NO_FILM: int64 [viewers, parts · BEST_OF_EACH]."""
    rows = np.arange(met.shape[0])
    films = np.hstack([best_unseen(part.__getitem__, met, rows, BEST_OF_EACH, silent, cancel) for part in scores])
    films.sort(1)
    films[:, 1:][films[:, 1:] == films[:, :-1]] = NO_FILM
    return films


def _fitted(parts: Parts, train: Interactions, why: str, progress: Progress, cancel: CancelToken) -> list[Scorer]:
    fitted = []
    for name, make in parts.items():
        scorer = make()
        scorer.fit(train, _told(progress, f"{name}, {why}"), cancel)
        fitted.append(scorer)
    return fitted


def _told(progress: Progress, about: str) -> Progress:
    """`progress` with stages that say what they are `about`, since parts share stages and are fitted twice."""
    return lambda step: progress(replace(step, stage=f"{step.stage} ({about})"))
