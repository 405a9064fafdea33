"""What the tests of the settings share: a profile with something on each list, the screen, its buttons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from engine.profile import backup
from engine.profile.edits import FilmRef, SetHidden, SetRating, SetSeen, SetWatchlist
from engine.profile.store import ProfileStore

HEAT, MOON, ALIEN, UNFORGIVEN = (
    FilmRef("heat|1995", "Heat", 1995), FilmRef("moon|2009", "Moon", 2009),
    FilmRef("alien|1979", "Alien", 1979), FilmRef("unforgiven|1992", "Unforgiven", 1992),
)  # fmt: skip
SAID = (
    SetRating(HEAT, 4.5, 1000),
    SetSeen(HEAT, (900, 1000)),
    SetSeen(ALIEN, (None,)),
    SetWatchlist(MOON, 2000),
    SetHidden(UNFORGIVEN, 3000),
)
DAY = 1_700_000_000


def opened(make_app: Callable[..., App], qtbot: QtBot, hands: Any, base_dir: Path) -> App:
    """On the settings, with a profile that has something in it."""
    fill(base_dir)
    made = make_app()
    qtbot.waitUntil(lambda: bool(hands.cards(made)))
    show(made, qtbot)
    return made


def fill(base_dir: Path) -> None:
    """A profile that has one film on each list, and an automatic backup of it."""
    path = Paths.under(base_dir).profile_file
    store = ProfileStore(path)
    store.apply("Much", SAID)
    backup.back_up(store._database, path, DAY)
    store.close()


def show(app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignals(
        [app.window.settings._actions.safekeeping.listed, app.window.settings._actions.people.listed]
    ):
        qtbot.keyClick(app.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert app.window.shown == "settings"


def pressable(part: QWidget, name: str) -> QAbstractButton:
    """The visible button that a screen reader calls so."""
    found = [b for b in part.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, (name, [b.accessibleName() for b in part.findChildren(QAbstractButton)])
    return found[0]


def press(app: App, qtbot: QtBot, name: str) -> None:
    """By the keyboard, as everything can be."""
    button = pressable(app.window.settings, name)
    assert button.isEnabled()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)


def answer_files(monkeypatch: pytest.MonkeyPatch, file: Path | str) -> None:
    for ask in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_: (str(file), ""))


def everything(app: App) -> dict[str, Any]:
    return dict(app.session.profile.films)


def on_disk(base_dir: Path) -> dict[str, Any]:
    store = ProfileStore(Paths.under(base_dir).profile_file)
    try:
        return dict(store.snapshot().films)
    finally:
        store.close()
