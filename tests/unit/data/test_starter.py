"""Simulated viewers: seeded, on the scale, and with tastes that can be learned."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.data.starter import COLUMNS, StarterFilm, read_films, simulate_viewers, starter_dataset
from engine.errors import InputError

LINE = "Heat\tHeat\t1995\tAction|Crime\tMichael Mann\tUSA\theist|police|los angeles\t4"


def write(folder: Path, *lines: str, header: str = "\t".join(COLUMNS)) -> Path:
    (folder / "films.tsv").write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return folder


def two_genres(n_films: int = 60) -> list[StarterFilm]:
    return [
        StarterFilm(f"Film {k}", f"Film {k}", 1990, (genre,), (f"Director {k}",), ("USA",), (f"{genre} theme",) * 3, 3)
        for k in range(n_films)
        for genre in [("Horror", "Comedy")[k % 2]]
    ]


def test_a_line_becomes_a_film(tmp_path: Path) -> None:
    genres, themes = ("Action", "Crime"), ("heist", "police", "los angeles")
    heat = StarterFilm("Heat", "Heat", 1995, genres, ("Michael Mann",), ("USA",), themes, 4)
    assert read_films(write(tmp_path, LINE)) == [heat]


@pytest.mark.parametrize(
    ("lines", "header", "where"),
    [
        ([LINE], "title\tyear", "line 1"),
        ([LINE, "Ronin\t1998"], "\t".join(COLUMNS), "line 3"),
        ([LINE.replace("1995", "soon")], "\t".join(COLUMNS), "line 2, column “year”"),
        ([LINE[:-1] + "9"], "\t".join(COLUMNS), "line 2, column “renown”"),
    ],
)
def test_a_fault_is_named_by_line_and_column(tmp_path: Path, lines: list[str], header: str, where: str) -> None:
    with pytest.raises(InputError, match=f"films.tsv, {where}"):
        read_films(write(tmp_path, *lines, header=header))


def test_a_folder_without_films_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no \.tsv files"):
        read_films(tmp_path)


def test_the_same_seed_gives_the_same_viewers() -> None:
    for once, again in zip(simulate_viewers(two_genres(), 30, 5), simulate_viewers(two_genres(), 30, 5), strict=True):
        np.testing.assert_array_equal(once, again)
    other = simulate_viewers(two_genres(), 30, 6)[1]
    assert not np.array_equal(simulate_viewers(two_genres(), 30, 5)[1][: len(other)], other)


def test_viewers_rate_a_film_once_on_the_half_star_scale() -> None:
    users, items, ratings, times = simulate_viewers(two_genres(), 50, 1)
    assert len(set(zip(users.tolist(), items.tolist(), strict=True))) == len(users)
    assert set(ratings) <= {k / 2 for k in range(1, 11)}
    assert times.min() > 0
    assert np.bincount(users, minlength=50).min() >= 20


def test_tastes_are_there_to_be_learned() -> None:
    """Viewers who see mostly one genre also rate it higher: what a model of taste must find."""
    users, items, ratings, _ = simulate_viewers(two_genres(), 300, 2)
    horror = items % 2 == 0
    share = np.array([horror[users == u].mean() for u in range(300)])
    for fans, loved in ((share > 0.65, horror), (share < 0.35, ~horror)):
        theirs = np.isin(users, np.flatnonzero(fans))
        assert fans.sum() >= 30
        assert ratings[theirs & loved].mean() > ratings[theirs & ~loved].mean() + 0.2


def test_the_dataset_says_that_it_is_simulated(tmp_path: Path) -> None:
    lines = [LINE.replace("Heat", f"Film {k}") for k in range(50)]
    dataset = starter_dataset(write(tmp_path, *lines), n_viewers=25)
    assert dataset.info.simulated
    assert "simulated" in dataset.info.source.lower()
    assert (dataset.info.n_users, dataset.info.n_items) == (25, 50)
