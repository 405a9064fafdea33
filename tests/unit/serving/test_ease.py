"""EASE's sums and their terms: the plain ones, however they are found and whatever was asked before."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.serving.ease import BLOCK, EaseSignal
from engine.serving.nearest import FEW, MOST_CHANGES

pytestmark = pytest.mark.usefixtures("kernel")
N_FILMS = 400
SIZES = (0, 1, FEW - 1, FEW, FEW + 40, BLOCK + 40)


@pytest.fixture(scope="module")
def dense() -> NDArray[np.float32]:
    """[n, n] a film's list of neighbours in each row; some lists are empty, some long."""
    rng = np.random.default_rng(3)
    values = rng.standard_normal((N_FILMS, N_FILMS)).astype(np.float32)
    return np.where(rng.random((N_FILMS, N_FILMS)) < rng.random((N_FILMS, 1)) ** 4, values, np.float32(0))


def signal_of(dense: NDArray[np.float32]) -> EaseSignal:
    whose, neighbours = np.nonzero(dense)
    arrays = SimpleNamespace(
        neighbour_indptr=np.concatenate([[0], np.cumsum(np.bincount(whose, minlength=N_FILMS))]),
        neighbour_indices=neighbours.astype(np.int32),
        neighbour_values=dense[whose, neighbours],
        n_ratings=np.ones(N_FILMS),
    )
    return EaseSignal(cast(Any, arrays))


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_click_by_click_as_afresh(dense: NDArray[np.float32], data: st.DataObject) -> None:
    """Films come, go and are weighed anew, the others fade alike, nothing changes, or another person asks."""
    signal = signal_of(dense)
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    films = rng.permutation(N_FILMS)[: data.draw(st.sampled_from(SIZES))]
    weights = dict(zip(films.tolist(), rng.choice([-0.3, 0.6, 1.0], len(films)), strict=True))
    for _ in range(data.draw(st.integers(1, 5))):
        order = rng.permutation(list(weights)).astype(np.int64)
        given_weights = np.array([weights[film] for film in order.tolist()])
        found = signal.everywhere(data.draw(st.sampled_from(["ease", "ease_year"])), order, given_weights)
        assert np.allclose(found, given_weights @ dense[order], atol=1e-8 * np.abs(given_weights).max(initial=0))
        fading = data.draw(st.sampled_from([1.0, 0.9995, 1.25, 1e-9, 1e-30]))
        weights = {film: fading * weight for film, weight in weights.items()}
        for film in list(weights)[: data.draw(st.sampled_from([0, 1, MOST_CHANGES, MOST_CHANGES + 1]))]:
            del weights[film]
        for film in rng.permutation(N_FILMS)[: data.draw(st.sampled_from([0, 1, MOST_CHANGES]))].tolist():
            weights[film] = float(rng.choice([-0.3, 0.6, 1.0]))


def test_little_is_summed_after_a_click(dense: NDArray[np.float32], monkeypatch: pytest.MonkeyPatch) -> None:
    """One film more among all that have faded: its list alone is read."""
    signal, films = signal_of(dense), np.arange(100)
    signal.everywhere("ease", films, np.ones(100))
    summed: list[int] = []
    plain = signal._sums._afresh
    monkeypatch.setattr(signal._sums, "_afresh", lambda f, w: summed.extend(f.tolist()) or plain(f, w))
    more = np.append(films, 200)
    weights = np.append(np.full(100, 0.9), 1.0)
    found = signal.everywhere("ease", more, weights)
    assert summed == [200]
    assert np.allclose(found, weights @ dense[more], atol=1e-9)


def test_what_is_taken_back_leaves_no_noise(dense: NDArray[np.float32]) -> None:
    """Old ratings weigh next to nothing by the month. One of today comes and goes: they are found as they were."""
    signal, films, old = signal_of(dense), np.arange(100), np.full(100, 1e-18)
    reaching_most = 100 + int(np.count_nonzero(dense[100:], axis=1).argmax())
    before = signal.everywhere("ease_month", films, old).copy()
    signal.everywhere("ease_month", np.append(films, reaching_most), np.append(old, 1.0))
    assert np.allclose(signal.everywhere("ease_month", films, old), before, rtol=1e-6, atol=0)


@pytest.mark.parametrize("size", SIZES)
def test_terms_are_the_entries_of_the_lists(dense: NDArray[np.float32], size: int) -> None:
    rng = np.random.default_rng(size)
    films, candidates = rng.permutation(N_FILMS)[:size], rng.permutation(N_FILMS)[:30]
    assert np.array_equal(signal_of(dense).kernel(films, candidates), dense[np.ix_(films, candidates)].T)
