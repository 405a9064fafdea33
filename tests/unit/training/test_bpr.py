from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import InputError
from engine.models.base import People
from engine.progress import CancelToken, silent
from engine.training.bpr import LightGCNBpr, Pairs, Settings

Strangers = Callable[[csr_matrix[np.float32]], People]
SMALL = Settings(dim=8, epochs=30, batch=64, learning_rate=0.02)
N_VIEWERS, N_FILMS, MISSING = 30, 40, 5


def checkerboard() -> Interactions:
    """Even viewers love even films and odd ones odd films, but each has yet to meet five of them; film 40 is hated."""
    rng = np.random.default_rng(0)
    loved = np.array([rng.permutation(np.arange(viewer % 2, N_FILMS, 2))[MISSING:] for viewer in range(N_VIEWERS)])
    users = np.concatenate([np.repeat(np.arange(N_VIEWERS), loved.shape[1]), np.arange(N_VIEWERS)])
    films = np.concatenate([loved.ravel(), np.full(N_VIEWERS, N_FILMS)])
    stars = np.where(films == N_FILMS, 1.0, rng.integers(3, 6, len(films)))
    return Interactions.build(users, films, stars, np.zeros(len(users)))


def trained(settings: Settings = SMALL, seed: int = 0) -> LightGCNBpr:
    model = LightGCNBpr(settings, seed=seed)
    model.fit(checkerboard(), silent, CancelToken())
    return model


@pytest.mark.parametrize("layers", [0, 1, 3])
def test_viewers_and_new_people_are_recommended_films_of_their_colour(strangers: Strangers, layers: int) -> None:
    model = trained(Settings(dim=8, layers=layers, epochs=60, batch=64, learning_rate=0.02))
    train = checkerboard()
    scores = model.score_users(np.arange(N_VIEWERS, dtype=np.int32))
    scores[train.user, train.item] = -np.inf
    best = np.argsort(-scores, axis=1)[:, :MISSING]
    assert np.mean(best % 2 == np.arange(N_VIEWERS)[:, None] % 2) > 0.85
    history = np.zeros((2, N_FILMS + 1), np.float32)
    history[0, [0, 4]], history[1, 7] = 1.0, 1.0
    asked = model.score(strangers(csr_matrix(history)))
    asked[history > 0] = -np.inf
    assert np.all(np.argsort(-asked[0])[:10] % 2 == 0)
    assert np.all(np.argsort(-asked[1])[:10] % 2 == 1)


def test_training_lowers_the_loss_from_that_of_chance() -> None:
    log = trained().log
    assert log[0]["loss"] == pytest.approx(np.log(2), abs=0.05)
    assert log[-1]["loss"] < 0.5 * log[0]["loss"]


def test_the_seed_decides() -> None:
    first, same, other = trained(seed=1), trained(seed=1), trained(seed=2)
    assert np.array_equal(first.film_vectors, same.film_vectors)
    assert np.array_equal(first.user_vectors, same.user_vectors)
    assert not np.array_equal(first.film_vectors, other.film_vectors)


def test_a_new_person_is_what_propagation_makes_of_a_viewer_without_a_vector(strangers: Strangers) -> None:
    """By hand, from the starting vectors: Â is symmetric, its films' layers are e⁰, R̃ᵀe_u⁰, R̃ᵀR̃e⁰ …"""
    model = LightGCNBpr(Settings(dim=4, layers=2, epochs=0))
    train = Interactions.build([0, 0, 1], [0, 1, 1], [5.0, 5.0, 5.0], [0, 0, 0])
    model.fit(train, silent, CancelToken())
    rng = np.random.default_rng(0)
    users, films = (rng.standard_normal((2, 4), np.float32) * np.float32(0.1) for _ in range(2))
    edges = np.array([[1, 1], [0, 1]]) / np.sqrt(np.outer([2, 1], [1, 2]))
    below = films + edges.T @ users
    person = below[0] / np.sqrt(1) + 0.5 * below[1] / np.sqrt(2)
    final = (films + edges.T @ users + edges.T @ (edges @ films)) / 3
    scores = model.score(strangers(csr_matrix(np.array([[1.0, 0.5]], np.float32))))[0]
    np.testing.assert_allclose(scores / scores[0], (final @ person) / (final @ person)[0], rtol=1e-4)


def test_more_data_means_larger_batches_not_more_updates() -> None:
    def half_enjoyed(count: int) -> Interactions:
        return Interactions.build(np.arange(count), np.zeros(count), np.tile([2.0, 5.0], count // 2), np.zeros(count))

    assert Settings.for_data(half_enjoyed(1000)).batch == 8192
    large = Settings.for_data(half_enjoyed(400_000))
    assert large.epochs * 200_000 / large.batch == 500


def test_pairs_are_a_film_enjoyed_and_one_not_for_viewers_alike() -> None:
    met = np.zeros((4, 50), np.float32)
    met[0, :2] = met[1, :40] = 1  # viewer 2 enjoyed nothing; viewer 3 everything
    met[3] = 1
    viewers, liked, other = Pairs(csr_matrix(met)).draw(6000, np.random.default_rng(0))
    assert np.all(met[viewers, liked] == 1)
    assert np.all(met[viewers, other] == 0)
    drawn = np.bincount(viewers, minlength=4)
    assert drawn[2] == drawn[3] == 0
    assert drawn[:2] == pytest.approx([2000, 2000], rel=0.1)
    assert set(liked[viewers == 1]) == set(range(40))
    assert set(other[viewers == 1]) == set(range(40, 50))


def test_one_viewer_who_enjoyed_all_there_is_learns_nothing_but_answers() -> None:
    model = LightGCNBpr(Settings(dim=4, epochs=2))
    model.fit(Interactions.build([1, 1], [1, 2], [5.0, 4.0], [1, 2]), silent, CancelToken())
    assert np.isfinite(model.score_users(np.zeros(1, np.int32))).all()
    assert [row["loss"] for row in model.log] == [0.0, 0.0]


def test_nobody_who_enjoyed_anything_is_one_sentence() -> None:
    with pytest.raises(InputError, match="nothing to learn from"):
        LightGCNBpr(SMALL).fit(Interactions.build([1, 2], [1, 2], [1.0, 2.0], [1, 2]), silent, CancelToken())
