from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from engine.data.interactions import Interactions
from engine.errors import Cancelled, InputError
from engine.models.base import People
from engine.progress import CancelToken, Step, silent
from engine.training import checkpoint
from engine.training.lightgcn import LightGCN, Settings, from_random_vectors, without_propagation

Strangers = Callable[[csr_matrix[np.float32]], People]
SMALL = Settings(dim=6, steps=12, viewers=20, sampled=0)
LONG = replace(SMALL, steps=20)
"""Ten epochs of two batches."""
N_FILMS = 50


def ratings(n_users: int = 40, n_items: int = N_FILMS) -> Interactions:
    """Everyone rates a fifth of all films but the last, which nobody rates, and the one before, which all hate."""
    rng = np.random.default_rng(5)
    users, items = np.nonzero(rng.random((n_users, n_items - 1)) < 0.2)
    stars = np.where(items == n_items - 2, 1.0, rng.integers(3, 6, len(users)))
    return Interactions.build(users, items, stars, np.arange(len(users)), item_ids=range(n_items))


def trained(settings: Settings = SMALL, train: Interactions | None = None, seed: int = 0) -> LightGCN:
    model = LightGCN(settings, seed=seed)
    model.fit(train or ratings(), silent, CancelToken())
    return model


def test_vectors_have_length_one_unless_nobody_enjoyed_the_film() -> None:
    train = ratings()
    model = trained(train=train)
    lengths = np.linalg.norm(model.film_vectors, axis=1)
    enjoyed = np.isin(np.arange(N_FILMS), train.item[train.rating >= 3])
    assert not enjoyed[-2:].any()
    np.testing.assert_allclose(lengths, enjoyed, atol=1e-6)
    np.testing.assert_allclose(np.linalg.norm(model.user_vectors, axis=1), 1, atol=1e-6)
    assert (model.film_vectors.dtype, model.film_scale.dtype, model.film_bias.dtype) == (np.float32,) * 3


def test_training_lowers_the_loss() -> None:
    log = trained(replace(SMALL, steps=40)).log
    assert log[-1]["loss"] < 0.95 * log[0]["loss"]


def test_the_seed_decides() -> None:
    first, same, other = trained(seed=1), trained(seed=1), trained(seed=2)
    assert np.array_equal(first.film_vectors, same.film_vectors)
    assert np.array_equal(first.user_vectors, same.user_vectors)
    assert not np.array_equal(first.film_vectors, other.film_vectors)


def test_no_steps_leave_the_spectral_start() -> None:
    untrained, once_more = trained(replace(SMALL, steps=0)), trained(replace(SMALL, steps=0), seed=0)
    assert untrained.log == []
    assert np.array_equal(untrained.film_vectors, once_more.film_vectors)
    assert not np.allclose(untrained.film_vectors, trained().film_vectors, atol=1e-3)


def test_layers_matter() -> None:
    assert not np.allclose(trained(replace(SMALL, layers=0)).film_vectors, trained().film_vectors, atol=1e-3)


def test_a_new_person_is_scored_by_the_formula_of_the_whole_catalogue(strangers: Strangers) -> None:
    model = trained()
    history = np.zeros((1, N_FILMS), np.float32)
    history[0, [3, 8, 20]] = [1.0, 0.6, -0.3]
    expected = (history * model.film_scale) @ model.film_vectors @ model.film_vectors.T
    np.testing.assert_allclose(model.score(strangers(csr_matrix(history))), expected, atol=1e-5)
    assert not model.film_bias.any()


