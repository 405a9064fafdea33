"""Where the window stands: as large as it was, where it was, on the screen that it was on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from desktop.settings import Settings

TITLE = 10
"""Pixels under a window's top where its title is, which it is moved by."""


def place(window: QMainWindow, settings: Settings) -> None:
    """Puts the window where it was; where that is out of sight by now, its screen or the system decides."""
    window.resize(settings.width, settings.height)
    screen = next((each for each in QGuiApplication.screens() if each.name() == settings.screen), None)
    if screen is None:
        return
    elsewhere, area = screen is not QGuiApplication.primaryScreen(), screen.availableGeometry()
    if elsewhere:
        window.setScreen(screen)
    if settings.corner is not None and area.contains(QPoint(*settings.corner) + QPoint(settings.width // 2, TITLE)):
        window.move(*settings.corner)
    elif elsewhere:
        window.move(area.topLeft())


def placed(window: QMainWindow, settings: Settings) -> Settings:
    """The settings with where the window is now; one that fills its screen keeps what it had before."""
    maximised = window.isMaximized()
    size = window.normalGeometry().size() if maximised else window.size()
    return replace(
        settings,
        width=size.width(),
        height=size.height(),
        maximised=maximised,
        screen=window.screen().name(),
        corner=settings.corner if maximised else window.pos().toTuple(),
    )


def resized(settings: Settings, ratio: float) -> Settings:
    """The same place and size where all is drawn smaller or larger, by 1 / `ratio`."""
    corner = settings.corner and (int(settings.corner[0] * ratio), int(settings.corner[1] * ratio))
    return replace(settings, width=int(settings.width * ratio), height=int(settings.height * ratio), corner=corner)
