"""What training will take, before it begins: seconds, memory and disk, from the size of the data alone.

Each part's seconds are a few operation counts times what an operation took, in processor seconds on one core, of
latest-small and of a made-up million ratings. Of a part, one share is done by all cores together: another machine is as
much faster at it as it multiplies faster. The rest is one thread's, and as much faster as one thread is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from engine.data.dataset import DatasetInfo
from engine.jobs.devices import Device
from engine.jobs.job import TrainingJob

REFERENCE, ALONE = 100.0, 12.8
"""`Device.speed` and `Device.alone` of the core on which the seconds were measured."""
SLOWEST, FASTEST, FASTEST_GPU = 0.2, 8.0, 25.0
"""No device is taken to be further from the reference, whatever it multiplies: memory and small steps count too."""
LOADING = 2.0
"""To load PyTorch, once the child runs."""
START_SECONDS = 3.0 + LOADING
"""Until the child is at work."""
ON_DEVICE = ("texts", "epochs", "unrated", "lightgcn_k0", "lightgcn_random")
"""Parts, by the last word of their path, that a GPU does; all else is the processor's."""
TOGETHER = {
    **dict.fromkeys(ON_DEVICE, 0.8),
    **dict.fromkeys(("start", "spectral"), 0.8),
    **dict.fromkeys(("content", "als", "ridge", "ease"), 0.55),
    "neighbours": 0.4,
}
"""The share of a part, by the last word of its path, that all cores do together; else none."""

ENCODER = 4.5
"""To load the encoder."""
OPTIMISER = 2.0
"""For PyTorch to get ready to update anything."""
WORDS, TEXT, TEXT_IN_HALF = 1e-4, 4e-3, 2.5e-3
"""Seconds a film text takes: by its words, by the encoder, by the encoder in half precision."""
FEW_TEXTS = 5000
"""So many texts are encoded in full precision whatever the preset (`training.presets`)."""
SPARSE, DENSE = 2.2e-10, 2e-11
"""Seconds of one multiplication, in a sparse product and in a dense one."""
STEP, JUDGED = 0.025, 3e-8
"""Seconds of an update beside its products, and of judging a film for a person between two epochs."""
KEPT, ASKED, SPREAD = 1e-8, 6e-7, 1.2e-6
"""Seconds a film takes of another's neighbours, of a list that somebody asks the ranker for, of a list spread."""
LEARNED, READ = 3e-6, 1.2e-6
"""Seconds a film takes of a person's when weights are learned, and when films nearest in content are looked for."""
FORESEEN = 6e-3
"""Seconds a person takes of the confidence."""
WRITING = 1e-7
"""Seconds a neighbour takes to be written and verified."""

HEAD, DUAL = 15_000, 15_000**2
WHOLE_CATALOGUE, SMALL_DATA, LARGE_DATA = 12_000, 300_000, 5_000_000
MOST_PEOPLE, MOST_SCORES, MOST_ASKED = 1000, 25_000_000, 300
MOST_BASELINE_SECONDS = 300.0
"""As in `models.ease`, `training.lightgcn` and `training.assess`, which cannot be imported here."""
BASE_MEMORY = 600e6
"""Bytes of a child that has torch loaded and nothing to do."""


@dataclass(frozen=True)
class Counts:
    """The size of a dataset; `texts` are the film texts that no cache has, all of them when None."""

    films: int
    viewers: int
    ratings: int
    texts: int | None = None

    @classmethod
    def of(cls, info: DatasetInfo) -> Counts:
        return cls(info.n_items, info.n_users, info.n_interactions)


@dataclass(frozen=True)
class Estimate:
    """Seconds, bytes of memory at the peak, bytes of disk that the bundle takes."""

    seconds: float
    memory: int
    disk: int


def estimate(counts: Counts, job: TrainingJob, devices: Sequence[Device] = ()) -> Estimate:
    """What `job` will take with these `devices` (`find_devices`; the reference's without). Rough: the child's own
    forecast corrects it once it is at work."""
    seconds = sum(plan(counts, job, devices).values()) + START_SECONDS
    return Estimate(seconds, _memory(counts, job), _disk(counts, job))


def plan(
    counts: Counts, job: TrainingJob, devices: Sequence[Device] = (), loading: float = LOADING
) -> dict[str, float]:
    """Part → seconds, in the order in which the child does them. PyTorch took `loading` seconds to load: a disk that
    was slow then is as slow with the encoder."""
    texts = counts.films if counts.texts is None else counts.texts
    per_text = {"quick": WORDS, "balanced": TEXT if counts.films <= FEW_TEXTS else TEXT_IN_HALF, "best": TEXT}
    chosen, asked = _held_out(counts)
    viewers = max(1.0, counts.viewers - chosen - asked)
    some, fit = _fit(counts, job, viewers), _fit(counts, job, counts.viewers)
    reads = texts > 0 and job.preset != "quick"
    measuring = _measuring(counts, job, some["epochs"])
    if fit["epochs"]:
        some["epochs"] += _epochs(counts, job, viewers) * chosen * counts.films * JUDGED
        some["start"] += 0.0 if reads else OPTIMISER  # the encoder has made it ready already
    parts = {
        "encoder": ENCODER * loading / LOADING if reads else 0.3,
        "texts": texts * per_text[job.preset],
        **{f"rehearse/{part}": seconds for part, seconds in some.items()},
        **measuring,
        **{f"fit/{part}": seconds for part, seconds in fit.items()},
        "seal": 0.5 + counts.films * _neighbours(counts, job) * WRITING,
    }
    found = {device.key: device for device in devices if device.speed > 0}
    on = next(iter(found), "cpu") if job.device == "auto" else job.device
    return {part: seconds * _slower(part, found.get(on), found.get("cpu")) for part, seconds in parts.items()}


