"""Reduced movement: a shelf is at its end at once, the cursor stands still, and nothing of Qt's own moves."""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject, Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from desktop.settings import Settings, SettingsFile
from desktop.theme.gnome import ask_gnome
from desktop.theme.motion import Motion, mac_reduces, system_reduces
from desktop.theme.theme import Theme
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.shelves import ShelfView
from desktop.views.widgets.shelf import ShelfSection
from tests.unit.desktop.views.settings_hands import press

CARDS = tuple(CardView(f"film {k}|1999", f"Film {k}", 1999, (), (), simulated=False) for k in range(60))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "dark", "full")
    yield made
    made.motion.choose("full")


def shelf(qtbot: QtBot, theme: Theme) -> tuple[ShelfSection, list[int]]:
    """A long shelf, and each place that its row has been at."""
    section, places = ShelfSection(theme), list[int]()
    qtbot.addWidget(section)
    section.resize(600, 240)
    section.show_shelf(ShelfView("all", "All", CARDS))
    section.show()
    qtbot.waitUntil(lambda: section.row.horizontalScrollBar().maximum() > 2000)
    section.row.horizontalScrollBar().valueChanged.connect(places.append)
    return section, places


def running(parts: QWidget) -> list[QAbstractAnimation]:
    return [way for way in parts.findChildren(QAbstractAnimation) if way.state() == QAbstractAnimation.State.Running]


def test_a_shelf_glides_to_where_it_goes_or_is_there_at_once(theme: Theme, qtbot: QtBot) -> None:
    theme.motion.choose("reduced")
    section, places = shelf(qtbot, theme)
    for _ in range(2):
        qtbot.mouseClick(section._on, Qt.MouseButton.LeftButton)
    assert not running(section)
    assert len(places) == 2, "two clicks, two places"
    end = places[-1]
    theme.motion.choose("full")
    section, places = shelf(qtbot, theme)
    for _ in range(2):
        qtbot.mouseClick(section._on, Qt.MouseButton.LeftButton)
    assert running(section)
    assert section.row.horizontalScrollBar().value() < end
    qtbot.waitUntil(lambda: not running(section))
    assert places[-1] == end, "two clicks add up"
    assert places == sorted(places)
    qtbot.mouseClick(section._back, Qt.MouseButton.LeftButton)
    section.row.horizontalScrollBar().setValue(7)  # somebody scrolls meanwhile
    assert not running(section)
    assert section.row.horizontalScrollBar().value() == 7


def test_it_is_chosen_kept_and_stills_everything(app: App, qtbot: QtBot, base_dir: Path) -> None:
    hints, hint = app.qt.styleHints(), QStyle.StyleHint.SH_Widget_Animation_Duration
    widgets = [app.window.search, app.window.home.grid.verticalScrollBar(), app.window.library.table]

    def durations() -> set[int]:
        return {widget.style().styleHint(hint, None, widget) for widget in widgets}

    assert hints.cursorFlashTime() > 0
    assert max(durations()) > 0
    app.window.go("settings")
    press(app, qtbot, "Movement: reduced")
    assert app.window.settings.look.motions["reduced"].isChecked()
    assert (hints.cursorFlashTime(), durations()) == (0, {0})
    assert not any(app.qt.isEffectEnabled(effect) for effect in Qt.UIEffect)
    assert not running(app.window)
    assert SettingsFile(Paths.under(base_dir).settings_file).load().motion == "reduced"


@pytest.mark.parametrize(
    ("settings", "reduces"),
    [("[KDE]\nAnimationDurationFactor=0\n", True), ("[KDE]\nAnimationDurationFactor=0.5\n", False),
     ("[KDE]\nAnimationDurationFactor=odd\n", None), ("", None)],
)  # fmt: skip
def test_the_system_is_asked_where_it_can_be(tmp_path: Path, settings: str, reduces: bool | None) -> None:
    (tmp_path / "kdeglobals").write_text(settings, encoding="utf-8")
    assert system_reduces(tmp_path) is reduces


@pytest.mark.parametrize(
    ("kept", "reduces"), [({"reduceMotion": True}, True), ({"reduceMotion": 0}, False), ({"x": 1}, None), ([1], None)]
)
@pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
def test_macos_is_asked_by_its_file(
    tmp_path: Path, kept: Any, reduces: bool | None, form: plistlib.PlistFormat
) -> None:
    file = tmp_path / "com.apple.universalaccess.plist"
    assert mac_reduces(tmp_path) is None, "it is not there"
    file.write_bytes(plistlib.dumps(kept, fmt=form))
    assert mac_reduces(tmp_path) is reduces
    file.write_bytes(file.read_bytes()[:-9])
    assert mac_reduces(tmp_path) in (None, reduces), "a damaged one stops nobody"


def test_what_the_system_says_counts_until_one_chooses(qapp: QApplication) -> None:
    motion = Motion(qapp)
    for system, reduced in ((None, False), (False, False), (True, True)):
        motion.system = system
        motion.choose("system")
        assert motion.reduced is reduced
        assert (qapp.styleHints().cursorFlashTime() == 0) is reduced
    motion.choose("full")
    assert not motion.reduced
    assert qapp.styleHints().cursorFlashTime() > 0
    assert Settings.checked({"motion": "reduced"}).motion == "reduced"
    assert Settings.checked({"motion": "wild", "posters": 3}) == Settings()


ANSWERS = [("echo false", True), ("echo true", False), ("echo odd", None), ("exit 1", None), ("", None)]


@pytest.mark.skipif(sys.platform == "win32", reason="GNOME and its gsettings are not there")
@pytest.mark.parametrize(("answer", "still"), ANSWERS)
def test_gnome_is_asked_by_its_own_tool(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, still: bool | None
) -> None:
    tool, parent, heard = tmp_path / "gsettings", QObject(), list[bool]()
    tool.write_text(f'#!/bin/sh\n[ "$*" = "get org.gnome.desktop.interface enable-animations" ] || exit 2\n{answer}\n')
    tool.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    ask_gnome(heard.append, parent)
    assert heard == [], "nobody waits"
    qtbot.waitUntil(lambda: not parent.children())
    assert heard == ([] if still is None else [still])


def test_who_has_no_gnome_is_not_asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    parent, heard = QObject(), list[bool]()
    for desktop in ("KDE", ""):
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
        ask_gnome(heard.append, parent)
        assert not parent.children()
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setenv("PATH", str(tmp_path))  # where no gsettings is
    ask_gnome(heard.append, parent)
    qtbot.waitUntil(lambda: not parent.children())
    assert heard == []


def test_what_gnome_says_stills_the_window_and_can_be_chosen(app: App) -> None:
    motion, look = app.theme.motion, app.window.settings.look
    app.theme.learn(still=True)
    assert motion.reduced
    assert app.qt.styleHints().cursorFlashTime() == 0
    app.window.go("settings")
    assert look.motions["system"].isVisible()
    assert look.motions["system"].isChecked()
    app.theme.move("full")
    app.theme.learn(still=True)
    assert not motion.reduced, "what is chosen counts"
