"""Ten thousand damaged exports: never a traceback, always rows or a sentence."""

from __future__ import annotations

import contextlib
import io
import json
import random
import zipfile
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import InputError
from engine.profile.importers.export import TITLE_LIMIT, ColumnMap, Export, Options
from engine.profile.importers.files import load_files
from engine.profile.importers.reading import IMPORTERS, read_export
from engine.profile.pending import row_from_json, row_to_json
from engine.text import clean

NOW: Final = 1_700_000_000
MUTATED: Final = 1_450  # of each sample, six of them
ENTRY: Final = {
    "rating": 8,
    "rated_at": "2022-05-01T20:11:00.000Z",
    "last_watched_at": "2022-05-01T20:11:00.000Z",
    "plays": 2,
    "listed_at": "2022-05-01T20:11:00.000Z",
    "type": "movie",
    "movie": {"title": "Léon", "year": 1994, "ids": {"imdb": "tt0110413", "tmdb": 101}},
}
SAMPLES: Final = {
    "ratings.csv": "Date,Name,Year,Letterboxd URI,Rating\r\n2021-03-02,Heat,1995,https://boxd.it/1,4.5\r\n"
    '2021-03-04,"Amélie, or not",2001,https://boxd.it/2,4\r\n',
    "diary.csv": "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
    '2021-03-02,Heat,1995,https://boxd.it/d1,4,,"crime, night",2021-03-01\n'
    "2022-11-20,Heat,1995,https://boxd.it/d2,4.5,Yes,,2022-11-19\n",
    "imdb.csv": "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,"
    "Genres,Num Votes,Release Date,Directors\ntt0114709,9,2020-01-03,Toy Story,Toy Story,u,Movie,8.3,81,1995,"
    '"Animation, Comedy",1000000,1995-11-22,John Lasseter\ntt0903747,10,2020-03-01,B,B,u,TV-Serie,9,4,2008,D,2,,\n',
    "trakt.json": json.dumps([ENTRY, {**ENTRY, "type": "show", "show": ENTRY["movie"]}], ensure_ascii=False),
    "movielens.csv": "userId,movieId,rating,timestamp\n1,6,4.0,964982703\n1,47,5.0,964983815\n",
    "any.csv": "Titel;Jahr;Bewertung;Datum\nDas Boot;1981;8,5;25.12.2019\nM;1931;10/10;1.1.2020\n",
}
ODD: Final = (
    b'"',
    b"\n",
    b"\r",
    b",",
    b";",
    b"\0",
    b"\xff",
    b"\xed\xa0\x80",
    b"9" * 30,
    b"-1",
    b"nan",
    b"\xe2\x80\xae",
    b"{",
)


def read_or_say(files: dict[str, bytes], options: Options) -> Export | str:
    """The export, or the sentence; checks both."""
    try:
        export = read_export(files, options)
    except InputError as error:
        sentence = str(error)
        assert sentence.endswith((".", ").")), sentence
        assert "\n" not in sentence
        return sentence
    for row in export.rows:
        assert row.title
        assert row.title == clean(row.title, TITLE_LIMIT)
        assert row.rating is None or (0.5 <= row.rating <= 5 and row.rating * 2 == int(row.rating * 2))
        assert row.rated is None or 0 <= row.rated <= NOW + 86_400
        assert row.says_something
        assert row_from_json(row_to_json(row)) == row
    for finding in export.findings:
        assert str(finding).endswith(".")
        assert "\n" not in str(finding)
    return export


def mutated(data: bytes, rng: random.Random) -> bytes:
    """The bytes with a few things deleted, doubled, exchanged or put in."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(changed) + 1)
        to = min(len(changed), at + rng.choice((1, 1, 2, 8, 60)))
        action = rng.randrange(5)
        if action == 0:
            del changed[at:to]
        elif action == 1:
            changed[at:at] = rng.choice(ODD)
        elif action == 2:
            changed[at:to] = rng.choice(ODD)
        elif action == 3:
            changed[at:at] = changed[at:to]
        elif at < len(changed):
            changed[at] = rng.randrange(256)
    return bytes(changed)


@pytest.mark.parametrize("name", SAMPLES)
def test_mutated_samples(name: str) -> None:
    rng = random.Random(name)
    data = SAMPLES[name].encode()
    assert isinstance(read_or_say({name: data}, Options(NOW)), Export)
    read = 0
    for _ in range(MUTATED):
        outcome = read_or_say({name: mutated(data, rng)}, Options(NOW))
        read += isinstance(outcome, Export)
    assert read > MUTATED // 10, "the mutations hit more than the first check"


def test_mutated_zips(tmp_path: Path) -> None:
    rng = random.Random(1)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in SAMPLES.items():
            archive.writestr(name, text)
    path = tmp_path / "export.zip"
    for _ in range(600):
        path.write_bytes(mutated(packed.getvalue(), rng))
        with contextlib.suppress(InputError):
            read_or_say(dict(load_files(path)), Options(NOW))
    assert [entry.name for entry in tmp_path.iterdir()] == ["export.zip"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(list(ENTRY)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*ENTRY, "ids", "title"]), inner),
    max_leaves=8,
)


@settings(max_examples=500)
@given(st.lists(st.dictionaries(st.sampled_from([*ENTRY, "show", "episode", "ids"]), json_values), max_size=3))
def test_json_of_any_shape(entries: list[object]) -> None:
    read_or_say({"ratings.json": json.dumps([ENTRY, *entries]).encode()}, Options(NOW))


cells = st.text(max_size=12) | st.sampled_from(["Heat", "1995", "4,5", "2020-01-01", "tt0113277", "=1+1", '"', ""])


@settings(max_examples=500)
@given(
    st.sampled_from([text.splitlines()[0] for name, text in SAMPLES.items() if name.endswith(".csv")]),
    st.lists(st.lists(cells, max_size=15), max_size=4),
    st.sampled_from(["utf-8", "utf-16", "cp1252"]),
)
def test_cells_of_any_kind(head: str, rows: list[list[str]], encoding: str) -> None:
    mark = ";" if ";" in head else ","
    text = "\n".join([head, *(mark.join(row) for row in rows)])
    read_or_say({"watched.csv": text.encode(encoding, errors="replace")}, Options(NOW))


@settings(max_examples=500)
@given(st.binary(max_size=200), st.sampled_from(["a.csv", "a.json", "a", "a.tsv"]))
def test_bytes_of_any_kind(data: bytes, name: str) -> None:
    read_or_say({name: data}, Options(NOW, ColumnMap(title="a")))
    read_or_say({name: data}, Options(NOW))
    assert all(0 <= importer.recognise({name: data}) <= 1 for importer in IMPORTERS)
