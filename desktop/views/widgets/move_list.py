"""Films that come, go and move in a list: an arrow, the title, from where to where."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.models import MoveRow
from desktop.views.widgets import paint
from desktop.views.widgets.labels import tip
from desktop.views.widgets.skeletons import SHARES, paint_rows

ROW, ARROW, BESIDE = 24, 22, 10


class MoveListView(QWidget):
    """One line a film; an arrow up and green enters or rises, one down and violet leaves or falls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[MoveRow, ...] = ()
        self._waiting = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Films that come, go and move"))
        theme.changed.connect(self.update)

    def show_waiting(self) -> None:
        self.show_rows(())
        self._waiting = True
        self.setFixedHeight(len(SHARES) * ROW)

    def show_rows(self, rows: tuple[MoveRow, ...]) -> None:
        self._rows, self._waiting = rows, False
        self.setAccessibleDescription("; ".join(row.spoken for row in self._rows))
        self.setToolTip(tip("\n".join(row.spoken for row in rows)))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, len(self._rows) * ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = paint.on(self), self._theme
        figures = theme.font(12, tabular=True)
        room = max((QFontMetricsF(figures).horizontalAdvance(_places(row)) + 1 for row in self._rows), default=0.0)
        if self._waiting:
            paint_rows(painter, self.width(), ROW, theme)
        for place, row in enumerate(self._rows):
            box = QRectF(0, place * ROW, self.width(), ROW)
            colour = theme.colour("good" if row.rises else "popularity")
            paint.text(
                painter, QRectF(0, box.top(), ARROW, ROW), "↑" if row.rises else "↓", theme.font(13, 600), colour
            )
            title = box.adjusted(ARROW, 0, -room - BESIDE, 0)
            paint.text(painter, title, row.title, theme.font(13), theme.colour("text"))
            places = QRectF(box.right() - room, box.top(), room, ROW)
            paint.text(painter, places, _places(row), figures, theme.colour("muted"), Qt.AlignmentFlag.AlignRight)
        painter.end()


def _places(row: MoveRow) -> str:
    if not row.before:
        return tr("new at {after}", after=row.after)
    return tr("gone, was {before}", before=row.before) if not row.after else f"{row.before} → {row.after}"
