from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import InputError, StorageError
from engine.profile.edits import LATEST, AddPending, Edit, FilmRef, SetHidden, SetRating, SetSeen, SetWatchlist
from engine.profile.export import edits_of, from_json, load_json, save_csv, save_json, to_csv, to_json
from engine.profile.store import ProfileStore

HEAT, FORMULA = FilmRef("heat|1995", "Heat", 1995), FilmRef("f|0", '=HYPERLINK("http://x")', 0)
EVERYTHING: list[Edit] = [
    SetRating(HEAT, 4.5, 1_700_000_000, "letterboxd", "-5 for the ending"),
    SetSeen(HEAT, (None, -2_000_000_000, 1_700_000_000)),
    SetWatchlist(FORMULA, 0),
    SetHidden(FilmRef("b|2", 'Bambi, "the" one', 1942), 86_400),
    AddPending("imdb", '{"title": "Él", "n": [1.5, null]}', 7),
]

times = st.integers(0, LATEST)
films = st.builds(
    FilmRef, st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(), st.integers(0, 9999)
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
edits = st.one_of(
    st.builds(SetRating, films, st.integers(1, 10).map(lambda n: n / 2), times, st.text(), st.text()),
    st.builds(SetSeen, films, st.lists(st.none() | st.integers(-2_208_988_800, LATEST), max_size=3).map(tuple)),
    st.builds(SetWatchlist, films, times),
    st.builds(SetHidden, films, times),
    st.builds(AddPending, st.text(), json_values.map(json.dumps), times),
)


@given(made=st.lists(edits, max_size=12))
@settings(max_examples=150)
def test_export_then_import_is_the_identity(made: list[Edit]) -> None:
    with closing(ProfileStore(Path(":memory:"))) as store:
        store.apply("Everything", made)
        profile = store.snapshot()
    read = from_json(to_json(profile))
    assert read == profile
    assert to_json(read) == to_json(profile)
    with closing(ProfileStore(Path(":memory:"))) as other:
        other.apply("Imported", edits_of(read))
        assert other.snapshot() == profile


def test_the_document_is_plain(store: ProfileStore) -> None:
    store.apply("Everything", EVERYTHING)
    document = json.loads(to_json(store.snapshot()))
    assert document["films"][-1] == {
        "key": "heat|1995",
        "title": "Heat",
        "year": 1995,
        "rating": {
            "stars": 4.5,
            "time": "2023-11-14T22:13:20Z",
            "source": "letterboxd",
            "note": "-5 for the ending",
        },
        "seen": [None, "1906-08-16T20:26:40Z", "2023-11-14T22:13:20Z"],
    }
    assert document["pending"] == [
        {"source": "imdb", "time": "1970-01-01T00:00:07Z", "row": {"n": [1.5, None], "title": "Él"}}
    ]


def test_csv_has_letterboxds_columns_and_no_formulas(store: ProfileStore, tmp_path: Path) -> None:
    store.apply("Everything", EVERYTHING)
    files = save_csv(store.snapshot(), tmp_path / "out")
    assert [file.name for file in files] == ["ratings.csv", "diary.csv", "watchlist.csv", "hidden.csv"]
    ratings, diary, watchlist, hidden = (list(csv.DictReader(io.StringIO(f.read_text("utf-8")))) for f in files)
    assert ratings == [
        {
            "Date": "2023-11-14",
            "Name": "Heat",
            "Year": "1995",
            "Rating": "4.5",
            "Source": "letterboxd",
            "Note": "'-5 for the ending",
        }
    ]
    assert [(row["Watched Date"], row["Rewatch"]) for row in diary] == [
        ("", ""),
        ("1906-08-16", "Yes"),
        ("2023-11-14", "Yes"),
    ]
    assert watchlist == [{"Date": "1970-01-01", "Name": '\'=HYPERLINK("http://x")', "Year": ""}]
    assert hidden == [{"Date": "1970-01-02", "Name": 'Bambi, "the" one', "Year": "1942"}]


@given(st.text(), st.text(), st.text())
@settings(max_examples=50)
def test_no_cell_begins_like_a_formula(title: str, source: str, note: str) -> None:
    with closing(ProfileStore(Path(":memory:"))) as store:
        film = FilmRef("k|1", title, 1)
        store.apply("x", [SetRating(film, 3, 1, source, note), SetSeen(film, (1,)), SetWatchlist(film, 1)])
        texts = to_csv(store.snapshot()).values()
    cells = [cell for text in texts for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_a_saved_document_is_loaded(store: ProfileStore, tmp_path: Path) -> None:
    store.apply("Everything", EVERYTHING)
    save_json(store.snapshot(), tmp_path / "deep" / "me.json")
    assert load_json(tmp_path / "deep" / "me.json") == store.snapshot()
    with pytest.raises(StorageError, match="cannot be written"):
        save_json(store.snapshot(), tmp_path)
    with pytest.raises(StorageError, match=r"none\.json cannot be read"):
        load_json(tmp_path / "none.json")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="binary: This is no profile"):
        load_json(tmp_path / "binary")


GOOD = {"format": "marquee-profile", "version": 1, "films": [], "pending": []}
RATED = {"stars": 4, "time": "2020-01-01T00:00:00Z", "source": "", "note": ""}


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {"format": "other"},
        {**GOOD, "version": 2},
        {**GOOD, "films": None},
        {**GOOD, "films": [{}]},
        {**GOOD, "films": [{"key": "", "title": "A", "year": 1}]},
        {**GOOD, "films": [{"key": "k", "title": 5, "year": 1}]},
        {**GOOD, "films": [{"key": "k", "title": "A", "year": "1"}]},
        {**GOOD, "films": [{"key": "k", "title": "A", "year": 1, "rating": {**RATED, "stars": 11}}]},
        {**GOOD, "films": [{"key": "k", "title": "A", "year": 1, "rating": {**RATED, "time": "2020-01-01"}}]},
        {**GOOD, "films": [{"key": "k", "title": "A", "year": 1, "rating": {**RATED, "note": None}}]},
        {**GOOD, "films": [{"key": "k", "title": "A", "year": 1, "hidden": "yesterday"}]},
        {**GOOD, "films": [{"key": "k", "title": "A", "year": 1, "seen": 5}]},
        {**GOOD, "pending": [{"source": "imdb", "row": {}}]},
    ],
)
def test_other_documents_are_one_sentence(document: Any) -> None:
    with pytest.raises(InputError) as caught:
        from_json(json.dumps(document))
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "Infinity"])
def test_other_texts_are_one_sentence(text: str) -> None:
    with pytest.raises(InputError, match=r"damaged|no profile"):
        from_json(text)
