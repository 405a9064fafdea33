from __future__ import annotations

import numpy as np
import pytest

from engine.errors import InputError
from engine.profile.edits import (
    AddPending,
    AddSeen,
    FilmRef,
    RemovePending,
    SetHidden,
    SetRating,
    SetSeen,
    SetWatchlist,
)

HEAT = FilmRef("heat|1995", "Heat", 1995)


@pytest.mark.parametrize("rating", [0, 0.25, 5.5, 11, -1, float("nan"), float("inf")])
def test_ratings_off_the_scale_are_refused(rating: float) -> None:
    with pytest.raises(InputError, match=r"A rating is 0.5 to 5 in halves, not"):
        SetRating(HEAT, rating, 1)


@pytest.mark.parametrize("time", [-1, 253_402_300_800])
def test_times_lie_from_1970_to_9999(time: int) -> None:
    for make in (lambda: SetRating(HEAT, 4, time), lambda: SetWatchlist(HEAT, time), lambda: SetHidden(HEAT, time)):
        with pytest.raises(InputError, match="needs a time after 1970"):
            make()
    with pytest.raises(InputError, match="needs a time after 1970"):
        AddPending("imdb", "{}", time)


def test_films_were_watched_after_1900() -> None:
    assert SetSeen(HEAT, (5, None, -2_208_988_800)).times == (None, -2_208_988_800, 5)
    for time in (-2_208_988_801, 253_402_300_800):
        with pytest.raises(InputError, match="watched after 1900"):
            SetSeen(HEAT, (3, time))
        with pytest.raises(InputError, match="watched after 1900"):
            AddSeen(HEAT, time)


@pytest.mark.parametrize(
    ("key", "year", "said"),
    [("", 0, "no key"), ("\ud800", 0, "no key"), ("k", -1, "no year"), ("k", 10_000, "no year")],
)
def test_a_film_needs_a_key_and_a_year(key: str, year: int, said: str) -> None:
    with pytest.raises(InputError, match=said):
        FilmRef(key, "Heat", year)


def test_text_is_cleaned_and_numbers_are_pythons_own() -> None:
    film = FilmRef("heat|1995", "He\u202eat\n", np.int32(1995))  # type: ignore[arg-type]
    edit = SetRating(film, np.float32(4.5), np.int64(7), "let\x00ter", "a\n\nnote")  # type: ignore[arg-type]
    assert (film.title, type(film.year)) == ("Heat", int)
    assert (type(edit.rating), type(edit.time), edit.source, edit.note) == (float, int, "letter", "a note")


def test_a_pending_row_has_one_name_however_it_is_written() -> None:
    one = AddPending("imdb", '{"title": "Él", "year": 1953}', 1)
    other = AddPending("imdb", '{ "year":1953, "title":"\\u00c9l" }', 2)
    assert one.row == other.row
    assert one.id == other.id != AddPending("trakt", one.row, 1).id


@pytest.mark.parametrize("row", ["", "{", "NaN", "[Infinity]", "[" * 50_000, '"' + "x" * 100_000 + '"'])
def test_a_pending_row_is_json_of_reasonable_size(row: str) -> None:
    with pytest.raises(InputError, match=r"not JSON|too long"):
        AddPending("imdb", row, 1)


def test_a_pending_row_that_cannot_be_named_is_refused() -> None:
    with pytest.raises(InputError):
        RemovePending("\ud800")
