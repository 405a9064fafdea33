"""What comes up in the middle of a screen with a question, and goes again."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Asking(QWidget):
    """Escape declines. Whoever had the focus before gets it back, or `heir` where that one is gone meanwhile."""

    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heir: QWidget | None = None
        self._before: QWidget | None = None

    def come_up(self, first: QWidget) -> None:
        """Shown, with the focus on its `first` part."""
        holder = self.window().focusWidget()
        if holder is not None and not self.isAncestorOf(holder):
            self._before = holder
        self.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide(self) -> None:
        holder = self.window().focusWidget()
        held = holder is not None and self.isAncestorOf(holder)
        super().hide()
        before, self._before = self._before, None
        if held and (shelter := next(filter(_can_be_seen, (before, self.heir)), None)) is not None:
            shelter.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)


def _can_be_seen(widget: QWidget | None) -> bool:
    return widget is not None and shiboken6.isValid(widget) and widget.isVisible()
