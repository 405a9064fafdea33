"""From a dataset to a sealed bundle: encode, measure on held-out people, calibrate, fit on everyone, seal."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine import __version__
from engine.bundles.bundle import MANIFEST, write_bundle
from engine.bundles.manifest import Calibration, Manifest, Provenance, RankingSettings
from engine.data.atomic import check_target
from engine.data.dataset import Dataset
from engine.errors import InputError
from engine.jobs import TrainingJob
from engine.models.base import Scorer
from engine.models.popularity import Popularity
from engine.progress import CancelToken, Progress, Step
from engine.training.assess import AT, calibrate, hold_out, measure_hybrid, measure_scorers, summary
from engine.training.device import choose_device
from engine.training.encode import content_vectors, has_fast_half_precision
from engine.training.fit import fit_models
from engine.training.past import PastRanker
from engine.training.presets import PRESETS, Preset
from engine.training.tune import Choice, choose_weights

FEWEST_VIEWERS, FEWEST_FILMS = 20, 20
STAGES = {"encode": (0.0, 0.45), "rehearse": (0.45, 0.7), "measure": (0.7, 0.78), "fit": (0.78, 0.98)}
"""What part of the whole each stage takes, as measured on latest-small."""


@dataclass(frozen=True)
class Assessment:
    """What the rehearsal on held-out people found."""

    metrics: dict[str, Any]
    ranking: RankingSettings
    learning_curve: list[Choice]
    calibration: Calibration
    reliability: list[dict[str, float]]


def train_bundle(job: TrainingJob, progress: Progress, cancel: CancelToken) -> None:
    """Run a training job to its end. Raises `MarqueeError` with one sentence; nothing is left behind then."""
    target = Path(job.bundle)
    check_target(target, MANIFEST)
    dataset = Dataset.open(Path(job.dataset))
    dataset.verify()  # the bundle will name its fingerprint
    _refuse_too_small(dataset)
    preset, device = PRESETS[job.preset], choose_device(job.device)
    half = preset.half_precision_for(len(dataset.catalogue)) and has_fast_half_precision()
    content = content_vectors(
        dataset.catalogue, half_precision=half, device=device, progress=_part(progress, "encode"), cancel=cancel
    )
    assessment = _rehearse(dataset, content, preset, job.seed, device, progress, cancel)
    fitted = fit_models(
        dataset.interactions,
        content,
        preset,
        seed=job.seed,
        device=device,
        progress=_part(progress, "fit"),
        cancel=cancel,
    )
    training = {"preset": job.preset, "seed": job.seed, "device": device, "models": asdict(fitted.lightgcn.settings)}
    manifest = _manifest(job.name, dataset, training, assessment)
    report = {"protocol": f"new users, held out; @{AT}", **asdict(assessment), "training": training}
    cancel.check()
    write_bundle(target, manifest, dataset.catalogue, fitted.arrays, json.dumps(report, indent=1) + "\n")
    progress(Step("Done", 1.0))


def _rehearse(
    dataset: Dataset,
    content: NDArray[np.float16],
    preset: Preset,
    seed: int,
    device: str,
    progress: Progress,
    cancel: CancelToken,
) -> Assessment:
    """Fit without the held-out people, choose weights on half of them, measure on the others, calibrate."""
    held_out = hold_out(dataset.interactions, seed)
    fitted = fit_models(
        held_out.train,
        content,
        preset,
        seed=seed,
        device=device,
        progress=_part(progress, "rehearse"),
        cancel=cancel,
    )
    popularity = Popularity()
    popularity.fit(held_out.train, progress, cancel)
    measuring = _part(progress, "measure")
    rehearsal = PastRanker(fitted.arrays, RankingSettings(), fitted.recent)
    settings, curve = choose_weights(rehearsal, held_out.known_people(), cancel)
    ranker = PastRanker(fitted.arrays, settings, fitted.recent)
    scorers: dict[str, Scorer] = {"popularity": popularity, "ease": fitted.ease, "lightgcn": fitted.lightgcn}
    values = measure_scorers(scorers, held_out, measuring, cancel)
    values["hybrid"] = measure_hybrid(ranker, held_out, measuring, cancel)
    calibration, reliability = calibrate(ranker, held_out, cancel)
    metrics = {name: summary(found) for name, found in values.items()}
    return Assessment(metrics, settings, curve, calibration, reliability)


def _manifest(name: str, dataset: Dataset, training: dict[str, Any], assessment: Assessment) -> Manifest:
    info = dataset.info
    return Manifest(
        name=name,
        app_version=__version__,
        created=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        n_films=info.n_items,
        provenance=Provenance(
            viewers="simulated" if info.simulated else "real",
            source=info.source,
            fingerprint=info.fingerprint,
            licence=info.licence,
            n_viewers=info.n_users,
            n_interactions=info.n_interactions,
        ),
        training=training,
        ranking=assessment.ranking,
        calibration=assessment.calibration,
        metrics=assessment.metrics,
        files={},
    )


def _refuse_too_small(dataset: Dataset) -> None:
    info = dataset.info
    if info.n_users < FEWEST_VIEWERS or info.n_items < FEWEST_FILMS:
        raise InputError(
            f"This dataset has {info.n_users} viewers and {info.n_items} films; "
            f"training needs at least {FEWEST_VIEWERS} and {FEWEST_FILMS}."
        )


def _part(progress: Progress, stage: str) -> Progress:
    """Progress of one stage as progress of the whole; never falls, however often a stage's own part starts anew."""
    low, high = STAGES[stage]
    furthest = low

    def report(step: Step) -> None:
        nonlocal furthest
        furthest = max(furthest, low + (high - low) * step.fraction)
        progress(Step(step.stage, furthest, step.figures))

    return report
