"""Films that feel like a sentence: a query's vector against what the films' vectors know of their texts.

A bundle's content vector begins with the film's text in the encoder's own space, weighed and followed by genres and
perhaps the genome (`training.encode.with_genres`, `training.content.with_genome`). Its first 384 numbers, made unit
length again, are therefore the text's vector as the encoder gave it, and a query needs no projection.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.bundles.bundle import Bundle
from engine.errors import BundleError
from engine.language import phrase, tr
from engine.serving.loops import Precision, Rows, Vector, single
from engine.serving.nearest import BLOCK

TEXT_DIMENSIONS: Final = 384
BY_WORDS: Final = "by their words"
"""What a bundle says of its texts when no encoder has read them (`training.publish`)."""
ONLY_WORDS: Final = phrase(
    "This model was trained quickly and knows films only by their words; a balanced one can search by mood."
)
TASTE: Final = 0.3
"""What a person's taste weighs against the text, both standardised: it sorts films that fit about as well, and never
brings in one that does not."""


class MoodSpace:
    """The films' texts, as a query is compared with them."""

    def __init__(self, bundle: Bundle, content: Precision) -> None:
        """`content` [n, c] are the bundle's content vectors. Raises `BundleError` where no encoder read the texts."""
        texts = bundle.manifest.training.get("texts")
        if texts == BY_WORDS or content.shape[1] <= TEXT_DIMENSIONS:
            raise BundleError(tr(ONLY_WORDS))
        self._texts = content[:, :TEXT_DIMENSIONS]
        lengths = np.concatenate([np.sqrt(np.einsum("ij,ij->i", texts, texts)) for texts in self._blocks()])
        self._scale = np.divide(1.0, lengths, out=np.zeros_like(lengths), where=lengths > 1e-6)

    def fits(self, query: NDArray[np.float32]) -> Vector:
        """[n] cosines of the unit vector `query` [384] to every film's text, standardised over the catalogue."""
        products = np.concatenate([texts @ query for texts in self._blocks()])
        cosines = (products * self._scale).astype(np.float64)
        return np.asarray((cosines - cosines.mean()) / max(float(cosines.std()), 1e-12))

    def _blocks(self) -> Iterator[NDArray[np.float32]]:
        """The texts in single precision, some at a time: all at once would be 100 MB."""
        return (single(self._texts[start : start + BLOCK]) for start in range(0, len(self._texts), BLOCK))


def closest(fits: Vector, allowed: Rows, count: int) -> Rows:
    """The `count` films of `allowed` [m] that fit best, ascending rows."""
    best = allowed[np.argsort(-fits[allowed], kind="stable")[:count]]
    return np.sort(best)


def blended(fits: Vector, tastes: Vector) -> Rows:
    """[c] places, best first, of films that fit `fits` [c] and are to a person's taste by scores `tastes` [c]."""
    if not len(fits):
        return np.zeros(0, dtype=np.int64)
    deviation = float(tastes.std()) or 1.0
    return np.argsort(-(fits + TASTE * (tastes - tastes.mean()) / deviation), kind="stable")
