"""The genome's scores, read by what is compiled and by what is not: the same cells from any bytes, or refused alike."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.data import kernel
from engine.data.digits import MARGIN
from engine.data.genome import GENOME_SCORES, GENOME_TAGS, read_genome
from engine.data.source import open_source
from engine.errors import InputError
from engine.progress import CancelToken, silent

pytestmark = pytest.mark.skipif(not kernel.PRESENT, reason="installed without a compiler")
FILMS, TAGS = (7, 3, 1_000_000, 123_456), (1, 2, 900)
HEADER = "movieId,tagId,relevance\n"
LONG = ["0.028749999999999998", "0.00000012", "0.123456789012345678901234567890", "1.000000", "0.1234567", "0.12345678"]

films = st.sampled_from([*FILMS, 5, 12_345_678, 2**31]).map(str) | st.sampled_from(["07", "-3"])
tags = st.sampled_from(TAGS).map(str) | st.sampled_from(["0900", "1", "2"])
values = st.sampled_from(["0", "1", "0.5", "0.02875", "1.0", "0.", *LONG]) | st.floats(0, 1).map("{:.5f}".format)
lines = st.lists(st.tuples(films, tags, values), min_size=1, max_size=60)
noise = st.binary(max_size=3) | st.text('0159.,-+e"\n\r\t ', max_size=3).map(str.encode)


def read(folder: Path, present: bool) -> dict[int, NDArray[np.float32]] | str:
    """The scores of each film; or what is wrong with them."""
    with pytest.MonkeyPatch.context() as patch, open_source(folder) as source:
        patch.setattr(kernel, "PRESENT", present)
        try:
            scores = read_genome(source, FILMS, silent, CancelToken())
        except InputError as error:
            return str(error)
    return {film: scores.relevance[row] for film, row in zip(FILMS, scores.place.tolist(), strict=True) if row >= 0}


def written(folder: Path, scores: bytes) -> Path:
    (folder / GENOME_TAGS).write_text("tagId,tag\n" + "".join(f"{tag},tag {tag}\n" for tag in TAGS))
    (folder / GENOME_SCORES).write_bytes(HEADER.encode() + scores)
    return folder


def assert_alike(folder: Path) -> None:
    fast, slow = read(folder, True), read(folder, False)
    if isinstance(fast, str) or isinstance(slow, str):
        assert fast == slow
        return
    assert fast.keys() == slow.keys()
    for film, cells in slow.items():
        assert fast[film].tobytes() == cells.tobytes(), film


@given(lines, st.sampled_from(["\n", "\r\n"]), st.booleans(), st.integers(0, 300), noise)
def test_any_bytes_are_read_alike(
    tmp_path_factory: pytest.TempPathFactory,
    said: list[tuple[str, str, str]],
    end: str,
    sorted_by_film: bool,
    place: int,
    other: bytes,
) -> None:
    rows = sorted(said, key=lambda line: line[0]) if sorted_by_film else said
    raw = "".join(",".join(row) + end for row in rows).encode()
    assert_alike(written(tmp_path_factory.mktemp("genome"), raw))
    assert_alike(written(tmp_path_factory.mktemp("genome"), raw[:place] + other + raw[place + len(other) :]))


@pytest.mark.parametrize("line", ["7,900,0.02875\n", "3,1,1\n", "1000000,2,0.028749999999999998\n"])
def test_whatever_is_written_over_a_usual_line_it_is_read_alike(tmp_path: Path, line: str) -> None:
    """Usual lines are those that enough others follow."""
    others = "".join(f"123456,{tag},0.{tag}\n" for tag in (1, 2) * 5)
    for place in range(len(line)):
        for other in ("0", "9", ",", ".", "-", "+", "/", ":", " ", "\n", "\r", '"', "x", "", "00", "\r\n"):
            assert_alike(written(tmp_path, (line[:place] + other + line[place + 1 :] + others).encode()))


@given(st.lists(st.floats(0, 1), min_size=1))
@example([1 - 2.0**-12])
@example([1 - 3 * 2.0**-12])
@example([2.0**-14])
@example([5 * 2.0**-25])
@example([7 * 2.0**-25])
def test_cells_are_rounded_as_numpy_rounds(tmp_path_factory: pytest.TempPathFactory, numbers: list[float]) -> None:
    numbers = [float(f"{number:.16f}") for number in numbers]
    film = "".join(f"7,{tag},{number:.16f}\n" for number in numbers for tag in TAGS)
    assert_alike(written(tmp_path_factory.mktemp("genome"), film.encode()))
    cells = read(written(tmp_path_factory.mktemp("genome"), (film + "3,1,0.5\n" * 20).encode()), True)
    assert not isinstance(cells, str)
    assert (cells[7] == np.float16(numbers[-1])).all(), "of what is said twice the last counts"


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("end", [b"\n", b""])
def test_a_file_is_read_in_many_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: bool, end: bytes
) -> None:
    monkeypatch.setattr("engine.data.feed._PIECE", 1000)
    monkeypatch.setattr("engine.data.feed._AT_ONCE", 2**16)
    rows = (
        f"{film},{tag},{(film + tag + again) % 997 / 997:.5f}"
        for film in FILMS
        for again in range(9999)
        for tag in TAGS
    )
    folder = written(tmp_path, "\n".join(rows).encode() + end)
    whole = read(folder, False)
    if packed:
        with zipfile.ZipFile(tmp_path / "genome.zip", "w") as archive:
            for name in (GENOME_SCORES, GENOME_TAGS):
                archive.write(folder / name, name)
    parts = read(tmp_path / "genome.zip" if packed else folder, True)
    assert not isinstance(whole, str)
    assert not isinstance(parts, str)
    assert {film: cells.tolist() for film, cells in parts.items()} == {
        film: cells.tolist() for film, cells in whole.items()
    }


def test_nothing_is_read_or_written_outside() -> None:
    """By usual lines (of which more than a hundred bytes must follow), and by others."""
    text = np.zeros(MARGIN + 2**16 + 1, np.uint8)
    rows, columns = np.array([-1, 0, 1, -1], np.int32), np.array([-1, 0, 1], np.int32)
    place, table = np.full(2, -1, np.int32), np.zeros((2, 2), np.float32)

    def taken(
        lines: bytes = b"1,1,0.5\n2,2,0.25\n9,1,1\n" * 9, how: object = (b",", 3, (0, 1, 2)), **changes: object
    ) -> object:
        text[MARGIN : MARGIN + len(lines)] = np.frombuffer(lines, np.uint8)
        place[:], table[:] = -1, 0
        given = {"text": text, "filled": MARGIN + len(lines), "file": -1, "most": 9, "how": how, "rows": rows}
        given |= {"columns": columns, "place": place, "table": table, "width": 2, "lines": 0, "taken": 0, **changes}
        return kernel.compiled.read_scores(*given.values())

    for many in (1, 20):
        assert taken(b"1,1,0.5\n2,2,0.25\n9,1,1\n" * many) == (3 * many, 2, MARGIN, 0)
        assert table.tolist() == [[0.5, 0], [0, 0.25]]
        assert taken(b"1,9,0.5\n" + b"1,1,0.5\n" * many) is None, "no such tag"
        assert taken(b"1,0,0.5\n" + b"1,1,0.5\n" * many) is None
        assert taken(b"1,1,1.5\n" + b"1,1,0.5\n" * many) is None
        assert taken(b"1,1,0.5\n" * many + b"2,1,0.5\n" * many, table=table[:1]) is None, "no room for a film"
        assert taken(b"2,1,0.5\n" * many, place=place[:1]) is None, "no such row"
        assert taken(b"1,2,0.5\n" * many, table=table[:, :1].copy(), width=1) is None, "no such column"
        filled = np.array([7, 7], np.int32)
        assert taken(b"1,1,0.5\n" * many, place=filled) is None, "a place that is none"
    assert taken(b"1,1,0.5\n2,2") == (1, 1, MARGIN + 3, 0), "what is no whole line stays"
    for wrong in (
        {"how": (b"\n", 3, (0, 1, 2))}, {"how": (b"\0", 3, (0, 1, 2))}, {"how": (b",", 0, (0, 1, 2))},
        {"how": (b",", 3, (0, 1, 3))},
        {"how": (b",", 3, (-1, 1, 2))}, {"width": 0}, {"width": 3}, {"taken": -1}, {"taken": 3},
        {"filled": MARGIN - 1}, {"filled": len(text) + 1}, {"text": text[:-1]},
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"no such columns|must be room|rows of one length"):
            taken(**wrong)  # type: ignore[arg-type]
    with pytest.raises(OSError, match="descriptor"):
        taken(file=10**6)
    for name in ("rows", "columns", "place", "table"):
        with pytest.raises(TypeError, match="another type"):
            taken(**{name: np.zeros(4, np.int64)})  # type: ignore[arg-type]
