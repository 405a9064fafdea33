"""Sliders, chips and arrows in words."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.viewmodels.cards import CardView
from desktop.viewmodels.tuning import DIALS, LEARNED, STEPS, Mix, RefineView, chips_of
from engine.serving.facets import Counts
from engine.serving.only import Only


@pytest.mark.parametrize("dial", DIALS)
def test_every_step_of_a_slider_comes_back(dial: str) -> None:
    steps = range(-STEPS, STEPS + 1)
    assert [Mix().turned(dial, step).step(dial) for step in steps] == list(steps)  # type: ignore[arg-type]
    assert Mix().turned(dial, 0) == Mix()  # type: ignore[arg-type]


def test_the_ends_of_the_sliders() -> None:
    off, twice = Mix().turned("graph", -STEPS), Mix().turned("graph", STEPS)
    assert (off.graph, off.said("graph")) == (0.0, "Off")
    assert (twice.graph, twice.said("graph")) == (2.0, "Twice")
    assert Mix().said("graph") == "As learned"
    assert Mix().turned("content", 4).said("content") == "×1.4"
    assert Mix().turned("lean", -STEPS).lean == -1.0
    assert Mix().turned("lean", -5).said("lean") == "Hidden 50 %"
    assert [Mix().turned("diversity", step).diversity for step in (-STEPS, STEPS)] == [0.0, 1.0]


def test_what_a_list_is_cut_down_to_in_words() -> None:
    only = Only(frozenset({"Crime", "Drama"}), frozenset({"1970"}), frozenset({"heist"}))
    assert RefineView(only=only, left=43).sub == "Only Crime, Drama, from the 1970s, 1 more · 43 films"
    assert RefineView(only=Only(tags=frozenset({"heist"})), left=1).sub == "Only heist · 1 film"
    assert RefineView().sub == ""
    assert RefineView(mix=Mix(lean=-1.0), only=only).changed == 5


def test_chips_stand_by_count_and_what_is_on_stays() -> None:
    tags = {f"t{k:02}": k for k in range(30)}
    by = {"genre": {"Drama": 9, "Crime": 20}, "decade": {"1990": 2, "1950": 7}, "tag": tags}
    chips = chips_of(Counts(20, by), Only(genres=frozenset({"War"}), tags=frozenset({"t01"})))  # type: ignore[arg-type]
    assert [(chip.words, chip.count, chip.on) for chip in chips["genre"]] == [
        ("War", 0, True), ("Crime", 20, False), ("Drama", 9, False),
    ]  # fmt: skip
    assert [chip.words for chip in chips["decade"]] == ["1950s", "1990s"]
    assert [chip.words for chip in chips["tag"]][:3] == ["t01", "t29", "t28"]
    assert len(chips["tag"]) == 12


def test_arrows_in_words() -> None:
    card = CardView("k", "Heat", 1995, (), (), simulated=False)
    moved = [CardView("k", "Heat", 1995, (), (), simulated=False, shift=by, came=came)
             for by, came in ((3, False), (-1, False), (0, True))]  # fmt: skip
    assert [each.moved for each in (card, *moved)] == ["", "▲3", "▼1", "new"]
    assert [each.spoken for each in moved] == [
        "Heat. 1995. up 3 places.", "Heat. 1995. down 1 place.", "Heat. 1995. new here.",
    ]  # fmt: skip


@given(st.dictionaries(st.sampled_from([*DIALS, "other"]), st.floats(-1e6, 1e6)))
def test_any_numbers_give_a_mix_whose_sliders_stand_on_a_step(values: dict[str, float]) -> None:
    mix = Mix.checked(values)
    assert all(-STEPS <= mix.step(dial) <= STEPS for dial in DIALS)
    assert Mix.checked(asdict(mix)) == mix
    assert Mix.checked({}) == LEARNED
