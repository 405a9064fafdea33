"""The keys stay where a person left them: what goes away hands them back, not on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from desktop.viewmodels.notices import Notice
from engine.profile.store import ProfileStore

Key = Qt.Key


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.usefixtures("one_device")
@pytest.mark.parametrize("screen", ["home", "library", "settings", "import", "models", "train"])
def test_escape_from_the_search_box_leads_back(app: App, qtbot: QtBot, hands: Any, screen: str) -> None:
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_4))
    app.window.go(screen)
    qtbot.wait(60)  # what comes late takes the keys
    before = focused()
    assert app.window.pages.isAncestorOf(before)
    qtbot.keyClick(before, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert app.window.search.hasFocus()
    qtbot.keyClicks(app.window.search, "he")
    for _ in range(2):
        if app.window.search.hasFocus():
            qtbot.keyClick(app.window.search, Key.Key_Escape)
    assert focused() is before
    assert app.window.shown == screen


def test_escape_after_what_had_the_keys_is_gone_leads_to_the_screen(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_4))
    app.window.go("library")
    library = app.window.library
    library.bar._remove.setFocus()
    app.window.search.setFocus()
    library.bar._remove.hide()
    qtbot.keyClick(app.window.search, Key.Key_Escape)
    assert library.table.hasFocus()


def test_undo_and_redo_take_turns_under_the_keys(app: App, qtbot: QtBot, hands: Any) -> None:
    toast = app.window.toast
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_5))
    toast._undo.setFocus()
    hands.change(app, qtbot, lambda: qtbot.keyClick(toast._undo, Key.Key_Space))
    assert toast._redo.hasFocus()
    hands.change(app, qtbot, lambda: qtbot.keyClick(toast._redo, Key.Key_Space))
    assert toast._undo.hasFocus()
    assert app.session.rating_of("heat|1995") == 5.0
    toast.say("Nothing to take back")
    assert app.window.home.isAncestorOf(focused())


def test_a_notice_stays_while_it_has_the_keys(app: App, qtbot: QtBot, hands: Any) -> None:
    toast = app.window.toast
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_5))
    held = app.window.home.holder
    held.setFocus()
    toast._more.setFocus()
    toast._timer.setInterval(10)
    toast.tell(Notice("Heat rated 5★", "undo", "heat|1995"))
    qtbot.wait(60)
    assert toast.isVisible()
    assert toast._more.hasFocus(), "a button that stays keeps the keys"
    toast.hide()
    assert held.hasFocus()
    toast.tell(Notice("Heat rated 5★", "undo", "heat|1995"))
    qtbot.waitUntil(lambda: not toast.isVisible())
    assert held.hasFocus()


def test_a_click_on_a_notice_leaves_the_keys_and_escape_puts_it_away(app: App, qtbot: QtBot, hands: Any) -> None:
    toast = app.window.toast
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_5))
    held = focused()
    hands.change(app, qtbot, lambda: qtbot.mouseClick(toast._more, Qt.MouseButton.LeftButton))
    assert focused() is held
    toast._undo.setFocus()
    qtbot.keyClick(toast._undo, Key.Key_Escape)
    assert not toast.isVisible()
    assert focused() is held
    assert app.window.home.isAncestorOf(held)


def test_a_chip_that_leads_to_the_search_box_is_not_lit(app: App, qtbot: QtBot) -> None:
    own, similar = app.window.chips.findChildren(QAbstractButton)
    qtbot.mouseClick(similar, Qt.MouseButton.LeftButton)
    assert app.window.search.hasFocus()
    assert (own.isChecked(), similar.isChecked()) == (True, False)


def test_a_film_that_this_model_does_not_know_is_said(
    make_app: Callable[..., App], qtbot: QtBot, base_dir: Path, hands: Any
) -> None:
    store = ProfileStore(Paths.under(base_dir).profile_file)
    store.rate("elsewhere|1970", "Elsewhere", 1970, 5.0, 1000)
    store.rate("heat|1995", "Heat", 1995, 5.0, 1000)
    store.close()
    app = make_app()
    qtbot.waitUntil(lambda: bool(hands.cards(app)))
    with qtbot.waitSignal(app.session.listed):
        app.window.library.film_wanted.emit("elsewhere|1970")
    assert hands.heading(app) == "More like Elsewhere"
    assert "It does not know this film." in hands.texts(app.window.home._state)
    assert "Ranked" not in hands.texts(app.window.status), "nothing was"
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(focused(), Key.Key_Return)
    assert not app.session.elsewhere
    assert "Ranked" in hands.texts(app.window.status)
    with qtbot.waitSignal(app.session.listed):
        app.session.more_like("elsewhere|1970", "nowhere|1971")
    assert "It knows none of these films." in hands.texts(app.window.home._state)
