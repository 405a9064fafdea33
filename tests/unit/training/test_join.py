"""A person joins a dataset: one more viewer in the last row, nobody else changed."""

from __future__ import annotations

import numpy as np
import pytest

from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset
from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.jobs import OwnRating
from engine.training.join import join_viewer


def dataset() -> Dataset:
    films = Catalogue([10, 20, 30], ["Heat", "Ronin", "Up"], [1995, 1998, 2009])
    table = Interactions.build([7, 7, 5], [10, 20, 30], [4.0, 3.0, 5.0], [100, 300, 200], item_ids=[10, 20, 30])
    return Dataset.of(table, films, source="made up", simulated=True, licence="none")


def test_one_more_viewer_in_the_last_row() -> None:
    before = dataset()
    keys = before.catalogue.keys
    own = [OwnRating(keys[2], 4.5, 250), OwnRating("unknown|1900", 5.0, 1), OwnRating(keys[0], 2.0, 50)]
    after, known = join_viewer(before, own)
    assert known == 2
    table = after.interactions
    table.check()
    mine = table.user == table.n_users - 1
    assert table.n_users == 3
    assert table.item_ids[table.item[mine]].tolist() == [10, 30]
    assert table.rating[mine].tolist() == [2.0, 4.5]
    assert table.time[mine].tolist() == [50, 250]
    others = table.where(~mine)
    for name in ("user", "item", "rating", "time"):
        assert np.array_equal(getattr(others, name), getattr(before.interactions, name)), name
    assert after.info == before.info


def test_a_person_of_whom_no_film_is_known_cannot_join() -> None:
    with pytest.raises(InputError, match="None of your ratings"):
        join_viewer(dataset(), [OwnRating("unknown|1900", 5.0, 1)])
