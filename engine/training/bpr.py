"""LightGCN as published (He et al., SIGIR 2020), to be compared with: random vectors, BPR with drawn negatives.

Paper and reference code: start from a normal distribution of deviation 0.1, the mean of layers 0..K, inner products,
Adam at 0.001, batches of 2,048 drawn pairs, L2 of 0.0001 on the starting vectors of a batch, 1,000 epochs. The one
thing not as published is how long: each update spreads all vectors over the whole graph, so that 1,000 epochs of a
million ratings are days on two cores. `Settings.for_data` says what is trained instead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from torch.nn.functional import softplus

from engine.data.interactions import Interactions
from engine.models.base import People, power_of_degree
from engine.models.spectral import normalised
from engine.progress import CancelToken, Progress
from engine.training.graph import Operator, propagate
from engine.training.learner import MIDDLING, Learner, enjoyed, random_start
from engine.training.loop import Report, run_epochs

EPOCHS, SMALLEST_BATCH, MOST_UPDATES = 40, 8192, 500
DRAWS = 20
"""So often a negative is drawn anew when the viewer has met it; then the pair is left out."""


@dataclass(frozen=True)
class Settings:
    """As published. `dim` is d, `layers` K, `batch` in pairs, `decay` the L2, `deviation` that of the start."""

    dim: int = 64
    layers: int = 3
    epochs: int = 1000
    batch: int = 2048
    learning_rate: float = 0.001
    decay: float = 0.0001
    deviation: float = 0.1

    @classmethod
    def for_data(cls, train: Interactions) -> Settings:
        """Forty epochs at ten times the rate in batches of 8,192, larger where that would be over 500 updates.

        On latest-small, NDCG@10 of 122 held-out people in 17 CPU-seconds was what 48 epochs of batches of 2,048 at
        0.005 had in 51 (.087 and .083); it no longer rose.
        """
        pairs = int(np.count_nonzero(train.rating >= MIDDLING))
        return cls(epochs=EPOCHS, batch=max(SMALLEST_BATCH, pairs * EPOCHS // MOST_UPDATES), learning_rate=0.01)


class LightGCNBpr:
    """A scorer; `log` has a row of figures for each epoch after `fit`.

    A new person's vector is what propagation gives a viewer who has no vector of their own:
    Σ_j w_j d_j^-½ (e_j⁰ + … + e_j^(K-1)), up to a factor that changes no order; linear in the history.
    `fit` raises `InputError` when nobody rated anything 3 or better.
    """

    name = "lightgcn_bpr"

    def __init__(
        self,
        settings: Settings | Callable[[Interactions], Settings] = Settings.for_data,
        *,
        seed: int = 0,
        device: str = "cpu",
    ) -> None:
        self.settings, self.log = Settings(), list[dict[str, float]]()
        self._chosen, self._seed, self._device = settings, seed, torch.device(device)
        self.user_vectors = self.film_vectors = self._into = np.zeros((0, 0), np.float32)

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        settings = self._chosen if isinstance(self._chosen, Settings) else self._chosen(train)
        # Published data has no stars: an enjoyed film is an edge, and all edges are alike.
        matrix = enjoyed(train)
        matrix.data[:] = 1.0
        training = _Training(matrix, settings, self._seed, self._device, cancel)
        self.log, _ = run_epochs(training, settings.epochs, progress=progress, cancel=cancel)
        self.settings = settings
        self.user_vectors, self.film_vectors, self._into = training.vectors()

    def score(self, people: People) -> NDArray[np.float32]:
        return np.asarray(people.history @ self._into, np.float32) @ self.film_vectors.T

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        return np.asarray(self.user_vectors[users] @ self.film_vectors.T, np.float32)


class _Training(Learner):
    """LightGCN with BPR."""

    def __init__(
        self,
        matrix: csr_matrix[np.float32],
        settings: Settings,
        seed: int,
        device: torch.device,
        cancel: CancelToken,
    ) -> None:
        self._settings, self._pairs = settings, Pairs(matrix)
        self._degree = np.asarray(matrix.sum(0), np.float64).ravel()
        self._batches = -(-matrix.nnz // settings.batch)
        rng = np.random.default_rng(seed)
        users, films = random_start(matrix.shape, settings.dim, rng)
        super().__init__(
            Operator(normalised(matrix), device, cancel.check),
            users * np.float32(settings.deviation),
            films * np.float32(settings.deviation),
            layers=settings.layers,
            learning_rate=settings.learning_rate,
            updates=settings.epochs * self._batches,
            pace=_constant,
            rng=rng,
            device=device,
            cancel=cancel,
        )

    def epoch(self, number: int, report: Report) -> float:
        loss = 0.0
        for done in range(self._batches):
            loss += self._step(*self._pairs.draw(self._settings.batch, self._rng))
            report((done + 1) / self._batches)
        return loss / self._batches

    def vectors(self) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Propagated vectors of viewers and films, and what a film adds to a new person's vector."""
        with torch.no_grad():
            users, films = self.propagated()
            _, below = propagate(self._graph, self._users, self._films, max(0, self._layers - 1))
        into = below.cpu().numpy() * power_of_degree(self._degree, -0.5)[:, None]
        return users.cpu().numpy(), films.cpu().numpy(), into

    def _step(self, viewers: NDArray[np.int64], liked: NDArray[np.int64], other: NDArray[np.int64]) -> float:
        """One update by these viewers, a film that each enjoyed and one that they did not; returns the loss."""
        users, films = self.propagated()
        rows = [self._tensor(index) for index in (viewers, liked, other)]
        viewer, better, worse = users[rows[0]], films[rows[1]], films[rows[2]]
        ranked = softplus((viewer * (worse - better)).sum(1)).sum()
        starts = (self._users[rows[0]], self._films[rows[1]], self._films[rows[2]])
        squares = torch.stack([start.square().sum() for start in starts]).sum()
        return self.update((ranked + self._settings.decay * squares / 2) / max(1, len(viewers)))


class Pairs:
    """Draws from who enjoyed what: viewers alike, whatever they have met, as the reference code does."""

    def __init__(self, matrix: csr_matrix[np.float32]) -> None:
        self._n_films = matrix.shape[1]
        self._starts, self._films = matrix.indptr[:-1].astype(np.int64), matrix.indices.astype(np.int64)
        self._counts = np.diff(matrix.indptr)
        self._active = np.flatnonzero(self._counts)
        self._met = np.repeat(np.arange(matrix.shape[0]), self._counts) * self._n_films + self._films

    def draw(
        self, count: int, rng: np.random.Generator
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """`count` viewers, a film each enjoyed, and one they did not; fewer where someone enjoyed nearly all."""
        viewers = self._active[rng.integers(len(self._active), size=count)]
        liked = self._films[self._starts[viewers] + rng.integers(self._counts[viewers])]
        other = rng.integers(self._n_films, size=count)
        for _ in range(DRAWS):
            wrong = np.flatnonzero(self._enjoyed(viewers, other))
            if not len(wrong):
                break
            other[wrong] = rng.integers(self._n_films, size=len(wrong))
        right = ~self._enjoyed(viewers, other)
        return viewers[right], liked[right], other[right]

    def _enjoyed(self, viewers: NDArray[np.int64], films: NDArray[np.int64]) -> NDArray[np.bool_]:
        keys = viewers * self._n_films + films
        at = np.minimum(np.searchsorted(self._met, keys), len(self._met) - 1)
        return np.asarray(self._met[at] == keys)


def _constant(at: float) -> float:
    return 1.0
