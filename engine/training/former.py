"""A bundle that was trained before, asked about the same people as the new models, where that is fair."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.bundles.bundle import Bundle
from engine.data.dataset import Dataset
from engine.errors import BundleError
from engine.models.base import People
from engine.serving.ranking import Ranker
from engine.training.assess import Ready
from engine.training.people import histories

FORMER = "former"


def fair_former(folder: str, dataset: Dataset) -> Ready | None:
    """The bundle in `folder` as a scorer of `dataset`'s films; None when it cannot be asked fairly about its viewers.

    It is fair where only simulated viewers are in the bundle, and real ones in the dataset: a bundle is fitted on all
    viewers that it had, and those who are held out now may have been among them. A bundle that cannot be read is not
    asked either.
    """
    if not folder or dataset.info.simulated:
        return None
    try:
        bundle = Bundle.open(Path(folder))
    except BundleError:
        return None
    if not bundle.simulated:
        return None
    rows = [bundle.catalogue.row_of_key(key) for key in dataset.catalogue.keys]
    theirs = np.array([-1 if row is None else row for row in rows], np.int64)
    return Ready(FORMER, partial(_scores, Ranker(bundle.arrays, bundle.manifest.ranking), theirs))


def _scores(ranker: Ranker, theirs: NDArray[np.int64], people: People) -> NDArray[np.float32]:
    """Scores of all films, float32 [people, n_items]: `theirs` [n_items] is the row that the bundle has of a film, or
    −1. Films it does not know come last, and ratings of them are unknown to it."""
    known = np.flatnonzero(theirs >= 0)
    scores = np.zeros(people.history.shape, np.float32)
    for row, history in enumerate(histories(_translated(people, theirs))):
        found = ranker.score(history, theirs[known], "for_you", {}).scores
        scores[row] = found.min(initial=0.0) - 1.0
        scores[row, known] = found
    return scores


def _translated(people: People, theirs: NDArray[np.int64]) -> People:
    """The same people, their films in the bundle's rows; films that it does not know are left out."""

    def in_their_rows(table: csr_matrix[Any]) -> csr_matrix[Any]:
        films = theirs[table.indices]
        keep = films >= 0
        bounds = np.concatenate([[0], np.cumsum(keep)])[table.indptr]
        shape = (table.shape[0], int(theirs.max(initial=0)) + 1)
        return csr_matrix((table.data[keep], films[keep], bounds), shape=shape)

    return People(in_their_rows(people.history), in_their_rows(people.ratings), in_their_rows(people.times), people.now)
