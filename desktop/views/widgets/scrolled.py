"""A page that scrolls: its content ends at the edge, with the scroll bar beyond it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.theme.tokens import EDGE
from desktop.views.widgets.labels import edges

SCROLL_BAR = 10
SCROLLS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class Scrolled(QScrollArea):
    """A column of parts; the page keys scroll, and whatever has the focus keeps it."""

    def __init__(self) -> None:
        super().__init__()
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setSpacing(12)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(lambda _, most: self._keep_edge(scrolls=most > 0))
        self._keep_edge(scrolls=False)

    def bring_into_view(self, part: QWidget) -> None:
        """Once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = SCROLLS.get(Qt.Key(event.key()))
        if action is None:
            event.ignore()
        else:
            self.verticalScrollBar().triggerAction(action)

    def _keep_edge(self, *, scrolls: bool) -> None:
        edges(self.column, 0, 0, EDGE - SCROLL_BAR if scrolls else EDGE, 16)
