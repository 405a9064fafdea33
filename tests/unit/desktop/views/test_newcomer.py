"""Someone new brings ratings, sees films, and changes many at once: with nothing but the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app import App

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
EXPORT = """Date,Name,Year,Letterboxd URI,Rating
2024-01-02,Heat,1995,https://boxd.it/1,4.5
2024-01-03,Moon,2009,https://boxd.it/2,4
2024-01-04,A Film Nobody Has Catalogued,2019,https://boxd.it/3,3
"""


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is."""
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard is never lost"
    qtbot.keyClick(widget, key, modifier)


def tab_to(qtbot: QtBot, accessible_name: str) -> None:
    """Presses Tab until the focus is there."""
    for _ in range(40):
        widget = QApplication.focusWidget()
        if widget is not None and widget.accessibleName() == accessible_name:
            return
        press(qtbot, Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to “{accessible_name}”")


def test_ratings_are_brought_and_changed_by_keys_alone(
    make_app: Callable[..., App], qtbot: QtBot, base_dir: Path, tmp_path: Path, hands: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    export = tmp_path / "ratings.csv"
    export.write_text(EXPORT, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(export)], ""))
    app = make_app(welcome=True)
    qtbot.waitUntil(lambda: app.window.shown == "welcome" and app.window.welcome.groups.tiles[0].hasFocus())

    tab_to(qtbot, "Bring your ratings")
    press(qtbot, Key.Key_Return)
    importing = app.window.importing
    with qtbot.waitSignal(importing.importing.previewed):
        press(qtbot, Key.Key_Return)
    tab_to(qtbot, "Import 2 films")
    with qtbot.waitSignals([importing.importing.written, app.session.listed]):
        press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Return)
    assert app.window.shown == "home"
    assert hands.stored(base_dir) == {"heat|1995": 4.5, "moon|2009": 4.0}

    press(qtbot, Key.Key_3, CONTROL)
    assert app.window.shown == "library"
    press(qtbot, Key.Key_A, CONTROL)
    hands.change(app, qtbot, lambda: press(qtbot, Key.Key_3))
    assert set(hands.stored(base_dir).values()) == {3.0}
    hands.change(app, qtbot, lambda: press(qtbot, Key.Key_Z, CONTROL))
    assert hands.stored(base_dir) == {"heat|1995": 4.5, "moon|2009": 4.0}


def test_the_whole_way_by_keys_alone(
    make_app: Callable[..., App], qtbot: QtBot, base_dir: Path, tmp_path: Path, hands: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Welcome, import, rate, filter, why, watchlist, undo, settings, dark."""
    export = tmp_path / "ratings.csv"
    export.write_text(EXPORT, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(export)], ""))
    app = make_app(welcome=True)
    window, listed = app.window, app.session.listed
    qtbot.waitUntil(lambda: window.shown == "welcome" and window.welcome.groups.tiles[0].hasFocus())
    tab_to(qtbot, "Bring your ratings")
    press(qtbot, Key.Key_Return)
    with qtbot.waitSignal(window.importing.importing.previewed):
        press(qtbot, Key.Key_Return)
    tab_to(qtbot, "Import 2 films")
    with qtbot.waitSignals([window.importing.importing.written, listed]):
        press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Return)

    rated = window.home.current
    assert rated is not None
    hands.change(app, qtbot, lambda: press(qtbot, Key.Key_5))
    assert hands.stored(base_dir)[rated.key] == 5.0

    tab_to(qtbot, "See the whole list")
    with qtbot.waitSignal(listed):
        press(qtbot, Key.Key_Return)
    with qtbot.waitSignal(listed):
        press(qtbot, Key.Key_R)
    qtbot.waitUntil(lambda: "Sci-Fi" in window.home.panel.facets["genre"].chips)
    tab_to(qtbot, "Sci-Fi, 4 films")
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: hands.titles(app) == ["Solaris", "The Matrix", "The Matrix Reloaded", "Alien"])
    press(qtbot, Key.Key_Escape)
    assert window.home.grid.hasFocus()
    qtbot.waitUntil(window.why.isVisible)  # it opened by itself
    press(qtbot, Key.Key_Escape)
    assert not window.why.isVisible()

    with qtbot.waitSignal(app.session.explained):
        press(qtbot, Key.Key_E)
    assert window.why.isVisible()
    marked = window.home.current
    assert marked is not None
    hands.change(app, qtbot, lambda: press(qtbot, Key.Key_W))
    assert app.session.has(marked.key, "watchlist")
    assert marked.title not in hands.titles(app)
    hands.change(app, qtbot, lambda: press(qtbot, Key.Key_Z, CONTROL))
    assert not app.session.has(marked.key, "watchlist")

    press(qtbot, Key.Key_7, CONTROL)
    assert window.shown == "settings"
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Space)
    assert app.theme.choice == "dark"
