"""What training will take, before it begins: seconds, memory and disk, from the size of the data alone.

Each part's seconds are a few operation counts times what an operation took on two cores of the machine on which
`REFERENCE` was measured; another machine is as much faster as it multiplies faster.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.data.dataset import DatasetInfo
from engine.jobs.devices import Device
from engine.jobs.job import TrainingJob

REFERENCE = 60.0
"""`Device.speed` of the machine on which the seconds were measured."""
SLOWEST, FASTEST = 0.2, 8.0
"""A machine is not taken to be further from the reference than this, whatever it multiplies: memory counts too."""
START_SECONDS = 6.0
"""To start the child and load torch."""

WORDS, TEXT, TEXT_IN_HALF = 1e-4, 4e-3, 2.5e-3
"""Seconds a film text takes: by its words, by the encoder, by the encoder in half precision."""
FEW_TEXTS = 5000
"""So many texts are encoded in full precision whatever the preset (`training.presets`)."""
SPARSE, DENSE, JUDGED, SCORED = 0.5e-9, 2e-11, 6e-9, 6e-9
"""Seconds of one multiplication of a sparse product, of a dense product, of judging a film for a person while
training, and of ranking it."""
WRITING = 4e-8
HEAD, DUAL = 15_000, 15_000**2
WHOLE_CATALOGUE, SMALL_DATA = 12_000, 300_000
"""As in `training.lightgcn` and `models.ease`, which cannot be imported here."""
MOST_PEOPLE, MOST_ASKED = 1000, 300
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


def estimate(counts: Counts, job: TrainingJob, device: Device | None = None) -> Estimate:
    """What `job` will take on `device` (None: the reference machine). Rough; the child's own forecast corrects it."""
    seconds = sum(plan(counts, job, device).values()) + START_SECONDS
    return Estimate(seconds, _memory(counts, job), _disk(counts, job))


def plan(counts: Counts, job: TrainingJob, device: Device | None = None) -> dict[str, float]:
    """Part → seconds, in the order in which the child does them."""
    faster = min(FASTEST, max(SLOWEST, device.speed / REFERENCE)) if device and device.speed > 0 else 1.0
    texts = counts.films if counts.texts is None else counts.texts
    per_text = {"quick": WORDS, "balanced": TEXT if counts.films <= FEW_TEXTS else TEXT_IN_HALF, "best": TEXT}
    fit = _fit(counts, job)
    parts = {
        "texts": texts * per_text[job.preset] + 0.5,
        **{f"rehearse/{part}": 0.8 * seconds for part, seconds in fit.items()},
        **_measuring(counts, job, sum(fit.values())),
        **{f"fit/{part}": seconds for part, seconds in fit.items() if part != "judging"},
        "seal": 0.5 + counts.films * _neighbours(counts, job) * WRITING,
    }
    return {part: seconds / faster for part, seconds in parts.items()}


def _fit(counts: Counts, job: TrainingJob) -> dict[str, float]:
    """What fitting all models on everyone takes."""
    n, u, r = counts.films, counts.viewers, counts.ratings
    dim, steps = _dim(job), _steps(counts, job)
    whole = n <= WHOLE_CATALOGUE
    against = n if whole else 4096
    batch = min(4096, max(256, u // 2))
    step = 8 * SPARSE * r * dim + 6 * DENSE * batch * against * dim + 4 * SPARSE * (u + n) * dim
    rounds = steps * batch / max(u, 1)
    judges = min(MOST_PEOPLE, 0.1 * u)
    dual = u < min(n, HEAD) and u * n <= DUAL
    size = min(u if dual else n, HEAD)
    return {
        "start": 0.3 + 60 * SPARSE * r * dim,
        "epochs": steps * step + rounds * judges * n * JUDGED,
        "ease": SPARSE * r * min(size, r / max(n, 1)) + 2 * DENSE * size**3,
        "neighbours": n * n * (SCORED + (2 * u if dual else 0) * DENSE),
        "recent": 0.1,
        "counts": 0.3 + n * n * 2e-9 + SPARSE * r * r / max(u, 1),
    }


def _measuring(counts: Counts, job: TrainingJob, fit: float) -> dict[str, float]:
    """What choosing and measuring take after a fit of so many seconds."""
    n, u, r = counts.films, counts.viewers, counts.ratings
    chosen, asked = min(MOST_PEOPLE, 0.1 * u), min(MOST_ASKED, max(0.1 * u, min(100.0, u / 6)))
    each = n * SCORED * 10
    compare = {"hybrid": 8 * asked * each, "lightgcn": asked * each / 10, "ease": asked * each / 5}
    others = {
        "recent_popularity": 0.1,
        "popularity": 0.1,
        "content": asked * each,
        "item_knn": 1.0 + SPARSE * r * r / max(n, 1),
        "spectral": 0.5 + 60 * SPARSE * r * 64,
        "ridge": 0.5 + SPARSE * r * 100,
        "als": 1.0 + 15 * SPARSE * r * 64 * 8,
    }
    controls = {"lightgcn_k0": fit, "lightgcn_random": fit} if job.preset == "best" else {}
    thorough = job.preset != "quick"
    if not thorough:
        others.pop("als")
        compare["hybrid"] /= 4
    parts = {
        "weights": 1.0 + 2 * chosen * each,
        **{f"compare/{k}": v for k, v in (compare | others | controls).items()},
    }
    parts["spread"] = 2 * asked * each
    parts["confidence"] = 0.5 + 2 * (chosen + asked) * each / 4
    parts["unrated"] = fit / 2 if thorough else 0.1
    return parts


def _dim(job: TrainingJob) -> int:
    return int(job.settings.get("dim", 128 if job.preset == "best" else 64))


def _steps(counts: Counts, job: TrainingJob) -> int:
    default = 0 if job.preset == "quick" else 100 if counts.ratings < SMALL_DATA else 240
    return int(job.settings.get("steps", default))


def _neighbours(counts: Counts, job: TrainingJob) -> int:
    return min(int(job.settings.get("neighbours", 200 if job.preset == "quick" else 1000)), max(1, counts.films // 9))


def _memory(counts: Counts, job: TrainingJob) -> int:
    """Bytes at the peak: the interactions a few times over, the larger of EASE and a softmax, vectors, neighbours."""
    n, u, r = counts.films, counts.viewers, counts.ratings
    dual = u < min(n, HEAD) and u * n <= DUAL
    ease = 4 * (2 * u * n if dual else 2 * min(n, HEAD) ** 2)
    softmax = 12 * min(4096, max(256, u // 2)) * (n if n <= WHOLE_CATALOGUE else 4096) if _steps(counts, job) else 0
    vectors = 4 * 8 * (u + n) * _dim(job) + 4 * n * 420 * 3
    return int(BASE_MEMORY + 120 * r + max(ease, softmax) + vectors + 16 * n * _neighbours(counts, job))


def _disk(counts: Counts, job: TrainingJob) -> int:
    """Bytes of the bundle: neighbours (12 bytes each), vectors, catalogue and report."""
    per_film = 12 * _neighbours(counts, job) + 2 * 404 + 4 * _dim(job) + 150
    return int(counts.films * per_film + 500_000)
