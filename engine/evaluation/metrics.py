"""Full-ranking Recall@K and NDCG@K: every film is ranked, seen ones are masked, nothing is sampled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.progress import CancelToken, Progress, Step

SCORES_AT_ONCE = 8_000_000
RESAMPLES = 1000
DRAWS_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Interval:
    """A mean over people with its 95 % bootstrap interval."""

    mean: float
    low: float
    high: float


def per_person(
    scores_of: Callable[[NDArray[np.int64]], NDArray[np.float32]],
    seen: csr_matrix[np.float32],
    truth: csr_matrix[np.float32],
    at: int,
    progress: Progress,
    cancel: CancelToken,
) -> dict[str, NDArray[np.float64]]:
    """`recall@K` and `ndcg@K` for every person with a positive, in order; float64 [people with positives].

    `scores_of(rows)` scores all films [len(rows), n_items] for those rows of `seen` and `truth`, both
    [people, n_items] with an entry wherever a film was seen or is a positive. Recall divides by all positives;
    NDCG is binary with discount 1/log2(rank + 1) and as its ideal min(K, positives) hits: the convention of the
    LightGCN line of papers. Films of equal score rank by their row.
    Raises ValueError when a score is not a number.
    """
    rows = np.flatnonzero(np.diff(truth.indptr))
    step = max(1, SCORES_AT_ONCE // max(truth.shape[1], 1))
    parts = [(np.zeros(0), np.zeros(0))]
    for first in range(0, len(rows), step):
        cancel.check()
        block = rows[first : first + step]
        scores = np.array(scores_of(block), np.float32)
        if np.isnan(scores).any():
            raise ValueError("a model gave a score that is not a number")
        scores[_entries(seen[block])] = -np.inf
        relevant = np.zeros(scores.shape, np.bool_)
        relevant[_entries(truth[block])] = True
        ranked = top(scores, at)
        hits = np.take_along_axis(relevant, ranked, 1) & (np.take_along_axis(scores, ranked, 1) > -np.inf)
        parts.append(_recall_and_ndcg(hits, relevant.sum(1), at))
        progress(Step("Measuring", (first + len(block)) / len(rows)))
    recall, ndcg = (np.concatenate(column) for column in zip(*parts, strict=True))
    return {f"recall@{at}": recall, f"ndcg@{at}": ndcg}


def top(scores: NDArray[np.float32], count: int) -> NDArray[np.int64]:
    """The columns of the `count` largest scores of each row, best first; equal scores by column."""
    count = min(count, scores.shape[1])
    chosen = np.argpartition(-scores, count - 1, axis=1)[:, :count]
    kept = np.take_along_axis(scores, chosen, 1)
    threshold = kept.min(1, keepdims=True)
    # Where more columns tie at the threshold than fit, partitioning took any of them: sort those rows whole.
    for row in np.flatnonzero((scores == threshold).sum(1) > (kept == threshold).sum(1)):
        chosen[row] = np.argsort(-scores[row], kind="stable")[:count]
    chosen.sort(1)
    order = np.argsort(-np.take_along_axis(scores, chosen, 1), axis=1, kind="stable")
    return np.take_along_axis(chosen, order, 1)


def interval(values: NDArray[np.float64], seed: int = 0) -> Interval:
    """Mean of one value a person, and the 2.5 and 97.5 percentiles of the means of resampled people."""
    if len(values) == 0:
        raise ValueError("there is nobody to take a mean over")
    rng = np.random.default_rng(seed)
    at_once = max(1, DRAWS_AT_ONCE // len(values))
    means = [
        values[rng.integers(len(values), size=(min(at_once, RESAMPLES - done), len(values)))].mean(1)
        for done in range(0, RESAMPLES, at_once)
    ]
    low, high = np.percentile(np.concatenate(means), [2.5, 97.5])
    return Interval(float(values.mean()), float(low), float(high))


def intervals(values: Mapping[str, NDArray[np.float64]], seed: int = 0) -> dict[str, Interval]:
    """`interval` of every measure."""
    return {name: interval(column, seed) for name, column in values.items()}


def _recall_and_ndcg(
    hits: NDArray[np.bool_], positives: NDArray[np.int64], at: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    discount = 1.0 / np.log2(np.arange(2, at + 2))
    ideal = np.cumsum(discount)[np.minimum(positives, at) - 1]
    return hits.sum(1) / positives, (hits @ discount[: hits.shape[1]]) / ideal


def _entries(matrix: csr_matrix[np.float32]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Row and column of every entry, explicit zeros included."""
    return np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr)), matrix.indices
