"""The same numbers as NumPy's own, to the last bit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from engine.serving.few import quantile, united

ROWS = st.lists(st.integers(0, 40), max_size=30).map(lambda rows: np.array(rows, dtype=np.int64))
LENGTHS = st.integers(1, 40)
NUMBERS = st.one_of(
    arrays(np.float32, LENGTHS, elements=st.floats(0, 5, width=32)),
    arrays(np.float64, LENGTHS, elements=st.floats(-1, 1)),
    arrays(np.int32, LENGTHS, elements=st.integers(0, 10**6)),
)


@given(ROWS, ROWS)
def test_rows_are_united(some: np.ndarray, others: np.ndarray) -> None:
    both = united(some, others)
    assert both.tolist() == np.union1d(some, others).tolist()
    assert both.dtype == np.int64


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 0.75, 1.0])
@given(values=NUMBERS)
def test_a_quantile_is_numpys(share: float, values: np.ndarray) -> None:
    assert quantile(values, share) == float(np.quantile(values, share))
