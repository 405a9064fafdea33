"""A label that gives way: cut with an ellipsis when it has no room, whole in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.views.widgets import paint
from desktop.views.widgets.labels import Tone, tip


class ElidedLabel(QWidget):
    """One line in a size, weight and tone of the theme. `least`: what it does not give way below, in pixels."""

    def __init__(self, theme: Theme, size: float, weight: int, tone: Tone = "text", least: int = 60) -> None:
        super().__init__()
        self._least = least
        self._theme, self._font, self._tone, self._words = theme, theme.font(size, weight), tone, ""
        self._hint = self._measured()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def say(self, words: str) -> None:
        if words == self._words:
            return
        self._words = words
        self._hint = self._measured()
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least, self._hint.width()), self._hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.text(painter, QRectF(self.rect()), self._words, self._font, self._theme.colour(self._tone))
        painter.end()

    def _measured(self) -> QSize:
        metrics = QFontMetricsF(self._font)
        return QSize(int(metrics.horizontalAdvance(self._words)) + 3, int(metrics.height()) + 2)
