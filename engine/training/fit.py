"""All models fitted on one set of interactions, as the arrays of a bundle."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays
from engine.data.interactions import Interactions
from engine.evaluation.protocols import Split
from engine.models.ease import Ease
from engine.models.recent_popularity import RecentPopularity
from engine.progress import CancelToken, Progress, part_of
from engine.training.cold_films import graph_space
from engine.training.counts import co_likes, film_counts
from engine.training.lightgcn import LightGCN, Settings
from engine.training.presets import Preset
from engine.training.validation import ndcg_on


@dataclass(frozen=True)
class Fitted:
    """The fitted scorers, and the arrays that serving makes of them."""

    lightgcn: LightGCN
    ease: Ease
    recent: RecentPopularity
    arrays: BundleArrays


def fit_models(
    train: Interactions,
    content: NDArray[np.float16],
    preset: Preset,
    *,
    seed: int,
    device: str,
    progress: Progress,
    cancel: CancelToken,
    validation: Split | None = None,
    until: float = 1.0,
    checkpoint: Path | None = None,
) -> Fitted:
    """LightGCN, EASE and counts of `train`; `content` [n, c] are the film vectors of text and genres, by which unrated
    films find their place in LightGCN's space.

    With `validation`, people who are not in `train`, LightGCN stops where they are surely served best; where that was
    stands in `lightgcn.settings.until`, the `until` of a later fit on everyone. `checkpoint` is LightGCN's. Progress
    has the parts start, epochs, ease, neighbours, recent and counts.
    """
    validate = ndcg_on(validation, cancel) if validation is not None and preset.lightgcn else None
    settings = replace(settings_for(train, preset), until=until)
    lightgcn = LightGCN(settings, seed=seed, device=device, validate=validate, checkpoint=checkpoint)
    lightgcn.fit(train, progress, cancel)
    counts = film_counts(train)
    graph_vectors, graph_scale = graph_space(lightgcn, content, counts.n_ratings, cancel)
    ease = Ease(**preset.linear)
    ease.fit(train, part_of(progress, "ease"), cancel)
    neighbours = ease.neighbours(preset.neighbours_for(train.n_items), part_of(progress, "neighbours"), cancel)
    recent = RecentPopularity()
    recent.fit(train, part_of(progress, "recent"), cancel)
    arrays = BundleArrays(
        graph_vectors=graph_vectors,
        graph_scale=graph_scale,
        content_vectors=content,
        neighbour_indptr=neighbours.indptr,
        neighbour_indices=neighbours.indices,
        neighbour_values=neighbours.values,
        neighbour_both=co_likes(train, neighbours, part_of(progress, "counts"), cancel),
        n_ratings=counts.n_ratings,
        n_likes=counts.n_likes,
        mean_rating=counts.mean_rating,
        trend=recent.score_users(np.zeros(1, np.int32))[0],
    )
    return Fitted(lightgcn, ease, recent, arrays)


def settings_for(train: Interactions, preset: Preset) -> Settings:
    """LightGCN's settings for data of this size and this preset."""
    chosen: dict[str, Any] = {"dim": preset.dimensions, **({} if preset.lightgcn else {"steps": 0}), **preset.graph}
    return replace(Settings.for_data(train), **chosen)
