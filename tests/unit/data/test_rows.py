"""Where outside numbers stand in a list, whatever their size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.rows import UNKNOWN, RowOf, distinct

pytestmark = pytest.mark.usefixtures("compiled")
small = st.integers(-3, 60)
numbers = small | st.integers(-(2**62), 2**62)


@given(st.lists(numbers, unique=True, min_size=1), st.lists(numbers))
def test_the_place_is_that_in_the_list(listed: list[int], others: list[int]) -> None:
    asked = [*others, *listed]
    found = RowOf(listed)(np.array(asked, np.int64))
    assert found.dtype == np.int32
    assert found.tolist() == [listed.index(number) if number in listed else UNKNOWN for number in asked]


def test_places_may_stand_where_numbers_stood() -> None:
    asked = np.array([9, 4, -1, 7, 10**6], np.int32)
    assert RowOf([7, 9])(asked, used_up=True).tolist() == [1, UNKNOWN, UNKNOWN, 0, UNKNOWN]


def test_no_number_stands_in_no_list() -> None:
    assert RowOf([])(np.array([0, -1, 7])).tolist() == [UNKNOWN] * 3


@given(st.lists(small) | st.lists(numbers), st.sampled_from([np.int32, np.int64]))
def test_distinct_numbers_ascend(some: list[int], kind: type[np.signedinteger]) -> None:
    kept = [number for number in some if kind is np.int64 or abs(number) < 2**31]
    found = distinct(np.array(kept, kind))
    assert found.dtype == np.int64
    assert found.tolist() == sorted(set(kept))
