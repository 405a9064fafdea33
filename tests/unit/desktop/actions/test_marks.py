from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop.actions.marks import Mark, Said, clamped, has, marked, nothing_said, rated, unmarked, unrated
from engine.profile.edits import FilmEdit
from engine.profile.state import FilmState, changed

NOW = 1_700_000_000
HEAT = nothing_said("heat|1995", "Heat", 1995)


def after(state: FilmState, said: Said) -> FilmState:
    edits: Sequence[FilmEdit] = said.edits
    for edit in edits:
        state = changed(state, edit)
    return state


@pytest.mark.parametrize("mark", ["watchlist", "seen", "hidden"])
def test_a_mark_is_set_and_taken_off_again(mark: Mark) -> None:
    there = after(HEAT, marked(HEAT, mark, NOW))
    assert has(there, mark)
    assert after(there, unmarked(there, mark)) == HEAT


@pytest.mark.parametrize("mark", ["seen", "hidden"])
def test_who_has_seen_a_film_or_does_not_want_it_waits_for_it_no_longer(mark: Mark) -> None:
    waiting = after(HEAT, marked(HEAT, "watchlist", NOW))
    assert not has(after(waiting, marked(waiting, mark, NOW)), "watchlist")
    assert not has(after(waiting, rated(waiting, 4.0, NOW)), "watchlist")


def test_the_watchlist_brings_a_hidden_film_back() -> None:
    hidden = after(HEAT, marked(HEAT, "hidden", NOW))
    assert not has(after(hidden, marked(hidden, "watchlist", NOW)), "hidden")


def test_not_seen_means_not_rated_and_not_rated_is_still_seen() -> None:
    state = after(HEAT, rated(HEAT, 4.5, NOW))
    assert has(state, "seen")
    said = unmarked(state, "seen")
    assert after(state, said).empty
    assert said.label == "Heat is not seen, its rating is removed"
    assert unmarked(after(state, unrated(state)), "seen").label == "Heat is not seen"
    without = after(state, unrated(state))
    assert without.rating is None
    assert has(without, "seen"), "forgetting a rating does not bring a film back to the shelves"


def test_a_new_rating_keeps_the_note() -> None:
    from dataclasses import replace

    state = after(HEAT, rated(HEAT, 4.5, NOW))
    assert state.rating is not None
    noted = replace(state, rating=replace(state.rating, note="with Ana"))
    again = after(noted, rated(noted, 5.0, NOW + 1)).rating
    assert again is not None
    assert (again.rating, again.time, again.note) == (5.0, NOW + 1, "with Ana")


@pytest.mark.parametrize(("given", "kept"), [(0.0, 0.5), (5.5, 5.0), (3.26, 3.5), (3.2, 3.0), (4.5, 4.5)])
def test_ratings_are_halves_on_the_scale(given: float, kept: float) -> None:
    assert clamped(given) == kept
