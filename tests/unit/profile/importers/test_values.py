from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.profile.importers.values import (
    read_imdb,
    read_number,
    read_stars,
    read_whole,
    read_year,
    to_half_stars,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4.5", (4.5, 5)),
        ("4,5", (4.5, 5)),
        ("7.5/10", (7.5, 10)),
        ("7.5 / 10.0", (7.5, 10)),
        ("90 %", (90, 100)),
        ("★★★½", (3.5, 5)),
        ("½", (0.5, 5)),
        ("★★★☆☆", (3, 5)),
        ("***1/2", (3.5, 5)),
        ("4 1/2", (4.5, 5)),
        ("4½", (4.5, 5)),
        ("3 stars", (3, 5)),
        ("8 out of 10", (8, 10)),
    ],
)
def test_ratings_in_many_forms(text: str, value: tuple[float, float]) -> None:
    assert read_stars(text, 5) == value


@pytest.mark.parametrize("text", ["", "nan", "inf", "1e3", "-1", "four", "4.5.1", "1_0", "9" * 500])
def test_what_is_no_rating(text: str) -> None:
    assert read_number(text) is None
    assert read_stars(text, 5) is None


@pytest.mark.parametrize(
    ("value", "scale", "stars"),
    [(1, 10, 0.5), (7, 10, 3.5), (10, 10, 5), (0.5, 5, 0.5), (1, 100, 0.5), (73, 100, 3.5), (4.25, 5, 4.5)],
)
def test_scales_are_converted_to_the_nearest_half(value: float, scale: float, stars: float) -> None:
    assert to_half_stars(value, scale) == stars


@pytest.mark.parametrize(("value", "scale"), [(0, 5), (5.5, 5), (11, 10)])
def test_off_the_scale_is_no_rating(value: float, scale: float) -> None:
    assert to_half_stars(value, scale) is None


def test_years_and_numbers() -> None:
    written = (
        "(1995)",
        "1,995",
        "1995年",
        "1995-12-15",
        "15.12.1995",
        "12/15/1995",
        "1995-12-15(美国)",
        "1995-12-15T00:00:00Z",
    )
    assert {read_year(text) for text in written} == {1995}
    assert [read_year(text) for text in ("1995", "1995.0", "1995–1997", "", "0", "95", "1066", "x")] == [
        1995, 1995, 1995, 0, 0, None, None, None,
    ]  # fmt: skip
    assert (
        read_imdb("https://www.imdb.com/title/tt0114709/") == read_imdb("tt0114709") == read_imdb("0114709") == 114709
    )
    assert read_imdb("none") == 0
    assert [read_whole(text) for text in ("862", "862.0", "", "-1", "8e2")] == [862, 862, 0, 0, 0]


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    for read in (read_number, read_year, read_imdb, read_whole):
        read(text)
    read_stars(text, 10)
