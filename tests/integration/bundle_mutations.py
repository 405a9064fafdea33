"""Damages a small bundle and its pack in every way that comes to mind, and opens what is left.

    python -m tests.integration.bundle_mutations COUNT [SEED]

prints one JSON object: how many of each kind were refused, and how many were taken. It ends with status 1, and says
which case it was, when a mutated bundle was taken that means something else, when opening one raised anything but a
sentence, or when memory ran out: it allows itself `MOST_MEMORY` bytes of address space.
"""

from __future__ import annotations

import gc
import json
import random
import resource
import shutil
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from engine.bundles.bundle import Bundle
from engine.bundles.pack import pack, unpack_into
from engine.errors import BundleError
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Request
from tests.integration.bundle_cases import (
    Case,
    meaning,
    small_bundle,
)
from tests.integration.bundle_damage import (
    add_a_file,
    broken_catalogue,
    far_too_large,
    lose_a_file,
    no_numbers,
    nonsense_in_the_catalogue,
    nonsense_in_the_manifest,
    other_files_listed,
    put_a_folder,
    put_a_link,
    random_array_bytes,
    swap_files,
    turn_bits,
    wrong_dtype,
    wrong_header,
    wrong_neighbours,
    wrong_shape,
)
from tests.integration.pack_damage import (
    bomb,
    broken_pack,
    extra_entry,
    huge_directory,
    lying_end,
    lying_sizes,
    not_a_pack,
    odd_entry,
    other_packing,
    resealed_pack,
)

MOST_MEMORY = 2**30

KINDS: tuple[tuple[Callable[[Case], None], int], ...] = (
    (turn_bits, 20),
    (swap_files, 3),
    (lose_a_file, 1),
    (add_a_file, 1),
    (put_a_link, 2),
    (put_a_folder, 1),
    (no_numbers, 5),
    (far_too_large, 2),
    (wrong_dtype, 6),
    (wrong_shape, 6),
    (wrong_header, 8),
    (wrong_neighbours, 6),
    (random_array_bytes, 8),
    (nonsense_in_the_manifest, 12),
    (nonsense_in_the_catalogue, 8),
    (broken_catalogue, 4),
    (other_files_listed, 2),
    (broken_pack, 20),
    (extra_entry, 4),
    (odd_entry, 3),
    (bomb, 0.2),
    (other_packing, 1),
    (lying_sizes, 12),
    (lying_end, 4),
    (huge_directory, 0.3),
    (not_a_pack, 1),
    (resealed_pack, 6),
)


def usable(bundle: Bundle) -> bool:
    """Whether films can be recommended from it, with scores that are numbers."""
    films = range(min(3, len(bundle.catalogue)))
    recommender = Recommender(bundle)
    picks = recommender.recommend(Request(tuple(Rated(film, 5.0, 1_000_000) for film in films), top_k=5))
    return all(np.isfinite(pick.score) and np.isfinite(pick.confidence.probability) for pick in picks)


def opened(case: Case, folder: Path) -> Bundle:
    if case.as_pack:
        source = folder.with_name("case.marquee")
        source.write_bytes(case.packed)
        unpack_into(source, folder)
    else:
        for name, data in case.files.items():
            (folder / name).write_bytes(data)
        if case.damage is not None:
            case.damage(folder)
    return Bundle.open(folder)


def run(count: int, seed: int, scratch: Path) -> tuple[dict[str, Any], list[str]]:
    """What came of `count` mutations, by kind, and what went wrong."""
    original = small_bundle(scratch / "original")
    files = {path.name: path.read_bytes() for path in sorted((scratch / "original").iterdir())}
    pack(scratch / "original", scratch / "original.marquee")
    packed, whole = (scratch / "original.marquee").read_bytes(), meaning(original)
    refused, taken, faults = Counter[str](), Counter[str](), list[str]()
    folder = scratch / "case"
    for k in range(count):
        chance = random.Random(f"{seed} {k}")
        kind = chance.choices([kind for kind, _ in KINDS], [weight for _, weight in KINDS])[0]
        case = Case(dict(files), packed, chance)
        kind(case)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        name = kind.__name__
        try:
            bundle = opened(case, folder)
            fine = usable(bundle) if case.expect == "usable" else case.expect == "same" and meaning(bundle) == whole
            taken[name] += 1
            if not fine:
                faults.append(f"{name} {k}: taken, but {case.expect} was due")
        except BundleError as error:
            refused[name] += 1
            if not str(error).endswith((".", ")")) or "\n" in str(error):
                faults.append(f"{name} {k}: no sentence: {error}")
        except Exception as error:  # noqa: BLE001 - just that is what must not be
            faults.append(f"{name} {k}: {type(error).__name__}: {str(error)[:200]}")
    return {"count": count, "refused": dict(refused), "taken": dict(taken)}, faults


def main(arguments: list[str]) -> int:
    count, seed = int(arguments[0]), int(arguments[1]) if len(arguments) > 1 else 1
    warnings.simplefilter("error")
    gc.collect()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    with tempfile.TemporaryDirectory() as scratch:
        summary, faults = run(count, seed, Path(scratch))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({**summary, "peak_mb": peak, "faults": faults[:50], "n_faults": len(faults)}))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
