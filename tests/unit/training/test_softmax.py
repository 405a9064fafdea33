from __future__ import annotations

import pytest
import torch
from torch.nn.functional import normalize

from engine.errors import Cancelled
from engine.progress import CancelToken
from engine.training import softmax
from engine.training.softmax import log_partition


def problem(seed: int = 0) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Users and films of length 1/τ and 1, and the users' weights."""
    generator = torch.Generator().manual_seed(seed)
    users = normalize(torch.randn(11, 4, generator=generator)) / 0.1
    films = normalize(torch.randn(17, 4, generator=generator))
    return users.requires_grad_(), films.requires_grad_(), torch.rand(11, generator=generator)


@pytest.mark.parametrize("rows", [4, 512])
def test_value_and_derivatives_are_those_of_logsumexp(rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(softmax, "ROWS", rows)
    users, films, weights = problem()
    same_users, same_films, _ = problem()
    result = 3 * log_partition(users, films, weights, CancelToken().check)
    expected = 3 * (weights * torch.logsumexp(same_users @ same_films.T, 1)).sum()
    torch.testing.assert_close(result, expected)
    result.backward()
    expected.backward()
    torch.testing.assert_close(users.grad, same_users.grad)
    torch.testing.assert_close(films.grad, same_films.grad)


def test_by_hand() -> None:
    # Two films, logits 0 and log 3 for the only user: log(1 + 3), weighed twice.
    users, films = torch.tensor([[1.0]]), torch.tensor([[0.0], [1.0986123]])
    assert log_partition(users, films, torch.tensor([2.0]), CancelToken().check).item() == pytest.approx(2.7725887)


def test_stops_when_told_to() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        log_partition(*problem(), cancel.check)
