"""What has just happened, for a few seconds, with a way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.views.widgets.labels import button, float_above, label

SECONDS = 7


class Toast(QFrame):
    """Floats in the lower right corner; `undo` when its button is pressed, `stepped` for half a star more or less."""

    undo = Signal()
    stepped = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget, beneath: QWidget) -> None:
        super().__init__(parent)
        self._over, self._beneath, self._said = parent, beneath, ""
        self.setObjectName("toast")
        self._words = label("", theme, 14, 500)
        self._undo = button("Undo", theme, "link")
        self._undo.setAccessibleName("Undo the last rating")
        self._less, self._more = button("−½", theme, "quiet"), button("+½", theme, "quiet")
        self._less.setAccessibleName("Half a star less")
        self._more.setAccessibleName("Half a star more")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 10, 8)
        row.setSpacing(6)
        for widget in (self._words, self._less, self._more, self._undo):
            row.addWidget(widget)
        self._undo.clicked.connect(self.undo)
        self._less.clicked.connect(lambda: self.stepped.emit(-0.5))
        self._more.clicked.connect(lambda: self.stepped.emit(0.5))
        self._timer = QTimer(self, singleShot=True, interval=1000 * SECONDS)
        self._timer.timeout.connect(self.hide)
        beneath.installEventFilter(self)
        float_above(self, theme)
        self.hide()

    def say(self, words: str, *, undoable: bool = False) -> None:
        """Shows the words; what can be taken back can also be stepped by halves."""
        self._said = words
        for widget in (self._undo, self._less, self._more):
            widget.setVisible(undoable)
        self.setAccessibleName(words)
        self.show()
        self.place()
        self.raise_()
        self._timer.start()

    def place(self) -> None:
        """In the lower right corner of what it tells about, over the quiet end of the status line."""
        self._words.setText(self._said)
        self.adjustSize()
        excess = self.width() - (self._beneath.width() - 2 * EDGE)
        if excess > 0:  # a long title gives way in its middle: how it was rated stays
            room = self._words.width() - excess
            self._words.setText(self._words.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideMiddle, room))
            self.adjustSize()
        right = self._beneath.mapTo(self._over, QPoint(self._beneath.width() - EDGE, 0)).x()
        self.move(right - self.width(), self._over.height() - self.height() - 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)
