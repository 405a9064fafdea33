"""What lists are like beside being right: how little known, how varied and how old their films are.

A list is a row of film rows, `metrics.NO_FILM` where it ends early. Values are float64 [people], not a number where
nothing can be said of a list.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.data.catalogue import Catalogue
from engine.data.interactions import Interactions
from engine.evaluation.metrics import NO_FILM

NUMBERS_AT_ONCE = 8_000_000


@dataclass(frozen=True)
class Films:
    """What is known of films apart from ratings: years [n], 0 when unknown; genres [n, g] of unit length, or zero."""

    years: NDArray[np.int32]
    genres: NDArray[np.float32]

    @classmethod
    def of(cls, catalogue: Catalogue) -> Films:
        names = sorted({name for row in catalogue.genres for name in row})
        column = {name: k for k, name in enumerate(names)}
        genres = np.zeros((len(catalogue), len(names)), np.float32)
        for row, given in enumerate(catalogue.genres):
            genres[row, [column[name] for name in given]] = 1.0
        genres /= np.maximum(np.linalg.norm(genres, axis=1, keepdims=True), 1.0)
        return cls(np.asarray(catalogue.years), genres)

    @classmethod
    def unknown(cls, n_items: int) -> Films:
        """Films of which only the number is known."""
        return cls(np.zeros(n_items, np.int32), np.zeros((n_items, 0), np.float32))


def breadth(ranked: NDArray[np.int64], train: Interactions, films: Films) -> dict[str, NDArray[np.float64]]:
    """All of this file, of lists [people, K] made from `train`."""
    at = ranked.shape[1]
    return {
        f"novelty@{at}": _mean_of_list(ranked, self_information(train)),
        f"diversity@{at}": diversity(ranked, films.genres),
        f"year@{at}": median_year(ranked, films.years),
    }


def self_information(train: Interactions) -> NDArray[np.float64]:
    """−log₂ of the share of viewers who rated each film, one viewer added so that none is infinite; float64 [n]."""
    raters = np.bincount(train.item, minlength=train.n_items)
    viewers = np.count_nonzero(np.bincount(train.user, minlength=1))
    return np.asarray(-np.log2((raters + 1.0) / (viewers + 1.0)), np.float64)


def diversity(ranked: NDArray[np.int64], vectors: NDArray[np.float32]) -> NDArray[np.float64]:
    """One minus the mean cosine of all pairs of a list's films; films without a vector do not count."""
    result = np.full(len(ranked), np.nan)
    known = (ranked != NO_FILM) & (np.abs(vectors).sum(1) > 0)[ranked]
    step = max(1, NUMBERS_AT_ONCE // max(1, ranked.shape[1] * vectors.shape[1]))
    for first in range(0, len(ranked), step):
        block = slice(first, first + step)
        count = known[block].sum(1)
        total = (vectors[ranked[block]] * known[block][..., None]).sum(1, dtype=np.float64)
        # |Σv|² is the count of films, whose vectors have length 1, and each pair's cosine twice.
        cosines = (total**2).sum(1) - count
        pairs = count * (count - 1.0)
        np.divide(pairs - cosines, pairs, out=result[block], where=pairs > 0)
    return result


def median_year(ranked: NDArray[np.int64], years: NDArray[np.int32]) -> NDArray[np.float64]:
    """The median year of a list's films whose year is known."""
    result = np.full(len(ranked), np.nan)
    listed = np.where((ranked == NO_FILM) | (years[ranked] == 0), np.nan, years[ranked])
    some = ~np.isnan(listed).all(1)
    result[some] = np.nanmedian(listed[some], axis=1)
    return result


def _mean_of_list(ranked: NDArray[np.int64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    there = ranked != NO_FILM
    count = there.sum(1)
    total = np.where(there, values[ranked], 0.0).sum(1)
    means = np.full(len(ranked), np.nan)
    np.divide(total, count, out=means, where=count > 0)
    return means
