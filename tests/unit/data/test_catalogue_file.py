"""A catalogue that was kept is the one that was read, and nothing damaged is believed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.catalogue import LISTS, Catalogue
from engine.data.catalogue_file import KeptCatalogue, origin_of, read, write

WORDS = st.lists(st.sampled_from(["Drama", "Émigré", "映画", "two words", "Film-Noir"]), max_size=3)


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    titles = draw(st.lists(st.sampled_from(["Heat", "Heat", "$", "Amélie", "千と千尋の神隠し", "M"]), max_size=12))
    rows = range(len(titles))
    columns = {name: [draw(WORDS) for _ in rows] for name in LISTS}
    years = [draw(st.sampled_from([0, 1995, 2001])) for _ in rows]
    return Catalogue([10 * row for row in rows], titles, years, **columns, imdb=[row + 1 for row in rows])


def kept(catalogue: Catalogue, path: Path) -> KeptCatalogue:
    write(catalogue, path, "origin")
    again = read(path, "origin", len(catalogue))
    assert again is not None
    return again


@given(catalogues())
def test_what_was_kept_answers_as_what_was_read(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> None:
    again = kept(catalogue, tmp_path_factory.mktemp("kept") / "films")
    rows = range(len(catalogue))
    assert [again.film(row) for row in rows] == [catalogue.film(row) for row in rows]
    assert (tuple(again.keys), again.keys[:2]) == (tuple(catalogue.keys), tuple(catalogue.keys[:2]))
    assert [again.row_of_key(key) for key in catalogue.keys] == list(rows)
    assert [again.row_of_key(key) for key in ("", "heat", "heat|1995#9", "映")] == [None] * 4
    assert [again.row_of_id(10 * row) for row in rows] == list(rows)
    assert (again.twins, again.folded) == (catalogue.twins, catalogue.folded)
    assert again.to_json() == catalogue.to_json()
    for name in LISTS:
        lists = getattr(again, name)
        assert (tuple(lists), lists[:2]) == (getattr(catalogue, name), getattr(catalogue, name)[:2])
        assert len(lists) == len(rows)


def test_a_row_that_is_not_there_has_no_texts(tmp_path: Path) -> None:
    again = kept(Catalogue([1, 2], ["A", "B"], [0, 0], genres=[["Drama"], ["War"]]), tmp_path / "films")
    assert (again.genres[-1], again.genres[-2]) == (("War",), ("Drama",))
    assert (again.keys[-1], again.keys[-2]) == ("b|0", "a|0")
    for row in (2, -3):
        with pytest.raises(IndexError):
            again.genres[row]
        with pytest.raises(IndexError):
            again.keys[row]


def test_every_changed_byte_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "films"
    kept(Catalogue([1, 2], ["A", "B"], [1995, 2001], genres=[["Drama"], ["War"]]), path)
    whole = path.read_bytes()
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1
        path.write_bytes(changed)
        assert read(path, "origin", 2) is None, place
    for length in (0, 1, 70, len(whole) - 1):
        path.write_bytes(whole[:length])
        assert read(path, "origin", 2) is None, length


def test_another_origin_or_number_of_films_is_another_catalogue(tmp_path: Path) -> None:
    path = tmp_path / "films"
    assert (read(path, "origin", 1), origin_of(path)) == (None, "")
    kept(Catalogue([1], ["A"], [0]), path)
    assert origin_of(path) == "origin"
    assert read(path, "other", 1) is None
    assert read(path, "origin", 2) is None


def test_what_an_older_marquee_kept_is_kept_anew(tmp_path: Path) -> None:
    path = tmp_path / "films"
    kept(Catalogue([1], ["A"], [0]), path)
    older = path.read_bytes().replace(b'"format": 2', b'"format": 1')
    path.write_bytes(older)
    assert (read(path, "origin", 1), origin_of(path)) == (None, "")