def test_the_linear_form_is_the_score_itself_unless_the_catalogue_was_sampled(strangers: Strangers) -> None:
    history = np.zeros((1, N_FILMS), np.float32)
    history[0, [3, 8, 20]] = [1.0, 0.6, -0.3]
    for model in (trained(), trained(replace(SMALL, sampled=30))):
        vectors, scale = model.linear()
        degree = np.exp(model.film_bias)  # 1 where there is no bias
        cosines = history @ model.film_vectors @ model.film_vectors.T
        np.testing.assert_allclose((history * scale) @ vectors @ vectors.T, cosines * degree**0.15, atol=1e-5)
    exact = trained()
    vectors, scale = exact.linear()
    scores = exact.score(strangers(csr_matrix(history)))
    np.testing.assert_allclose((history * scale) @ vectors @ vectors.T, scores, atol=1e-5)


def test_a_sampled_catalogue_adds_log_degree_to_the_cosine_over_temperature(strangers: Strangers) -> None:
    train = ratings()
    model = trained(replace(SMALL, sampled=30), train)
    enjoyed = train.where(train.rating >= 3)
    degree = np.bincount(enjoyed.item, np.where(enjoyed.rating >= 4, 1, 0.5), N_FILMS)
    np.testing.assert_allclose(model.film_bias, np.log(np.maximum(degree, 0.5)), rtol=1e-6)
    history = np.zeros((2, N_FILMS), np.float32)
    history[0, [3, 8]] = [1.0, 0.6]
    person = history[0] @ model.film_vectors
    cosines = model.film_vectors @ person / np.linalg.norm(person)
    np.testing.assert_allclose(
        model.score(strangers(csr_matrix(history))),
        [cosines / 0.12 + 0.6 * model.film_bias, 0.6 * model.film_bias],
        atol=1e-4,
    )


def test_the_best_epoch_on_validation_is_kept() -> None:
    asked: list[np.ndarray] = []

    def judge(model: LightGCN) -> np.ndarray:
        asked.append(model.film_vectors)
        return np.full(3, 1.0 if len(asked) == 2 else 0.0)

    model = LightGCN(SMALL, validate=judge)
    model.fit(ratings(), silent, CancelToken())
    assert len(asked) == 6
    assert np.array_equal(model.film_vectors, asked[1])
    assert not np.array_equal(model.film_vectors, asked[-1])


def test_settings_follow_the_size_of_the_data() -> None:
    small = Settings.for_data(ratings())
    wide = Settings.for_data(ratings(n_users=2, n_items=20_000))
    assert (small.sampled, small.dim, small.viewers) == (0, 64, 256)
    assert wide.sampled == 4096
    model = LightGCN()
    model.fit(ratings(8, 10), silent, CancelToken())
    assert model.settings == Settings.for_data(ratings(8, 10))


def test_large_data_gets_fewer_and_wider_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    table = ratings(n_users=20_000, n_items=20)
    usual = Settings.for_data(table)
    monkeypatch.setattr("engine.training.lightgcn.LARGE_DATA", len(table) - 1)
    large = Settings.for_data(table)
    assert (usual.viewers, large.viewers) == (4096, 8192)
    monkeypatch.setattr("engine.training.lightgcn.SMALL_DATA", 0)
    assert Settings.for_data(table).steps == 120
    monkeypatch.setattr("engine.training.lightgcn.LARGE_DATA", len(table))
    assert Settings.for_data(table).steps == 240


def test_nobody_who_enjoyed_anything_is_one_sentence() -> None:
    sour = Interactions.build([1, 2], [1, 2], [1.0, 2.0], [1, 2])
    with pytest.raises(InputError, match="nothing to learn from"):
        trained(train=sour)


def test_stops_within_a_second() -> None:
    """In the middle of training whose every epoch is long, from another thread as the app does it."""
    cancel, reached = CancelToken(), threading.Event()
    stopped_at = list[float]()

    def report(step: Step) -> None:
        if step.stage == "Training":
            reached.set()

    def stop() -> None:
        reached.wait(60)
        stopped_at.append(time.monotonic())
        cancel.cancel()

    threading.Thread(target=stop).start()
    with pytest.raises(Cancelled):
        LightGCN(Settings(dim=64, steps=10**6, viewers=256, sampled=2048)).fit(ratings(2000, 3000), report, cancel)
    assert time.monotonic() - stopped_at[0] < 1.0


