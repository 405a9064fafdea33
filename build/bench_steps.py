"""Three steps of training alone, which would show first if cost grew faster than the ratings: `bench.py train --steps`.

They are LightGCN's start, its updates, of which a few are timed, and the counts of common viewers. All work with
everyone and with the settings that the preset has for data of that size; 50 million ratings take some five minutes.
"""

from __future__ import annotations

import contextlib
import json
import os
import statistics
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from engine.data.interactions import Interactions
    from engine.models.ease import Neighbours
    from engine.progress import Step
    from engine.training.lightgcn import Settings
    from engine.training.presets import Preset

ROOT = Path(__file__).resolve().parent.parent
RUNS, UPDATES = 3, 4
START, EPOCHS = "start", "epochs"
WITH_SYSTEM = ", with the system's"


def curves(folder: Path, millions: Sequence[float], preset: str) -> None:
    """Measures each size in a process of its own, and prints how the steps grow.

    The program's own processor time stands alone too: what the system takes to hand out memory, on a virtual machine
    up to half of all, is the machine's.
    """
    from bench_curve import curve, made_up, measured
    from bench_machine import machine

    print(machine("numpy", "scipy", "torch"))
    took = dict[str, list[float]]()
    for size in millions:
        for name, taken in measured(__file__, made_up(folder, size), preset).items():
            took.setdefault(name, []).append(taken)
        print(f"{size:g} M ratings: {took['updates'][-1]:.0f} updates", flush=True)
    del took["updates"]
    print(curve("processor", "ms", [size * 1e6 for size in millions], took))


def _one(source: Path, preset_name: str) -> None:
    """Prints the medians of what each step took, in milliseconds, and how many updates there are."""
    sys.path.insert(0, str(ROOT))
    from engine.data.movielens import import_movielens
    from engine.progress import CancelToken, silent
    from engine.training.counts import co_likes
    from engine.training.fit import settings_for
    from engine.training.presets import PRESETS

    train, preset = import_movielens(source).interactions, PRESETS[preset_name]
    settings, neighbours = settings_for(train, preset), _neighbours(train, preset)
    starts, updates, counts = list[Spent](), list[Spent](), list[Spent]()
    for _ in range(RUNS):
        begun, few = _lightgcn(train, settings)
        starts.append(begun)
        updates += few
        counts.append(_spent(lambda: co_likes(train, neighbours, silent, CancelToken())))
    batches = max(1, round(len(np.unique(train.user)) / settings.viewers))
    n_updates = -(-settings.steps // batches) * batches
    took: dict[str, float] = {"updates": n_updates}
    for column, suffix in enumerate(("", WITH_SYSTEM)):
        start, update, counted = (
            statistics.median(each[column] for each in step) for step in (starts, updates, counts)
        )
        took[f"start{suffix}"], took[f"an update{suffix}"] = start, update
        took[f"all updates{suffix}"], took[f"co-likes{suffix}"] = update * n_updates, counted
    print(json.dumps(took))


Spent = tuple[float, float]
"""Processor milliseconds: the program's own, and with the system's."""


def _lightgcn(train: Interactions, settings: Settings) -> tuple[Spent, list[Spent]]:
    """What the start took, and each update but the first, which also makes the optimiser."""
    from engine.errors import Cancelled
    from engine.progress import CancelToken
    from engine.training.lightgcn import LightGCN

    cancel, seen = CancelToken(), dict[str, list[Spent]]({START: [], EPOCHS: []})

    def watch(step: Step) -> None:
        seen[step.part].append(_now())
        if len(seen[EPOCHS]) == UPDATES:
            cancel.cancel()

    begun = _now()
    with contextlib.suppress(Cancelled):
        LightGCN(settings).fit(train, watch, cancel)
    return _since(begun, seen[START][-1]), [_since(one, other) for one, other in pairwise(seen[EPOCHS])]


def _neighbours(train: Interactions, preset: Preset) -> Neighbours:
    """As many as EASE would find, for the films that it would find some for, but drawn: what counting common viewers
    takes does not depend on which they are."""
    from engine.models.ease import HEAD, Neighbours

    count, rng = preset.neighbours_for(train.n_items), np.random.default_rng(0)
    degree = np.bincount(train.item, minlength=train.n_items)
    films = np.sort(np.argsort(-degree, kind="stable")[:HEAD])
    counts = np.zeros(train.n_items, np.int64)
    counts[films] = count
    indices = np.concatenate([films[rng.permutation(len(films))[:count]] for _ in films]).astype(np.int32)
    return Neighbours(np.concatenate([[0], np.cumsum(counts)]), indices, np.zeros(len(indices), np.float32))


def _spent(work: Callable[[], object]) -> Spent:
    begun = _now()
    work()
    return _since(begun, _now())


def _now() -> Spent:
    times = os.times()
    return 1000 * times.user, 1000 * (times.user + times.system)


def _since(one: Spent, other: Spent) -> Spent:
    return other[0] - one[0], other[1] - one[1]


if __name__ == "__main__":
    _one(Path(sys.argv[1]), sys.argv[2])
