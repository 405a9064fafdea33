"""A small bundle, one mutation of it, and the tools that damage it."""

from __future__ import annotations

import hashlib
import io
import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from engine.bundles.bundle import ARRAYS, Bundle, BundleArrays, write_bundle
from engine.bundles.manifest import Calibration, Manifest, Provenance, RankingSettings
from engine.data.catalogue import Catalogue

FILMS = 20
Files = dict[str, bytes]


@dataclass
class Case:
    """One mutation: the bundle's files, or the bytes of a pack, or how a folder is damaged once it is written.

    `expect`: "same": taken only when it means the same; "refused": never taken; "usable": sealed anew by somebody who
    means harm, refused or good to recommend from.
    """

    files: Files
    packed: bytes
    chance: random.Random
    expect: str = "same"
    damage: Callable[[Path], object] | None = None
    as_pack: bool = False


def small_bundle(
    folder: Path, name: str = "Small", seed: int = 5, beside: Mapping[str, str] = MappingProxyType({})
) -> Bundle:
    """Twenty films; `beside` holds more files of its report."""
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((FILMS, 4))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    ratings = rng.integers(5, 90, FILMS).astype(np.int32)
    arrays = BundleArrays(
        graph_vectors=vectors.astype(np.float32),
        graph_scale=np.ones(FILMS, np.float32),
        content_vectors=vectors.astype(np.float16),
        neighbour_indptr=np.arange(FILMS + 1, dtype=np.int64) * 3,
        neighbour_indices=((np.arange(FILMS)[:, None] + np.arange(1, 4)) % FILMS).astype(np.int32).ravel(),
        neighbour_values=rng.uniform(0, 0.1, FILMS * 3).astype(np.float32),
        neighbour_both=rng.integers(1, 5, FILMS * 3).astype(np.int32),
        n_ratings=ratings,
        n_likes=ratings // 2,
        mean_rating=rng.uniform(2, 4.5, FILMS).astype(np.float32),
        trend=rng.uniform(0, 2, FILMS).astype(np.float32),
    )
    catalogue = Catalogue(
        list(range(1, FILMS + 1)),
        [f"Film {k}" for k in range(FILMS)],
        [1980 + k for k in range(FILMS)],
        genres=[("Crime",) if k % 2 else ("Drama", "War") for k in range(FILMS)],
        tags=[("heist", "night")] * FILMS,
    )
    manifest = Manifest(
        name=name,
        app_version="0",
        created="2026-01-01T00:00:00Z",
        n_films=FILMS,
        provenance=Provenance("real", "made up", "0" * 64, "none", 50, 900),
        training={"seed": 1, "models": {"ease": {"scale": 1.0}}},
        ranking=RankingSettings(),
        calibration=Calibration(-1.0, (0.5, 0.2, 0.3, 0.1, 0.2, 0.0, 0.0), 0.5, 3.5, 0.01),
        metrics={"hybrid": {"ndcg@10": {"mean": 0.3, "low": 0.2, "high": 0.4}}},
        files={},
    )
    report = {"report.json": '{"verdict": ["Made up."]}\n', "report.md": "Made up.\n", **beside}
    return write_bundle(folder, manifest, catalogue, arrays, report)


def meaning(bundle: Bundle) -> tuple[object, ...]:
    arrays = [np.ascontiguousarray(getattr(bundle.arrays, name)).tobytes() for name in ARRAYS]
    return bundle.manifest, bundle.catalogue.to_json(), *arrays


def some_name(case: Case) -> str:
    return case.chance.choice(sorted(case.files))


def broken_bytes(data: bytes, chance: random.Random) -> bytes:
    """`data` with bits turned, cut, lengthened, or a piece of it exchanged."""
    changed = bytearray(data)
    at = chance.randrange(max(1, len(data)))
    kind = chance.randrange(6)
    if kind <= 1:
        for _ in range(chance.choice([1, 1, 2, 8])):
            changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif kind == 2:
        del changed[at:]
    elif kind == 3:
        changed[at:at] = chance.randbytes(chance.choice([1, 2, 64]))
    elif kind == 4:
        changed[at : at + chance.choice([1, 4, 64])] = chance.randbytes(chance.choice([1, 4, 64]))
    else:
        del changed[at : at + chance.choice([1, 4, 512])]
    return bytes(changed)


def seal(case: Case, document: dict[str, Any] | None = None) -> None:
    document = document or json.loads(case.files["manifest.json"])
    if isinstance(document.get("files"), dict):
        for name in document["files"]:
            data = case.files.get(name)
            if data is not None and isinstance(document["files"][name], dict):
                document["files"][name] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    document.pop("seal", None)
    document["seal"] = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    case.files["manifest.json"] = json.dumps(document).encode()


def some_array(case: Case, kinds: str = "fi") -> tuple[str, np.ndarray]:
    name = case.chance.choice([name for name, spec in ARRAYS.items() if spec.dtype.kind in kinds])
    return name, np.load(io.BytesIO(case.files[f"{name}.npy"])).copy()


def put_array(case: Case, name: str, array: np.ndarray, expect: str = "refused") -> None:
    file = io.BytesIO()
    np.save(file, array, allow_pickle=True)
    case.files[f"{name}.npy"] = file.getvalue()
    case.expect = expect
    seal(case)
