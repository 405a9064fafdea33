from __future__ import annotations

import pytest

from desktop.viewmodels.settings import (
    Counts,
    ProfileRow,
    counts_of,
    largest_fitting,
    model_facts,
    restore_view,
    title_of,
)
from engine.profile.edits import FilmRef
from engine.profile.state import FilmState, StoredRating


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (Counts(0, 0, 0, 0), "nothing"),
        (Counts(1, 1, 0, 0), "1 rating"),
        (Counts(1200, 1230, 4, 1), "1,200 ratings · 30 more seen · 4 on the watchlist · 1 not for me"),
        (Counts(0, 0, 0, 2), "2 not for me"),
    ],
)
def test_what_there_is_none_of_is_left_out(counts: Counts, words: str) -> None:
    assert counts.words == words


def test_a_rated_film_counts_as_seen_and_once() -> None:
    heat, moon = FilmRef("heat|1995", "Heat", 1995), FilmRef("moon|2009", "Moon", 2009)
    rated = FilmState(heat, StoredRating("heat|1995", "Heat", 1995, 4.0, 1), (None,))
    assert counts_of([rated, FilmState(moon, watchlist=1, hidden=2)]) == Counts(1, 1, 1, 1)


def test_what_a_backup_replaces_is_said_with_the_way_back() -> None:
    some, none = Counts(2, 2, 1, 0), Counts(0, 0, 0, 0)
    assert restore_view("f", "It", some, Counts(5, 5, 0, 0)).sentence == (
        "It holds 2 ratings, 1 on the watchlist. It replaces what is here now: 5 ratings. That becomes the newest "
        "automatic backup first, so you can go back."
    )
    assert restore_view("f", "It", some, none).sentence == (
        "It holds 2 ratings, 1 on the watchlist. Your profile is empty now."
    )


def test_the_title_names_the_profile_where_there_are_several() -> None:
    me, ann = ProfileRow("first", "Me", True), ProfileRow("ann", "Ann", False)
    assert title_of([me]) == "Marquee"
    assert title_of([me, ann]) == "Marquee · Me"


@pytest.mark.parametrize(("percent", "size"), [(80, 100), (105, 100), (159, 150), (400, 200)])
def test_the_largest_size_that_fits(percent: int, size: int) -> None:
    assert largest_fitting(percent) == size


def test_simulated_viewers_are_never_called_people() -> None:
    facts = dict(model_facts("Starter", 1, simulated=True, n_viewers=6000, n_ratings=1, source="s", licence=""))
    assert facts == {"Name": "Starter", "Knows": "1 film", "Learned from": "1 rating of 6,000 simulated viewers",
                     "Source": "s"}  # fmt: skip
