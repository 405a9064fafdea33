"""Keys: the standard ones, others instead, and what cannot be had."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.settings import Settings
from desktop.viewmodels.keys import ACTS, AROUND, STANDARD, Act, KeyMap
from desktop.views.bindings import ELSEWHERE
from desktop.views.widgets.rail import SCREENS

Key = Qt.Key
Held = Qt.KeyboardModifier


def change(app: App, qtbot: QtBot, act: Any, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    """Opens the keys, presses one and then the new one, all by keyboard."""
    qtbot.keyClick(app.window.home.holder, Key.Key_Question)
    cap = app.window.keys.caps[act]
    while not cap.hasFocus():
        qtbot.keyClick(app.window.focusWidget(), Key.Key_Tab)
    qtbot.keyClick(cap, Key.Key_Return)
    qtbot.keyClick(cap, key, held)


def test_another_key_does_it_from_now_on_and_the_old_one_no_more(
    app: App, make_app: Callable[..., App], qtbot: QtBot, hands: Any
) -> None:
    change(app, qtbot, "watchlist", Key.Key_L)
    assert app.window.keys.caps["watchlist"].text() == "L"
    qtbot.keyClick(app.window.keys.caps["watchlist"], Key.Key_Escape)
    film = app.window.home.current
    assert film is not None
    qtbot.keyClick(app.window.home.holder, Key.Key_W)
    assert not app.session.has(film.key, "watchlist")
    hands.change(app, qtbot, lambda: qtbot.keyClick(app.window.home.holder, Key.Key_L))
    assert app.session.has(film.key, "watchlist")
    app.window.close()
    assert make_app(show=False).window.bindings.keys.key("watchlist") == "L", "remembered"


def test_a_shortcut_gets_another_key(app: App, qtbot: QtBot) -> None:
    change(app, qtbot, "library", Key.Key_B, Held.ControlModifier)
    assert app.window.bindings.keys.key("library") == "Ctrl+B"
    qtbot.keyClick(app.window.keys.caps["library"], Key.Key_Escape)
    qtbot.keyClick(app.window.home.holder, Key.Key_3, Held.ControlModifier)
    assert app.window.shown == "home"
    qtbot.keyClick(app.window.home.holder, Key.Key_B, Held.ControlModifier)
    assert app.window.shown == "library"


def test_every_number_up_to_seven_is_a_screen_or_the_search(app: App, qtbot: QtBot) -> None:
    second = ELSEWHERE["search"][0]
    assert sorted([second, *(STANDARD[screen] for screen in SCREENS)]) == [f"Ctrl+{k}" for k in range(1, 8)]
    for screen, key in (("library", Key.Key_3), ("import", Key.Key_4), ("home", Key.Key_1)):
        qtbot.keyClick(app.window, key, Held.ControlModifier)
        assert app.window.shown == screen
        qtbot.keyClick(app.window, Key.Key_2, Held.ControlModifier)
        assert app.window.search.hasFocus()


def test_a_key_that_is_taken_or_needed_is_refused_in_words(app: App, qtbot: QtBot) -> None:
    keys = app.window.keys
    change(app, qtbot, "more", Key.Key_S)
    assert keys.said.text() == "S is “Seen” already."
    qtbot.keyClick(keys.caps["more"], Key.Key_Tab)
    assert keys.said.text() == "Tab is needed to get around."
    assert keys.caps["more"].isChecked(), "still asking"
    qtbot.keyClick(keys.caps["more"], Key.Key_Escape)
    assert keys.isVisible()
    assert app.window.bindings.keys == KeyMap()


def test_the_standard_keys_come_back(app: App, qtbot: QtBot) -> None:
    change(app, qtbot, "seen", Key.Key_X)
    assert app.window.keys.standard.isEnabled()
    app.window.keys.standard.click()
    assert app.window.keys.caps["seen"].text() == "S"
    assert not app.window.keys.standard.isEnabled()


def test_closing_the_keys_leaves_the_focus_on_something_there(app: App, qtbot: QtBot) -> None:
    window = app.window
    for vanish in (QPushButton.hide, shiboken6.delete):
        passing = QPushButton("Passing", window.home)
        passing.show()
        passing.setFocus()
        window.keys.open()
        vanish(passing)
        qtbot.keyClick(window.focusWidget(), Key.Key_Escape)
        assert not window.keys.isVisible()
        holder = window.focusWidget()
        assert holder is not None
        assert holder.isVisible()


def test_e_says_why(app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.session.explained):
        qtbot.keyClick(app.window.home.holder, Key.Key_E)


@given(st.dictionaries(st.sampled_from([*ACTS, "else"]), st.sampled_from(["W", "X", "Tab", "", "Ctrl+Z", "?"])))
def test_whatever_is_stored_no_key_does_two_things(stored: dict[str, str]) -> None:
    keys = KeyMap.checked(Settings.checked({"keys": stored}).keys)
    used = [keys.key(act) for act in ACTS]
    assert len(set(used)) == len(used)
    assert not set(used) & set(AROUND)
    assert [keys.act(key) for key in used] == list(ACTS)


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from([*STANDARD.values(), "X", "J", "Ctrl+J", "Tab"]))))
def test_whatever_was_chosen_is_remembered(steps: list[tuple[Act, str]]) -> None:
    keys = KeyMap()
    for act, key in steps:
        keys = keys if keys.obstacle(act, key) else keys.with_key(act, key)
    assert KeyMap.checked(Settings.checked({"keys": dict(keys.chosen)}).keys) == keys


@pytest.mark.parametrize("key", ["Shift+Right", "Ctrl+Space", "Ctrl+Shift+End", "Shift+Backtab", "Ctrl+A"])
def test_keys_that_choose_several_films_stay(key: str) -> None:
    assert KeyMap().obstacle("seen", key) == f"{key} is needed to get around."
    assert KeyMap.checked({"seen": key}) == KeyMap()


def test_two_keys_that_changed_places_are_remembered() -> None:
    keys = KeyMap().with_key("why", "X").with_key("more", "E").with_key("why", "M")
    assert KeyMap.checked(dict(keys.chosen)) == keys


@pytest.mark.parametrize("stored", [None, [], "W", {"seen": 3}, {"seen": ""}, {"seen": "x" * 99}])
def test_what_cannot_be_used_is_standard(stored: object) -> None:
    keys = KeyMap.checked(Settings.checked({"keys": stored}).keys)
    assert {act: keys.key(act) for act in ACTS} == STANDARD
