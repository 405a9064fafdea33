"""The ranker as somebody would have met it at an earlier moment: for measuring and learning, on held-out people."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import BundleArrays
from engine.bundles.manifest import RankingSettings
from engine.bundles.terms import TERMS
from engine.models.recent_popularity import RecentPopularity
from engine.serving.history import History
from engine.serving.loops import Rows, Vector
from engine.serving.ranking import Ranker, squashed
from engine.serving.signals import CrowdSignal


class PastRanker:
    """Scores by `arrays` and `settings`, but with the crowd's trend of the moment that is asked about."""

    def __init__(self, arrays: BundleArrays, settings: RankingSettings, recent: RecentPopularity) -> None:
        self.arrays, self.settings = arrays, settings
        # Asked a thousand times over, so that half precision, which saves the app memory, would be undone each time.
        content = cast(Any, arrays.content_vectors.astype(np.float32))
        self._ranker, self._recent = Ranker(replace(arrays, content_vectors=content), settings), recent

    def score(self, history: History, films: Rows, now: int) -> Vector:
        """[c] scores of `films` at `now`, UTC seconds."""
        return self._ranker.score(history, films, "for_you", {}, trend=self._trend(now)).scores

    def terms(self, history: History, films: Rows, now: int) -> NDArray[np.float64]:
        """[terms, c]: what each term's weight is multiplied with, in the order of TERMS."""
        raws = self._ranker.raws(history, films, TERMS, trend=self._trend(now))
        return np.stack([squashed(term, raws[term].standardised) for term in TERMS])

    def _trend(self, now: int) -> CrowdSignal:
        return CrowdSignal(self._recent.at(now))
