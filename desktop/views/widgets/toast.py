"""What has just happened, for a few seconds, with a way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.notices import Notice
from desktop.views.widgets.labels import announce, button, edges, float_above, label
from desktop.views.widgets.one_press import OnePress

SECONDS = 7
FOOT = 3
"""Above the edge of the window: it covers the status line and the margin over it, and no film or button."""
LOWEST = 30
"""Twice the radius of its corners, and its line: a lower one would be drawn with square corners."""


class Toast(QFrame):
    """Floats on the status line, at its quiet end.

    `undo` and `redo` from its button, `stepped` for half a star more or less. `left`: a button had the keys and is
    gone; they go back to where they were.
    """

    undo = Signal()
    redo = Signal()
    stepped = Signal(float)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget, beneath: QWidget) -> None:
        super().__init__(parent)
        self._over, self._beneath, self._said = parent, beneath, ""
        self.setObjectName("toast")
        self.setMinimumHeight(LOWEST)
        self._words = label("", theme, 13, 500)
        self._undo, self._redo = button(tr("Undo"), theme, "link"), button(tr("Redo"), theme, "link")
        self._undo.setAccessibleName(tr("Undo the last change"))
        self._redo.setAccessibleName(tr("Redo what was undone"))
        self._less, self._more = button("−½", theme, "quiet"), button("+½", theme, "quiet")
        self._less.setAccessibleName(tr("Half a star less"))
        self._more.setAccessibleName(tr("Half a star more"))
        row = QHBoxLayout(self)
        edges(row, 16, 2, 6, 2)
        row.setSpacing(6)
        for widget in (self._words, self._less, self._more, self._undo, self._redo):
            row.addWidget(widget)
        for made in (self._less, self._more, self._undo, self._redo):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys on the films
        OnePress(self, self._undo, self._redo)  # each stands where the other was
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        self._less.clicked.connect(lambda: self.stepped.emit(-0.5))
        self._more.clicked.connect(lambda: self.stepped.emit(0.5))
        self._timer = QTimer(self, singleShot=True, interval=1000 * SECONDS)
        self._timer.timeout.connect(self._on_time)
        beneath.installEventFilter(self)
        float_above(self, theme)
        self.hide()

    def say(self, words: str) -> None:
        """Says something that needs no way back."""
        self.tell(Notice(words))

    def tell(self, notice: Notice) -> None:
        """Says what was done, with the way back; a rating can be stepped by halves."""
        self._said = notice.line
        self._offer(notice)
        self.setAccessibleName(notice.line)
        self.show()
        self.place()
        self.raise_()
        announce(self, notice.line)
        self._timer.start()

    def place(self) -> None:
        """At the right of what it tells about."""
        self._words.setText(self._said)
        self.adjustSize()
        excess = self.width() - (self._beneath.width() - 2 * EDGE)
        if excess > 0:  # a long title gives way in its middle: how it was rated stays
            room = self._words.width() - excess
            self._words.setText(self._words.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideMiddle, room))
            self.adjustSize()
        right = self._beneath.mapTo(self._over, QPoint(self._beneath.width() - EDGE, 0)).x()
        self.move(right - self.width(), self._over.height() - self.height() - FOOT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt would hand the keys to whatever comes next."""
        if self._held and self.window().isVisible() and not event.spontaneous():
            self.left.emit()
        super().hideEvent(event)

    @property
    def _held(self) -> bool:
        """Whether one of its buttons has the keys."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _offer(self, notice: Notice) -> None:
        """Shows a notice's buttons. The keys go from one that goes to the one in its place, else to where they were."""
        way = {"undo": self._undo, "redo": self._redo}.get(notice.way)
        wanted = {way, *((self._less, self._more) if notice.rated is not None else ())}
        every = (self._undo, self._redo, self._less, self._more)
        leaves = any(made.hasFocus() and made not in wanted for made in every)
        if way is not None:
            way.show()
            if leaves:
                way.setFocus(Qt.FocusReason.OtherFocusReason)
        elif leaves:
            self.left.emit()
        for made in every:
            made.setVisible(made in wanted)

    def _on_time(self) -> None:
        """Nobody's button goes while it has the keys."""
        if self._held:
            self._timer.start()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)
