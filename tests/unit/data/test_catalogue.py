from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.catalogue import LISTS, Catalogue
from engine.errors import DatasetError
from engine.text import clean, fold


def two_films() -> Catalogue:
    return Catalogue(
        [7, 3],
        ["The Matrix", "Amélie"],
        [1999, 2001],
        genres=[["Action", "Sci-Fi"], []],
        directors=[["Lana Wachowski", "Lilly Wachowski"], ["Jean-Pierre Jeunet"]],
        countries=[["USA"], ["France"]],
        tags=[["cyberpunk"], ["Paris"]],
        alternates=[[], ["Le Fabuleux destin d'Amélie Poulain"]],
    )


def test_a_film_has_everything() -> None:
    film = two_films().film(1)
    assert (film.row, film.id, film.key, film.title, film.year) == (1, 3, "amelie|2001", "Amélie", 2001)
    assert (film.genres, film.directors, film.countries) == ((), ("Jean-Pierre Jeunet",), ("France",))
    assert (film.tags, film.alternates) == (("Paris",), ("Le Fabuleux destin d'Amélie Poulain",))
    assert type(film.id) is int
    assert type(film.year) is int


def test_films_are_found_by_id_and_key() -> None:
    catalogue = two_films()
    assert [catalogue.row_of_id(i) for i in (7, 3, 4)] == [0, 1, None]
    assert [catalogue.row_of_key(k) for k in ("the matrix|1999", "amelie|2001", "x|0")] == [0, 1, None]


def test_equal_titles_of_one_year_get_numbers_and_titles_without_letters_keep_theirs() -> None:
    catalogue = Catalogue([1, 2, 3, 4, 5], ["Emma", "EMMA", "Emma", "Emma!", "$"], [1996, 1996, 2020, 1996, 1971])
    assert catalogue.keys == ("emma|1996", "emma|1996#2", "emma|2020", "emma|1996#3", "$|1971")


@pytest.mark.parametrize("row", [-1, 2])
def test_a_row_outside_is_refused(row: int) -> None:
    with pytest.raises(IndexError):
        two_films().film(row)


def test_texts_are_cleaned() -> None:
    catalogue = Catalogue([1], ["The\u202e Matrix\n"], [1999], tags=[["a\0b", "\u200b"]])
    assert catalogue.film(0).title == "The Matrix"
    assert catalogue.film(0).tags == ("ab",)


@given(st.lists(st.text("aB1é&\u200b\n ", max_size=6).map(lambda text: f"x{text}"), max_size=5))
def test_titles_are_clean_and_folded_whatever_stands_beside_them(titles: list[str]) -> None:
    catalogue = Catalogue(range(len(titles)), titles, [2000] * len(titles))
    assert list(catalogue.titles) == [clean(title, 300) for title in titles]
    assert list(catalogue.folded) == [fold(title) for title in catalogue.titles]


def test_a_long_title_is_cut() -> None:
    assert [len(title) for title in Catalogue([1, 2], ["x" * 400, "Heat"], [1999, 1995]).titles] == [300, 4]


@given(st.lists(st.tuples(st.text("aé&$ ", min_size=1).filter(str.strip), st.integers(0, 9999)), max_size=8))
def test_keys_are_unique_and_lead_back(films: list[tuple[str, int]]) -> None:
    catalogue = Catalogue(range(len(films)), [title for title, _ in films], [year for _, year in films])
    assert [catalogue.row_of_key(key) for key in catalogue.keys] == list(range(len(films)))


def test_saving_and_loading_keeps_all_and_is_reproducible(tmp_path: Path) -> None:
    catalogue = two_films()
    catalogue.save(tmp_path / "c.json")
    loaded = Catalogue.load(tmp_path / "c.json")
    assert [loaded.film(row) for row in range(2)] == [catalogue.film(row) for row in range(2)]
    assert loaded.to_json() == catalogue.to_json() == (tmp_path / "c.json").read_bytes()


def test_an_empty_catalogue_is_one(tmp_path: Path) -> None:
    Catalogue([], [], []).save(tmp_path / "c.json")
    assert len(Catalogue.load(tmp_path / "c.json")) == 0


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"format": 2}, "its format is 2"),
        ({"titles": None}, "the column titles is missing"),
        ({"tags": None}, "the column tags is missing"),
        ({"ids": [7, 7]}, "an id occurs twice"),
        ({"ids": [7]}, "the column ids has 1 entries for 2 titles"),
        ({"ids": [7, 3.0]}, "the column ids holds something that is not a whole number"),
        ({"ids": [7, True]}, "the column ids holds something that is not a whole number"),
        ({"ids": [7, 2**70]}, "the column ids holds a number that is too large"),
        ({"years": [1999, -1]}, "a year is out of range"),
        ({"years": ["1999", 2001]}, "the column years holds something that is not a whole number"),
        ({"titles": ["The Matrix", 5]}, "a title is not text"),
        ({"titles": ["The Matrix", "\u200b "]}, "the title in row 1 is empty"),
        ({"genres": [["Action"]]}, "the column genres has 1 entries"),
        ({"genres": [["Action"], "Drama"]}, "the column genres holds something that is not a short list"),
        ({"genres": [["Action"], ["x"] * 65]}, "the column genres holds something that is not a short list"),
        ({"genres": [["Action"], [1]]}, "the column genres holds something that is not text"),
    ],
)
def test_a_damaged_catalogue_is_refused_in_one_sentence(tmp_path: Path, change: dict[str, Any], sentence: str) -> None:
    document = json.loads(two_films().to_json())
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps({**document, **change}))
    with pytest.raises(DatasetError, match=sentence) as caught:
        Catalogue.load(path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"5", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_catalogue_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "c.json").write_bytes(content)
    with pytest.raises(DatasetError, match="damaged"):
        Catalogue.load(tmp_path / "c.json")


def test_a_missing_catalogue_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"c\.json cannot be read"):
        Catalogue.load(tmp_path / "c.json")


def test_columns_left_out_are_empty() -> None:
    film = Catalogue([1], ["Heat"], [1995]).film(0)
    assert all(getattr(film, name) == () for name in LISTS)


def test_a_film_that_is_listed_twice_has_a_twin() -> None:
    catalogue = Catalogue([1, 2, 3, 4], ["Emma", "Heat", "Emma!", "Emma"], [1996, 1995, 1996, 2020])
    assert catalogue.twins == {0: (2,), 2: (0,)}
