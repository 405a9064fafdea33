"""Lists without column titles, and tables saved in encodings of old."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.errors import InputError
from engine.profile.importers.export import ColumnMap
from engine.profile.importers.generic import titles_of

if TYPE_CHECKING:
    from conftest import Read


def test_a_film_a_line(read: Read) -> None:
    export = read("mine.txt", 'Heat (1995)\n\n"Good, the Bad and the Ugly, The (1966)"\nFargo\n')
    assert [(row.line, row.title, row.year, row.watched) for row in export.rows] == [
        (1, "Heat", 1995, (None,)),
        (3, "The Good, the Bad and the Ugly", 1966, (None,)),
        (4, "Fargo", 0, (None,)),
    ]
    assert export.notes == ("There are no column titles; each line is taken for a film.",)


def test_bullets_and_numbers_go_only_where_every_line_has_one(read: Read) -> None:
    assert [row.title for row in read("a.txt", "1. Heat\n2. 12 Angry Men\n").rows] == ["Heat", "12 Angry Men"]
    assert [row.title for row in read("a.txt", "- Heat\n* Fargo\n").rows] == ["Heat", "Fargo"]
    assert [row.title for row in read("a.txt", "9. april\nHeat\n").rows] == ["9. april", "Heat"]


def test_imdbs_addresses_a_line(read: Read) -> None:
    export = read("a.txt", "https://www.imdb.com/title/tt0113277/\ntt0116282\nHeat (1995)\n")
    assert [(row.imdb, row.year) for row in export.rows] == [(113277, 0), (116282, 0), (0, 1995)]


def test_a_number_among_column_titles_is_one(read: Read) -> None:
    assert [row.title for row in read("a.csv", "2024,Title,Rating\n1,Heat (1995),4\n").rows] == ["Heat"]


def test_a_list_called_watchlist_is_wanted(read: Read) -> None:
    (row,) = read("my watchlist.txt", "Heat (1995)\n").rows
    assert row.watchlisted is not None
    assert not row.seen


def test_a_table_that_begins_with_a_film_keeps_it(read: Read) -> None:
    export = read("mine.csv", "tt0113277,Heat,1995\ntt0116282,Fargo,1996\n")
    assert [(row.imdb, row.title, row.year) for row in export.rows] == [(113277, "Heat", 1995), (116282, "Fargo", 1996)]


def test_ratings_without_a_column_title_are_asked_for(read: Read) -> None:
    text = "Heat,1995,4.5\nFargo,1996,4\n"
    with pytest.raises(InputError, match="hold ratings; say which of these does: “Title”, “Year”, “Column 3”"):
        read("mine.csv", text)
    assert titles_of("mine.csv", text.encode()) == ("Title", "Year", "Column 3")
    export = read("mine.csv", text, ColumnMap(rating="Column 3"))
    assert [(row.title, row.year, row.rating) for row in export.rows] == [("Heat", 1995, 4.5), ("Fargo", 1996, 4)]


@pytest.mark.parametrize("content", [b"\x80\x91\x07\x02\n\x9c\x03\x01\xff\n", b"12\n34\n", b"<table><tr><td>Heat\n"])
def test_what_is_no_list_is_refused(read: Read, content: bytes) -> None:
    with pytest.raises(InputError):
        read("mine.txt", content)


@pytest.mark.parametrize(
    ("encoding", "text", "called"),
    [
        ("cp1251", "Название;Год;Оценка\nМатрица;1999;5\n", "Windows-1251"),
        ("cp1251", "Title;Year;Rating\nМатрица;1999;5\n", "Windows-1251"),
        ("cp1250", "Tytuł;Rok;Ocena\nŻycie jest piękne;1997;5\n", "Windows-1250"),
        ("cp1252", "Titre;Année;Note\nÀ bout de souffle;1960;5\n", "Windows-1252"),
        ("cp1252", "Title;Year;Rating\nÉÈ Là-bas;1960;5\n", "Windows-1252"),
        ("shift_jis", "タイトル,年,評価\n千と千尋の神隠し,2001,5\n", "Shift JIS"),
        ("gb18030", "标题,年份,评分\n霸王别姬,1993,5\n", "GB 18030"),
        ("big5", "片名,年份,評分\n霸王別姬,1993,5\n", "Big5"),
        ("euc_kr", "제목,연도,평점\n올드보이,2003,5\n", "EUC-KR"),
    ],
)
def test_older_encodings_are_found_and_said(read: Read, encoding: str, text: str, called: str) -> None:
    export = read("mine.csv", text.encode(encoding))
    (row,) = export.rows
    assert (row.title in text, row.rating) == (True, 5)
    assert f"mine.csv is not UTF-8; it was read as {called}." in export.notes


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_wide_encodings_by_their_mark(read: Read, encoding: str) -> None:
    export = read("mine.csv", "Title,Year,Rating\nAmélie,2001,5\n".encode(encoding))
    assert [row.title for row in export.rows] == ["Amélie"]
    assert not export.findings
