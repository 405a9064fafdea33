"""What figures were taken on, and the few sums that all benches do."""

from __future__ import annotations

import math
import os
import platform
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

STATUS = Path("/proc/self/status")


def machine(*packages: str) -> str:
    """The processor, how busy it is, and the versions of what takes part. The load says who else was there."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    versions = ", ".join(f"{name} {_version(name)}" for name in packages)
    return (
        f"{_processor()}, {cores} cores, load {load} (1 minute); {platform.system()}, "
        f"Python {platform.python_version()}, {versions}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "(not installed)"


@dataclass(frozen=True)
class Memory:
    """Megabytes of this process: its own, and of mapped files, which the system may take back at any time."""

    own: float
    mapped: float

    @property
    def resident(self) -> float:
        return self.own + self.mapped


def memory() -> Memory:
    """Memory as it is now. Linux only: raises OSError elsewhere."""
    fields = dict(line.split(":", 1) for line in STATUS.read_text(encoding="utf-8").splitlines() if ":" in line)
    own, mapped, shared = (int(fields[name].split()[0]) / 1024 for name in ("RssAnon", "RssFile", "RssShmem"))
    return Memory(own, mapped + shared)


class Clock:
    """Milliseconds of something done again and again: on the clock, and of the processor (all threads)."""

    def __init__(self) -> None:
        self.taken: list[float] = []
        self.spent: list[float] = []

    def __enter__(self) -> Clock:
        self._start = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        start, spent = self._start
        self.taken.append(1000 * (time.perf_counter() - start))
        self.spent.append(1000 * (time.process_time() - spent))


def quantile(values: Sequence[float], share: float) -> float:
    """Not a number where there are none."""
    return float(np.quantile(values, share)) if values else math.nan


def bandwidth() -> float:
    """Gigabytes a second that one thread reads from memory: the best of some passes over 256 MB."""
    block = np.ones(32 * 2**20)
    seconds = []
    for _ in range(5):
        start = time.perf_counter()
        block.sum()
        seconds.append(time.perf_counter() - start)
    return block.nbytes / min(seconds) / 1e9
