"""About: versions, how often Marquee broke, and folders that open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.paths import Paths
from engine import __version__


def test_it_counts_reports_and_opens_folders(
    app: App, qtbot: QtBot, hands: Any, base_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return len(opened) < 3

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    app.window.go("settings")
    about, paths = app.window.settings.about, Paths.under(base_dir)
    qtbot.waitUntil(lambda: __version__ in hands.texts(about))
    said = hands.texts(about)
    assert "never looks for any" in said
    assert "None. Should Marquee break" in said
    assert not about.reports.isEnabled()
    paths.reports.mkdir()
    (paths.reports / "crash-20260101T000000-000000.txt").write_text("broken", encoding="utf-8")
    app.window.settings.refresh()
    assert "1 report, on this computer only." in hands.texts(about)
    about.reports.click()
    about.folder.click()
    assert opened == [paths.reports, paths.data]
    about.folder.click()
    assert f"Nothing on this computer opened {paths.data}." in hands.texts(app.window.settings)
