"""Arrays on large pages are what they were, and begin where a page does."""

from __future__ import annotations

import numpy as np
import pytest

from engine.bundles.memory import LARGE_PAGE, on_large_pages


@pytest.mark.parametrize("shape", [(3, 5), (1000, 33), (LARGE_PAGE // 4, 2)])
def test_a_copy_begins_on_a_page(shape: tuple[int, int]) -> None:
    array = np.arange(np.prod(shape), dtype=np.float32).reshape(shape)
    copy = on_large_pages(array)
    assert copy.dtype == array.dtype
    assert np.array_equal(copy, array)
    assert copy.ctypes.data % LARGE_PAGE == 0
    assert copy.flags.c_contiguous
    assert not np.shares_memory(copy, array)
