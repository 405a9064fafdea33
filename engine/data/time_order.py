"""Ratings by viewer -> ratings by time."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.data import kernel

_KEY_BITS, _STRETCH_BITS = 62, 10
_ROWS, _THREADS = 2**16, 2

Columns = tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32], NDArray[np.int64]]


def ordered(
    user: NDArray[np.int32], item: NDArray[np.int32], rating: NDArray[np.float32], time: NDArray[np.integer[Any]]
) -> Columns:
    """The columns in the order of time, equal times as they stand. What is compiled works where they stand."""
    if kernel.PRESENT and len(time) and time.min() >= 0 and time.max() < 2**32:
        records = np.empty(4 * len(time), np.uint32)
        user, item, rating = np.ascontiguousarray(user), np.ascontiguousarray(item), np.ascontiguousarray(rating)
        kernel.compiled.order_by_time(user, item, rating, np.ascontiguousarray(time, np.uint32), records)
        return user, item, rating, records.view(np.int64)[: len(time)]
    order, in_order = _by_time(time)
    with ThreadPoolExecutor(_THREADS) as pool:  # no place is outside, and so none need be looked at before
        user, item, rating = pool.map(lambda column: column.take(order, mode="clip"), (user, item, rating))
    return user, item, rating, in_order


def _by_time(times: NDArray[np.integer[Any]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The order by time, equal ones as they stand; and the times in that order."""
    places = max(len(times) - 1, 0).bit_length()
    first, last = (int(times.min()), int(times.max())) if len(times) else (0, 0)
    span = (last - first).bit_length()
    if span + places > _KEY_BITS:
        order = np.argsort(times, kind="stable")
        return order, times[order].astype(np.int64)
    # Many short stretches of time, told apart by counting, are sorted in half the time of one long one; time and place
    # in one number, because sorting plain numbers takes a fraction of what a stable argsort does.
    stretches = min(16, max(0, places - _STRETCH_BITS), span)
    stretch, lengths = np.empty(len(times), np.uint16), np.zeros(2**stretches, np.int64)
    for piece in _pieces(len(times)):
        stretch[piece] = np.subtract(times[piece], first, dtype=np.int64) >> (span - stretches)
        lengths += np.bincount(stretch[piece], minlength=len(lengths))
    rough = np.argsort(stretch, kind="stable")
    keys = times.take(rough, mode="clip").astype(np.int64, copy=False)
    keys -= first
    keys <<= places
    keys |= rough
    for start, end in pairwise([0, *np.cumsum(lengths).tolist()]):
        keys[start:end].sort()
    np.bitwise_and(keys, (1 << places) - 1, out=rough)
    keys >>= places
    keys += first
    return rough, keys


def repeats(users: NDArray[np.int32], items: NDArray[np.int32], n_items: int) -> bool:
    """Whether any pair of rows occurs twice."""
    if kernel.PRESENT and kernel.compiled.ascending(np.ascontiguousarray(users), np.ascontiguousarray(items)):
        return False  # as MovieLens is: viewer by viewer, film by film

    def keys(piece: slice) -> NDArray[np.int64]:
        return np.asarray(users[piece].astype(np.int64) * n_items + items[piece])

    pieces = (keys(slice(piece.start, piece.stop + 1)) for piece in _pieces(len(users)))
    if all((some[1:] > some[:-1]).all() for some in pieces):
        return False
    every = keys(slice(None))
    every.sort()
    return bool((every[1:] == every[:-1]).any())


def _pieces(length: int) -> Iterator[slice]:
    """Some rows after the other, so few that what is worked out of them stays in the processor's cache."""
    return (slice(start, start + _ROWS) for start in range(0, length, _ROWS))
