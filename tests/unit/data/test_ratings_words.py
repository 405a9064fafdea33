"""Ratings read into words: in order they are what the columns would have been, and what is no word is refused."""

from __future__ import annotations

import zipfile
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.data import kernel
from engine.data.digits import MARGIN
from engine.data.interactions import COLUMNS, Interactions
from engine.data.ratings_table import csv_ratings, read_ratings
from engine.data.ratings_words import RatingsWords
from engine.data.source import open_source
from engine.errors import InputError
from engine.progress import CancelToken, silent

pytestmark = pytest.mark.skipif(not kernel.PRESENT, reason="installed without a compiler")
FILMS = np.array([9, 3, 2**20 - 1, 2**19, 4, 70_000], np.int64)
DAY = 10**9
HEADER = "userId,movieId,rating,timestamp\n"
BOUNDS = (0.5, 5.0, 4e9)

viewers = st.integers(1, 9) | st.sampled_from([2**31 - 1, 2**31])
films = st.sampled_from([*FILMS.tolist(), 5])
stars = st.sampled_from(["0.5", "3", "4.5", "5.0", "2.30", "1.1", "2.25", "3.14159"])
times = (
    st.integers(0, 2**22) | st.sampled_from([2**20 - 1, 2**20, 4_102_444_800, DAY]) | st.integers(DAY - 99, DAY + 99)
)
lines = st.lists(st.tuples(viewers, films, stars, times), min_size=1, max_size=200)


def read(folder: Path, present: bool) -> tuple[Interactions, bool] | str:
    """The ratings in order, and whether they were words; or what is wrong with them."""
    with pytest.MonkeyPatch.context() as patch, open_source(folder) as source:
        patch.setattr(kernel, "PRESENT", present)
        try:
            table = read_ratings(source, csv_ratings(source, "ratings.csv"), lambda: FILMS, silent, CancelToken())
        except InputError as error:
            return str(error)
        return table.interactions(FILMS), isinstance(table, RatingsWords)


@given(lines, st.booleans(), st.booleans())
def test_any_ratings_come_out_as_without_what_is_compiled(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[int, int, str, int]], ordered: bool, known: bool
) -> None:
    rows = [row for row in rows if row[1] in FILMS or not known]
    if ordered:  # as MovieLens is, each pair once
        rows = [row for _, row in sorted({row[:2]: row for row in rows}.items())]
    folder = tmp_path_factory.mktemp("ratings")
    (folder / "ratings.csv").write_text(HEADER + "".join(",".join(map(str, row)) + "\n" for row in rows))
    fast, slow = read(folder, True), read(folder, False)
    if isinstance(fast, str) or isinstance(slow, str):
        assert fast == slow
        return
    for name in COLUMNS:
        assert getattr(fast[0], name).tolist() == getattr(slow[0], name).tolist(), name
    ascends = all(one[:2] < next_one[:2] for one, next_one in pairwise(rows))
    plain = ascends and all(v < 2**31 and s not in ("2.25", "3.14159") for v, _, s, _ in rows)
    assert fast[1] == plain, "words are for what ascends and fits, and only for that"


USUAL = "4,3,4.5,1000000007\n4,9,3.0,999999999\n5,4,5.0,1000000001\n"
OTHERS = "".join(f"{viewer},3,2.5,{DAY}\n" for viewer in range(10, 20))


