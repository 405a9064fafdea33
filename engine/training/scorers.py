"""Every model by its name: the only place that knows them all. What each needs is imported when it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from engine.bundles.terms import Term
from engine.data.catalogue import Catalogue
from engine.models.base import Scorer
from engine.progress import CancelToken, Progress

if TYPE_CHECKING:
    from engine.training.hybrid import Groundwork

Kind = Literal["baseline", "reference", "ours", "variant"]
Needs = Literal["ratings", "films", "tags", "genome", "pairs"]


@dataclass
class Materials:
    """What models are made of beside interactions. `catalogue` is None where films are mere numbers, `genome` [n, d]
    where there is no tag genome."""

    seed: int
    device: str = "cpu"
    catalogue: Catalogue | None = None
    content: NDArray[np.float16] = field(default_factory=lambda: np.zeros((0, 0), np.float16))
    """Film vectors [n, c], there once `prepare` was called for a model that needs them."""
    untagged: NDArray[np.float16] = field(default_factory=lambda: np.zeros((0, 0), np.float16))
    """The same of texts without tags, for a model that needs these."""
    genome: NDArray[np.float16] | None = None
    groundwork: Groundwork | None = None
    """What all variants of the hybrid share, there once one of them was made."""

    @property
    def torch_device(self) -> str:
        """The device to train on, after making sure that it is there."""
        from engine.training.device import choose_device

        return choose_device(self.device)

    def prepare(self, models: Iterable[Model], progress: Progress, cancel: CancelToken) -> None:
        """Reads the film texts that `models` need: the only part that takes time."""
        needs = {model.needs for model in models}
        if not len(self.content) and needs & {"films", "genome"}:
            self.content = self._read(True, progress, cancel)
        if not len(self.untagged) and "tags" in needs:
            self.untagged = self._read(False, progress, cancel)

    def _read(self, tags: bool, progress: Progress, cancel: CancelToken) -> NDArray[np.float16]:
        if self.catalogue is None:
            return np.zeros((0, 0), np.float16)
        from engine.training.encode import content_vectors, has_fast_half_precision

        return content_vectors(
            self.catalogue,
            half_precision=has_fast_half_precision(),
            device=self.torch_device,
            progress=progress,
            cancel=cancel,
            tags=tags,
        )


@dataclass(frozen=True)
class Model:
    """A row of the comparison.

    kind    a baseline that ours have to be better than, a published reference that is too slow to be fitted over and
            over for naming the best baseline, one of ours, or a variant of one of ours that shows what its parts
            and controls are worth
    needs   what it learns from: ratings as any data has them, film vectors as well (once more without tags, or with
            the tag genome, where the films have them), or the pairs of a given split
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


def _item_knn(materials: Materials) -> Scorer:
    from engine.models.item_knn import ItemKNN

    return ItemKNN()


def _als(materials: Materials) -> Scorer:
    from engine.models.als import Als

    return Als(seed=materials.seed)


def _content(materials: Materials) -> Scorer:
    from engine.models.content import Content

    return Content(materials.content)


def _content_without_tags(materials: Materials) -> Scorer:
    from engine.models.content import Content

    return Content(materials.untagged)


def _content_with_genome(materials: Materials) -> Scorer:
    from engine.models.content import Content
    from engine.training.content import with_genome

    assert materials.genome is not None, "there is a genome wherever this model is"
    return Content(with_genome(materials.content, materials.genome))


def _ridge(materials: Materials) -> Scorer:
    from engine.models.ridge_filter import RidgeFilter

    return RidgeFilter()


def _lightgcn(materials: Materials) -> Scorer:
    from engine.training.lightgcn import LightGCN

    return LightGCN(seed=materials.seed, device=materials.torch_device)


def _lightgcn_k0(materials: Materials) -> Scorer:
    from engine.training.lightgcn import LightGCN, without_propagation

    return LightGCN(without_propagation, seed=materials.seed, device=materials.torch_device)


def _lightgcn_random(materials: Materials) -> Scorer:
    from engine.training.lightgcn import LightGCN, from_random_vectors

    return LightGCN(from_random_vectors, seed=materials.seed, device=materials.torch_device)


def _lightgcn_bpr(materials: Materials) -> Scorer:
    from engine.training.bpr import LightGCNBpr

    return LightGCNBpr(seed=materials.seed, device=materials.torch_device)


def _hybrid(*without: Term, learned: bool = True) -> Callable[[Materials], Scorer]:
    def make(materials: Materials) -> Scorer:
        from engine.training.hybrid import Groundwork, Hybrid

        materials.groundwork = materials.groundwork or Groundwork(
            materials.content, seed=materials.seed, device=materials.torch_device, genome=materials.genome
        )
        return Hybrid(materials.groundwork, without=without, learned=learned)

    return make


def _blend(materials: Materials) -> Scorer:
    from engine.training.blend import Blend

    return Blend(seed=materials.seed, device=materials.torch_device)


MODELS = (
    Model("hybrid", _hybrid(), "ours", needs="films"),
    Model("hybrid", _blend, "ours", needs="pairs"),
    Model("lightgcn", _lightgcn, "ours"),
    Model("ease", _ease),
    Model("als", _als),
    Model("item_knn", _item_knn),
    Model("spectral", _spectral),
    Model("ridge", _ridge),
    Model("recent_popularity", _recent_popularity),
    Model("popularity", _popularity),
    Model("content", _content, needs="films"),
    Model("lightgcn_bpr", _lightgcn_bpr, "reference"),
    Model("hybrid without lightgcn", _hybrid("lightgcn"), "variant", needs="films"),
    Model("hybrid without ease", _hybrid("ease", "ease_year", "ease_month"), "variant", needs="films"),
    Model("hybrid without content", _hybrid("content"), "variant", needs="films"),
    Model("hybrid without recency", _hybrid("ease_year", "ease_month"), "variant", needs="films"),
    Model("hybrid without trend", _hybrid("trend"), "variant", needs="films"),
    Model("hybrid without popularity", _hybrid("likes", "trend"), "variant", needs="films"),
    Model("hybrid unlearned", _hybrid(learned=False), "variant", needs="films"),
    Model("content without tags", _content_without_tags, "variant", needs="tags"),
    Model("content with genome", _content_with_genome, "variant", needs="genome"),
    Model("lightgcn_k0", _lightgcn_k0, "variant"),
    Model("lightgcn_random", _lightgcn_random, "variant"),
)


def available(*, catalogue: bool, tags: bool = False, genome: bool = False) -> dict[str, Model]:
    """The models that can run, by name, where there is a catalogue, some of its films with `tags` or a tag `genome`,
    or where there are only the pairs of a split."""
    there: dict[Needs, bool] = {
        "ratings": True, "films": catalogue, "tags": catalogue and tags, "genome": catalogue and genome,
        "pairs": not catalogue,
    }  # fmt: skip
    return {model.name: model for model in MODELS if there[model.needs]}
