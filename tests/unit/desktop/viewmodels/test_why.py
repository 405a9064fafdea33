from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.viewmodels.cards import card_of, segments_of
from desktop.viewmodels.why import (
    EVERY_FILM,
    SHOWN_FILMS,
    HistoryFilm,
    contribution_rows,
    counterfactual_line,
    why_of,
)
from desktop.viewmodels.words import plain
from engine.bundles.terms import Signal
from engine.data.catalogue import Film
from engine.serving.types import Confidence, Contribution, Recommendation

RONIN = Film(9, 9, "ronin|1998", "Ronin", 1998, ("Crime",), (), (), (), ())
values = st.floats(-3, 3).map(lambda value: round(value, 4))


@st.composite
def recommendations(draw: st.DrawFn) -> Recommendation:
    """Any recommendation that adds up, as the engine promises."""
    contributions: dict[Signal, tuple[Contribution, ...]] = {}
    parts: dict[Signal, float] = {}
    films = draw(st.lists(st.integers(0, 30), unique=True, min_size=1, max_size=12))
    signals: tuple[Signal, ...] = ("graph", "content", "recency")
    for signal in signals:
        entries = [Contribution(film, draw(values)) for film in films] + [Contribution(None, draw(values))]
        contributions[signal] = tuple(entries)
        parts[signal] = sum(entry.value for entry in entries)
    parts["popularity"] = draw(values)
    return Recommendation(9, 3, sum(parts.values()), 70, parts, contributions, Confidence(0.6, "Good", 40))


def history() -> dict[int, HistoryFilm]:
    return {row: HistoryFilm(f"Film {row}", 4.0) for row in range(31)}


@given(recommendations())
def test_rows_add_up_to_the_score(recommendation: Recommendation) -> None:
    rows = contribution_rows(recommendation, history())
    # Rows that would all be written 0.00 are left out, so the sum may be off by that much.
    assert math.isclose(sum(row.value for row in rows), recommendation.score, abs_tol=0.006)
    for row in rows:
        assert math.isclose(sum(value for _, value in row.by_signal), row.value, abs_tol=1e-9)


@given(recommendations())
def test_the_strongest_films_come_first_and_few(recommendation: Recommendation) -> None:
    rows = [row for row in contribution_rows(recommendation, history()) if row.stars]
    assert len(rows) <= SHOWN_FILMS + 1
    sizes = [abs(row.value) for row in rows]
    assert sizes == sorted(sizes, reverse=True)


@given(recommendations())
def test_the_bar_is_whole(recommendation: Recommendation) -> None:
    segments = segments_of(recommendation)
    assert sum(segment.share for segment in segments) <= 1 + 1e-9
    if any(abs(part) > 1e-3 for part in recommendation.parts.values()):
        assert sum(segment.share for segment in segments) > 0.97


def test_what_is_no_films_doing_has_its_own_rows() -> None:
    recommendation = Recommendation(
        9, 1, 1.6, 80, {"graph": 1.2, "popularity": 0.4},
        {"graph": (Contribution(0, 1.5), Contribution(None, -0.3))}, Confidence(0.8, "High", 7),
    )  # fmt: skip
    rows = contribution_rows(recommendation, history())
    assert [(row.name, row.stars, round(row.value, 2)) for row in rows] == [
        ("Film 0", "4★", 1.5),
        ("Well known", "", 0.4),
        (EVERY_FILM, "", -0.3),
    ]
    assert rows[0].spoken == "Film 0 4★ +1.50"


def test_simulated_viewers_are_called_that() -> None:
    recommendation = Recommendation(9, 1, 0.4, 80, {"popularity": 0.4}, {}, Confidence(0.8, "High", 1204))
    card = card_of(RONIN, recommendation, None, simulated=True)
    view = why_of(card, recommendation, (), {}, ())
    assert view.support == "1,204 simulated viewers rated it"
    assert "80% chance" in view.chance
    assert "simulated viewers" in card.spoken


@pytest.mark.parametrize(
    ("without", "sentence"),
    [
        (17, "Without your 5★ for Heat this drops from 1 to 17."),
        (None, "Without your 5★ for Heat this drops from 1 to below 200."),
        (1, "Without your 5★ for Heat this would still be number 1."),
    ],
)
def test_counterfactual(without: int | None, sentence: str) -> None:
    assert plain(counterfactual_line("Heat", 5.0, 1, without, 200)) == sentence


def test_counterfactual_may_rise() -> None:
    assert plain(counterfactual_line("Heat", 2.0, 9, 4, 200)) == "Without your 2★ for Heat this rises from 9 to 4."
