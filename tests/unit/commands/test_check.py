"""`check`: one line of verdicts for each line of sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.__main__ import main

EVIDENCE = [
    {"id": "e1", "kind": "co_liked", "film": "Ronin (1998)", "with": "Heat (1995)", "n_both": 214, "n_film": 612}
]
SENTENCES = [
    {"text": "214 of the 612 viewers who liked Heat also liked Ronin.", "cites": ["e1"]},
    {"text": "215 of the 612 viewers who liked Heat also liked Ronin.", "cites": ["e1"]},
]


def check(file: Path, capsys: pytest.CaptureFixture[str], *lines: Any, flags: tuple[str, ...] = ()) -> list[Any]:
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert main(["check", str(file), *flags]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("flags", [(), ("--json",)])
def test_a_line_out_for_each_line_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], flags: tuple[str, ...]
) -> None:
    line = {"evidence": EVIDENCE, "sentences": SENTENCES}
    out = check(tmp_path / "in.jsonl", capsys, line, {"evidence": [], "sentences": SENTENCES[:1]}, flags=flags)
    assert [[verdict["ok"] for verdict in each["verdicts"]] for each in out] == [[True, False], [False]]
    assert out[0]["verdicts"][0]["why"] == ""
    assert "215" in out[0]["verdicts"][1]["why"]


def test_lines_of_any_shape_get_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [None, 3, [], {}, {"sentences": 1}, {"sentences": [None, {}, {"text": 3, "cites": None}], "evidence": 5}]
    out = check(tmp_path / "in.jsonl", capsys, *lines)
    assert [len(each["verdicts"]) for each in out] == [0, 0, 0, 0, 0, 3]
    assert not any(verdict["ok"] for verdict in out[-1]["verdicts"])


@pytest.mark.parametrize("content", [b"{\n", b"\xff\xfe\x00", b"[" * 100_000])
def test_what_is_no_json_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes) -> None:
    file = tmp_path / "in.jsonl"
    file.write_bytes(content)
    assert main(["check", str(file)]) == 1
    captured = capsys.readouterr()
    assert "in.jsonl" in captured.err
    assert len(captured.err.splitlines()) == 1


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "none.jsonl")]) == 1
    assert "none.jsonl" in capsys.readouterr().err
