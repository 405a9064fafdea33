"""How far something is, as a thin bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.language import number
from desktop.theme.theme import Theme
from desktop.views.widgets import paint

HEIGHT = 6
UNKNOWN = 0.3
"""How much of the bar is pale where nobody knows how far it is."""


class ProgressBar(QWidget):
    """`show_share` with a share from 0 to 1, or None where nobody knows."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self._share: float | None = 0.0
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def show_share(self, share: float | None) -> None:
        self._share = share
        self.setAccessibleName(self._name if share is None else f"{self._name}: {number(share, '.0%')}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint.fill(painter, box, theme.colour("line"), HEIGHT / 2)
        share, alpha = (UNKNOWN, 0.5) if self._share is None else (min(1.0, self._share), 1.0)
        if share > 0:
            done = QRectF(box.left(), box.top(), max(HEIGHT, box.width() * share), box.height())
            paint.fill(painter, done, theme.colour("accent", alpha), HEIGHT / 2)
        painter.end()
