"""The compiled loops touch nothing outside of what they are given."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.serving import loops
from engine.serving.loops import (
    admitted,
    at_places,
    columns,
    folded,
    highest_mixed,
    mean_cosines,
    means_of_largest,
    moments,
    nearly_nearest,
    products,
    singles,
    spread,
    squash_rows,
    sums_of_lists,
)
from engine.serving.types import Rated
from tests.unit.serving.of_loops import compiled, some_lists

LISTS = some_lists(np.random.default_rng(1), 20)
PLACE, FILMS, WEIGHTS = np.arange(20, dtype=np.int32), np.arange(20), np.ones((2, 20))


def replaced(column: NDArray[Any], at: int, value: int) -> NDArray[Any]:
    other = column.copy()
    other[at] = value
    return other


@compiled
@pytest.mark.parametrize("value", [-1, 20, 2**31 - 1, -(2**31)])
@pytest.mark.parametrize("what", ["film", "neighbour", "place", "start", "end"])
def test_what_is_nowhere_is_not_read(what: str, value: int) -> None:
    lists, films, place = LISTS, FILMS, PLACE
    match what:
        case "film":
            films = replaced(films, 3, value)
        case "neighbour":
            lists = lists._replace(indices=replaced(lists.indices, 5, value))
        case "place":
            place = np.full(20, value, np.int32)
        case "start":
            lists = lists._replace(indptr=replaced(lists.indptr, 0, value if value != 20 else 10**12))
        case "end":
            lists = lists._replace(indptr=replaced(lists.indptr, 20, value if value != 20 else 10**12))
    with pytest.raises(IndexError, match="not there"):
        sums_of_lists(lists, films, WEIGHTS, place, 20)


@compiled
@pytest.mark.parametrize("row", [-1, 5, 2**62, -(2**62)])
def test_rows_that_are_not_there_are_not_read(row: int) -> None:
    for dtype in (np.float16, np.float32):
        with pytest.raises(IndexError, match="row is not there"):
            singles(np.ones((5, 3), dtype), np.array([0, row]))
    halves = np.ones((5, 3), np.float16)
    for some, liked in (([row], [1]), ([1], [row])):
        if loops.WIDE:
            with pytest.raises(IndexError, match="row is not there"):
                mean_cosines(halves, np.array(some), np.array(liked), 1)
    if loops.WIDE:
        with pytest.raises(IndexError, match="row is not there"):
            products(np.ones((5, 3), np.float32), np.array([0, row]), np.ones(3), np.empty(2))


@compiled
def test_arrays_of_another_kind_are_refused() -> None:
    from engine.serving import _sums

    right = (*LISTS, FILMS, WEIGHTS, PLACE, np.zeros(84))
    _sums.summed_lists(*right)
    for k, array in enumerate(right):
        double = np.asarray(array).astype(np.complex128)
        for wrong in (double, array[..., None], array.view(array.dtype.newbyteorder()), b"abc", None):
            with pytest.raises((TypeError, BufferError)):
                _sums.summed_lists(*right[:k], wrong, *right[k + 1 :])  # type: ignore[call-arg, arg-type]
        shorter = np.ascontiguousarray(array[..., :-1])
        with pytest.raises((ValueError, IndexError)):
            _sums.summed_lists(*right[:k], shorter, *right[k + 1 :])  # type: ignore[arg-type]
    for calls in ((), right[:-1], (*right, 1)):
        with pytest.raises(TypeError):
            _sums.summed_lists(*calls)
    fixed = np.zeros(84)
    fixed.flags.writeable = False
    with pytest.raises((TypeError, BufferError, ValueError)):
        _sums.summed_lists(*right[:-1], fixed)


@compiled
def test_counts_that_do_not_fit_are_refused() -> None:
    for count in (0, -1, 9, 4):
        with pytest.raises(ValueError, match="do not fit"):
            means_of_largest(np.ones((2, 3), np.float32), count)
    with pytest.raises(ValueError, match="do not fit"):
        sums_of_lists(LISTS, FILMS, np.ones((5, 20)), PLACE, 20)
    with pytest.raises(ValueError, match="do not fit"):
        moments(np.ones((3, 5)))
    with pytest.raises(ValueError, match="do not fit"):
        squash_rows(np.ones((2, 3)), np.ones(3), np.ones(2), 1)
    if loops.WIDE:
        with pytest.raises(ValueError, match="do not fit"):
            spread(np.ones(3), np.ones((3, 2), np.float32), np.arange(3), 4, 0.3)
        with pytest.raises(ValueError, match="do not fit"):
            spread(np.ones(4), np.ones((3, 2), np.float32), np.arange(3), 2, 0.3)
        with pytest.raises(IndexError, match="row is not there"):
            spread(np.ones(3), np.ones((3, 2), np.float32), np.array([0, 1, 3]), 2, 0.3)
        with pytest.raises(ValueError, match="do not fit"):
            nearly_nearest(np.zeros((2, 1, 32), np.uint8), np.ones(8), 17, 3)
        with pytest.raises(ValueError, match="do not fit"):
            nearly_nearest(np.zeros((2, 1, 32), np.uint8), np.ones(8), 16, 17)
        with pytest.raises(ValueError, match="do not fit"):
            products(np.ones((3, 2), np.float32), np.array([0]), np.ones(3), np.empty(1))
        with pytest.raises(ValueError, match="do not fit"):
            mean_cosines(np.ones((3, 2), np.float16), np.array([0]), np.array([1]), 2)
    unaligned = np.frombuffer(b"\0" * 25, np.uint8)[1:].view(np.float32).reshape(2, 3)
    with pytest.raises(TypeError):
        singles(unaligned, np.array([0]))


@compiled
def test_records_that_are_none_are_refused() -> None:
    with pytest.raises(AttributeError):
        columns((Rated(1, 2.0, 3), object()), 0)
    with pytest.raises(TypeError):
        columns((Rated("one", 2.0, 3),), 0)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        columns([Rated(1, 2.0, 3)], 0)  # type: ignore[arg-type]
    with pytest.raises(OverflowError):
        columns((Rated(2**70, 2.0, 3),), 0)


@compiled
@pytest.mark.parametrize("film", [-1, 20, 2**62, -(2**62)])
def test_films_that_are_not_there_are_not_looked_up(film: int) -> None:
    sums, films, values = np.zeros((21, 4)), np.array([3, film]), np.empty((2, 2))
    with pytest.raises(IndexError, match="not there"):
        at_places(sums, PLACE, films, values)
    with pytest.raises(IndexError, match="not there"):
        highest_mixed(sums, np.ones(4), PLACE, np.arange(20), films, 3)
    with pytest.raises(IndexError, match="not there"):
        admitted((films,), (), 20)
    with pytest.raises(IndexError, match="not there"):
        folded(np.ones((20, 3), np.float32), films, np.ones(2))
    for place in (np.full(20, 21, np.int32), np.full(20, -1, np.int32)):
        with pytest.raises(IndexError, match="not there"):
            at_places(sums, place, np.array([3]), np.empty((2, 1)))
        with pytest.raises(IndexError, match="not there"):
            highest_mixed(sums, np.ones(4), place, np.arange(20), np.array([3]), 3)
