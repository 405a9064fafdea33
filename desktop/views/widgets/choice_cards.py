"""One of a few, as cards over one another: a name, a line, and what it takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS
from desktop.views.widgets import paint
from desktop.views.widgets.keyboard import step_across
from desktop.views.widgets.labels import tip

HEIGHT, DOT, PADDING = 60, 16, 16
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
Choice = tuple[str, str, str, str]
"""Key, name, what it is, and what stands at the right."""


class ChoiceCard(QAbstractButton):
    """A ring that fills, a name over a line, and a few words at the right."""

    def __init__(self, theme: Theme, choice: Choice) -> None:
        super().__init__()
        self._theme = theme
        self.key, self._name, self._words, self._beside = choice
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        spoken = ", ".join(filter(None, choice[1:]))
        self.setAccessibleName(spoken)
        self.setToolTip(tip(spoken))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the arrows are the cards'

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = paint.on(self), self._theme
        box = QRectF(self.rect())
        paint.fill(painter, box, theme.colour("raised" if self.underMouse() else "surface"), RADIUS)
        lit = self.isChecked() or self.hasFocus()
        paint.outline(painter, box, theme.colour("accent" if lit else "line"), 2 if self.hasFocus() else 1, RADIUS)
        ring = QRectF(PADDING, box.center().y() - DOT / 2, DOT, DOT)
        paint.outline(painter, ring, theme.colour("accent" if self.isChecked() else "edge"), 1.5, DOT / 2)
        if self.isChecked():
            paint.fill(painter, ring.adjusted(4, 4, -4, -4), theme.colour("accent"), DOT / 2)
        left = PADDING + DOT + 12
        room = box.width() - left - PADDING
        middle = box.center().y()
        paint.text(painter, QRectF(left, middle - 20, room, 20), self._name, theme.font(14, 600), theme.colour("text"))
        muted, small = theme.colour("muted"), theme.font(12, tabular=True)
        line = " · ".join(filter(None, (self._words, self._beside)))
        paint.text(painter, QRectF(left, middle + 1, room, 18), line, small, muted)
        painter.end()


class ChoiceCards(QWidget):
    """Arrows go from card to card and choose; `chosen` says the key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.cards: list[ChoiceCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    @property
    def key(self) -> str:
        """What is chosen; "" for nothing."""
        return next((card.key for card in self.cards if card.isChecked()), "")

    def show_choices(self, choices: Sequence[Choice], chosen: str) -> None:
        """These in place of all. The focus stays with the chosen one where it was here."""
        focused = any(card.hasFocus() for card in self.cards)
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [ChoiceCard(self._theme, choice) for choice in choices]
        for card in self.cards:
            self._column.addWidget(card)
            card.setChecked(card.key == chosen)
            card.clicked.connect(lambda _=False, card=card: self.chosen.emit(card.key))
            card.show()
        if focused:
            self.take_focus()

    def take_focus(self) -> None:
        card = next((card for card in self.cards if card.isChecked()), self.cards[0] if self.cards else None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = MOVES.get(Qt.Key(event.key())) or step_across(self, event.key())
        here = next((place for place, card in enumerate(self.cards) if card.hasFocus()), None)
        if not step or here is None:
            event.ignore()
            return
        target = self.cards[min(len(self.cards) - 1, max(0, here + step))]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        target.click()
