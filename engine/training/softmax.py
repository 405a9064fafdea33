"""The part of the softmax loss that is dear: log Σ_j exp⟨u, f_j⟩ over many films, its derivative in the same pass."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

ROWS = 512


class _LogPartition(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, users: Tensor, films: Tensor, weights: Tensor, check: Callable[[], None]) -> Tensor:
        user_gradient, film_gradient = torch.empty_like(users), torch.zeros_like(films)
        total = weights.new_zeros(())
        for first in range(0, len(users), ROWS):
            check()
            rows = slice(first, first + ROWS)
            chances = (users[rows] @ films.T).exp_()
            sums = chances.sum(1)
            total += weights[rows] @ sums.log()
            chances *= (weights[rows] / sums)[:, None]
            user_gradient[rows] = chances @ films
            film_gradient.addmm_(chances.T, users[rows])
        ctx.save_for_backward(user_gradient, film_gradient)
        return total

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None, None]:
        user_gradient, film_gradient = ctx.saved_tensors
        return gradients[0] * user_gradient, gradients[0] * film_gradient, None, None


def log_partition(users: Tensor, films: Tensor, weights: Tensor, check: Callable[[], None]) -> Tensor:
    """Σ_u weights_u · log Σ_j exp⟨users_u, films_j⟩, a scalar; users [b, d], films [m, d], weights [b].

    The vectors must be cosines over a temperature (|⟨u, f⟩| ≤ 1/τ): then no shift by the maximum is needed.
    Forward and backward are one pass over blocks of rows, so that the b × m matrix never exists as a whole;
    `check` is called for every block.
    """
    result: Tensor = _LogPartition.apply(users, films, weights, check)  # type: ignore[no-untyped-call]
    return result
