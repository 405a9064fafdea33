"""How cost grows: exponents of known powers, and data that is made once."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench_curve import curve, exponents, made_up

SIZES = [1e5, 1e6, 1e7, 2.5e7]


def test_exponents_are_those_of_the_power() -> None:
    costs = {"linear": [3 * size for size in SIZES], "square": [size**2 for size in SIZES]}
    assert exponents(SIZES, costs) == pytest.approx({"linear": 1.0, "square": 2.0})


def test_small_sizes_and_what_cost_nothing_do_not_count() -> None:
    assert exponents(SIZES, {"start-up hides it": [1e9, 1e6, 1e7, 2.5e7]}) == pytest.approx({"start-up hides it": 1.0})
    assert exponents(SIZES, {"once": [5, 5, 0, 0], "never": [0, 0, 0, 0]}) == {}


def test_a_curve_has_a_row_for_each_cost() -> None:
    head, linear, once = curve("time", "s", [1e6, 1e7], {"linear": [1, 10], "once": [2]}).splitlines()
    assert head.split() == ["time", "(s)", "1M", "10M", "exponent"]
    assert linear.split() == ["linear", "1.0", "10.0", "1.00"]
    assert once.split() == ["once", "2.0"]


def test_data_is_made_once(tmp_path: Path) -> None:
    made = made_up(tmp_path, 0.005)
    ratings = made / "ratings.csv"
    lines = ratings.read_bytes().count(b"\n")
    assert lines == 5000 + 1
    ratings.unlink()
    assert made_up(tmp_path, 0.005) == made
    assert not ratings.exists()
