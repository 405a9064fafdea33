"""What the tests of the inner loops share."""

from __future__ import annotations

import numpy as np
import pytest

from engine.serving import loops
from engine.serving.loops import Lists

compiled = pytest.mark.skipif(not loops.COMPILED, reason="no compiler was there: see the first test of test_loops.py")


def some_lists(rng: np.random.Generator, n_films: int) -> Lists:
    lengths = rng.integers(0, 40, n_films) * (rng.random(n_films) < 0.7)
    indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    indices = rng.integers(0, n_films, indptr[-1]).astype(np.int32)
    return Lists(indptr, indices, rng.standard_normal(indptr[-1]).astype(np.float32))
