"""Memory that is no longer needed goes back to the system."""

from __future__ import annotations

import ctypes
import mmap
import sys
from contextlib import suppress
from typing import Any

from numpy.typing import NDArray


def unload(array: NDArray[Any]) -> None:
    """Takes the pages of a mapped array out of this process's memory; what is asked for comes back from the file."""
    pages = getattr(array.base, "_mmap", None)  # numpy's own name for the map under an array; none, nothing to do
    if isinstance(pages, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
        pages.madvise(mmap.MADV_DONTNEED)


def trim() -> None:
    """Gives back what was freed and glibc keeps: after a large catalogue was read some 30 MB. Takes milliseconds."""
    if sys.platform == "linux":
        with suppress(AttributeError):  # other C libraries have no such function
            ctypes.CDLL(None).malloc_trim(0)
