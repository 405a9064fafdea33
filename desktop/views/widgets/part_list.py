"""The four signals with their colours and values: the legend of every bar, and the proof that parts add up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.viewmodels.why import PartRow
from desktop.viewmodels.words import signed
from desktop.views.widgets import paint

ROW = 20


class PartList(QWidget):
    """One row a signal, then their sum."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[PartRow, ...] = ()
        self._score = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Parts of the score")
        theme.changed.connect(self.update)

    def show_parts(self, parts: tuple[PartRow, ...], score: float) -> None:
        self._parts, self._score = parts, score
        spoken = ", ".join(f"{part.name} {signed(part.value)}" for part in parts)
        self.setAccessibleDescription(f"{spoken}; together {signed(score)}")
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, (len(self._parts) + 1) * ROW + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, figures = theme.font(12), theme.font(12, tabular=True)
        for k, part in enumerate(self._parts):
            box = QRectF(0, k * ROW, self.width(), ROW)
            paint.fill(painter, QRectF(0, box.center().y() - 4, 8, 8), theme.colour(part.signal), 2.5)
            paint.text(painter, box.adjusted(16, 0, -60, 0), part.name, font, theme.colour("muted"))
            paint.text(painter, box, signed(part.value), figures, theme.colour("muted"), Qt.AlignmentFlag.AlignRight)
        top = len(self._parts) * ROW + 2
        painter.fillRect(QRectF(0, top, self.width(), 1), theme.colour("line"))
        box = QRectF(0, top + 3, self.width(), ROW)
        paint.text(painter, box.adjusted(16, 0, -60, 0), "Together", font, theme.colour("text"))
        bold = theme.font(12, 600, tabular=True)
        paint.text(painter, box, signed(self._score), bold, theme.colour("text"), Qt.AlignmentFlag.AlignRight)
        painter.end()
