from __future__ import annotations

import json
import stat
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.movielens import import_movielens
from engine.errors import Cancelled, InputError
from engine.progress import CancelToken, Step

Write = Callable[..., Path]
pytestmark = pytest.mark.usefixtures("compiled")
HEADER = "userId,movieId,rating,timestamp\n"


def complaint(source: Path) -> str:
    """What a person reads when `source` cannot be imported: one sentence."""
    with pytest.raises(InputError) as caught:
        import_movielens(source)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def test_films_come_in_display_form(movielens: Write) -> None:
    catalogue = import_movielens(movielens()).catalogue
    assert catalogue.titles == ("The Matrix", "Amelie", "The Good, the Bad and the Ugly", "Babylon 5")
    assert catalogue.years.tolist() == [1999, 2001, 1966, 0]
    assert catalogue.genres == (("Action", "Sci-Fi"), ("Comedy", "Romance"), ("Western",), ())
    assert catalogue.alternates[1:3] == (
        ("Le Fabuleux destin d'Amélie Poulain",),
        ("Il Buono, il brutto, il cattivo",),
    )
    assert catalogue.tags[0] == ("cyberpunk", "dystopia")


def test_ratings_come_sorted_with_rows_of_the_catalogue(movielens: Write) -> None:
    table = import_movielens(movielens()).interactions
    assert table.time.tolist() == [100, 200, 200, 300]
    assert table.item.tolist() == [1, 0, 2, 0]
    assert table.user_ids[table.user].tolist() == [5, 2, 2, 5]
    assert table.rating.tolist() == [0.5, 5.0, 3.5, 4.0]
    assert table.n_items == 4  # Babylon 5 has no rating and keeps its row


def test_crlf_a_byte_order_mark_blank_lines_quotes_and_further_columns_are_taken(movielens: Write) -> None:
    plain = import_movielens(movielens()).info.fingerprint
    assert import_movielens(movielens(line_end="\r\n")).info.fingerprint == plain
    ratings = '\ufeff"timestamp",userId,note,movieId,rating\n300,5,"a",10,4.0\n\n100,5,b,3,".5"\n'
    ratings += "200,2,c,10,5\n200,2,,7,3.5\n\n"
    movies = (movielens() / "movies.csv").read_text()
    assert (
        import_movielens(movielens({"ratings.csv": ratings, "movies.csv": "\ufeff" + movies})).info.fingerprint == plain
    )


def test_only_ratings_and_movies_are_needed(movielens: Write) -> None:
    folder = movielens({"tags.csv": None})
    assert import_movielens(folder).catalogue.tags == ((),) * 4


@pytest.mark.parametrize("top", ["", "ml-tiny/", "a/b/"])
def test_a_zip_is_the_same_as_its_folder(packed: Write, movielens: Write, top: str) -> None:
    assert import_movielens(packed(top)).info == import_movielens(movielens()).info


def test_the_licence_is_read_from_the_readme(movielens: Write) -> None:
    readme = (
        "Summary\n=======\nWords.\n\nUsage License\n=====\n\nFor\u202e research.\n* Only.\n\nCitation\n====\nMore.\n"
    )
    assert import_movielens(movielens({"README.txt": readme})).info.licence == "For research. * Only."
    assert import_movielens(movielens({"README.txt": "x" * 10**6})).info.licence == "x" * 8000
    assert "GroupLens" in import_movielens(movielens({"README.txt": None})).info.licence
    assert import_movielens(movielens()).info.simulated is False
    assert import_movielens(movielens()).info.source == "MovieLens ml-tiny"


def test_a_repeated_rating_counts_once_with_its_latest_value(movielens: Write) -> None:
    dataset = import_movielens(movielens({"ratings.csv": f"{HEADER}5,10,4.0,300\n5,10,1.0,200\n"}))
    assert dataset.interactions.rating.tolist() == [4.0]


