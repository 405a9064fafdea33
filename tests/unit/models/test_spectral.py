from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, random_array

from engine.errors import Cancelled
from engine.models import spectral
from engine.models.spectral import factorise, normalised
from engine.progress import CancelToken, silent


def thin(n_users: int, n_items: int, seed: int = 0) -> csr_matrix[np.float32]:
    rng = np.random.default_rng(seed)
    return csr_matrix(random_array((n_users, n_items), density=0.2, rng=rng, dtype=np.float32))


def test_normalising_divides_by_the_roots_of_both_degrees() -> None:
    matrix = csr_matrix(np.array([[1, 0.5, 0, 0], [0, 0.5, 4, 0], [0, 0, 0, 0]], np.float32))
    expected = [
        [1 / np.sqrt(1.5), 0.5 / np.sqrt(1.5), 0, 0],
        [0, 0.5 / np.sqrt(4.5), 4 / np.sqrt(4.5 * 4), 0],
        [0, 0, 0, 0],
    ]
    before = matrix.copy()
    np.testing.assert_allclose(normalised(matrix).toarray(), expected, rtol=1e-6)
    np.testing.assert_array_equal(matrix.toarray(), before.toarray())


@pytest.mark.parametrize("shape", [(60, 90), (90, 60)])
def test_factors_are_the_leading_singular_triplets(shape: tuple[int, int]) -> None:
    matrix = normalised(thin(*shape))
    left, values, right = np.linalg.svd(matrix.toarray().astype(np.float64), full_matrices=False)
    factors = factorise(matrix, 50, seed=1, progress=silent, cancel=CancelToken())
    np.testing.assert_allclose(factors.values, values[:50], atol=1e-5)
    np.testing.assert_allclose(factors.films.T @ factors.films, np.eye(50), atol=1e-4)
    np.testing.assert_allclose(factors.users.T @ factors.users, np.eye(50), atol=1e-4)
    np.testing.assert_allclose(
        factors.users * factors.values @ factors.films.T, left[:, :50] * values[:50] @ right[:50], atol=1e-3
    )


def test_signs_are_fixed_so_that_a_seed_changes_nothing_visible() -> None:
    matrix = normalised(thin(40, 50))
    one, other = (factorise(matrix, 5, seed=seed, progress=silent, cancel=CancelToken()) for seed in (1, 2))
    np.testing.assert_allclose(one.films, other.films, atol=1e-3)
    assert np.all(one.films[np.abs(one.films).argmax(0), np.arange(5)] > 0)


def test_what_a_matrix_lacks_in_rank_is_zero() -> None:
    matrix = csr_matrix(np.outer([1, 1, 1, 0], [1, 0, 1, 1, 1]).astype(np.float32))
    factors = factorise(matrix, 3, seed=0, progress=silent, cancel=CancelToken())
    np.testing.assert_allclose(factors.values, [np.sqrt(12), 0, 0], atol=1e-5)
    np.testing.assert_allclose(factors.users * factors.values @ factors.films.T, matrix.toarray(), atol=1e-5)


def test_rounding_is_no_direction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spectral, "ROUNDS", 0)  # each of them would lose some of it
    rng = np.random.default_rng(3)
    matrix = csr_matrix((rng.random((40, 2)) @ rng.random((2, 50))).astype(np.float32))
    factors = factorise(matrix, 6, seed=0, progress=silent, cancel=CancelToken())
    assert (factors.values > 0).tolist() == [True, True, False, False, False, False]
    assert not factors.users[:, 2:].any()


def test_large_products_are_done_in_parts_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = normalised(thin(40, 50))
    whole = factorise(matrix, 5, seed=0, progress=silent, cancel=CancelToken())
    monkeypatch.setattr(spectral, "MULTIPLICATIONS_AT_ONCE", 100)
    parts = factorise(matrix, 5, seed=0, progress=silent, cancel=CancelToken())
    np.testing.assert_allclose(parts.films, whole.films, atol=1e-5)


def test_the_product_may_be_another_one() -> None:
    matrix, asked = normalised(thin(40, 50)), list[bool]()

    def product(dense: NDArray[np.float32], transposed: bool) -> NDArray[np.float32]:
        asked.append(transposed)
        return np.asarray((matrix.T if transposed else matrix) @ dense, np.float32)

    usual = factorise(matrix, 5, seed=0, progress=silent, cancel=CancelToken())
    given = factorise(matrix, 5, seed=0, progress=silent, cancel=CancelToken(), product=product)
    np.testing.assert_allclose(given.films, usual.films, atol=1e-5)
    assert asked == [False, True] * spectral.ROUNDS + [False]


def test_stops_when_told_to() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        factorise(thin(40, 50), 5, seed=0, progress=silent, cancel=cancel)
