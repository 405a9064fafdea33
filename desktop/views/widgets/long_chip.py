"""A chip with a title on it, which is painted cut where there is no room; its tool tip has all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from desktop.theme.theme import Theme
from desktop.views.widgets.labels import dress

SHORTEST, LONGEST = 90, 330


class LongChip(QPushButton):
    """As wide as its words, and no wider than `LONGEST`; gives way down to `SHORTEST`."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__(words)
        dress(self, theme, "chip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return super().sizeHint().boundedTo(QSize(LONGEST, LONGEST))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(SHORTEST, LONGEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        option, whole = QStyleOptionButton(), super().sizeHint().width()
        self.initStyleOption(option)
        if whole > self.width():
            metrics, keys = self.fontMetrics(), Qt.TextFlag.TextShowMnemonic
            room = self.width() - whole + metrics.size(keys, option.text).width()
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room, keys)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
