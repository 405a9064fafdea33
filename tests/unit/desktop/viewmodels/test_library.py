from __future__ import annotations

import pytest

from desktop.viewmodels.library import COLUMNS, Column, LibraryRow, Order, arranged, columns_of, keys_of, library_of
from engine.profile.edits import FilmRef
from engine.profile.state import FilmState, StoredRating
from engine.text import fold


def film(key: str, title: str, year: int, *, rating: float | None = None, rated: int = 0, **marks: object) -> FilmState:
    stored = None if rating is None else StoredRating(key, title, year, rating, rated, "letterboxd")
    return FilmState(FilmRef(key, title, year), stored, **marks)  # type: ignore[arg-type]


FILMS = {
    state.film.key: state
    for state in (
        film("a", "Amélie", 2001, rating=4.5, rated=300),
        film("h", "Heat", 1995, rating=5.0, rated=100, watches=(None, 200)),
        film("m", "M", 0, watches=(None,)),
        film("z", "Zodiac", 2007, watchlist=50),
        film("n", "Notting Hill", 1999, hidden=60),
    )
}
GENRES = {"h": ("Crime",)}


def test_each_list_has_its_films_and_says_how_many_the_others_have() -> None:
    view = library_of(FILMS, "seen", GENRES)
    assert sorted(keys_of(view.rows)) == ["a", "h", "m"]
    assert view.counts == {"rated": 2, "seen": 3, "watchlist": 1, "hidden": 1}
    heat = next(row for row in view.rows if row.key == "h")
    assert (heat.genres, heat.rating, heat.time, heat.source) == (("Crime",), 5.0, 200, "Letterboxd")
    assert [row.time for row in library_of(FILMS, "watchlist", GENRES).rows] == [50]


@pytest.mark.parametrize(
    ("column", "descending", "keys"),
    [
        ("title", False, ["a", "h", "m"]),
        ("title", True, ["m", "h", "a"]),
        ("year", False, ["h", "a", "m"]),
        ("year", True, ["a", "h", "m"]),
        ("stars", True, ["h", "a", "m"]),
        ("date", True, ["a", "h", "m"]),
        ("date", False, ["h", "a", "m"]),
    ],
)
def test_what_is_not_known_comes_last_either_way(column: Column, descending: bool, keys: list[str]) -> None:
    rows = library_of(FILMS, "seen", {}).rows
    assert list(keys_of(arranged(rows, Order("", column, descending)))) == keys


@pytest.mark.parametrize(("text", "keys"), [("amelie", ["a"]), ("199", ["h"]), ("HEAT 1995", ["h"]), ("x", [])])
def test_a_filter_keeps_rows_that_have_every_word(text: str, keys: list[str]) -> None:
    assert list(keys_of(arranged(library_of(FILMS, "seen", {}).rows, Order(text, "title", False)))) == keys


def test_of_ten_thousand_films_each_title_is_folded_once() -> None:
    films = {str(k): film(str(k), f"Film {k}", 1950 + k % 70, rating=4.0, rated=k) for k in range(10_000)}
    folded: list[str] = []

    def note(title: str) -> str:
        folded.append(title)
        return fold(title)

    rows = library_of(films, "rated", {}, note).rows
    assert arranged(rows, Order())[0].key == "9999"
    assert [row.key for row in arranged(rows, Order("film 9999", "title"))] == ["9999"]
    assert len(folded) == len(films), "sorting and filtering fold none again"


def test_a_list_without_ratings_has_no_column_for_them() -> None:
    unrated = LibraryRow("m|1931", "M", "m", 1931, (), None, 5, 0, "")
    rated = LibraryRow("alien|1979", "Alien", "alien", 1979, (), 4.0, 6, 1, "Here")
    assert columns_of("watchlist", [unrated]) == ("title", "year", "date")
    assert columns_of("watchlist", [unrated, rated]) == columns_of("rated", []) == tuple(COLUMNS)
