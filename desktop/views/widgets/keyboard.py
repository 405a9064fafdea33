"""The keyboard's way through a screen: Enter presses, Tab and arrows go in reading order."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TabbedPage(QWidget):
    """All that stands in the window. Tab brings what it leads to into view: Qt does so within one scroll area, and
    not where Tab comes from outside of it."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        led = super().focusNextPrevChild(forward)
        focused = self.window().focusWidget()
        above = focused.parentWidget() if led and focused is not None else None
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(focused)
            above = above.parentWidget()
        return led


def enter_pressed(screen: QWidget, event: QKeyEvent) -> bool:
    """Presses the focused button of `screen` when the key is Enter, as Space does anyway; whether it did. A key that is
    held presses once."""
    focused = screen.focusWidget()
    if event.key() not in ENTER or not isinstance(focused, QAbstractButton) or not focused.hasFocus():
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True


def step_across(widget: QWidget, key: int) -> int:
    """1 for the arrow that leads on in what is read across, −1 for the one that leads back, 0 for any other key."""
    step = (key == Qt.Key.Key_Right) - (key == Qt.Key.Key_Left)
    return -step if widget.isRightToLeft() else step


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Tab goes from each to the next; widgets made later would otherwise come last."""
    for earlier, later in pairwise(widgets):
        QWidget.setTabOrder(earlier, later)
