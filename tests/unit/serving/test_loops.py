"""The inner loops: compiled as in NumPy, to the last bit."""

from __future__ import annotations

import shutil
import sysconfig
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.serving import loops
from engine.serving.history import PERIODS, SECONDS_PER_DAY, STEPS, rating_weights
from engine.serving.loops import (
    admitted,
    at_places,
    best_blended,
    columns,
    fading,
    folded,
    highest_mixed,
    interleaved,
    largest_first,
    mean_cosines,
    means_of_largest,
    moments,
    moments_along,
    nearly_nearest,
    products,
    singles,
    spread,
    squash_rows,
    sums_of_lists,
)
from engine.serving.types import Rated
from tests.unit.serving.of_loops import some_lists


def both_ways(call: Callable[[], NDArray[Any]]) -> tuple[NDArray[Any], NDArray[Any]]:
    with pytest.MonkeyPatch.context() as patch:
        found = call()
        patch.setattr(loops, "COMPILED", False)
        patch.setattr(loops, "WIDE", False)
        return found, call()


def test_where_there_is_a_compiler_the_loops_are_compiled() -> None:
    command = (sysconfig.get_config_var("CC") or "cl").split()[0]
    assert loops.COMPILED or shutil.which(command) is None


@given(seed=st.integers(0, 2**32 - 1), count=st.integers(1, 60), m=st.integers(1, 90), lanes=st.integers(1, 4))
def test_sums_are_the_same_bits(seed: int, count: int, m: int, lanes: int) -> None:
    rng = np.random.default_rng(seed)
    lists = some_lists(rng, 80)
    films, weights = rng.integers(0, 80, m), rng.standard_normal((lanes, m)) * 10.0 ** rng.integers(-20, 3)
    place = rng.integers(0, count, 80).astype(np.int32)
    ours, plain = both_ways(lambda: sums_of_lists(lists, films, weights, place, count))
    assert ours.shape == (count, 4)
    assert ours.tobytes() == plain.tobytes()
    assert not ours[:, lanes:].any()
    for lane in range(lanes):
        terms = np.zeros(count)
        for film, weight in zip(films, weights[lane], strict=True):
            piece = slice(lists.indptr[film], lists.indptr[film + 1])
            np.add.at(terms, place[lists.indices[piece]], weight * lists.values[piece].astype(np.float64))
        assert ours[:, lane].tobytes() == terms.tobytes()


@given(seed=st.integers(0, 2**32 - 1), n=st.integers(1, 70))
def test_moments_are_the_same_bits(seed: int, n: int) -> None:
    rows = np.random.default_rng(seed).standard_normal((n, 4))
    ours, plain = both_ways(lambda: moments(rows))
    assert ours.tobytes() == plain.tobytes() == moments(np.asfortranarray(rows)).tobytes()
    assert np.allclose(ours, [rows.sum(axis=0), (rows**2).sum(axis=0)], atol=1e-12)


@given(seed=st.integers(0, 2**32 - 1), width=st.integers(1, 40), rows=st.integers(0, 30))
@pytest.mark.parametrize("dtype", [np.float16, np.float32])
def test_rows_in_single_precision_are_the_same_bits(dtype: type, seed: int, width: int, rows: int) -> None:
    rng = np.random.default_rng(seed)
    vectors = (rng.standard_normal((50, width)) * 10.0 ** rng.integers(-9, 4, (50, width))).astype(dtype)
    picked = rng.integers(0, 50, rows)
    ours, plain = both_ways(lambda: singles(vectors, picked))
    assert ours.tobytes() == plain.tobytes() == vectors[picked].astype(np.float32).tobytes()


