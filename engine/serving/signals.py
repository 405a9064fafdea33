"""The raw signals, each linear in the history, and their standardising.

A signal's value for film i is the sum over history films j of k(j, i); `totals` gives it for many candidates
cheaply, `shares` splits it into its terms for the few that are shown. Values are standardised by the mean and
deviation over the whole catalogue, so that a filter never changes a score.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays

Vector = NDArray[np.float64]
Rows = NDArray[np.int64]
NEAREST = 3
REFERENCE_FILMS = 1024


@dataclass(frozen=True)
class Raw:
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
        self.vectors = arrays.graph_vectors
        self._scale = np.asarray(arrays.graph_scale, dtype=np.float64)
        self._mean = np.asarray(self.vectors.mean(axis=0), dtype=np.float64)
        self._second_moment = np.asarray(self.vectors.T @ self.vectors, dtype=np.float64) / len(self.vectors)

    def person(self, films: Rows, weights: Vector) -> Vector:
        """The person's vector [d]: what the index is asked with."""
        return (weights * self._scale[films]) @ self.vectors[films].astype(np.float64)

    def totals(self, films: Rows, weights: Vector, candidates: Rows) -> Raw:
        person = self.person(films, weights)
        mean = float(person @ self._mean)
        variance = float(person @ self._second_moment @ person) - mean**2
        values = (self.vectors[candidates] @ person.astype(np.float32)).astype(np.float64)
        return Raw(values, mean, float(np.sqrt(max(variance, 0.0))))

    def shares(self, films: Rows, weights: Vector, candidates: Rows) -> NDArray[np.float64]:
        """[m, c] terms of the sum."""
        terms = self.vectors[films].astype(np.float64) @ self.vectors[candidates].astype(np.float64).T
        return np.asarray((weights * self._scale[films])[:, None] * terms, dtype=np.float64)


class EaseSignal:
    """k(j, i) = w_j · B_ji with EASE's strongest weights (Steck 2019), stored as neighbour lists."""

    def __init__(self, arrays: BundleArrays) -> None:
        self._indptr = np.asarray(arrays.neighbour_indptr)
        self._indices, self._values = arrays.neighbour_indices, arrays.neighbour_values
        self._n_films = len(arrays.n_ratings)

    def everywhere(self, films: Rows, weights: Vector) -> Vector:
        """The signal for every film of the catalogue [n]."""
        rows, entries = self._entries(films)
        terms = weights[rows] * self._values[entries]
        return np.bincount(self._indices[entries], terms, minlength=self._n_films).astype(np.float64)

    def totals(self, everywhere: Vector, candidates: Rows) -> Raw:
        return Raw(everywhere[candidates], float(everywhere.mean()), float(everywhere.std()))

    def shares(self, films: Rows, weights: Vector, candidates: Rows) -> NDArray[np.float64]:
        """[m, c] terms of the sum."""
        terms = np.zeros((len(films), len(candidates)))
        column = np.full(self._n_films, -1, dtype=np.int64)
        column[candidates] = np.arange(len(candidates))
        rows, entries = self._entries(films)
        at = column[self._indices[entries]]
        rows, entries, at = rows[at >= 0], entries[at >= 0], at[at >= 0]
        terms[rows, at] = weights[rows] * self._values[entries]
        return terms

    def _entries(self, films: Rows) -> tuple[Rows, Rows]:
        """All entries of the neighbour lists of `films` [m]: whose (0..m-1), and where they stand."""
        starts, counts = self._indptr[films], self._indptr[films + 1] - self._indptr[films]
        rows = np.repeat(np.arange(len(films)), counts)
        within = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
        return rows, starts[rows] + within


class ContentSignal:
    """Mean cosine to the three liked films nearest in content: k(j, i) = cos(j, i) / 3 for those three, else 0."""

    def __init__(self, arrays: BundleArrays) -> None:
        self.vectors = arrays.content_vectors
        n_films = len(self.vectors)
        step = max(1, n_films // REFERENCE_FILMS)
        # Mean and deviation over an even sample of the catalogue: all of a small one.
        self._reference = np.ascontiguousarray(self.vectors[::step].astype(np.float32).T)

    def person(self, liked: Rows) -> NDArray[np.float32]:
        """Centroid [c] of the liked films: what the index is asked with."""
        return np.asarray(self.vectors[liked].astype(np.float32).mean(axis=0))

    def totals(self, liked: Rows, candidates: Rows) -> Raw:
        if not len(liked):
            return Raw(np.zeros(len(candidates)), 0.0, 0.0)
        history = self.vectors[liked].astype(np.float32)
        reference = _mean_of_nearest(history @ self._reference)
        values = _mean_of_nearest(history @ self.vectors[candidates].astype(np.float32).T)
        return Raw(values, float(reference.mean()), float(reference.std()))

    def shares(self, liked: Rows, candidates: Rows) -> NDArray[np.float64]:
        """[m, c] terms of the mean: zero but for each candidate's nearest films."""
        cosines = self.vectors[liked].astype(np.float32) @ self.vectors[candidates].astype(np.float32).T
        terms = np.zeros(cosines.shape)
        count = min(NEAREST, len(liked))
        if count:
            nearest = np.argpartition(-cosines, count - 1, axis=0)[:count]
            np.put_along_axis(terms, nearest, np.take_along_axis(cosines, nearest, axis=0) / count, axis=0)
        return terms


class PopularitySignal:
    """log(1 + likes): no sum over the history, the same for everyone."""

    def __init__(self, arrays: BundleArrays) -> None:
        self.values = np.log1p(np.asarray(arrays.n_likes, dtype=np.float64))
        self._mean, self._deviation = float(self.values.mean()), float(self.values.std())

    def totals(self, candidates: Rows) -> Raw:
        return Raw(self.values[candidates], self._mean, self._deviation)


def squash(values: Vector) -> Vector:
    """sign(z)·log(1 + |z|): keeps the order, tames the tail, so that no signal drowns the others."""
    return np.asarray(np.sign(values) * np.log1p(np.abs(values)))


def squash_ratio(values: Vector) -> Vector:
    """squash(z) / z, 1 at 0: scales all terms of one candidate alike, so that they still sum to the whole."""
    safe = np.where(np.abs(values) < 1e-12, 1.0, values)
    return np.where(np.abs(values) < 1e-12, 1.0, squash(safe) / safe)


def _mean_of_nearest(cosines: NDArray[np.float32]) -> Vector:
    """Mean of the largest NEAREST entries of each column of [m, c]."""
    count = min(NEAREST, len(cosines))
    if count == len(cosines):
        return np.asarray(cosines.mean(axis=0), dtype=np.float64)
    largest = np.partition(cosines, len(cosines) - count, axis=0)[-count:]
    return np.asarray(largest.mean(axis=0), dtype=np.float64)
