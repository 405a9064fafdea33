"""How the language model is, in a word or two behind a dot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.viewmodels.guest import GuestView, Light
from desktop.views.widgets import paint
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.labels import tip

DOT, WORDS = 8, 170
"""A line that is short of room takes it from the model's name before these words."""


class GuestLight(QWidget):
    """Nothing at all while it is switched off. How the list is ordered goes before how the model is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._brief, self._order = "", ""
        self._dot, self._words = Dot(theme), ElidedLabel(theme, 12, 400, "muted", WORDS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._dot)
        row.addWidget(self._words)
        self.setVisible(False)

    def show_guest(self, view: GuestView) -> None:
        self._dot.show_light(view.light)
        self._brief = view.brief
        self.setToolTip(tip(view.sentence))
        self._say()

    def show_order(self, words: str) -> None:
        self._order = words
        self._say()

    def _say(self) -> None:
        self._words.say(self._order or self._brief)
        self.setVisible(bool(self._brief))


class Dot(QWidget):
    """The words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._light: Light = "muted"
        self.setFixedSize(QSize(DOT, DOT))
        theme.changed.connect(self.update)

    def show_light(self, light: Light) -> None:
        self._light = light
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.fill(painter, QRectF(self.rect()), self._theme.colour(self._light), DOT / 2)
        painter.end()