@pytest.mark.parametrize(
    ("ratings", "sentence"),
    [
        ("userId,movieId\n5,10\n", "line 1: the column rating must be there; found are userId, movieId."),
        ("userId,movieId,timestamp\n5,10,3\n", "line 1: the column rating must be there; found are userId,"),
        ("", "line 1: the columns userId, movieId, rating must be there; found are nothing."),
        ("5,10\n", "line 1: 2 fields instead of 3."),
        (HEADER, "it holds no ratings."),
        (HEADER + "\n\n", "it holds no ratings."),
        (HEADER + "5,10,4.0,300\n5,3,good,300\n", "line 3, column “rating”: “good” is not a number."),
        (HEADER + "5,10,4.0,300\n\n5,3,,300\n", "line 4, column “rating”: “” is not a number."),
        (HEADER + "5,10,4.0,300\nx,3,1,300\n", "line 3, column “userId”: “x” is not a whole number."),
        (HEADER + "1e25,10,4.0,300\n", "line 2, column “userId”: “1e25” is not a whole number."),
        (HEADER + "5,1.5,4.0,300\n", "line 2, column “movieId”: “1.5” is not a whole number."),
        (HEADER + "-5,10,4.0,300\n", "line 2, column “userId”: -5 is negative."),
        (HEADER + "5,10,4.0,soon\n", "line 2, column “timestamp”: “soon” is not a whole number."),
        (HEADER + "5,10,5.5,300\n", "line 2, column “rating”: 5.5 is not between 0.5 and 5."),
        (HEADER + "5,10,0,300\n", "line 2, column “rating”: 0 is not between 0.5 and 5."),
        (HEADER + "5,10,nan,300\n", "line 2, column “rating”: nan is not between 0.5 and 5."),
        (HEADER + "5,10,inf,300\n", "line 2, column “rating”: inf is not between 0.5 and 5."),
        (HEADER + "5,10,4.0,-1\n", "line 2, column “timestamp”: -1 is no time in UTC seconds."),
        (HEADER + "5,10,4.0,999999999999\n", "line 2, column “timestamp”: 999999999999 is no time in UTC seconds."),
        (HEADER + "5,10,4.0,9999999999999999999999\n", "9999999999999999999999 has more than 18 digits."),
        (HEADER + "5,10,4.0,300\n5,11,4.0,300\n", "line 3, column “movieId”: no film has the number 11."),
        (HEADER + "5,10,4.0,300\n5,3,4.0\n", "line 3: 3 fields instead of 4."),
        (HEADER + "5,10,4.0,300\n5,3,4.0,300,1\n", "line 3: 5 fields instead of 4."),
        (HEADER + "5,10,4.0,300,1\n5,3,4.0,300,1\n", "line 2: 5 fields instead of 4."),
        (HEADER + '5,10,4.0,300\n5,"3,4.0,300\n', "line 3: the quotation marks or line ends are broken."),
        (b"userId,movieId,rating,timestamp\n5,10,4.0,300\n5,3,4\0.0,300\n", "line 3: a NUL byte stands there"),
        (b"userId,movieId,rating,timestamp\n5,10,4.0,300\n5,3,4.0,30\xff\n", "line 3: the text is not UTF-8."),
    ],
)  # fmt: skip
def test_bad_ratings_are_named_by_line_and_column(movielens: Write, ratings: str | bytes, sentence: str) -> None:
    said = complaint(movielens({"ratings.csv": ratings}))
    assert said.startswith("ratings.csv")
    assert sentence in said


@pytest.mark.parametrize(
    ("movies", "sentence"),
    [
        ("movieId,name\n10,Heat\n", "line 1: the columns title, genres must be there; found are movieId, name."),
        ("movieId,title,genres\n", "movies.csv: it holds no films."),
        ("movieId,title,genres\n10,Heat,x\n3,B,x\n10,C,x\n", "line 4, column “movieId”: 10 stands on line 2 already."),
        ("movieId,title,genres\nten,Heat,Crime\n", "line 2, column “movieId”: “ten” is not a whole number."),
        ("movieId,title,genres\n10,Heat, Crime, Drama\n", "movies.csv, line 2: 4 fields instead of 3."),
        ("movieId,title,genres\n10,Heat\n", "movies.csv, line 2: 2 fields instead of 3."),
        ("movieId,title,genres\n10, \u200b,Crime\n", "movies.csv, line 2, column “title”: the title is empty."),
        ('movieId,title,genres\n3,"A\nB",x\n10,"Heat,Crime\n', "movies.csv, line 4: the quotation marks"),
        ("movieId,title,genres\n10,He\0at,Crime\n", "movies.csv, line 2: a NUL byte"),
        (b"movieId,title,genres\n10,Am\xe9lie,Crime\n", "movies.csv, line 2: the text is not UTF-8."),
        (None, "movies.csv: the file is missing"),
    ],
)  # fmt: skip
def test_bad_films_are_named_by_line_and_column(movielens: Write, movies: str | bytes | None, sentence: str) -> None:
    assert sentence in complaint(movielens({"movies.csv": movies}))


