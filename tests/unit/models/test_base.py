from __future__ import annotations

import numpy as np

from engine.data.interactions import Interactions
from engine.models.base import graded, power_of_degree, viewer_matrix
from engine.models.popularity import Popularity
from engine.progress import CancelToken, silent


def test_ratings_are_graded_at_four_and_three_stars() -> None:
    ratings = np.array([5.0, 4.0, 3.5, 3.0, 2.5, 0.5], np.float32)
    np.testing.assert_array_equal(graded(ratings), np.array([1, 1, 0.5, 0.5, 0.2, 0.2], np.float32))


def test_nothing_to_the_power_of_anything_is_nothing() -> None:
    np.testing.assert_allclose(power_of_degree(np.array([0.0, 4.0, 1.0]), -0.5), [0, 0.5, 1])
    np.testing.assert_allclose(power_of_degree(np.array([0.0, 4.0]), 0.5), [0, 2])


def test_the_matrix_has_a_row_for_everyone_and_a_column_for_every_film() -> None:
    train = Interactions.build([7, 7, 9], [30, 10, 10], [5, 4, 1], [1, 2, 3], item_ids=[10, 20, 30])
    np.testing.assert_array_equal(viewer_matrix(train).toarray(), [[1, 0, 1], [1, 0, 0]])
    np.testing.assert_allclose(viewer_matrix(train, graded(train.rating)).toarray(), [[1, 0, 1], [0.2, 0, 0]])
    some, weights = np.array([2, 0]), np.array([0.5, 0.25], np.float32)
    np.testing.assert_array_equal(viewer_matrix(train, among=some).toarray(), [[0, 0, 1], [1, 0, 0]])
    np.testing.assert_array_equal(viewer_matrix(train, weights, some).toarray(), [[0, 0, 0.25], [0.5, 0, 0]])


def test_popularity_counts_graded_likes() -> None:
    train = Interactions.build([1, 2, 3, 1], [10, 10, 10, 30], [5, 4, 3, 1], [1, 2, 3, 4], item_ids=[10, 20, 30])
    model = Popularity()
    model.fit(train, silent, CancelToken())
    np.testing.assert_allclose(model.score_users(np.array([2, 0], np.int32)), np.log1p([[2.5, 0, 0.2]] * 2), rtol=1e-6)
