"""Models beside each other: a bar each, with the range that chance allows, and the figure."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import number, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.comparison import BarRow
from desktop.views.widgets import paint
from desktop.views.widgets.labels import tip
from desktop.views.widgets.skeletons import SHARES, paint_rows

ROW, BAR, VALUE, WHISKER, GAP = 26, 14, 48, 2, 12
NAME_SHARES = 0.3, 0.5
"""Of the width, for the names: as much as the longest needs, between these."""


class CompareBars(QWidget):
    """The new model's bar is the lit one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[BarRow, ...] = ()
        self._waiting = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Models beside each other"))
        theme.changed.connect(self.update)

    def show_waiting(self) -> None:
        self.show_rows(())
        self._waiting = True
        self.setFixedHeight(len(SHARES) * ROW)

    def show_rows(self, rows: tuple[BarRow, ...]) -> None:
        self._rows, self._waiting = rows, False
        self.setAccessibleDescription("; ".join(row.spoken for row in rows))
        self.setToolTip(tip("\n".join(row.spoken for row in rows)))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, len(self._rows) * ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.on(self)
        if self._waiting:
            paint_rows(painter, self.width(), ROW, self._theme)
        longest = max((row.high for row in self._rows), default=0.0) or 1.0
        left = self._left()
        for place, row in enumerate(self._rows):
            self._paint_row(painter, QRectF(0, place * ROW, self.width(), ROW), row, left, longest)
        painter.end()

    def _left(self) -> float:
        """Where the bars begin."""
        wide = QFontMetricsF(self._theme.font(13, 600))
        needed = max((wide.horizontalAdvance(_named(row)) for row in self._rows), default=0.0) + GAP
        least, most = (self.width() * share for share in NAME_SHARES)
        return min(max(needed, least), most)

    def _paint_row(self, painter: QPainter, box: QRectF, row: BarRow, left: float, longest: float) -> None:
        theme, new = self._theme, row.kind == "new"
        names = QRectF(box.left(), box.top(), left - GAP, ROW)
        tone = theme.colour("text" if row.kind != "baseline" else "muted")
        paint.text(painter, names, _named(row), theme.font(13, 600 if new else 400), tone)
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
        paint.text(painter, value, number(row.mean, ".3f"), theme.font(13, tabular=True), theme.colour("text"),
                   Qt.AlignmentFlag.AlignRight)  # fmt: skip


def _named(row: BarRow) -> str:
    return f"{row.name} ({row.note})" if row.note else row.name
