"""A file of tags read in blocks says what it says line by line, or the line that is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data.film_tags import TagCounter
from engine.data.source import open_source
from engine.data.tables import read_records
from engine.data.tags_table import read_csv_tags, read_tags
from engine.errors import InputError
from engine.progress import CancelToken

pytestmark = pytest.mark.usefixtures("compiled")
HEADER = "userId,movieId,tag,timestamp\n"
words = st.sampled_from(["dark", "Dark", "film noir", "time travel", "Zürich", "to see", "alien"])
lines = st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3), words), min_size=1, max_size=30)


def read(folder: Path, text: str, reader: Callable[..., TagCounter]) -> TagCounter:
    (folder / "tags.csv").write_text(text, encoding="utf-8", newline="")
    with open_source(folder) as source:
        return reader(source, "tags.csv", read_records, CancelToken())


@given(lines, st.sampled_from(["\n", "\r\n"]), st.booleans(), st.sampled_from(["{}", '"{}"']))
def test_both_ways_of_reading_agree(
    tmp_path_factory: pytest.TempPathFactory, said: list[tuple[int, int, str]], end: str, named: bool, quoted: str
) -> None:
    folder = tmp_path_factory.mktemp("tags")
    body = end.join(f"{user},{film},{quoted.format(tag)},5" for user, film, tag in said)
    text = (HEADER if named else "") + body
    fast, slow = read(folder, text, read_csv_tags), read(folder, text, read_tags)
    for film in range(1, 4):
        assert fast.ranked(film) == slow.ranked(film)
    different = {(film, tag.lower()) for _, film, tag in said if tag != "to see"}
    assert sum(len(fast.ranked(film)) for film in range(1, 4)) == len(different)


def test_blocks_of_any_size_say_the_same(tmp_path: Path, blocks_of: Callable[[int], None]) -> None:
    text = HEADER + '1,1,dark,5\n2,1,"a ""dark"" tale",5\n1,1,Dark,6\n3,2,"comma, comma",7\n4,2,null,8\n5,2,a "b" c,9\n'
    for size in (1, 7, 20, 2**20):
        blocks_of(size)
        tags = read(tmp_path, text, read_csv_tags)
        assert (tags.ranked(1), tags.ranked(2)) == (["dark", 'a "dark" tale'], ['a "b" c', "comma, comma", "null"])


def test_a_quoted_line_end_is_taken_even_where_a_block_ends(tmp_path: Path, blocks_of: Callable[[int], None]) -> None:
    blocks_of(1)
    assert read(tmp_path, HEADER + '1,1,"two\nlines",5\n1,1,"two\nlines",5\n', read_csv_tags).ranked(1) == ["two lines"]


@given(st.integers(0, 60), st.integers(0, 8), st.text('15,"\n\r ad\0é', max_size=8).map(str.encode))
def test_whatever_is_written_over_it_says_what_it_says_line_by_line(
    tmp_path_factory: pytest.TempPathFactory, start: int, length: int, noise: bytes
) -> None:
    folder = tmp_path_factory.mktemp("tags")
    raw = f'{HEADER}1,1,dark,5\n2,1,"a ""dark"" tale",5\n1,2,"so, so",6\n3,2,dark,7\n'.encode()
    (folder / "tags.csv").write_bytes(raw[: len(HEADER) + start] + noise + raw[len(HEADER) + start + length :])
    said: list[object] = []
    for reader in (read_csv_tags, read_tags):
        try:
            with open_source(folder) as source:
                tags = reader(source, "tags.csv", read_records, CancelToken())
            said.append([tags.ranked(film) for film in range(20)])
        except InputError as error:
            said.append(str(error))
    assert said[0] == said[1]


@pytest.mark.parametrize("line", [b"\xff1,1,dark,5", b"1,1,da\xffrk,5", b"1,1,dark,5\xc3"])
def test_bytes_that_are_no_text_are_named_wherever_they_stand(tmp_path: Path, line: bytes) -> None:
    (tmp_path / "tags.csv").write_bytes(HEADER.encode() + b"1,1,dark,5\n" + line + b"\n")
    with (
        pytest.raises(InputError, match=r"^tags.csv, line 3: the text is not UTF-8\.$"),
        open_source(tmp_path) as source,
    ):
        read_csv_tags(source, "tags.csv", read_records, CancelToken())


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("1,x,dark,5", "tags.csv, line 3, column “movieId”: “x” is not a whole number."),
        ("1,2,dark", "tags.csv, line 3: 3 fields instead of 4."),
        ('1,2,"dark,5', "tags.csv, line 3: the quotation marks or line ends are broken."),
        ('1,2,"da"rk,5', "tags.csv, line 3: the quotation marks or line ends are broken."),
        ("1,\x1f2,dark,5", "tags.csv, line 3, column “movieId”: “\x1f2” is not a whole number."),
        ("1,0x2,dark,5", "tags.csv, line 3, column “movieId”: “0x2” is not a whole number."),
        ("1,2,da\0rk,5", "tags.csv, line 3: a NUL byte stands there; the file is damaged."),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, line: str, sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, f"{HEADER}1,1,dark,5\n{line}\n", read_csv_tags)
    assert str(caught.value) == sentence
