"""A truncated SVD of the normalised viewers × films matrix: a model of its own, and LightGCN's start.

R̃ = D_u^-½ R D_i^-½ ≈ U S Vᵀ. The leading singular vectors are the low frequencies of the bipartite graph, and
projecting a history on them is the ideal low-pass filter of GF-CF (Shen et al., CIKM 2021).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import qr
from scipy.sparse import csr_matrix, diags_array

from engine.data.interactions import Interactions
from engine.models.base import graded, power_of_degree, viewer_matrix
from engine.progress import CancelToken, Progress, Step

OVERSAMPLING = 16
ROUNDS = 6


@dataclass(frozen=True)
class Factors:
    """U [n_users, d], S [d] falling, V [n_items, d], all float32, with R̃ ≈ U diag(S) Vᵀ."""

    users: NDArray[np.float32]
    values: NDArray[np.float32]
    films: NDArray[np.float32]


def normalised(matrix: csr_matrix[np.float32]) -> csr_matrix[np.float32]:
    """D_u^-½ R D_i^-½, float32; D are the sums of R's rows and columns."""
    rows = power_of_degree(np.asarray(matrix.sum(1), np.float64).ravel(), -0.5)
    columns = power_of_degree(np.asarray(matrix.sum(0), np.float64).ravel(), -0.5)
    return csr_matrix(diags_array(rows) @ matrix @ diags_array(columns), dtype=np.float32)


def factorise(
    matrix: csr_matrix[np.float32], rank: int, *, seed: int, progress: Progress, cancel: CancelToken
) -> Factors:
    """The `rank` leading singular triplets by randomised subspace iteration (Halko et al. 2011, algorithm 4.4).

    Seeded, and each film vector's largest entry is made positive, so that the same input gives the same output.
    """
    rank = max(1, min(rank, min(matrix.shape) - 1))
    width = min(rank + OVERSAMPLING, min(matrix.shape))
    rng = np.random.default_rng(seed)
    transposed = matrix.T.tocsr()
    films = rng.standard_normal((matrix.shape[1], width), np.float32)
    for done in range(ROUNDS):
        cancel.check()
        users = _orthonormal(matrix @ films)
        cancel.check()
        films = _orthonormal(transposed @ users)
        progress(Step("spectral", (done + 1) / (ROUNDS + 1)))
    small = matrix @ films
    left, values, right = np.linalg.svd(small, full_matrices=False)
    vectors = films @ right.T
    signs = np.sign(vectors[np.abs(vectors).argmax(0), np.arange(width)])
    progress(Step("spectral", 1.0))
    return Factors(
        np.ascontiguousarray((left * signs)[:, :rank], np.float32),
        values[:rank].astype(np.float32),
        np.ascontiguousarray((vectors * signs)[:, :rank], np.float32),
    )


def _orthonormal(columns: NDArray[np.float32]) -> NDArray[np.float32]:
    basis, _ = qr(columns, mode="economic", overwrite_a=True, check_finite=False)
    return np.asarray(basis, np.float32)
