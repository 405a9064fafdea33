"""Full ranking, and how well it finds what people liked: every film is ranked, seen ones are masked."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.progress import CancelToken, Progress, Step

SCORES_AT_ONCE = 2_000_000
NO_FILM = -1


def per_person(
    scores_of: Callable[[NDArray[np.int64]], NDArray[np.float32]],
    seen: csr_matrix[np.float32],
    truth: csr_matrix[np.float32],
    at: int,
    progress: Progress,
    cancel: CancelToken,
) -> dict[str, NDArray[np.float64]]:
    """`accuracy` of `best_unseen` for every person with a positive, in order; float64 [people with positives]."""
    rows = np.flatnonzero(np.diff(truth.indptr))
    return accuracy(best_unseen(scores_of, seen, rows, at, progress, cancel), truth[rows])


def best_unseen(
    scores_of: Callable[[NDArray[np.int64]], NDArray[np.float32]],
    seen: csr_matrix[np.float32],
    rows: NDArray[np.int64],
    at: int,
    progress: Progress,
    cancel: CancelToken,
) -> NDArray[np.int64]:
    """The best `at` films of each of `rows`, best first, filled up with NO_FILM: int64 [len(rows), at].

    `scores_of(rows)` scores all films [len(rows), n_items] for those rows of `seen` [people, n_items], which has an
    entry wherever a film was seen. Films of equal score rank by their row.
    Raises ValueError when a score is not a number.
    """
    ranked = np.full((len(rows), at), NO_FILM, np.int64)
    step = max(1, SCORES_AT_ONCE // max(seen.shape[1], 1))
    for first in range(0, len(rows), step):
        cancel.check()
        block = rows[first : first + step]
        scores = np.array(scores_of(block), np.float32)
        if np.isnan(scores).any():
            raise ValueError("a model gave a score that is not a number")
        known = seen[block]
        scores[np.repeat(np.arange(len(block)), np.diff(known.indptr)), known.indices] = -np.inf
        best = top(scores, at)
        best[np.take_along_axis(scores, best, 1) == -np.inf] = NO_FILM
        ranked[first : first + len(block), : best.shape[1]] = best
        progress(Step("Measuring", (first + len(block)) / len(rows)))
    return ranked


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


def accuracy(ranked: NDArray[np.int64], truth: csr_matrix[np.float32]) -> dict[str, NDArray[np.float64]]:
    """Recall, precision, NDCG, MRR and hit rate at K for lists [people, K] of film rows; float64 [people] each.

    `truth` [people, n_items] has an entry wherever a film is a positive, at least one a person. Recall divides by all
    positives, precision by K; NDCG is binary with discount 1/log2(rank + 1) and as its ideal min(K, positives) hits:
    the convention of the LightGCN line of papers. MRR is 1 / the first hit's rank, 0 without one.
    """
    people, at = ranked.shape
    positives = np.diff(truth.indptr)
    wanted = np.repeat(np.arange(people, dtype=np.int64), positives) * truth.shape[1] + truth.indices
    listed = np.arange(people)[:, None] * truth.shape[1] + ranked
    wanted = np.append(np.sort(wanted), np.iinfo(np.int64).max)  # the end, so that every search lands on an entry
    hits = (wanted[np.searchsorted(wanted, listed)] == listed) & (ranked != NO_FILM)
    discount = 1.0 / np.log2(np.arange(2, at + 2))
    any_hit, found = hits.any(1), hits.sum(1)
    return {
        f"recall@{at}": found / positives,
        f"precision@{at}": found / at,
        f"ndcg@{at}": (hits @ discount) / np.cumsum(discount)[np.minimum(positives, at) - 1],
        f"mrr@{at}": any_hit / (hits.argmax(1) + 1.0),
        f"hit@{at}": any_hit.astype(np.float64),
    }
