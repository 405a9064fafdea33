from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.profile.importers.values import (
    day_order,
    read_imdb,
    read_number,
    read_stars,
    read_time,
    read_whole,
    read_year,
    to_half_stars,
)

DAY = 86_400
SAN_SILVESTRO = 1_577_836_800  # 2020-01-01


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2020-01-01", SAN_SILVESTRO),
        ("2020-01-01T01:00:00.000Z", SAN_SILVESTRO + 3600),
        ("2020-01-01 01:00:00+01:00", SAN_SILVESTRO),
        ("2020/1/1", SAN_SILVESTRO),
        ("01.01.2020", SAN_SILVESTRO),
        ("1.2.2020", SAN_SILVESTRO + 31 * DAY),
        ("1/1/2020", SAN_SILVESTRO),
        ("25/1/2020", SAN_SILVESTRO + 24 * DAY),
        ("1/25/2020 10:30", SAN_SILVESTRO + 24 * DAY + 37_800),
        ("Wed Jan 01 00:00:00 2020", SAN_SILVESTRO),
        ("January 1, 2020", SAN_SILVESTRO),
        ("1 Jan 2020", SAN_SILVESTRO),
        ("1577836800", SAN_SILVESTRO),
        ("1577836800000", SAN_SILVESTRO),
        ("964982703", 964_982_703),
    ],
)
def test_dates_in_many_forms(text: str, seconds: int) -> None:
    assert read_time(text) == seconds


@pytest.mark.parametrize(
    "text", ["", "1/2/2020", "2020-02-30", "13/13/2020", "yesterday", "1.2.20", "0", "2020", "31.2.2020"]
)
def test_what_is_no_date_or_two_is_not_guessed(text: str) -> None:
    assert read_time(text) is None


def test_a_columns_clear_dates_settle_the_others() -> None:
    assert day_order(["1/2/2020", "25/2/2020"]) == "day first"
    assert day_order(["1/2/2020", "2/25/2020"]) == "month first"
    assert day_order(["1/2/2020"]) is None
    assert day_order(["25/2/2020", "2/25/2020"]) is None
    assert read_time("1/2/2020", "day first") == SAN_SILVESTRO + 31 * DAY
    assert read_time("1/2/2020", "month first") == SAN_SILVESTRO + DAY


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
    for read in (read_time, read_number, read_year, read_imdb, read_whole):
        read(text)
    read_stars(text, 10)
    day_order([text])
