"""The four signals with their colours and values: the legend of every bar, and the proof that parts add up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.why import PartRow
from desktop.viewmodels.words import signed
from desktop.views.widgets import paint

ROW, SWATCH, GUTTER = 18, 8, 14
FIRST_COLUMN = 0.46  # its names are the shorter ones
TOP, TOTAL = 5, 22


class PartList(QWidget):
    """Their sum, as the last line of the chart above, and how it splits over the signals: two a row, or where their
    names are too long for that one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[PartRow, ...] = ()
        self._score, self._alone = 0.0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Parts of the score"))
        theme.changed.connect(self.update)

    def show_parts(self, parts: tuple[PartRow, ...], score: float) -> None:
        self._parts, self._score = parts, score
        spoken = ", ".join(f"{part.name} {signed(part.value)}" for part in parts)
        self.setAccessibleDescription(tr("{spoken}; together {signed}", spoken=spoken, signed=signed(score)))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        rows = len(self._parts) if self._alone else (len(self._parts) + 1) // 2
        return QSize(280, TOP + TOTAL + rows * ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = paint.on(self), self._theme
        painter.fillRect(QRectF(0, TOP - 2, self.width(), 1), theme.colour("line"))
        total = QRectF(0, TOP, self.width(), TOTAL)
        paint.text(painter, total, tr("Together"), theme.font(12), theme.colour("text"))
        bold = theme.font(12, 600, tabular=True)
        paint.text(painter, total, signed(self._score), bold, theme.colour("text"), Qt.AlignmentFlag.AlignRight)
        for k, part in enumerate(self._parts):
            self._paint_part(painter, self._place(k), part)
        painter.end()

    def _fit(self) -> None:
        self._alone = sum(self._needed) > self.width() - GUTTER
        self.setFixedHeight(self.sizeHint().height())

    @property
    def _needed(self) -> tuple[float, float]:
        """How wide the names of either column are with their figures."""
        names, figures = QFontMetricsF(self._theme.font(11)), QFontMetricsF(self._theme.font(11, tabular=True))
        needed = [0.0, 0.0]
        for k, part in enumerate(self._parts):
            words = names.horizontalAdvance(part.name) + figures.horizontalAdvance(signed(part.value))
            needed[k % 2] = max(needed[k % 2], SWATCH + 6 + words + 6)
        return needed[0], needed[1]

    def _place(self, k: int) -> QRectF:
        """The first column has its usual share; more where its names are long, as far as the second's have room."""
        if self._alone:
            return QRectF(0, TOP + TOTAL + k * ROW, self.width(), ROW)
        room, needed = self.width() - GUTTER, self._needed
        first = max(room * FIRST_COLUMN, min(needed[0], room - needed[1]))
        left, width = (0.0, first) if k % 2 == 0 else (first + GUTTER, room - first)
        return QRectF(left, TOP + TOTAL + k // 2 * ROW, width, ROW)

    def _paint_part(self, painter: QPainter, box: QRectF, part: PartRow) -> None:
        theme, figures = self._theme, self._theme.font(11, tabular=True)
        value, muted = signed(part.value), theme.colour("muted")
        swatch = QRectF(box.left(), box.center().y() - SWATCH / 2, SWATCH, SWATCH)
        paint.fill(painter, swatch, theme.colour(part.signal), 2.5)
        room = box.adjusted(SWATCH + 6, 0, -QFontMetricsF(figures).horizontalAdvance(value) - 4, 0)
        paint.text(painter, room, part.name, theme.font(11), muted)
        paint.text(painter, box, value, figures, muted, Qt.AlignmentFlag.AlignRight)
