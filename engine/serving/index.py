"""Nearest films by inner product. The only importer of faiss; built locally from verified arrays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from threading import Thread
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.bundles.memory import on_large_pages, unload
from engine.serving import loops
from engine.serving.loops import Precision, interleaved, nearly_nearest, single
from engine.serving.nearest import BLOCK
from engine.serving.signals import drawn

LANES = 16
"""FAISS reads half precision so many numbers at a time; rows of another width take it ten times as long."""
AT_ONCE = 64
"""Films that the fast scan looks at together: a sixth quicker than its usual 32, the same films found."""
STEPS, STEP = 16, 0.3352
"""Four bits tell so many values apart; in so many deviations, the even step that loses least of a normal spread
(Max 1960)."""


@cache
def library() -> Any:
    """FAISS, imported when it is first needed: a bundle is opened in the 70 ms that this takes."""
    import faiss

    return faiss


class Index(Protocol):
    """Finds the films with the largest inner products."""

    def nearest(self, vector: NDArray[np.floating], count: int) -> NDArray[np.int64]:
        """Rows of `count` films, of all where there are no more, with the largest inner product with `vector` [d]."""
        ...


class FilmIndex:
    """Exact inner-product search over film vectors [n, d]: 1 ms over 62k × 128 in single precision, 2.5 over 62k × 402
    in half.

    Vectors in single precision are searched where they lie, so that a mapped file is not copied; FAISS has no search
    of half precision but in its own memory.
    """

    def __init__(self, vectors: NDArray[np.float32] | NDArray[np.float16]) -> None:
        self._vectors: NDArray[Any] = vectors
        self._halves = _halves(self._vectors) if vectors.dtype == np.float16 else None

    @property
    def vectors(self) -> NDArray[np.float32] | NDArray[np.float16]:
        """[n, d] the vectors that it searches, read-only: those given, or its own copy of halves, d then filled up with
        zeros to whole lanes. A copy that is there should serve all who need one. It lives as long as this is in use."""
        return self._vectors if self._halves is None else np.asarray(_Lent(self._halves))

    def nearest(self, vector: NDArray[np.floating], count: int) -> NDArray[np.int64]:
        """Rows of the `count` films with the largest inner product with `vector` [d], best first."""
        faiss = library()
        faiss.omp_set_num_threads(1)  # of this thread: one question is nothing to share, and idle helpers spin
        query, count = np.ascontiguousarray(vector, dtype=np.float32)[None, :], min(count, len(self._vectors))
        if self._halves is None:
            _, rows = faiss.knn(query, self._vectors, count, metric=faiss.METRIC_INNER_PRODUCT)
        else:
            _, rows = self._halves.search(np.pad(query, ((0, 0), (0, self._halves.d - query.shape[1]))), count)
        return np.asarray(rows[0], dtype=np.int64)


class RoughIndex:
    """Nearly the nearest films: a tenth of the time of an exact search, an eighth of the memory.

    Each number is rounded to one of 16 steps about its column's mean, and a fast scan adds up what the query makes of
    these: a compiled one, or FAISS's (André et al. 2015). Asked for 500 among 62k × 128 it brings .98 of the true first
    300, asked for 800 all but one. Made when it is first asked, or begun `at_once` on a thread of its own: 30 ms for
    62k × 128.
    """

    def __init__(self, vectors: Precision, at_once: bool = False) -> None:
        self.vectors = vectors
        if at_once:
            Thread(target=self._make, name="rough index").start()

    def nearest(self, vector: NDArray[np.floating], count: int) -> NDArray[np.int64]:
        """Rows of `count` films that have nearly the largest inner products with `vector` [d], in any order."""
        count = min(count, len(self.vectors))
        if loops.WIDE:
            return nearly_nearest(self._codes, vector * self._steps[1], len(self.vectors), count)
        library().omp_set_num_threads(1)
        query = np.ascontiguousarray(vector, dtype=np.float32)[None, :]
        _, rows = self._index.search(query, count)
        return np.asarray(rows[0], dtype=np.int64)

    def _make(self) -> None:
        """What will be asked."""
        _ = self._codes if loops.WIDE else self._index

    @cached_property
    def _codes(self) -> NDArray[np.uint8]:
        """The steps as `nearly_nearest` wants them."""
        return on_large_pages(np.concatenate([interleaved(steps) for steps in self._blocks()]))

    @cached_property
    def _index(self) -> Any:
        faiss = library()
        (count, width), (low, step) = self.vectors.shape, self._steps
        codes = np.concatenate([_packed(steps) for steps in self._blocks()])
        values = low[:, None] + step[:, None] * (np.arange(STEPS) + 0.5)
        plain = faiss.IndexPQ(width, width, 4, faiss.METRIC_INNER_PRODUCT)
        faiss.copy_array_to_vector(values.astype(np.float32).ravel(), plain.pq.centroids)
        faiss.copy_array_to_vector(codes.ravel(), plain.codes)
        plain.ntotal, plain.is_trained = count, True
        return faiss.IndexPQFastScan(plain, AT_ONCE)

    @cached_property
    def _steps(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where each column's [d] lowest step begins, and how high its steps are."""
        some = single(drawn(self.vectors))
        mean, deviation = some.mean(axis=0, dtype=np.float64), some.std(axis=0, dtype=np.float64)
        step = STEP * np.maximum(deviation, 1e-6)
        return (mean - step * STEPS / 2).astype(np.float32), step

    def _blocks(self) -> Iterator[NDArray[np.uint8]]:
        """On which step each number is, film by film [b, d]."""
        low, step = self._steps
        scale = (1 / step).astype(np.float32)
        for start in range(0, len(self.vectors), BLOCK):
            steps = (single(self.vectors[start : start + BLOCK]) - low) * scale
            yield np.clip(steps, 0, STEPS - 1, out=steps).astype(np.uint8)
        unload(self.vectors)


def _packed(steps: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Two steps to a byte, the first in its lower half: [b, (d + 1) // 2] of [b, d]."""
    packed = steps[:, ::2].copy()
    packed[:, : steps.shape[1] // 2] |= steps[:, 1::2] << 4
    return packed


@dataclass(frozen=True)
class _Lent:
    """What an index of halves holds, for numpy; keeps the index alive."""

    index: Any

    @property
    def __array_interface__(self) -> dict[str, Any]:
        codes, shape = self.index.codes, (self.index.ntotal, self.index.d)
        flat = library().rev_swig_ptr(codes.data(), codes.size())
        return {"version": 3, "typestr": "<f2", "shape": shape, "data": (flat.ctypes.data, True)}


def _halves(vectors: NDArray[Any]) -> Any:
    """An index of these very numbers, each row filled up with zeros to whole lanes."""
    faiss = library()
    count, width = vectors.shape
    padded = np.zeros((count, -(-width // LANES) * LANES), dtype=np.float16)
    padded[:, :width] = vectors
    index = faiss.IndexScalarQuantizer(padded.shape[1], faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT)
    faiss.copy_array_to_vector(padded.view(np.uint8).ravel(), index.codes)
    index.ntotal = count
    return index
