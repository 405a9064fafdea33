"""The app's own ranker as a scorer, and what it is worth without one of its terms.

Fitting holds out some viewers, fits the models on the others, learns the weights on those held out (`tune`), and fits
the models again on everyone.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.bundles.manifest import RankingSettings
from engine.bundles.terms import Term
from engine.data.interactions import Interactions
from engine.evaluation.protocols import Split, as_people, new_users
from engine.models.base import People
from engine.progress import CancelToken, Progress
from engine.training.content import ContentChoice, choose_content
from engine.training.fit import Fitted, fit_models
from engine.training.past import PastRanker
from engine.training.people import Person, histories, people_of
from engine.training.presets import PRESETS, Preset
from engine.training.tune import Choice, choose_weights

VALIDATION_SHARE, MOST_VALIDATION = 0.2, 1000


@dataclass(frozen=True)
class Ground:
    """What every variant of the hybrid is built on: the models of `train`, the same fitted without some of its
    viewers, those viewers as people to learn weights from, and what they chose of the film vectors."""

    train: Interactions
    content: ContentChoice
    fitted: Fitted
    rehearsed: Fitted
    validation: list[Person]


class Groundwork:
    """Fits the models once for all variants that are asked for on the same training set. `content` [n, c] are the
    films' vectors, `genome` [n, d] those of the tag genome where there is one, taken where it helps."""

    def __init__(
        self,
        content: NDArray[np.float16],
        *,
        seed: int,
        device: str,
        preset: Preset | None = None,
        genome: NDArray[np.float16] | None = None,
    ) -> None:
        self._content, self._genome, self._seed, self._device = content, genome, seed, device
        self._preset = preset or PRESETS["balanced"]
        self._last: Ground | None = None

    def of(self, train: Interactions, progress: Progress, cancel: CancelToken) -> Ground:
        last = self._last
        if last is None or last.train is not train:
            self._last = last = self._lay(train, progress, cancel)
        return last

    def _lay(self, train: Interactions, progress: Progress, cancel: CancelToken) -> Ground:
        viewers = np.random.default_rng(self._seed).permutation(np.unique(train.user))
        count = min(MOST_VALIDATION, round(VALIDATION_SHARE * len(viewers)))
        people = np.sort(viewers[:count])
        split = new_users(train, people, seed=self._seed)
        if not count:
            fitted = self._fit(train, self._content, progress, cancel)
            return Ground(train, ContentChoice(self._content), fitted, fitted, [])
        content = choose_content(self._content, self._genome, split, cancel)
        rehearsed = self._fit(split.train, content.vectors, progress, cancel, validation=split)
        fitted = self._fit(train, content.vectors, progress, cancel, until=rehearsed.lightgcn.settings.until)
        return Ground(train, content, fitted, rehearsed, people_of(split, train, people))

    def _fit(
        self,
        train: Interactions,
        content: NDArray[np.float16],
        progress: Progress,
        cancel: CancelToken,
        validation: Split | None = None,
        until: float = 1.0,
    ) -> Fitted:
        return fit_models(
            train,
            content,
            self._preset,
            seed=self._seed,
            device=self._device,
            progress=progress,
            cancel=cancel,
            validation=validation,
            until=until,
        )


class Hybrid:
    """`Ranker` with weights learned on a part of the viewers, without the terms that it must not use; or, not
    `learned`, with the weights that learning starts from."""

    name = "hybrid"

    def __init__(self, groundwork: Groundwork, *, without: Collection[Term] = (), learned: bool = True) -> None:
        self._groundwork, self._without, self._learned = groundwork, frozenset(without), learned
        self._ranker: PastRanker | None = None
        self._train: Interactions | None = None
        self._content: ContentChoice | None = None
        self.curve: list[Choice] = []

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        ground = self._groundwork.of(train, progress, cancel)
        rehearsal = PastRanker(ground.rehearsed.arrays, RankingSettings(), ground.rehearsed.recent)
        people = ground.validation if self._learned else []
        settings, self.curve = choose_weights(rehearsal, people, cancel, without=self._without)
        self._ranker = PastRanker(ground.fitted.arrays, settings, ground.fitted.recent)
        self._train, self._content = train, ground.content

    def choices(self) -> dict[str, Any]:
        """`weights` (`RankingSettings`), the learning `curve` that led to them (`tune.Choice`), and the trial of the
        tag `genome` (`report.GenomeTrial`), None without one."""
        assert self._ranker is not None, "fit comes first"
        assert self._content is not None, "fit comes first"
        trial = self._content.trial
        return {
            "weights": asdict(self._ranker.settings),
            "curve": [asdict(point) for point in self.curve],
            "genome": asdict(trial) if trial else None,
        }

    def score(self, people: People) -> NDArray[np.float32]:
        assert self._ranker is not None, "fit comes first"
        return score_people(self._ranker, people)

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        assert self._train is not None, "fit comes first"
        return self.score(as_people(self._train, users))


def score_people(ranker: PastRanker, people: People) -> NDArray[np.float32]:
    """Scores of all films, float32 [people, n_items]."""
    films = np.arange(people.history.shape[1])
    scores = np.empty(people.history.shape, np.float32)
    for row, (history, now) in enumerate(zip(histories(people), people.now, strict=True)):
        scores[row] = ranker.score(history, films, int(now))
    return scores
