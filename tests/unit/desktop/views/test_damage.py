"""A profile that cannot be opened: what is said, and the two ways on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from engine.profile import backup
from engine.profile.store import ProfileStore

MakeApp = Callable[..., App]
DAMAGE = b"not a database at all" * 1000


def damaged(base_dir: Path, *, rated: bool) -> Path:
    """A profile's file that is no database; with a backup of one rating, if `rated`."""
    path = Paths.under(base_dir).profile_file
    if rated:
        store = ProfileStore(path)
        store.rate("heat|1995", "Heat", 1995, 5.0, 1000)
        backup.back_up(store._database, path, 1_700_000_000)
        store.close()
    path.write_bytes(DAMAGE)
    return path


def press(app: App, qtbot: QtBot, words: str) -> None:
    button = next(b for b in app.window.home.findChildren(QAbstractButton) if b.text().startswith(words))
    assert button.isVisible()
    with qtbot.waitSignal(app.session.listed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_backup_is_offered_and_brings_everything_back(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    path = damaged(base_dir, rated=True)
    app = make_app()
    with qtbot.waitSignal(app.session.damaged):
        pass
    said = hands.texts(app.window.home)
    assert "Your profile is damaged" in said
    assert "profile.sqlite cannot be read" in said
    assert path.read_bytes() == DAMAGE, "nothing is done before somebody chooses"
    press(app, qtbot, "Use the backup of 1")
    assert app.session.rating_of("heat|1995") == 5.0
    kept = list(path.parent.glob("profile.damaged-*"))
    assert [file.read_bytes() for file in kept] == [DAMAGE]


def test_starting_afresh_keeps_the_damaged_file(make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path) -> None:
    path = damaged(base_dir, rated=True)
    app = make_app()
    with qtbot.waitSignal(app.session.damaged):
        pass
    press(app, qtbot, "Start afresh")
    assert hands.heading(app) == "Well known to start with"
    assert [file.read_bytes() for file in path.parent.glob("profile.damaged-*")] == [DAMAGE]
    assert [file for file in backup.backups(path) if backup.made_at(file) == 1_700_000_000], "kept for another day"


@pytest.mark.parametrize(("way", "rated"), [("Use the backup of", {"heat|1995": 5.0}), ("Start afresh", {})])
def test_a_profile_that_is_gone_is_not_shown_as_an_empty_one(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path, way: str, rated: dict[str, float]
) -> None:
    damaged(base_dir, rated=True).unlink()
    app = make_app()
    with qtbot.waitSignal(app.session.damaged):
        pass
    assert "profile.sqlite is gone" in hands.texts(app.window.home)
    press(app, qtbot, way)
    assert hands.stored(base_dir) == rated


def test_without_a_backup_there_is_one_way_on(make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path) -> None:
    damaged(base_dir, rated=False)
    app = make_app()
    with qtbot.waitSignal(app.session.damaged):
        pass
    shown = [b.text() for b in app.window.home.findChildren(QAbstractButton) if b.isVisible() and b.text()]
    assert "Start afresh" in shown
    assert not [words for words in shown if words.startswith("Use the backup")]
    press(app, qtbot, "Start afresh")
    hands.change(app, qtbot, lambda: app.session.rate("heat|1995", 4.0))
    assert hands.stored(base_dir) == {"heat|1995": 4.0}


def test_another_obstacle_is_said_and_can_be_tried_again(
    make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    path = Paths.under(base_dir).profile_file
    path.mkdir(parents=True)
    app = make_app()
    with qtbot.waitSignal(app.session.failed):
        pass
    assert "profile.sqlite" in hands.texts(app.window.home)
    path.rmdir()
    press(app, qtbot, "Try again")
    assert hands.heading(app) == "Well known to start with"


def test_enter_takes_the_way_on(make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path) -> None:
    """The keys are on the button from the start, and Enter presses it."""
    damaged(base_dir, rated=True)
    app = make_app()
    with qtbot.waitSignal(app.session.damaged):
        pass
    focused = app.window.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text().startswith("Use the backup")
    with qtbot.waitSignal(app.session.listed):
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert hands.stored(base_dir) == {"heat|1995": 5.0}


def test_a_damaged_profile_is_not_counted_as_empty(make_app: MakeApp, qtbot: QtBot, hands: Any, base_dir: Path) -> None:
    damaged(base_dir, rated=True)
    app = make_app()
    with qtbot.waitSignal(app.session.damaged):
        pass
    app.window.go("library")
    library = app.window.library
    words = {made.text(): made.isEnabled() for made in library.findChildren(QAbstractButton) if made.isVisible()}
    assert "Rated" in words
    assert not any("0" in text for text in words)
    assert not words["Export"], "nothing could be exported"
    app.window.go("home")
    press(app, qtbot, "Use the backup")
    app.window.go("library")
    qtbot.waitUntil(lambda: "Rated  1" in {made.text() for made in library.findChildren(QAbstractButton)})


def test_the_next_state_has_its_own_button(make_app: MakeApp, qtbot: QtBot, base_dir: Path) -> None:
    damaged(base_dir, rated=True)
    app = make_app()
    with qtbot.waitSignal(app.session.damaged):
        pass
    press(app, qtbot, "Start afresh")
    for card in app.session.answer.view.cards if app.session.answer is not None else ():
        app.session.mark(card.key, "hidden")
    with qtbot.waitSignal(app.session.listed):
        app.session.more_like("heat|1995")
    qtbot.waitUntil(app.window.home._state.isVisible)
    press(app, qtbot, "Back to your films")
    assert app.session.answer is not None
    assert app.session.answer.view.kind == "popular"
