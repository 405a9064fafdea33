"""What viewers did, as counts that explanations may quote."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.data.interactions import Interactions
from engine.models.base import viewer_matrix
from engine.models.ease import Neighbours
from engine.progress import CancelToken, Progress, Step

LIKED = 4.0
ROWS = 512


@dataclass(frozen=True)
class FilmCounts:
    """How many viewers rated and liked (≥ 4) each film, int32 [n], and their mean rating, float32 [n], 0 where none."""

    n_ratings: NDArray[np.int32]
    n_likes: NDArray[np.int32]
    mean_rating: NDArray[np.float32]


def film_counts(interactions: Interactions) -> FilmCounts:
    """Counts of every film of the catalogue."""
    n = interactions.n_items
    n_ratings = np.bincount(interactions.item, minlength=n)
    n_likes = np.bincount(interactions.item[interactions.rating >= LIKED], minlength=n)
    total = np.bincount(interactions.item, weights=interactions.rating, minlength=n)
    mean = np.divide(total, n_ratings, out=np.zeros(n), where=n_ratings > 0)
    return FilmCounts(n_ratings.astype(np.int32), n_likes.astype(np.int32), mean.astype(np.float32))


def co_likes(
    interactions: Interactions, neighbours: Neighbours, progress: Progress, cancel: CancelToken
) -> NDArray[np.int32]:
    """For each neighbour entry (j, i), how many viewers like both: int32, aligned with `neighbours.indices`."""
    counts = np.diff(neighbours.indptr)
    concerned = counts > 0
    concerned[neighbours.indices] = True
    films, place = np.flatnonzero(concerned), np.cumsum(concerned, dtype=np.int32) - 1
    likes = viewer_matrix(interactions, among=np.flatnonzero(interactions.rating >= LIKED))[:, films].T.tocsr()
    # A pair of films is counted once, in the block of the first of them.
    blocks = (place // ROWS).astype(np.uint16)  # so narrow that NumPy sorts it in linear time
    first = np.minimum(np.repeat(blocks, counts), blocks[neighbours.indices])
    order, ends = np.argsort(first, kind="stable"), np.cumsum(np.bincount(first))
    row, both = np.repeat(place, counts), np.zeros(len(order), np.int32)
    for start, entries in zip(range(0, len(films), ROWS), np.split(order, ends[:-1]), strict=False):
        cancel.check()
        progress(Step("Counting common viewers", start / len(films)))
        common = (likes[start : start + ROWS] @ likes[start:].T.tocsr()).toarray()
        one, other = row[entries], place[neighbours.indices[entries]]
        both[entries] = common[np.minimum(one, other) - start, np.maximum(one, other) - start]
    return both
