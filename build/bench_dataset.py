"""A MovieLens brought in, to the finished dataset on disk, beside programs that merely read its files.

`bench.py import --movielens` runs it. Every contender works in a process of its own, in turn with the others, every
other time the last one first, as often as told; medians. What is read is in the system's memory before, what others
wrote is on the disk, and so is everybody's bytecode, as an installation leaves it.
"""

from __future__ import annotations

import argparse
import compileall
import importlib
import importlib.util
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RATINGS = "ratings.csv"
FILES = (RATINGS, "movies.csv", "tags.csv", "genome-scores.csv", "genome-tags.csv")
OURS, OURS_UNSAVED = "Marquee, saved to disk", "Marquee, in memory"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("bench.py import --movielens")
    parser.add_argument("--millions", type=float, nargs="+", default=[25.0], help="of made-up ratings (25)")
    parser.add_argument("--data", type=Path, help="where made-up data is kept for the next time; nowhere by default")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument(
        "--readers", nargs="+", choices=READERS, default=list(READERS), help="the others (all that are installed)"
    )
    options = parser.parse_args(arguments)
    readers = [reader for reader in options.readers if importlib.util.find_spec(reader)]
    with tempfile.TemporaryDirectory() as scratch:
        _curves(options.data or Path(scratch), options.millions, readers, options.repeats)
    return 0


def _curves(folder: Path, millions: Sequence[float], readers: Sequence[str], repeats: int) -> None:
    from bench_curve import curve, made_up
    from bench_machine import machine

    print(machine("numpy", "pandas", "pyarrow", "polars"))
    seconds, spent, memory = dict[str, list[float]](), dict[str, list[float]](), dict[str, list[float]]()
    sizes = []
    for size in millions:
        source = made_up(folder, size)
        sizes.append(size * 1e6)
        measured = _measured(source, readers, repeats)
        for name, runs in measured.items():
            seconds.setdefault(name, []).append(statistics.median(run["seconds"] for run in runs))
            spent.setdefault(name, []).append(statistics.median(run["processor"] for run in runs))
            memory.setdefault(name, []).append(max(run["memory"] for run in runs))
        _compare(source.parent.name, measured)
    print(curve("time, median", "s", sizes, seconds))
    print(curve("processor, median", "s", sizes, spent))
    print(curve("memory, most", "MB", sizes, memory))


def _measured(source: Path, readers: Sequence[str], repeats: int) -> dict[str, list[dict[str, Any]]]:
    """Contender → what each of its runs took."""
    from bench_curve import measured

    names = [OURS, OURS_UNSAVED, *(f"{reader}, {what}" for what in ("all files", RATINGS) for reader in readers)]
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    for path in source.iterdir():
        path.read_bytes()
    compileall.compile_dir(ROOT / "engine", quiet=1)
    os.sync()  # or whoever writes first waits for that as well
    for _ in range(repeats):
        for name in names:
            runs[name].append(measured(__file__, name, source))
        names.reverse()
    return runs


def _compare(size: str, runs: dict[str, list[dict[str, Any]]]) -> None:
    """Ours over the fastest of the others, for all files and for the ratings alone."""
    seconds = {name: [run["seconds"] for run in each] for name, each in runs.items()}
    median = {name: statistics.median(each) for name, each in seconds.items()}
    for what in ("all files", RATINGS):
        others = [name for name in runs if name.endswith(what)]
        for name in (OURS, OURS_UNSAVED) if others else ():
            best = min(others, key=lambda other: median[other])
            ratios = [one / other for one, other in zip(seconds[name], seconds[best], strict=True)]
            print(
                f"{size}: {name} {median[name]:.2f} s; {best}: {median[best]:.2f} s; ratio"
                f" {median[name] / median[best]:.2f}, round by round {min(ratios):.2f} to {max(ratios):.2f}"
            )


def _ours(source: Path, to: Path | None) -> object:
    sys.path.insert(0, str(ROOT))
    from engine.data.dataset import saving
    from engine.data.movielens import import_movielens

    if to is None:
        return import_movielens(source)
    with saving(to) as ahead:
        dataset = import_movielens(source, ready=ahead.begin)
        ahead.finish(dataset)
    return dataset


def _with_pandas(path: Path) -> object:
    import pandas as pd

    return pd.read_csv(path)


def _with_pyarrow(path: Path) -> object:
    from pyarrow import csv

    return csv.read_csv(path)


def _with_polars(path: Path) -> object:
    return importlib.import_module("polars").read_csv(path)  # no part of our environment; taken where it is there


READERS: dict[str, Callable[[Path], object]] = {
    "pandas": _with_pandas,
    "pyarrow": _with_pyarrow,
    "polars": _with_polars,
}


def _one(name: str, source: Path) -> None:
    """One contender, once: prints what it took, programs loaded and all, but not the clearing away afterwards."""
    with tempfile.TemporaryDirectory(dir=source.parent) as folder:
        print(json.dumps(_measure(name, source, Path(folder) / "dataset")))


def _measure(name: str, source: Path, to: Path) -> dict[str, float]:
    start = time.perf_counter()
    reader, _, what = name.partition(", ")
    if name in (OURS, OURS_UNSAVED):
        kept = [_ours(source, to if name == OURS else None)]
    else:
        kept = [READERS[reader](source / file) for file in (FILES if what == "all files" else (RATINGS,))]
    assert all(table is not None for table in kept)
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return {"seconds": time.perf_counter() - start, "processor": time.process_time(), "memory": peak / 1000}


if __name__ == "__main__":
    _one(sys.argv[1], Path(sys.argv[2]))
