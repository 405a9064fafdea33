"""The nearest films by inner product: the true ones, in either precision and any width."""

from __future__ import annotations

import numpy as np
import pytest

from engine.serving.index import FilmIndex, RoughIndex

pytestmark = pytest.mark.usefixtures("kernel")


@pytest.mark.parametrize("precision", [np.float16, np.float32])
@pytest.mark.parametrize("width", [1, 16, 40, 402])
def test_the_nearest_are_those_of_a_plain_search(precision: type, width: int) -> None:
    rng = np.random.default_rng(width)
    vectors = rng.standard_normal((500, width)).astype(precision)
    asked = rng.standard_normal(width)
    products = vectors.astype(np.float64) @ asked
    found = FilmIndex(vectors).nearest(asked, 30)
    assert np.allclose(products[found], -np.sort(-products)[:30], rtol=1e-4, atol=1e-4)
    assert len(set(found.tolist())) == 30


@pytest.mark.parametrize("precision", [np.float16, np.float32])
def test_no_more_are_found_than_there_are(precision: type) -> None:
    vectors = np.eye(5, dtype=precision)
    assert sorted(FilmIndex(vectors).nearest(np.arange(5.0), 9).tolist()) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("precision", [np.float16, np.float32])
@pytest.mark.parametrize("width", [1, 16, 41, 402])
def test_a_rough_search_finds_nearly_all_of_the_nearest(precision: type, width: int) -> None:
    rng = np.random.default_rng(width)
    vectors = rng.standard_normal((3000, width)).astype(precision)
    vectors[:, 0] = 0.25  # one that is the same for all films
    asked = rng.standard_normal(width)
    found = RoughIndex(vectors).nearest(asked, 250)
    truly = np.argsort(-(vectors.astype(np.float64) @ asked))[:100]
    assert len(set(found.tolist())) == 250
    assert np.isin(truly, found).mean() >= 0.98
    assert sorted(RoughIndex(vectors[:5]).nearest(asked, 9).tolist()) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(("precision", "width"), [(np.float16, 48), (np.float32, 40)])
def test_its_vectors_are_those_given_and_outlive_it(precision: type, width: int) -> None:
    given = np.random.default_rng(2).standard_normal((500, 40)).astype(precision)
    vectors = FilmIndex(given).vectors
    others = [FilmIndex(np.full((500, 40), 7.0, dtype=np.float16)) for _ in range(8)]  # would take freed memory
    assert len(others) == 8
    assert vectors.shape == (500, width)
    assert vectors.dtype == precision
    assert np.array_equal(vectors[:, :40], given)
    assert not vectors[:, 40:].any()
