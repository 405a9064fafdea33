"""The dress rehearsal: all that is learned without some of the viewers, and how good it is for these.

The ranker's weights and the confidence are chosen on one part of them, everything is measured on the other. What was
chosen goes into the bundle, whose models are then fitted again on everyone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.bundles.manifest import Calibration, RankingSettings
from engine.data.dataset import Dataset
from engine.errors import InputError
from engine.evaluation.breadth import Films
from engine.evaluation.experiment import Findings
from engine.evaluation.report import FULL_PROFILE, OURS, About, ColdFilms, Report, Spread, readings
from engine.jobs import Value
from engine.models.base import Scorer
from engine.progress import CancelToken, Progress, Step, part_of
from engine.serving.types import Request
from engine.training.asked import Asked, Former, marks_of, metrics_of, people_fingerprint
from engine.training.assess import (
    AT,
    FOR_EVERY_MODEL,
    STOPPED,
    HeldOut,
    Ready,
    hold_out,
    measure,
    spread_lists,
)
from engine.training.assess_cold_films import measure_cold_films
from engine.training.content import choose_content
from engine.training.fit import Fitted, fit_models, settings_for
from engine.training.former import FORMER
from engine.training.hybrid import score_people
from engine.training.lightgcn import LightGCN
from engine.training.past import PastRanker
from engine.training.presets import Preset, preset_of
from engine.training.scorers import Materials, available
from engine.training.trust import measured_confidence
from engine.training.tune import choose_weights

BASELINES = ("popularity", "content", "item_knn", "spectral", "ridge", "als")
"""Those that are fitted for the report only, the quickest first; the others are parts of the ranker."""
BASELINE_SECONDS, MOST_BASELINE_SECONDS = 60.0, 300.0
"""Processor seconds that baselines may take together, or as many as our own models took, within bounds: nobody waits
half an hour for what the report would say of ALS on 25 million ratings."""
MOST_FOR_COLD_FILMS = 2_000_000
TAKE_LONG = ("item_knn", "als")
"""The baselines that the preset “quick” goes without: they take as long as all others."""
WITH_CONTROLS = "best"
"""The preset whose report also says what LightGCN's graph and start are worth."""
ENOUGH_FOR_CONTROLS = 3.0
"""Each control of LightGCN may take as much again, with something to spare for a busy machine."""


@dataclass
class Laps:
    """Processor seconds by stage, in the order in which the stages ended."""

    seconds: dict[str, float] = field(default_factory=dict)
    _last: float = field(default_factory=time.process_time)

    def ended(self, stage: str) -> float:
        """What the stage that ends now took."""
        now = time.process_time()
        took, self._last = now - self._last, now
        self.seconds[stage] = round(took, 2)
        return took


@dataclass(frozen=True)
class Rehearsal:
    """What was chosen, until when LightGCN should be trained (`Settings.until`), and what was found out."""

    ranking: RankingSettings
    calibration: Calibration
    until: float
    report: Report
    asked: Asked


@dataclass(frozen=True)
class Task:
    """What a rehearsal needs to know of the training that it stands for.

    settings    what of the preset somebody chose otherwise
    among       only the first so many viewers may be held out; all when None
    checkpoint  LightGCN's
    former      a bundle's scorer (`former.fair_former`), to be asked as well
    """

    dataset: Dataset
    content: NDArray[np.float16]
    name: str
    preset_name: str
    seed: int
    device: str
    settings: Mapping[str, Value] = field(default_factory=dict)
    among: int | None = None
    checkpoint: Path | None = None
    former: Scorer | None = None

    @property
    def preset(self) -> Preset:
        return preset_of(self.preset_name, self.settings)


def rehearse(task: Task, laps: Laps, progress: Progress, cancel: CancelToken) -> Rehearsal:
    """Fits without the held-out people, chooses on some of them, measures on the others.

    Progress has the parts rehearse/… (`fit_models`), weights, compare/… (by model), spread, confidence and unrated.
    Once `cancel.enough` nothing more is fitted that only the report would need.
    """
    held_out = hold_out(task.dataset.interactions, task.seed, task.among)
    chosen = choose_content(task.content, task.dataset.genome, held_out.validation, cancel)
    plain, task = task, replace(task, content=chosen.vectors)
    fitted = _fitted(task, held_out, part_of(progress, "rehearse"), cancel)
    spent = laps.ended("models, without the held-out people")
    part_of(progress, "weights")(Step("Choosing weights", 0.0))
    known = held_out.known_people()
    settings, learning = choose_weights(PastRanker(fitted.arrays, RankingSettings(), fitted.recent), known, cancel)
    ranker = PastRanker(fitted.arrays, settings, fitted.recent)
    laps.ended("weights")
    films = Films.of(task.dataset.catalogue)
    findings, skipped, former = _compared(task, held_out, fitted, ranker, films, spent, progress, cancel)
    laps.ended("beside every other model")
    spread: list[Spread] = []
    if task.preset.thorough:
        part_of(progress, "spread")(Step("Spreading lists", 0.0))
        spread = spread_lists(ranker, held_out.situations[FULL_PROFILE], task.content, films, cancel)
        laps.ended("accuracy and variety")
    part_of(progress, "confidence")(Step("Checking confidence", 0.0))
    calibration, trust = measured_confidence(ranker, held_out.train.rating, known, held_out.unseen_people(), cancel)
    laps.ended("confidence")
    genome = task.dataset.genome if chosen.has_genome else None
    cold_films = _cold_films(plain, genome, part_of(progress, "unrated"), cancel)
    laps.ended("films that nobody has rated")
    report = Report(
        about=_about(task, held_out),
        readings=readings(findings),
        skipped=skipped,
        default_diversity=Request(()).diversity,
        spread=spread,
        trust=trust,
        loss=fitted.lightgcn.log,
        weights=asdict(settings),
        learning=[asdict(choice) for choice in learning],
        seconds=laps.seconds,
        cold_films=cold_films,
        genome=chosen.trial,
    )
    asked = Asked(people_fingerprint(held_out), marks_of(findings, OURS), former)
    return Rehearsal(settings, calibration, fitted.lightgcn.settings.until, report, asked)


