"""A bundle of before, asked about other data's people: in its own rows, and only where that is fair."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from engine.bundles.bundle import Bundle
from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from engine.models.base import People
from engine.serving.history import weigh
from engine.serving.ranking import Ranker
from engine.serving.types import Rated
from engine.training.former import fair_former

NEW = 3
"""Films that only the dataset knows, before those of the bundle, which come in another order."""


def dataset(bundle: Bundle, *, simulated: bool = False) -> Dataset:
    old = bundle.catalogue
    order = np.arange(len(old))[::-1]
    titles = [f"New {k}" for k in range(NEW)] + [old.film(int(row)).title for row in order]
    years = [2020] * NEW + [old.film(int(row)).year for row in order]
    ids = range(1000, 1000 + len(titles))
    table = Interactions.build([1, 2], [1000, 1001], [5.0, 4.0], [1, 2], item_ids=ids)
    return Dataset.of(table, Catalogue(ids, titles, years), source="other", simulated=simulated, licence="none")


def as_simulated(bundle: Bundle, edit_manifest: Callable[..., None]) -> Path:
    provenance = {**vars(bundle.manifest.provenance), "viewers": "simulated"}
    edit_manifest(bundle.folder, provenance=provenance)
    return bundle.folder


def people(history: dict[int, float], n_films: int) -> People:
    films = sorted(history)

    def table(values: list[float], kind: type) -> csr_matrix:
        return csr_matrix((np.array(values, kind), ([0] * len(films), films)), shape=(1, n_films))

    stars = table([history[film] for film in films], np.float32)
    return People(stars, stars, table([100.0 + film for film in films], np.int64), np.array([500]))


def test_it_ranks_as_the_app_would_with_the_films_it_knows(bundle: Bundle, edit_manifest: Callable[..., None]) -> None:
    data = dataset(bundle)
    former = fair_former(str(as_simulated(bundle, edit_manifest)), data)
    assert former is not None
    n = len(data.catalogue)
    scores = former.score(people({0: 5.0, NEW: 5.0, NEW + 10: 2.0}, n))
    theirs = [Rated(59, 5.0, 100 + NEW), Rated(49, 2.0, 110 + NEW)]
    history = weigh(theirs, intent="for_you", now=500)
    right = Ranker(bundle.arrays, bundle.manifest.ranking).score(history, np.arange(60), "for_you", {}).scores
    assert scores[0, NEW:][::-1] == pytest.approx(right, abs=1e-5)
    assert (scores[0, :NEW] < right.min()).all(), "films it does not know come last"


def test_it_is_not_asked_where_that_is_unfair(
    bundle: Bundle, edit_manifest: Callable[..., None], tmp_path: Path
) -> None:
    real = str(bundle.folder)
    assert fair_former(real, dataset(bundle)) is None, "its viewers are real: they may be among these"
    simulated = str(as_simulated(bundle, edit_manifest))
    assert fair_former(simulated, dataset(bundle, simulated=True)) is None
    assert fair_former("", dataset(bundle)) is None
    assert fair_former(str(tmp_path / "nothing"), dataset(bundle)) is None


def test_people_of_whom_it_knows_nothing_get_its_popular_films(
    bundle: Bundle, edit_manifest: Callable[..., None]
) -> None:
    data = dataset(bundle)
    former = fair_former(str(as_simulated(bundle, edit_manifest)), data)
    assert former is not None
    scores = former.score(people({0: 5.0}, len(data.catalogue)))
    history = weigh([], intent="for_you", now=500)
    right = Ranker(bundle.arrays, bundle.manifest.ranking).score(history, np.arange(60), "for_you", {}).scores
    assert scores[0, NEW:][::-1] == pytest.approx(right, abs=1e-5)
