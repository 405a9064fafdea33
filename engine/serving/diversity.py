"""Maximal marginal relevance (Carbonell & Goldstein 1998): good films that are not all alike."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.serving.loops import Vector, spread


def mmr(scores: Vector, vectors: NDArray[np.float32], count: int, diversity: float) -> NDArray[np.int64]:
    """Positions of `count` picks in order, from scores [c] (descending) and unit vectors [c, d].

    Each pick maximises (1 − diversity)·s − diversity·(largest cosine to a pick so far), s scaled to 0–1.
    Ties go to the higher score. diversity = 0 is the order of the scores.
    """
    count = min(count, len(scores))
    if diversity <= 0 or count < 2:
        return np.arange(count)
    width = float(scores.max() - scores.min())
    relevance = (scores - scores.min()) / width if width > 0 else np.ones(len(scores))
    return spread((1 - diversity) * relevance, vectors, count, diversity)
