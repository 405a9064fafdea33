"""Film texts by their words: texts that share words are near each other, others are not."""

from __future__ import annotations

import numpy as np

from engine.progress import CancelToken, silent
from engine.training.words import word_vectors


def vectors(texts: list[str]) -> np.ndarray:
    return word_vectors(texts, seed=1, progress=silent, cancel=CancelToken())


def test_texts_of_two_worlds_are_told_apart() -> None:
    texts = [f"Film. heist, bank, police, night{k % 3}" for k in range(8)]
    texts += [f"Film. wedding, love, Paris, spring{k % 3}" for k in range(8)]
    found = vectors(texts)
    likeness = found @ found.T
    assert likeness[:8, :8].min() > likeness[:8, 8:].max() + 0.2
    assert np.allclose(np.linalg.norm(found, axis=1), 1.0, atol=1e-5)


def test_the_same_texts_give_the_same_vectors() -> None:
    texts = [f"word{k % 5} word{k % 7} word{k % 3}" for k in range(30)]
    assert np.array_equal(vectors(texts), vectors(texts))


def test_texts_that_share_nothing_are_nowhere() -> None:
    assert not vectors(["one", "two", "three"]).any()
    assert vectors(["same words", "same words", "else"]).shape[0] == 3
    assert vectors([""]).shape == (1, 1)
