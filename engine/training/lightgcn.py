"""LightGCN (He et al., SIGIR 2020) with a start and a loss that reach its quality in minutes instead of hours.

Vectors of viewers and films are spread over the graph of who watched what (`graph.propagate`); where they start is
all that is learned. Instead of BPR from random vectors it
- starts from the spectral vectors, times the square root of their singular values;
- takes the softmax over films of cosine / τ, whole viewers at a time, so that all positives of a viewer share one
  denominator and their own term is one sparse product;
- on a large catalogue estimates that denominator from films drawn by degree, one draw for all viewers of a batch.
  That is an importance sample of p(film | viewer) ∝ degree · exp(cosine / τ), so log degree belongs to the score.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from torch import Tensor
from torch.nn.functional import normalize

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.models.base import People, graded, viewer_matrix
from engine.models.spectral import factorise, normalised
from engine.progress import CancelToken, Progress
from engine.training.graph import Operator, propagate
from engine.training.loop import Report, run_epochs
from engine.training.softmax import log_partition

WARM_UP = 0.1
WHOLE_CATALOGUE = 12_000
"""So many films, or fewer, and one softmax holds them all within a second a step."""
SMALL_DATA = 300_000
MIDDLING = 3.0


@dataclass(frozen=True)
class Settings:
    """Everything that decides the outcome, beside the data and the seed.

    dim            d, length of the vectors
    layers         K, how often vectors are spread; 0 is plain matrix factorisation, the control
    steps          about how many updates, rounded up to whole epochs; 0 leaves the spectral start, propagated
    viewers        viewers in a batch
    sampled        films drawn for a denominator; 0 takes the whole catalogue
    temperature    τ
    learning_rate  Adam's peak: reached in the first tenth of the steps, left on a cosine down to 0
    start          root mean square of the starting vectors' entries
    """

    dim: int = 128
    layers: int = 2
    steps: int = 240
    viewers: int = 4096
    sampled: int = 4096
    temperature: float = 0.12
    learning_rate: float = 0.02
    start: float = 0.1

    @classmethod
    def for_data(cls, train: Interactions) -> Settings:
        """What worked, by size: a catalogue that one softmax can hold is not sampled, and little data, which is
        soon learned by heart, gets shorter vectors and fewer steps."""
        whole, small = train.n_items <= WHOLE_CATALOGUE, len(train) < SMALL_DATA
        return cls(
            dim=64 if small else 128,
            steps=100 if small else 240,
            viewers=min(4096, max(256, train.n_users // 2)),
            sampled=0 if whole else 4096,
            temperature=0.1 if whole else 0.12,
        )


class LightGCN:
    """A scorer; after `fit` it also has

    user_vectors  float32 [n_users, d] and
    film_vectors  float32 [n_items, d], of length 1 (0 for a film without interactions)
    film_scale    float32 [n_items]: 1, since on held-out people no discount by degree ranked better
    film_bias     float32 [n_items]: log degree where the catalogue was sampled, else 0
    log           a row of figures for each epoch (`loop.run_epochs`)

    For a new person score_i = Σ_j w_j · film_scale_j · ⟨film_vectors_j, film_vectors_i⟩, linear in the history; where
    there is a bias, that sum is divided by τ times the length of the person's vector before the bias is added.

    `settings` follow from the data when None. `device` is a torch device: cpu (same seed, same vectors, bit for
    bit), cuda or mps. `validate` scores a trained copy after each epoch (higher is better); the best is kept.
    `fit` raises `InputError` when nobody rated anything 3 or better.
    """

    name = "lightgcn"

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        seed: int = 0,
        device: str = "cpu",
        validate: Callable[[LightGCN], float] | None = None,
    ) -> None:
        self.settings, self.log = settings or Settings(), list[dict[str, float]]()
        self._chosen, self._seed, self._device, self._validate = settings, seed, torch.device(device), validate
        self.user_vectors = self.film_vectors = np.zeros((0, 0), np.float32)
        self.film_scale = self.film_bias = np.zeros(0, np.float32)

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        settings = self._chosen or Settings.for_data(train)
        training = _Training(train, settings, self._seed, self._device, progress, cancel)
        validate = partial(self._tried, training, self._validate) if self._validate else None
        log = run_epochs(training, training.epochs, progress=progress, cancel=cancel, validate=validate)
        self._adopt(training)
        self.log = log

    def score(self, people: People) -> NDArray[np.float32]:
        vectors = np.asarray(people.history.multiply(self.film_scale[None]) @ self.film_vectors, np.float32)
        if self.settings.sampled:
            lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
            vectors /= self.settings.temperature * np.where(lengths > 0, lengths, 1.0)
        return vectors @ self.film_vectors.T + self.film_bias

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        people = self.user_vectors[users] / np.float32(self.settings.temperature)
        return np.asarray(people @ self.film_vectors.T + self.film_bias, np.float32)

    def _tried(self, training: _Training, judge: Callable[[LightGCN], float]) -> float:
        trial = copy.copy(self)
        trial._adopt(training)
        return judge(trial)

    def _adopt(self, training: _Training) -> None:
        self.settings = training.settings
        self.user_vectors, self.film_vectors = training.vectors()
        self.film_scale = np.ones(len(self.film_vectors), np.float32)
        self.film_bias = np.zeros_like(self.film_scale)
        if self.settings.sampled:
            # A film that nobody met counts as met half a time: last, yet not infinitely far.
            self.film_bias = np.log(np.maximum(training.degree, 0.5)).astype(np.float32)


class _Training:
    """What changes while LightGCN is trained; `loop.Epochs`."""

    def __init__(
        self,
        train: Interactions,
        settings: Settings,
        seed: int,
        device: torch.device,
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        self.settings, self._device, self._cancel = settings, device, cancel
        # A dislike is no edge: on held-out people that was better than a weak one.
        enjoyed = train.where(train.rating >= MIDDLING)
        if not len(enjoyed):
            raise InputError(f"No film was rated {MIDDLING:g} or better by anyone; there is nothing to learn from.")
        self._matrix = viewer_matrix(enjoyed, graded(enjoyed.rating))
        self.degree = np.asarray(self._matrix.sum(0), np.float64).ravel()
        self._known = np.flatnonzero(self.degree)
        self._active = np.flatnonzero(np.diff(self._matrix.indptr))
        edges = normalised(self._matrix)
        factors = factorise(edges, settings.dim, seed=seed, progress=progress, cancel=cancel)
        root = np.sqrt(factors.values)
        self._users, self._films = self._parameters(factors.users * root, factors.films * root)
        self._graph = Operator(edges, device, cancel.check)
        self._rng = np.random.default_rng(seed)
        self._batches = max(1, round(len(self._active) / settings.viewers))
        self.epochs = math.ceil(settings.steps / self._batches)
        self._optimiser = torch.optim.Adam([self._users, self._films], lr=settings.learning_rate, fused=True)
        self._schedule = torch.optim.lr_scheduler.LambdaLR(self._optimiser, self._pace)

    def epoch(self, number: int, report: Report) -> float:
        shuffled = np.array_split(self._rng.permutation(self._active), self._batches)
        loss, weight = 0.0, 0.0
        for done, viewers in enumerate(shuffled):
            matrix = self._matrix[np.sort(viewers)]
            step_weight = float(matrix.sum())
            loss += self._step(np.sort(viewers), matrix) * step_weight
            weight += step_weight
            report((done + 1) / self._batches)
        return loss / weight

    def vectors(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Propagated vectors of viewers and films, of length 1."""
        with torch.no_grad():
            users, films = propagate(self._graph, self._users, self._films, self.settings.layers)
            return normalize(users).cpu().numpy(), normalize(films).cpu().numpy()

    def snapshot(self) -> tuple[Tensor, Tensor]:
        return self._users.detach().clone(), self._films.detach().clone()

    def restore(self, snapshot: tuple[Tensor, Tensor]) -> None:
        with torch.no_grad():
            self._users.copy_(snapshot[0])
            self._films.copy_(snapshot[1])

    def _step(self, viewers: NDArray[np.int64], matrix: csr_matrix[np.float32]) -> float:
        """One update by these viewers, `matrix` being their rows; returns their mean loss."""
        users, films = propagate(self._graph, self._users, self._films, self.settings.layers)
        users = normalize(users[self._tensor(viewers)]) / self.settings.temperature
        films = normalize(films)
        weights = self._tensor(np.asarray(matrix.sum(1), np.float32).ravel())
        positives = (users * (Operator(matrix, self._device, self._cancel.check) @ films)).sum()
        partition = log_partition(users, films[self._tensor(self._candidates())], weights, self._cancel.check)
        loss = (partition - positives) / weights.sum()
        self._optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        self._schedule.step()
        return loss.item()

    def _candidates(self) -> NDArray[np.int64]:
        """The films of the denominator: all that somebody met, or a draw in proportion to their degrees."""
        if not self.settings.sampled:
            return self._known
        cumulated = np.cumsum(self.degree)
        draws = self._rng.random(self.settings.sampled) * cumulated[-1]
        return np.asarray(np.searchsorted(cumulated, draws, side="right"), np.int64)

    def _parameters(self, users: NDArray[np.float32], films: NDArray[np.float32]) -> tuple[Tensor, Tensor]:
        square = (np.square(users).sum() + np.square(films).sum()) / (users.size + films.size)
        scale = self.settings.start / math.sqrt(max(float(square), 1e-30))
        return self._tensor(users * scale).requires_grad_(), self._tensor(films * scale).requires_grad_()

    def _pace(self, step: int) -> float:
        """The learning rate's factor at an update, counted from 0."""
        at = (step + 1) / max(1, self.epochs * self._batches)
        return at / WARM_UP if at < WARM_UP else 0.5 * (1 + math.cos(math.pi * (at - WARM_UP) / (1 - WARM_UP)))

    def _tensor(self, array: NDArray[np.generic]) -> Tensor:
        return torch.from_numpy(array).to(self._device)
