from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.sparse import csr_matrix, random_array

from engine.errors import Cancelled
from engine.models.spectral import normalised
from engine.progress import CancelToken
from engine.training.graph import Operator, Part, propagate

CPU = torch.device("cpu")


def thin(n_users: int, n_items: int) -> csr_matrix[np.float32]:
    rng = np.random.default_rng(0)
    return normalised(csr_matrix(random_array((n_users, n_items), density=0.3, rng=rng, dtype=np.float32)))


def vectors(rows: int, dim: int, seed: int) -> torch.Tensor:
    return torch.randn(rows, dim, generator=torch.Generator().manual_seed(seed)).requires_grad_()


@pytest.mark.parametrize("transposed", [False, True])
def test_product_and_its_derivative_are_those_of_the_dense_matrix(transposed: bool) -> None:
    matrix = thin(7, 11)
    sparse, dense = Operator(matrix, CPU), torch.from_numpy(matrix.toarray())
    mine, reference = vectors(7 if transposed else 11, 3, 1), vectors(7 if transposed else 11, 3, 1)
    result = sparse.transposed_matmul(mine) if transposed else sparse @ mine
    expected = (dense.T if transposed else dense) @ reference
    torch.testing.assert_close(result, expected)
    weights = torch.randn(expected.shape)
    (result * weights).sum().backward()
    (expected * weights).sum().backward()
    torch.testing.assert_close(mine.grad, reference.grad)


@pytest.mark.parametrize("layers", [0, 1, 2, 3])
def test_propagation_is_the_mean_of_the_powers_of_the_adjacency(layers: int) -> None:
    matrix, users, films = thin(7, 11), vectors(7, 3, 1), vectors(11, 3, 2)
    adjacency = np.zeros((18, 18))
    adjacency[:7, 7:], adjacency[7:, :7] = matrix.toarray(), matrix.toarray().T
    start = np.vstack([users.detach().numpy(), films.detach().numpy()])
    expected = np.mean([np.linalg.matrix_power(adjacency, k) @ start for k in range(layers + 1)], axis=0)
    mean_users, mean_films = propagate(Operator(matrix, CPU), users, films, layers)
    np.testing.assert_allclose(torch.cat([mean_users, mean_films]).detach().numpy(), expected, atol=1e-6)


@pytest.mark.parametrize("layers", [0, 1, 2, 3])
def test_a_part_of_the_viewers_is_theirs_of_the_whole_and_teaches_the_same(layers: int) -> None:
    matrix, some, weights = thin(7, 11), torch.tensor([1, 4, 5]), torch.randn(3, 3)
    graph, part = Operator(matrix, CPU), Part(some, Operator(matrix[some.numpy()], CPU))
    found = []
    for whole in (True, False):
        users, films = vectors(7, 3, 1), vectors(11, 3, 2)
        mean_users, mean_films = propagate(graph, users, films, layers, None if whole else part)
        mean_users = mean_users[some] if whole else mean_users
        ((mean_users * weights).sum() + mean_films.square().sum()).backward()
        found.append((mean_users, mean_films, users.grad, films.grad))
    torch.testing.assert_close(found[1], found[0])


@pytest.mark.parametrize("transposed", [False, True])
def test_arrays_are_multiplied_as_tensors_are(transposed: bool) -> None:
    matrix, dense = thin(7, 11), np.random.default_rng(1).standard_normal((7 if transposed else 11, 3), np.float32)
    expected = (matrix.T if transposed else matrix) @ dense
    np.testing.assert_allclose(Operator(matrix, CPU).times(dense, transposed), expected, rtol=1e-5, atol=1e-6)


def test_one_edge_by_hand() -> None:
    # One viewer, two films met: R̃ = [1/√2, 1/√2]. One layer sends (2 + 4) / √2 to the viewer, 1 / √2 to each film.
    matrix = normalised(csr_matrix(np.ones((1, 2), np.float32)))
    users, films = propagate(Operator(matrix, CPU), torch.tensor([[1.0]]), torch.tensor([[2.0], [4.0]]), 1)
    root = np.sqrt(2)
    np.testing.assert_allclose(users.numpy(), [[(1 + 6 / root) / 2]], rtol=1e-6)
    np.testing.assert_allclose(films.numpy(), [[(2 + 1 / root) / 2], [(4 + 1 / root) / 2]], rtol=1e-6)


def test_products_are_the_same_bit_for_bit() -> None:
    operator, dense = Operator(thin(300, 500), CPU), vectors(500, 16, 1)
    assert torch.equal(operator @ dense, operator @ dense)


def test_stops_before_a_product_on_the_way_back_too() -> None:
    cancel = CancelToken()
    operator, dense = Operator(thin(7, 11), CPU, cancel.check), vectors(11, 3, 1)
    total = (operator @ dense).sum()
    cancel.cancel()
    with pytest.raises(Cancelled):
        total.backward()
    with pytest.raises(Cancelled):
        operator @ dense
