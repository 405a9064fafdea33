"""Maximal marginal relevance (Carbonell & Goldstein 1998): good films that are not all alike."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.serving.loops import Precision, Rows, Vector, spread


def mmr(
    scores: Vector, vectors: Precision, count: int, diversity: float, rows: Rows | None = None
) -> NDArray[np.int64]:
    """Positions of `count` picks in order, from scores [c] (descending) and unit vectors [c, d], or some `rows` [c].

    Each pick maximises (1 − diversity)·s − diversity·(largest cosine to a pick so far), s scaled to 0–1.
    Ties go to the higher score. diversity = 0 is the order of the scores.
    """
    count = min(count, len(scores))
    if diversity <= 0 or count < 2:
        return np.arange(count)
    width = float(scores[0] - scores[-1])
    relevance = (scores - scores[-1]) / width if width > 0 else np.ones(len(scores))
    rows = np.arange(len(scores)) if rows is None else rows
    return spread((1 - diversity) * relevance, vectors, rows, count, diversity)
