"""Where to train."""

from __future__ import annotations

import torch

from engine.errors import InputError


def choose_device(wanted: str) -> str:
    """The torch device for "auto" (a GPU when torch sees one), "cpu", "cuda" or "mps". Raises `InputError`."""
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if wanted == "auto":
        return next(device for device, found in there.items() if found)
    if not there[wanted]:
        raise InputError(f"There is no {wanted} device on this machine that PyTorch can use; choose cpu.")
    return wanted
