"""The head of a screen: what it is, a line under it, and what stands beside it. The same height everywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

FIRST_ROW, SECOND_ROW = 40, 18


def head(heading: QWidget, sub: QWidget, *beside: QWidget) -> QVBoxLayout:
    """Both lines over one another, so that no heading jumps from screen to screen."""
    heading.setMinimumHeight(FIRST_ROW)
    sub.setMinimumHeight(SECOND_ROW)
    first = QHBoxLayout()
    first.setSpacing(8)
    first.addWidget(heading)
    first.addStretch(1)
    for widget in beside:
        first.addWidget(widget)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addLayout(first)
    column.addWidget(sub)
    return column
