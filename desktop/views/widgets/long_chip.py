"""A chip with a title on it, which is cut where there is no room: whoever puts it somewhere says all of it in a tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.theme.theme import Theme
from desktop.views.widgets.labels import dress

SHORTEST, LONGEST = 90, 330
SLACK = 2
"""Widths of words are rounded, each for itself."""


class LongChip(QPushButton):
    """As wide as its words, and no wider than `LONGEST`; gives way down to `SHORTEST`."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__(words)
        dress(self, theme, "chip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(words)

    def say(self, words: str) -> None:
        self._words = words
        self._cut()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        whole = self.fontMetrics().horizontalAdvance(self._words) + self._beside + SLACK
        return QSize(min(whole, LONGEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(SHORTEST, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    @property
    def _beside(self) -> int:
        """What stands around the words that are shown, in pixels."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))

    def _cut(self) -> None:
        room = self.width() - self._beside
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))  # one & would underline the next letter
