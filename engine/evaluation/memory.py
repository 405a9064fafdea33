"""How much memory a stretch of work took at its peak."""

from __future__ import annotations

import contextlib
from pathlib import Path

_REFS, _STATUS = Path("/proc/self/clear_refs"), Path("/proc/self/status")
_RESET_PEAK = "5"


def reset_peak() -> None:
    """Starts a new stretch. Only Linux can; elsewhere `peak_mb` counts from the start of the process."""
    with contextlib.suppress(OSError):
        _REFS.write_text(_RESET_PEAK)


def peak_mb() -> int | None:
    """Largest resident size of this process since `reset_peak`, in MB (10⁶ bytes); None where it cannot be known."""
    if _STATUS.exists():
        lines = dict(line.split(":", 1) for line in _STATUS.read_text().splitlines())
        return int(lines["VmHWM"].split()[0]) * 1024 // 10**6
    try:
        import resource
    except ImportError:  # Windows
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 10**6  # macOS counts bytes
