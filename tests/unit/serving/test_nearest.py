"""The nearest of a person's films: the same, click by click, as found afresh."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.serving.loops import single
from engine.serving.nearest import FEW, MOST_CHANGES, Nearest, largest

pytestmark = pytest.mark.usefixtures("kernel")
N_FILMS = 300


@pytest.fixture(scope="module")
def vectors() -> NDArray[np.float16]:
    made = np.random.default_rng(5).standard_normal((N_FILMS, 8))
    return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float16)


def plainly(
    vectors: NDArray[np.float16], known: NDArray[np.int64], rows: NDArray[np.int64], count: int
) -> NDArray[np.float32]:
    cosines = vectors[rows].astype(np.float32) @ vectors[known].astype(np.float32).T
    return -np.sort(-cosines, axis=1)[:, :count]


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_click_by_click_as_afresh(vectors: NDArray[np.float16], data: st.DataObject) -> None:
    """Any clicks: films come and go, one or many at once, other rows are asked about, the person changes."""
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    nearest, known = Nearest(vectors, 3), rng.permutation(N_FILMS)[: data.draw(st.sampled_from([2, FEW, 150]))]
    for _ in range(data.draw(st.integers(1, 6))):
        rows = rng.permutation(N_FILMS)[: data.draw(st.sampled_from([0, 1, 40, N_FILMS]))]
        films, cosines = nearest.of(known, rows)
        assert np.isin(films, known).all()
        assert np.allclose(cosines, np.einsum("rd,rkd->rk", *(vectors[at].astype(np.float32) for at in (rows, films))),
                           atol=1e-6)  # fmt: skip
        assert np.allclose(-np.sort(-cosines, axis=1), plainly(vectors, known, rows, 3), atol=1e-6)
        gone = data.draw(st.sampled_from([0, 1, 5, MOST_CHANGES]))
        others = np.setdiff1d(np.arange(N_FILMS), known)
        come = rng.permutation(others)[: data.draw(st.sampled_from([0, 1, 5, MOST_CHANGES]))]
        known = np.concatenate([rng.permutation(known)[gone:], come])
        if not len(known):
            return


def test_little_is_found_again_after_a_click(vectors: NDArray[np.float16], monkeypatch: pytest.MonkeyPatch) -> None:
    """One film more: one cosine a row. One film less: only the rows to which it was near."""
    nearest, known, rows = Nearest(vectors, 3), np.arange(100), np.arange(N_FILMS)
    nearest.of(known, rows)
    found: list[int] = []
    plain = nearest._find
    monkeypatch.setattr(nearest, "_find", lambda k, r: found.append(len(k) * len(r)) or plain(k, r))
    nearest.of(np.append(known, 200), rows)
    assert sum(found) == N_FILMS
    found.clear()
    losing = (plain(np.append(known, 200), rows)[0] == 200).any(axis=1).sum()
    nearest.of(known, rows)
    assert sum(found) == losing * len(known) < N_FILMS * len(known) / 4


def test_of_equals_the_first_is_the_largest() -> None:
    values = np.array([[1.0, 3.0, 3.0, 2.0], [0.0, 0.0, 0.0, 0.0]], dtype=np.float32)
    assert largest(values, 3).tolist() == [[1, 2, 3], [0, 1, 2]]
    assert values[0, 1] == 3.0, "what it is given stays"


def test_every_finite_half_is_the_same_number_in_single_precision() -> None:
    halves = np.arange(2**16, dtype=np.uint16).view(np.float16)
    halves = halves[np.isfinite(halves)].reshape(-1, 8)
    assert np.array_equal(single(halves), halves.astype(np.float32))
    assert np.array_equal(single(halves[:, 2:5]), halves[:, 2:5].astype(np.float32)), "a piece of wider rows"
    assert single(halves.astype(np.float32)).dtype == np.float32


@pytest.mark.parametrize("many", [1, 2, 40, FEW + 20])
def test_cosines_alone_are_those_that_come_with_the_films(vectors: NDArray[np.float16], many: int) -> None:
    nearest, known, rows = Nearest(vectors, 3), np.arange(many), np.arange(0, N_FILMS, 2)
    found = -np.sort(-nearest.cosines(known, rows), axis=1)
    assert np.allclose(found, plainly(vectors, known, rows, 3), atol=1e-6)
