"""What confidence is worth, over folds: fitted on validation people inside each, counted out on the people held out."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from engine.bundles.manifest import RankingSettings
from engine.errors import InputError
from engine.evaluation.folds import NewUserFolds, length_name
from engine.evaluation.protocols import FULL
from engine.evaluation.report import Trust
from engine.language import tr
from engine.progress import CancelToken, Progress, Step, silent
from engine.training.hybrid import Groundwork
from engine.training.past import PastRanker
from engine.training.people import people_of
from engine.training.trust import FIRST_FEW, fit_confidence, foreseen, judged
from engine.training.tune import choose_weights

Outcomes = tuple[NDArray[np.float64], NDArray[np.bool_]]


def confidence_over_folds(
    folds: NewUserFolds, groundwork: Groundwork, progress: Progress, cancel: CancelToken
) -> list[Trust]:
    """Every later rating of everyone, each foreseen by a fold that knows nothing of its person: pooled, for full
    profiles and for people with three ratings. `folds` fold in the full profile. Raises `InputError` when nobody has
    later ratings."""
    found: dict[str, list[Outcomes]] = defaultdict(list)
    people: dict[str, int] = defaultdict(int)
    for index in range(folds.count):
        progress(Step(f"Confidence, fold {index + 1} of {folds.count}", index / folds.count))
        split = folds.fold(index)[length_name(FULL)]
        ground = groundwork.of(split.train, silent, cancel)
        rehearsal = PastRanker(ground.rehearsed.arrays, RankingSettings(), ground.rehearsed.recent)
        settings, _ = choose_weights(rehearsal, ground.validation, cancel)
        chosen = PastRanker(ground.rehearsed.arrays, settings, ground.rehearsed.recent)
        fitted = fit_confidence(chosen, split.train.rating, ground.validation, cancel)
        ranker = PastRanker(ground.fitted.arrays, settings, ground.fitted.recent)
        unseen = people_of(split, folds.data, np.sort(folds.held_out(index)))
        for name, asked in (
            (length_name(FULL), unseen),
            (length_name(FIRST_FEW), [person.first(FIRST_FEW) for person in unseen]),
        ):
            found[name].append(foreseen(ranker, fitted, asked, cancel))
            people[name] += sum(len(person.later) > 0 for person in asked)
    if not any(people.values()):
        raise InputError(
            tr("Nobody in this dataset rated a film after the first ones they bring; there is nothing to foresee.")
        )
    return [judged(name, people[name], *map(np.concatenate, zip(*parts, strict=True))) for name, parts in found.items()]