@given(seed=st.integers(0, 2**32 - 1), rows=st.integers(0, 40), m=st.integers(1, 50), count=st.integers(1, 4))
def test_means_of_the_largest_are_the_same_bits(seed: int, rows: int, m: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    values, count = rng.choice([-1.0, 0.0, 0.25, rng.standard_normal()], (rows, m)).astype(np.float32), min(count, m)
    values += rng.standard_normal((rows, m)).astype(np.float32) * np.float32(rng.integers(0, 2))
    for each in (values, np.asfortranarray(values), values[::-1, ::-1]):
        ours, plain = both_ways(lambda each=each: means_of_largest(each, count))  # type: ignore[misc]
        assert ours.tobytes() == plain.tobytes()
        assert np.allclose(ours, np.sort(each, axis=1)[:, m - count :].mean(axis=1), atol=1e-6)


@given(seed=st.integers(0, 2**32 - 1), rows=st.integers(0, 40), m=st.integers(1, 60), width=st.integers(1, 50))
def test_mean_cosines_agree(seed: int, rows: int, m: int, width: int) -> None:
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((70, width))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float16)
    some, liked, count = rng.integers(0, 70, rows), rng.integers(0, 70, m), min(3, m)
    ours, plain = both_ways(lambda: mean_cosines(vectors, some, liked, count))
    assert np.allclose(ours, plain, atol=1e-6)
    exact = vectors[some].astype(np.float64) @ vectors[liked].astype(np.float64).T
    assert np.allclose(ours, np.sort(exact, axis=1)[:, m - count :].mean(axis=1), atol=1e-6)


@given(seed=st.integers(0, 2**32 - 1), rows=st.integers(0, 30), width=st.integers(1, 150))
def test_products_agree(seed: int, rows: int, width: int) -> None:
    rng = np.random.default_rng(seed)
    vectors, some = rng.standard_normal((50, width)).astype(np.float32), rng.integers(0, 50, rows)
    vector = rng.standard_normal(width)

    def found() -> NDArray[Any]:
        values = np.empty(rows)
        products(vectors, some, vector, values)
        return values

    ours, plain = both_ways(found)
    assert np.allclose(ours, plain, atol=1e-5)
    assert np.allclose(ours, vectors[some].astype(np.float64) @ vector, atol=1e-4)


@given(seed=st.integers(0, 2**32 - 1), terms=st.integers(1, 5), films=st.integers(0, 40), personal=st.integers(0, 5))
def test_squashed_rows_are_the_same_bits(seed: int, terms: int, films: int, personal: int) -> None:
    rng = np.random.default_rng(seed)
    values, means, scales = rng.standard_normal((terms, films)), rng.standard_normal(terms), rng.random(terms) * 50
    ours, plain = both_ways(lambda: squash_rows(values.copy(), means, scales, personal))
    assert ours.tobytes() == plain.tobytes()
    z = (values - means[:, None]) * scales[:, None]
    squashed = np.arange(terms)[:, None] < personal
    assert np.allclose(ours, np.where(squashed, z / np.sqrt(1 + np.abs(z)), z))


@given(
    seed=st.integers(0, 2**32 - 1),
    films=st.integers(1, 300),
    alike=st.sampled_from([0.0, 0.5, 5.0]),
    diversity=st.sampled_from([0.05, 0.3, 0.9, 1.0]),
    level=st.booleans(),
    halves=st.booleans(),
)
def test_what_is_spread_is_picked_one_by_one(
    seed: int, films: int, alike: float, diversity: float, level: bool, halves: bool
) -> None:
    """Also where nearly all films are compared, because the first are very much alike or all are worth the same."""
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((films, 6)) + alike
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    if halves:
        vectors = vectors.astype(np.float16).astype(np.float32)
    worth, count = np.sort(np.ones(films) if level else rng.random(films))[::-1].copy(), min(films, 12)
    nearest, left, plainly = np.zeros(films), worth.copy(), []
    for _ in range(count):
        plainly.append(int((left - diversity * nearest).argmax()))
        left[plainly[-1]] = -np.inf
        nearest = np.maximum(nearest, vectors @ vectors[plainly[-1]])
    rows = rng.permutation(films + 3)[:films]
    for precision in (np.float32, np.float16):
        if precision is np.float16 and not (vectors.astype(np.float16) == vectors).all():
            continue
        everything = rng.standard_normal((films + 3, 6)).astype(precision)
        everything[rows] = vectors
        ours, plain = both_ways(lambda everything=everything: spread(worth, everything, rows, count, diversity))  # type: ignore[misc]
        assert ours.tolist() == plain.tolist() == plainly


