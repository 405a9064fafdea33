"""One little MovieLens in every layout it was ever handed out in: always the same films and ratings."""

from __future__ import annotations

import gc
import sys
import time
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.catalogue import Catalogue
from engine.data.dataset import Dataset, Digest, digest_of
from engine.data.films_table import FilmsTable
from engine.data.interactions import Interactions
from engine.data.movielens import import_movielens
from engine.errors import Cancelled, InputError
from engine.progress import CancelToken, Step

pytestmark = pytest.mark.usefixtures("compiled")
Files = Mapping[str, str | bytes]

CSV: Files = {
    "movies.csv": "movieId,title,genres\n1,Toy Story (1995),Animation|Children\n2,unknown,(no genres listed)\n"
    '4,"Misérables, Les (1995)",Drama|War\n',
    "ratings.csv": "userId,movieId,rating,timestamp\n1,1,5,300\n1,4,3.5,100\n7,4,1,200\n",
    "tags.csv": "userId,movieId,tag,timestamp\n1,1,pixar,300\n7,4,victor :: hugo,200\n",
}
TENTH: Files = {
    "movies.dat": "1::Toy Story (1995)::Animation|Children\n2::unknown::(no genres listed)\n"
    "4::Misérables, Les (1995)::Drama|War\n",
    "ratings.dat": "1::1::5::300\n1::4::3.5::100\n7::4::1::200\n",
    "tags.dat": "1::1::pixar::300\n7::4::victor :: hugo::200\n",
    "README.html": "<h3>Summary</h3>x<h3>Usage License</h3>\n<p>For research&nbsp;<b>only</b>.</p>\n<h3>More</h3>y",
}
FIRST: Files = {
    "movies.dat": b"1::Toy Story (1995)::Animation|Children's\n2::unknown::\n"
    + "4::Misérables, Les (1995)::Drama|War\n".encode("latin-1"),
    "ratings.dat": "1::1::5::300\n1::4::3.5::100\n7::4::1::200\n",
    "users.dat": "1::F::1::10::48067\n7::M::56::16::70072\n",
    "README": "SUMMARY\n====\nx\n\nUSAGE LICENSE\n=======\n\nFor research only.\n\nCITATION\n====\ny\n",
}


def item(number: int, title: str, *genres: int) -> str:
    flags = "|".join("1" if place in genres else "0" for place in range(19))
    return f"{number}|{title}|01-Jan-1995||http://us.imdb.com/M/title-exact?x|{flags}\n"


OLDEST: Files = {
    "u.item": (
        item(1, "Toy Story (1995)", 3, 4) + item(2, "unknown", 0) + item(4, "Misérables, Les (1995)", 8, 17)
    ).encode("latin-1"),
    "u.data": "1\t1\t5\t300\n1\t4\t3.5\t100\n7\t4\t1\t200\n",
    "u.genre": "unknown|0\n",
    "README": "SUMMARY & USAGE LICENSE\n====\n\nFor research only.\n\nCITATION\n====\ny\n",
}
LAYOUTS = {"csv": CSV, "10M": TENTH, "1M": FIRST, "100K": OLDEST}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(files: Files, folder: str = "ml", line_end: bytes = b"\n") -> Path:
        path = tmp_path / folder
        path.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            raw = content.encode() if isinstance(content, str) else content
            (path / name).write_bytes(raw.replace(b"\n", line_end))
        return path

    return write


def facts(dataset: Dataset) -> tuple[object, ...]:
    films, table = dataset.catalogue, dataset.interactions
    ratings = [table.user_ids[table.user].tolist(), table.item.tolist(), table.rating.tolist(), table.time.tolist()]
    return films.ids.tolist(), films.titles, films.years.tolist(), films.genres, ratings


