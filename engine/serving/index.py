"""Nearest films by inner product. The only importer of faiss; built locally from verified arrays."""

from __future__ import annotations

from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray


class FilmIndex:
    """Exact inner-product search (FAISS FlatIP: exact, and under 1 ms at 62k x 64) over film vectors [n, d]."""

    def __init__(self, vectors: NDArray[np.float32] | NDArray[np.float16]) -> None:
        self._index = faiss.IndexFlatIP(vectors.shape[1])
        self._index.add(np.ascontiguousarray(vectors, dtype=np.float32))

    def nearest(self, vector: NDArray[np.floating], count: int) -> NDArray[np.int64]:
        """Rows of the `count` films with the largest inner product with `vector` [d], best first."""
        query = np.ascontiguousarray(vector, dtype=np.float32)[None, :]
        _, rows = self._index.search(query, min(count, self._index.ntotal))
        return np.asarray(rows[0], dtype=np.int64)

    @property
    def vectors(self) -> NDArray[np.float32]:
        """[n, d] its own copy of the vectors, in single precision, read-only; it lives as long as this is in use."""
        return np.asarray(self)

    @property
    def __array_interface__(self) -> dict[str, Any]:
        shape = self._index.ntotal, self._index.d
        flat = faiss.rev_swig_ptr(self._index.get_xb(), shape[0] * shape[1])
        return {"version": 3, "typestr": "<f4", "shape": shape, "data": (flat.ctypes.data, True)}
