"""Any CSV: its columns found by name or given, its words, scales and kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.errors import InputError
from engine.profile.importers.export import ColumnMap

if TYPE_CHECKING:
    from conftest import Read

    from engine.profile.importers.export import Export

NOW = 1_700_000_000
DAY = 86_400
NEW_YEAR = 1_577_836_800  # 2020-01-01


def said(export: Export) -> list[str]:
    return [str(finding) for finding in export.findings]


def test_any_csv_by_its_column_names(read: Read) -> None:
    export = read("mine.csv", "Jahr;Film;Meine Bewertung;Datum\n1995;Heat;8,5;25.12.2019\n2001;Amélie;10;1.1.2020\n")
    assert [(row.title, row.year, row.rating, row.rated) for row in export.rows] == [
        ("Heat", 1995, 4.5, NEW_YEAR - 7 * DAY),
        ("Amélie", 2001, 5, NEW_YEAR),
    ]
    assert export.scale == 10
    assert export.notes == ("Ratings up to 10 are converted to 5 stars.",)


def test_any_csv_by_a_map(read: Read) -> None:
    columns = ColumnMap(title="What", rating="How", scale=100)
    row = read("mine.csv", 'What,How\n"Matrix, The (1999)",90\n', columns).rows[0]
    assert (row.title, row.year, row.rating, row.written) == ("The Matrix", 1999, 4.5, "90 of 100")
    with pytest.raises(InputError, match="no column “Nope”; found are “What”, “How”"):
        read("mine.csv", "What,How\nHeat,90\n", ColumnMap(title="Nope"))
    with pytest.raises(InputError, match="say which of these does: “What”, “How”"):
        read("mine.csv", "What,How\nHeat,90\n")


def test_dates_with_slashes_only_when_clear(read: Read) -> None:
    clear = read("a.csv", "title,rating,date\nA,4,1/2/2020\nB,4,25/1/2020\n")
    assert [row.rated for row in clear.rows] == [NEW_YEAR + 31 * DAY, NEW_YEAR + 24 * DAY]
    unclear = read("a.csv", "title,rating,date\nA,4,1/2/2020\n")
    assert unclear.rows[0].rated is None
    assert "no date that can be read" in said(unclear)[0]


def test_lists_without_ratings(read: Read) -> None:
    assert read("seen.csv", "title,year\nHeat,1995\n").rows[0].watched == (None,)
    assert read("my watchlist.csv", "title,year\nHeat,1995\n").rows[0].watchlisted == NOW
    without = read("a.csv", "title,rating\nHeat,\nRan,4\n")
    assert [row.title for row in without.rows] == ["Ran"]
    assert said(without) == ["a.csv, line 2, column “rating”: there is no rating; the row is left out."]


def test_titles_are_made_harmless(read: Read) -> None:
    row = read("a.csv", "title,rating\n\u202eHe\u200bat\x07  x,4\n").rows[0]
    assert row.title == "Heat x"


@pytest.mark.parametrize(
    ("ratings", "scale"),
    [("4 3 5", 5), ("4 3 5 11", 5), ("9 10 8 12", 10), ("4 3 5 7", 10), ("70 85 9", 100), ("★★★ ★", 5)],
)
def test_the_scale_is_taken_from_the_ratings(read: Read, ratings: str, scale: float) -> None:
    rows = "".join(f"Film {n},{rating}\n" for n, rating in enumerate(ratings.split()))
    assert read("a.csv", f"title,rating\n{rows}").scale == scale


def test_trakts_csv_is_any_csv(read: Read) -> None:
    head = "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,rating\n"
    rows = (
        "2020-01-01T00:00:00Z,movie,Heat,1995,8.1,1,tt0113277,949,9\n2020-01-01T00:00:00Z,show,Dark,2017,8,2,,70523,9\n"
    )
    heat, dark = read("ratings.csv", head + rows).rows
    assert (heat.rating, heat.rated, heat.imdb, heat.tmdb, heat.kind) == (4.5, NEW_YEAR, 113277, 949, "film")
    assert dark.kind == "series"


def test_numbers_are_taken_for_ids_only_when_they_look_so(read: Read) -> None:
    export = read("a.csv", "title,rating,imdb,tmdb\nHeat,4,8.3,5\nRan,3,8,5.0\nFargo,3,8,4\n")
    assert [(row.imdb, row.tmdb) for row in export.rows] == [(0, 0)] * 3
    assert "Columns not used: “imdb”, “tmdb”." in export.notes
    export = read("a.csv", "title,rating,imdb,tmdb\nHeat,4,tt0113277,949\nRan,3,9,5.0\nFargo,3,u/tt0116282/,275\n")
    assert [(row.imdb, row.tmdb) for row in export.rows] == [(113277, 949), (0, 0), (116282, 275)]


@pytest.mark.parametrize("title", ["Watched", "Seen"])
def test_a_column_of_yes_and_no(read: Read, title: str) -> None:
    words = ("no", "FALSE", "0", "", "yes", "True", "1", "x")
    rows = "".join(f"Film {n},4,{word}\n" for n, word in enumerate(words))
    export = read("a.csv", f"Title,Rating,{title}\n{rows}")
    assert [row.watched for row in export.rows] == [()] * 4 + [(None,)] * 4
    assert said(export) == []
    unrated = read("a.csv", f"Title,{title}\nHeat,no\nRan,2020-01-01\n")
    assert [(row.title, row.watched) for row in unrated.rows] == [("Ran", (NEW_YEAR,))]
    assert said(unrated) == ["a.csv, line 2: the film is not said to be seen; the row is left out."]


def test_ratings_in_an_unknown_column_are_asked_for(read: Read) -> None:
    text = "Title,Year,Verdict\nHeat,1995,9\n"
    with pytest.raises(InputError, match="hold ratings; say which of these does: “Title”, “Year”, “Verdict”"):
        read("a.csv", text)
    assert read("a.csv", text, ColumnMap(title="Title", rating="Verdict", scale=10)).rows[0].rating == 4.5
    plain = read("a.csv", text, ColumnMap(title="Title"))
    assert plain.rows[0].watched == (None,)
    assert plain.notes == ("Columns not used: “Verdict”.",)


@pytest.mark.parametrize(
    "head",
    [
        "Movie Title,Release Year,My Score (out of 10),Date Rated",
        "Film Name;Year;Your Rating /10;Date rated",
        "Filmtitel;Erscheinungsjahr;Meine Wertung;Datum",
        "Titulo;Año;Mi voto;Fecha voto",
        "Название;Год;Моя оценка;Дата",
        "片名;年份;我的评分;日期",
        "name,year,userRating,dateRated",
        "TITLE ,Release Date, rating (1-10) ,date",
        "Title,Year,Rating,My Rating,Date",
    ],
)
def test_columns_worded_otherwise(read: Read, head: str) -> None:
    mark = ";" if ";" in head else ","
    cells = ["Heat", "1995-12-15" if "Release Date" in head else "1995", "8", "2020-01-01"]
    if "Rating,My" in head:
        cells.insert(2, "PG-13")
    export = read("mine.csv", f"{head}\n{mark.join(cells)}\n".encode())
    assert [(row.title, row.year, row.rating, row.rated) for row in export.rows] == [("Heat", 1995, 4, NEW_YEAR)]


def test_ratings_are_asked_for_before_they_are_lost(read: Read) -> None:
    """A column of viewings is no reason to pass over one that may hold ratings."""
    text = "Title,Watched,Verdict,Runtime\nHeat,yes,9,170\nRan,yes,8.5,162\n"
    with pytest.raises(InputError, match="no column is known to hold ratings"):
        read("a.csv", text)
    plain = read("a.csv", "Title,Watched,Runtime\nHeat,yes,170\n")
    assert (plain.rows[0].watched, plain.notes) == ((None,), ("Columns not used: “Runtime”.",))


def test_a_stated_scale_counts(read: Read) -> None:
    assert read("a.csv", "Title,Rating (out of 10)\nHeat,4\n").rows[0].rating == 2
    assert read("a.csv", "Title,Rating %\nHeat,4\n").rows[0].rating == 0.5
    assert read("a.csv", "Title,Rating\nHeat,18\nRan,12\n").rows[0].written == "18 of 20"


def test_genres_are_no_kinds(read: Read) -> None:
    rows = "Chicago,Musical,9\nGame Night,Game,7\nWhiplash,Music,9\nSe7en,Serial killer,9\nDark,TV Series,8\n"
    export = read("a.csv", f"Title,Type,Rating\n{rows}")
    assert [row.kind for row in export.rows] == ["film"] * 4 + ["series"]
    export = read("a.csv", "Title,Type,Rating\nHeat,Movie,9\nX,Musical,7\nP,Podcast Series,9\nDark,show,8\n")
    assert [row.kind for row in export.rows] == ["film", "other", "other", "series"]


def test_an_episode_is_known_by_its_title(read: Read) -> None:
    titles = ("Dark: Season 1: Secrets", "Dark: Staffel 1: Lügen", "Alien: Romulus", "The Season: A Film")
    export = read("seen.csv", "Title\n" + "".join(f"{title}\n" for title in titles))
    assert [row.kind for row in export.rows] == ["episode", "episode", "film", "film"]


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("Watchlist", ("yes", "no", "2019-12-31", "watchlist")),
        ("Status", ("Plan to watch", "Dropped", "to-watch", "Completed")),
        ("Shelf", ("wishlist", "", "plantowatch", "watched")),
    ],
)
def test_what_is_wanted(read: Read, column: str, words: tuple[str, ...]) -> None:
    rows = "".join(f"Film {n},{word}\n" for n, word in enumerate(words))
    export = read("a.csv", f"Title,{column}\n{rows}")
    listed = {row.title: row.watchlisted for row in export.rows if row.watchlisted is not None}
    assert listed["Film 0"] == NOW
    assert listed["Film 2"] == (NEW_YEAR - DAY if words[2][0] == "2" else NOW)
    assert ("Film 3" in listed) == (words[3] == "watchlist")
    assert "Film 1" not in {row.title for row in export.rows}
    assert said(export) == [
        "a.csv, line 3: the film is said to be neither rated, seen nor wanted; the row is left out."
    ]


def test_thumbs_and_words_are_stars_with_a_note(read: Read) -> None:
    export = read("a.csv", "Title,Rating\nA,loved\nB,👍\nC,Dislike\nD,4\nE,meh\n")
    assert [(row.title, row.rating) for row in export.rows] == [("A", 5), ("B", 4), ("C", 2), ("D", 4)]
    assert "Words are taken for stars: loved 5, liked 4, neutral 3, disliked 2, hated 1." in export.notes
    liked = read("a.csv", "Title,Liked,Seen\nA,true,yes\nB,false,yes\n")
    assert [(row.title, row.rating, row.watched) for row in liked.rows] == [("A", 4, (None,)), ("B", None, (None,))]


def test_viewings_are_counted(read: Read) -> None:
    export = read("a.csv", "Title,Plays\nA,3\nB,1\nC,0\n")
    assert [(row.title, len(row.watched)) for row in export.rows] == [("A", 3), ("B", 1)]


def test_cells_that_say_nothing(read: Read) -> None:
    export = read("a.csv", "Title,Year,Rating,Date\nA,N/A,8,-\nB,TBA,null,n/a\n")
    assert [(row.title, row.year, row.rated) for row in export.rows] == [("A", 0, None)]
    assert said(export) == ["a.csv, line 3, column “Rating”: there is no rating; the row is left out."]


def test_a_heading_above_the_columns(read: Read) -> None:
    export = read("a.csv", "My films,,\n,,\nTitle,Year,Rating\nHeat,1995,8\n")
    assert [(row.title, row.line, row.rating) for row in export.rows] == [("Heat", 4, 4)]


def test_two_titles_in_one_cell(read: Read) -> None:
    row = read("a.csv", "Title,Year,Rating\n盗火线 / Heat,1995,5\n").rows[0]
    assert (row.title, row.others) == ("盗火线 / Heat", ("盗火线", "Heat"))


def test_a_spreadsheets_dates_are_read_and_said(read: Read) -> None:
    export = read("mine.csv", "Title,Year,Rating,Date\nHeat,1995,4,43831\n")
    assert export.rows[0].rated == NEW_YEAR
    assert export.notes == ("Numbers such as 44197 are read as a spreadsheet's dates: days since 1900.",)


def test_netflixs_viewing_history(read: Read) -> None:
    export = read("NetflixViewingHistory.csv", 'Title,Date\n"Heat","1/1/20"\n"Dark: Season 1: Lies","12/31/19"\n')
    assert [(row.title, row.kind, row.watched) for row in export.rows] == [
        ("Heat", "film", (NEW_YEAR,)),
        ("Dark: Season 1: Lies", "episode", (NEW_YEAR - DAY,)),
    ]
