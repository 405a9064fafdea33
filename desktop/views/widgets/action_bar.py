"""A strip over a list: what is going on, what can be done with it, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.labels import announce, button, edges

HEIGHT, BELOW = 46, 12


class ActionBar(QWidget):
    """Hidden until it has something to say."""

    acted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        strip = QWidget()
        strip.setObjectName("strip")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        strip.setFixedHeight(HEIGHT)
        self.setAccessibleName(name)
        self.words = ElidedLabel(theme, 13, 500)
        self.action, self.out = button("", theme, "primary"), button("", theme)
        self.action.clicked.connect(self.acted)
        self.out.clicked.connect(self.left)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, BELOW)
        outer.addWidget(strip)
        row = QHBoxLayout(strip)
        edges(row, 14, 0, 7, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.out)
        row.addWidget(self.action)
        self.hide()

    def say(self, words: str, action: str, out: str) -> None:
        if self.isHidden() or words != self.words.words:  # not again with every move of a slider
            announce(self, words)
        self.words.say(words)
        for made, name in ((self.action, action), (self.out, out)):
            made.setText(name)
            made.setAccessibleName(name)
        self.show()