def _fitted(task: Task, held_out: HeldOut, progress: Progress, cancel: CancelToken) -> Fitted:
    """The models of everyone but the held-out people."""
    return fit_models(
        held_out.train,
        task.content,
        task.preset,
        seed=task.seed,
        device=task.device,
        progress=progress,
        cancel=cancel,
        validation=held_out.validation,
        checkpoint=task.checkpoint,
    )


def _compared(
    task: Task,
    held_out: HeldOut,
    fitted: Fitted,
    ranker: PastRanker,
    films: Films,
    spent: float,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[Findings, dict[str, str], Former | None]:
    """Every model on the same people, model → why one was left out, and the former bundle where it may be asked.

    Our own models took `spent` processor seconds.
    """
    progress = part_of(progress, "compare")
    if not task.preset.thorough:
        known = {name: held_out.situations[name] for name in FOR_EVERY_MODEL}
        held_out = replace(held_out, situations=known)
    others = _others(task, fitted, held_out)
    controls = sum(name.startswith("lightgcn") for name in others)
    allowed = min(max(BASELINE_SECONDS, spent), MOST_BASELINE_SECONDS) + controls * ENOUGH_FOR_CONTROLS * spent
    findings, skipped = measure(held_out, _ready(fitted, ranker), others, films, allowed, progress, cancel)
    if task.former is None:
        return findings, skipped, None
    theirs, _ = measure(held_out, {FORMER: task.former}, {}, films, allowed, progress, cancel)
    return findings, skipped, Former(marks_of(theirs, FORMER), metrics_of(theirs, FORMER))


def _ready(fitted: Fitted, ranker: PastRanker) -> dict[str, Scorer]:
    """The ranker and the models that are parts of it."""
    ours = Ready(OURS, partial(score_people, ranker))
    parts: tuple[Scorer, ...] = (ours, fitted.lightgcn, fitted.ease, fitted.recent)
    return {scorer.name: scorer for scorer in parts}


def _others(task: Task, fitted: Fitted, held_out: HeldOut) -> dict[str, Callable[[], Scorer]]:
    """The other baselines, and with the preset “best” the controls of LightGCN."""
    materials = Materials(task.seed, task.device, task.dataset.catalogue, task.content)
    there = available(catalogue=True)
    baselines: dict[str, Callable[[], Scorer]] = {
        name: partial(there[name].make, materials)
        for name in BASELINES
        if task.preset.thorough or name not in TAKE_LONG
    }
    if task.preset_name != WITH_CONTROLS:
        return baselines
    settings = replace(settings_for(held_out.train, task.preset), until=fitted.lightgcn.settings.until)
    controls = {
        "lightgcn_k0": replace(settings, layers=0),
        "lightgcn_random": replace(settings, start="random"),
    }
    return baselines | {
        name: partial(LightGCN, control, seed=task.seed, device=task.device) for name, control in controls.items()
    }


def _cold_films(
    task: Task, genome: NDArray[np.float16] | None, progress: Progress, cancel: CancelToken
) -> ColdFilms | str:
    """How well unrated films are placed, in one round; or why that cannot be said. `genome` where it was chosen, and
    is no part of the task's film vectors yet."""
    if not task.preset.thorough:
        return f"the preset “{task.preset_name}” leaves it out."
    if cancel.enough:
        return f"{STOPPED}."
    ratings = len(task.dataset.interactions)
    if ratings > MOST_FOR_COLD_FILMS:
        return (
            f"it takes one more training, which is done for at most {MOST_FOR_COLD_FILMS:,} ratings, not {ratings:,}; "
            "`marquee-engine evaluate DATASET --cold-films` does it for any."
        )
    try:
        found = measure_cold_films(
            task.dataset.interactions,
            task.content,
            task.preset,
            seed=task.seed,
            device=task.device,
            progress=progress,
            cancel=cancel,
            rounds=1,
            genome=genome,
        )
    except InputError as error:
        return str(error)
    return ColdFilms(found.films, found.people, found.likes, found.models, found.differences, found.listed, found.liked)


def _about(task: Task, held_out: HeldOut) -> About:
    info = task.dataset.info
    return About(
        name=task.name,
        source=info.source,
        simulated=info.simulated,
        preset=task.preset_name,
        seed=task.seed,
        device=task.device,
        films=info.n_items,
        ratings=info.n_interactions,
        learned_from=len(np.unique(held_out.train.user)),
        chosen_on=len(held_out.validation_people),
        asked=len(held_out.asked_people),
        at=AT,
    )
