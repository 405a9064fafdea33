"""LightGCN (He et al., SIGIR 2020) with a start and a loss that reach its quality in minutes instead of hours.

Vectors of viewers and films are spread over the graph of who watched what (`graph.propagate`); nothing else is
learned but where they start. Instead of BPR from random vectors it
- starts from the spectral vectors, times the square root of their singular values;
- takes the softmax over films of cosine / τ (+ log degree), whole viewers at a time, so that all positives of a
  viewer share one denominator and their own term is one sparse product;
- on a large catalogue estimates that denominator from films drawn by degree, one draw for all viewers of a batch:
  an importance sample of p(film | viewer) ∝ degree · exp(cosine / τ).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from torch import Tensor
from torch.nn.functional import normalize

from engine.data.interactions import Interactions
from engine.models.base import graded, power_of_degree, viewer_matrix
from engine.models.spectral import factorise, normalised
from engine.progress import CancelToken, Progress, Step
from engine.training.graph import Operator, propagate
from engine.training.loop import run_epochs
from engine.training.softmax import log_partition


@dataclass(frozen=True)
class Settings:
    """Everything that decides the outcome, beside data and seed.

    dim            length d of the vectors
    layers         K, how often vectors are spread; 0 is plain matrix factorisation, the control
    steps          about how many updates, rounded up to whole epochs
    viewers        viewers in a batch
    sampled        films drawn for a denominator; 0 takes all films, and no log degree
    temperature    τ
    learning_rate  Adam's peak: risen to in the first tenth of the steps, left on a cosine down to 0
    start          root mean square of the starting vectors' entries
    """

    dim: int = 128
    layers: int = 2
    steps: int = 160
    viewers: int = 4096
    sampled: int = 4096
    temperature: float = 0.12
    learning_rate: float = 0.02
    start: float = 0.1


WARM_UP = 0.1


class LightGCN:
    """A scorer; after `fit` it also has

    film_vectors  float32 [n_items, d], of length 1
    film_scale    float32 [n_items]
    film_bias     float32 [n_items]: log degree where the catalogue was sampled, else 0

    so that for a new person score_i = Σ_j w_j · film_scale_j · ⟨film_vectors_j, film_vectors_i⟩ is linear in the
    history; with a bias, the person's vector is brought to length 1/τ first and the bias added.
    """

    name = "lightgcn"

    def __init__(
        self,
        settings: Settings,
        *,
        seed: int = 0,
        device: str = "cpu",
        validate: Callable[[LightGCN], float] | None = None,
    ) -> None:
        self.settings, self.seed, self.device, self._validate = settings, seed, torch.device(device), validate
        self.log: list[dict[str, float]] = []
        self.user_vectors = self.film_vectors = np.zeros((0, settings.dim), np.float32)
        self.film_scale = self.film_bias = np.zeros(0, np.float32)

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        run = _Run(train, self.settings, self.seed, self.device, progress, cancel)
        self._degree = run.degree
        def validate():
            self._take(run)
            return self._validate(self)
        self.log = run_epochs(run, run.epochs, progress=progress, cancel=cancel, validate=validate if self._validate else None)
        self._take(run)

    def _take(self, run: _Run) -> None:
        self.user_vectors, self.film_vectors, self.norms = run.vectors()
        deg = run.degree
        self.film_bias = np.log(np.maximum(deg, 0.5)).astype(np.float32) if self.settings.sampled else np.zeros(len(deg), np.float32)
        self.film_scale = power_of_degree(deg, -0.5)

    def score(self, history: csr_matrix[np.float32]) -> NDArray[np.float32]:
        people = np.asarray(history.multiply(self.film_scale[None]).tocsr() @ self.film_vectors, np.float32)
        if self.settings.sampled:
            people /= np.maximum(np.linalg.norm(people, axis=1, keepdims=True), 1e-12) * self.settings.temperature
        return people @ self.film_vectors.T + self.film_bias

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        return self.user_vectors[users] @ self.film_vectors.T / np.float32(self.settings.temperature) + self.film_bias


class _Run:
    def __init__(self, train, settings, seed, device, progress, cancel) -> None:
        self.s = settings
        self.device = device
        self.R = viewer_matrix(train, graded(train.rating))
        self.rng = np.random.default_rng(seed)
        self.degree = np.asarray(self.R.sum(0), np.float64).ravel()
        self.items = train.item; 
        N = normalised(self.R)
        f = factorise(N, settings.dim, seed=seed, progress=progress, cancel=cancel)
        root = np.sqrt(f.values)
        ue, fe = f.users * root, f.films * root
        rms = math.sqrt((np.square(ue).sum() + np.square(fe).sum()) / (ue.size + fe.size))
        self.ue = torch.tensor(ue * settings.start / rms, device=device, requires_grad=True)
        self.fe = torch.tensor(fe * settings.start / rms, device=device, requires_grad=True)
        self.graph = Operator(N, device, cancel.check)
        self.cum = np.cumsum(self.degree)
        U = self.R.shape[0]
        self.batches = max(1, round(U / settings.viewers))
        self.epochs = math.ceil(settings.steps / self.batches)
        self.opt = torch.optim.Adam([self.ue, self.fe], lr=settings.learning_rate, fused=True)
        total = self.epochs * self.batches
        def factor(step):
            x = (step + 1) / total
            return x / WARM_UP if x < WARM_UP else 0.5 * (1 + math.cos(math.pi * (x - WARM_UP) / (1 - WARM_UP)))
        self.sched = torch.optim.lr_scheduler.LambdaLR(self.opt, factor)

    def epoch(self, number: int) -> float:
        tot = n = 0.0
        for c in np.array_split(self.rng.permutation(self.R.shape[0]), self.batches):
            Rb = self.R[c]
            w = torch.from_numpy(np.asarray(Rb.sum(1), np.float32).ravel())
            zu, zi = propagate(self.graph, self.ue, self.fe, self.s.layers)
            zu, zi = normalize(zu[torch.from_numpy(c)]) / self.s.temperature, normalize(zi)
            cand = zi
            if self.s.sampled:
                cand = zi[torch.from_numpy(np.searchsorted(self.cum, self.rng.random(self.s.sampled) * self.cum[-1]))]
            loss = (log_partition(zu, cand, w) - (zu * (Operator(Rb, self.device) @ zi)).sum()) / w.sum()
            self.opt.zero_grad(); loss.backward(); self.opt.step(); self.sched.step()
            tot += float(loss) * float(w.sum()); n += float(w.sum())
        return tot / n

    def vectors(self):
        with torch.no_grad():
            zu, zi = propagate(self.graph, self.ue, self.fe, self.s.layers)
            return normalize(zu).cpu().numpy(), normalize(zi).cpu().numpy(), zi.norm(dim=1).cpu().numpy()

    def snapshot(self):
        return self.ue.detach().clone(), self.fe.detach().clone()

    def restore(self, s):
        with torch.no_grad():
            self.ue.copy_(s[0]); self.fe.copy_(s[1])
