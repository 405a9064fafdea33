"""Every model by its name: the only place that knows them all. What each needs is imported when it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.data.catalogue import Catalogue
from engine.models.base import Scorer
from engine.progress import CancelToken, Progress

Kind = Literal["baseline", "ours", "variant"]
Needs = Literal["ratings", "films", "pairs"]


@dataclass
class Materials:
    """What models are made of beside interactions. `catalogue` is None where films are mere numbers."""

    seed: int
    device: str = "cpu"
    catalogue: Catalogue | None = None
    content: NDArray[np.float16] = field(default_factory=lambda: np.zeros((0, 0), np.float16))
    """Film vectors [n, c], there once `prepare` was called for a model that needs them."""

    def prepare(self, models: Iterable[Model], progress: Progress, cancel: CancelToken) -> None:
        """Reads the film texts if one of `models` needs them: the only part that takes time."""
        if self.catalogue is None or len(self.content) or not any(model.needs == "films" for model in models):
            return
        from engine.training.device import choose_device
        from engine.training.encode import content_vectors, has_fast_half_precision

        self.content = content_vectors(
            self.catalogue,
            half_precision=has_fast_half_precision(),
            device=choose_device(self.device),
            progress=progress,
            cancel=cancel,
        )


@dataclass(frozen=True)
class Model:
    """A row of the comparison.

    kind    a baseline that ours have to be better than, one of ours, or a variant of one of ours, measured to show
            what its parts and controls are worth
    needs   what it learns from: ratings as any data has them, film vectors as well, or the pairs of a given split
    """

    name: str
    make: Callable[[Materials], Scorer]
    kind: Kind = "baseline"
    needs: Needs = "ratings"


def _popularity(materials: Materials) -> Scorer:
    from engine.models.popularity import Popularity

    return Popularity()


def _recent_popularity(materials: Materials) -> Scorer:
    from engine.models.recent_popularity import RecentPopularity

    return RecentPopularity()


def _ease(materials: Materials) -> Scorer:
    from engine.models.ease import Ease

    return Ease()


def _spectral(materials: Materials) -> Scorer:
    from engine.models.spectral import Spectral

    return Spectral(seed=materials.seed)


def _ridge(materials: Materials) -> Scorer:
    from engine.models.ridge_filter import RidgeFilter

    return RidgeFilter()


def _lightgcn(materials: Materials) -> Scorer:
    from engine.training.device import choose_device
    from engine.training.lightgcn import LightGCN

    return LightGCN(seed=materials.seed, device=choose_device(materials.device))


def _blend(materials: Materials) -> Scorer:
    from engine.training.blend import Blend
    from engine.training.device import choose_device

    return Blend(seed=materials.seed, device=choose_device(materials.device))


MODELS = (
    Model("hybrid", _blend, "ours", needs="pairs"),
    Model("lightgcn", _lightgcn, "ours"),
    Model("ease", _ease),
    Model("spectral", _spectral),
    Model("ridge", _ridge),
    Model("recent_popularity", _recent_popularity),
    Model("popularity", _popularity),
)


def available(*, catalogue: bool) -> dict[str, Model]:
    """The models that can run, by name, where there is a catalogue or where there are only the pairs of a split."""
    return {model.name: model for model in MODELS if model.needs in ("ratings", "films" if catalogue else "pairs")}
