"""Numbers read by what is compiled and by what is not: the same from any bytes, or the same refusal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.data import kernel
from engine.data.digits import MARGIN
from engine.data.number_table import FaultyTableError, Kept, NumberFile, read_numbers
from engine.data.source import open_source
from engine.progress import CancelToken, silent

pytestmark = pytest.mark.skipif(not kernel.PRESENT, reason="installed without a compiler")
KEPT = (Kept(np.int32, 0, 1e18), Kept(np.float32, 0.5, 5), Kept(np.uint32, 0, 4e9))
COLUMNS = ("userId", "rating", "timestamp")

whole = st.integers(0, 10**4).map(str) | st.sampled_from(["2147483647", "2147483648", f"{10**16}", f"{10**18}", "007"])
stars = st.sampled_from(["0.5", "3", "3.", "4.50", "5.0", "0.49", "5.01", "3.1234567", "4.02874999999999995559", "nan"])
times = st.integers(0, 4 * 10**9).map(str) | st.sampled_from(["4000000001", "-1", "+1", " 1", '"1"', "", "1e3", "1_0"])
rows = st.lists(st.tuples(whole, stars, times), min_size=1, max_size=30)
noise = st.binary(max_size=6) | st.text('0159.,:-+e"\n\r\t ', max_size=6).map(str.encode)


def read(path: Path, mark: str, present: bool) -> list[NDArray[Any]] | None:
    """The columns, None where they are refused."""
    file = NumberFile.separated(path.name, COLUMNS, mark)
    with pytest.MonkeyPatch.context() as patch, open_source(path.parent) as source:
        patch.setattr(kernel, "PRESENT", present)
        blocks = read_numbers(source, file, KEPT, "Reading", silent, CancelToken())
        try:
            pieces = [[column.copy() for column in columns] for columns, _ in blocks]
        except FaultyTableError:
            return None
    return [np.concatenate(column) for column in zip(*pieces, strict=True)]


@given(
    rows, st.sampled_from([",", "\t", "::"]), st.sampled_from(["\n", "\r\n"]), st.integers(0, 200), noise, st.booleans()
)
def test_any_bytes_are_read_alike(
    tmp_path_factory: pytest.TempPathFactory,
    said: list[tuple[str, str, str]],
    mark: str,
    end: str,
    place: int,
    written: bytes,
    ended: bool,
) -> None:
    path = tmp_path_factory.mktemp("numbers") / "ratings.dat"
    raw = (end.join(mark.join(row) for row in said) + (end if ended else "")).encode()
    path.write_bytes(raw[:place] + written + raw[place + len(written) :])
    fast, slow = read(path, mark, True), read(path, mark, False)
    assert (fast is None) == (slow is None)
    for one, other in zip(fast or [], slow or [], strict=True):
        assert one.tolist() == other.tolist()


@given(st.lists(st.decimals(0, 5, places=3) | st.floats(0.5, 5), min_size=1))
def test_decimals_of_any_length_are_those_of_pandas(
    tmp_path_factory: pytest.TempPathFactory, numbers: list[object]
) -> None:
    path = tmp_path_factory.mktemp("numbers") / "ratings.dat"
    path.write_text("".join(f"1,{number:.17f},1\n" for number in numbers))
    fast, slow = read(path, ",", True), read(path, ",", False)
    assert fast is None or slow is None or fast[1].tobytes() == slow[1].tobytes()
    assert (fast is None) == (slow is None)


def test_what_does_not_fit_is_refused() -> None:
    """Whatever is handed over, nothing is read or written outside of it."""
    text = np.frombuffer(bytes(MARGIN) + b"1,2\n", np.uint8)
    into, few = np.empty(1, np.int32), np.empty(0, np.int32)
    read_columns = kernel.compiled.read_columns
    assert read_columns(text, MARGIN, len(text), b",", 2, ((1, into, 0, 9),), 0) == (1, len(text))
    assert into.tolist() == [2]
    assert read_columns(text, MARGIN, len(text), b",", 2, ((1, into, 0, 9), (0, few, 0, 9)), 0) == (0, MARGIN)
    assert read_columns(text, MARGIN, len(text), b",", 2, ((1, into, 0, 9),), 1) == (0, MARGIN)
    for start, stop, mark, column in (
        (MARGIN - 1, len(text), b",", (1, into, 0, 9)),
        (MARGIN, len(text) + 1, b",", (1, into, 0, 9)),
        (MARGIN, len(text) - 1, b",", (1, into, 0, 9)),
        (MARGIN, len(text), b"\n", (1, into, 0, 9)),
        (MARGIN, len(text), b",;", (1, into, 0, 9)),
        (MARGIN, len(text), b",", (2, into, 0, 9)),
        (MARGIN, len(text), b",", (-1, into, 0, 9)),
        (MARGIN, len(text), b",", (1, into, 0, 2**31)),
        (MARGIN, len(text), b",", (1, into.astype(np.int16), 0, 9)),
    ):
        with pytest.raises(ValueError, match=r"these are no|a column has"):
            read_columns(text, start, stop, mark, 2, (column,), 0)
    with pytest.raises(ValueError, match="must be as many"):
        kernel.compiled.look_up(into, into, few)
    with pytest.raises(ValueError, match="equally long"):
        kernel.compiled.ascending(into, few)
    ones = np.ones(2, np.int32), np.ones(2, np.int32), np.ones(2, np.float32), np.ones(2, np.uint32)
    with pytest.raises(ValueError, match="equally long"):
        kernel.compiled.order_by_time(*ones, np.empty(7, np.uint32))
    with pytest.raises(TypeError, match="another type"):
        kernel.compiled.order_by_time(*ones, np.empty(8, np.int64))
