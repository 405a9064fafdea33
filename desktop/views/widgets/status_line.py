"""The line at the foot: which model answers, that nothing leaves the machine, how long the last ranking took."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.viewmodels.lists import ModelView
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.labels import label

HEIGHT = 30


class StatusLine(QWidget):
    """Three short facts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._model = ElidedLabel(theme, 12, 400, "muted")
        self._model.say("Opening the catalogue …")
        self._network = label("Offline · 0 requests", theme, 12, tone="muted")
        self._time = label("", theme, 12, tone="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 28, 0)
        row.setSpacing(22)
        for widget in (self._model, self._network, self._time):
            row.addWidget(widget)
        row.addStretch(1)

    def show_model(self, model: ModelView) -> None:
        self._model.say(f"Model: {model.line}")

    def show_obstacle(self, words: str) -> None:
        """What could not be opened."""
        self._model.say(words)
        self._time.setText("")

    def show_time(self, milliseconds: float) -> None:
        shown = f"{max(1.0, milliseconds):.0f}"
        self._time.setText(f"{shown} ms" if milliseconds >= 1 else "under 1 ms")
        self._time.setAccessibleName(f"The last ranking took {shown} milliseconds")
