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
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from torch.nn.functional import normalize

from engine.data.interactions import Interactions
from engine.models.base import People
from engine.models.spectral import factorise, normalised
from engine.progress import CancelToken, Progress, part_of
from engine.training.checkpoint import Checkpoint
from engine.training.graph import Operator, Part
from engine.training.learner import Learner, enjoyed, graph_fingerprint, random_start
from engine.training.loop import Marks, Report, run_epochs
from engine.training.softmax import log_partition

WARM_UP = 0.1
WHOLE_CATALOGUE = 12_000
"""So many films, or fewer, and one softmax holds them all within a second a step."""
SMALL_DATA, LARGE_DATA = 300_000, 5_000_000
"""Ratings. Every step goes over the whole graph, which on large data takes long: fewer steps, more viewers in each."""
BIAS_FOLDED_IN, DEGREE_FOLDED_IN = 0.6, 0.15
"""How much of log degree suits a new person, whose vector is a sum of film vectors and popular already: times the
bias, and as an exponent of degree where the score must be linear. Chosen on held-out people of two sampled catalogues,
Gowalla (Recall@20 .206 and .196; .185 with the whole bias, .152 without any) and 20,000 simulated films (NDCG@10 .371
and .366; .363 and .150). Where nothing was sampled 0 is best (latest-small .120; .110 with exponent 0.2).
"""


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
    start          "spectral", or "random" (normal, by the seed), the control
    scale          root mean square of the starting vectors' entries
    patience       so many epochs in a row surely worse than the best end training, where there are validation people
    until          the share of all epochs after which training ends, as the judgement of validation people showed;
                   the learning rate falls as if it went on
    """

    dim: int = 128
    layers: int = 2
    steps: int = 240
    viewers: int = 4096
    sampled: int = 4096
    temperature: float = 0.12
    learning_rate: float = 0.02
    start: Literal["spectral", "random"] = "spectral"
    scale: float = 0.1
    patience: int = 5
    until: float = 1.0

    @classmethod
    def for_data(cls, train: Interactions) -> Settings:
        """What worked, by size: a catalogue that one softmax can hold is not sampled, and little data, which is
        soon learned by heart, gets shorter vectors and fewer steps; large data gets fewer, wider ones."""
        whole, small, large = train.n_items <= WHOLE_CATALOGUE, len(train) < SMALL_DATA, len(train) > LARGE_DATA
        return cls(
            dim=64 if small else 128,
            steps=100 if small else 120 if large else 240,
            viewers=min(8192 if large else 4096, max(256, train.n_users // 2)),
            sampled=0 if whole else 4096,
            temperature=0.1 if whole else 0.12,
        )


def without_propagation(train: Interactions) -> Settings:
    """The control that says what the graph is worth: all else as usual."""
    return replace(Settings.for_data(train), layers=0)


def from_random_vectors(train: Interactions) -> Settings:
    """The control that says what the spectral start is worth: all else as usual."""
    return replace(Settings.for_data(train), start="random")


class LightGCN:
    """A scorer; after `fit` it also has

    user_vectors  float32 [n_users, d] and
    film_vectors  float32 [n_items, d], of length 1 (0 for a film without interactions)
    film_scale    float32 [n_items]: 1, since on held-out people no discount by degree ranked better
    film_bias     float32 [n_items]: log degree where the catalogue was sampled, else 0
    log           a row of figures for each epoch (`loop.run_epochs`)

    For a new person score_i = Σ_j w_j · film_scale_j · ⟨film_vectors_j, film_vectors_i⟩, linear in the history; where
    there is a bias, that sum is divided by τ times the length of the person's vector before a part of it is added.

    `settings` may be a function of the data. `device` is a torch device: cpu (same seed, same vectors, bit for bit),
    cuda or mps. `validate` marks a trained copy after each epoch, a value for each validation person; where an earlier
    epoch was surely better it is kept, and `settings.until` then says when that was. `checkpoint` is a file to go on
    from, if it is there, and to save to; it stays. `fit` raises `InputError` when nobody rated anything 3 or better or
    the checkpoint is of other work, `StorageError` when the checkpoint is damaged or cannot be written.
    """

    name = "lightgcn"

    def __init__(
        self,
        settings: Settings | Callable[[Interactions], Settings] = Settings.for_data,
        *,
        seed: int = 0,
        device: str = "cpu",
        validate: Callable[[LightGCN], Marks] | None = None,
        checkpoint: Path | None = None,
    ) -> None:
        self.settings, self.log = Settings(), list[dict[str, float]]()
        self._chosen, self._seed, self._device = settings, seed, torch.device(device)
        self._validate, self._checkpoint = validate, checkpoint
        self.user_vectors = self.film_vectors = np.zeros((0, 0), np.float32)
        self.film_scale = self.film_bias = np.zeros(0, np.float32)

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        settings = self._chosen if isinstance(self._chosen, Settings) else self._chosen(train)
        matrix = enjoyed(train)
        checkpoint = None
        if self._checkpoint:
            decides = {"model": self.name, "seed": self._seed, **asdict(settings)}
            checkpoint = Checkpoint(self._checkpoint, data=graph_fingerprint(matrix, cancel.check), settings=decides)
        training = _Training(matrix, settings, self._seed, self._device, progress, cancel)
        validate = partial(self._tried, training, self._validate) if self._validate else None
        log, stands = run_epochs(
            training,
            training.epochs,
            progress=part_of(progress, "epochs"),
            cancel=cancel,
            validate=validate,
            patience=settings.patience,
            checkpoint=checkpoint,
        )
        self._adopt(training)
        if stands < training.epochs:
            self.settings = replace(settings, until=stands / training.all_epochs)
        self.log = log

    def score(self, people: People) -> NDArray[np.float32]:
        vectors = np.asarray(people.history.multiply(self.film_scale[None]) @ self.film_vectors, np.float32)
        if self.settings.sampled:
            lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
            vectors /= self.settings.temperature * np.where(lengths > 0, lengths, 1.0)
        return np.asarray(vectors @ self.film_vectors.T + np.float32(BIAS_FOLDED_IN) * self.film_bias, np.float32)

    def linear(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Vectors v [n_items, d] and scale s [n_items] whose Σ_j w_j · s_j · ⟨v_j, v_i⟩ ranks films for new people
        nearly as `score` does, with no bias: for serving, where a score must be a sum over the history.

        On a sampled catalogue a film's degree is in its vector's length, and the scale takes it out of the history.
        """
        length = np.exp(np.float32(DEGREE_FOLDED_IN) * self.film_bias)
        return self.film_vectors * length[:, None], self.film_scale / length

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        people = self.user_vectors[users] / np.float32(self.settings.temperature)
        return np.asarray(people @ self.film_vectors.T + self.film_bias, np.float32)

    def _tried(self, training: _Training, judge: Callable[[LightGCN], Marks]) -> Marks:
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


