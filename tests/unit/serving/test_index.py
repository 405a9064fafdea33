"""The index's own copy of the vectors."""

from __future__ import annotations

import numpy as np
import pytest

from engine.serving.index import FilmIndex


def test_its_vectors_are_those_given_and_outlive_it() -> None:
    given = np.random.default_rng(2).standard_normal((500, 40)).astype(np.float16)
    vectors = FilmIndex(given).vectors
    others = [FilmIndex(np.full((500, 40), 7.0, dtype=np.float32)) for _ in range(8)]  # would take freed memory
    assert len(others) == 8
    assert np.array_equal(vectors, given.astype(np.float32))
    with pytest.raises(ValueError, match="read-only"):
        vectors[0, 0] = 1.0
