"""How LightGCN is judged while it is trained: on validation people, whom neither its training nor the test knows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.evaluation.protocols import Split
from engine.models.base import Scorer
from engine.progress import CancelToken, silent
from engine.training.loop import Marks

AT = 10


def ndcg_on(split: Split, cancel: CancelToken) -> Callable[[Scorer], Marks]:
    """Marks a fitted scorer by NDCG@10 of each of `split`'s people; all alike where nobody has anything to find."""

    def marks(scorer: Scorer) -> Marks:
        found = split.measure(scorer, AT, silent, cancel)[f"ndcg@{AT}"]
        return found if len(found) else np.zeros(1)

    return marks
