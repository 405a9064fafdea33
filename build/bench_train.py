"""Training on made-up MovieLenses of any size: processor seconds and memory of every stage, and how they grow.

    python3 build/bench.py train [--steps] [--millions M …] [--preset P] [--data DIR]

Each size is brought in and trained in a process of its own. Processor seconds are those of all threads together: on a
busy machine the only fair figure; on an idle one with two cores training takes between half of them and all.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import bench_steps

if TYPE_CHECKING:
    from engine.progress import Step

ROOT = Path(__file__).resolve().parent.parent
WHOLE = "all"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("bench.py train")
    parser.add_argument("--millions", type=float, nargs="+", default=[0.1, 1.0], help="of made-up ratings (0.1 1)")
    parser.add_argument("--preset", default="balanced")
    parser.add_argument("--data", type=Path, help="where made-up data is kept for the next time; nowhere by default")
    parser.add_argument("--steps", action="store_true", help="only three steps, alone: minutes for 50 million ratings")
    options = parser.parse_args(arguments)
    curves = bench_steps.curves if options.steps else _curves
    with tempfile.TemporaryDirectory() as scratch:
        curves(options.data or Path(scratch), options.millions, options.preset)
    return 0


def _curves(folder: Path, millions: Sequence[float], preset: str) -> None:
    from bench_curve import curve, made_up, measured
    from bench_machine import machine

    print(machine("numpy", "scipy", "torch"))
    seconds, memory = dict[str, list[float]](), dict[str, list[float]]()
    for size in millions:
        source = made_up(folder, size)
        with tempfile.TemporaryDirectory(dir=folder) as made:
            took = measured(__file__, source, made, preset)
        for part in took["processor"]:
            seconds.setdefault(part, []).append(took["processor"][part])
            memory.setdefault(part, []).append(took["memory"][part])
        print(f"{size:g} M ratings, {preset}: {took['seconds']:.0f} s of time", flush=True)
    sizes = [size * 1e6 for size in millions]
    print(curve("processor", "s", sizes, seconds))
    print(curve("memory, most", "MB", sizes, memory))


class _Stages:
    """Takes a training's progress; what every part took of the processor, and of memory at its peak."""

    def __init__(self) -> None:
        self.processor: dict[str, float] = {}
        self.memory: dict[str, float] = {}
        self._part, self._since = "python", 0.0

    def __call__(self, step: Step) -> None:
        if step.part not in ("", self._part):  # "Done" belongs to no part
            self.ended()
            self._part = step.part

    def ended(self) -> None:
        """The part that was under way is over."""
        from engine.evaluation.memory import peak_mb, reset_peak

        now, part = time.process_time(), self._part
        self.processor[part] = self.processor.get(part, 0.0) + now - self._since
        self.memory[part] = max(self.memory.get(part, 0.0), float(peak_mb() or 0))
        print(f"{part}: {now - self._since:.1f} s, {self.memory[part]:.0f} MB", file=sys.stderr, flush=True)
        self._since = now
        reset_peak()


def _one(source: Path, folder: Path, preset: str) -> None:
    """Brings the data in, trains, and prints what each part took. Cut off, it goes on where it was in `folder`, with
    figures of the rest alone."""
    sys.path.insert(0, str(ROOT))
    from engine.data.movielens import import_movielens
    from engine.jobs import TrainingJob
    from engine.progress import CancelToken, Step
    from engine.training.publish import train_bundle

    start, stages = time.perf_counter(), _Stages()
    stages(Step("", 0.0, part="import"))
    dataset = folder / "dataset"
    if not dataset.exists():
        import_movielens(source).save(dataset)
    stages(Step("", 0.0, part="start"))
    work = folder / "work"
    work.mkdir(exist_ok=True)
    texts = str(folder / "texts")
    job = TrainingJob(
        str(dataset), str(folder / "bundle"), "bench", preset=preset, device="cpu", text_cache=texts, work=str(work)
    )
    train_bundle(job, stages, CancelToken())
    stages.ended()
    stages.processor[WHOLE] = sum(stages.processor.values())
    stages.memory[WHOLE] = max(stages.memory.values())
    took = {"seconds": time.perf_counter() - start, "processor": stages.processor, "memory": stages.memory}
    print(json.dumps(took))


if __name__ == "__main__":
    _one(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
