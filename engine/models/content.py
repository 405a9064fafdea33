"""Content alone: films near, in text and genres, to the ones somebody liked."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.models.base import LIKED, People, graded, viewer_matrix
from engine.progress import CancelToken, Progress, Step

NEAREST = 3
COSINES_AT_ONCE = 8_000_000


class Content:
    """score_i = mean cosine of film i and the three liked films nearest to it; 0 for who liked nothing.

    `vectors` [n_items, d] of the films, of any lengths: the formula of `serving.signals.ContentSignal`. Only likes
    (weight 1 and more) count: a dislike says little about all films of its kind.
    """

    name = "content"

    def __init__(self, vectors: NDArray[np.floating]) -> None:
        lengths = np.linalg.norm(vectors.astype(np.float32), axis=1, keepdims=True)
        self._vectors = vectors.astype(np.float32) / np.where(lengths > 0, lengths, 1.0)
        self._seen = csr_matrix(np.zeros((0, 0), np.float32))

    def fit(self, train: Interactions, progress: Progress, cancel: CancelToken) -> None:
        """Raises ValueError when there is not one vector for each film of `train`."""
        if len(self._vectors) != train.n_items:
            raise ValueError(f"{train.n_items} films need as many vectors, not {len(self._vectors)}")
        seen = viewer_matrix(train, graded(train.rating))
        progress(Step("Reading likes", 1.0))
        cancel.check()
        self._seen = seen

    def score(self, people: People) -> NDArray[np.float32]:
        return self._scores(people.history)

    def score_users(self, users: NDArray[np.int32]) -> NDArray[np.float32]:
        return self._scores(self._seen[users])

    def _scores(self, history: csr_matrix[np.float32]) -> NDArray[np.float32]:
        scores = np.zeros(history.shape, np.float32)
        for row in range(len(scores)):
            entries = slice(history.indptr[row], history.indptr[row + 1])
            liked = self._vectors[history.indices[entries][history.data[entries] >= LIKED]]
            step = max(1, COSINES_AT_ONCE // max(len(liked), 1))
            for first in range(0, len(self._vectors) if len(liked) else 0, step):
                cosines = self._vectors[first : first + step] @ liked.T
                count = min(NEAREST, len(liked))
                nearest = np.partition(cosines, len(liked) - count, axis=1)[:, -count:]
                scores[row, first : first + step] = nearest.mean(1)
        return scores
