"""Where files are dropped, or chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS_LARGE
from desktop.views.widgets import paint
from desktop.views.widgets.labels import button, label

ICON = 30
DROP, LET_GO = phrase("Drop your export here"), phrase("Let go to read it")


class DropZone(QWidget):
    """A dashed field with a button for those who do not drag. `lit` while files hang over it."""

    chosen = Signal()
    folder_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lit = theme, False
        middle = Qt.AlignmentFlag.AlignHCenter
        self.choose = button(tr("Choose files …"), theme, "primary")
        self.choose.clicked.connect(self.chosen)
        folder = button(tr("A folder …"), theme)
        folder.setAccessibleName(tr("Choose a folder"))
        folder.clicked.connect(self.folder_chosen)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(6)
        column.addStretch(1)
        column.addSpacing(ICON + 8)
        self._words = label(tr(DROP), theme, 18, 600)
        column.addWidget(self._words, 0, middle)
        column.addWidget(label(tr("A zip as downloaded, one file or several"), theme, 13, tone="muted"), 0, middle)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setMinimumHeight(176)
        theme.changed.connect(self.update)

    def light(self, lit: bool) -> None:
        self._lit = lit
        self._words.setText(tr(LET_GO if lit else DROP))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint.fill(painter, box, theme.colour("raised" if self._lit else "surface"), RADIUS_LARGE)
        pen = QPen(theme.colour("accent" if self._lit else "edge"), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_LARGE, RADIUS_LARGE)
        left, top = box.center().x() - ICON / 2, (self.height() - self._column.sizeHint().height()) / 2 + 18
        colour = theme.colour("accent" if self._lit else "muted")
        theme.icons.paint(painter, "bring", QRectF(left, top, ICON, ICON), colour)
        painter.end()
