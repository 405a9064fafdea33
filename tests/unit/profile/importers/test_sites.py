"""Tables as sites and apps export them, each with its odd columns, and what each row must come to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from engine.errors import InputError
from engine.profile.importers.export import Options
from engine.profile.importers.reading import read_export

if TYPE_CHECKING:
    from conftest import Read

NOW = 1_700_000_000
DAY = 86_400
NEW_YEAR = 1_577_836_800  # 2020-01-01
EVENING = NEW_YEAR + 20 * 3600 + 15 * 60


@pytest.mark.parametrize(
    ("text", "stars", "rated"),
    [
        (
            "Score,Percentile,Film Name,Year,Film ID,IMDB ID,Date Rated\n80,70%,Heat,1995,1,tt0113277,2020-01-01\n",
            4,
            NEW_YEAR,
        ),
        ('Rank,Tier,Rating,Title (Year)\n1,8,80,"Heat (1995)"\n', 4, None),
        (
            (
                "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Rating,Your Rating,Date Rated\n"
                "949,tt0113277,movie,Heat,1995-12-15T00:00:00Z,,7.9,8,2020-01-01T20:15:00Z\n"
            ),
            4,
            EVENING,
        ),
        (
            (
                "№;Русскоязычное название;Оригинальное название;Год;Страны;Моя оценка;Дата и время\n"
                "1;Схватка;Heat;1995;США;8;01.01.2020, 20:15\n"
            ),
            4,
            EVENING,
        ),
        ("Título;Título original;Año;País;Nota;Fecha voto\nFuego;Heat;1995;EE. UU.;8;01/01/2020\n", 4, NEW_YEAR),
        (
            (
                "标题,简介,豆瓣评分,链接,创建时间,我的评分,标签,评论\n"
                "盗火线 / Heat,1995-12-15(美国) / 艾尔·帕西诺,8.6,https://x,2020-01-01 20:15:00,4,,\n"
            ),
            4,
            EVENING,
        ),
        ("标题,简介,我的评分,创建时间\nHeat,1995 / 美国,4,2020-01-01\n", 4, NEW_YEAR),
        ("Tytuł;Oryginalny tytuł;Rok produkcji;Ocena;Data\nGorączka;Heat;1995;8;01.01.2020\n", 4, NEW_YEAR),
        (
            "Název;Originální název;Rok;Hodnocení;Datum hodnocení\nNelítostný souboj;Heat;1995;****;01.01.2020\n",
            4,
            NEW_YEAR,
        ),
        ("Název;Rok;Hodnocení\nHeat;1995;odpad!\n", 0.5, None),
        (
            "Titre;Titre original;Année de production;Ma note;Note presse;Vu le\nFeu;Heat;1995;4,0;3,9;13/01/2020\n",
            4,
            NEW_YEAR + 12 * DAY,
        ),
        ("title,year,tmdbId,imdbId,watchedAt,rating\nHeat,1995,949,tt0113277,2020-01-01,8\n", 4, NEW_YEAR),
        ("Film Title,Year of Release,Stars (out of 5),Seen On\nHeat,1995,4,2020-01-01\n", 4, NEW_YEAR),
        ("Title,Year,Score (0-100),Completed\nHeat,1995,80,2020-01-01\n", 4, NEW_YEAR),
        ('Movie Title,Your Rating,Tomatometer,Review Date\nHeat (1995),4,88%,"Jan 1, 2020"\n', 4, NEW_YEAR),
        ("Movie,Year,Grade\nHeat,1995,B\n", 4, None),
    ],
    ids=lambda value: value.split("\n")[0][:40] if isinstance(value, str) else "",
)
def test_a_rating_with_its_film_and_its_day(read: Read, text: str, stars: float, rated: int | None) -> None:
    export = read("mine.csv", text)
    (row,) = export.rows
    assert [str(finding) for finding in export.findings] == []
    assert "Heat" in (row.title, *row.others)
    assert (row.year, row.rating, row.rated) == (1995, stars, rated)


def test_an_old_rating_is_as_old_as_its_last_viewing(read: Read) -> None:
    export = read("a.csv", "Title,Rating,Watched\nHeat,4,2020-01-01\nRan,4,yes\nFargo,4,1965-01-01\n")
    assert [(row.rated, row.watched) for row in export.rows] == [
        (NEW_YEAR, (NEW_YEAR,)),
        (None, (None,)),
        (None, (-5 * 365 * DAY - DAY,)),
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("movielens-wishlist.csv", "movie_id,imdb_id,tmdb_id,average_rating,title\n6,0113277,949,3.9,Heat (1995)\n"),
        ("Wish List 2020.csv", "Title,Year,Runtime\nHeat,1995,170\n"),
        ("to-watch.csv", "Title,Year\nHeat,1995\n"),
    ],
)
def test_a_file_that_is_called_a_watchlist_is_one(read: Read, name: str, text: str) -> None:
    assert [(row.title, row.watchlisted, row.rating, row.watched) for row in read(name, text).rows] == [
        ("Heat", NOW, None, ())
    ]


def test_what_was_seen_where(read: Read) -> None:
    netflix = read(
        "ViewingActivity.csv",
        "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark\n"
        "Me,2020-01-01 20:15:00,01:30:00,,Heat,,TV,01:30:00\nMe,2020-01-01 20:15:00,00:01:00,,Ran,TRAILER,TV,x\n"
        "Me,2020-01-01 20:15:00,00:50:00,,Dark: Season 1: Lies,,TV,x\n",
    )
    assert [(row.title, row.kind, row.watched) for row in netflix.rows] == [
        ("Heat", "film", (EVENING,)),
        ("Ran", "other", (EVENING,)),
        ("Dark: Season 1: Lies", "episode", (EVENING,)),
    ]
    checked = read("icheckmovies.csv", "position,title,year,imdb,checked,favorite\n1,Heat,1995,,2020-01-01,no\n")
    assert [row.watched for row in checked.rows] == [(NEW_YEAR,)]
    tracked = read("reelgood.csv", "Type,Title,Year,Tracked,Seen\nmovie,Heat,1995,yes,no\nmovie,Ran,1985,no,yes\n")
    assert [(row.watchlisted, row.watched) for row in tracked.rows] == [(NOW, ()), (None, (None,))]


def test_series_are_counted_whatever_was_done_with_them(read: Read) -> None:
    text = "Title,Type,Year,Watchlist,Rating\nDark,tv,2017,watching,\nHeat,movie,1995,completed,9\n"
    export = read("SimklBackup.csv", text)
    assert [row.kind for row in export.rows] == ["series", "film"]
    assert export.findings == ()


def test_nothing_readable_is_one_sentence(read: Read) -> None:
    with pytest.raises(InputError) as caught:
        read("a.csv", "Title,Rating\nHeat,great\nRan,fine\n")
    assert str(caught.value) == (
        "No film can be read; the first of 2 problems: a.csv, line 2, column “Rating”: “great” is no rating; it is left"
        " out."
    )


def test_trakts_parts_in_folders() -> None:
    film: dict[str, Any] = {"title": "Heat", "year": 1995, "ids": {"imdb": "tt0113277"}}
    parts = {
        "ratings/movies.json": [{"rated_at": "2020-01-01T00:00:00Z", "rating": 8, "type": "movie", "movie": film}],
        "comments/movies.json": [{"type": "movie", "movie": film, "comment": {"comment": "a\nb"}}],
        "hidden/recommendations.json": [{"hidden_at": "2020-01-01T00:00:00Z", "type": "movie", "movie": film}],
        "lists/watchlist.json": [{"listed_at": "2020-01-02T00:00:00Z", "type": "movie", "movie": film}],
        "lists/best.json": [{"listed_at": "2019-01-02T00:00:00Z", "type": "movie", "movie": film}],
    }
    export = read_export({name: json.dumps(part).encode() for name, part in parts.items()}, Options(NOW))
    assert [(row.rating, row.watchlisted) for row in export.rows] == [(4, NEW_YEAR + DAY)]
    assert export.findings == ()


def test_the_day_of_a_rating_in_movielenss_log(read: Read) -> None:
    text = "datetime,user_id,movie_id,predicted_rating,rating,title\n2020-01-01 20:15:00.0,abc,6,3.3,4,Heat (1995)\n"
    assert [(row.rating, row.rated) for row in read("movielens-ratings-log.csv", text).rows] == [(4, EVENING)]


def test_letterboxds_days_after_a_spreadsheet(read: Read) -> None:
    head = "Date,Name,Year,Letterboxd URI,Rating\n"
    export = read("ratings.csv", f"{head}1/2/20,Heat,1995,u/1,4\n1/25/20,Ran,1985,u/2,4\n")
    assert [row.rated for row in export.rows] == [NEW_YEAR + DAY, NEW_YEAR + 24 * DAY]


def test_a_list_with_its_ratings(read: Read) -> None:
    export = read("mine.txt", "1. Heat (1995) - 8/10\n2. Ran ★★★★½\n3. Fargo (1996): 3.5 / 5\n4. 50/50\n5. Se7en\n")
    assert [(row.title, row.year, row.rating) for row in export.rows] == [
        ("Heat", 1995, 4), ("Ran", 0, 4.5), ("Fargo", 1996, 3.5), ("50/50", 0, None), ("Se7en", 0, None),
    ]  # fmt: skip
    assert all(row.watched == (None,) for row in export.rows)


def test_column_titles_that_come_again_are_no_film(read: Read) -> None:
    head = "\ufeffDate,Name,Year,Letterboxd URI,Rating\n"
    export = read("ratings.csv", f"{head}2020-01-01,Heat,1995,u/1,4\n{head}2020-01-01,Ran,1985,u/2,5\n")
    assert [row.title for row in export.rows] == ["Heat", "Ran"]
    assert export.findings == ()


def test_ratings_with_something_beside(read: Read) -> None:
    rows = "A,10/10 ⭐\nB,★★★★☆ (4/5)\nC,4 (rewatch)\nD,⭐⭐⭐\n"
    assert [row.rating for row in read("a.csv", f"Title,Rating\n{rows}").rows] == [5, 4, 4, 3]


def test_rich_text_is_refused(read: Read) -> None:
    with pytest.raises(InputError, match="rich text"):
        read("list.rtf", "{\\rtf1\\ansi Heat\\par Ran}")
