"""A person's own posters in the real window: chosen in the settings, shown wherever a film is, and forgotten again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from desktop.settings import SettingsFile
from tests.unit.desktop.views.settings_hands import press, pressable

PINK = "#ff00ff"
"""No drawn poster has it."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Posters of two films of the catalogue, a damaged one, and one of a film that it does not have."""
    films = tmp_path / "films"
    for name in ("Heat (1995)", "Ronin (1998)", "My holiday (2020)"):
        (films / name).mkdir(parents=True)
        image = QImage(200, 300, QImage.Format.Format_RGB32)
        image.fill(QColor(PINK))
        assert image.save(str(films / name / "poster.png"))
    (films / "Zodiac (2007)").mkdir()
    (films / "Zodiac (2007)" / "poster.jpg").write_bytes(b"no picture")
    return films


def pink(widget: QWidget) -> int:
    """How much of a widget is a picture, in hundreds of its pixels."""
    image = widget.grab().toImage()
    seen = [image.pixelColor(x, y).name() for x in range(0, image.width(), 10) for y in range(0, image.height(), 10)]
    return seen.count(PINK)


def choose(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    app.window.go("settings")
    press(app, qtbot, "Choose the folder with your own posters")
    qtbot.waitUntil(lambda: app.posters.settled)


def test_chosen_shown_wherever_a_film_is_kept_and_forgotten(
    app: App, qtbot: QtBot, hands: Any, folder: Path, base_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, posters = app.window, app.theme.posters
    grid, group = window.home.grid, window.settings.posters
    assert pink(grid) == 0
    choose(app, qtbot, monkeypatch, folder)
    said = hands.texts(group)
    assert str(folder) in said
    assert "2 posters found and shown. 1 more belongs to no film that this model knows for certain." in said
    assert "1 picture cannot be shown, it is damaged or too large: Zodiac (2007)/poster.jpg." in said
    assert SettingsFile(Paths.under(base_dir).settings_file).load().posters == str(folder)
    for size in ((760, 480), (1280, 800)):
        window.resize(*size)
        hands.check_nothing_is_cut(app)
    window.go("home")
    assert [card.title for card in hands.cards(app)[:3]] == ["Heat", "Ronin", "Zodiac"]
    qtbot.waitUntil(lambda: pink(grid) > 0 and posters.next_wanted() is None)
    hands.search(app, qtbot, "heat")
    qtbot.waitUntil(lambda: pink(window.popup) > 0)
    window.go("settings")
    press(app, qtbot, "Forget the folder with posters")
    assert not group.forget.isVisible()
    assert group.choose.hasFocus()
    window.go("home")
    assert pink(grid) == 0
    assert SettingsFile(Paths.under(base_dir).settings_file).load().posters == ""


def test_it_is_looked_through_again_for_a_reason(
    app: App, qtbot: QtBot, hands: Any, folder: Path, make_app: Callable[..., App], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder was away, another model is open, the app starts again: and nothing is looked for before one is."""
    choose(app, qtbot, monkeypatch, folder)
    app.window.go("home")
    qtbot.waitUntil(lambda: pink(app.window.home.grid) > 0)
    app.window.go("settings")
    away = folder.rename(folder.with_name("unplugged"))
    press(app, qtbot, "Look for posters again")
    qtbot.waitUntil(lambda: app.posters.settled)
    said = hands.texts(app.window.settings.posters)
    assert "The folder is not there; connect it, or choose another one. Until then Marquee draws all posters." in said
    assert pressable(app.window.settings, "Look for posters again").hasFocus()
    assert pink(app.window.home.grid) == 0
    away.rename(folder)
    shutil.rmtree(folder / "Ronin (1998)")
    engine = app.session.engine
    assert engine is not None
    app.session.use(replace(engine))
    qtbot.waitUntil(lambda: app.posters.view.words.startswith("1 poster found"))
    app.close()
    shutil.copytree(folder / "Heat (1995)", folder / "Moon (2009)")
    again = make_app(show=False)
    assert again.posters.view.words == "Looked through once a model is open."
    again.start()
    qtbot.waitUntil(lambda: again.posters.settled)
    assert again.posters.view.words.startswith("2 posters")
    qtbot.waitUntil(lambda: pink(again.window.home.grid) > 0)