def complaint(source: Path) -> str:
    with pytest.raises(InputError) as caught:
        import_movielens(source)
    return str(caught.value)


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_says_the_same(write: Write, layout: str, line_end: bytes) -> None:
    films, titles, years, genres, ratings = facts(import_movielens(write(LAYOUTS[layout], line_end=line_end)))
    assert films == [1, 2, 4]
    assert titles == ("Toy Story", "unknown", "Les Misérables")
    assert years == [1995, 0, 1995]
    assert genres == (("Animation", "Children"), (), ("Drama", "War"))
    assert ratings == [[1, 7, 1], [2, 2, 0], [3.5, 1.0, 5.0], [100, 200, 300]]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_last_steps_hear_a_cancel(write: Write, layout: str, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[CancelToken] = []
    catalogue_of = FilmsTable.catalogue

    def catalogue(films: FilmsTable, cancel: CancelToken) -> Catalogue:
        heard.append(cancel)
        return catalogue_of(films, cancel)

    def digest(interactions: Interactions, cancel: CancelToken) -> Digest:
        heard.append(cancel)
        return digest_of(interactions, cancel)

    monkeypatch.setattr(FilmsTable, "catalogue", catalogue)
    monkeypatch.setattr("engine.data.layouts.digest_of", digest)
    cancel = CancelToken()
    import_movielens(write(LAYOUTS[layout]), cancel=cancel)
    assert heard == [cancel, cancel]


def test_where_films_are_wrong_ratings_are_read_no_further(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[float] = []

    def slowly(*given: Any) -> None:
        for part in range(1000):
            given[3](Step("Reading ratings", part / 1000))
            told.append(part)
            time.sleep(0.001)

    monkeypatch.setattr("engine.data.layouts.read_ratings", slowly)
    assert complaint(write({**CSV, "movies.csv": "movieId,title,genres\nx,Heat,Crime\n"})).startswith(
        "movies.csv, line 2"
    )
    assert len(told) < 1000


@pytest.mark.parametrize("films", [CSV["movies.csv"], "movieId,title,genres\nx,Heat,Crime\n"])
def test_python_is_left_as_it_was(write: Write, films: str) -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.003)
    try:
        with suppress(InputError):
            import_movielens(write({**CSV, "movies.csv": films}))
        assert sys.getswitchinterval() == pytest.approx(0.003)
        assert gc.isenabled()
    finally:
        sys.setswitchinterval(before)


def test_films_become_no_catalogue_after_a_cancel() -> None:
    films, cancel = FilmsTable("movies.csv"), CancelToken()
    films.add(2, 5, "Heat (1995)", ["Crime"])
    assert films.catalogue(cancel).titles == ("Heat",)
    cancel.cancel()
    with pytest.raises(Cancelled):
        films.catalogue(cancel)


@pytest.mark.parametrize("layout", ["csv", "10M"])
def test_tags_come_along(write: Write, layout: str) -> None:
    assert import_movielens(write(LAYOUTS[layout])).catalogue.tags == (("pixar",), (), ("victor :: hugo",))


@pytest.mark.parametrize("layout", ["10M", "1M", "100K"])
def test_each_licence_is_found(write: Write, layout: str) -> None:
    assert import_movielens(write(LAYOUTS[layout])).info.licence == "For research only."


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_folder_around_it_a_zip_and_the_ratings_file_are_the_same(write: Write, tmp_path: Path, layout: str) -> None:
    folder = write(LAYOUTS[layout], "outer/ml-x")
    whole = facts(import_movielens(folder))
    assert facts(import_movielens(tmp_path / "outer")) == whole
    ratings = next(path for path in folder.iterdir() if path.name in ("ratings.csv", "ratings.dat", "u.data"))
    assert facts(import_movielens(ratings)) == whole
    with zipfile.ZipFile(tmp_path / "ml-x.zip", "w") as archive:
        for path in folder.iterdir():
            archive.write(path, f"ml-x/{path.name}")
    packed = import_movielens(tmp_path / "ml-x.zip")
    assert facts(packed) == whole
    assert packed.info.source == "MovieLens ml-x"


def test_two_folders_to_choose_from_are_named(write: Write, tmp_path: Path) -> None:
    write(OLDEST, "both/ml-100k")
    write(FIRST, "both/ml-1m")
    assert "holds 2 folders of data (ml-100k, ml-1m); choose one of them." in complaint(tmp_path / "both")


@pytest.mark.parametrize(
    ("layout", "name", "sentence"),
    [("1M", "movies.dat", "MovieLens keeps ratings.dat and movies.dat"), ("100K", "u.item", "keeps u.data and u.item")],
)
def test_a_missing_file_of_films_is_named(write: Write, layout: str, name: str, sentence: str) -> None:
    said = complaint(write({file: text for file, text in LAYOUTS[layout].items() if file != name}))
    assert said.startswith(f"{name}: the file is missing")
    assert sentence in said


@pytest.mark.parametrize(
    ("ratings", "sentence"),
    [
        ("1::1::5::300\n1::1::5\n", "ratings.dat, line 2: 3 fields instead of 4."),
        ("1::1::5::300::\n", "ratings.dat, line 1: 5 fields instead of 4."),
        ("1:9:1::5::300\n", "ratings.dat, line 1: 3 fields instead of 4."),
        ("1::1::5:300\n", "ratings.dat, line 1: 3 fields instead of 4."),
        ("1::1:9:5::300\n", "ratings.dat, line 1: 3 fields instead of 4."),
        ("1:::1::5::300\n", "ratings.dat, line 1, column “movieId”: “:1” is not a whole number."),
        ("1::3::5::300\n", "ratings.dat, line 1, column “movieId”: no film has the number 3."),
        ("1::1::6::300\n", "ratings.dat, line 1, column “rating”: 6 is not between 0.5 and 5."),
        ("1::1::5::300\n\n1::1::5::x\n", "ratings.dat, line 3, column “timestamp”: “x” is not a whole number."),
        ("1::1::5::3\0\n", "ratings.dat, line 1: a NUL byte stands there; the file is damaged."),
        ("", "ratings.dat: it holds no ratings."),
    ],
)
def test_bad_ratings_are_named_by_line_and_column(write: Write, ratings: str, sentence: str) -> None:
    assert complaint(write({**FIRST, "ratings.dat": ratings})) == sentence


@pytest.mark.parametrize("separator", ["\t", "::"])
@pytest.mark.parametrize("block", [1, 2, 3, 7])
def test_separators_are_counted_across_blocks(
    write: Write, blocks_of: Callable[[int], None], separator: str, block: int
) -> None:
    blocks_of(block)
    files = {"::": FIRST, "\t": OLDEST}[separator]
    assert len(import_movielens(write(files)).interactions) == 3


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("movies.dat", "1::Heat\n", "movies.dat, line 1: 2 fields instead of 3."),
        ("movies.dat", "x::Heat::Drama\n", "movies.dat, line 1, column “movieId”: “x” is not a whole number."),
        ("movies.dat", "1::A::\n1::B::\n", "movies.dat, line 2, column “movieId”: 1 stands on line 1 already."),
        ("movies.dat", "", "movies.dat: it holds no films."),
        ("tags.dat", "1::x::dark::3\n", "tags.dat, line 1, column “movieId”: “x” is not a whole number."),
    ],
)
def test_bad_films_and_tags_are_named(write: Write, name: str, content: str, sentence: str) -> None:
    assert complaint(write({**TENTH, name: content})) == sentence


