"""Settings with real widgets: the look, backups and the way back, the end of it all, several people."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from desktop.settings import SettingsFile
from desktop.viewmodels.settings import TextSizes
from engine.profile import backup, files, schema
from engine.profile.store import ProfileStore
from tests.unit.desktop.views.settings_hands import (
    SAID,
    answer_files,
    everything,
    on_disk,
    opened,
    press,
    pressable,
    show,
)


@pytest.fixture
def app(make_app: Callable[..., App], qtbot: QtBot, hands: Any, base_dir: Path) -> App:
    return opened(make_app, qtbot, hands, base_dir)


def test_every_control_has_a_name_and_nothing_is_cut(app: App, qtbot: QtBot, hands: Any) -> None:
    hands.check_names(app, at_least=15)
    for size in ((1280, 800), (960, 540), (760, 480)):
        app.window.resize(*size)
        qtbot.wait(30)
        hands.check_nothing_is_cut(app)


def test_it_says_what_there_is(app: App, hands: Any, base_dir: Path) -> None:
    said = hands.texts(app.window.settings)
    assert "Holds 1 rating · 1 more seen · 1 on the watchlist · 1 not for me" in said
    assert str(base_dir) in said
    assert "My profile" in said
    assert "Open now" in said
    assert "Test films" in said
    assert "9,000 ratings of 610 viewers" in said
    assert "Offline · 0 requests" in said
    assert "MIT" in said


def test_one_window_is_open_and_the_focus_is_in_it(app: App, qtbot: QtBot) -> None:
    qtbot.wait(50)
    assert [widget for widget in app.qt.topLevelWidgets() if widget.isVisible()] == [app.window]
    assert app.qt.focusWidget() is app.window.settings.look.themes["system"]


def test_tab_goes_in_reading_order(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, "Rename My profile")  # rows made later come where they stand
    app.window.settings.look.take_focus()
    reached = []
    for _ in range(40):
        focused = app.qt.focusWidget()
        reached.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if app.qt.focusWidget() is app.window.settings.look.themes["system"]:
            break
    wanted = ["Colours: as the system", "Text size: 100 %", "Movement: full", "Language: As the system",
              "Language: English", "Language: Deutsch", "Show keys", "Choose the folder with your own posters",
              "Word the reasons with a local Ollama", "New name", "Save", "Cancel",
              "Name of a new profile"]  # fmt: skip
    assert reached[:13] == wanted
    assert reached.index("Open the folder with everything Marquee keeps") > 18, "what Marquee is stands last"
    assert reached[13:18] == ["Open folder", "Back up into a file", "Restore from a file",
                             "Export everything as JSON", "Export each list as CSV"]  # fmt: skip


def test_what_is_undone_meanwhile_is_told(app: App, qtbot: QtBot, hands: Any) -> None:
    with qtbot.waitSignal(app.window.settings._actions.safekeeping.listed):
        qtbot.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Holds nothing" in hands.texts(app.window.settings)


def test_a_theme_is_chosen_and_kept(app: App, qtbot: QtBot, base_dir: Path) -> None:
    press(app, qtbot, "Colours: light")
    assert app.theme.scheme == "light"
    assert SettingsFile(Paths.under(base_dir).settings_file).load().theme == "light"


def test_a_backup_into_a_file_and_the_way_back(
    app: App, qtbot: QtBot, hands: Any, base_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, file = everything(app), tmp_path / "kept.marquee-backup"
    answer_files(monkeypatch, file)
    with qtbot.waitSignal(app.session.profile.noted):
        press(app, qtbot, "Back up into a file")
    assert backup.contents_of(file) == backup.Contents(1, 2, 1, 1, 0)
    hands.change(app, qtbot, lambda: app.session.rate("heat|1995", 1.0))
    hands.change(app, qtbot, lambda: app.session.mark("moon|2009", "watchlist"))
    changed = everything(app)
    answer_files(monkeypatch, file)
    keeping = app.window.settings._actions.safekeeping
    with qtbot.waitSignal(keeping.checked):
        press(app, qtbot, "Restore from a file")
    assert everything(app) == changed, "nothing is replaced before it is agreed to"
    assert "kept.marquee-backup holds 1 rating, 1 more seen" in hands.texts(app.window.settings.backups)
    assert app.window.focusWidget() is pressable(app.window.settings, "Keep what is here")
    with qtbot.waitSignal(keeping.restored):
        press(app, qtbot, "Restore it")
    assert everything(app) == before
    assert on_disk(base_dir) == before
    with qtbot.waitSignal(keeping.restored):
        press(app, qtbot, "Put it back")
    assert everything(app) == changed
    assert on_disk(base_dir) == changed


def test_an_automatic_backup_brings_ratings_and_lists_back(app: App, qtbot: QtBot, hands: Any, base_dir: Path) -> None:
    before, keeping = everything(app), app.window.settings._actions.safekeeping
    hands.change(app, qtbot, lambda: app.session.mark("heat|1995", "seen"))
    assert everything(app) != before
    name = next(
        b.accessibleName()
        for b in app.window.settings.findChildren(QAbstractButton)
        if b.accessibleName().startswith("Restore the backup of 1")
    )
    with qtbot.waitSignal(keeping.checked):
        press(app, qtbot, name)
    with qtbot.waitSignals([keeping.restored, keeping.listed, app.session.listed]):
        press(app, qtbot, "Restore it")
    assert everything(app) == before
    assert len(backup.backups(Paths.under(base_dir).profile_file)) >= 2


def test_a_file_that_is_no_backup_changes_nothing(
    app: App, qtbot: QtBot, hands: Any, base_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, file = everything(app), tmp_path / "holiday.jpg"
    file.write_bytes(b"\xff\xd8 a picture" * 100)
    answer_files(monkeypatch, file)
    with qtbot.waitSignal(app.window.settings._actions.safekeeping.refused):
        press(app, qtbot, "Restore from a file")
    assert "holiday.jpg is damaged, or was never a backup; choose another backup." in hands.texts(app.window.settings)
    assert not app.window.settings.backups.question.isVisible()
    assert everything(app) == on_disk(base_dir) == before


def test_a_place_that_cannot_be_written_is_one_sentence(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    answer_files(monkeypatch, tmp_path / "file" / "kept.marquee-backup")
    with qtbot.waitSignal(app.window.settings._actions.safekeeping.refused) as refused:
        press(app, qtbot, "Back up into a file")
    assert app.window.settings._foot.text() == refused.args[0]
    assert app.window.settings._foot.isVisible()
    with qtbot.waitSignal(app.session.profile.noted):
        answer_files(monkeypatch, tmp_path / "kept.marquee-backup")
        press(app, qtbot, "Back up into a file")
    assert not app.window.settings._foot.isVisible(), "what went well takes the old sentence away"


def test_a_locked_profile_is_one_sentence_and_nothing_changes(
    make_app: Callable[..., App], qtbot: QtBot, hands: Any, base_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "WAIT_SECONDS", 0.1)
    path = Paths.under(base_dir).profile_file
    store = ProfileStore(path)
    store.apply("Much", SAID)
    store.close()
    app = make_app()
    qtbot.waitUntil(lambda: bool(hands.cards(app)))
    show(app, qtbot)
    before = everything(app)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    press(app, qtbot, "Delete everything in this profile")
    app.window.settings.ending.last.setChecked(False)
    with qtbot.waitSignal(app.window.settings._actions.safekeeping.refused):
        press(app, qtbot, "Delete everything")
    other.execute("ROLLBACK")
    other.close()
    assert "is in use by another program" in app.window.settings._foot.text()
    assert everything(app) == on_disk(base_dir) == before


@pytest.mark.parametrize("name", ["Restore it", "Delete everything"])
def test_on_a_full_disk_nothing_is_replaced_and_nothing_goes(
    app: App, qtbot: QtBot, base_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """What would be lost cannot be saved first: so it stays."""
    before, keeping = everything(app), app.window.settings._actions.safekeeping
    answer_files(monkeypatch, tmp_path / "last.marquee-backup")
    if name == "Restore it":
        with qtbot.waitSignal(keeping.checked):
            keeping.check(str(backup.backups(Paths.under(base_dir).profile_file)[-1]))
    else:
        press(app, qtbot, "Delete everything in this profile")

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files, "flush", full)
    with qtbot.waitSignal(keeping.refused) as refused:
        press(app, qtbot, name)
    monkeypatch.undo()
    assert "No space left on device" in refused.args[0]
    assert everything(app) == on_disk(base_dir) == before
    assert not (tmp_path / "last.marquee-backup").exists()


def test_deleting_all_leaves_nothing_but_the_last_backup(
    app: App, qtbot: QtBot, hands: Any, base_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "last.marquee-backup"
    answer_files(monkeypatch, file)
    press(app, qtbot, "Delete everything in this profile")
    assert app.window.focusWidget() is pressable(app.window.settings, "Keep it"), "the harmless answer has the focus"
    assert app.window.settings.ending.last.isChecked()
    keeping = app.window.settings._actions.safekeeping
    with qtbot.waitSignals([keeping.emptied, keeping.listed]):
        press(app, qtbot, "Delete everything")
    assert everything(app) == on_disk(base_dir) == {}
    assert backup.backups(Paths.under(base_dir).profile_file) == []
    assert backup.contents_of(file).rated == 1
    assert "Holds nothing" in hands.texts(app.window.settings)
    with qtbot.waitSignal(app.session.profile.noted) as told:
        app.session.profile.undo()
    assert told.args[0].line == "Nothing to undo"


def test_no_file_for_the_last_backup_is_no(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(app)
    answer_files(monkeypatch, "")
    press(app, qtbot, "Delete everything in this profile")
    press(app, qtbot, "Delete everything")
    qtbot.wait(50)
    assert everything(app) == before
    press(app, qtbot, "Keep it")
    assert app.window.focusWidget() is app.window.settings.ending.begin


def test_a_last_backup_among_the_automatic_ones_is_refused(
    app: App, qtbot: QtBot, base_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(app)
    answer_files(monkeypatch, base_dir / "backups" / "last.marquee-backup")
    press(app, qtbot, "Delete everything in this profile")
    with qtbot.waitSignal(
        app.window.settings._actions.safekeeping.refused, check_params_cb=lambda s: "come and go" in s
    ):
        press(app, qtbot, "Delete everything")
    assert everything(app) == on_disk(base_dir) == before


def test_a_text_size_closes_the_window_for_one_of_that_size(app: App, qtbot: QtBot, base_dir: Path) -> None:
    app.window.settings.look.show_sizes(TextSizes(100, 150))
    assert not pressable(app.window.settings, "Text size: 175 %").isEnabled(), "this screen has no room for it"
    press(app, qtbot, "Text size: 150 %")
    assert not app.window.isVisible()
    assert app.again is not None
    assert (app.again.text_size, app.again.resized) == (150, True)
    kept = SettingsFile(Paths.under(base_dir).settings_file).load()
    assert (kept.text_size, kept.width) == (150, 853)


def test_before_a_profile_is_open_only_the_look_is_there(
    make_app: Callable[..., App], qtbot: QtBot, hands: Any
) -> None:
    app = make_app(failures=["There is no model."])
    with qtbot.waitSignal(app.session.failed):
        pass
    app.window.go("settings")
    assert app.window.settings.look.isVisible()
    assert not app.window.settings.data.isVisible()
    said = hands.texts(app.window.settings)
    assert "No model is open" in said
    assert "Home says why, and what can be done." in said
    pressable(app.window.settings, "To home").click()
    assert app.window.shown == "home"
