"""Inverting a large matrix in its own memory, in steps short enough to be stopped."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.progress import CancelToken, Progress, Step

BLOCK = 512
ROWS = 2048


def invert_in_place(matrix: NDArray[np.float32], *, progress: Progress, cancel: CancelToken) -> NDArray[np.float32]:
    """Turns a symmetric positive definite float32 matrix into its inverse, and returns it.

    Gauss–Jordan elimination by blocks: nearly all of the work is matrix products, no second matrix is needed, and
    without pivoting it is as stable as the matrix is well conditioned (EASE's ridge sees to that).
    """
    size = len(matrix)
    for start in range(0, size, BLOCK):
        block = slice(start, min(start + BLOCK, size))
        pivot = np.linalg.inv(matrix[block, block].astype(np.float64)).astype(np.float32)
        columns = matrix[:, block].copy()
        columns[block] = 0.0
        matrix[:, block] = 0.0
        matrix[block, block] = np.eye(len(pivot), dtype=np.float32)
        matrix[block] = pivot @ matrix[block]
        for first in range(0, size, ROWS):
            cancel.check()
            rows = slice(first, first + ROWS)
            matrix[rows] -= columns[rows] @ matrix[block]
        progress(Step("Inverting", block.stop / size))
    return matrix
