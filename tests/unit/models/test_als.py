from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from engine.models.als import ALPHA, RIDGE, UNSEEN, solved
from engine.progress import CancelToken


def test_a_vector_is_where_its_loss_is_least() -> None:
    """The gradient of the loss as the module states it, pair by pair, vanishes; a dislike is a confident zero."""
    rng = np.random.default_rng(0)
    others = rng.standard_normal((9, 4)).astype(np.float32)
    weights = np.array([[1, 0.5, 0, 0.2, 0, 0, 0, 0, 0], [0, 1, 0, 0, -0.3, 0, 0, 0, 0.6]], np.float32)
    vectors = solved(csr_matrix(weights), others, CancelToken())
    for weight, vector in zip(weights, vectors, strict=True):
        confidence = 1 + ALPHA * np.abs(weight)
        missed = confidence * ((weight > 0) - others @ vector)
        ridge = RIDGE * (ALPHA * np.abs(weight).sum() + UNSEEN * 9)
        np.testing.assert_allclose(others.T @ missed, ridge * vector, atol=1e-4)


def test_who_met_nothing_is_nowhere() -> None:
    others = np.random.default_rng(0).standard_normal((9, 4)).astype(np.float32)
    np.testing.assert_array_equal(solved(csr_matrix((1, 9), dtype=np.float32), others, CancelToken()), np.zeros((1, 4)))
