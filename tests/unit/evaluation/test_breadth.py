from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.catalogue import Catalogue
from engine.data.interactions import Interactions
from engine.evaluation import breadth as module
from engine.evaluation.breadth import Films, breadth, diversity, median_year, self_information
from engine.evaluation.metrics import NO_FILM

CATALOGUE = Catalogue(
    [10, 20, 30, 40],
    ["Heat", "Alien", "Aliens", "Clue"],
    [1995, 1979, 1986, 0],
    genres=[["Crime", "Drama"], ["Horror"], ["Horror", "Drama"], []],
)


def test_genres_are_unit_vectors_or_nothing() -> None:
    films = Films.of(CATALOGUE)
    np.testing.assert_allclose(np.linalg.norm(films.genres, axis=1), [1, 1, 1, 0], rtol=1e-6)
    assert films.genres[0] @ films.genres[2] == pytest.approx(0.5)
    assert films.genres[0] @ films.genres[1] == 0


def test_diversity_is_one_minus_the_mean_cosine_of_films_with_genres() -> None:
    genres = Films.of(CATALOGUE).genres
    lists = np.array([[0, 1, 2], [1, 1, 3], [0, 3, NO_FILM], [NO_FILM] * 3])
    expected = 1 - np.mean([0, 0.5, np.sqrt(0.5)])
    np.testing.assert_allclose(diversity(lists, genres), [expected, 0, np.nan, np.nan], atol=1e-6)


@given(seed=st.integers(0, 10**6), at_once=st.sampled_from([1, 30, 10**6]))
def test_diversity_agrees_with_pair_after_pair(seed: int, at_once: int) -> None:
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(9, 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors[rng.random(9) < 0.3] = 0
    lists = np.stack([rng.permutation(9)[:5] for _ in range(7)])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "NUMBERS_AT_ONCE", at_once)
        found = diversity(lists, vectors)
    for films, value in zip(lists, found, strict=True):
        known = [film for film in films if vectors[film].any()]
        pairs = [float(vectors[a] @ vectors[b]) for a, b in itertools.combinations(known, 2)]
        np.testing.assert_allclose(value, 1 - np.mean(pairs) if pairs else np.nan, atol=1e-5)


def test_median_year_of_the_films_whose_year_is_known() -> None:
    lists = np.array([[0, 1, 2], [0, 3, NO_FILM], [3, NO_FILM, NO_FILM]])
    np.testing.assert_array_equal(median_year(lists, CATALOGUE.years), [1986, 1995, np.nan])


def test_novelty_is_high_for_films_few_have_rated() -> None:
    train = Interactions.build([1, 2, 3, 1], [10, 10, 10, 20], [5, 1, 3, 4], [0] * 4, item_ids=[10, 20, 30, 40])
    bits = self_information(train)
    np.testing.assert_allclose(bits, [0, 1, 2, 2])
    found = breadth(np.array([[0, 1], [2, NO_FILM]]), train, Films.of(CATALOGUE))
    np.testing.assert_allclose(found["novelty@2"], [0.5, 2])
    assert set(found) == {"novelty@2", "diversity@2", "year@2"}


def test_films_of_which_nothing_is_known_leave_diversity_and_year_open() -> None:
    train = Interactions.build([1, 2], [10, 20], [5, 5], [0, 0])
    found = breadth(np.array([[0, 1]]), train, Films.unknown(2))
    assert np.isnan(found["diversity@2"]).all()
    assert np.isnan(found["year@2"]).all()
    assert np.isfinite(found["novelty@2"]).all()
