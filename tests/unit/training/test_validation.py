from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.data.interactions import Interactions
from engine.errors import Cancelled
from engine.evaluation.protocols import new_users
from engine.models.popularity import Popularity
from engine.progress import CancelToken, silent
from engine.training.lightgcn import LightGCN, Settings
from engine.training.validation import ndcg_on


def data(last: float = 5.0) -> Interactions:
    """Thirty viewers who like the first five films, in this order; the stars of the fifth are `last`."""
    users, items = np.repeat(np.arange(30), 5), np.tile(np.arange(5), 30)
    stars = np.where(items == 4, last, 5.0)
    return Interactions.build(users, items, stars, items, item_ids=range(12))


def test_a_mark_for_each_validation_person() -> None:
    split, model = new_users(data(), np.arange(6, dtype=np.int32)), Popularity()
    model.fit(split.train, silent, CancelToken())
    # Everyone brings four films of five; the fifth is the most popular of those unseen.
    assert ndcg_on(split, CancelToken())(model).tolist() == [1.0] * 6


def test_nobody_with_anything_to_find_leaves_training_its_whole_course() -> None:
    split = new_users(data(last=1.0), np.arange(6, dtype=np.int32))
    settings = Settings(dim=4, steps=6, viewers=12, sampled=0)
    model = LightGCN(settings, validate=ndcg_on(split, CancelToken()))
    model.fit(split.train, silent, CancelToken())
    assert model.settings == settings
    assert [row["validation"] for row in model.log] == [0.0] * 3


def test_the_course_found_on_validation_people_is_repeated_on_everyone() -> None:
    """As publishing does: judged without the validation people, then trained with them for the share it found."""
    everyone, split = data(), new_users(data(), np.arange(6, dtype=np.int32))
    settings = Settings(dim=4, steps=20, viewers=12, sampled=0)
    marks = iter([0.9] + [0.1] * 30)
    rehearsed = LightGCN(settings, validate=lambda model: np.full(2, next(marks)))
    rehearsed.fit(split.train, silent, CancelToken())
    final = LightGCN(replace(settings, until=rehearsed.settings.until))
    final.fit(everyone, silent, CancelToken())
    assert (len(rehearsed.log), len(final.log)) == (6, 1)


def test_stops_when_told_to() -> None:
    cancel, model = CancelToken(), Popularity()
    split = new_users(data(), np.arange(6, dtype=np.int32))
    model.fit(split.train, silent, CancelToken())
    cancel.cancel()
    with pytest.raises(Cancelled):
        ndcg_on(split, cancel)(model)
