"""Film texts by their words alone, in closed form: for when seconds count and nobody has read them yet.

Words of titles and tags weighed by rarity (tf–idf), and the leading singular vectors of that table (latent semantic
analysis, Deerwester et al. 1990). What an encoder knows of words that do not occur together is not in them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from engine.models.spectral import factorise
from engine.progress import CancelToken, Progress

DIMENSIONS = 64
FEWEST = 2
"""A word of a single film says nothing of others."""


def word_vectors(texts: Sequence[str], *, seed: int, progress: Progress, cancel: CancelToken) -> NDArray[np.float32]:
    """[n, d] unit vectors, d ≤ 64; zero for a text that shares no word with another."""
    bags = [Counter(re.findall(r"\w+", text.casefold())) for text in texts]
    films = Counter(word for bag in bags for word in bag)
    column = {word: k for k, word in enumerate(sorted(word for word, count in films.items() if count >= FEWEST))}
    entries = [
        (row, column[word], (1 + np.log(times)) * np.log(len(texts) / films[word]))
        for row, bag in enumerate(bags)
        for word, times in bag.items()
        if word in column
    ]
    dimensions = min(DIMENSIONS, len(texts) - 1, len(column) - 1)
    if not entries or dimensions < 1:
        return np.zeros((len(texts), 1), np.float32)
    rows, columns, weights = zip(*entries, strict=True)
    table = csr_matrix((np.array(weights, np.float32), (rows, columns)), shape=(len(texts), len(column)))
    factors = factorise(table, dimensions, seed=seed, progress=progress, cancel=cancel)
    vectors = factors.users * factors.values
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12), np.float32)
