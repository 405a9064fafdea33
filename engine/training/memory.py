"""How much memory this process holds, and when an error means that there is no more."""

from __future__ import annotations

import os
from pathlib import Path

WORDS = ("out of memory", "can't allocate memory", "not enough memory", "alloc_cpu", "cannot allocate memory")
"""What PyTorch says in a RuntimeError; only on CUDA has it a type of its own."""
EXPENDABLE = "500"
"""Where the system must shoot somebody for want of memory, this process before the app (0 is usual, 1000 first)."""


def resident() -> int | None:
    """Bytes of this process in memory now; None where it cannot be known."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        return None


def is_out_of_memory(error: BaseException) -> bool:
    """Whether NumPy, Python or PyTorch says so."""
    said = str(error).lower()
    return isinstance(error, MemoryError) or (isinstance(error, RuntimeError) and any(words in said for words in WORDS))


def be_expendable() -> None:
    """The app outlives its child. Only Linux can be told."""
    try:
        Path("/proc/self/oom_score_adj").write_text(EXPENDABLE)
    except OSError:
        return
