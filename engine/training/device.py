"""Where to train, and how fast that is."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path

import numpy as np
import torch

from engine.errors import InputError
from engine.jobs import Device
from engine.language import tr

SIDE, SIDE_ON_GPU, TRY_SECONDS = 384, 4096, 0.2
"""Matrices of this side are multiplied for so long to see how fast a device is: on a processor small ones, which are
done before another program gets its turn; a GPU is only busy with large ones."""
SORTED, SORTS = 20_000, 40
"""So many numbers are sorted so often to see what one thread does."""


def choose_device(wanted: str) -> str:
    """The torch device for "auto" (a GPU when torch sees one), "cpu", "cuda" or "mps". Raises `InputError`."""
    there = _there()
    if wanted == "auto":
        return there[0]
    if wanted not in there:
        raise InputError(
            tr("There is no {wanted} device on this machine that PyTorch can use; choose cpu.", wanted=wanted)
        )
    return wanted


def measured_devices() -> list[Device]:
    """Every device that PyTorch can use here, measured; GPUs first."""
    return [measured(device) for device in _there()]


def measured(device: str) -> Device:
    """A device of this machine as it is now: its name, memory, and speed in float32 products, and alone."""
    alone = round(_alone(), 1) if device == "cpu" else 0.0
    return Device(device, _name(device), _memory(device), round(_speed(device), 1), alone)


def _there() -> list[str]:
    found = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    return [device for device, there in found.items() if there]


def _speed(device: str) -> float:
    """Billions of multiplications and additions a second; the best of several, since others use the machine too."""
    side = SIDE if device == "cpu" else SIDE_ON_GPU
    matrix = torch.rand(side, side, device=device)
    best, until = float("inf"), time.perf_counter() + TRY_SECONDS
    _finished(device, matrix)
    while time.perf_counter() < until or best == float("inf"):
        begun = time.perf_counter()
        _finished(device, matrix @ matrix)
        best = min(best, time.perf_counter() - begun)
    return 2 * side**3 / best / 1e9


def _alone() -> float:
    """Million numbers that one thread sorts in a second. Its own time is taken: others do not make it slower."""
    numbers = np.random.default_rng(1).random(SORTED)
    best = float("inf")
    for _ in range(SORTS):
        begun = time.thread_time()
        np.argsort(numbers, kind="stable")
        best = min(best, time.thread_time() - begun)
    return SORTED / max(best, 1e-9) / 1e6


def _finished(device: str, product: torch.Tensor) -> None:
    """Waits for a device that works on its own: a number can only be read when it is there."""
    if device != "cpu":
        product[0, 0].item()


def _name(device: str) -> str:
    if device == "cuda":
        return torch.cuda.get_device_name()
    return (
        tr("Apple GPU")
        if device == "mps"
        else tr("Processor, {count} cores ({name})", count=os.cpu_count(), name=_processor())
    )


def _processor() -> str:
    try:
        with Path("/proc/cpuinfo").open(encoding="utf-8") as lines:
            return next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def _memory(device: str) -> int:
    """Bytes in all; 0 where it cannot be known."""
    if device == "cuda":
        return torch.cuda.mem_get_info()[1]
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0