def test_bad_tags_are_named_too(movielens: Write) -> None:
    tags = "userId,movieId,tag,timestamp\n5,x,dark,300\n"
    assert complaint(movielens({"tags.csv": tags})) == "tags.csv, line 2, column “movieId”: “x” is not a whole number."


@given(
    st.sampled_from(["movies.csv", "ratings.csv", "tags.csv"]),
    st.integers(0, 200),
    st.integers(0, 20),
    st.binary(max_size=12) | st.text('0159.,-+e"\n\r|() nainf', max_size=12).map(str.encode),
)
def test_whatever_is_written_over_a_file_it_is_read_or_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, files: Mapping[str, str], name: str, start: int, length: int, noise: bytes
) -> None:
    folder = tmp_path_factory.mktemp("ml")
    for file, text in files.items():
        raw = text.encode()
        if file == name:
            raw = raw[:start] + noise + raw[start + length :]
        (folder / file).write_bytes(raw)
    try:
        dataset = import_movielens(folder)
    except InputError as error:
        sentence = str(error)
    else:
        dataset.interactions.check()
        sentence = f"{name}: fine."
    assert sentence.startswith(tuple(files))
    assert "cannot be read as a table" not in sentence


def test_a_crowded_record_is_cut_to_size(movielens: Write) -> None:
    title = "".join(f" ({number})" for number in range(100))
    genres = "|".join(map(str, range(100)))
    movies = f"movieId,title,genres\n10,Heat{title},{genres}\n3,B,x\n7,C,x\n"
    film = import_movielens(movielens({"movies.csv": movies})).catalogue.film(0)
    assert film.title == "Heat"
    assert len(film.alternates) == 8
    assert len(film.genres) == 16


def test_missing_sources_and_files_are_named(tmp_path: Path, movielens: Write) -> None:
    assert complaint(tmp_path / "nowhere").endswith("nowhere does not exist.")
    (tmp_path / "photos").mkdir()
    assert "photos is not a MovieLens folder or zip: it has no ratings.csv, ratings.dat or u.data." in complaint(
        tmp_path / "photos"
    )
    assert complaint(movielens({"ratings.csv": None})).startswith("ratings.csv: the file is missing")
    assert "not a whole zip file" in complaint(movielens() / "movies.csv")


@pytest.mark.parametrize("keep", [0, 10, 300, -1, -30])
def test_a_half_written_zip_is_one_sentence(packed: Write, keep: int) -> None:
    path = packed()
    path.write_bytes(path.read_bytes()[:keep])
    assert complaint(path) == "ml-tiny.zip: it is not a whole zip file; get it again, or choose a folder."


def test_a_damaged_member_is_noticed(packed: Write) -> None:
    path = packed()
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo("ratings.csv").header_offset
    raw = bytearray(path.read_bytes())
    name, extra = struct.unpack_from("<HH", raw, start + 26)
    raw[start + 30 + name + extra + 20] ^= 0xFF
    path.write_bytes(raw)
    assert "not a whole zip file" in complaint(path)


def add_link(archive: zipfile.ZipFile) -> None:
    entry = zipfile.ZipInfo("links.csv")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(entry, "/etc/passwd")


def add_many(archive: zipfile.ZipFile) -> None:
    for number in range(1001):
        archive.writestr(f"{number}.txt", "")


@pytest.mark.parametrize(
    ("add", "sentence"),
    [
        (lambda archive: archive.writestr("../evil.csv", "x"), "it holds a path that leads outside"),
        (lambda archive: archive.writestr("/etc/evil.csv", "x"), "it holds a path that leads outside"),
        (lambda archive: archive.writestr("C:\\evil.csv", "x"), "it holds a path that leads outside"),
        (add_link, "it holds a link"),
        (add_many, "it holds 1004 files, more than 1000"),
        (lambda archive: archive.writestr("bomb.csv", "0" * 2**22), "it unpacks to far more than its size"),
        (lambda archive: archive.writestr("other/ratings.csv", "x"), "it holds 2 files called ratings.csv"),
    ],
)
def test_an_unsafe_zip_is_not_opened(packed: Write, add: Callable[[zipfile.ZipFile], None], sentence: str) -> None:
    path = packed()
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        add(archive)
    assert sentence in complaint(path)


def test_two_members_of_one_name_are_refused(packed: Write) -> None:
    path = packed()
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("movies.csv", "x")
    assert "two files of the same name" in complaint(path)


