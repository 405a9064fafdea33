"""What is given to whoever reads lines is the file, whole, whatever it begins and ends with."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import numpy as np
import pytest

from engine.data.digits import MARGIN
from engine.data.feed import Lines, feed
from engine.data.source import Source, open_source
from engine.data.tables import BOM
from engine.errors import Cancelled
from engine.progress import CancelToken, Step, silent

HEADER, LINES = b"a,b\n", b"1,2\n33,444\n5,6"


class Taken:
    """Takes whole lines of a few bytes at a time, and of a refused one no more."""

    def __init__(self, refused: bytes = b"-") -> None:
        self.lines, self.times, self._refused = b"", 0, refused

    def __call__(self, given: Lines) -> tuple[int, int] | None:
        got = os.read(given.file, 3) if given.file >= 0 else b""
        text = given.text[MARGIN : given.filled].tobytes() + got
        whole = text[: text.rfind(b"\n") + 1]
        rest = text[len(whole) :]
        given.text[MARGIN : MARGIN + len(rest)] = np.frombuffer(rest, np.uint8)
        self.lines += whole
        self.times += 1
        return None if self._refused in self.lines else (MARGIN + len(rest), len(got))


def written(folder: Path, raw: bytes, packed: bool) -> Path:
    (folder / "x.csv").write_bytes(raw)
    if not packed:
        return folder
    with zipfile.ZipFile(folder / "x.zip", "w") as archive:
        archive.write(folder / "x.csv", "x.csv")
    return folder / "x.zip"


def fed(source: Source, taken: Taken, named: bool = True) -> bool:
    return feed(taken, source, "x.csv", named, "Reading", silent, CancelToken())


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("end", [b"", b"\n"])
@pytest.mark.parametrize("start", [b"", BOM, HEADER, BOM + HEADER])
def test_all_lines_are_given_but_the_one_that_names_the_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: bytes, end: bytes, packed: bool
) -> None:
    monkeypatch.setattr("engine.data.feed._PIECE", 5)
    taken = Taken()
    with open_source(written(tmp_path, start + LINES + end, packed)) as source:
        assert fed(source, taken, HEADER in start)
    assert taken.lines == LINES + b"\n"


@pytest.mark.parametrize("raw", [b"", BOM, HEADER, HEADER[:-1]])
def test_of_a_file_without_lines_none_is_given(tmp_path: Path, raw: bytes) -> None:
    taken = Taken()
    with open_source(written(tmp_path, raw, packed=False)) as source:
        assert fed(source, taken, raw.startswith(b"a"))
    assert taken.lines == b""


@pytest.mark.parametrize("packed", [False, True])
def test_after_a_refused_line_nothing_more_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    monkeypatch.setattr("engine.data.feed._PIECE", 5)
    taken = Taken(b"33")
    with open_source(written(tmp_path, HEADER + LINES + b"\n7,8\n" * 9, packed)) as source:
        assert not fed(source, taken)
    assert b"7,8" not in taken.lines
    last = Taken(b"5,6")
    with open_source(written(tmp_path, HEADER + LINES, packed)) as source:
        assert not fed(source, last), "the last, which has no end"


def test_it_tells_how_far_it_is_and_stops_between_two_pieces(tmp_path: Path) -> None:
    steps: list[Step] = []
    cancel, taken = CancelToken(), Taken()
    with open_source(written(tmp_path, HEADER + LINES, packed=False)) as source:
        feed(taken, source, "x.csv", True, "Reading", steps.append, cancel)
        assert {step.stage for step in steps} == {"Reading"}
        fractions = [step.fraction for step in steps]
        assert fractions == sorted(fractions)
        assert (fractions[0], fractions[-1]) == (3 / len(HEADER + LINES), 1.0)
        cancel.cancel()
        before = taken.times
        with pytest.raises(Cancelled):
            feed(taken, source, "x.csv", True, "Reading", silent, cancel)
    assert taken.times == before + 1
