"""Texts that another process, or a later day, says in its own language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.errors import InputError, StorageError, reason_of
from engine.jobs import Event
from engine.language import ENGLISH, TELLING, Language, Told, joined, packed, speak, tr, trn, unpacked

SAID = {
    "{name} is empty.": "{name} ist leer.", "line {line}": "Zeile {line}",
    "it holds {count:,} films": "{count:,} Filme",
    "{n:,} films, {share:.0%}": "{n:,} Filme, {share:.0%}", "{what}; try again.": "{what}; noch einmal.",
    "No space left on device": "kein Platz",
}  # fmt: skip


def text(source: str, about: str, n: int | None) -> str:
    return "{n} Film, {share:.0%}" if n == 1 else SAID.get(source, "")


GERMAN = Language("de", text, ",", ".", "\xa0%")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)


def carried(text: str) -> str:
    """Told here, said in German where it is read."""
    line = json.dumps(packed(text))
    speak(GERMAN)
    return unpacked(json.loads(line))


def test_what_is_told_is_english_and_said_in_german() -> None:
    speak(TELLING)
    told = tr("{name} is empty.", name="a.csv")
    assert told == "a.csv is empty."
    assert json.dumps([told]) == '["a.csv is empty."]'
    assert carried(told) == "a.csv ist leer."


def test_numbers_keep_their_form_and_are_written_anew() -> None:
    speak(TELLING)
    films = np.array([1, 12345])
    told = [trn("{n:,} film, {share:.0%}", "{n:,} films, {share:.0%}", n, share=np.float32(0.5)) for n in films]
    assert told == ["1 film, 50%", "12,345 films, 50%"]
    assert [carried(each) for each in told] == ["1 Film, 50\xa0%", "12.345 Filme, 50\xa0%"]


def test_an_error_tells_file_line_and_what_is_in_it() -> None:
    speak(TELLING)
    error = InputError(tr("it holds {count:,} films", count=1200), file=Path("/data/a.csv"), line=7)
    outer = tr("{what}; try again.", what=error)
    assert outer == "a.csv, line 7: it holds 1,200 films; try again."
    assert carried(str(error)) == "a.csv, Zeile 7: 1.200 Filme"
    assert carried(outer) == "a.csv, Zeile 7: 1.200 Filme; noch einmal."


def test_an_event_is_in_the_language_of_its_reader() -> None:
    speak(TELLING)
    line = Event("failed", sentence=tr("{name} is empty.", name="a.csv"), reason="storage").to_line()
    speak(GERMAN)
    assert Event.from_line(line) == Event("failed", sentence="a.csv ist leer.", reason="storage")


def test_what_is_joined_is_told_part_by_part() -> None:
    assert joined(", ", ["a", "b"]) == "a, b"
    assert type(joined(", ", ["a", "b"])) is str
    speak(TELLING)
    told = joined(", ", [tr("line {line}", line=3), "{b}"])
    assert (told, carried(told)) == ("line 3, {b}", "Zeile 3, {b}")


def test_what_is_cut_is_a_plain_english_text() -> None:
    speak(TELLING)
    cut = tr("{name} is empty.", name="a.csv").rstrip(".")
    assert type(cut) is str
    assert carried(cut) == "a.csv is empty"


def test_only_a_process_that_is_told_to_tells() -> None:
    for language in (ENGLISH, GERMAN):
        speak(language)
        assert not isinstance(tr("{name} is empty.", name="a.csv"), Told)


def test_the_systems_reasons_are_said_too() -> None:
    speak(GERMAN)
    assert reason_of(OSError(28, "No space left on device")) == "kein Platz"
    assert reason_of(OSError(5, "Something rare")) == "Something rare"
    assert reason_of(OSError("no number")) == "no number"
    assert str(StorageError(tr("{name} is empty.", name="x"))) == "x ist leer."


@pytest.mark.parametrize(
    "raw",
    [
        None,
        7,
        ["words"],
        {},
        {"words": [], "about": "", "values": {}},
        {"words": ["a", "b", "c"], "about": "", "values": {"n": 1}},
        {"words": ["a", "b"], "about": "", "values": {}},
        {"words": ["a", "b"], "about": "", "values": {"n": "one"}},
        {"words": ["{gone}"], "about": "", "values": {"x": 1}},
        {"words": ["{x.__class__}"], "about": "", "values": {"x": "y"}},
        {"words": ["{x[0]}"], "about": "", "values": {"x": "y"}},
        {"words": ["{x:>99999999}"], "about": "", "values": {"x": "y"}},
        {"words": ["{x:{y}}"], "about": "", "values": {"x": "y", "y": 9}},
        {"words": ["{x:,}"], "about": "", "values": {"x": "y"}},
        {"words": ["{"], "about": "", "values": {}},
        {"words": [{"words": 1}], "about": "", "values": {}},
        {"words": ["{x}"], "about": "", "values": {"x": None}},
    ],
)
@pytest.mark.parametrize("language", [ENGLISH, GERMAN])
def test_what_a_stranger_made_up_is_no_text(raw: Any, language: Language) -> None:
    speak(language)
    with pytest.raises(ValueError):  # noqa: PT011  # whatever is wrong with it
        unpacked(raw)


def test_no_text_is_endlessly_deep() -> None:
    raw: Any = "end"
    for _ in range(50):
        raw = {"words": ["{x}"], "about": "", "values": {"x": raw}}
    with pytest.raises(ValueError, match="no text"):
        unpacked(raw)
