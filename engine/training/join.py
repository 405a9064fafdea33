"""A person joins a dataset as one more viewer, in memory: their profile never becomes a part of the files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.jobs import OwnRating
from engine.language import phrase


def join_viewer(dataset: Dataset, ratings: Sequence[OwnRating]) -> tuple[Dataset, int]:
    """`dataset` with one more viewer, in the last row, and how many of `ratings` are of its films.

    The dataset's information stays that of the source, its fingerprint too. Raises `InputError` when it knows none of
    the films.
    """
    catalogue, table = dataset.catalogue, dataset.interactions
    known = [(row, each) for each in ratings if (row := catalogue.row_of_key(each.key)) is not None]
    if not known:
        raise InputError(phrase("None of your ratings is of a film in this dataset; train without them."))
    newcomer = int(table.user_ids.max(initial=0)) + 1
    joined = Interactions.build(
        np.append(table.user_ids[table.user], np.full(len(known), newcomer)),
        np.append(table.item_ids[table.item], table.item_ids[[row for row, _ in known]]),
        np.append(table.rating, np.array([each.rating for _, each in known], np.float32)),
        np.append(table.time, np.array([each.time for _, each in known], np.int64)),
        item_ids=table.item_ids,
    )
    return replace(dataset, interactions=joined), len(known)
