"""What comes without being asked for is heard: each of these a screen reader says at once."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.viewmodels.wording import WordsView
from desktop.views.words_box import WordsBox


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say."""
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr("desktop.views.widgets.labels.QAccessible", SimpleNamespace(updateAccessibility=hear))
    return said


def test_what_is_chosen_and_tried(app: App, qtbot: QtBot, heard: list[str]) -> None:
    with qtbot.waitSignal(app.session.listed):
        app.session.rate("m|1931", 5.0)
    with qtbot.waitSignal(app.session.listed):
        app.session.see_all()
    grid, bar = app.window.home.grid, app.window.home.trial
    heard.clear()
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert heard == ["2 films chosen", "3 films chosen"]
    bar.say("Another mix", "Keep", "Discard")
    bar.say("Another mix", "Keep", "Discard")
    assert heard[2:] == ["Another mix"], "once, however often a slider moves"


def test_the_foot_of_every_screen(app: App, heard: list[str]) -> None:
    app.window.go("models")
    app.window.making.models._refuse("This is no model.")
    app.window.go("train")
    app.window.making.train._refuse("The disk is full.")
    app.window.go("settings")
    app.window.settings.refuse("It is in use.")
    assert [words for words in heard if words.startswith(("This is", "The disk", "It is"))] == [
        "This is no model.", "The disk is full.", "It is in use.",
    ]  # fmt: skip


def test_a_key_that_is_taken(app: App, qtbot: QtBot, heard: list[str]) -> None:
    app.window.keys.open()
    cap = app.window.keys.caps["watchlist"]
    cap.click()
    qtbot.keyClick(cap, Qt.Key.Key_S)
    assert heard[-2].startswith("Press the new key for")
    assert heard[-1] == app.window.keys.said.text() != ""


def test_what_becomes_of_a_folder_with_posters(app: App, qtbot: QtBot, tmp_path: Path, heard: list[str]) -> None:
    app.window.go("settings")
    app.posters.choose(str(tmp_path))
    qtbot.waitUntil(lambda: app.posters.settled)
    app.posters.look()
    qtbot.waitUntil(lambda: app.posters.settled)
    assert heard[-2:] == ["Looking for posters …", "No poster found."]


def test_words_that_were_waited_for(app: App, qtbot: QtBot, heard: list[str]) -> None:
    box = WordsBox(app.theme, "In its words")
    qtbot.addWidget(box)
    for view in (WordsView("writing", label="Writing"), WordsView("checked", label="Checked")):
        box.show_words(view)
        box.show_words(view)
    assert heard == ["✓ Checked"]


def test_a_preview_of_an_import(app: App, qtbot: QtBot, tmp_path: Path, heard: list[str], hands: Any) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text("Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Heat,1995,x,4.5\n", encoding="utf-8")
    with qtbot.waitSignal(app.window.importing.importing.previewed) as previewed:
        app.window.open_file(str(file))
    assert any(words.startswith(previewed.args[0].heading) for words in heard)
