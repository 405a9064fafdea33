"""Simulated MovieLens: the files of each layout, the counts that were asked for, tastes that can be learned."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from make_movielens import SHAPES, Shape, main, make
from taste import LARGE

from engine.data.dataset import Dataset
from engine.data.movielens import import_movielens

SCALES = {"100k": 0.1, "1m": 0.02, "latest-small": 0.2, "10m": 0.001, "20m": 0.0003, "25m": 0.0003, "32m": 0.0003}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """A tenth of 1M's viewers and half its films."""
    folder = tmp_path_factory.mktemp("ml-1m")
    make(Shape(600, 1900, 60_000, (11_072, 12_111), 1.0, "dat"), folder, seed=3)
    return import_movielens(folder)


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_is_imported_with_its_counts(tmp_path: Path, name: str) -> None:
    shape = SHAPES[name].scaled(SCALES[name])
    assert main([name, "--out", str(tmp_path), "--scale", str(SCALES[name])]) == 0
    dataset = import_movielens(tmp_path)
    info = dataset.info
    assert (info.n_users, info.n_items, info.n_interactions) == (shape.viewers, shape.films, shape.ratings)
    assert info.licence.lower().startswith("simulated")
    stars = np.unique(dataset.interactions.rating)
    assert len(stars) == (5 if shape.step == 1 else 10)
    assert set(stars % 1) == ({0.0} if shape.step == 1 else {0.0, 0.5})
    assert (dataset.genome is not None) == (shape.genome > 0)
    assert any(dataset.catalogue.tags) == (name not in ("100k", "1m"))
    assert sum(map(bool, dataset.catalogue.genres)) > 0.9 * shape.films


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    shape = SHAPES["25m"].scaled(0.00005)
    for folder, seed in (("a", 1), ("b", 1), ("c", 2)):
        make(shape, tmp_path / folder, seed)
    names = sorted(path.name for path in (tmp_path / "a").iterdir())
    assert "genome-scores.csv" in names
    for name in names:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    assert (tmp_path / "a" / "ratings.csv").read_bytes() != (tmp_path / "c" / "ratings.csv").read_bytes()


def test_few_films_are_known_to_many_and_few_viewers_rate_many(small: Dataset) -> None:
    table = small.interactions
    films = np.sort(np.bincount(table.item, minlength=small.info.n_items))[::-1]
    viewers = np.bincount(table.user)
    assert films[: len(films) // 10].sum() > 0.3 * len(table)
    assert viewers.min() >= 20
    assert viewers.max() > 4 * np.median(viewers)
    assert 3.3 < table.rating.mean() < 3.8


def test_ratings_come_in_sittings_and_after_the_film(small: Dataset) -> None:
    table = small.interactions
    indptr, order = table.by_user()
    gaps = np.concatenate([np.diff(table.time[order[a:b]]) for a, b in pairwise(indptr)])
    assert 0.85 < (gaps < 60).mean() < 0.99
    year = 1970 + table.time / (365.25 * 86_400)
    assert (year >= small.catalogue.years[table.item]).mean() > 0.99


def test_who_likes_like_films_is_to_be_learned(small: Dataset) -> None:
    """EASE, the simplest personal model, finds more of each viewer's last fifth than renown does."""
    table = small.interactions
    indptr, order = table.by_user()
    last = np.zeros(len(table), np.bool_)
    for start, stop in pairwise(indptr):
        last[order[start + (stop - start) * 4 // 5 : stop]] = True
    seen = np.zeros((table.n_users, table.n_items), np.float32)
    seen[table.user[~last], table.item[~last]] = 1
    popularity = seen.sum(axis=0)
    inverse = np.linalg.inv(seen.T @ seen + 100 * np.eye(table.n_items, dtype=np.float32))
    ease = -inverse / np.diag(inverse)
    np.fill_diagonal(ease, 0)

    def found(scores: np.ndarray) -> float:
        best = np.argsort(-np.where(seen > 0, -np.inf, scores), axis=1)[:, :20]
        later = np.zeros_like(seen)
        later[table.user[last], table.item[last]] = 1
        return float(np.take_along_axis(later, best, axis=1).sum())

    assert found(seen @ ease) > 1.3 * found(np.tile(popularity, (table.n_users, 1)))


def test_a_large_crowd_has_the_marginals_of_the_real_one(tmp_path: Path) -> None:
    shape = SHAPES["25m"].scaled(0.002, films=0.05)
    make(shape, tmp_path, seed=2)
    dataset = import_movielens(tmp_path)
    table = dataset.interactions
    assert len(table) == shape.ratings
    counts = np.bincount(table.item, minlength=shape.films)
    assert np.count_nonzero(counts) == shape.rated == round(0.05 * 59_047)
    assert np.median(counts[counts > 0]) < 0.3 * counts.mean()
    assert np.sort(counts)[::-1][: shape.films // 10].sum() > 0.6 * len(table)
    viewers = np.bincount(table.user)
    assert viewers.min() >= 20
    assert np.median(viewers) < 0.6 * viewers.mean()
    given = np.bincount(np.round(2 * table.rating).astype(int), minlength=11)[1:]
    np.testing.assert_allclose(given / len(table), np.array(LARGE.stars) / sum(LARGE.stars), atol=0.005)
    assert dataset.genome is not None
    with_genome = np.flatnonzero(np.abs(dataset.genome).sum(1))
    assert len(with_genome) == shape.genome == round(0.05 * 13_816)
    assert np.median(counts[with_genome]) > 3 * np.median(counts)


def test_films_may_be_scaled_by_themselves() -> None:
    shape = SHAPES["25m"]
    assert shape.scaled(0.04, films=1).films == 62_423
    assert shape.scaled(0.04).films == round(0.2 * 62_423)
    assert shape.scaled(0.04, films=1).ratings == round(0.04 * shape.ratings)


@pytest.mark.parametrize(("viewers", "ratings"), [(10, 199), (10, 100_000)])
def test_what_cannot_be_is_refused(tmp_path: Path, viewers: int, ratings: int) -> None:
    with pytest.raises(ValueError, match="cannot give"):
        make(Shape(viewers, 300, ratings, (11_000, 12_000), 1.0, "dat"), tmp_path, 1)
