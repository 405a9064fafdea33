"""What moved a film: one row a film of the history, its bar split by signal, its value beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.why import ContributionRow
from desktop.viewmodels.words import signed
from desktop.views.widgets import paint
from desktop.views.widgets.labels import tip

ROW, BAR = 22, 8
NAME_SHARE, MOST_SHARE, BESIDE, VALUE = 0.52, 0.7, 10, 44
"""Shares of the width: what names have, and what they have at most where words of our own are long."""


class ContributionChart(QWidget):
    """Rows from the strongest down. Bars share one scale; what speaks against the film is pale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[ContributionRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What moved it"))
        theme.changed.connect(self.update)

    def show_rows(self, rows: tuple[ContributionRow, ...]) -> None:
        self._rows = rows
        self.setAccessibleDescription("; ".join(row.spoken for row in rows))
        self.setToolTip(tip("\n".join(row.spoken for row in rows)))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, len(self._rows) * ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.on(self)
        largest = max((abs(row.value) for row in self._rows), default=0.0) or 1.0
        metrics = QFontMetricsF(self._theme.font(12))
        needed = max((metrics.horizontalAdvance(row.name) for row in self._rows if not row.film), default=0.0)
        left = max(self.width() * NAME_SHARE, min(self.width() * MOST_SHARE, needed + 1 + BESIDE))
        for k, row in enumerate(self._rows):
            self._paint_row(painter, QRectF(0, k * ROW, self.width(), ROW), row, left, largest)
        painter.end()

    def _paint_row(self, painter: QPainter, box: QRectF, row: ContributionRow, left: float, largest: float) -> None:
        """Its bar begins at `left`."""
        theme = self._theme
        names = QRectF(box.left(), box.top(), left - BESIDE, box.height())
        font, small = theme.font(12), theme.font(12, tabular=True)
        rating = f" {row.stars}" if row.stars else ""
        room = names.width() - QFontMetricsF(small).horizontalAdvance(rating)
        name = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        paint.text(painter, names, name, font, theme.colour("text" if row.film else "muted"))
        start = QFontMetricsF(font).horizontalAdvance(name)
        paint.text(painter, names.adjusted(start, 0, 1, 0), rating, small, theme.colour("muted"))
        value = QRectF(box.right() - VALUE, box.top(), VALUE, box.height())
        paint.text(painter, value, signed(row.value), small, theme.colour("muted"), Qt.AlignmentFlag.AlignRight)
        self._paint_bar(painter, left, box.center().y(), box.right() - VALUE - 6 - left, row, largest)

    def _paint_bar(
        self, painter: QPainter, left: float, middle: float, room: float, row: ContributionRow, largest: float
    ) -> None:
        """The row's value as length, split among the signals that pull its way."""
        way = 1 if row.value >= 0 else -1
        pulls = [(signal, abs(value)) for signal, value in row.by_signal if value * way > 0]
        total = sum(value for _, value in pulls)
        width = room * abs(row.value) / largest
        if not pulls or width <= 0:
            return
        width, x = max(width, 3.0), left
        for signal, value in pulls:
            piece = width * value / total
            paint.fill(
                painter,
                QRectF(x, middle - BAR / 2, max(1.0, piece - (1.5 if signal != pulls[-1][0] else 0)), BAR),
                self._theme.colour(signal, 1.0 if way > 0 else 0.4),
                min(BAR / 2, 3.5),
            )
            x += piece
