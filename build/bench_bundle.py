"""A made-up bundle of any size for measuring, without hours of training: what it recommends means nothing.

Vectors and neighbour lists are as wide and as long as a balanced training leaves them, and as alike: 40 tastes with
noise. The 15,000 best known films have neighbours, as EASE has it in a large catalogue.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from make_movielens import GENRES, KINDS, THINGS
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays, write_bundle
from engine.bundles.manifest import Calibration, Manifest, Provenance, RankingSettings
from engine.data.catalogue import Catalogue
from engine.models.ease import HEAD

TASTES, CONTENT, NEIGHBOURS, AT_ONCE = 40, 402, 1000, 512
LIKE_RATE, MEAN, MOST_RATED = 0.5, 3.5, 80_000
Vectors = NDArray[np.float32]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("bench.py bundle")
    parser.add_argument("--to", type=Path, required=True, help="a folder that is not there yet")
    parser.add_argument("--films", type=int, default=62_423, help="(62,423)")
    parser.add_argument("--width", type=int, default=128, help="of the graph's vectors (128)")
    options = parser.parse_args(arguments)
    rng = np.random.default_rng(7)
    arrays = _arrays(rng, options.films, options.width)
    provenance = Provenance("simulated", "made up", "0" * 64, "none", 100_000, int(arrays.n_ratings.sum()))
    calibration = Calibration(-8.0, (0.0, 2.0, 0.0, 0.2, 0.15, 0.0, 0.2), LIKE_RATE, MEAN, 0.0)
    name, created = f"Made up, {options.films:,} films", "2026-01-01T00:00:00Z"
    manifest = Manifest(
        name, "0", created, options.films, provenance, {}, RankingSettings(), calibration, {}, files={}
    )  # fmt: skip
    report = {"report.json": '{"verdict": []}\n', "report.md": "Made up.\n"}
    write_bundle(options.to, manifest, _catalogue(rng, options.films), arrays, report)
    return 0


def _arrays(rng: np.random.Generator, count: int, width: int) -> BundleArrays:
    tastes = rng.dirichlet(np.full(TASTES, 0.1), count).astype(np.float32)
    known = rng.permutation(np.arange(1, count + 1) ** -0.9)
    n_ratings = (MOST_RATED * known + rng.poisson(1, count)).astype(np.int32)
    like_rate = rng.beta(8, 8, count)
    n_likes = (n_ratings * like_rate).astype(np.int32)
    graph = _alike(rng, tastes, width, noise=0.5) * rng.uniform(0.5, 1.5, (count, 1)).astype(np.float32)
    head = np.sort(np.argsort(-n_ratings, kind="stable")[:HEAD])
    neighbours, values = _neighbours(graph[head], min(NEIGHBOURS, len(head) - 1))
    lengths = np.zeros(count + 1, np.int64)
    lengths[head + 1] = neighbours.shape[1]
    return BundleArrays(
        graph_vectors=graph,
        graph_scale=rng.uniform(0.3, 1.5, count).astype(np.float32),
        content_vectors=_alike(rng, tastes, CONTENT, noise=0.25).astype(np.float16),
        neighbour_indptr=lengths.cumsum(),
        neighbour_indices=head[neighbours].ravel().astype(np.int32),
        neighbour_values=values.ravel(),
        neighbour_both=rng.integers(1, 400, values.size).astype(np.int32),
        n_ratings=n_ratings,
        n_likes=n_likes,
        mean_rating=np.where(n_ratings > 0, 2.5 + 2 * like_rate, 0).astype(np.float32),
        trend=(n_likes * rng.random(count)).astype(np.float32),
    )


def _alike(rng: np.random.Generator, tastes: Vectors, width: int, noise: float) -> Vectors:
    """Unit vectors [n, width] of films by their tastes [n, t]."""
    vectors = tastes @ rng.standard_normal((tastes.shape[1], width), dtype=np.float32)
    vectors += noise * rng.standard_normal(vectors.shape, dtype=np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def _neighbours(vectors: Vectors, count: int) -> tuple[NDArray[np.int64], Vectors]:
    """[n, count] places and weights of the nearest, strongest first."""
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    places, weights = np.empty((len(vectors), count), np.int64), np.empty((len(vectors), count), np.float32)
    for start in range(0, len(vectors), AT_ONCE):
        block = slice(start, start + AT_ONCE)
        alike = vectors[block] @ vectors.T
        alike[np.arange(len(alike)), np.arange(start, start + len(alike))] = -1.0
        best = np.argpartition(-alike, count - 1, axis=1)[:, :count]
        order = np.argsort(-np.take_along_axis(alike, best, 1), axis=1)
        places[block] = np.take_along_axis(best, order, 1)
        weights[block] = 0.3 * np.take_along_axis(alike, places[block], 1) ** 3
    return places, weights


def _catalogue(rng: np.random.Generator, count: int) -> Catalogue:
    def drawn(words: Sequence[str], fewest: int, most: int) -> list[tuple[str, ...]]:
        return [tuple(rng.choice(words, rng.integers(fewest, most), replace=False).tolist()) for _ in range(count)]

    parts = zip(*(rng.choice(words, count) for words in (KINDS, THINGS, KINDS)), strict=True)
    titles = [f"The {kind} {thing} of {other} {row % 100}" for row, (kind, thing, other) in enumerate(parts)]
    themes = [f"{kind} {thing}".lower() for kind in KINDS[:18] for thing in THINGS[:18]]
    return Catalogue(
        range(1, count + 1),
        titles,
        (2020 - rng.geometric(0.04, count).clip(1, 110)).tolist(),
        genres=drawn(GENRES, 1, 4),
        tags=drawn(themes, 0, 3),
    )
