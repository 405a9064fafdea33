"""Groups of well-known films to start a profile from: half the time of rating fifteen (Chang et al., CSCW 2015)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays
from engine.data.catalogue import Catalogue

HEAD, ROUNDS = 400, 30
FILMS_A_GROUP = 3


@dataclass(frozen=True)
class Group:
    """Three recognisable films that stand near each other, and what they have in common (genres or themes)."""

    films: tuple[int, ...]
    words: tuple[str, ...]


def film_groups(catalogue: Catalogue, arrays: BundleArrays, count: int = 12) -> list[Group]:
    """`count` groups: spherical k-means over the graph vectors of the best-known films, the largest audience first.

    Seeded by farthest points, so that the same bundle always gives the same groups.
    """
    n_likes = np.asarray(arrays.n_likes)
    head = np.argsort(-n_likes, kind="stable")[: min(HEAD, int((n_likes > 0).sum()))]
    count = min(count, len(head) // FILMS_A_GROUP)
    if count < 1:
        return []
    vectors = _unit(np.asarray(arrays.graph_vectors[head], dtype=np.float64))
    centres = _cluster(vectors, count)
    nearest = (vectors @ centres.T).argmax(axis=1)
    groups = []
    for k in range(count):
        members = np.flatnonzero(nearest == k)
        if len(members) < FILMS_A_GROUP:
            continue
        # Recognisable and typical: the best known of the half nearest to the centre (`head` is by fame already).
        near = members[np.argsort(-(vectors[members] @ centres[k]), kind="stable")]
        typical = np.sort(near[: max(FILMS_A_GROUP, len(near) // 2)])[:FILMS_A_GROUP]
        films = tuple(int(row) for row in head[typical])
        groups.append(Group(films, _in_common(catalogue, films)))
    return sorted(groups, key=lambda group: -int(n_likes[list(group.films)].sum()))


def _cluster(vectors: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Unit centres [count, d] of spherical k-means."""
    chosen = [0]
    while len(chosen) < count:
        chosen.append(int((vectors @ vectors[chosen].T).max(axis=1).argmin()))
    centres = vectors[chosen]
    for _ in range(ROUNDS):
        nearest = (vectors @ centres.T).argmax(axis=1)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, vectors)
        empty = np.linalg.norm(sums, axis=1) < 1e-12
        centres = _unit(np.where(empty[:, None], centres, sums))
    return centres


def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12))


def _in_common(catalogue: Catalogue, films: tuple[int, ...]) -> tuple[str, ...]:
    """Up to two words that most of the films share: themes before genres."""
    for column in (catalogue.tags, catalogue.genres):
        shared = Counter(word for row in films for word in column[row])
        words = [word for word, n in shared.most_common() if n >= 2]
        if words:
            return tuple(words[:2])
    return ()
