from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import Cancelled
from engine.models import inverse
from engine.progress import CancelToken, silent


@given(size=st.integers(1, 40), block=st.integers(1, 17), rows=st.integers(1, 50), seed=st.integers(0, 2**32 - 1))
def test_inverts_in_place_whatever_the_blocks(size: int, block: int, rows: int, seed: int) -> None:
    half = np.random.default_rng(seed).standard_normal((size, size))
    matrix = (half @ half.T / size + np.eye(size)).astype(np.float32)
    expected = np.linalg.inv(matrix.astype(np.float64))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inverse, "BLOCK", block)
        patch.setattr(inverse, "ROWS", rows)
        result = inverse.invert_in_place(matrix, progress=silent, cancel=CancelToken())
    assert result is matrix
    np.testing.assert_allclose(result, expected, atol=2e-5)


def test_stops_when_told_to() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        inverse.invert_in_place(np.eye(3, dtype=np.float32), progress=silent, cancel=cancel)
