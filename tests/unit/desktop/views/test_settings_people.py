"""Several people on one computer, from the settings: each has an own profile, history and list."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from engine.profile import backup
from engine.profile.profiles import Profiles
from engine.profile.store import ProfileStore
from tests.unit.desktop.views.settings_hands import (
    DAY,
    everything,
    on_disk,
    opened,
    press,
    pressable,
)


@pytest.fixture
def app(make_app: Callable[..., App], qtbot: QtBot, hands: Any, base_dir: Path) -> App:
    return opened(make_app, qtbot, hands, base_dir)


def test_another_person_starts_empty_and_the_first_one_comes_back(
    app: App, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    before, people = everything(app), app.window.settings._actions.people
    field = app.window.settings.people.findChildren(QWidget, "filter")[0]
    qtbot.keyClicks(field, "Ann")
    listed = app.window.settings._actions.safekeeping.listed
    with qtbot.waitSignals([people.switched, app.session.listed, listed]):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert everything(app) == {}
    assert str(base_dir / "profiles" / "ann") in hands.texts(app.window.settings.data)
    with qtbot.waitSignal(people.listed):
        people.list()
    assert app.window.windowTitle() == "Marquee · Ann"
    hands.change(app, qtbot, lambda: app.session.rate("moon|2009", 3.0))
    assert on_disk(base_dir) == before, "the first person's file is as it was"
    remembered = json.loads(Paths.under(base_dir).settings_file.read_text())["profile"]
    assert remembered == "ann"
    with qtbot.waitSignals([people.switched, people.listed]):
        press(app, qtbot, "Switch to My profile")
    assert everything(app) == before
    with qtbot.waitSignal(app.session.profile.noted) as told:
        app.session.profile.undo()
    assert told.args[0].line == "Undone: Much", "each has an own history"


def test_the_last_profile_is_open_after_a_restart(make_app: Callable[..., App], qtbot: QtBot, base_dir: Path) -> None:
    first = make_app()
    with qtbot.waitSignal(first.session.listed):
        pass
    people = first.window.settings._actions.people
    with qtbot.waitSignals([people.switched, people.listed]):
        people.create("Ann")
    first.close()
    second = make_app()
    with qtbot.waitSignal(second.session.listed):
        pass
    ann = Profiles(Paths.under(base_dir).profile_file).get("ann")
    assert second.session.profile.path == ann.path


def another(base_dir: Path, *, damaged: bool = False, backed_up: bool = True) -> Path:
    """The file of Ann's profile, with one rating."""
    ann = Profiles(Paths.under(base_dir).profile_file).create("Ann").path
    store = ProfileStore(ann)
    store.rate("heat|1995", "Heat", 1995, 5.0, 1000)
    if backed_up:
        backup.back_up(store._database, ann, DAY)
    store.close()
    if damaged:
        ann.write_bytes(b"no database" * 1000)
    return ann


def listed(app: App, qtbot: QtBot) -> None:
    people = app.window.settings._actions.people
    with qtbot.waitSignal(people.listed):
        people.list()


def test_a_damaged_profile_is_not_switched_to_before_it_is_mended(
    app: App, qtbot: QtBot, hands: Any, base_dir: Path
) -> None:
    before, people = everything(app), app.window.settings._actions.people
    ann = another(base_dir, damaged=True)
    listed(app, qtbot)
    with qtbot.waitSignal(people.damaged):
        press(app, qtbot, "Switch to Ann")
    assert "cannot be read" in hands.texts(app.window.settings.people)
    assert everything(app) == before
    app.session.rate("heat|1995", 2.0)
    assert app.session.rating_of("heat|1995") == 2.0, "the open one can still be used"
    assert app.window.focusWidget().accessibleName() == "Not now", "the harmless answer has the focus"
    (way,) = [b for b in names(app.window.settings.people) if b.startswith("Use the backup of 14 November 2023")]
    with qtbot.waitSignals([people.switched, app.session.listed]):
        press(app, qtbot, way)
    assert app.session.rating_of("heat|1995") == 5.0
    assert not app.window.settings.people.mending.isVisible()
    assert [file.read_bytes() for file in ann.parent.glob("*damaged*")] == [b"no database" * 1000]


def test_without_a_backup_a_damaged_profile_is_begun_anew(app: App, qtbot: QtBot, base_dir: Path) -> None:
    people = app.window.settings._actions.people
    ann = another(base_dir, damaged=True, backed_up=False)
    listed(app, qtbot)
    with qtbot.waitSignal(people.damaged):
        press(app, qtbot, "Switch to Ann")
    with qtbot.waitSignals([people.switched, app.session.listed]):
        press(app, qtbot, "Start afresh")
    assert everything(app) == {}
    assert len(list(ann.parent.glob("*damaged*"))) == 1


