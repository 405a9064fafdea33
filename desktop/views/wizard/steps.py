"""Where one is in the wizard: five cards in a row; those behind can be gone back to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE, RADIUS
from desktop.viewmodels.training import STEPS, StepName
from desktop.views.widgets import paint
from desktop.views.widgets.labels import edges, tip

HEIGHT, DOT = 52, 24


class StepCard(QAbstractButton):
    """A number or a tick, the step's name, and what was chosen."""

    def __init__(self, theme: Theme, number: int, words: str) -> None:
        super().__init__()
        self._theme, self._number, self._words = theme, number, words
        self._chosen, self._here, self._done = "", False, False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_state(self, chosen: str, *, here: bool, done: bool, open_to: bool) -> None:
        self._chosen, self._here, self._done = chosen, here, done
        self.setEnabled(open_to and not here)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor)
        state = tr("here") if here else tr("done") if done else tr("to come")
        step = tr("Step {number}: {words}", number=self._number, words=self._words)
        self.setAccessibleName(", ".join(filter(None, (step, chosen, state))))
        self.setToolTip(tip(chosen))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(92, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = paint.on(self), self._theme
        box, middle = QRectF(self.rect()), QRectF(self.rect()).center().y()
        paint.fill(painter, box, theme.colour("surface"), RADIUS)
        if self._here or self.hasFocus():
            paint.outline(painter, box, theme.colour("accent"), 2 if self.hasFocus() else 1.5, RADIUS)
        dot = QRectF(12, middle - DOT / 2, DOT, DOT)
        paint.fill(painter, dot, theme.colour("accent" if self._here else "raised"), DOT / 2)
        sign = "✓" if self._done and not self._here else str(self._number)
        tone = theme.colour("on_accent" if self._here else "muted")
        paint.text(painter, dot, sign, theme.font(12, 600), tone, Qt.AlignmentFlag.AlignHCenter)
        left = 12 + DOT + 10
        room = box.width() - left - 8
        name, under = QRectF(left, middle - 18, room, 18), QRectF(left, middle + 1, room, 16)
        if not self._chosen:
            name.translate(0, 9)
        tone = theme.colour("text" if self._here or self._done else "muted")
        paint.text(painter, name, self._words, theme.font(13, 600), tone)
        paint.text(painter, under, self._chosen, theme.font(11), theme.colour("muted"))
        painter.end()


class Steps(QWidget):
    """`wanted` says to which step the person wants to go back."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cards: dict[StepName, StepCard] = {}
        row = QHBoxLayout(self)
        edges(row, 0, 0, EDGE, 0)
        row.setSpacing(10)
        for number, (name, words) in enumerate(STEPS, 1):
            card = self.cards[name] = StepCard(theme, number, tr(words))
            card.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            row.addWidget(card, 1)

    def show_steps(self, here: StepName, chosen: dict[StepName, str], *, locked: bool) -> None:
        """`locked`: while a model is trained there is no way back."""
        place = [name for name, _ in STEPS].index(here)
        for number, (name, card) in enumerate(self.cards.items()):
            open_to = number < min(place, 3) and not locked
            card.show_state(chosen.get(name, ""), here=name == here, done=number < place, open_to=open_to)
