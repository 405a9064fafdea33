"""`_sums.c`, as `loops.py` calls it: plain arrays, C-contiguous, in; what is found is written into the last.

Each raises `TypeError` for an array of another type, `ValueError` where lengths do not fit together and `IndexError`
for a number that is no place in what it counts; other threads run meanwhile.
"""

import numpy as np
from numpy.typing import NDArray

def sums_of_lists(
    indptr: NDArray[np.int64],
    indices: NDArray[np.int32],
    values: NDArray[np.float32],
    films: NDArray[np.int64],
    weights: NDArray[np.float64],
    place: NDArray[np.int32],
    sums: NDArray[np.float64],
    /,
) -> None:
    """Added to `sums`."""

def moments(rows: NDArray[np.float64], found: NDArray[np.float64], /) -> None: ...
def singles(
    vectors: NDArray[np.float16] | NDArray[np.float32],
    rows: NDArray[np.int64],
    found: NDArray[np.float32],
    /,
) -> None: ...
def means_of_largest(values: NDArray[np.float32], means: NDArray[np.float64], count: int, /) -> None: ...
def squash_rows(
    values: NDArray[np.float64], means: NDArray[np.float64], scales: NDArray[np.float64], personal: int, /
) -> None:
    """In place."""

def mean_cosines(
    vectors: NDArray[np.float16],
    rows: NDArray[np.int64],
    liked: NDArray[np.int64],
    means: NDArray[np.float64],
    count: int,
    /,
) -> None:
    """Only where the processor can, and so `products` and `spread`."""

def products(
    vectors: NDArray[np.float32],
    rows: NDArray[np.int64],
    vector: NDArray[np.float32],
    found: NDArray[np.float64],
    /,
) -> None: ...
def spread(
    worth: NDArray[np.float64], vectors: NDArray[np.float32], picks: NDArray[np.int64], diversity: float, /
) -> None: ...
