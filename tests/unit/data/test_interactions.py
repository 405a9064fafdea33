from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.interactions import Interactions

pytestmark = pytest.mark.usefixtures("compiled")
rows = st.lists(
    st.tuples(st.integers(1, 6), st.integers(100, 106), st.sampled_from([0.5, 3.0, 5.0]), st.integers(0, 9)),
    max_size=40,
)


def build(table: list[tuple[int, int, float, int]], **options: list[int]) -> Interactions:
    users, items, ratings, times = ([row[column] for row in table] for column in range(4))
    return Interactions.build(users, items, ratings, times, **options)


def outside(table: Interactions) -> list[tuple[int, int, float, int]]:
    """Back to outside ids."""
    return [
        (int(table.user_ids[u]), int(table.item_ids[i]), float(r), int(t))
        for u, i, r, t in zip(table.user, table.item, table.rating, table.time, strict=True)
    ]


def test_rows_are_sorted_by_time_and_the_latest_repeat_stays() -> None:
    table = build([(9, 50, 4.0, 30), (2, 50, 1.0, 10), (9, 40, 3.0, 20), (9, 50, 2.0, 5)])
    assert outside(table) == [(2, 50, 1.0, 10), (9, 40, 3.0, 20), (9, 50, 4.0, 30)]
    assert table.user_ids.tolist() == [2, 9]
    assert table.item_ids.tolist() == [40, 50]
    assert table.user.dtype == table.item.dtype == np.int32
    assert table.rating.dtype == np.float32


def test_among_equal_times_the_later_row_counts() -> None:
    assert outside(build([(1, 5, 2.0, 7), (1, 5, 4.0, 7)])) == [(1, 5, 4.0, 7)]


def test_times_too_far_apart_for_one_number_are_sorted_too() -> None:
    far = 2**61
    table = build([(1, 5, 2.0, far), (1, 6, 3.0, 4), (2, 5, 4.0, far), (2, 6, 5.0, -far), (3, 6, 1.0, 4)])
    assert table.time.tolist() == [-far, 4, 4, far, far]
    assert table.user.tolist() == [1, 0, 2, 0, 1]


@pytest.mark.parametrize("span", [1, 7, 3000, 10**6, 4 * 10**9])
def test_many_rows_are_sorted_as_few_are(span: int) -> None:
    rng = np.random.default_rng(span)
    users, items = np.arange(20_000), rng.integers(0, 50, 20_000)
    times = 5 + (span * rng.random(20_000) ** 4).astype(np.int64)
    ratings = rng.integers(1, 11, 20_000) / 2
    table = Interactions.build(users, items, ratings, times)
    order = np.argsort(times, kind="stable")
    assert np.array_equal(table.user, users[order])
    assert np.array_equal(table.item, items[order])
    assert np.array_equal(table.rating, ratings[order].astype(np.float32))
    assert np.array_equal(table.time, times[order])
    assert table.time.dtype == np.int64


def test_what_a_table_is_built_of_stays_as_it_is() -> None:
    given = [np.array([1, 2]), np.array([7, 8]), np.array([5, 4], np.float32), np.array([20, 10], np.uint32)]
    before = [column.tolist() for column in given]
    assert Interactions.build(*given).time.tolist() == [10, 20]
    assert [column.tolist() for column in given] == before


def test_a_pair_that_stands_twice_is_found_wherever_the_table_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.data.time_order._ROWS", 3)
    for place in range(8):
        items = [*range(place + 1), *range(place, 8)]  # in order, but for one that stands twice
        table = Interactions.build([1] * 9, items, [3.0] * 9, range(9))
        assert table.item_ids[table.item].tolist() == list(range(8))


@pytest.mark.parametrize("again", [0, 1, 2])
def test_a_pair_that_stands_twice_is_found_in_any_order(again: int) -> None:
    rows = [(1, 5, 2.0, 7), (1, 6, 3.0, 1), (2, 5, 4.0, 2)]
    user, item, _, _ = rows[again]
    assert len(build(rows)) == 3
    assert outside(build([(user, item, 0.5, 9), *rows]))[-1] == (user, item, 0.5, 9)
    assert len(build([(user, item, 0.5, 9), *rows])) == 3


def test_item_ids_fix_the_rows_in_any_order() -> None:
    table = build([(1, 5, 2.0, 7), (1, 9, 4.0, 8)], item_ids=[9, 5, 7])
    assert table.item.tolist() == [1, 0]
    assert (table.n_users, table.n_items, len(table)) == (1, 3, 2)


def test_an_unknown_item_is_refused() -> None:
    with pytest.raises(ValueError, match="item 5 is not among"):
        build([(1, 5, 2.0, 7)], item_ids=[9])


@given(rows)
def test_build_agrees_with_a_dictionary(table: list[tuple[int, int, float, int]]) -> None:
    expected: dict[tuple[int, int], tuple[float, int]] = {}
    for user, item, rating, time in sorted(table, key=lambda row: row[3]):
        expected[user, item] = (rating, time)
    built = build(table)
    built.check()
    assert sorted(outside(built)) == sorted((u, i, r, t) for (u, i), (r, t) in expected.items())
    assert built.time.tolist() == sorted(built.time.tolist())


@given(rows)
def test_by_user_groups_and_keeps_time_order(table: list[tuple[int, int, float, int]]) -> None:
    built = build(table)
    indptr, order = built.by_user()
    assert sorted(order.tolist()) == list(range(len(built)))
    for user in range(built.n_users):
        mine = order[indptr[user] : indptr[user + 1]]
        assert (built.user[mine] == user).all()
        assert mine.tolist() == sorted(mine.tolist())


def test_where_keeps_the_rows_of_users_and_items() -> None:
    table = build([(1, 5, 2.0, 7), (2, 6, 4.0, 8)])
    kept = table.where(table.rating > 3)
    assert outside(kept) == [(2, 6, 4.0, 8)]
    assert (kept.n_users, kept.n_items) == (2, 2)


@pytest.mark.parametrize(
    ("column", "values", "sentence"),
    [
        ("user", [0, 2], "user points outside"),
        ("item", [-1, 0], "item points outside"),
        ("rating", [5.5, 1], "rating is not always between"),
        ("rating", [float("nan"), 1], "rating is not always between"),
        ("time", [8, 7], "time is negative or not sorted"),
        ("time", [-1, 7], "time is negative or not sorted"),
        ("item_ids", [5, 5], "item_ids repeats"),
    ],
)
def test_check_names_what_is_broken(column: str, values: list[float], sentence: str) -> None:
    table = build([(1, 5, 2.0, 7), (2, 6, 4.0, 8)])
    broken = replace(table, **{column: np.array(values, getattr(table, column).dtype)})
    with pytest.raises(ValueError, match=sentence):
        broken.check()


def test_wrong_types_and_lengths_are_refused_at_once() -> None:
    table = build([(1, 5, 2.0, 7), (2, 6, 4.0, 8)])
    with pytest.raises(ValueError, match="rating must be one column of float32"):
        replace(table, rating=table.rating.astype(np.float64))
    with pytest.raises(ValueError, match="equally long"):
        replace(table, time=table.time[:1])
