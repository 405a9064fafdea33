"""The keyboard's way through a screen: Enter presses, Tab goes in reading order."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def enter_pressed(screen: QWidget, event: QKeyEvent) -> bool:
    """Presses the focused button of `screen` when the key is Enter, as Space does anyway; whether it did."""
    focused = screen.focusWidget()
    if event.key() not in ENTER or not isinstance(focused, QAbstractButton) or not focused.hasFocus():
        return False
    focused.click()
    return True


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Tab goes from each to the next; widgets made later would otherwise come last."""
    for earlier, later in pairwise(widgets):
        QWidget.setTabOrder(earlier, later)
