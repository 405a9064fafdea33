"""Each service's format with known answers, and each kind of bad row."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from engine.errors import InputError
from engine.profile.importers.export import Options, combine, merge_times
from engine.profile.importers.kinds import kind_of
from engine.profile.importers.reading import read_export

if TYPE_CHECKING:
    from conftest import Read

    from engine.profile.importers.export import Export

NOW = 1_700_000_000
DAY = 86_400
NEW_YEAR = 1_577_836_800  # 2020-01-01


def said(export: Export) -> list[str]:
    return [str(finding) for finding in export.findings]


def read_all(files: dict[str, str]) -> Export:
    return read_export({name: text.encode() for name, text in files.items()}, Options(NOW))


LETTERBOXD = {
    "ratings.csv": "Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Heat,1995,u/1,4.5\n2020-01-02,Hamlet,,u/2,3\n",
    "watched.csv": "Date,Name,Year,Letterboxd URI\n2020-01-01,Heat,1995,u/1\n2020-01-01,Fargo,1996,u/3\n",
    "diary.csv": "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
    "2020-01-02,Heat,1995,d/1,2,,,2020-01-01\n2020-01-04,Heat,1995,d/2,3,Yes,,2020-01-03\n"
    "2020-01-05,Fargo,1996,d/3,4,,,2020-01-05\n",
    "reviews.csv": "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n"
    '2020-01-04,Heat,1995,d/2,3,Yes,"Rain,\n""again"".",,2020-01-03\n',
    "watchlist.csv": "Date,Name,Year,Letterboxd URI\n2020-01-06,Ran,1985,u/4\n",
    "deleted/diary.csv": "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
    "2020-01-01,Gone,1990,d/9,5,,,2020-01-01\n",
    "likes/films.csv": "Date,Name,Year,Letterboxd URI\n2020-01-01,Liked,1990,u/9\n",
    "profile.csv": "Date Joined,Username\n2019-01-01,someone\n",
}


def test_letterboxds_files_are_one_list_of_films() -> None:
    export = read_all(LETTERBOXD)
    assert export.service == "letterboxd"
    assert said(export) == []
    heat, hamlet, fargo, ran = export.rows
    assert (heat.rating, heat.rated, heat.watched) == (4.5, NEW_YEAR, (NEW_YEAR, NEW_YEAR + 2 * DAY))
    assert (hamlet.title, hamlet.year, hamlet.rating, hamlet.watched) == ("Hamlet", 0, 3, ())
    assert (fargo.rating, fargo.watched) == (4, (NEW_YEAR + 4 * DAY,))
    assert (ran.rating, ran.watched, ran.watchlisted) == (None, (), NEW_YEAR + 5 * DAY)


def test_two_films_of_one_name_and_year_stay_two() -> None:
    rows = "2020-01-01,Alone,2020,u/1,4\n2020-01-01,Alone,2020,u/2,2\n"
    export = read_all({"ratings.csv": f"Date,Name,Year,Letterboxd URI,Rating\n{rows}"})
    assert [row.rating for row in export.rows] == [4, 2]


def test_letterboxds_bad_rows_are_findings(read: Read) -> None:
    export = read(
        "ratings.csv",
        "Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,A,1990,u/1,0\n2020-01-01,B,1990,u/2,11\n"
        "2099-01-01,C,1990,u/3,4\nsoon,D,1990,u/4,4\n2020-01-01,E,1990,u/5,4\n2020-01-09,E,1990,u/5,2\n"
        "2020-01-01,,1990,u/6,4\n2020-01-01,F,95,u/7,4\n",
    )
    assert [(row.title, row.rating, row.rated) for row in export.rows] == [
        ("C", 4, None),
        ("D", 4, None),
        ("E", 2, NEW_YEAR + 8 * DAY),
        ("F", 4, NEW_YEAR),
    ]
    assert said(export) == [
        "ratings.csv, line 2, column “Rating”: “0” is not a rating from 1 to 5; it is left out.",
        "ratings.csv, line 3, column “Rating”: “11” is not a rating from 1 to 5; it is left out.",
        "ratings.csv, line 4, column “Date”: “2099-01-01” lies in the future; the date is left out.",
        "ratings.csv, line 5, column “Date”: “soon” is no date that can be read; it is left out.",
        "ratings.csv, line 7: the film stands in line 6 already; the latest counts.",
        "ratings.csv, line 8, column “Name”: the film has no name; the row is left out.",
        "ratings.csv, line 9, column “Year”: “95” is no year of a film; it is left out.",
    ]


def test_a_renamed_letterboxd_list_is_not_guessed(read: Read) -> None:
    with pytest.raises(InputError, match=r"watched\.csv or watchlist\.csv"):
        read("export.csv", LETTERBOXD["watched.csv"])
    assert read("watchlist (1).csv", LETTERBOXD["watched.csv"]).rows[0].watchlisted == NEW_YEAR


LIST = """Letterboxd list export v7
Date,Name,Tags,URL,Description
2023-01-01,%s,,https://boxd.it/l,"Two