def test_a_title_may_hold_the_separator(write: Write) -> None:
    films = "1::Alien::Aliens (1986)::Action\n4::B::\n"
    assert import_movielens(write({**FIRST, "movies.dat": films})).catalogue.titles[0] == "Alien::Aliens"


def test_a_csv_without_a_header_has_the_usual_columns(write: Write) -> None:
    bare = {name: str(text).split("\n", 1)[1] for name, text in CSV.items()}
    assert facts(import_movielens(write(bare, "bare"))) == facts(import_movielens(write(CSV, "named")))
    with_mark = {name: f"\ufeff{text}" for name, text in bare.items()}
    assert facts(import_movielens(write(with_mark, "mark"))) == facts(import_movielens(write(CSV, "named")))


def test_columns_may_be_spelt_otherwise_and_links_written_otherwise(write: Write) -> None:
    ratings = "user_id,movie_id,Rating,Timestamp\n1,1,5,300\n1,4,3.5,100\n7,4,1,200\n"
    links = "movieId,imdbId,tmdbId\n1,tt0114709,862.0\n4,,\n"
    dataset = import_movielens(write({**CSV, "ratings.csv": ratings, "links.csv": links}, "other"))
    assert facts(dataset) == facts(import_movielens(write(CSV)))
    assert dataset.catalogue.imdb.tolist() == [114709, 0, 0]
    assert dataset.catalogue.tmdb.tolist() == [862, 0, 0]


@pytest.mark.parametrize("header", ["userId,movieId,rating\n", ""])
def test_ratings_without_times_come_in_the_order_of_the_file(write: Write, header: str) -> None:
    table = import_movielens(write({**CSV, "ratings.csv": f"{header}7,4,1\n1,1,5\n1,4,3.5\n"})).interactions
    assert table.time.tolist() == [0, 0, 0]
    assert table.rating.tolist() == [1.0, 5.0, 3.5]


@given(
    st.sampled_from(
        [(layout, name) for layout in ("1M", "10M", "100K") for name in LAYOUTS[layout] if "README" not in name]
    ),
    st.integers(0, 120),
    st.integers(0, 20),
    st.binary(max_size=12) | st.text("0159.,:|-+e\t\n\r nainf", max_size=12).map(str.encode),
)
def test_whatever_is_written_over_a_file_it_is_read_or_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, which: tuple[str, str], start: int, length: int, noise: bytes
) -> None:
    layout, name = which
    folder = tmp_path_factory.mktemp("ml")
    for file, content in LAYOUTS[layout].items():
        raw = content.encode() if isinstance(content, str) else content
        (folder / file).write_bytes(raw[:start] + noise + raw[start + length :] if file == name else raw)
    try:
        dataset = import_movielens(folder)
    except InputError as error:
        sentence = str(error)
    else:
        dataset.interactions.check()
        sentence = f"{name}: fine."
    assert sentence.startswith(tuple(LAYOUTS[layout]))
    assert "cannot be read as a table" not in sentence
