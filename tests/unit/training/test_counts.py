"""Counts that explanations quote, against counting by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.interactions import Interactions
from engine.models.ease import Neighbours
from engine.progress import CancelToken, silent
from engine.training import counts
from engine.training.counts import co_likes, film_counts

N_FILMS = 6
RATING = st.sampled_from([0.5, 2.0, 3.5, 4.0, 5.0])
TABLE = st.dictionaries(st.tuples(st.integers(0, 8), st.integers(0, N_FILMS - 1)), RATING, min_size=1)


def interactions(table: dict[tuple[int, int], float]) -> Interactions:
    users, items = zip(*table, strict=True)
    return Interactions.build(users, items, list(table.values()), [0] * len(table), item_ids=range(N_FILMS))


@given(TABLE)
def test_counts_are_those_of_the_table(table: dict[tuple[int, int], float]) -> None:
    counted = film_counts(interactions(table))
    for film in range(N_FILMS):
        ratings = [rating for (_, item), rating in table.items() if item == film]
        assert counted.n_ratings[film] == len(ratings)
        assert counted.n_likes[film] == sum(rating >= 4 for rating in ratings)
        assert np.isclose(counted.mean_rating[film], np.mean(ratings) if ratings else 0.0)


@given(TABLE, st.data(), st.integers(1, N_FILMS + 1))
def test_common_likes_are_those_of_the_table(
    table: dict[tuple[int, int], float], data: st.DataObject, at_once: int
) -> None:
    rows = [
        data.draw(st.lists(st.integers(0, N_FILMS - 1).filter(lambda i, j=j: i != j), unique=True))
        for j in range(N_FILMS)
    ]
    indptr = np.cumsum([0, *map(len, rows)]).astype(np.int64)
    indices = np.array([i for row in rows for i in row], dtype=np.int32)
    neighbours = Neighbours(indptr, indices, np.zeros(len(indices), np.float32))
    liked = {pair for pair, rating in table.items() if rating >= 4}
    likes = [{user for user, item in liked if item == film} for film in range(N_FILMS)]
    expected = [len(likes[j] & likes[i]) for j, row in enumerate(rows) for i in row]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counts, "ROWS", at_once)
        assert co_likes(interactions(table), neighbours, silent, CancelToken()).tolist() == expected
