from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.sparse import csr_matrix, random_array

from engine.training import tiles
from engine.training.tiles import Tiles

SHAPES = [(7, 21), (21, 7), (8, 8), (3, 1), (1, 3)]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiles, "SIDE", 4)
    monkeypatch.setattr(tiles, "SHARES", 2)


def thin(n_rows: int, n_columns: int, density: float = 0.3) -> csr_matrix[np.float32]:
    rng = np.random.default_rng(0)
    return csr_matrix(random_array((n_rows, n_columns), density=density, rng=rng, dtype=np.float32))


def vectors(rows: int, dim: int = 3) -> torch.Tensor:
    return torch.randn(rows, dim, generator=torch.Generator().manual_seed(1))


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("density", [0.0, 0.1, 0.7])
@pytest.mark.parametrize("shape", SHAPES)
def test_the_product_is_that_of_the_whole(shape: tuple[int, int], density: float) -> None:
    matrix = thin(*shape, density)
    for each in (matrix, matrix.T):
        dense = vectors(each.shape[1])
        torch.testing.assert_close(Tiles(each) @ dense, torch.from_numpy(each.toarray()) @ dense)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("shape", SHAPES)
def test_tiles_hold_every_entry_once_in_at_most_so_many_rows_and_columns(shape: tuple[int, int]) -> None:
    matrix, found = thin(*shape, 0.7), np.zeros(shape, np.float32)
    for tile in Tiles(matrix)._tiles:
        there = (tile.rows.stop - tile.rows.start, tile.columns.stop - tile.columns.start)
        entries = (tile.values.numpy(), tile.indices.numpy(), tile.starts.numpy())
        assert max(there) <= 4
        found[tile.rows, tile.columns] += csr_matrix(entries, shape=there).toarray()
    np.testing.assert_array_equal(found, matrix.toarray())


@pytest.mark.usefixtures("small")
def test_the_longer_side_is_gone_through_once() -> None:
    tall, wide = Tiles(thin(40, 9, 1.0))._tiles, Tiles(thin(9, 40, 1.0))._tiles
    rows, columns = [tile.rows.start for tile in tall], [tile.columns.start for tile in wide]
    assert rows == sorted(rows)
    assert columns == sorted(columns)


def test_popular_rows_are_shared_out() -> None:
    entries = np.maximum(1, 3000 // np.arange(1, 2001))  # as films have: a few have most
    starts = np.concatenate([[0], np.cumsum(entries)])
    columns = np.concatenate([np.arange(count) for count in entries])
    made = Tiles(csr_matrix((np.ones(len(columns), np.float32), columns, starts), shape=(len(entries), 3000)))
    most = starts[-1] / tiles.SHARES
    assert all(len(tile.values) <= most or tile.rows.stop - tile.rows.start == 1 for tile in made._tiles)
    assert len(made._tiles) < 2 * tiles.SHARES


def test_any_number_of_threads_gives_the_same_bytes() -> None:
    made, dense = Tiles(thin(3000, 2000, 0.05)), vectors(2000, 64)
    threads = torch.get_num_threads()
    try:
        products = []
        for count in (1, 2, 3):
            torch.set_num_threads(count)
            products.append(made @ dense)
    finally:
        torch.set_num_threads(threads)
    assert all(torch.equal(product, products[0]) for product in products)