class _Training(Learner):
    """LightGCN with the softmax over films; all vectors start where `settings.start` says."""

    def __init__(
        self,
        matrix: csr_matrix[np.float32],
        settings: Settings,
        seed: int,
        device: torch.device,
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        self.settings, self._matrix = settings, matrix
        self.degree = np.asarray(matrix.sum(0), np.float64).ravel()
        self._known = np.flatnonzero(self.degree)
        self._active = np.flatnonzero(np.diff(matrix.indptr))
        self._batches = max(1, round(len(self._active) / settings.viewers))
        self.all_epochs = math.ceil(settings.steps / self._batches)
        self.epochs = min(self.all_epochs, max(1, round(settings.until * self.all_epochs)))
        self._edges = normalised(matrix)
        rng, graph = np.random.default_rng(seed), Operator(self._edges, device, cancel.check)
        if settings.start == "random":
            users, films = random_start(matrix.shape, settings.dim, rng)
        else:
            to_start = part_of(progress, "start")
            factors = factorise(
                self._edges, settings.dim, seed=seed, progress=to_start, cancel=cancel, product=graph.times
            )
            root = np.sqrt(factors.values)
            users, films = factors.users * root, factors.films * root
        square = (np.square(users).sum() + np.square(films).sum()) / (users.size + films.size)
        scale = settings.scale / math.sqrt(max(float(square), 1e-30))
        super().__init__(
            graph,
            users * scale,
            films * scale,
            layers=settings.layers,
            learning_rate=settings.learning_rate,
            updates=self.all_epochs * self._batches,
            pace=_pace,
            rng=rng,
            device=device,
            cancel=cancel,
        )

    def epoch(self, number: int, report: Report) -> float:
        shuffled = np.array_split(self._rng.permutation(self._active), self._batches)
        loss, weight = 0.0, 0.0
        for done, viewers in enumerate(map(np.sort, shuffled)):
            matrix = self._matrix[viewers]
            step_weight = float(matrix.sum())
            loss += self._step(viewers, matrix) * step_weight
            weight += step_weight
            report((done + 1) / self._batches)
        return loss / weight

    def vectors(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Propagated vectors of viewers and films, of length 1."""
        with torch.no_grad():
            users, films = self.propagated()
            return normalize(users).cpu().numpy(), normalize(films).cpu().numpy()

    def _step(self, viewers: NDArray[np.int64], matrix: csr_matrix[np.float32]) -> float:
        """One update by these viewers, `matrix` being their rows; returns their mean loss."""
        users, films = self.propagated(Part(self._tensor(viewers), self._operator(self._edges[viewers])))
        users, films = normalize(users) / self.settings.temperature, normalize(films)
        weights = self._tensor(np.asarray(matrix.sum(1), np.float32).ravel())
        positives = (users * (self._operator(matrix) @ films)).sum()
        partition = log_partition(users, films[self._tensor(self._candidates())], weights, self._cancel.check)
        return self.update((partition - positives) / weights.sum())

    def _operator(self, matrix: csr_matrix[np.float32]) -> Operator:
        return Operator(matrix, self._device, self._cancel.check)

    def _candidates(self) -> NDArray[np.int64]:
        """The films of the denominator: all that somebody met, or a draw in proportion to their degrees."""
        if not self.settings.sampled:
            return self._known
        cumulated = np.cumsum(self.degree)
        draws = self._rng.random(self.settings.sampled) * cumulated[-1]
        return np.asarray(np.searchsorted(cumulated, draws, side="right"), np.int64)


def _pace(at: float) -> float:
    """The learning rate's factor for a share (0–1] of all updates."""
    return at / WARM_UP if at < WARM_UP else 0.5 * (1 + math.cos(math.pi * (at - WARM_UP) / (1 - WARM_UP)))
