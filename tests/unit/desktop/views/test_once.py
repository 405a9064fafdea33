"""What is said once counts once: a double click and a held key are about the film that was there."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.views.widgets.library_table import LibraryTable
from desktop.views.widgets.stars import StarRating

Key, Kind = Qt.Key, QEvent.Type
LATER = 10_000
"""Milliseconds: nobody's double click."""


class Mouse:
    """A hand that presses as fast as it is told to; the window's own clock does not count."""

    def __init__(self) -> None:
        self._now = LATER

    def click(self, widget: QWidget, place: QPoint, kind: QEvent.Type = Kind.MouseButtonPress, after: int = 0) -> None:
        self._now += after or LATER
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for what, held in ((kind, left), (Kind.MouseButtonRelease, none)):
            at = QPointF(place)
            event = QMouseEvent(what, at, widget.mapToGlobal(at), left, held, Qt.KeyboardModifier.NoModifier)
            event.setTimestamp(self._now)
            QApplication.sendEvent(widget, event)

    def double_click(self, qtbot: QtBot, app: App, widget: QWidget, place: QPoint) -> None:
        """The second press comes when the next list is there, and a hurried third follows."""
        with qtbot.waitSignals([app.session.listed, app.session.profile.stored]):
            self.click(widget, place)
        for kind in (Kind.MouseButtonDblClick, Kind.MouseButtonPress):
            qtbot.wait(120)  # why has followed
            self.click(widget, place, kind, after=200)


def hold(widget: QWidget, key: Key, text: str, times: int = 5) -> None:
    for k in range(times):
        event = QKeyEvent(Kind.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, k > 0)
        QApplication.sendEvent(widget, event)


@pytest.fixture
def app(app: App, qtbot: QtBot, hands: Any) -> App:
    hands.like(app, qtbot, "heat")
    qtbot.waitUntil(lambda: app.window.why.isVisible() and app.window.why.key == hands.cards(app)[0].key)
    return app


def test_a_double_click_in_why_is_about_one_film(app: App, qtbot: QtBot, hands: Any) -> None:
    why, first, mouse = app.window.why, hands.cards(app)[0].key, Mouse()
    away = next(made for made in why.marks.findChildren(QPushButton) if made.text() == "Not for me")
    mouse.double_click(qtbot, app, away, QPoint(20, 12))
    assert set(app.session.profile.films) == {first}
    qtbot.waitUntil(lambda: why.key == hands.cards(app)[0].key)
    second = hands.cards(app)[0].key
    mouse.double_click(qtbot, app, why.findChildren(StarRating)[0], QPoint(100, 16))
    assert set(app.session.profile.films) == {first, second}


def test_a_double_click_on_a_card_is_about_one_film(app: App, qtbot: QtBot, hands: Any) -> None:
    grid, first, mouse = app.window.home.grid, hands.cards(app)[0].key, Mouse()
    asked: list[str] = []
    grid.why_wanted.connect(asked.append)
    poster = grid._delegate.geometry.poster.translated(grid.visualRect(grid.model().index(0, 0)).topLeft())
    place = poster.topRight().toPoint() + QPoint(-20, 20)
    grid._delegate.pointed = QPointF(place)
    assert grid._delegate.under(QRectF(grid.visualRect(grid.model().index(0, 0)))) == "hidden"
    mouse.double_click(qtbot, app, grid.viewport(), place)
    assert set(app.session.profile.films) == {first}
    assert not asked, "nor is the next film explained"
    for _ in range(2):
        with qtbot.waitSignal(app.session.listed):
            mouse.click(grid.viewport(), place)
    assert len(app.session.profile.films) == 3, "two clicks are two"


def test_a_double_click_on_undo_undoes(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_W))
    toast, mouse = app.window.toast, Mouse()
    with qtbot.waitSignal(app.session.listed):
        mouse.click(toast._undo, QPoint(12, 12))
    mouse.click(toast._redo, QPoint(12, 12), after=200)
    qtbot.wait(60)
    assert not app.session.profile.films


@pytest.mark.parametrize(("key", "text"), [(Key.Key_N, "n"), (Key.Key_W, "w"), (Key.Key_4, "4")])
def test_a_held_key_is_about_one_film(app: App, qtbot: QtBot, hands: Any, key: Key, text: str) -> None:
    first = hands.cards(app)[0].key
    for _ in range(3):
        with qtbot.waitSignal(app.session.listed, raising=False, timeout=150):
            hold(app.window.home.holder, key, text, times=1 if not app.session.profile.films else 0)
        event = QKeyEvent(Kind.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, True)
        QApplication.sendEvent(app.window.home.holder, event)
    assert set(app.session.profile.films) == {first}


def test_a_held_key_changes_by_half_a_star_again_and_again(app: App, qtbot: QtBot, hands: Any) -> None:
    first = hands.cards(app)[0].key
    hold(app.window.home.holder, Key.Key_Plus, "+", times=3)
    assert app.session.rating_of(first) == 4.5


def test_held_enter_presses_once(app: App, qtbot: QtBot) -> None:
    away = next(made for made in app.window.why.marks.findChildren(QPushButton) if made.text() == "Not for me")
    away.setFocus()
    pressed: list[str] = []
    app.window.why.marks.pressed.connect(pressed.append)
    hold(away, Key.Key_Return, "\r")
    assert pressed == ["hidden"]


@pytest.mark.parametrize("key", [Key.Key_3, Key.Key_Return])
def test_held_keys_on_stars_rate_once(app: App, qtbot: QtBot, key: Key) -> None:
    stars = app.window.why.findChildren(StarRating)[0]
    stars.setFocus()
    qtbot.keyClick(stars, Key.Key_Plus)
    given: list[float] = []
    stars.chosen.connect(given.append)
    hold(stars, key, "3" if key == Key.Key_3 else "\r")
    assert len(given) == 1


def test_held_keys_in_the_library_count_once(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Key.Key_4))
    app.window.go("library")
    table: LibraryTable = app.window.library.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    table.selectRow(0)
    said: list[float] = []
    table.rated.connect(said.append)
    hold(table, Key.Key_2, "2")
    assert said == [2.0]