def _slower(part: str, chosen: Device | None, processor: Device | None) -> float:
    """How many times as long as on the reference a part takes on the `chosen` device of this `processor`."""
    kind = part.rpartition("/")[2]
    share, device = TOGETHER.get(kind, 0.0), chosen if kind in ON_DEVICE else processor
    most = FASTEST if device is None or device.key == "cpu" else FASTEST_GPU
    together = min(most, max(SLOWEST, device.speed / REFERENCE)) if device is not None else 1.0
    alone = min(FASTEST, max(SLOWEST, processor.alone / ALONE)) if processor is not None and processor.alone else 1.0
    return share / together + (1 - share) / alone


def _fit(counts: Counts, job: TrainingJob, viewers: float) -> dict[str, float]:
    """What fitting all models on so many of the viewers takes."""
    n, u = counts.films, viewers
    r = counts.ratings * viewers / max(counts.viewers, 1)
    dim, epochs = _dim(job), _epochs(counts, job, viewers)
    against = n if n <= WHOLE_CATALOGUE else 4096
    step = STEP + 8 * SPARSE * r * dim + 4 * SPARSE * (u + n) * dim
    dual = u < min(n, HEAD) and u * n <= DUAL
    size = min(u if dual else n, HEAD)
    return {
        "start": 0.4 + 10 * SPARSE * r * dim,
        "epochs": epochs * (_batches(counts, viewers) * step + 6 * DENSE * u * against * dim),
        "ease": 0.3 + SPARSE * r * min(size, r / max(n, 1)) + 2 * DENSE * size**3,
        "neighbours": n * n * (KEPT + (2 * u if dual else 0) * DENSE),
        "recent": 0.1,
        "counts": 0.2 + n * n * 2e-9 + SPARSE * r * r / max(u, 1),
    }


def _measuring(counts: Counts, job: TrainingJob, epochs: float) -> dict[str, float]:
    """What choosing and measuring take, where LightGCN's `epochs` take so many seconds."""
    n, r = counts.films, counts.ratings
    chosen, asked = _held_out(counts)
    thorough = job.preset != "quick"
    compare = {
        "hybrid": (7 if thorough else 0.7) * asked * n * ASKED,
        "lightgcn": 0.1,
        "ease": 0.1,
        "recent_popularity": 0.1,
        "popularity": 0.1,
        "content": asked * n * READ,
        **({"item_knn": 1.2} if thorough else {}),
        "spectral": 0.2 + 2.8e-6 * r,
        "ridge": 0.1 + 1.4e-6 * r,
    }
    if thorough:
        compare["als"] = min(6.0 + 4e-6 * r, MOST_BASELINE_SECONDS)
    if job.preset == "best":
        compare |= {"lightgcn_k0": 0.7 * epochs, "lightgcn_random": epochs}
    return {
        "weights": 0.3 + min(chosen, MOST_SCORES // max(n, 1)) * n * LEARNED,
        **{f"compare/{name}": seconds for name, seconds in compare.items()},
        **({"spread": asked * (3e-3 + n * SPREAD)} if thorough else {}),
        "confidence": (chosen + asked) * FORESEEN,
        "unrated": 0.5 + 0.6 * epochs if thorough else 0.0,
    }


def _dim(job: TrainingJob) -> int:
    return int(job.settings.get("dim", 128 if job.preset == "best" else 64))


def _held_out(counts: Counts) -> tuple[float, float]:
    """How many viewers things are chosen on, and how many are asked (`training.assess.hold_out`)."""
    tenth = 0.1 * counts.viewers
    return min(MOST_PEOPLE, tenth), min(MOST_ASKED, max(tenth, min(100.0, counts.viewers / 6)))


def _epochs(counts: Counts, job: TrainingJob, viewers: float) -> int:
    """How often training goes over so many of the viewers."""
    return math.ceil(_steps(counts, job) / _batches(counts, viewers))


def _batches(counts: Counts, viewers: float) -> int:
    return max(1, round(viewers / _batch(counts)))


def _steps(counts: Counts, job: TrainingJob) -> int:
    by_size = 100 if counts.ratings < SMALL_DATA else 120 if counts.ratings > LARGE_DATA else 240
    default = 0 if job.preset == "quick" else by_size
    return int(job.settings.get("steps", default))


def _batch(counts: Counts) -> int:
    """Viewers at once."""
    return min(8192 if counts.ratings > LARGE_DATA else 4096, max(256, counts.viewers // 2))


def _neighbours(counts: Counts, job: TrainingJob) -> int:
    return min(int(job.settings.get("neighbours", 200 if job.preset == "quick" else 1000)), max(1, counts.films // 9))


def _memory(counts: Counts, job: TrainingJob) -> int:
    """Bytes at the peak: the interactions a few times over, the larger of EASE and a softmax, vectors, neighbours."""
    n, u, r = counts.films, counts.viewers, counts.ratings
    dual = u < min(n, HEAD) and u * n <= DUAL
    ease = 4 * (2 * u * n if dual else 2 * min(n, HEAD) ** 2)
    softmax = 12 * _batch(counts) * (n if n <= WHOLE_CATALOGUE else 4096) if _steps(counts, job) else 0
    vectors = 4 * 8 * (u + n) * _dim(job) + 4 * n * 420 * 3
    return int(BASE_MEMORY + 120 * r + max(ease, softmax) + vectors + 16 * n * _neighbours(counts, job))


def _disk(counts: Counts, job: TrainingJob) -> int:
    """Bytes of the bundle: neighbours (12 bytes each), vectors, catalogue and report."""
    per_film = 12 * _neighbours(counts, job) + 2 * 404 + 4 * _dim(job) + 150
    return int(counts.films * per_film + 500_000)