@pytest.mark.parametrize("line", ["5,9,4.5,1000000007\n", "5,9,0.5,999999999\n"])
def test_whatever_is_written_over_a_usual_line_it_is_read_alike(tmp_path: Path, line: str) -> None:
    """Usual lines are those that enough others follow."""
    for place in range(len(line)):
        for other in ("0", "9", ",", ".", "-", "+", "/", ":", " ", "\n", "\r", '"', "x", "", "00", "\r\n"):
            changed = line[:place] + other + line[place + 1 :]
            (tmp_path / "ratings.csv").write_text(HEADER + USUAL + changed + OTHERS, newline="")
            fast, slow = read(tmp_path, True), read(tmp_path, False)
            if isinstance(fast, str) or isinstance(slow, str):
                assert fast == slow, changed
                continue
            for name in COLUMNS:
                assert getattr(fast[0], name).tolist() == getattr(slow[0], name).tolist(), (name, changed)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("5,9,4.5,1000000007\n", True),
        ("5,3,4.5,1000000007\n", False),  # an earlier film of the same viewer
        ("5,4,4.5,1000000007\n", False),  # the same again
        ("3,9,4.5,1000000007\n", False),  # an earlier viewer
        ("5,9,4.5,999999999\n6,3,0.5,4102444800\n", True),
        ("5,9,4.50,1000000007\n", True),
        ("5,9,4,7\n", True),
    ],
)
def test_only_what_ascends_is_words(tmp_path: Path, lines: str, words: bool) -> None:
    (tmp_path / "ratings.csv").write_text(HEADER + USUAL + lines + OTHERS)
    fast, slow = read(tmp_path, True), read(tmp_path, False)
    assert not isinstance(fast, str)
    assert not isinstance(slow, str)
    assert fast[1] == words
    for name in COLUMNS:
        assert getattr(fast[0], name).tolist() == getattr(slow[0], name).tolist(), name


@pytest.mark.parametrize("count", [47, 48, 49, 5_000])
def test_many_ratings_of_a_few_days_are_put_in_order(count: int) -> None:
    chance = np.random.default_rng(count)
    when = (DAY + chance.integers(0, 3 * 2**19, count)).astype(np.uint64)
    words = when << np.uint64(32) | np.arange(count, dtype=np.uint64) % 6 << np.uint64(6) | np.uint64(45)
    begins = np.arange(0, count, 6, dtype=np.uint32)
    into, ends = np.empty(count, np.uint64), np.empty(2**12, np.int64)
    assert kernel.compiled.part_by_time(words, begins, np.arange(6, dtype=np.int32), into, ends)
    user, item, rating = np.empty(count, np.int32), np.empty(count, np.int32), np.empty(count, np.float32)
    kernel.compiled.order_spans(into, ends, 0, 2**12, user, item, rating)
    order = np.argsort(when, kind="stable")
    assert np.array_equal(into, when[order])
    assert np.array_equal(user, order // 6)
    assert np.array_equal(item, order % 6)
    assert (rating == 4.5).all()


@pytest.mark.parametrize("end", ["\n", ""])
@pytest.mark.parametrize("packed", [False, True])
def test_a_file_is_read_in_many_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str, packed: bool) -> None:
    monkeypatch.setattr("engine.data.feed._PIECE", 1000)
    monkeypatch.setattr("engine.data.feed._AT_ONCE", 2**16)
    rows = (f"{viewer},{film},3.5,{DAY * (viewer % 2) + viewer * film}" for viewer in range(9000) for film in (3, 4, 9))
    text = "\n".join(rows) + end
    (tmp_path / "ratings.csv").write_text(HEADER + text)
    if packed:
        with zipfile.ZipFile(tmp_path / "ratings.zip", "w") as archive:
            archive.write(tmp_path / "ratings.csv", "ratings.csv")
    fast, slow = read(tmp_path / "ratings.zip" if packed else tmp_path, True), read(tmp_path, False)
    assert not isinstance(fast, str)
    assert not isinstance(slow, str)
    assert fast[1]
    for name in COLUMNS:
        assert np.array_equal(getattr(fast[0], name), getattr(slow[0], name)), name


@pytest.mark.parametrize("length", [2**16 - 1, 2**16 + 1, 2**17 + 1, 2**18])
def test_a_line_of_any_length_is_refused_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, length: int) -> None:
    monkeypatch.setattr("engine.data.feed._PIECE", 1000)
    (tmp_path / "ratings.csv").write_text(HEADER + USUAL + "7" * length + "\n" + OTHERS)
    fast, slow = read(tmp_path, True), read(tmp_path, False)
    assert isinstance(fast, str)
    assert fast == slow


def test_usual_lines_are_written_to_no_more_than_the_room() -> None:
    lines = "".join(f"{viewer},{film},3.5,{DAY}\n" for viewer in range(30) for film in (3, 4, 9)).encode()
    text = np.zeros(MARGIN + 2**16 + 1, np.uint8)
    text[MARGIN : MARGIN + len(lines)] = np.frombuffer(lines, np.uint8)
    for room, most in ((89, 30), (90, 29), (0, 30), (90, 0), (90, 30)):
        words, viewers, begins = np.zeros(100, np.uint64), np.full(100, -1, np.int32), np.zeros(100, np.uint32)
        into = words[:room], viewers[:most], begins[:most], 0, 0
        read = kernel.compiled.read_ratings(text, MARGIN + len(lines), -1, 9, (b",", 4, (0, 1, 2, 3), BOUNDS), *into)
        assert read == ((90, 30, MARGIN, 0) if (room, most) == (90, 30) else None)
        assert not words[room:].any()
        assert not begins[most:].any()
        assert (viewers[most:] == -1).all()


