"""Arrows lead where they point, in a window that is read from right to left too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.viewmodels.importing import Tile
from desktop.viewmodels.welcome import GroupView
from desktop.views.widgets.choice_cards import ChoiceCards
from desktop.views.widgets.count_tiles import CountTiles
from desktop.views.widgets.film_groups import FilmGroups

LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
Mirrored = pytest.mark.parametrize(
    ("way", "on", "back"),
    [(Qt.LayoutDirection.LeftToRight, RIGHT, LEFT), (Qt.LayoutDirection.RightToLeft, LEFT, RIGHT)],
)


def laid(qtbot: QtBot, widget: QWidget, way: Qt.LayoutDirection) -> None:
    qtbot.addWidget(widget)
    widget.setLayoutDirection(way)
    widget.resize(900, 300)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@Mirrored
def test_from_card_to_card(
    app: App, qtbot: QtBot, hands: Any, way: Qt.LayoutDirection, on: Qt.Key, back: Qt.Key
) -> None:
    app.window.setLayoutDirection(way)
    grid = app.window.home.grid
    qtbot.wait(20)
    here, there = (grid.visualRect(grid.model().index(row, 0)) for row in (0, 1))
    assert (here.x() < there.x()) == (on == RIGHT)
    for key, row in ((on, 1), (on, 2), (back, 1), (back, 0)):
        qtbot.keyClick(grid, key)
        assert grid.currentIndex().row() == row
    hands.change(app, qtbot, lambda: hands.press(app, qtbot, Qt.Key.Key_5))
    hands.change(app, qtbot, lambda: app.session.mark("alien|1979", "watchlist"))
    hands.change(app, qtbot, lambda: app.session.mark("moon|2009", "watchlist"))
    row = app.window.home.shelves._sections[0].row
    row.mark(0)
    for key, place in ((on, 1), (back, 0)):
        qtbot.keyClick(row, key)
        assert row.currentIndex().row() == place


@Mirrored
def test_from_group_to_group(
    make_app: Callable[..., App], qtbot: QtBot, way: Qt.LayoutDirection, on: Qt.Key, back: Qt.Key
) -> None:
    groups = FilmGroups(make_app(show=False).theme)
    groups.show_groups([GroupView((), name, str(k)) for k, name in enumerate("abc")])
    laid(qtbot, groups, way)
    groups.take_focus()
    for key, place in ((on, 1), (on, 2), (back, 1)):
        qtbot.keyClick(groups.tiles[groups._here or 0], key)
        assert groups.tiles[place].hasFocus()


@Mirrored
def test_from_count_to_count_and_choice_to_choice(
    make_app: Callable[..., App], qtbot: QtBot, way: Qt.LayoutDirection, on: Qt.Key, back: Qt.Key
) -> None:
    theme = make_app(show=False).theme
    tiles = CountTiles(theme)
    tiles.show_tiles([Tile("matched", 3), Tile("missing", 2)], "matched")
    laid(qtbot, tiles, way)
    tiles.buttons[0].setFocus()
    for key, place in ((on, 1), (back, 0)):
        qtbot.keyClick(tiles.buttons[1 - place], key)
        assert tiles.buttons[place].hasFocus()
    cards = ChoiceCards(theme, "Letters")
    cards.show_choices([("a", "A", "", ""), ("b", "B", "", "")], "a")
    laid(qtbot, cards, way)
    cards.take_focus()
    for key, place in ((on, 1), (back, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0)):
        qtbot.keyClick(cards.cards[1 - place], key)
        assert cards.cards[place].hasFocus()
