"""A double click is one press, where the second would be about a film that has only just come there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class OnePress(QObject):
    """Keeps presses that come at once after another from the widgets that it watches, all of them taken together."""

    def __init__(self, parent: QWidget, *watched: QWidget) -> None:
        super().__init__(parent)
        self._last = -QApplication.doubleClickInterval()
        self._kept = False
        for widget in watched:
            widget.installEventFilter(self)

    def hurried(self, press: QMouseEvent) -> bool:
        """Whether this press comes sooner after the last than anybody sees what that one has done."""
        last, self._last = self._last, press.timestamp()
        doubled = press.type() == QEvent.Type.MouseButtonDblClick
        return doubled or 0 < press.timestamp() - last < QApplication.doubleClickInterval()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                self._kept = self.hurried(event)
                return self._kept
            if event.type() == QEvent.Type.MouseButtonRelease:
                return self._kept
        return False
