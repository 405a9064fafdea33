"""The search box and the films under it."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App

Key = Qt.Key


def test_typing_a_film_shows_films_like_it(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "matrix")
    assert app.window.search.hasFocus()
    assert app.window.popup.isVisible()
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.search, Key.Key_Return)
    assert hands.heading(app) == "More like The Matrix"
    assert "The Matrix" not in hands.titles(app)
    assert not app.window.popup.isVisible()
    first = hands.cards(app)[0]
    assert first.verdict is not None
    assert (first.verdict.word, first.verdict.dots) == ("High", 3)


def test_arrows_choose_another_completion(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "matrix")
    qtbot.keyClick(app.window.search, Key.Key_Down)
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.search, Key.Key_Return)
    assert hands.heading(app) == "More like The Matrix Reloaded"


def test_a_click_takes_a_completion(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "heat")
    viewport = app.window.popup.findChildren(QWidget, "qt_scrollarea_viewport")[0]
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert hands.heading(app) == "More like Heat"


def test_the_films_found_stay_as_wide_as_the_box(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "matrix")
    window = app.window
    wide = window.search.width()
    window.resize(960, 540)
    qtbot.waitUntil(lambda: window.search.width() < wide)
    assert window.popup.isVisible()
    assert window.popup.width() == window.search.width()


def test_beside_why_in_a_small_window_the_heading_stays_whole(app: App, qtbot: QtBot, hands: Any) -> None:
    window = app.window
    hands.like(app, qtbot, "matrix")
    window.resize(960, 540)
    with qtbot.waitSignal(app.session.explained):
        window._why.open(window.home.current.key)
    home = window.home
    qtbot.waitUntil(lambda: home._heading.width() >= home._heading.sizeHint().width())
    row = [widget for widget in (home._heading, home._seed_stars, home._slider) if widget.isVisible()]
    assert all(left.geometry().right() < right.x() for left, right in pairwise(row))
    assert home._seed_stars in row


def test_a_title_that_nobody_knows_says_so(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "qqqqzzzz")
    assert "No film found for “qqqqzzzz”" in hands.texts(app.window.popup)
    qtbot.keyClick(app.window.search, Key.Key_Return)
    assert hands.heading(app) == "Well known to start with"


def test_completions_of_an_older_text_are_not_shown(app: App, qtbot: QtBot) -> None:
    app.window.search.setFocus()
    app.window.search.setText("heat")
    app.window.search.show_completions("hea", ())
    assert not app.window.popup.isVisible()


def test_enter_before_the_films_are_found_takes_the_best_of_what_is_typed(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "m")
    assert app.window.popup.isVisible(), "the films of “m” are still there when Enter comes"
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClicks(app.window.search, "atrix reloaded")
        qtbot.keyClick(app.window.search, Key.Key_Return)
    assert hands.heading(app) == "More like The Matrix Reloaded"


def test_enter_after_escape_searches_again(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "moon")
    qtbot.keyClick(app.window.search, Key.Key_Escape)
    assert not app.window.popup.isVisible()
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(app.window.search, Key.Key_Return)
    assert hands.heading(app) == "More like Moon"


def test_nothing_is_found_for_nothing(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.search(app, qtbot, "m")
    qtbot.keyClick(app.window.search, Key.Key_Backspace)
    qtbot.wait(20)
    assert not app.window.popup.isVisible()


def test_what_is_found_is_heard_while_the_keys_stay_in_the_box(
    app: App, qtbot: QtBot, hands: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    listen = SimpleNamespace(updateAccessibility=lambda event: heard.append(event.message()))
    monkeypatch.setattr("desktop.views.widgets.labels.QAccessible", listen)
    hands.search(app, qtbot, "matrix")
    assert heard[-1] == "The Matrix, 1999, Action, Sci-Fi. 1 of 3"
    qtbot.keyClick(app.window.search, Key.Key_Down)
    assert heard[-1] == "The Matrix Reloaded, 2003, Action, Sci-Fi. 2 of 3"
    app.window.search.clear()
    hands.search(app, qtbot, "qqqqzzzz")
    assert heard[-1].startswith("No film found for “qqqqzzzz”.")
