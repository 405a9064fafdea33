"""A small made-up bundle: two worlds of films, so that the right answer is known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.bundle import Bundle, BundleArrays, write_bundle
from engine.bundles.manifest import Calibration, Manifest, Provenance, RankingSettings
from engine.data.catalogue import Catalogue

N_FILMS, N_NEIGHBOURS = 60, 20
TWO_WORLDS_REPORT = {
    "report.json": '{"verdict": ["Made up."]}\n',
    "report.md": "Made up.\n",
    "report-made-up.svg": "<svg/>\n",
}


def two_worlds() -> Catalogue:
    """Films 0–29 are crime films, 30–59 romances; films 0 and 1 share a director."""
    crime = [k < N_FILMS // 2 for k in range(N_FILMS)]
    return Catalogue(
        list(range(1, N_FILMS + 1)),
        [f"{'Crime' if c else 'Romance'} Film {k}" for k, c in enumerate(crime)],
        [1960 + k for k in range(N_FILMS)],
        genres=[("Crime", "Thriller") if c else ("Romance",) for c in crime],
        directors=[("Ann Maker",) if k < 2 else (f"Director {k}",) for k in range(N_FILMS)],
        tags=[("heist", "night") if c else ("wedding",) for c in crime],
    )


def two_worlds_arrays() -> BundleArrays:
    """Vectors, neighbours and counts in which a film is near its own world only."""
    rng = np.random.default_rng(3)
    crime = np.arange(N_FILMS) < N_FILMS // 2
    centres = np.where(crime[:, None], [1.0, 0.0, 0.2, 0.0], [0.0, 1.0, 0.0, 0.2])
    vectors = centres + 0.25 * rng.standard_normal((N_FILMS, 4))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    similarity = vectors @ vectors.T - 2 * np.eye(N_FILMS)
    nearest = np.sort(np.argsort(-similarity, axis=1)[:, :N_NEIGHBOURS], axis=1)
    n_ratings = rng.integers(50, 400, N_FILMS)
    return BundleArrays(
        graph_vectors=vectors.astype(np.float32),
        graph_scale=rng.uniform(0.5, 1.5, N_FILMS).astype(np.float32),
        content_vectors=vectors.astype(np.float16),
        neighbour_indptr=np.arange(N_FILMS + 1, dtype=np.int64) * N_NEIGHBOURS,
        neighbour_indices=nearest.ravel().astype(np.int32),
        neighbour_values=np.take_along_axis(similarity, nearest, 1).ravel().astype(np.float32),
        neighbour_both=rng.integers(5, 50, nearest.size).astype(np.int32),
        n_ratings=n_ratings.astype(np.int32),
        n_likes=(n_ratings // 2).astype(np.int32),
        mean_rating=rng.uniform(2.5, 4.5, N_FILMS).astype(np.float32),
        trend=rng.uniform(0.0, 9.0, N_FILMS).astype(np.float32),
    )


def two_worlds_manifest() -> Manifest:
    return Manifest(
        name="Two worlds",
        app_version="0",
        created="2026-01-01T00:00:00Z",
        n_films=N_FILMS,
        provenance=Provenance("real", "made up", "0" * 64, "none", 500, 9000),
        training={"seed": 1},
        ranking=RankingSettings(),
        calibration=Calibration(-1.0, (0.5, 0.2, 0.3, 0.1, 0.2, 0.0, 0.0), 0.5, 3.5, 0.01),
        metrics={},
        files={},
    )


@pytest.fixture
def make_bundle(tmp_path: Path) -> Callable[..., Bundle]:
    """Writes the two-worlds bundle to a folder of the test's own; arguments replace parts of it."""

    def make(
        folder: Path | None = None, manifest: Manifest | None = None, arrays: BundleArrays | None = None
    ) -> Bundle:
        target = folder or tmp_path / "bundle"
        parts = (manifest or two_worlds_manifest(), two_worlds(), arrays or two_worlds_arrays())
        return write_bundle(target, *parts, report=TWO_WORLDS_REPORT)

    return make


@pytest.fixture
def bundle(make_bundle: Callable[..., Bundle]) -> Bundle:
    return make_bundle()
