"""What stands where the cards would be when there are none: a picture, a sentence, a way on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.views.widgets import paint
from desktop.views.widgets.labels import announce, button, label, paragraph

WIDTH = 420


class Screen(QWidget):
    """An empty cinema screen: the picture of every state without films."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(188, 116))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.fill(painter, QRectF(24, 4, 140, 74), theme.colour("raised"), 8)
        paint.outline(painter, QRectF(24, 4, 140, 74), theme.colour("line"), 1.5, 8)
        paint.fill(painter, QRectF(88, 36, 12, 12), theme.colour("accent"), 6)
        for row, (top, count) in enumerate(((90, 7), (103, 9))):
            width = 12 + row * 2
            left = (self.width() - count * (width + 5) + 5) / 2
            for k in range(count):
                paint.fill(painter, QRectF(left + k * (width + 5), top, width, 9), theme.colour("line"), 4)
        painter.end()


class StatePane(QWidget):
    """Says in one sentence why there is nothing, and offers the one thing to do about it, or two."""

    acted = Signal()
    acted_otherwise = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._title = label("", theme, 18, 600)
        self._words = paragraph(theme, 14, "muted")
        self._words.setAlignment(middle)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setFixedWidth(WIDTH)
        self.action = button("", theme, "primary")
        self.action.clicked.connect(self.acted)
        self.other = button("", theme)
        self.other.clicked.connect(self.acted_otherwise)
        self.ways = QHBoxLayout()
        self.ways.setSpacing(12)
        self.ways.addStretch(1)
        self.ways.addWidget(self.action)
        self.ways.addWidget(self.other)
        self.ways.addStretch(1)
        self.setFocusProxy(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Screen(theme), 0, middle)
        column.addSpacing(4)
        column.addWidget(self._title, 0, middle)
        column.addWidget(self._words, 0, middle)
        column.addSpacing(4)
        column.addLayout(self.ways)
        column.addStretch(3)

    def say(self, title: str, words: str, action: str = "", other: str = "") -> None:
        self._title.setText(title)
        self._words.setText(words)
        self._words.setMinimumHeight(0)  # else it would stay as high as the words before
        self._words.setFixedHeight(self._words.heightForWidth(WIDTH))
        for pressed, name in ((self.action, action), (self.other, other)):
            pressed.setText(name)
            pressed.setAccessibleName(name)
            pressed.setVisible(bool(name))
        announce(self, f"{title}. {words}")
