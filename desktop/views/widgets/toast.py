"""What has just happened, for a few seconds, with a way back."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.views.widgets.labels import button, float_above, label

SECONDS = 7


class Toast(QFrame):
    """Floats at the lower edge; `undo` when its button is pressed, `stepped` for half a star more or less."""

    undo = Signal()
    stepped = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
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
        float_above(self, theme)
        self.hide()

    def say(self, words: str, *, undoable: bool = False) -> None:
        """Shows the words; what can be taken back can also be stepped by halves."""
        self._words.setText(words)
        for widget in (self._undo, self._less, self._more):
            widget.setVisible(undoable)
        self.setAccessibleName(words)
        self.show()
        self.place()
        self.raise_()
        self._timer.start()

    def place(self) -> None:
        """At the middle of the parent's lower edge."""
        self.adjustSize()
        parent = self._over
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 8)
