from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.data.interactions import Interactions
from engine.errors import Cancelled
from engine.progress import CancelToken, silent
from engine.training.cold_films import FEWEST_FILMS, SURE_FROM, foresee, graph_space
from engine.training.lightgcn import LightGCN, Settings

N, C, D = 400, 12, 6
RATED, UNRATED = np.arange(300), np.arange(300, N)


def unit(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


class World:
    """Films whose place follows from their content, but for `noise`; the last hundred are rated by nobody."""

    def __init__(self, noise: float) -> None:
        rng = np.random.default_rng(4)
        content = unit(rng.standard_normal((N, C)))
        self.content = content.astype(np.float16)
        follows = unit(content @ rng.standard_normal((C, D)))
        self.truth = unit(follows + noise * unit(rng.standard_normal((N, D)))).astype(np.float32)
        self.n_ratings = np.where(np.arange(N) < len(RATED), 30, 0).astype(np.int32)
        self.known = self.truth * (self.n_ratings > 0)[:, None]


def test_a_film_lies_where_its_content_says() -> None:
    world = World(noise=0.0)
    found = foresee(world.known, world.content, world.n_ratings, UNRATED, CancelToken())
    cosines = (unit(found.vectors.astype(np.float64)) * world.truth[UNRATED]).sum(axis=1)
    assert cosines.min() > 0.85
    assert found.length > 0.95
    assert found.vectors.dtype == np.float32


@pytest.mark.parametrize("noise", [0.5, 1.0, 2.0])
def test_vectors_are_as_long_as_the_guess_is_good(noise: float) -> None:
    world = World(noise)
    found = foresee(world.known, world.content, world.n_ratings, UNRATED, CancelToken())
    assert np.linalg.norm(found.vectors, axis=1) == pytest.approx(found.length, rel=1e-5)
    cosines = (unit(found.vectors.astype(np.float64)) * world.truth[UNRATED]).sum(axis=1)
    assert found.length == pytest.approx(cosines.mean(), abs=0.08)  # on films that the regression never saw
    assert found.length < 0.95


def test_content_that_says_nothing_places_nothing() -> None:
    world = World(noise=0.0)
    strange = np.random.default_rng(9).standard_normal((N, C)).astype(np.float16)
    equal = np.full((N, C), C**-0.5, np.float16)
    aside = world.known + np.float32(0.2) * (world.n_ratings > 0)[:, None]  # so that the mean film is somewhere
    for known in (world.known, aside):
        for content in (strange, equal, np.zeros_like(equal)):
            found = foresee(known, content, world.n_ratings, UNRATED, CancelToken())
            assert found.length == 0.0
            assert not found.vectors.any()
            assert found.vectors.shape == (len(UNRATED), D)


def test_too_few_rated_films_place_nothing() -> None:
    world = World(noise=0.0)
    for count, learns in ((0, False), (FEWEST_FILMS - 1, False), (120, True)):
        n_ratings = np.where(np.arange(N) < count, 30, 0).astype(np.int32)
        found = foresee(world.known, world.content, n_ratings, UNRATED, CancelToken())
        assert bool(found.vectors.any()) == learns


def test_films_rated_often_decide() -> None:
    """A third is known well, two thirds, each rated once, say the opposite."""
    world = World(noise=0.0)
    often = np.arange(N) % 3 == 0
    n_ratings = np.where(world.n_ratings == 0, 0, np.where(often, SURE_FROM, 1)).astype(np.int32)
    known = np.where(often[:, None], world.known, -world.known)
    found = foresee(known, world.content, n_ratings, UNRATED, CancelToken())
    assert ((found.vectors * world.truth[UNRATED]).sum(axis=1) > 0).mean() > 0.95


def test_films_that_nobody_enjoyed_teach_nothing() -> None:
    """Rated, but without a place of their own: as if they were not there."""
    world = World(noise=0.5)
    disliked = np.arange(N) < 100
    known = np.where(disliked[:, None], 0, world.known).astype(np.float32)
    fewer = np.where(disliked, 0, world.n_ratings).astype(np.int32)
    with_them = foresee(known, world.content, world.n_ratings, UNRATED, CancelToken())
    without = foresee(known, world.content, fewer, UNRATED, CancelToken())
    np.testing.assert_array_equal(with_them.vectors, without.vectors)


def test_it_can_be_stopped() -> None:
    world, cancel = World(noise=0.5), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        foresee(world.known, world.content, world.n_ratings, UNRATED, cancel)


@pytest.mark.parametrize("sampled", [0, 16])
def test_only_unrated_films_are_placed_and_among_their_own_kind(sampled: int) -> None:
    """Two crowds, each with films of its own kind; nobody rated the last film of either, and one only disliked."""
    rng = np.random.default_rng(1)
    n_films, kind = 64, np.arange(64) % 2
    users, films = np.divmod(np.arange(60 * 61), 61)
    mine = (kind[films] == users % 2) & (rng.random(len(films)) < 0.5)
    stars = np.where(films == 60, 1.0, 5.0)
    data = Interactions.build(users[mine], films[mine], stars[mine], np.zeros(mine.sum()), item_ids=range(n_films))
    content = unit(np.column_stack([kind == 0, kind == 1]) + 0.3 * rng.standard_normal((n_films, 2)))
    lightgcn = LightGCN(Settings(dim=4, steps=0, sampled=sampled))
    lightgcn.fit(data, silent, CancelToken())
    n_ratings = np.bincount(data.item, minlength=n_films).astype(np.int32)
    before, _ = lightgcn.linear()
    vectors, scale = graph_space(lightgcn, content.astype(np.float16), n_ratings, CancelToken())
    unrated = [61, 62, 63]
    assert list(np.flatnonzero(n_ratings == 0)) == unrated
    np.testing.assert_array_equal(np.delete(vectors, unrated, 0), np.delete(before, unrated, 0))
    assert not before[unrated].any()
    assert not vectors[60].any()  # disliked: what people said of it stands
    lengths = np.linalg.norm(vectors[unrated] * scale[unrated, None], axis=1)
    assert np.all((lengths > 0.3) & (lengths < 1))
    for film in unrated:
        closeness = vectors[:60] @ vectors[film]
        assert closeness[kind[:60] == kind[film]].mean() > closeness[kind[:60] != kind[film]].mean() + 0.2
