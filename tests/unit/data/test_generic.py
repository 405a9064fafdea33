"""Any table of ratings: the same data whatever the file is like, and one sentence where it cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pa_parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.data.bring import import_data
from engine.data.columns import STARS, TableMap, chosen, guess, read_scale, scale_of, to_stars
from engine.data.dataset import Dataset
from engine.data.generic import LIKED, import_table
from engine.data.movielens import import_movielens
from engine.data.peek import peek
from engine.errors import Cancelled, InputError
from engine.progress import CancelToken, Step

AS_FOUR = "each row counts as 4 stars, and how sure a recommendation is cannot be learned."
RATINGS = """user_id,movie_id,score,rated_at,note
anna,tt0113277,9,2019-04-02,
bo,tt0113277,10,2020-11-23,"two
lines"
anna,tt0122690,2,2019-04-03T10:00:00Z,again
"""
FILMS = """tconst,primaryTitle,startYear,genres
tt0122690,Ronin,1998,"Action,Crime"
tt0113277,Heat,1995-12-15,"['Action', 'Drama']"
tt0088763,Back to the Future,,
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write(content: str | bytes = RATINGS, name: str = "scores.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def facts(dataset: Dataset) -> list[tuple[Any, ...]]:
    """Every rating: viewer's id, title, stars, time."""
    table, titles = dataset.interactions, dataset.catalogue.titles
    rows = zip(table.user_ids[table.user].tolist(), [titles[row] for row in table.item], table.rating.tolist(),
               table.time.tolist(), strict=True)  # fmt: skip
    return sorted(rows)


def test_columns_are_found_by_name_scale_and_times_by_what_they_hold(write: Callable[..., Path]) -> None:
    dataset, notes = import_table(write(), TableMap(films=str(write(FILMS, "films.csv"))))
    assert facts(dataset) == [
        (1, "Heat", 4.5, 1554163200), (1, "Ronin", 1.0, 1554285600), (2, "Heat", 5.0, 1606089600),
    ]  # fmt: skip
    heat, ronin = dataset.catalogue.film(1), dataset.catalogue.film(0)
    assert (heat.id, heat.imdb, heat.year, heat.genres) == (113277, 113277, 1995, ("Action", "Drama"))
    assert (ronin.year, ronin.genres, len(dataset.catalogue)) == (1998, ("Action", "Crime"), 3)
    assert notes == ("Ratings from 1 to 10 were brought to 0.5 to 5 stars.",)
    assert notes[0] in dataset.info.licence, "the model that learns from it says so too"


def test_movielens_read_as_any_table_is_movielens(latest_small: Path) -> None:
    plain, notes = import_table(latest_small / "ratings.csv", TableMap(films=str(latest_small / "movies.csv")))
    known = import_movielens(latest_small)
    for name in ("user", "item", "rating", "time", "user_ids", "item_ids"):
        np.testing.assert_array_equal(getattr(plain.interactions, name), getattr(known.interactions, name))
    assert plain.catalogue.keys == known.catalogue.keys
    assert plain.catalogue.genres == known.catalogue.genres
    assert notes == ()


def test_parquet_of_any_types_is_the_same_as_csv(write: Callable[..., Path], tmp_path: Path) -> None:
    table = pa_csv.read_csv(write())
    kinds = {"movie_id": pa.dictionary(pa.int32(), pa.string()), "score": pa.float64()}
    for name, kind in kinds.items():
        place = table.schema.get_field_index(name)
        table = table.set_column(place, name, table.column(name).cast(kind))
    odd = pa.array([{"a": 1}] * len(table))
    pa_parquet.write_table(table.append_column("odd", odd), tmp_path / "scores.parquet")
    films = pa.table({"tconst": ["tt0113277", "tt0122690"], "title": ["Heat", "Ronin"], "genres": [["Drama"], None]})
    pa_parquet.write_table(films, tmp_path / "films.parquet")
    dataset, _ = import_table(tmp_path / "scores.parquet", TableMap(films=str(tmp_path / "films.parquet")))
    assert facts(dataset) == facts(import_table(write(), TableMap(films=str(write(FILMS, "films.csv"))))[0])
    assert dataset.catalogue.film(0).genres == ("Drama",)
    assert "odd" not in peek(tmp_path / "scores.parquet", CancelToken()).titles


@pytest.mark.parametrize("change", [
    lambda text: text.replace(",", ";"), lambda text: text.replace(",", "\t"), lambda text: "\ufeff" + text,
    lambda text: text.replace("\n", "\r\n"), lambda text: text.encode("utf-16"),
    lambda text: text.replace("10,", "10.0,"),
    lambda text: text.replace("note", "café").encode("cp1252"), lambda text: "\n" + text,
    lambda text: text.replace("2019-04-02", "1554163200").replace("2020-11-23", "1606089600")
                     .replace("2019-04-03T10:00:00Z", "1554285600"),
    lambda text: text.replace("2019-04-02", "1554163200000").replace("2020-11-23", "1606089600000")
                     .replace("2019-04-03T10:00:00Z", "1554285600000"),
])  # fmt: skip
def test_the_same_in_other_clothes(write: Callable[..., Path], change: Callable[[str], str | bytes]) -> None:
    plain = facts(import_table(write(), TableMap())[0])
    assert facts(import_table(write(change(RATINGS)), TableMap())[0]) == plain


def test_a_table_without_names_is_viewer_film_rating_time(write: Callable[..., Path]) -> None:
    dataset, notes = import_table(write("7\t3\t4\t100\n7\t5\t2\t200\nx\t5\t1\t300\n", "u.txt"), TableMap())
    assert facts(dataset) == [(1, "Film 3", 4.0, 100), (1, "Film 5", 2.0, 200), (2, "Film 5", 1.0, 300)]
    assert notes == ()


def test_rows_that_cannot_be_read_are_counted_and_the_first_is_named(write: Callable[..., Path]) -> None:
    good = "".join(f"{k},{k % 7},{1 + k % 5},{k}\n" for k in range(20))
    rows = f"user,item,rating,time\n{good}1,2,five,3\n1,2\n,2,3,4\n1,,3,4\n1,2,3,soon\n1,2,3,9999999999\n"
    dataset, notes = import_table(write(rows), TableMap())
    assert len(dataset.interactions) == 20
    assert notes == ("scores.csv: 6 of 26 rows are left out; the first is row 22: “five” is no rating.",)
    uneven_first = rows.replace("1,2,five,3\n", "").replace("user,item,rating,time\n", "user,item,rating,time\n1,2\n")
    _, notes = import_table(write(uneven_first), TableMap())
    assert notes == ("scores.csv: 6 of 26 rows are left out; the first is row 2: it has too few or too many fields.",)
    behind = f"user,item,rating,time\n1,2\n{good}1,2,five,3\n"
    _, notes = import_table(write(behind.replace("1,2\n", "", 1) + "1,2\n"), TableMap())
    assert notes == ("scores.csv: 2 of 22 rows are left out; the first is row 22: “five” is no rating.",)


def test_row_numbers_count_uneven_rows_above(write: Callable[..., Path]) -> None:
    rows = "user,item,rating\n" + "1,2,3\n" * 3 + "1\n" + "1,3,4\n" * 3
    with pytest.raises(InputError, match=r"scores.csv: 4 of 7 rows cannot be read; the first is row 2: a rating of 3"):
        import_table(write(rows), TableMap(scale=(4.0, 10.0)))
    _, notes = import_table(write(rows.replace("1,2,3", "2,2,2") + "1,9,x\n"), TableMap())
    assert "2 of 8 rows are left out; the first is row 5: it has too" in notes[0]


def test_ratings_of_films_that_the_films_table_lacks_are_left_out(write: Callable[..., Path]) -> None:
    films = write(FILMS.replace("tt0122690,Ronin", "tt0000001,Other") + "tt0113277,Heat again,,\n", "films.csv")
    dataset, notes = import_table(write(), TableMap(films=str(films)))
    assert [title for _, title, _, _ in facts(dataset)] == ["Heat", "Heat"]
    assert notes[0] == "films.csv: 1 of 4 rows is left out; it is row 5: film tt0113277 stood there before."
    assert notes[1] == "scores.csv: 1 of 3 rows is left out; it is row 4: films.csv has no film tt0122690."


def test_without_ratings_each_row_is_a_liking(write: Callable[..., Path]) -> None:
    dataset, notes = import_table(write(), TableMap({"rating": ""}))
    assert {stars for _, _, stars, _ in facts(dataset)} == {LIKED}
    assert notes == (f"Nobody's ratings are in it: {AS_FOUR}",)
    same, notes = import_table(
        write(RATINGS.replace(",9,", ",1,").replace(",10,", ",1,").replace(",2,", ",1,")), TableMap()
    )
    assert facts(same) == facts(dataset)
    assert notes == (f"All ratings are 1, which tells nothing: {AS_FOUR}",)


def test_titles_may_stand_beside_ratings_or_instead_of_ids(write: Callable[..., Path]) -> None:
    rows = 'user,title,stars\na,Heat (1995),4\nb,"Matrix, The (1999)",5\nb,Heat (1995),3\n'
    dataset, _ = import_table(write(rows), TableMap())
    assert [(film.title, film.year) for film in map(dataset.catalogue.film, range(2))] == [
        ("Heat", 1995), ("The Matrix", 1999)]  # fmt: skip
    beside = "user,item,name,year,stars\n1,10,Heat,1995,4\n2,11,,,5\n2,10,ignored,1,2\n"
    dataset, _ = import_table(write(beside), TableMap())
    assert [(film.id, film.title, film.year) for film in map(dataset.catalogue.film, range(2))] == [
        (10, "Heat", 1995), (11, "Film 11", 0)]  # fmt: skip


@pytest.mark.parametrize(("content", "table", "sentence"), [
    ("who,what\n1,2\n", {}, r"scores.csv: say which column holds the viewer and the film; found are who, what\."),
    (RATINGS, {"columns": {"viewer": "nobody"}}, "no column is called “nobody”; found are user_id, movie_id"),
    (RATINGS, {"columns": {"actor": "note"}}, "there is no “actor” to say; there are viewer, film, rating"),
    (RATINGS, {"columns": {"viewer": "movie_id", "film": "movie_id"}}, "viewer and film cannot be the same column"),
    ("user,item,rating\n", {}, "scores.csv: it holds no rows that can be read"),
    ("", {}, "scores.csv: it is empty"),
    ("user,item,rating\n1,2,-1\n1,3,10\n", {}, "ratings go from -1 to 10, which is no usual scale; say which one"),
    ("user,item,rating\n1,2,x\n1,3,3\n2,2,y\n", {}, "2 of 3 rows cannot be read; the first is row 2: “x” is no rating"),
    (b"user,item\n1,\0\n", {}, "scores.csv: it is no text; the file is damaged"),
    ('user,item,rating\n1,"2,3\n', {}, "scores.csv: "),
])  # fmt: skip
def test_one_sentence_says_what_is_wrong(
    write: Callable[..., Path], content: str | bytes, table: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(InputError, match=sentence):
        import_table(write(content), TableMap(**table))


def test_files_of_another_kind_are_refused(write: Callable[..., Path], tmp_path: Path) -> None:
    for name, sentence in (
        ("a.parquet", "it cannot be read as a table"),
        ("a.xls", "it is no table: the name must end"),
    ):
        with pytest.raises(InputError, match=sentence):
            import_table(write("PAR1 and nothing else PAR1", name), TableMap())
    with pytest.raises(InputError, match=r"cannot be read \(No such file"):
        import_table(tmp_path / "gone.csv", TableMap())
    long = "user,item,rating\n" + "1,2,3\n" * 100_000
    with pytest.raises(InputError, match="its text is not UTF-8 throughout"):
        import_table(write(long.encode() + b"1,\xff,3\n"), TableMap())


def test_which_reader_reads_what(write: Callable[..., Path], movielens: Callable[..., Path]) -> None:
    folder = movielens()
    known = import_movielens(folder).info.fingerprint
    for source in (folder, folder / "ratings.csv"):
        assert import_data(source)[0].info.fingerprint == known, "MovieLens, whichever of its files is pointed at"
    assert import_data(folder / "ratings.csv", TableMap())[0].info.source == "ratings.csv", "but not when one says so"
    assert import_data(write())[0].info.source == "scores.csv"


def test_a_cancel_is_heard_and_progress_told(write: Callable[..., Path]) -> None:
    cancel, steps = CancelToken(), list[Step]()
    import_table(write(), TableMap(), steps.append)
    assert [step.stage for step in steps] == ["Reading ratings", "Putting in order", "Putting in order"]
    cancel.cancel()
    with pytest.raises(Cancelled):
        import_table(write(), TableMap(), cancel=cancel)


def test_a_peek_shows_rows_and_the_span_of_numbers(write: Callable[..., Path]) -> None:
    seen = peek(write(), CancelToken())
    assert seen.titles == ("user_id", "movie_id", "score", "rated_at", "note")
    assert seen.rows[1] == ("bo", "tt0113277", "10", "2020-11-23", "two\nlines")
    assert seen.spans == {"score": (2.0, 10.0)}
    assert peek(write("a,a,\n1,2,3\n"), CancelToken()).titles == ("a", "a (2)", "column 3")


def test_names_in_use_are_known() -> None:
    assert guess(("reviewerID", "asin", "overall", "unixReviewTime"))["time"] == "unixReviewTime"
    assert guess(("User-ID", "ISBN", "Book-Rating")) == {"viewer": "User-ID"}
    assert chosen({"time": ""}, ("userId", "movieId", "rating", "timestamp"), "r.csv") == {
        "viewer": "userId", "film": "movieId", "rating": "rating"}  # fmt: skip


def test_scales() -> None:
    assert [scale_of(*span) for span in ((1, 5), (0.5, 4), (0, 5), (1, 8), (0, 9), (3, 77), (0, 1), (-1, 1))] == [
        STARS, STARS, (0, 5), (1, 10), (0, 10), (0, 100), (0, 1), (-1, 1)]  # fmt: skip
    assert read_scale("1-10") == (1, 10)
    assert read_scale("-10-10") == (-10, 10)
    for wrong in ("", "10", "10-1", "a-b", "nan-5", "1-inf"):
        with pytest.raises(InputError, match="is no scale"):
            read_scale(wrong)


@given(st.floats(-1000, 1000), st.floats(0.1, 1000), st.floats(0, 1), st.floats(0, 1))
def test_stars_keep_the_order_and_reach_both_ends(low: float, width: float, one: float, other: float) -> None:
    scale = (low, low + width)
    first, second = (to_stars(low + share * width, scale) for share in sorted((one, other)))
    assert first <= second + 1e-9
    if scale[1] != STARS[1]:
        assert (to_stars(scale[0], scale), to_stars(scale[1], scale)) == (pytest.approx(0.5), pytest.approx(5.0))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.text(st.sampled_from("0123456789abü.,;-\"'\n\r\t tuserimovng"), max_size=40), max_size=12),
    st.sampled_from(("", "user,item,rating\n", "user\titem\n")),
)
def test_whatever_stands_there_it_is_read_or_refused_in_a_sentence(
    write: Callable[..., Path], lines: list[str], head: str
) -> None:
    try:
        dataset, notes = import_table(write(head + "\n".join(lines)), TableMap())
    except InputError:
        return
    dataset.interactions.check()
    assert all(note.endswith(".") for note in notes)
    assert dataset.info.n_interactions > 0
