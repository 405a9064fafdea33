"""From a dataset to a sealed bundle: read texts, measure on held-out people, calibrate, fit on everyone, seal."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine import __version__
from engine.bundles.bundle import MANIFEST, write_bundle
from engine.bundles.manifest import Manifest, Provenance
from engine.data.atomic import check_target
from engine.data.dataset import Dataset
from engine.errors import InputError
from engine.evaluation.report_page import report_files
from engine.jobs import Counts, Log, TrainingJob, load_own_ratings, unheard
from engine.jobs.estimate import LOADING, plan
from engine.language import tr
from engine.progress import CancelToken, Progress, Step, part_of
from engine.training.content import with_genome
from engine.training.course import Course
from engine.training.device import choose_device, measured
from engine.training.encode import content_vectors, film_text, has_fast_half_precision, unread_texts, with_genres
from engine.training.fit import Fitted, fit_models
from engine.training.former import fair_former
from engine.training.join import join_viewer
from engine.training.kept import Kept
from engine.training.learner import refuse_unenjoyed
from engine.training.presets import Preset, preset_of
from engine.training.rehearsal import Laps, Rehearsal, Task, rehearse
from engine.training.words import word_vectors

FEWEST_VIEWERS, FEWEST_FILMS = 20, 20
READ, WORDS = "read by an encoder", "by their words"
"""What film vectors know of texts."""


@dataclass(frozen=True)
class _Ground:
    """What a job trains on. `dataset` has `own` ratings of a person who joined, in the last row."""

    job: TrainingJob
    dataset: Dataset
    own: int
    preset: Preset
    device: str

    @property
    def half_precision(self) -> bool:
        return self.preset.half_precision_for(len(self.dataset.catalogue)) and has_fast_half_precision()

    @property
    def cache(self) -> Path | None:
        return Path(self.job.text_cache) if self.job.text_cache else None


def train_bundle(
    job: TrainingJob, progress: Progress, cancel: CancelToken, log: Log = unheard, loading: float = LOADING
) -> None:
    """Run a training job to its end, or go on where it was cut off. Raises `MarqueeError` with one sentence; nothing
    but the job's own folder is left behind then. PyTorch took `loading` seconds, which says how fast the disk is."""
    target = Path(job.bundle)
    check_target(target, MANIFEST)
    ground = _open(job, log)
    laps = Laps()
    unread = unread_texts(ground.dataset.catalogue, half_precision=ground.half_precision, cache=ground.cache)
    by_words = not ground.preset.thorough and unread > 0
    counts = replace(Counts.of(ground.dataset.info), texts=unread)
    speeds = [measured(device) for device in dict.fromkeys((ground.device, "cpu"))]
    course = Course(plan(counts, job, speeds, loading), progress, log, cancel)
    part_of(course, "encoder")(Step("Reading film texts", 0.0))  # seconds pass before it says anything
    content = _content(ground, by_words, part_of(course, "texts"), cancel)
    laps.ended("film texts")
    kept = Kept(job, _identity(ground, content), ground.device)
    rehearsal = _rehearsed(ground, content, kept, laps, course, log, cancel)
    laps = Laps(dict(rehearsal.report.seconds))
    fitted = _fitted(ground, content, rehearsal, kept, course, cancel)
    laps.ended("models, with everyone")
    part_of(course, "seal")(Step("Sealing the bundle", 0.0))
    report = replace(rehearsal.report, seconds=laps.seconds)
    manifest = _manifest(ground, rehearsal, fitted, WORDS if by_words else READ)
    cancel.check()
    write_bundle(target, manifest, ground.dataset.catalogue, fitted.arrays, report_files(report))
    course.over()


def _open(job: TrainingJob, log: Log) -> _Ground:
    dataset = Dataset.open(Path(job.dataset))
    dataset.verify()  # the bundle will name its fingerprint
    _refuse_too_little(dataset)
    info, own = dataset.info, 0
    log(
        tr(
            "{source}: {ratings:,} ratings of {films:,} films by {viewers:,} viewers.",
            source=info.source,
            ratings=info.n_interactions,
            films=info.n_items,
            viewers=info.n_users,
        )
    )
    if job.own_ratings:
        ratings = load_own_ratings(Path(job.own_ratings))
        dataset, own = join_viewer(dataset, ratings)
        log(
            tr(
                "{own:,} of your {ratings:,} ratings join; the others are of films that this dataset does not know.",
                own=own,
                ratings=len(ratings),
            )
        )
    device = choose_device(job.device)
    log(
        tr(
            "Preset {preset}, seed {seed}, on {device}.",
            preset=tr(job.preset, about="preset"),
            seed=job.seed,
            device=device,
        )
    )
    return _Ground(job, dataset, own, preset_of(job.preset, job.settings), device)