class Killed(BaseException):
    """The process is gone."""


def killed_in_epoch(number: int) -> Callable[[Step], None]:
    def report(step: Step) -> None:
        if step.figures.get("epoch") == number and step.fraction * 10 % 1 > 0.1:
            raise Killed

    return report


@pytest.mark.parametrize("settings", [LONG, replace(LONG, sampled=30), replace(LONG, start="random", layers=0)])
def test_killed_and_resumed_is_bit_for_bit_as_if_never_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    monkeypatch.setattr(checkpoint, "SHARE", 0)  # after every epoch
    path = tmp_path / "lightgcn.npz"
    unbroken, resumed = LightGCN(settings), LightGCN(settings, checkpoint=path)
    unbroken.fit(ratings(), silent, CancelToken())
    reports: list[Step] = []
    for epoch in (3, 8):
        with pytest.raises(Killed):
            LightGCN(settings, checkpoint=path).fit(ratings(), killed_in_epoch(epoch), CancelToken())
    resumed.fit(ratings(), reports.append, CancelToken())
    assert np.array_equal(resumed.film_vectors, unbroken.film_vectors)
    assert np.array_equal(resumed.user_vectors, unbroken.user_vectors)
    assert resumed.log == unbroken.log
    assert len(resumed.log) == 10
    trained = [step for step in reports if step.stage == "Training"]
    again = [step.figures for step in trained[:7]]
    assert again == unbroken.log[:7], "what was reached is told again"
    assert trained[7].fraction > 0.7, "and not done again"


def test_a_checkpoint_of_another_seed_settings_or_data_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lightgcn.npz"
    LightGCN(SMALL, checkpoint=path).fit(ratings(), silent, CancelToken())
    for model, train, says in (
        (LightGCN(SMALL, seed=1, checkpoint=path), ratings(), "begun otherwise"),
        (LightGCN(replace(SMALL, dim=5), checkpoint=path), ratings(), "begun otherwise"),
        (LightGCN(SMALL, checkpoint=path), ratings(39), "on other data"),
    ):
        with pytest.raises(InputError, match=says):
            model.fit(train, silent, CancelToken())


def test_a_random_start_is_another_and_the_seed_decides() -> None:
    settings = replace(SMALL, steps=0, start="random", layers=0)
    one, same, other = trained(settings), trained(settings), trained(settings, seed=1)
    assert np.array_equal(one.film_vectors, same.film_vectors)
    assert not np.allclose(one.film_vectors, other.film_vectors, atol=0.1)
    # Directions of a random start know nothing of the data: no film is nearer to another than chance has it.
    wide = trained(replace(settings, dim=512)).film_vectors[:-2]
    assert np.abs(wide @ wide.T - np.eye(len(wide))).max() < 0.25


def test_until_ends_the_same_course_earlier() -> None:
    whole, part = trained(LONG), trained(replace(LONG, until=0.3))
    assert part.log == whole.log[:3]


def test_the_best_epoch_is_told_as_a_share_and_leads_back_to_the_same_vectors() -> None:
    marks = iter([0.1, 0.2, 0.9, 0.5, 0.4, 0.3, 0.3, 0.3])
    judged = LightGCN(LONG, validate=lambda model: np.full(3, next(marks)))
    judged.fit(ratings(), silent, CancelToken())
    assert judged.settings == replace(LONG, until=0.3)
    assert np.array_equal(trained(judged.settings).film_vectors, judged.film_vectors)


def test_controls_differ_from_the_usual_in_one_setting() -> None:
    usual = Settings.for_data(ratings())
    assert without_propagation(ratings()) == replace(usual, layers=0)
    assert from_random_vectors(ratings()) == replace(usual, start="random")
    model = LightGCN(without_propagation)
    model.fit(ratings(8, 10), silent, CancelToken())
    assert model.settings == without_propagation(ratings(8, 10))
