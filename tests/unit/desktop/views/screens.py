"""Every screen of the window, one after the other: where the tests look that something holds on all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App

Key = Qt.Key
SMALL, USUAL = (960, 540), (1280, 800)
MOOD = "slow melancholic space films"
STEPS = ("dataset", "device", "preset")


def every_screen(app: App, qtbot: QtBot, hands: Any, *sizes: tuple[int, int]) -> Iterator[str]:
    """Its name, once it is shown in that size: home with why beside the list, the panel beside the list, shelves."""
    window = app.window
    timers = (window._why._listed, window._why._sliding)

    def asked() -> bool:
        """Why is not about to be asked, which would still move something."""
        return not any(timer.isActive() for timer in timers)

    hands.change(app, qtbot, lambda: app.session.rate("toy story|1995", 4.5))
    hands.change(app, qtbot, lambda: app.session.mark("ronin|1998", "watchlist"))
    for size in sizes:
        window.resize(*size)
        for name, show in _ways(app, qtbot, hands):
            show()
            qtbot.waitUntil(asked)
            settle(app)
            assert (window.width(), window.height()) == size, f"no word forces the window wider on {name}"
            yield name
        window.keys.close()


def settle(app: App) -> None:
    """Lines that wrap take their height after they have their width."""
    for _ in range(4):
        app.qt.processEvents()


def _ways(app: App, qtbot: QtBot, hands: Any) -> Iterator[tuple[str, Any]]:
    window = app.window

    def refine(on: bool) -> None:
        if window.home.refine.isChecked() != on:
            window.home.refine.click()

    def list_with_why() -> None:
        hands.like(app, qtbot, "matrix")
        with qtbot.waitSignal(app.session.explained):
            qtbot.keyClick(window.home.grid, Key.Key_Return)

    def shelves() -> None:
        refine(False)
        with qtbot.waitSignal(app.session.listed):
            window._for_you()

    def mood() -> None:
        with qtbot.waitSignal(app.session.listed):
            app.session.feel_like(MOOD)

    yield "mood", mood
    yield "list", list_with_why
    yield "refine", lambda: refine(True)

    def models() -> None:
        with qtbot.waitSignal(app.workshop.models.listed):
            window.go("models")

    yield "home", shelves
    yield "home without why", window._why.close
    for name in ("welcome", "library", "import", "settings"):
        yield name, lambda name=name: window.go(name)
    yield "models", models
    yield "train", lambda: window.go("train")
    for step in STEPS:
        yield step, lambda step=step: window.making.train.open_step(step)
    yield "keys", window.keys.open


def focused() -> QWidget:
    """Where the keyboard is; it is never lost."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
