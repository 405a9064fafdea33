"""What settings are made of: a group with a heading, a row with its control, facts, a question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.viewmodels.settings import Facts
from desktop.views.widgets.asking import Asking
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.labels import Kind, announce, button, label, paragraph

PADDING = 16


class Rows(QWidget):
    """Rows over one another, parted by lines."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def add(self, row: QWidget, *, parted: bool = True) -> tuple[QWidget, ...]:
        """One more row, under a line unless it is the first or belongs to the one above; returns both."""
        both = (_divider(), row) if parted and self._column.count() else (row,)
        for part in both:
            self._column.addWidget(part)
        return both

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """These rows in place of all."""
        _clear(self._column)
        for row in rows:
            self.add(row)
            row.show()  # at once: it may be about to get the focus


class Group(QWidget):
    """A heading over a card with rows."""

    def __init__(self, theme: Theme, heading: str) -> None:
        super().__init__()
        self._theme = theme
        self.rows = Rows()
        card = QFrame()
        card.setObjectName("group")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(PADDING, 12, PADDING, 12)
        inside.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(heading, theme, 15, 600))
        column.addWidget(card)


class Row(QFrame):
    """What it is about, a line or two of help, and what can be pressed, at the right."""

    def __init__(self, theme: Theme, title: str, words: str = "", controls: Iterable[QWidget] = ()) -> None:
        super().__init__()
        self.title = ElidedLabel(theme, 14, 500)
        self.title.say(title)
        self.words = paragraph(theme, 12, "muted")
        about = QWidget()
        about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.told = QVBoxLayout(about)
        self.told.setContentsMargins(0, 0, 0, 0)
        self.told.setSpacing(2)
        self.told.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        self.told.addWidget(self.words)
        self.say(words)  # only now: what has no parent would open a window of its own
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(about, 1)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def follow(self, title: str, words: str) -> None:
        """Something that changes by itself: what is new of it is heard."""
        before = self.title.words, self.words.text()
        self.title.say(title)
        self.say(words)
        if self.isVisible() and before != (title, words):
            announce(self, f"{title}. {words}" if before[0] != title else words)

    def as_card(self) -> Row:
        """On a card of its own, where it stands in no group."""
        self.setObjectName("group")
        self.setContentsMargins(PADDING, 12, PADDING, 12)
        return self


class FactList(QWidget):
    """Names and values in two columns."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Facts = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Facts) -> None:
        if facts == self._shown:
            return
        self._shown = facts
        _clear(self._grid)
        for place, (name, words) in enumerate(facts):
            value = paragraph(self._theme, 13)
            value.setText(words)
            self._grid.addWidget(label(name, self._theme, 13, tone="muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1)


class Question(Asking):
    """One sentence with two answers, where it was asked; the harmless one has the focus."""

    agreed = Signal()
    shown = Signal(object)  # itself: it may be out of view

    def __init__(self, theme: Theme, kind: Kind) -> None:
        super().__init__()
        self._words = paragraph(theme, 13)
        self.yes, self.no = button("", theme, kind), button("", theme)
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self.declined)
        self.extra = QVBoxLayout()
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for pressed in (self.yes, self.no):
            ways.addWidget(pressed)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addLayout(self.extra)
        column.addLayout(ways)
        self.hide()

    def ask(self, words: str, yes: str, no: str) -> None:
        """`yes` "": there is only one answer."""
        self._words.setText(words)
        self.setAccessibleName(words)
        for pressed, name in ((self.yes, yes), (self.no, no)):
            pressed.setText(name)
            pressed.setAccessibleName(name)
            pressed.setVisible(bool(name))
        self.no.setAccessibleDescription(words)
        self.come_up(self.no)
        self.shown.emit(self)


def stops(layout: QLayout) -> Iterator[QWidget]:
    """What the keyboard can reach in a layout and all that is in it, in reading order."""
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        if (widget := item.widget()) is None:
            if (inner := item.layout()) is not None:
                yield from stops(inner)
        elif (inside := widget.layout()) is not None:
            yield from stops(inside)
        elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _divider() -> QFrame:
    line = QFrame()
    line.setObjectName("divider")
    line.setFixedHeight(1)
    return line