def test_more_bytes_than_allowed_are_refused_by_what_the_zip_says(packed: Write) -> None:
    path = packed()
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("tags.csv").file_size
    raw = path.read_bytes()
    directory = raw.index(b"PK\x01\x02")
    entry = raw.rindex(b"PK\x01\x02", directory)  # tags.csv comes last
    assert struct.unpack_from("<I", raw, entry + 24)[0] == size
    path.write_bytes(raw[: entry + 24] + struct.pack("<I", 2**32 - 2) + raw[entry + 28 :])
    assert "far more than its size" in complaint(path)


def test_the_mac_os_shadow_folder_is_passed_over(packed: Write) -> None:
    path = packed("ml-tiny/")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("__MACOSX/ml-tiny/ratings.csv", "\0")
    assert len(import_movielens(path).interactions) == 4


def test_it_tells_how_far_it_is_and_stops_when_asked(movielens: Write) -> None:
    steps: list[Step] = []
    import_movielens(movielens(), steps.append)
    assert list(dict.fromkeys(step.stage for step in steps)) == ["Reading films", "Reading ratings", "Putting in order"]
    assert all(0 <= step.fraction <= 1 for step in steps)
    assert steps[-1].fraction == 1
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        import_movielens(movielens(), cancel=cancel)


def test_a_file_read_in_pieces_comes_whole_and_stops_between_them(
    movielens: Write, blocks_of: Callable[[int], None]
) -> None:
    whole = import_movielens(movielens()).info.fingerprint
    blocks_of(1)
    assert import_movielens(movielens()).info.fingerprint == whole
    cancel, pieces = CancelToken(), []

    def stop_in_the_second(step: Step) -> None:
        if step.stage == "Reading ratings":
            pieces.append(step)
            if len(pieces) == 2:
                cancel.cancel()

    with pytest.raises(Cancelled):
        import_movielens(movielens(), stop_in_the_second, cancel)
    assert len(pieces) == 2


@pytest.mark.parametrize("viewer", [7, 2**31 - 1, 2**40])
def test_room_is_found_for_more_rows_than_the_first_lines_promise(
    movielens: Write, blocks_of: Callable[[int], None], viewer: int
) -> None:
    blocks_of(40)
    lines = [f"{number},10,4.0000,1000000000" for number in range(100, 103)]
    lines += [f"{number},3,5,{number}" for number in range(1, 60)] + [f"{viewer},3,3,4102444800"]
    interactions = import_movielens(movielens({"ratings.csv": HEADER + "\n".join(lines)})).interactions
    rated = zip(interactions.user_ids[interactions.user], interactions.rating, interactions.time, strict=True)
    expected = [(number, 5.0, number) for number in range(1, 60)]
    expected += [(number, 4.0, 10**9) for number in range(100, 103)]
    assert [tuple(each) for each in rated] == [
        *(row for row in expected if row[0] != viewer), (viewer, 3.0, 4102444800)
    ]  # fmt: skip


def test_the_real_one_comes_whole(latest_small: Path) -> None:
    dataset = import_movielens(latest_small)
    info = dataset.info
    assert (info.n_users, info.n_items, info.n_interactions) == (610, 9742, 100836)
    assert "GroupLens" in info.licence
    catalogue = dataset.catalogue
    assert int(catalogue.years.max()) == 2018
    assert sum(1 for genres in catalogue.genres if not genres) == 34
    assert not any("IMAX" in genres for genres in catalogue.genres)
    toy_story = catalogue.film(catalogue.row_of_key("toy story|1995") or 0)
    assert toy_story.genres == ("Adventure", "Animation", "Children", "Comedy", "Fantasy")
    liked = dataset.interactions.rating[dataset.interactions.item == toy_story.row]
    assert len(liked) == 215
    assert float(liked.mean()) == pytest.approx(3.92, abs=0.01)
    assert not any("netflix" in tag.lower() for tags in catalogue.tags for tag in tags)
    assert max(len(tags) for tags in catalogue.tags) == 8
    assert json.loads(catalogue.to_json())["ids"] == catalogue.ids.tolist()
    assert np.all(np.diff(dataset.interactions.time) >= 0)


def test_links_number_the_films_elsewhere(latest_small: Path) -> None:
    catalogue = import_movielens(latest_small).catalogue
    heat = catalogue.film(catalogue.row_of_id(6) or 0)
    assert (heat.title, heat.imdb, heat.tmdb) == ("Heat", 113277, 949)
    assert (catalogue.tmdb == 0).sum() < 20, "latest-small lacks a few"