@given(
    seed=st.integers(0, 2**32 - 1),
    n=st.integers(1, 90) | st.sampled_from([2000, 5003]),
    width=st.integers(1, 40),
    coarse=st.booleans(),
)
def test_a_rough_search_finds_the_largest_sums(seed: int, n: int, width: int, coarse: bool) -> None:
    """To the last one; with many that are equal, the first of these."""
    if not loops.WIDE:
        pytest.skip("only where the processor can")
    rng = np.random.default_rng(seed)
    steps, count = rng.integers(0, 2 if coarse else 16, (n, width)).astype(np.uint8), int(rng.integers(0, n + 1))
    query = rng.integers(-127, 128, width).astype(np.float64)
    query[0] = 127 * rng.choice([-1, 1])  # so that none is rounded
    sums = steps.astype(np.int64) @ query.astype(np.int64)
    found = nearly_nearest(interleaved(steps), query * 3e-5, n, count)
    assert sorted(found.tolist()) == sorted(np.argsort(-sums, kind="stable")[:count].tolist())


@given(seed=st.integers(0, 2**32 - 1), listed=st.integers(1, 200), outs=st.integers(0, 20), count=st.integers(0, 250))
def test_the_highest_of_what_is_mixed_are_the_same(seed: int, listed: int, outs: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    films, out = np.sort(rng.permutation(300)[:listed]), rng.integers(0, 300, outs)
    place = np.full(300, listed, np.int32)
    place[films] = np.arange(listed)
    sums, weights = rng.integers(-3, 4, (listed + 1, 4)) * rng.random(), rng.standard_normal(4)
    sums[-1] = 0.0
    ours, plain = both_ways(lambda: highest_mixed(sums, weights, place, films, out, count))
    assert ours.tolist() == plain.tolist()
    mixed = dict(zip(films.tolist(), (sums @ weights).tolist(), strict=False))
    inside = ours.tolist()
    assert not set(inside) & set(out.tolist())
    left = set(films.tolist()) - set(inside) - set(out.tolist())
    assert all(mixed[film] >= mixed[other] - 1e-9 for film in inside for other in left)


@given(seed=st.integers(0, 2**32 - 1), n=st.integers(1, 200), come=st.integers(0, 3), gone=st.integers(0, 2))
def test_admitted_are_those_that_come_and_are_not_gone(seed: int, n: int, come: int, gone: int) -> None:
    rng = np.random.default_rng(seed)
    sets = [rng.integers(0, n, rng.integers(0, 80)) for _ in range(come + gone)]
    ours, plain = both_ways(lambda: admitted(sets[:come], sets[come:], n))
    films = set[int]().union(*(each.tolist() for each in sets[:come]))
    expected = sorted(films.difference(*(each.tolist() for each in sets[come:])))
    assert ours.tolist() == plain.tolist() == expected


@given(seed=st.integers(0, 2**32 - 1), c=st.integers(0, 60), lanes=st.integers(0, 4))
def test_what_is_at_places_is_the_same(seed: int, c: int, lanes: int) -> None:
    rng = np.random.default_rng(seed)
    sums, place, films = rng.standard_normal((9, 4)), rng.integers(0, 9, 30).astype(np.int32), rng.integers(0, 30, c)

    def found() -> NDArray[Any]:
        values = np.empty((lanes, c))
        at_places(sums, place, films, values)
        return values

    ours, plain = both_ways(found)
    assert ours.tobytes() == plain.tobytes() == np.ascontiguousarray(sums[place[films], :lanes].T).tobytes()


@given(
    seed=st.integers(0, 2**32 - 1),
    t=st.integers(1, 6),
    c=st.integers(0, 80),
    count=st.integers(1, 90),
    whole=st.booleans(),
)
def test_the_best_of_what_is_blended_are_the_same(seed: int, t: int, c: int, count: int, whole: bool) -> None:
    rng = np.random.default_rng(seed)
    values = rng.integers(-2, 3, (t, c)).astype(np.float64) if whole else rng.standard_normal((t, c))
    means, scales, weights, personal = rng.random(t), rng.random(t), rng.standard_normal(t), int(rng.integers(0, t + 1))
    ours, plain = both_ways(lambda: best_blended(values, means, scales, weights, personal, count))
    assert ours.tolist() == plain.tolist() == sorted(ours.tolist())
    scores = weights @ squash_rows(values.copy(), means, scales, personal)
    assert len(ours) >= min(count, c)
    if len(ours) < c:
        assert scores[ours].min() >= np.delete(scores, ours).max() - 1e-9


@given(values=st.lists(st.sampled_from([-1.5, -0.0, 0.0, 2.0, 1e300, -np.inf, np.inf]) | st.floats(allow_nan=False)))
def test_the_largest_come_first_and_of_equals_the_first(values: list[float]) -> None:
    for count in {0, len(values) // 2, len(values)}:
        ours, plain = both_ways(lambda count=count: largest_first(np.array(values), count))  # type: ignore[misc]
        assert ours.tolist() == plain.tolist() == sorted(range(len(values)), key=lambda k: -values[k])[:count]


@given(seed=st.integers(0, 2**32 - 1), rows=st.integers(0, 30), width=st.integers(1, 40))
def test_sums_of_rows_and_moments_along_a_vector_agree(seed: int, rows: int, width: int) -> None:
    rng = np.random.default_rng(seed)
    vectors, some, weights = rng.random((20, width), np.float32), rng.integers(0, 20, rows), rng.standard_normal(rows)
    ours, plain = both_ways(lambda: folded(vectors, some, weights))
    assert np.allclose(ours, plain, atol=1e-12)
    assert np.allclose(ours, weights @ vectors[some].astype(np.float64), atol=1e-12)
    mean, second = vectors.mean(axis=0, dtype=np.float64), np.cov(vectors.T).reshape(width, width)
    vector = rng.standard_normal(width)
    one, other = both_ways(lambda: np.array(moments_along(vector, mean, second)))
    assert np.allclose(one, other, atol=1e-12)
    assert np.allclose(one, [vector @ mean, vector @ second @ vector], atol=1e-12)


@given(ratings=st.lists(st.tuples(st.integers(0, 99), st.integers(1, 10), st.integers(0, 9)), unique_by=lambda r: r[0]))
def test_ratings_are_weighed_alike(ratings: list[tuple[int, int, int]]) -> None:
    history = tuple(Rated(film, half / 2, 1_700_000_000 + 9_999_999 * time) for film, half, time in ratings)
    now = 1_740_000_000  # some are from the future
    if loops.COMPILED:
        found = columns(history, now)
        assert found is not None
        in_order = sorted(history, key=lambda rated: rated.time)
        expected = [(rated.film, rated.rating, float(now - rated.time)) for rated in in_order]
        assert list(zip(*(column.tolist() for column in found), strict=True)) == expected
        assert columns(history + history[:1], now) is None or not history, "a film is there twice"
    stars, past = np.array([half / 2 for _, half, _ in ratings]), np.array([time * 9e6 - 2e7 for *_, time in ratings])
    ours, plain = both_ways(lambda: np.vstack(fading(stars, past, STEPS, PERIODS, SECONDS_PER_DAY)))
    assert ours.tobytes() == plain.tobytes()
    assert ours[0].tolist() == rating_weights(stars).tolist()
    assert np.array_equal(ours[1:], -np.maximum(past, 0.0) / 86_400 / np.array([[365.0], [30.0]]))