def _content(ground: _Ground, by_words: bool, progress: Progress, cancel: CancelToken) -> NDArray[np.float16]:
    """Film vectors of text and genres, [n, c]. Texts that nobody has read yet take minutes: not for the preset that
    promises seconds."""
    catalogue = ground.dataset.catalogue
    if by_words:
        texts = [film_text(catalogue.film(row)) for row in range(len(catalogue))]
        return with_genres(word_vectors(texts, seed=ground.job.seed, progress=progress, cancel=cancel), catalogue)
    return content_vectors(
        catalogue,
        half_precision=ground.half_precision,
        device=ground.device,
        progress=progress,
        cancel=cancel,
        cache=ground.cache,
    )


def _identity(ground: _Ground, content: NDArray[np.float16]) -> str:
    """All that decides the outcome beside the job's settings."""
    digest = hashlib.sha256(ground.dataset.info.fingerprint.encode())
    digest.update(str(len(ground.dataset.interactions)).encode())
    digest.update(np.ascontiguousarray(ground.dataset.interactions.rating).data)
    digest.update(np.ascontiguousarray(ground.dataset.interactions.item).data)
    digest.update(np.ascontiguousarray(content).data)
    return digest.hexdigest()


def _rehearsed(
    ground: _Ground,
    content: NDArray[np.float16],
    kept: Kept,
    laps: Laps,
    course: Course,
    log: Log,
    cancel: CancelToken,
) -> Rehearsal:
    """The rehearsal, now or before the training was cut off."""
    done = kept.rehearsal()
    if done is not None:
        log(tr("The models were measured before training was cut off; it goes on from there."))
        return done
    job, dataset = ground.job, ground.dataset
    task = Task(
        dataset,
        content,
        job.name,
        job.preset,
        job.seed,
        ground.device,
        settings=job.settings,
        among=dataset.interactions.n_users - (ground.own > 0),
        checkpoint=kept.checkpoint("rehearse"),
        former=fair_former(job.former, dataset),
    )
    rehearsal = rehearse(task, laps, course, cancel)
    for name, reason in rehearsal.report.skipped.items():
        log(tr("Left out of the comparison: {name}: {reason}.", name=name, reason=reason))
    if ground.preset.lightgcn and rehearsal.until < 1:
        log(tr("LightGCN was best for people kept aside after {until:.0%} of its training.", until=rehearsal.until))
    kept.keep(rehearsal)
    return rehearsal


def _fitted(
    ground: _Ground,
    content: NDArray[np.float16],
    rehearsal: Rehearsal,
    kept: Kept,
    course: Course,
    cancel: CancelToken,
) -> Fitted:
    """The models of the bundle, fitted on everyone."""
    trial, genome = rehearsal.report.genome, ground.dataset.genome
    if trial is not None and trial.used and genome is not None:
        content = with_genome(content, genome)
    return fit_models(
        ground.dataset.interactions,
        content,
        ground.preset,
        seed=ground.job.seed,
        device=ground.device,
        progress=part_of(course, "fit"),
        cancel=cancel,
        until=rehearsal.until,
        checkpoint=kept.checkpoint("fit"),
    )


def _manifest(ground: _Ground, rehearsal: Rehearsal, fitted: Fitted, texts: str) -> Manifest:
    info, job = ground.dataset.info, ground.job
    training: dict[str, Any] = {
        "preset": job.preset,
        "seed": job.seed,
        "device": ground.device,
        "models": asdict(fitted.lightgcn.settings),
        "settings": dict(job.settings),
        "texts": texts,
        "own_ratings": ground.own,
        "asked": asdict(rehearsal.asked),
    }
    if rehearsal.asked.former is not None:
        training["asked"]["former"]["bundle"] = hashlib.sha256(Path(job.former, MANIFEST).read_bytes()).hexdigest()
    return Manifest(
        name=job.name,
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


def _refuse_too_little(dataset: Dataset) -> None:
    info = dataset.info
    if info.n_users < FEWEST_VIEWERS or info.n_items < FEWEST_FILMS:
        raise InputError(
            tr(
                "This dataset has {viewers} viewers and {films} films; training needs at least {least} and "
                "{least_films}.",
                viewers=info.n_users,
                films=info.n_items,
                least=FEWEST_VIEWERS,
                least_films=FEWEST_FILMS,
            )
        )
    refuse_unenjoyed(dataset.interactions)
