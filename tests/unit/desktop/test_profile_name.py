"""Several people on one computer: each window says whose films it shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions.engine import Engine
from desktop.app import App, Options
from desktop.paths import Paths
from engine.errors import BundleError


@pytest.mark.parametrize(("profile", "title"), [(None, "Marquee"), ("Ann", "Marquee · Ann")])
def test_the_window_says_whose_films_it_shows(qtbot: QtBot, base_dir: Path, profile: Any, title: str) -> None:
    def opener(folder: Path) -> Engine:
        raise BundleError("There is none.")

    app = App(Options(Paths.under(base_dir), profile=profile, opener=opener))
    qtbot.addWidget(app.window)
    assert app.window.windowTitle() == title
    app.close()