lines"

Position,Name,Year,URL,Description
1,Heat,1995,https://boxd.it/1,
2,Ran,,https://boxd.it/2,"nice, yes"
"""


def test_a_list_of_letterboxds_says_what_it_is_by_name(read: Read) -> None:
    with pytest.raises(InputError, match=r"best\.csv: it may be films seen or a watchlist"):
        read("best.csv", LIST % "Best of all")
    named = read("best.csv", LIST % "My watchlist")
    assert [(row.title, row.year, row.line, row.watchlisted) for row in named.rows] == [
        ("Heat", 1995, 8, NOW),
        ("Ran", 0, 9, NOW),
    ]
    assert [row.watched for row in read("watched.csv", LIST % "Best").rows] == [(None,), (None,)]
    with pytest.raises(InputError, match="without its films"):
        read("best.csv", "Letterboxd list export v7\n")


IMDB_HEAD = (
    "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,"
    "Num Votes,Release Date,Directors"
)
GERMAN_HEAD = (
    "Const;Ihre Bewertung;Bewertungsdatum;Titel;Originaltitel;URL;Titeltyp;IMDb-Bewertung;Laufzeit (Min.);Jahr;Genres;"
    "Anz. Stimmen;Veröffentlichung;Regie"
)
UNKNOWN_HEAD = "番号,あなたの評価,評価日,作品名,原題,リンク,種類,点,分,年,ジャンル,票,公開,監督"


def imdb_row(number: str, stars: str, title: str, kind: str, year: str = "1995", mark: str = ",") -> str:
    return mark.join((number, stars, "2020-01-01", title, title, "u", kind, "8.3", "100", year, "Drama", "1", "", "X"))


@pytest.mark.parametrize(("head", "mark"), [(IMDB_HEAD, ","), (GERMAN_HEAD, ";"), (UNKNOWN_HEAD, ",")])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_imdb_in_languages_and_encodings(read: Read, head: str, mark: str, encoding: str) -> None:
    if head is UNKNOWN_HEAD and encoding == "cp1252":
        encoding = "utf-8"
    rows = [
        imdb_row("tt0000001", "7", "Amélie für alle", "Spielfilm", mark=mark),
        imdb_row("tt0000002", "9", "Dunkel", "TV-Serie", mark=mark),
        imdb_row("tt0000003", "8", "Folge Eins", "TV-Folge", mark=mark),
        imdb_row("tt0000004", "8", "Spiel", "Videospiel", mark=mark),
    ]
    export = read("ratings.csv", "\r\n".join([head, *rows, ""]).encode(encoding))
    assert export.service == "imdb"
    assert [(row.title, row.imdb, row.rating, row.kind) for row in export.rows] == [
        ("Amélie für alle", 1, 3.5, "film"),
        ("Dunkel", 2, 4.5, "series"),
        ("Folge Eins", 3, 4, "episode"),
        ("Spiel", 4, 4, "other"),
    ]
    assert export.rows[0].rated == NEW_YEAR
    assert export.rows[0].written == "7 of 10"
    assert export.scale == 10
    assert "IMDb's ratings from 1 to 10 are halved." in export.notes
    assert said(export) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Movie|Film|Feature Film|TV Movie|Short|Short Film|Video|TV Special|TV Short|Documentary", "film"),
        ("Spielfilm|Fernsehfilm|Kurzfilm|Téléfilm|Court-métrage|Película|Cortometraje|Filme|Curta-metragem", "film"),
        ("Película de TV|Film per la TV|Cortometraggio|", "film"),
        ("TV Series|TV Mini Series|Mini-Series|TV Mini-Series|TV-Serie|Fernsehserie|TV-Miniserie|Miniserie", "series"),
        ("Série télévisée|Série TV|Mini-série|Serie de TV|Serie TV|Miniserie TV|Série de TV|Minissérie", "series"),
        ("tv|show|TV Show|season|tvSeries|tvMiniSeries|Televisieserie|TV-sarja|TVシリーズ|Telenovela", "series"),
        ("movie|tvMovie|tvSpecial|tvShort|short|video", "film"),
        ("tvEpisode|エピソード", "episode"),
        ("videoGame|musicVideo|podcastSeries|podcastEpisode|Videoclip|Videoclipe", "other"),
        ("TV Episode|TV-Folge|TV-Episode|Épisode télévisé|Episodio de TV|Episodio TV|Episódio de TV", "episode"),
        ("Video Game|Videospiel|Jeu vidéo|Videojuego|Videogioco|Videogame|Music Video|Musikvideo", "other"),
        ("Podcast Series|Podcast Episode|Podcast-Serie|Vídeo musical", "other"),
    ],
)
def test_title_types_in_languages(words: str, kind: str) -> None:
    assert {word: kind_of(word) for word in words.split("|")} == dict.fromkeys(words.split("|"), kind)


HINDI_KINDS = ("फ़िल्म", "टीवी सीरीज़", "टीवी मिनी सीरीज़", "टीवी एपिसोड", "वीडियो गेम", "संगीत वीडियो", "पॉडकास्ट सीरीज़")


def test_title_types_in_scripts_that_fold_takes_apart() -> None:
    assert [kind_of(word) for word in HINDI_KINDS] == [
        "film", "series", "series", "episode", "other", "other", "other",
    ]  # fmt: skip
    assert [kind_of(word) for word in ("エピソード", "TVシリーズ", "电视剧", "映画")] == [
        "episode",
        "series",
        "series",
        "film",
    ]


def test_imdb_after_german_excel(read: Read) -> None:
    """Lines with a quotation mark in them become one quoted cell; others stay as they are."""
    lines = [IMDB_HEAD, imdb_row("tt0000001", "7", '"Rain, again"', "Movie"), imdb_row("tt0000002", "9", "B", "Movie")]
    quoted = [lines[0], '"' + lines[1].replace('"', '""') + '"', lines[2]]
    for table in (quoted, ['"' + line.replace('"', '""') + '"' for line in lines]):
        export = read("ratings.csv", "\r\n".join(table).encode("cp1252"))
        assert [(row.title, row.imdb, row.rating) for row in export.rows] == [("Rain, again", 1, 3.5), ("B", 2, 4.5)]
        assert said(export) == []


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark(read: Read, encoding: str) -> None:
    row = imdb_row("tt0000001", "7", "Сталкер", "Movie")
    assert read("r.csv", f"{IMDB_HEAD}\n{row}\n".encode(encoding)).rows[0].title == "Сталкер"


@pytest.mark.parametrize("date", ["Mer 01 janv. 00:00:00 2020", "Mi Jan 01 00:00:00 2020", "mié ene 1 00:00:00 2020"])
def test_imdbs_dates_of_2017_in_languages(read: Read, date: str) -> None:
    head = "Position,const,created,modified,description,Title,Title type,Directors,You rated,Year\n"
    row = read("ratings.csv", f'{head}1,tt0000001,"{date}",,,A,Feature Film,X,9,1995\n').rows[0]
    assert (row.rating, row.rated) == (4.5, NEW_YEAR)


def test_imdbs_watchlist_and_its_columns_of_2017(read: Read) -> None:
    export = read(
        "watchlist.csv",
        "Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),"
        "Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated\n"
        "1,tt0000001,2020-01-01,2020-01-01,,A,A,u,Movie,8,90,1990,Drama,1,1990-01-01,X,,\n"
        "2,tt0000002,2020-01-01,2020-01-01,,B,B,u,Movie,8,90,1990,Drama,1,1990-01-01,X,6,2020-01-02\n",
    )
    first, second = export.rows
    assert (first.watchlisted, first.rating) == (NEW_YEAR, None)
    assert (second.watchlisted, second.rating, second.rated) == (None, 3, NEW_YEAR + DAY)
    old = read(
        "ratings.csv",
        '"Position","const","created","modified","description","Title","Title type","Directors","You rated",'
        '"IMDb Rating","Runtime (mins)","Year","Genres","Num. Votes","Release Date (month/day/year)","URL"\r\n'
        '"1","tt0000001","Wed Jan 01 00:00:00 2020","","","A","Feature Film","X","9","8","81","1995","","1","","u"\r\n',
    )
    assert [(row.rating, row.rated, row.kind) for row in old.rows] == [(4.5, NEW_YEAR, "film")]


def test_imdbs_bad_rows_are_findings(read: Read) -> None:
    rows = [
        imdb_row("tt0000001", "11", "A", "Movie"),
        imdb_row("tt0000002", "0", "B", "Movie"),
        imdb_row("", "5", "", ""),
    ]
    rows += [imdb_row("tt0000003", "5", "C", "Movie"), imdb_row("tt0000003", "6", "C", "Movie")]
    export = read("r.csv", "\n".join([IMDB_HEAD, *rows]))
    assert [(row.title, row.rating) for row in export.rows] == [("C", 3)]
    assert [finding.line for finding in export.findings] == [2, 3, 4, 6]


def test_one_number_beside_two_titles_is_told_and_both_rows_stay(read: Read) -> None:
    rows = [imdb_row("tt0000001", "9", "A", "Movie"), imdb_row("tt0000001", "3", "B", "Movie")]
    rows += [imdb_row("tt0000001", "2", "A", "Movie", "1950"), imdb_row("tt0000001", "8", "A", "Movie")]
    export = read("r.csv", "\n".join([IMDB_HEAD, *rows]))
    assert [(row.title, row.year, row.rating) for row in export.rows] == [
        ("A", 1995, 4),
        ("B", 1995, 1.5),
        ("A", 1950, 1),
    ]
    assert said(export) == [
        "r.csv, line 3: the number is that of “A” in line 2 too; each is looked at by itself.",
        "r.csv, line 4: the number is that of “A” in line 2 too; each is looked at by itself.",
        "r.csv, line 5: the film stands in line 2 already; the latest counts.",
    ]
    german = {"ratings.csv": f"{GERMAN_HEAD}\n" + imdb_row("tt0000001", "9", "Eins", "Movie", mark=";")}
    assert len(read_all({**german, "watchlist.csv": f"{IMDB_HEAD}\n{rows[0]}"}).rows) == 1, "two files, two languages"


def trakt(**entry: Any) -> dict[str, Any]:
    ids = {"trakt": 1, "slug": "heat-1995", "imdb": "tt0113277", "tmdb": 949}
    return {"type": "movie", "movie": {"title": "Heat", "year": 1995, "ids": ids}, **entry}


def test_trakts_history_and_plays_are_one_film() -> None:
    files = {
        "history.json": [
            trakt(id=1, watched_at="2020-01-01T20:00:00.000Z", action="watch"),
            trakt(id=2, watched_at="2020-01-05T20:00:00.000Z", action="scrobble"),
        ],
        "watched-movies.json": [trakt(plays=3, last_watched_at="2020-01-05T20:00:00.000Z")],
        "ratings-movies.json": [trakt(rating=9, rated_at="2020-01-06T00:00:00.000Z")],
        "watched-shows.json": [{"plays": 9, "last_watched_at": "2020-01-05T20:00:00.000Z", "show": {"title": "S"}}],
        "ratings-episodes.json": [
            {
                "type": "episode",
                "rating": 8,
                "rated_at": "2020-01-05T20:00:00.000Z",
                "episode": {"title": "Pilot", "season": 1},
                "show": {"title": "S"},
            }
        ],
    }
    heat, show, episode = read_all({name: json.dumps(entries) for name, entries in files.items()}).rows
    evening = NEW_YEAR + 72_000
    assert heat.watched == (None, evening, evening + 4 * DAY)
    assert (heat.rating, heat.imdb, heat.tmdb, heat.written) == (4.5, 113277, 949, "9 of 10")
    assert (show.kind, episode.kind, episode.title) == ("series", "episode", "S")


def test_trakts_lists_within_an_object(read: Read) -> None:
    document = {
        "ratings": {"movies": [trakt(rating=9, rated_at="2020-01-01T00:00:00Z")]},
        "watchlist": {"movies": [trakt(listed_at="2020-01-02T00:00:00Z")]},
        "lists": {"best": [trakt(listed_at="2019-01-02T00:00:00Z")]},
        "comments": [{"comment": {"comment": "x"}, "movie": {"title": "Heat"}}],
    }
    (row,) = read("trakt.json", json.dumps(document)).rows
    assert (row.rating, row.watchlisted, row.wanted_again) == (4.5, NEW_YEAR + DAY, True)


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"format": "marquee-profile", "films": []}, "a profile that Marquee exported"),
        ({"movies": [{"user_rating": 8, "last_watched_at": None, "movie": {"title": "Heat"}}]}, "Simkl's JSON"),
    ],
)
def test_json_of_others_is_named(read: Read, document: Any, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read("backup.json", json.dumps(document))


def test_what_was_never_watched_is_not_seen(read: Read) -> None:
    entries = [trakt(last_watched_at=None), trakt(plays=2, last_watched_at=None, movie={"title": "Ran"})]
    assert [(row.title, row.watched) for row in read("watched.json", json.dumps(entries)).rows] == [
        ("Ran", (None, None))
    ]


def test_trakts_bad_entries_are_findings(read: Read) -> None:
    entries: list[Any] = [trakt(rating=11, rated_at="2020-01-01"), trakt(rating=0, rated_at=None), 5, {"movie": []}]
    entries += [trakt(rating=True, rated_at=""), trakt(rating=8, rated_at="2099-01-01T00:00:00Z")]
    entries += [{"movie": {"title": "\ud800", "ids": None}, "rated_at": "x", "rating": 5}]
    export = read("ratings.json", json.dumps(entries))
    assert [(row.rating, row.rated) for row in export.rows] == [(4, None)]
    assert said(export)[0] == "ratings.json: entry 1, “11” is not a rating from 1 to 10; it is left out."
    for text in ("[" * 100_000, "[1", '{"a": 1}', "[]", "[{}]"):
        with pytest.raises(InputError):
            read("ratings.json", text)


MOVIELENS = "userId,movieId,rating,timestamp\n1,6,4.5,964982703\n1,47,0,964982703\n2,50,3,1\n"


def test_movielens_asks_whose_ratings_they_are(read: Read) -> None:
    with pytest.raises(InputError, match="2 people rated here, numbered from 1 to 2"):
        read("ratings.csv", MOVIELENS)
    with pytest.raises(InputError, match="no ratings of 3"):
        read("ratings.csv", MOVIELENS, user=3)
    export = read("ratings.csv", MOVIELENS, user=1)
    assert [(row.movielens, row.rating, row.rated, row.title) for row in export.rows] == [
        (6, 4.5, 964_982_703, "MovieLens film 6")
    ]
    assert "line 3" in said(export)[0]


def test_what_movielens_org_exports(read: Read) -> None:
    head = "movie_id,imdb_id,tmdb_id,rating,average_rating,title\n"
    row = read("movielens-ratings.csv", head + '6,0113277,949,4.5,3.9,"Professional, The (Léon) (1994)"\n').rows[0]
    assert (row.movielens, row.imdb, row.tmdb) == (6, 113277, 949)
    assert (row.title, row.year, row.others) == ("The Professional", 1994, ("Léon",))


def test_titles_beside_movielens_ratings() -> None:
    files = {"ratings.csv": "movieId,rating\n6,4\n", "movies.csv": "movieId,title,genres\n6,Heat (1995),Crime\n"}
    row = read_all({**files, "links.csv": "movieId,imdbId,tmdbId\n6,0113277,949\n"}).rows[0]
    assert (row.title, row.year, row.imdb, row.tmdb, row.movielens) == ("Heat", 1995, 113277, 949, 6)


def test_merged_watch_times() -> None:
    assert merge_times((None,), (5 * DAY,)) == (5 * DAY,)
    assert merge_times((None, None, 5 * DAY), (5 * DAY + 60,), (DAY,)) == (None, DAY, 5 * DAY)
    assert merge_times((DAY, DAY + 1), (DAY + 2,)) == (DAY, DAY + 1)
    assert merge_times() == ()


def test_the_latest_rating_counts(read: Read) -> None:
    rows = read("a.csv", "title,rating,date\nA,4,2020-01-02\nB,1,2020-01-01\n").rows
    assert combine(rows).rating == 4


def test_trakts_lists_and_collection_are_left_out_with_one_note() -> None:
    listed = trakt(listed_at="2020-01-01T00:00:00Z")
    files: dict[str, Any] = {
        "lists-watchlist.json": [listed],
        "lists-list-1-best.json": [listed | {"movie": {"title": "Ran", "year": 1985}}] * 2,
        "lists-lists.json": [{"name": "Best"}],
        "collection-movies.json": [{"collected_at": "2020-01-01T00:00:00Z", "movie": {"title": "Ran", "year": 1985}}],
    }
    export = read_all({name: json.dumps(entries) for name, entries in files.items()})
    assert [(row.title, row.watchlisted) for row in export.rows] == [("Heat", NEW_YEAR)]
    assert said(export) == []
    assert export.notes == ("Trakt's collection, lists (but the watchlist), comments and the like are left out.",)


def test_twenty_thousand_rows_of_one_name_are_quick(read: Read) -> None:
    rows = "".join(f"2020-01-01,Alone,2020,u/{n},4\n" for n in range(20_000))
    start = time.process_time()
    assert len(read("ratings.csv", f"Date,Name,Year,Letterboxd URI,Rating\n{rows}").rows) == 20_000
    assert time.process_time() - start < 5


def test_an_irrelevant_file_does_not_refuse_the_rest() -> None:
    others = {
        "likes.csv": LETTERBOXD["watched.csv"],  # films seen, or a watchlist?
        "lists/page.csv": "<html></html>",
        "comments.txt": "\0",
    }
    export = read_all({**LETTERBOXD, **others})
    assert export.rows == read_all(LETTERBOXD).rows
    assert said(export) == ["likes.csv: it may be films seen or a watchlist; it is left out."]
