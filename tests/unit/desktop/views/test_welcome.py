"""Welcome, in the real window: three ways to begin, and how many keys the first list takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from desktop.viewmodels.welcome import GroupFilm, GroupView, next_step, summary
from desktop.views.widgets.film_groups import FilmGroups
from engine.profile.store import ProfileStore

Key = Qt.Key


@pytest.fixture
def fresh(make_app: Callable[..., App], qtbot: QtBot, recommender: object) -> App:
    """A window of someone new, its groups on the screen."""
    recommender.bundle.arrays.graph_vectors = np.repeat(np.eye(4), 3, axis=0)  # type: ignore[attr-defined]
    app = make_app(welcome=True)
    qtbot.waitUntil(lambda: app.window.shown == "welcome" and app.window.welcome.groups.tiles[0].shown is not None)
    qtbot.waitUntil(app.window.welcome.groups.tiles[0].hasFocus)
    return app


class Keyboard:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot, self.presses = qtbot, 0

    def press(self, key: Qt.Key) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self._qtbot.keyClick(widget, key)
        self.presses += 1


def test_the_first_personal_list_takes_at_most_five_keys(fresh: App, qtbot: QtBot, base_dir: Path) -> None:
    keyboard = Keyboard(qtbot)
    keyboard.press(Key.Key_1)
    keyboard.press(Key.Key_2)
    keyboard.press(Key.Key_Tab)
    with qtbot.waitSignal(fresh.session.listed, check_params_cb=lambda view: view.kind != "popular"):
        keyboard.press(Key.Key_Return)
    assert keyboard.presses <= 5
    assert fresh.window.shown == "home"
    answer = fresh.session.answer
    assert answer is not None
    assert answer.records
    qtbot.waitUntil(lambda: bool(_history(base_dir)))
    assert _history(base_dir) == [("Welcome: 2 groups", 6)]


def test_what_the_groups_gave_is_one_change_of_the_welcome(fresh: App, qtbot: QtBot, base_dir: Path) -> None:
    groups = fresh.window.welcome.groups
    chosen = groups.tiles[0].shown
    assert chosen is not None
    for _ in range(3):
        qtbot.keyClick(groups.tiles[0], Key.Key_Return)
    with qtbot.waitSignal(fresh.session.profile.stored):
        qtbot.mouseClick(fresh.window.welcome.show_films, Qt.MouseButton.LeftButton)
    store = ProfileStore(Paths.under(base_dir).profile_file)
    try:
        rated = store.ratings()
        assert {rating.key for rating in rated} == {film.key for film in chosen.films}
        assert {(rating.rating, rating.source) for rating in rated} == {(5.0, "welcome")}
        store.undo()
        assert not store.snapshot().films
    finally:
        store.close()


def test_the_button_lives_with_the_first_group_and_dies_with_the_last(fresh: App, qtbot: QtBot) -> None:
    welcome = fresh.window.welcome
    assert not welcome.show_films.isEnabled()
    qtbot.keyClick(welcome.groups.tiles[0], Key.Key_2)
    assert welcome.show_films.isEnabled()
    for _ in range(3):
        qtbot.keyClick(welcome.groups.tiles[0], Key.Key_2)
    assert not welcome.show_films.isEnabled()


def test_arrows_move_between_groups_and_tab_leaves_them(fresh: App, qtbot: QtBot) -> None:
    groups = fresh.window.welcome.groups
    qtbot.keyClick(groups.tiles[0], Key.Key_Right)
    assert groups.tiles[1].hasFocus()
    qtbot.keyClick(groups.tiles[1], Key.Key_Left)
    qtbot.keyClick(groups.tiles[0], Key.Key_Space)
    assert groups.chosen == {0: 4.0}
    tabbed = [tile for tile in groups.tiles if tile.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabbed == [groups.tiles[0]]


@pytest.mark.parametrize(("key", "text"), [(Key.Key_1, "1"), (Key.Key_Return, "\r"), (Key.Key_Space, " ")])
def test_a_key_that_is_held_gives_stars_once(fresh: App, key: Qt.Key, text: str) -> None:
    groups, none = fresh.window.welcome.groups, Qt.KeyboardModifier.NoModifier
    for kind, held in (
        (QEvent.Type.KeyPress, False), *[(QEvent.Type.KeyRelease, True), (QEvent.Type.KeyPress, True)] * 3,
        (QEvent.Type.KeyRelease, False),
    ):  # fmt: skip
        QApplication.sendEvent(groups.tiles[0], QKeyEvent(kind, key, none, text, held))
    assert groups.chosen == {0: 4.0}


def test_just_browse_bring_ratings_and_movielens_lead_on(
    fresh: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[str] = []
    monkeypatch.setattr(fresh.window.making.train, "showing", lambda: gone.append("train"))  # it asks for a real model
    qtbot.mouseClick(fresh.window.welcome.movielens, Qt.MouseButton.LeftButton)
    assert gone == ["train"]
    fresh.window.go("welcome")
    fresh.window.welcome.bring.setFocus()
    qtbot.keyClick(fresh.window.welcome.bring, Key.Key_Return)
    assert fresh.window.shown == "import"
    fresh.window.go("welcome")
    qtbot.mouseClick(fresh.window.welcome.browse, Qt.MouseButton.LeftButton)
    assert fresh.window.shown == "home"


def test_a_catalogue_without_groups_is_no_dead_end(
    make_app: Callable[..., App], qtbot: QtBot, recommender: object
) -> None:
    arrays = recommender.bundle.arrays  # type: ignore[attr-defined]
    arrays.graph_vectors, arrays.n_likes = np.repeat(np.eye(4), 3, axis=0), np.zeros(12, dtype=int)
    app = make_app(welcome=True)
    qtbot.waitUntil(lambda: app.window.shown == "welcome" and not app.window.welcome.groups.tiles)
    assert app.window.welcome.browse.isEnabled()
    assert app.window.welcome.bring.isEnabled()


def test_steps_go_round() -> None:
    assert [next_step(None), next_step(4.0), next_step(4.5), next_step(5.0)] == [4.0, 4.5, 5.0, None]


def test_a_summary_counts() -> None:
    films = tuple(GroupFilm(key, key, 1999, ()) for key in "abc")
    group = GroupView(films, ("World War II",), "1")
    assert group.name == "World War II"
    assert summary([group], {0: 4.0}) == "1 group chosen: 3 films"
    assert "at least one" in summary([group], {})
    assert group.spoken(4.5) == "World War II: a, b, c. 4.5★ each"


def _history(base_dir: Path) -> list[tuple[str, int]]:
    store = ProfileStore(Paths.under(base_dir).profile_file)
    try:
        return [(entry.label, entry.count) for entry in store.history()]
    finally:
        store.close()


def test_whoever_types_a_title_keeps_the_keys(make_app: Callable[..., App], qtbot: QtBot, recommender: object) -> None:
    recommender.bundle.arrays.graph_vectors = np.repeat(np.eye(4), 3, axis=0)  # type: ignore[attr-defined]
    app = make_app(welcome=True)
    app.window.search.setFocus()
    qtbot.waitUntil(lambda: app.window.shown == "welcome" and app.window.welcome.groups.tiles[0].shown is not None)
    assert app.window.search.hasFocus()


def test_a_group_that_is_still_to_come_cannot_be_pressed(qtbot: QtBot, make_app: Callable[..., App]) -> None:
    groups = FilmGroups(make_app(show=False).theme)
    qtbot.addWidget(groups)
    groups.resize(600, 400)
    groups.show()
    qtbot.mouseClick(groups.tiles[0], Qt.MouseButton.LeftButton)
    assert groups.chosen == {}
