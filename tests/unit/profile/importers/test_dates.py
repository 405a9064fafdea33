from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.profile.importers.dates import day_order, read_time

DAY = 86_400
NOW = 1_700_000_000
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
        ("Wed, 01 Jan 2020 10:20:30 GMT", SAN_SILVESTRO + 37_230),
        ("Jan 01 2020, 10:20", SAN_SILVESTRO + 37_200),
        ("1/25/2020 10:20 PM", SAN_SILVESTRO + 24 * DAY + 80_400),
        ("2020-01-01 12:05 am", SAN_SILVESTRO + 300),
        ("2020-01-01 00:00:00 UTC", SAN_SILVESTRO),
        ("1-Jan-20", SAN_SILVESTRO),
        ("January 1st, 2020", SAN_SILVESTRO),
        ("2020年1月1日", SAN_SILVESTRO),
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
    assert day_order(["1/2/2020", "25/2/2020"], NOW) == "day first"
    assert day_order(["1/2/2020", "2/25/2020"], NOW) == "month first"
    assert day_order(["1/2/2020"], NOW) is None
    assert day_order(["25/2/2020", "2/25/2020"], NOW) is None
    assert read_time("1/2/2020", "day first") == SAN_SILVESTRO + 31 * DAY
    assert read_time("1/2/2020", "month first") == SAN_SILVESTRO + DAY


def test_one_number_twice_says_nothing_of_the_order() -> None:
    assert day_order(["1/1/2020", "1/2/2020"], NOW) is None
    assert day_order(["1/1/2020", "2/25/2020"], NOW) == "month first"


def test_short_years_are_read_where_the_column_leaves_no_choice() -> None:
    assert day_order(["1/2/20", "12/31/19"], NOW) == "month first"
    assert day_order(["1/2/20", "28/2/20"], NOW) == "day first"
    assert day_order(["1.2.20", "28.2.20"], NOW) == "day first"
    assert day_order(["1/2/20", "20/1/2"], NOW) is None
    assert day_order(["1/2/20", "20/1/20"], NOW) is None, "2020-01-20, or the 20th of January"
    assert read_time("1/2/20", "month first") == read_time("2/1/20", "day first") == SAN_SILVESTRO + DAY
    assert read_time("1.2.20", "day first") == SAN_SILVESTRO + 31 * DAY
    assert read_time("1/2/20") is None


def test_a_spreadsheets_day_numbers() -> None:
    assert read_time("43831") == SAN_SILVESTRO
    assert read_time("43831,5") == read_time("43831.5") == SAN_SILVESTRO + DAY // 2
    assert read_time("1995") is None


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Mar 10 janv. 2020", 1),  # mardi
        ("Mar 10 mars 2020", 3),
        ("Mar Mar 10 00:00:00 2020", 3),
        ("1er mars 2020", 3),
        ("10 août 2020", 8),
        ("Sam. 10 déc. 2020", 12),
        ("Di. März 10 00:00:00 2020", 3),
        ("10. Dezember 2020", 12),
        ("10 de enero de 2020", 1),
        ("mar, 10 gen 2020", 1),
        ("10 dicembre 2020", 12),
        ("ter, 10 de fev. de 2020", 2),
        ("10 de outubro de 2020", 10),
        ("10 okt 2020", 10),
        ("10 maart 2020", 3),
        ("10 stycznia 2020", 1),
        ("10 января 2020 г.", 1),
    ],
)
def test_months_in_languages(text: str, month: int) -> None:
    day = 1 if "1er" in text else 10
    assert read_time(text) == read_time(f"2020-{month:02}-{day:02}")


@pytest.mark.parametrize(
    "text",
    ["Mar 2020", "10 2020", "Jan Feb 10 2020", "10 Jan 20", "31 feb 2020", "10 foo 2020", "a b 10 Jan 2020",
     "Jan 1 2020 25:00", "1/2/2020 13:00 PM", "1-2-20"],
)  # fmt: skip
def test_what_is_left_open_is_not_guessed(text: str) -> None:
    assert read_time(text) is None


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    read_time(text)
    day_order([text], NOW)
