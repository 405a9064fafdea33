"""Memory that is read as quickly as it can be, and goes back to the system when it is no longer needed."""

from __future__ import annotations

import ctypes
import mmap
import sys
from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray

LARGE_PAGE = 2**21
"""Bytes. The processor knows the place of so much at once, and of 4,096 where the system gives no such pages."""


def on_large_pages(array: NDArray[Any]) -> NDArray[Any]:
    """A copy that begins where a large page does.

    NumPy asks for such pages from 4 MB on (Linux: `madvise`). What is read through again and again is quicker there.
    """
    room = np.empty(-(-array.nbytes // LARGE_PAGE) * LARGE_PAGE + LARGE_PAGE, dtype=np.uint8)
    start = -room.__array_interface__["data"][0] % LARGE_PAGE
    copy = room[start : start + array.nbytes].view(array.dtype).reshape(array.shape)
    copy[...] = array
    return copy


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