def test_nothing_is_read_or_written_outside(tmp_path: Path) -> None:
    lines = b"1,2,3.5,9\n1,3,4,8\n"
    text = np.zeros(MARGIN + 2**16 + 1, np.uint8)
    words, numbers, begins = np.zeros(2, np.uint64), np.zeros(1, np.int32), np.zeros(1, np.uint32)
    (tmp_path / "more.csv").write_bytes(lines)

    def taken(
        mark: bytes = b",", width: int = 4, places: object = (0, 1, 2, 3), bounds: object = BOUNDS, **changes: object
    ) -> object:
        text[MARGIN : MARGIN + len(lines)] = np.frombuffer(lines, np.uint8)
        given = {
            "text": text,
            "filled": MARGIN + len(lines),
            "file": -1,
            "most": 9,
            "how": (mark, width, places, bounds),
        }
        given |= {"words": words, "viewers": numbers, "begins": begins, "rows": 0, "n_viewers": 0, **changes}
        return kernel.compiled.read_ratings(*given.values())

    assert taken() == (2, 1, MARGIN, 0)
    assert taken(filled=MARGIN + len(lines) - 1) == (1, 1, MARGIN + 7, 0), "what is no whole line stays"
    assert taken(filled=MARGIN) == (0, 0, MARGIN, 0)
    assert taken(bounds=(0.5, 3, 4e9)) is None, "what lies outside is for others"
    assert taken(words=words[:1]) is None
    assert taken(viewers=numbers[:0]) is None
    assert taken(rows=1, n_viewers=1) is None, "they do not ascend"
    assert taken(width=5) is None
    with (tmp_path / "more.csv").open("rb") as file:
        assert taken(filled=MARGIN, file=file.fileno()) == (2, 1, MARGIN, len(lines))
        assert taken(filled=MARGIN, file=file.fileno()) == (0, 0, MARGIN, 0), "nothing is left"
    with pytest.raises(OSError, match="descriptor"):
        taken(file=10**6)
    for wrong in (
        {"mark": b"\n"}, {"mark": b"\0"}, {"mark": b",,,"}, {"width": 0}, {"places": (0, 1, 2, 4)},
        {"places": (-1, 1, 2, 3)},
        {"bounds": (0.5, 7, 4e9)}, {"bounds": (-1, 5, 4e9)}, {"rows": 3}, {"rows": -1}, {"n_viewers": 2},
        {"filled": MARGIN - 1}, {"filled": len(text) + 1}, {"text": text[:-1]},
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"no such columns|must be room"):
            taken(**wrong)  # type: ignore[arg-type]
    taken()
    rows, into, ends = np.arange(4, dtype=np.int32), np.zeros(2, np.uint64), np.zeros(2**12, np.int64)
    part, order = kernel.compiled.part_by_time, kernel.compiled.order_spans
    assert part(words, begins, rows, into, ends)
    assert not part(words, begins, rows[:3], into, ends), "a film has no row"
    assert not part(words, begins, rows - 4, into, ends)
    for bad in ((words, begins, rows, into[:1], ends), (words, begins, rows, into, ends[1:])):
        with pytest.raises(ValueError, match="as much room"):
            part(*bad)
    columns = np.zeros(2, np.int32), np.zeros(2, np.int32), np.zeros(2, np.float32)
    for few in (0, 1, 2):
        with pytest.raises(ValueError, match="equally long"):
            order(into, ends, 0, 1, *(column[: 1 + (place != few)] for place, column in enumerate(columns)))
    for first, last in ((-1, 1), (1, 0), (0, 2**12 + 1)):
        with pytest.raises(ValueError, match="the spans"):
            order(into, ends, first, last, *columns)
    with pytest.raises(ValueError, match="the spans"):
        order(into, ends + 1, 0, 2**12, *columns)
