"""From a dataset to a sealed bundle: encode, measure on held-out people, calibrate, fit on everyone, seal."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine import __version__
from engine.bundles.bundle import MANIFEST, write_bundle
from engine.bundles.manifest import Manifest, Provenance
from engine.data.atomic import check_target
from engine.data.dataset import Dataset
from engine.errors import InputError
from engine.evaluation.report_page import report_files
from engine.jobs import TrainingJob
from engine.progress import CancelToken, Progress, Step
from engine.training.device import choose_device
from engine.training.encode import content_vectors, has_fast_half_precision
from engine.training.fit import fit_models
from engine.training.presets import PRESETS
from engine.training.rehearsal import Laps, Rehearsal, Task, rehearse

FEWEST_VIEWERS, FEWEST_FILMS = 20, 20
STAGES = {"encode": (0.0, 0.35), "rehearse": (0.35, 0.5), "measure": (0.5, 0.8), "fit": (0.8, 0.98)}
"""What part of the whole each stage takes, as measured on latest-small."""


def train_bundle(job: TrainingJob, progress: Progress, cancel: CancelToken) -> None:
    """Run a training job to its end. Raises `MarqueeError` with one sentence; nothing is left behind then."""
    target = Path(job.bundle)
    check_target(target, MANIFEST)
    dataset = Dataset.open(Path(job.dataset))
    dataset.verify()  # the bundle will name its fingerprint
    _refuse_too_small(dataset)
    laps, preset, device = Laps(), PRESETS[job.preset], choose_device(job.device)
    half = preset.half_precision_for(len(dataset.catalogue)) and has_fast_half_precision()
    content = content_vectors(
        dataset.catalogue,
        half_precision=half,
        device=device,
        progress=_part(progress, "encode"),
        cancel=cancel,
        cache=Path(job.text_cache) if job.text_cache else None,
    )
    laps.ended("film texts")
    task = Task(dataset, content, job.name, job.preset, job.seed, device)
    rehearsal = rehearse(task, laps, _part(progress, "rehearse"), _part(progress, "measure"), cancel)
    fitted = fit_models(
        dataset.interactions,
        content,
        preset,
        seed=job.seed,
        device=device,
        progress=_part(progress, "fit"),
        cancel=cancel,
        until=rehearsal.until,
    )
    laps.ended("models, with everyone")
    training = {"preset": job.preset, "seed": job.seed, "device": device, "models": asdict(fitted.lightgcn.settings)}
    manifest = _manifest(job.name, dataset, training, rehearsal)
    cancel.check()
    write_bundle(target, manifest, dataset.catalogue, fitted.arrays, report_files(rehearsal.report))
    progress(Step("Done", 1.0))


def _manifest(name: str, dataset: Dataset, training: dict[str, Any], rehearsal: Rehearsal) -> Manifest:
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
        ranking=rehearsal.ranking,
        calibration=rehearsal.calibration,
        metrics=rehearsal.report.metrics(),
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
