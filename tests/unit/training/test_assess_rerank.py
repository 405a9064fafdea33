from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.evaluation.protocols import Split, new_users
from engine.models.popularity import Popularity
from engine.progress import CancelToken, silent
from engine.training.assess_rerank import Reorder, Reordered, measure_rerank

A_WEEK = 7 * 86_400
N_FILMS = 40


@pytest.fixture
def split() -> Split:
    """Thirty viewers rate 20 of 40 films, the last ones liked; ten of them are asked."""
    rng = np.random.default_rng(3)
    films = np.concatenate([rng.permutation(N_FILMS)[:20] for _ in range(30)])
    users = np.repeat(np.arange(30), 20)
    times = np.tile(np.arange(20) * A_WEEK, 30)
    data = Interactions.build(users, films, np.full(len(users), 4.0), times, item_ids=np.arange(N_FILMS))
    return new_users(data, np.arange(10, dtype=np.int32), seed=0)


def measured(split: Split, reorder: Reorder, people: int = 10) -> dict[str, Reordered]:
    model = Popularity()
    model.fit(split.train, silent, CancelToken())
    found = measure_rerank(split, model, reorder, people, seed=1, progress=silent, cancel=CancelToken())
    return {reading.truth: reading for reading in found}


def test_our_own_order_changes_nothing(split: Split) -> None:
    found = measured(split, lambda liked, films: range(len(films)))
    assert set(found) == {"all", "fresh"}
    for reading in found.values():
        assert reading.people == 10
        assert reading.ours == reading.theirs
        assert (reading.difference.low, reading.difference.high) == (0.0, 0.0)


def test_who_knows_what_they_want_gains_and_who_turns_it_round_loses(split: Split) -> None:
    wanted = [set(row.indices.tolist()) for row in split.truth]

    def first(best: bool) -> Reorder:
        asked = iter(wanted)

        def reorder(_: Sequence[int], films: Sequence[int]) -> Sequence[int]:
            mine = next(asked)
            return sorted(range(len(films)), key=lambda place: (films[place] in mine) != best)

        return reorder

    better, worse = measured(split, first(best=True))["all"], measured(split, first(best=False))["all"]
    assert better.difference.low > 0
    assert worse.difference.high < 0
    assert better.difference.mean == pytest.approx(better.theirs.mean - better.ours.mean)


def test_no_more_people_are_asked_than_wanted_and_their_latest_likes_come_first(split: Split) -> None:
    seen: list[Sequence[int]] = []

    def reorder(liked: Sequence[int], films: Sequence[int]) -> Sequence[int]:
        seen.append(liked)
        return range(len(films))

    assert measured(split, reorder, people=3)["all"].people == len(seen) == 3
    asked = split.asked
    assert not isinstance(asked, np.ndarray)
    by_age = [row.indices[np.argsort(-row.data)].tolist() for row in asked.times]
    assert all(list(liked) in by_age for liked in seen)


def test_nothing_to_find_is_one_sentence(split: Split) -> None:
    data = split.train
    dull = Interactions.build(data.user, data.item, np.full(len(data), 2.0), data.time)
    with pytest.raises(InputError, match="nothing to find"):
        measured(new_users(dull, np.arange(5, dtype=np.int32)), lambda liked, films: range(len(films)))
