"""What every training over the graph shares: vectors, their propagation, Adam, and going on after a break."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from torch import Tensor

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.language import tr
from engine.models.base import graded, viewer_matrix
from engine.progress import CancelToken
from engine.training.checkpoint import Arrays, fingerprint, pack, unpack
from engine.training.graph import Operator, Part, propagate
from engine.training.loop import Report

MIDDLING = 3.0
FIRST, SECOND, COUNT = "exp_avg", "exp_avg_sq", "step"
"""What Adam keeps for each parameter, by torch's names."""


class Learner(ABC):
    """The vectors of viewers and films before propagation, which are all that is learned; `loop.Epochs`.

    `graph` [n_users, n_items] is the normalised one, `users` [n_users, d] and `films` [n_items, d] the start. `pace`
    gives the share of the learning rate at a share (0–1] of all `updates`.
    """

    def __init__(
        self,
        graph: Operator,
        users: NDArray[np.float32],
        films: NDArray[np.float32],
        *,
        layers: int,
        learning_rate: float,
        updates: int,
        pace: Callable[[float], float],
        rng: np.random.Generator,
        device: torch.device,
        cancel: CancelToken,
    ) -> None:
        self._device, self._cancel, self._rng = device, cancel, rng
        self._users, self._films = self._tensor(users).requires_grad_(), self._tensor(films).requires_grad_()
        self._graph, self._layers = graph, layers
        self._peak, self._pace, self._updates, self._updated = learning_rate, pace, max(1, updates), 0

    @cached_property
    def _optimiser(self) -> torch.optim.Optimizer:
        """Made when it is first needed: PyTorch takes seconds for it, and the preset “quick” updates nothing."""
        return torch.optim.Adam([self._users, self._films], lr=self._peak, fused=True)

    @abstractmethod
    def epoch(self, number: int, report: Report) -> float:
        """Goes once over the viewers; returns the mean loss."""

    def propagated(self, part: Part | None = None) -> tuple[Tensor, Tensor]:
        """The vectors of viewers, or of a part's, and of films that scores are made of, differentiable."""
        return propagate(self._graph, self._users, self._films, self._layers, part)

    def update(self, loss: Tensor) -> float:
        """One step of Adam; returns the loss."""
        for group in self._optimiser.param_groups:
            group["lr"] = self._peak * self._pace((self._updated + 1) / self._updates)
        self._optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        self._updated += 1
        return loss.item()

    def learned(self) -> Arrays:
        return {"users": _copy(self._users), "films": _copy(self._films)}

    def restore(self, learned: Arrays) -> None:
        with torch.no_grad():
            self._users.copy_(self._tensor(learned["users"]))
            self._films.copy_(self._tensor(learned["films"]))

    def state(self) -> Arrays:
        moments = {
            f"{name} {kind}": _copy(self._optimiser.state[parameter][kind])
            for name, parameter in (("users", self._users), ("films", self._films))
            for kind in (FIRST, SECOND, COUNT)
        }
        course = pack({"updated": self._updated, "rng": self._rng.bit_generator.state})
        return {**self.learned(), **moments, "learner": course}

    def resume(self, state: Arrays) -> None:
        self.restore(state)
        moments = {
            index: {kind: torch.from_numpy(state[f"{name} {kind}"]) for kind in (FIRST, SECOND, COUNT)}
            for index, name in enumerate(("users", "films"))
        }
        self._optimiser.load_state_dict({**self._optimiser.state_dict(), "state": moments})
        course = unpack(state["learner"])
        self._updated, self._rng.bit_generator.state = course["updated"], course["rng"]

    def _tensor(self, array: NDArray[np.generic]) -> Tensor:
        return torch.from_numpy(array).to(self._device)


def enjoyed(train: Interactions) -> csr_matrix[np.float32]:
    """Who enjoyed what, [n_users, n_items] with the weights of `graded`.

    A dislike is no edge: on held-out people that was better than a weak one. Raises `InputError` when nobody enjoyed
    anything.
    """
    refuse_unenjoyed(train)
    chosen = np.flatnonzero(train.rating >= MIDDLING)
    return viewer_matrix(train, graded(train.rating[chosen]), chosen)


def refuse_unenjoyed(train: Interactions) -> None:
    """Raises `InputError` when nobody enjoyed anything: to be asked before minutes of reading texts."""
    if not bool((train.rating >= MIDDLING).any()):
        raise InputError(
            tr("No film was rated {middling:g} or better by anyone; there is nothing to learn from.", middling=MIDDLING)
        )


def random_start(
    shape: tuple[int, int], dim: int, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Standard normal vectors [n_users, dim] and [n_items, dim]."""
    users, films = (rng.standard_normal((rows, dim), np.float32) for rows in shape)
    return users, films


def graph_fingerprint(matrix: csr_matrix[np.float32], check: Callable[[], None]) -> str:
    """sha256 (hex) of all that training learns from; `check` is called between its parts."""
    parts = {"shape": np.array(matrix.shape), "indptr": matrix.indptr, "indices": matrix.indices, "data": matrix.data}
    return fingerprint(parts, check)


def _copy(tensor: Tensor) -> NDArray[np.float32]:
    return tensor.detach().cpu().numpy().copy()
