"""Hands and eyes for the tests of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QLabel, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.models.cards import CARD
from desktop.paths import Paths
from desktop.viewmodels.cards import CardView
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.legend import Legend
from desktop.views.widgets.long_chip import LongChip
from desktop.views.widgets.stars import StarRating
from engine.jobs import Device
from engine.profile.store import ProfileStore


class Hands:
    """Reads what a window shows, and types into it."""

    def cards(self, app: App) -> list[CardView]:
        """The films of the row or grid that has or gets the keys."""
        return self.cards_of(app.window.home.holder)

    def cards_of(self, films: Any) -> list[CardView]:
        model = films.model()
        return [card for row in range(model.rowCount()) if (card := model.index(row, 0).data(CARD)) is not None]

    def press(self, app: App, qtbot: QtBot, key: Qt.Key) -> None:
        """A key on the films."""
        qtbot.keyClick(app.window.home.holder, key)

    def change(self, app: App, qtbot: QtBot, act: Callable[[], object]) -> None:
        """Does something that changes the profile; waits until it is on disk and a new list is there."""
        with qtbot.waitSignals([app.session.profile.stored, app.session.listed]):
            act()

    def titles(self, app: App) -> list[str]:
        return [card.title for card in self.cards(app)]

    def heading(self, app: App) -> str:
        return app.window.home.findChildren(ElidedLabel)[0].words

    def texts(self, widget: QWidget) -> str:
        labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
        return " | ".join(labels + [label.words for label in widget.findChildren(ElidedLabel)])

    def stored(self, base_dir: Path) -> dict[str, float]:
        """What a fresh look at the disk finds."""
        store = ProfileStore(Paths.under(base_dir).profile_file)
        try:
            return {rated.key: rated.rating for rated in store.ratings()}
        finally:
            store.close()

    def check_names(self, app: App, *, at_least: int) -> None:
        """Whatever takes the focus says what it is, and what is pressed can be hit."""
        widgets = [
            widget
            for widget in app.window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QLabel)
        ]
        assert len(widgets) > at_least
        for widget in widgets:
            interface: Any = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name)
            assert any(letter.isalnum() for letter in name), (widget, name)  # a drawn sign is no name
            if isinstance(widget, QAbstractButton | StarRating):
                assert min(widget.width(), widget.height()) >= 24, widget

    def check_nothing_is_cut(self, app: App) -> None:
        """Labels have the room they need, and nothing to press sticks out of its parent."""
        for widget in app.window.findChildren(QWidget):
            if not widget.isVisible() or widget.window() is not app.window:
                continue
            if isinstance(widget, QLabel | QAbstractButton | QSlider | QDateEdit | StarRating | Legend):
                parent = widget.parentWidget()
                assert parent is not None
                assert parent.rect().contains(widget.geometry()), f"{widget} {widget.accessibleName()}"
            if isinstance(widget, QLabel) and not widget.wordWrap():
                assert widget.width() >= widget.sizeHint().width() - 1, widget.text()
            if isinstance(widget, QPushButton) and not isinstance(widget, LongChip):
                words = widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&"))
                assert widget.width() >= words + 10, widget.text()

    def search(self, app: App, qtbot: QtBot, text: str) -> None:
        qtbot.keyClick(app.window.home.holder, Qt.Key.Key_Slash)
        with qtbot.waitSignal(app.session.completed, check_params_cb=lambda asked, _: asked == text):
            qtbot.keyClicks(app.window.search, text)

    def like(self, app: App, qtbot: QtBot, text: str) -> None:
        self.search(app, qtbot, text)
        with qtbot.waitSignal(app.session.listed):
            qtbot.keyClick(app.window.search, Qt.Key.Key_Return)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def one_device(monkeypatch: pytest.MonkeyPatch) -> None:
    """Training looks for none: that takes seconds, in a process of its own."""
    monkeypatch.setattr("engine.jobs.find_devices", lambda cancel=None: [Device("cpu", "RTX 4090", 8 * 10**9, 100.0)])


@pytest.fixture
def app(make_app: Callable[..., App], qtbot: QtBot, hands: Hands) -> App:
    made = make_app()
    qtbot.waitUntil(lambda: bool(hands.cards(made)))
    return made
