"""Large arrays out of ordinary pages.

NumPy asks for huge ones. Where those have to be found first (a virtual machine whose host took back what was free) they
cost three times as much as the same memory in small pages, and more than all that is done in them.
"""

from __future__ import annotations

import mmap
import sys
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.generic)


def pages(count: int, dtype: type[Number]) -> NDArray[Number]:
    """An array [count] of zeros: what is never touched takes no memory."""
    size = max(count * np.dtype(dtype).itemsize, 1)
    if sys.platform == "win32":
        return np.frombuffer(mmap.mmap(-1, size), dtype, count)
    # By default they could be shared with another process, and would cost half as much again.
    return np.frombuffer(mmap.mmap(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS), dtype, count)
