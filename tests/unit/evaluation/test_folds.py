from __future__ import annotations

import numpy as np
import pytest

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.evaluation import folds as module
from engine.evaluation.folds import GivenFold, NewUserFolds, TemporalFold, length_name
from engine.evaluation.protocols import temporal


def crowd(n_users: int, each: int = 6) -> Interactions:
    """`each` likes a viewer, all of different films, so that a film names its viewer."""
    users = np.repeat(np.arange(n_users), each)
    return Interactions.build(users, np.arange(n_users * each), np.full(len(users), 5.0), np.arange(len(users)))


def asked(data: Interactions, met: object) -> set[int]:
    """The viewers behind the rows of `met`."""
    owner = np.zeros(data.n_items, np.int64)
    owner[data.item] = data.user
    return {int(viewer) for viewer in owner[met.indices]}  # type: ignore[attr-defined]


@pytest.mark.parametrize(("n_users", "wanted"), [(23, 10), (4, 10), (2, 2)])
def test_everyone_is_asked_exactly_once_and_never_learned_from_then(n_users: int, wanted: int) -> None:
    data = crowd(n_users)
    folds = NewUserFolds(data, wanted, [0.5, 2], seed=1)
    assert folds.count == min(wanted, n_users)
    seen: list[int] = []
    for index in range(folds.count):
        situations = folds.fold(index)
        assert list(situations) == ["50%", "2"]
        people = asked(data, situations["2"].met)
        assert people == asked(data, situations["50%"].met)
        assert not people & set(situations["2"].train.user.tolist())
        seen += people
    assert sorted(seen) == list(range(n_users))


def test_the_seed_deals_the_people() -> None:
    data = crowd(30)
    first, same, other = (asked(data, NewUserFolds(data, 5, [2], seed).fold(0)["2"].met) for seed in (1, 1, 2))
    assert first == same != other


def test_a_baseline_is_chosen_on_everyone_but_the_people_of_the_fold() -> None:
    data = crowd(30)
    folds = NewUserFolds(data, 3, [2], seed=1)
    for index in range(folds.count):
        test = asked(data, folds.fold(index)["2"].met)
        validation: list[int] = []
        for situations in folds.validations(index):
            people = asked(data, situations["2"].met)
            learned = set(situations["2"].train.user.tolist())
            assert not people & learned
            assert not test & (people | learned)
            validation += people
        assert sorted([*validation, *test]) == list(range(30))


def test_choosing_stops_once_enough_people_were_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ENOUGH_VALIDATION", 7)
    parts = list(NewUserFolds(crowd(30), 3, [2], seed=1).validations(0))
    assert [situations["2"].met.shape[0] for situations in parts] == [4, 4]


def test_two_viewers_leave_nobody_to_choose_on() -> None:
    assert list(NewUserFolds(crowd(2), 2, [2], seed=1).validations(0)) == []


def test_a_single_viewer_is_one_sentence() -> None:
    with pytest.raises(InputError, match="single viewer"):
        NewUserFolds(crowd(1), 10, [0.8], seed=1)


def test_a_viewer_without_ratings_is_nobody_to_ask() -> None:
    data = crowd(3)
    folds = NewUserFolds(data.where(data.user != 1), 10, [2], seed=1)
    assert folds.count == 2
    assert folds.facts == {"folds": 2, "viewers": 2, "films": 18, "ratings": 12}


def test_the_last_fifth_of_the_ratings_is_to_be_found_and_an_earlier_one_to_choose_on() -> None:
    data = Interactions.build(np.tile([1, 2], 50), np.arange(100), [5.0] * 100, np.arange(100))
    folds = TemporalFold(data)
    (split,) = folds.fold(0).values()
    (inner,) = (situations["all before"] for situations in folds.validations(0))
    assert (len(split.train), split.truth.nnz) == (80, 20)
    assert (len(inner.train), inner.truth.nnz) == (64, 16)
    assert folds.facts["cut"] == 80


def test_nothing_is_chosen_inside_one_moment() -> None:
    data = Interactions.build([1, 1, 1], [1, 2, 3], [5.0] * 3, [0, 0, 9])
    assert list(TemporalFold(data, 5).validations(0)) == []


def test_nothing_is_chosen_on_a_given_split() -> None:
    split = temporal(crowd(3), 12)
    assert GivenFold(split).fold(0)["all before"] is split
    assert list(GivenFold(split).validations(0)) == []


def test_lengths_have_names() -> None:
    assert [length_name(length) for length in (0.8, 0.55, 1, 20)] == ["80%", "55%", "1", "20"]
