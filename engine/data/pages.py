"""Large arrays out of ordinary pages.

NumPy asks for huge ones. Where those have to be found first (a virtual machine whose host took back what was free) they
cost three times as much as the same memory in small pages, and more than all that is done in them.
"""

from __future__ import annotations

import mmap
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.generic)


def pages(count: int, dtype: type[Number]) -> NDArray[Number]:
    """An array [count] of zeros: what is never touched takes no memory."""
    size = count * np.dtype(dtype).itemsize
    return np.frombuffer(mmap.mmap(-1, max(size, 1)), dtype, count)
