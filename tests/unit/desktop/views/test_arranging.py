"""Shelves that a person pins, moves and hides; and what is not told while a film is being rated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.settings import ShelfChoice
from desktop.viewmodels.shelves import ShelfView, all_shown, arranged, hidden, hidden_in_words, moved, pinned
from desktop.views.widgets import labels
from desktop.views.widgets.shelf import ShelfSection

BECAUSE, WATCHLIST = "Because you rated Heat 5★ lately", "From your watchlist"
NAMES = ("because Heat", "because M", "gems", "fresh", "decade 1990", "watchlist")


def made(app: App, qtbot: QtBot, hands: Any) -> list[ShelfSection]:
    hands.change(app, qtbot, lambda: app.session.rate("heat|1995", 5.0))
    hands.change(app, qtbot, lambda: app.session.mark("alien|1979", "watchlist"))
    return app.window.home.shelves._sections


def shown(app: App) -> list[str]:
    return [section.row.accessibleName() for section in app.window.home.shelves._sections if section.isVisible()]


def choose(app: App, heading: str, words: str) -> None:
    section = next(each for each in app.window.home.shelves._sections if each.row.accessibleName() == heading)
    assert section.menu.accessibleName() == f"Arrange “{heading}”"
    next(action for action in section.menu.menu().actions() if action.text() == words).trigger()


def test_shelves_are_moved_hidden_and_remembered(
    app: App, qtbot: QtBot, hands: Any, make_app: Callable[..., App], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    listen = SimpleNamespace(updateAccessibility=lambda event: said.append(event.message()))
    monkeypatch.setattr(labels, "QAccessible", listen)
    made(app, qtbot, hands)
    assert said == ["Heat rated 5★", "Alien put on the watchlist"], "a screen reader says what has happened"
    page = app.window.home.shelves
    assert shown(app) == [BECAUSE, WATCHLIST]
    choose(app, WATCHLIST, "Pin to the top")
    assert shown(app) == [WATCHLIST, BECAUSE]
    focused = app.qt.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == f"Arrange “{WATCHLIST}”", "the menu goes with its shelf"
    choose(app, WATCHLIST, "Move down")
    assert shown(app) == [BECAUSE, WATCHLIST]
    choose(app, WATCHLIST, "Move up")
    choose(app, BECAUSE, "Hide this shelf")
    assert shown(app) == [WATCHLIST]
    assert page.active.hasFocus()
    assert "1 shelf is hidden." in hands.texts(page)
    hands.change(app, qtbot, lambda: app.session.mark("moon|2009", "watchlist"))
    assert shown(app) == [WATCHLIST], "the next list too"
    app.close()
    again = make_app()
    qtbot.waitUntil(lambda: shown(again) == [WATCHLIST])
    again.window.home.shelves._foot.back.click()
    assert shown(again) == [WATCHLIST, BECAUSE]
    assert not again.window.home.shelves._foot.isVisible()


@given(st.lists(st.sampled_from(NAMES), unique=True), st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 3))))
def test_no_shelf_is_lost_or_doubled(there: list[str], said: list[tuple[str, int]]) -> None:
    shelves = [ShelfView(key, key, ()) for key in there]
    choice = ShelfChoice()
    for key, what in said:
        now = arranged(shelves, choice)
        if key in [shelf.key for shelf in now]:
            steps = (
                pinned,
                hidden,
                lambda c, n, now=now: moved(c, now, n, -1),
                lambda c, n, now=now: moved(c, now, n, 1),
            )
            choice = steps[what](choice, key)
        assert ShelfChoice.checked({"order": list(choice.order), "hidden": list(choice.hidden)}) == choice
    left = arranged(shelves, choice)
    assert sorted(shelf.key for shelf in left) == sorted(set(there) - set(choice.hidden))
    assert sorted(shelf.key for shelf in arranged(shelves, all_shown(choice))) == sorted(there)
    assert bool(hidden_in_words(shelves, choice)) == (len(left) < len(there))


def test_a_step_is_a_step() -> None:
    shelves = [ShelfView(key, key, ()) for key in NAMES[2:]]
    choice = moved(ShelfChoice(), shelves, "gems", 1)
    assert [shelf.key for shelf in arranged(shelves, choice)] == ["fresh", "gems", "decade 1990", "watchlist"]
    choice = pinned(choice, "watchlist")
    assert [shelf.key for shelf in arranged(shelves, choice)] == ["watchlist", "fresh", "gems", "decade 1990"]
    assert moved(choice, arranged(shelves, choice), "watchlist", -1).order[0] == "watchlist", "it is at the end"


def test_a_shelf_takes_the_place_of_the_last_of_its_kind() -> None:
    shelves = [ShelfView(key, key, ()) for key in ("because Ronin", "gems", "decade 1980")]
    choice = ShelfChoice(order=("gems", "because Heat", "decade 1990"), hidden=("because Heat",))
    assert [shelf.key for shelf in arranged(shelves, choice)] == ["gems", "because Ronin", "decade 1980"]


def test_only_the_shelf_that_is_meant_is_hidden_and_undo_brings_it_back(app: App, qtbot: QtBot, hands: Any) -> None:
    made(app, qtbot, hands)
    page, answer = app.window.home.shelves, app.session.answer
    assert answer is not None
    because = [ShelfView(f"because {title}", f"Because {title}", answer.view.cards) for title in ("Heat", "M")]
    page.show_list(replace(answer.view, shelves=(*because, ShelfView("gems", "Hidden gems", answer.view.cards))))
    choose(app, "Because Heat", "Hide this shelf")
    assert shown(app) == ["Because M", "Hidden gems"]
    assert "“Because Heat” hidden" in hands.texts(app.window.toast)
    undo, shifted = Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(app.window, undo, Qt.KeyboardModifier.ControlModifier)
    assert shown(app) == ["Because Heat", "Because M", "Hidden gems"]
    assert app.session.rating_of("heat|1995") == 5.0, "the rating before it stays"
    qtbot.keyClick(app.window, undo, shifted)
    assert shown(app) == ["Because M", "Hidden gems"]
    choose(app, "Hidden gems", "Move down")
    assert "hidden" in hands.texts(app.window.toast), "nothing has moved, and nothing is said"
    choose(app, "Because M", "Move down")
    assert "“Because M” moved" in hands.texts(app.window.toast)
    hands.change(app, qtbot, lambda: app.session.rate("moon|2009", 4.0))
    hands.change(app, qtbot, lambda: qtbot.keyClick(app.window, undo, Qt.KeyboardModifier.ControlModifier))
    assert app.session.rating_of("moon|2009") is None, "what was said of a film since comes first"


def test_who_shows_hidden_shelves_again_stands_on_the_first(app: App, qtbot: QtBot, hands: Any) -> None:
    made(app, qtbot, hands)
    choose(app, WATCHLIST, "Hide this shelf")
    back = app.window.home.shelves._foot.back
    back.setFocus()
    qtbot.keyClick(back, Qt.Key.Key_Space)
    focused = app.qt.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == WATCHLIST
    assert app.window.home.current is not None
    qtbot.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(app) == [BECAUSE]
    assert app.window.home.isAncestorOf(app.qt.focusWidget())


def test_what_is_expected_is_not_told_while_a_film_is_rated(app: App, qtbot: QtBot, hands: Any) -> None:
    made(app, qtbot, hands)
    why, top = app.window.why, app.window.home.shelves.top
    app.window.home.take_focus()
    qtbot.keyClick(app.window.home.holder, Qt.Key.Key_Return)
    qtbot.waitUntil(why.isVisible)

    def picture(widget: QWidget) -> QImage:
        return widget.grab().toImage()

    def place() -> QPoint:
        for _ in range(3):  # what has become visible gets its room
            app.qt.processEvents()
        return why._over_lines.pos()

    before, told = place(), picture(top)
    assert why._figures.isVisible()
    qtbot.mouseMove(why._stars, QPoint(60, 10))
    qtbot.waitUntil(lambda: not why._figures.isVisible())
    assert why._moved.isVisible(), "what moved it is no figure of the film"
    assert place() == before, "nothing jumps"
    assert picture(top) != told, "nor on its card"
    film = app.window.home.current
    assert film is not None
    with qtbot.waitSignal(app.session.explained):
        app.session.explain(film.key)
    assert not why._figures.isVisible(), "the same film explained once more does not disturb"
    assert picture(top) != told
    why._stars.leaveEvent(None)  # type: ignore[arg-type]  # what Qt hands over is not looked at
    assert why._figures.isVisible()
    assert picture(top) == told
    why._stars.setFocus()
    qtbot.keyClick(why._stars, Qt.Key.Key_Plus)
    assert not why._figures.isVisible()
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(why._stars, Qt.Key.Key_Return)
    qtbot.waitUntil(why._figures.isVisible)
