"""Film texts and genres in one space: what is alike is near."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.data.catalogue import Catalogue
from engine.errors import Cancelled
from engine.progress import CancelToken, silent
from engine.training.encode import content_vectors, film_text

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
    encoded = content_vectors(
        catalogue, half_precision=False, device="cpu", progress=silent, cancel=CancelToken()
    )
    return encoded.astype(np.float32)


def test_vectors_are_of_length_one(vectors: NDArray[np.float32]) -> None:
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=2e-3)


def test_like_films_are_nearest(vectors: NDArray[np.float32]) -> None:
    cosines = vectors @ vectors.T - 2 * np.eye(len(vectors))
    assert cosines.argmax(axis=1)[:4].tolist() == [1, 0, 3, 2]


def test_the_text_says_what_is_known(catalogue: Catalogue) -> None:
    assert film_text(catalogue.film(0)) == "Alien (1979). Horror, Sci-Fi. space, monsters"
    assert film_text(catalogue.film(4)) == "Untold"


def test_encoding_can_be_stopped(catalogue: Catalogue) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        content_vectors(catalogue, half_precision=False, device="cpu", progress=silent, cancel=cancel)
