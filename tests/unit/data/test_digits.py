"""Numbers read by arithmetic on words agree with Python's own reading, or are refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.data.digits import MARGIN, NEWLINE, NotPlainError, read_columns

whole = st.integers(0, 10**16 - 1).map(str) | st.integers(0, 99).map("{:05d}".format)
decimal = st.integers(0, 9).map(str) | st.from_regex(r"[0-9]\.[0-9]{0,6}", fullmatch=True)
tables = st.lists(st.tuples(whole, decimal, whole), min_size=1, max_size=40)


def text(lines: str, before: bytes = b"9" * MARGIN) -> NDArray[np.uint8]:
    return np.frombuffer(before + lines.encode(), np.uint8)


@given(tables, st.sampled_from([",", "\t", "::"]), st.binary(min_size=MARGIN, max_size=MARGIN))
def test_what_is_read_is_what_python_reads(rows: list[tuple[str, str, str]], mark: str, before: bytes) -> None:
    lines = "".join(mark.join(row) + "\n" for row in rows)
    first, middle, last = read_columns(text(lines, before), mark.encode(), 3, [0, 1, 2], decimal=1)
    assert first.dtype == last.dtype == np.int64
    assert first.tolist() == [int(row[0]) for row in rows]
    assert middle.tolist() == [float(row[1]) for row in rows]
    assert last.tolist() == [int(row[2]) for row in rows]


def test_columns_come_in_the_order_asked_for() -> None:
    assert [column.tolist() for column in read_columns(text("1,2,3\n4,5,6\n"), b",", 3, [2, 0])] == [[3, 6], [1, 4]]


@pytest.mark.parametrize(
    "lines",
    [
        "1,2.5,x\n",
        "1,2.5,\n",
        ",2.5,3\n",
        "-1,2.5,3\n",
        "+1,2.5,3\n",
        "1,2.5,3\r\n",
        "1, 2.5,3\n",
        '"1",2.5,3\n',
        "1,25.0,3\n",
        "1,2:5,3\n",
        "1,.5,3\n",
        "1,2.5.,3\n",
        "1,nan,3\n",
        "1,x.5,3\n",
        "1,2.1234567,3\n",
        "12345678901234567,2.5,3\n",
        "1/,2.5,3\n",
        "1:,2.5,3\n",
        "1\0,2.5,3\n",
        "1é,2.5,3\n",
        "1,2.5,3\n\n",
        "1,2.5,3\n1,2.5\n",
        "1,2.5\n1,2.5,3,4\n",
        "1,2.5,3,4\n1,2.5\n",
        "1\n2.5\n3\n",
    ],
)
def test_anything_else_is_refused(lines: str) -> None:
    with pytest.raises(NotPlainError):
        read_columns(text(f"7,3.5,8\n{lines}"), b",", 3, [0, 1, 2], decimal=1)


@pytest.mark.parametrize("line", ["1:::2\n", "1::2:3\n", "1:9:2\n", "1:2\n", "1::2::3\n", ":1::2\n"])
def test_a_repeated_mark_stands_alone_and_whole(line: str) -> None:
    assert [column.tolist() for column in read_columns(text("1::2\n"), b"::", 2, [0, 1])] == [[1], [2]]
    with pytest.raises(NotPlainError):
        read_columns(text(f"1::2\n{line}"), b"::", 2, [0, 1])


@given(st.integers(0, 11), st.integers(0, 255).filter(lambda byte: byte != NEWLINE))
def test_no_byte_passes_for_a_digit(place: int, byte: int) -> None:
    """Whatever stands in the midst of a number of twelve digits."""
    number = bytearray(b"123456789012")
    number[place] = byte
    line = np.frombuffer(bytes(MARGIN) + bytes(number) + b"\n", np.uint8)
    if byte in b"0123456789":
        assert read_columns(line, b",", 1, [0])[0].tolist() == [int(number)]
    else:
        with pytest.raises(NotPlainError):
            read_columns(line, b",", 1, [0])