def test_another_profile_is_deleted_and_brought_back(app: App, qtbot: QtBot, hands: Any, base_dir: Path) -> None:
    before, people = everything(app), app.window.settings._actions.people
    ann = another(base_dir)
    listed(app, qtbot)
    shown = names(app.window.settings.people)
    assert "Delete Ann" in shown
    assert "Delete My profile" not in shown
    press(app, qtbot, "Delete Ann")
    assert app.window.focusWidget().accessibleName() == "Keep it"
    press(app, qtbot, "Keep it")
    assert ann.exists()
    press(app, qtbot, "Delete Ann")
    with qtbot.waitSignals([people.deleted, people.listed]):
        press(app, qtbot, "Delete it")
    assert not ann.exists()
    assert "Ann is deleted. A last backup is kept" in hands.texts(app.window.settings.people)
    assert "Switch to Ann" not in names(app.window.settings.people)
    with qtbot.waitSignal(people.listed):
        press(app, qtbot, "Bring it back")
    with qtbot.waitSignals([people.switched, app.session.listed]):
        press(app, qtbot, "Switch to Ann")
    assert app.session.rating_of("heat|1995") == 5.0
    assert on_disk(base_dir) == before
    assert "Delete My profile" not in names(app.window.settings.people), "the first one stays"


def names(part: QWidget) -> list[str]:
    return [b.accessibleName() for b in part.findChildren(QAbstractButton) if b.isVisible()]


def test_a_name_is_changed_where_it_stands(app: App, qtbot: QtBot, hands: Any) -> None:
    people = app.window.settings._actions.people
    press(app, qtbot, "Rename My profile")
    field = app.window.focusWidget()
    qtbot.keyClicks(field, "Cleo")
    with qtbot.waitSignal(people.listed):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "Cleo" in hands.texts(app.window.settings.people)
    press(app, qtbot, "Rename Cleo")
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Escape)
    assert app.window.shown == "settings", "Escape leaves the field, not the screen"
    assert pressable(app.window.settings, "Rename Cleo")


def test_nothing_of_the_other_person_stays_on_the_screen(app: App, qtbot: QtBot, hands: Any, tmp_path: Path) -> None:
    """An import half done, a day of tastes, a notice with undo: all would go on in the wrong profile."""
    export = tmp_path / "ratings.csv"
    export.write_text("Date,Name,Year,Letterboxd URI,Rating\n2024-01-05,Ronin,1998,https://boxd.it/a,5\n")
    window, people = app.window, app.window.settings._actions.people
    with qtbot.waitSignal(window.importing.importing.previewed):
        window.importing.take([str(export)])
    with qtbot.waitSignal(app.session.listed):
        window.home.choose_day(date(2024, 1, 1))
    hands.change(app, qtbot, lambda: app.session.rate("moon|2009", 4.0))
    assert window.toast.isVisible()
    assert window.importing.importing.stage == "preview"
    with qtbot.waitSignals([people.switched, app.session.listed]):
        people.create("Ann")
    assert not window.toast.isVisible()
    assert window.importing.importing.stage == "choose"
    assert window.home._as_of.today
    answer = app.session.answer
    assert answer is not None
    assert not answer.records


def focus(app: App) -> str:
    holder = app.window.focusWidget()
    return holder.accessibleName() if holder is not None else ""


def test_the_focus_stays_on_the_row_it_was_on(app: App, qtbot: QtBot, base_dir: Path) -> None:
    another(base_dir)
    people = app.window.settings._actions.people
    with qtbot.waitSignal(people.listed):
        people.list()
    press(app, qtbot, "Rename Ann")
    assert focus(app) == "New name"
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Escape)
    assert focus(app) == "Rename Ann"
    press(app, qtbot, "Rename Ann")
    qtbot.keyClicks(app.window.focusWidget(), "Anna")
    with qtbot.waitSignal(people.listed):
        qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Return)
    assert focus(app) == "Rename Anna"
    with qtbot.waitSignals([people.switched, people.listed]):
        press(app, qtbot, "Switch to Anna")
    assert focus(app) == "Rename Anna", "what switched is gone; the row is not"


def test_a_question_gives_the_focus_back(app: App, qtbot: QtBot, base_dir: Path) -> None:
    another(base_dir)
    people = app.window.settings._actions.people
    with qtbot.waitSignal(people.listed):
        people.list()
    press(app, qtbot, "Delete Ann")
    assert focus(app) == "Keep it"
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Space)
    assert focus(app) == "Delete Ann"
    press(app, qtbot, "Delete Ann")
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Escape)
    assert focus(app) == "Delete Ann"
    assert app.window.shown == "settings", "Escape closed the question alone"
    assert not app.window.settings.people.question.isVisible()
    press(app, qtbot, "Delete Ann")
    with qtbot.waitSignals([people.deleted, people.listed]):
        press(app, qtbot, "Delete it")
    press(app, qtbot, "Good")
    assert focus(app) == "Rename My profile", "the row that was asked about is gone"


def test_escape_keeps_everything(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, "Delete everything in this profile")
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Escape)
    assert focus(app) == "Delete everything in this profile"
    assert (app.window.shown, len(everything(app))) == ("settings", 4)
