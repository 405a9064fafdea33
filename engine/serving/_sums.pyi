"""`_sums.c`, as `loops.py` calls it: plain arrays, C-contiguous, in; what is found is written into the last.

Each raises `TypeError` for an array of another type, `ValueError` where lengths do not fit together and `IndexError`
for a number that is no place in what it counts; other threads run meanwhile.
"""

import numpy as np
from numpy.typing import NDArray

def summed_lists(
    indptr: NDArray[np.int64],
    indices: NDArray[np.int32],
    values: NDArray[np.float32],
    films: NDArray[np.int64],
    weights: NDArray[np.float64],
    place: NDArray[np.int32],
    room: NDArray[np.float64],
    /,
) -> int:
    """Where in the `room`, for a row more, the sums begin; what was there is lost."""

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
    """Only where the processor can, and so `nearly_nearest`, `products` and `spread`."""

def products(
    vectors: NDArray[np.float32],
    rows: NDArray[np.int64],
    vector: NDArray[np.float32],
    found: NDArray[np.float64],
    /,
) -> None: ...
def spread(
    worth: NDArray[np.float64],
    vectors: NDArray[np.float16] | NDArray[np.float32],
    rows: NDArray[np.int64],
    picks: NDArray[np.int64],
    diversity: float,
    /,
) -> None: ...
def nearly_nearest(
    codes: NDArray[np.uint8], query: NDArray[np.float64], rows: NDArray[np.int64], n_films: int, /
) -> None: ...
def highest_mixed(
    sums: NDArray[np.float64],
    weights: NDArray[np.float64],
    place: NDArray[np.int32],
    listed: NDArray[np.int64],
    out: NDArray[np.int64],
    found: NDArray[np.int64],
    count: int,
    /,
) -> int:
    """How many were found, and so `admitted` and `best_blended`."""

def admitted(found: NDArray[np.int64], /, *sets: NDArray[np.int64] | int) -> int:
    """`sets` end in the number of films there are, and in how many of the sets come."""

def at_places(
    sums: NDArray[np.float64],
    place: NDArray[np.int32],
    films: NDArray[np.int64],
    values: NDArray[np.float64],
    /,
) -> None: ...
def best_blended(
    values: NDArray[np.float64],
    means: NDArray[np.float64],
    scales: NDArray[np.float64],
    weights: NDArray[np.float64],
    found: NDArray[np.int64],
    personal: int,
    count: int,
    /,
) -> int: ...
def largest_first(values: NDArray[np.float64], places: NDArray[np.int64], /) -> None: ...
def folded(
    vectors: NDArray[np.float32],
    rows: NDArray[np.int64],
    weights: NDArray[np.float64],
    total: NDArray[np.float64],
    /,
) -> None: ...
def spreads(
    vector: NDArray[np.float64],
    mean: NDArray[np.float64],
    matrix: NDArray[np.float64],
    found: NDArray[np.float64],
    /,
) -> None: ...
def columns(
    records: tuple[object, ...],
    now: float,
    films: NDArray[np.int64],
    ratings: NDArray[np.float64],
    past: NDArray[np.float64],
    /,
) -> bool:
    """Whether all films differ. Raises what the records' attributes raise."""

def fading(
    ratings: NDArray[np.float64],
    past: NDArray[np.float64],
    steps: NDArray[np.float64],
    periods: NDArray[np.float64],
    weights: NDArray[np.float64],
    exponents: NDArray[np.float64],
    day: float,
    /,
) -> None: ...
