"""Sparse products that torch can differentiate, and LightGCN's propagation built from them."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csc_matrix, csr_matrix
from torch import Tensor

from engine.training.tiles import Tiles


class Operator:
    """A constant sparse matrix, with its transpose at hand for the way back.

    Both are kept because torch's own derivative of a sparse product builds the transpose anew at every step.
    `check` is called before each product, forward and backward, so that a long step can be stopped in its middle.
    """

    def __init__(
        self, matrix: csr_matrix[np.float32], device: torch.device, check: Callable[[], None] = lambda: None
    ) -> None:
        # Metal has no sparse product; there the matrix stays on the CPU, with which it shares memory anyway.
        self._home = torch.device("cpu") if device.type == "mps" else device
        self._check = check
        made = Tiles if self._home.type == "cpu" else self._tensor
        self._matrix, self._transposed = made(matrix), made(matrix.T)

    def __matmul__(self, dense: Tensor) -> Tensor:
        """[rows, columns] @ [columns, d] -> [rows, d], differentiable in `dense`."""
        return _product(dense, self, transposed=False)

    def transposed_matmul(self, dense: Tensor) -> Tensor:
        """[rows, columns]ᵀ @ [rows, d] -> [columns, d], differentiable in `dense`."""
        return _product(dense, self, transposed=True)

    def multiply(self, dense: Tensor, transposed: bool) -> Tensor:
        """The bare product."""
        self._check()
        matrix = self._transposed if transposed else self._matrix
        return (matrix @ dense.to(self._home)).to(dense.device)

    def times(self, dense: NDArray[np.float32], transposed: bool = False) -> NDArray[np.float32]:
        """The bare product of an array."""
        return self.multiply(torch.from_numpy(dense), transposed).numpy()

    def _tensor(self, matrix: csr_matrix[np.float32] | csc_matrix[np.float32]) -> Tensor:
        """As int32 CSR."""
        matrix = matrix.tocsr()
        matrix.sort_indices()
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Sparse CSR tensor support is in beta", UserWarning)
            return torch.sparse_csr_tensor(
                torch.from_numpy(matrix.indptr.astype(np.int32)),
                torch.from_numpy(matrix.indices.astype(np.int32)),
                torch.from_numpy(matrix.data.astype(np.float32)),
                matrix.shape,
                device=self._home,
                check_invariants=True,
            )


class _Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, dense: Tensor, operator: Operator, transposed: bool) -> Tensor:
        ctx.operator, ctx.transposed = operator, transposed
        return operator.multiply(dense, transposed)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None]:
        return ctx.operator.multiply(gradients[0].contiguous(), not ctx.transposed), None, None


def _product(dense: Tensor, operator: Operator, *, transposed: bool) -> Tensor:
    result: Tensor = _Product.apply(dense, operator, transposed)  # type: ignore[no-untyped-call]
    return result


@dataclass(frozen=True)
class Part:
    """Some viewers, by number, and their rows of the graph."""

    viewers: Tensor
    edges: Operator


def propagate(
    graph: Operator, users: Tensor, films: Tensor, layers: int, part: Part | None = None
) -> tuple[Tensor, Tensor]:
    """LightGCN's propagation (He et al., SIGIR 2020, eq. 7–8): the mean of layers 0..K, without weights.

    `graph` is R̃ = D_u^-½ R D_i^-½; a layer sends films' vectors to viewers and viewers' to films at once.
    Written as Horner's scheme: (x + Â(x + Â(x + …))) / (K + 1). With `part` its viewers alone are returned, and
    the last layer reaches no others.
    """
    some, edges = (users, graph) if part is None else (users[part.viewers], part.edges)
    below_users, below_films = users, films
    for _ in range(layers - 1):
        below_users, below_films = users + graph @ below_films, films + graph.transposed_matmul(below_users)
    if layers:
        some, films = some + edges @ below_films, films + graph.transposed_matmul(below_users)
    return some / (layers + 1), films / (layers + 1)
