from __future__ import annotations

import pytest

from engine.errors import InputError
from engine.profile.importers.encodings import decode
from engine.profile.importers.export import Findings
from engine.profile.importers.tables import read_table, refuse_other_formats


def cells(text: str, encoding: str = "utf-8") -> tuple[list[tuple[int, dict[str, str]]], list[str]]:
    findings = Findings()
    table = read_table("a.csv", text.encode(encoding), findings)
    return [(r.line, dict(r.cells)) for r in table.records], [str(f) for f in findings.found]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_line_ends_and_blank_lines(delimiter: str, end: str) -> None:
    rows = [
        "",
        delimiter.join(("Name", "Your Rating")),
        delimiter.join(('"a\r\nb"', "1")),
        "",
        delimiter.join("c2"),
        "",
    ]
    expected = {"\n": (3, 6), "\r\n": (3, 6), "\r": (3, 6)}[end]
    found, findings = cells(end.join(rows) + end)
    assert findings == []
    assert [line for line, _ in found] == list(expected)
    assert [row["yourrating"] for _, row in found] == ["1", "2"]


def test_excels_separator_line() -> None:
    assert cells("sep=;\nName;Year\nHeat;1995\n")[0] == [(3, {"name": "Heat", "year": "1995"})]


def test_a_quote_that_is_never_closed_costs_one_row() -> None:
    found, findings = cells('name,year\nA,1990\n"B,1991\nC,1992\nD,1993\n')
    assert [row["name"] for _, row in found][0::1][-2:] == ["C", "D"]
    assert len(findings) == 1
    assert "line 3" in findings[0]


def test_too_many_cells_are_a_finding_and_too_few_are_empty() -> None:
    found, findings = cells("name,year,rating\nA,1990\nB,1991,4,\nC,1992,4,x\n")
    assert [row.get("rating") for _, row in found] == [None, "4"]
    assert findings == ["a.csv, line 4: 4 cells instead of 3; the row is left out."]


def test_encodings() -> None:
    findings = Findings()
    assert decode("a", "Amélie".encode("cp1252"), findings) == "Amélie"
    assert list(findings.notes) == ["a is not UTF-8; it was read as Windows-1252."]
    assert decode("a", "\ufeffAmélie".encode()) == "Amélie"
    assert decode("a", "Amélie".encode("utf-16")) == "Amélie"
    assert decode("a", "Amélie Léon Édith ".encode() + b"\xff", findings) == "Amélie Léon Édith �"
    assert len(findings.found) == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\n<!DOCTYPE html><html>", "web page"),
        ("\ufeff<html lang='en'>".encode(), "web page"),
        (b"<!-- saved --><!doctype HTML>", "web page"),
        (b"PK\x03\x04rest", "zip"),
        (b"%PDF-1.4", "PDF"),
        (b"\xd0\xcf\x11\xe0", "Excel"),
        (b"a,b\n1,\0\n", "not a text"),
    ],
)
def test_what_is_no_table_is_said(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        refuse_other_formats("ratings.csv", data)
