from __future__ import annotations

import numpy as np
import pytest

from engine.evaluation import bootstrap
from engine.evaluation.bootstrap import interval, intervals


def test_interval_of_a_coin_is_that_of_the_normal_law() -> None:
    values = np.tile([0.0, 1.0], 5000)
    found = interval(values)
    assert found.mean == 0.5
    assert found.low == pytest.approx(0.5 - 1.96 * 0.005, abs=0.001)
    assert found.high == pytest.approx(0.5 + 1.96 * 0.005, abs=0.001)


def test_intervals_are_seeded_and_do_not_depend_on_how_they_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    values = {"recall@5": np.random.default_rng(0).random(50)}
    first = intervals(values, seed=3)
    assert first == intervals(values, seed=3)
    assert first != intervals(values, seed=4)
    monkeypatch.setattr(bootstrap, "DRAWS_AT_ONCE", 1000)
    again = intervals(values, seed=3)["recall@5"]
    assert (again.low, again.high) == pytest.approx((first["recall@5"].low, first["recall@5"].high))


def test_people_who_are_all_alike_leave_no_doubt() -> None:
    found = interval(np.full(7, 0.25))
    assert (found.mean, found.low, found.high) == (0.25, 0.25, 0.25)


def test_nobody_has_no_mean() -> None:
    with pytest.raises(ValueError, match="nobody"):
        interval(np.zeros(0))


def test_measures_of_the_same_people_share_their_resamples() -> None:
    ours = np.random.default_rng(1).random(40)
    found = intervals({"ours": ours, "theirs": ours - 0.25, "difference": ours - (ours - 0.25)})
    assert found["difference"].low == pytest.approx(0.25)
    assert found["difference"].high == pytest.approx(0.25)
    assert found["ours"].low - found["theirs"].low == pytest.approx(0.25)


def test_who_has_no_value_does_not_count() -> None:
    values = np.array([1.0, np.nan, 3.0, np.nan])
    found = intervals({"some": values, "none": np.full(4, np.nan)})
    assert set(found) == {"some"}
    assert found["some"].mean == 2.0
    assert 1.0 <= found["some"].low < 2.0 < found["some"].high <= 3.0


def test_values_of_all_give_the_same_beside_values_of_some() -> None:
    values = np.random.default_rng(2).random(30)
    beside = intervals({"all": values, "some": np.where(values < 0.5, np.nan, values)})["all"]
    assert (beside.mean, beside.low, beside.high) == pytest.approx(tuple(vars(interval(values)).values()))
