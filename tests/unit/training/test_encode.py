"""Film texts and genres in one space: what is alike is near."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.data.catalogue import Catalogue
from engine.errors import Cancelled
from engine.progress import CancelToken, Step, silent
from engine.training import encode
from engine.training.encode import content_vectors, film_text
from engine.training.text_cache import load_vectors

FILMS = {
    "Alien": (("Horror", "Sci-Fi"), ("space", "monsters")),
    "Aliens": (("Action", "Sci-Fi"), ("space", "monsters", "soldiers")),
    "Notting Hill": (("Comedy", "Romance"), ("romantic comedy", "London")),
    "Love Actually": (("Comedy", "Romance"), ("romantic comedy", "London", "Christmas")),
    "Untold": ((), ()),
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    genres, tags = zip(*FILMS.values(), strict=True)
    return Catalogue([1, 2, 3, 4, 5], list(FILMS), [1979, 1986, 1999, 2003, 0], genres=genres, tags=tags)


@pytest.fixture(scope="module")
def vectors(catalogue: Catalogue) -> NDArray[np.float32]:
    encoded = content_vectors(catalogue, half_precision=False, device="cpu", progress=silent, cancel=CancelToken())
    return encoded.astype(np.float32)


def test_vectors_are_of_length_one(vectors: NDArray[np.float32]) -> None:
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=2e-3)


def test_like_films_are_nearest(vectors: NDArray[np.float32]) -> None:
    cosines = vectors @ vectors.T - 2 * np.eye(len(vectors))
    assert cosines.argmax(axis=1)[:4].tolist() == [1, 0, 3, 2]


def test_the_text_says_what_is_known(catalogue: Catalogue) -> None:
    assert film_text(catalogue.film(0)) == "Alien (1979). Horror, Sci-Fi. space, monsters"
    assert film_text(catalogue.film(4)) == "Untold"
    assert film_text(catalogue.film(0), tags=False) == "Alien (1979). Horror, Sci-Fi"


def test_encoding_can_be_stopped(catalogue: Catalogue) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        content_vectors(catalogue, half_precision=False, device="cpu", progress=silent, cancel=cancel)


def test_only_new_texts_are_encoded(catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    real = encode._encode

    def watched(texts: Sequence[str], *args: Any, **options: Any) -> None:
        read.extend(texts)
        real(texts, *args, **options)

    monkeypatch.setattr(encode, "_encode", watched)
    cache = tmp_path / "texts.cache"
    options: dict[str, Any] = {"half_precision": False, "device": "cpu", "progress": silent, "cancel": CancelToken()}
    texts = ["Alien", "Heat", "Alien"]
    without = encode.encode_texts(texts, **options)
    assert read == ["Alien", "Heat"]
    np.testing.assert_array_equal(encode.encode_texts(texts, cache=cache, **options), without)
    np.testing.assert_array_equal(encode.encode_texts(texts, cache=cache, **options), without)
    assert read == ["Alien", "Heat"] * 2, "the second time all of it came from the cache"
    grown = encode.encode_texts(["Ronin", *texts], cache=cache, **options)
    assert read[4:] == ["Ronin"]
    np.testing.assert_array_equal(grown[1:], without)
    assert len(load_vectors(cache, encode.DIMENSIONS)) == 3


def test_what_was_encoded_before_a_stop_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encode, "CHUNK", 1)
    cancel, cache = CancelToken(), tmp_path / "texts.cache"

    def stop_at_the_second(step: Step) -> None:
        if step.fraction > 0:
            cancel.cancel()

    with pytest.raises(Cancelled):
        encode.encode_texts(
            ["A", "BB", "CCC", "DDDD"],
            half_precision=False,
            device="cpu",
            progress=stop_at_the_second,
            cancel=cancel,
            cache=cache,
        )
    assert len(load_vectors(cache, encode.DIMENSIONS)) == 2
