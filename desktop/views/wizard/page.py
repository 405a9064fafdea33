"""What a page of the wizard is: parts that scroll over a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.labels import edges
from desktop.views.widgets.scrolled import Scrolled


class Page(QWidget):
    """`heading` and `sub`, phrases of the class, are said above the steps; `back` leads a step back."""

    back = Signal()
    heading = ""
    sub = ""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.heading, self.sub = tr(self.heading), tr(self.sub)
        self.area = Scrolled()
        self.parts = self.area.column
        self.note = ElidedLabel(theme, 12, 400, "muted")
        self.foot = QHBoxLayout()
        edges(self.foot, 0, 0, EDGE, 0)
        self.foot.setSpacing(8)
        self.foot.addWidget(self.note, 100)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.area, 1)
        column.addLayout(self.foot)

    def take_focus(self) -> None:
        """The page has come up."""
        raise NotImplementedError
