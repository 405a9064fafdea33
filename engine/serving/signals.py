"""The raw signals, each linear in the history, and their standardising.

A signal's value for film i is the sum over history films j of k(j, i); `totals` gives it for many candidates
cheaply, `kernel` gives its terms, less the weights w_j, for the few that are shown. Values are standardised by the
mean and deviation over the whole catalogue, so that a filter never changes a score.
"""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays
from engine.serving.loops import Precision, Rows, Vector, folded, moments_along, singles
from engine.serving.nearest import Nearest

Kernel = NDArray[np.float32]
NEAREST = 3
REFERENCE_FILMS, OF_MANY, MANY = 1024, 256, 30_000
"""So many films, evenly drawn, tell what cosines are usual in a catalogue; fewer where there are many films, because
they are much of what content costs then. The deviation is known to 4 % instead of 2, the same for all of a person's
candidates."""


PIECE, PIECES_APART = 128, 8
"""Of many films' vectors every eighth piece of so many rows tells how they are spread: their deviation to 1 %, and the
first list does not wait for all to be read."""


def drawn(vectors: Precision) -> Precision:
    """All rows of a small catalogue's vectors [n, d], evenly drawn ones of a large one's."""
    if len(vectors) <= MANY:
        return vectors
    starts = range(0, len(vectors), PIECE * PIECES_APART)
    return np.concatenate([vectors[start : start + PIECE] for start in starts])


class Raw(NamedTuple):
    """A signal's values [c] for the candidates, with mean and deviation over the catalogue for this person."""

    values: Vector
    mean: float
    deviation: float

    @property
    def scale(self) -> float:
        """1 / deviation; 0 for a signal that is the same for every film and so says nothing."""
        return 1.0 / self.deviation if self.deviation > 1e-12 else 0.0

    @property
    def standardised(self) -> Vector:
        return (self.values - self.mean) * self.scale


class LightGCNSignal:
    """k(j, i) = w_j · scale_j · ⟨v_j, v_i⟩: fold-in into LightGCN's film space."""

    def __init__(self, arrays: BundleArrays) -> None:
        self.vectors = np.asarray(arrays.graph_vectors)
        self._scale = np.asarray(arrays.graph_scale, dtype=np.float64)
        some = drawn(self.vectors)
        self._mean = np.asarray(some.mean(axis=0), dtype=np.float64)
        self._second_moment = np.asarray(some.T @ some, dtype=np.float64) / len(some)

    def person(self, films: Rows, weights: Vector) -> Vector:
        """The person's vector [d]: what the index is asked with."""
        return (weights * self._scale[films]) @ singles(self.vectors, films).astype(np.float64)

    def totals(self, films: Rows, weights: Vector, candidates: Rows) -> Raw:
        if not len(films):
            return Raw(np.zeros(len(candidates)), 0.0, 0.0)
        return self.of_person(self.person(films, weights), candidates)

    def of_person(self, person: Vector, candidates: Rows) -> Raw:
        """The same by the person's vector."""
        values = (singles(self.vectors, candidates) @ person.astype(np.float32)).astype(np.float64)
        return Raw(values, *self.moments(person))

    def folded(self, films: Rows, weights: Vector) -> Vector:
        """`person`, to rounding, in one pass."""
        return folded(self.vectors, films, weights * self._scale[films])

    def spread(self, person: Vector) -> tuple[float, float]:
        """`moments`, to rounding, in one pass."""
        mean, square = moments_along(person, self._mean, self._second_moment)
        return mean, sqrt(max(square - mean * mean, 0.0))

    def moments(self, person: Vector) -> tuple[float, float]:
        """Mean and deviation over the catalogue, by the person's vector."""
        mean = float(person @ self._mean)
        variance = float(person @ self._second_moment @ person) - mean**2
        return mean, float(np.sqrt(max(variance, 0.0)))

    def kernel(self, films: Rows, candidates: Rows) -> Kernel:
        """[c, m] terms of the sum, less the weights."""
        theirs = self.vectors[films] * self._scale[films, None].astype(np.float32)
        return np.asarray(self.vectors[candidates] @ theirs.T)


class ContentSignal:
    """Mean cosine to the three liked films nearest in content: k(j, i) = cos(j, i) / 3 for those three, else 0."""

    def __init__(self, vectors: Precision) -> None:
        self.vectors = vectors
        self._nearest = Nearest(self.vectors, NEAREST)
        # Mean and deviation over an even sample of the catalogue: all of a small one.
        drawn = REFERENCE_FILMS if len(self.vectors) <= MANY else OF_MANY
        self.reference = np.arange(0, len(self.vectors), max(1, len(self.vectors) // drawn))

    def person(self, liked: Rows) -> NDArray[np.float32]:
        """Centroid [c] of the liked films: what the index is asked with."""
        return np.asarray(singles(self.vectors, liked).mean(axis=0))

    def totals(self, liked: Rows, candidates: Rows) -> Raw:
        if not len(liked):
            return Raw(np.zeros(len(candidates)), 0.0, 0.0)
        cosines = self._nearest.cosines(liked, np.concatenate([self.reference, candidates]))
        means = cosines.mean(axis=1, dtype=np.float64)
        reference, values = np.split(means, [len(self.reference)])
        return Raw(values, float(reference.mean()), float(reference.std()))

    def kernel(self, liked: Rows, candidates: Rows) -> Kernel:
        """[c, m] terms of the mean: zero but for each candidate's nearest films."""
        terms = np.zeros((len(candidates), len(liked)), dtype=np.float32)
        if len(liked):
            films, cosines = self._nearest.of(liked, candidates)
            order = np.argsort(liked)
            places = order[np.searchsorted(liked, films, sorter=order)]
            np.put_along_axis(terms, places, cosines / cosines.shape[1], axis=1)
        return terms


class CrowdSignal:
    """What the crowd says, `values` [n]: no sum over the history, the same for everyone."""

    def __init__(self, values: NDArray[np.floating]) -> None:
        self.values = np.asarray(values, dtype=np.float64)
        self._mean, self._deviation = float(self.values.mean()), float(self.values.std())

    def totals(self, candidates: Rows) -> Raw:
        return Raw(self.values.take(candidates, mode="clip"), self._mean, self._deviation)


def squash(values: Vector) -> Vector:
    """z / √(1 + |z|): keeps the order, tames the tail, so that no signal drowns the others.

    A logarithm tames it too much: what EASE says strongly is worth more than that (by .002 to .005 in NDCG@10).
    """
    return np.asarray(values * squash_ratio(values))


def squash_ratio(values: Vector) -> Vector:
    """squash(z) / z: scales all terms of one candidate alike, so that they still sum to the whole."""
    return np.asarray(1.0 / np.sqrt(1.0 + np.abs(values)))
