"""A sparse matrix in tiles, for products on the processor.

A product with a dense matrix reads a row of that matrix for every entry, at random. Over a table of a hundred thousand
viewers most of these reads miss every cache, and more of them the larger the table is; tile by tile what is read and
what is written lie in the cache, whatever the size of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csc_matrix, csr_matrix
from torch import Tensor
from torch.nn.functional import embedding_bag

SIDE = 16_384
"""Most rows and columns of a tile: 4 MB read and 4 MB written where vectors are 64 long. On 10 to 50 million made-up
ratings half or twice as many were up to a sixth slower, and without tiles time grew faster than the ratings."""
SHARES = 8
"""Rows of a tile hold at most about an eighth of all entries. Threads get equally many rows of a tile each: of a whole
catalogue by popularity the first would get nearly all the work."""


@dataclass(frozen=True)
class _Tile:
    """The entries of some rows in some columns, as int32 CSR that counts from the tile's corner."""

    rows: slice
    columns: slice
    starts: Tensor
    indices: Tensor
    values: Tensor


class Tiles:
    """`matrix` [rows, columns], to be multiplied by dense ones.

    Every row's sum is one thread's, from left to right, so that on any number of threads it is the same.
    """

    def __init__(self, matrix: csr_matrix[np.float32] | csc_matrix[np.float32]) -> None:
        self._rows = matrix.shape[0]
        self._tiles = [tile for tile in _tiles(matrix.tocsc()) if len(tile.values)]
        if matrix.shape[0] > matrix.shape[1]:
            # The longer side is gone through once, and the shorter, of which more stays in the cache, again and again.
            self._tiles.sort(key=lambda tile: tile.rows.start)

    def __matmul__(self, dense: Tensor) -> Tensor:
        result = dense.new_zeros(self._rows, dense.shape[1])
        for tile in self._tiles:
            # PyTorch's name for sums of weighted rows of a table. It fetches ahead of what it adds, and so is several
            # times faster than PyTorch's product of a sparse matrix.
            result[tile.rows] += embedding_bag(
                tile.indices,
                dense[tile.columns],
                tile.starts,
                mode="sum",
                per_sample_weights=tile.values,
                include_last_offset=True,
            )
        return result


def _tiles(matrix: csc_matrix[np.float32]) -> Iterator[_Tile]:
    """All tiles, column after column."""
    rows = _runs(np.bincount(matrix.indices, minlength=matrix.shape[0]))
    for first in range(0, matrix.shape[1], SIDE):
        columns = slice(first, min(first + SIDE, matrix.shape[1]))
        band = matrix[:, columns].tocsr()
        for some in rows:
            entries = slice(int(band.indptr[some.start]), int(band.indptr[some.stop]))
            starts = band.indptr[some.start : some.stop + 1] - band.indptr[some.start]
            yield _Tile(
                some,
                columns,
                torch.from_numpy(starts.astype(np.int32)),
                torch.from_numpy(band.indices[entries].astype(np.int32)),
                torch.from_numpy(band.data[entries].astype(np.float32)),
            )


def _runs(entries: NDArray[np.int64]) -> list[slice]:
    """All rows in runs, each with at most SIDE rows, and with at most a share of all `entries` [rows] if it has more
    rows than one."""
    before = np.concatenate([[0], np.cumsum(entries)])
    share, runs, first = before[-1] / SHARES, list[slice](), 0
    while first < len(entries):
        fits = int(np.searchsorted(before, before[first] + share, side="right")) - 1
        runs.append(slice(first, min(max(fits, first + 1), first + SIDE, len(entries))))
        first = runs[-1].stop
    return runs
