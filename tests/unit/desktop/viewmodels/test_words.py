from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.viewmodels.words import Run, meta, plain, ratings_count, signed, stars, true_minus, viewers


@pytest.mark.parametrize(
    ("value", "text"), [(0.314, "+0.31"), (-0.038, "−0.04"), (0.0, "0.00"), (-0.001, "0.00"), (12.0, "+12.00")]
)
def test_signed(value: float, text: str) -> None:
    assert signed(value) == text


@given(st.floats(-100, 100))
def test_signed_reads_back(value: float) -> None:
    assert abs(float(signed(value).replace("−", "-")) - value) <= 0.005 + 1e-9


def test_words() -> None:
    assert stars(4.0) == "4★"
    assert stars(4.5) == "4.5★"
    assert meta(1998, ("Action", "Crime", "Drama", "Thriller")) == "1998 · Action · Crime · Drama"
    assert meta(0, ()) == ""
    assert ratings_count(1) == "1 rating"
    assert ratings_count(1200) == "1,200 ratings"
    assert viewers(1, simulated=False) == "1 viewer"
    assert viewers(1204, simulated=True) == "1,204 simulated viewers"
    assert plain((Run("Close to "), Run("Heat", "film"), Run("."))) == "Close to Heat."


def test_a_hyphen_before_figures_becomes_a_minus_and_no_other() -> None:
    assert true_minus("lost -0.0060 to +0.0054 (-1) on 2026-11-23, NDCG-10, 5-star") == (
        "lost −0.0060 to +0.0054 (−1) on 2026-11-23, NDCG-10, 5-star"
    )
