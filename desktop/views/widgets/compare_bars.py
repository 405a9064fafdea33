"""Models beside each other: a bar each, with the range that chance allows, and the figure."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.viewmodels.comparison import BarRow
from desktop.views.widgets import paint
from desktop.views.widgets.labels import tip

ROW, BAR, VALUE, WHISKER = 26, 14, 48, 2
NAME_SHARE = 0.4


class CompareBars(QWidget):
    """The new model's bar is the lit one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[BarRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Models beside each other")
        theme.changed.connect(self.update)

    def show_rows(self, rows: tuple[BarRow, ...]) -> None:
        self._rows = rows
        self.setAccessibleDescription("; ".join(row.spoken for row in rows))
        self.setToolTip(tip("\n".join(row.spoken for row in rows)))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, len(self._rows) * ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        longest = max((row.high for row in self._rows), default=0.0) or 1.0
        for place, row in enumerate(self._rows):
            self._paint_row(painter, QRectF(0, place * ROW, self.width(), ROW), row, longest)
        painter.end()

    def _paint_row(self, painter: QPainter, box: QRectF, row: BarRow, longest: float) -> None:
        theme, new = self._theme, row.kind == "new"
        names = QRectF(box.left(), box.top(), box.width() * NAME_SHARE - 12, ROW)
        words = f"{row.name} ({row.note})" if row.note else row.name
        tone = theme.colour("text" if row.kind != "baseline" else "muted")
        paint.text(painter, names, words, theme.font(13, 600 if new else 400), tone)
        left = box.width() * NAME_SHARE
        room = box.width() - left - VALUE - 8
        top = box.center().y() - BAR / 2
        length = max(3.0, room * row.mean / longest)
        paint.fill(
            painter, QRectF(left, top, length, BAR), theme.colour("accent") if new else theme.colour("edge", 0.5), 4
        )
        low, high = left + room * row.low / longest, left + room * row.high / longest
        whisker = QRectF(low, box.center().y() - WHISKER / 2, max(1.0, high - low), WHISKER)
        paint.fill(painter, whisker, theme.colour("text", 0.75), 1)
        value = QRectF(box.right() - VALUE, box.top(), VALUE, ROW)
        paint.text(painter, value, f"{row.mean:.3f}", theme.font(13, tabular=True), theme.colour("text"),
                   Qt.AlignmentFlag.AlignRight)  # fmt: skip
