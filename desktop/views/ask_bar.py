"""A question about the films that are shown: a field, and above it the answer with the facts it rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.wording import WordsView
from desktop.views.widgets.labels import button, edges, label
from desktop.views.widgets.said_list import FactList
from desktop.views.words_box import RING, WordsBox

LONGEST = 300
ANSWER_SHARE = 0.26
"""Of the window's height; more scrolls, for the films stay in view."""


class AskBar(QWidget):
    """Under the films. The answer stays until it is put away or another question is asked."""

    asked = Signal(str)
    stopped = Signal()
    put_away = Signal()
    left = Signal()  # Escape with nothing to put away

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._view = WordsView()
        self.field = QLineEdit()
        self.field.setObjectName("filter")
        self.field.setFont(theme.font(13))
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(tr("Ask about this list: “which of these is a hidden gem?”"))
        self.field.setAccessibleName(tr("Ask about this list"))
        self._take, self._close = button(tr("Ask"), theme), button(tr("Put away"), theme, "quiet")
        self.box = WordsBox(theme, tr("Answer"), again="")
        self._facts_head, self._facts = label(tr("Facts used"), theme, 12, 600, "muted"), FactList(theme)
        self._lay_out()
        self.box.stopped.connect(self.stopped)
        self.box.lit.connect(self._facts.light)
        self._take.clicked.connect(self._ask)
        self._close.clicked.connect(self.put_away)
        self.field.returnPressed.connect(self._ask)
        self.field.textChanged.connect(self._follow)
        self._usable = False
        self.show_usable(False)

    def show_usable(self, usable: bool) -> None:
        """Whether there is somebody to ask."""
        self._usable = usable
        self.field.setEnabled(usable)
        self._follow()

    def show_words(self, view: WordsView) -> None:
        closing = self._close.hasFocus() or self.box.stop.hasFocus()
        self._view = view
        self.box.show_words(view)
        used = [fact for fact in view.facts if fact.id in view.used]
        self._facts.show_facts(used)
        for part in (self._facts_head, self._facts):
            part.setVisible(bool(used))
        shown = view.phase != "off"
        self._area.setVisible(shown)
        self._close.setVisible(shown and not view.busy)
        self._fit()
        if closing and not (view.busy or shown):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._view.busy:
            self.stopped.emit()
        elif self._view.phase != "off":
            self.put_away.emit()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """A window of another height moves its foot."""
        super().moveEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        body = QWidget()
        inside = QVBoxLayout(body)
        edges(inside, 0, 0, 12, 4)
        for inset in (self._facts_head, self._facts):
            edges(inset, RING, 0, 0, 0)
        inside.setSpacing(4)
        for part in (self.box, self._facts_head, self._facts):
            inside.addWidget(part)
        inside.addStretch(1)
        self._body = body
        self._area = QScrollArea()
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._take)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        edges(row, RING, 0, 0, 0)
        edges(column, EDGE - RING, 4, EDGE, 8)
        column.setSpacing(4)
        column.addWidget(self._area)
        column.addLayout(row)
        for hidden in (self._area, self._close, self._facts_head, self._facts):
            hidden.setVisible(False)

    def _fit(self) -> None:
        """As high as the answer, up to a limit."""
        width = max(200, self.width() - 2 * EDGE + RING)
        self._body.layout().activate()  # type: ignore[union-attr]  # it has one since it was built
        most = int(ANSWER_SHARE * self.window().height())
        self._area.setFixedHeight(min(most, self._body.heightForWidth(width - 12) + 4))

    def _follow(self) -> None:
        self._take.setEnabled(self._usable and bool(self.field.text().strip()))

    def _ask(self) -> None:
        if self._usable and (question := self.field.text().strip()):
            self.asked.emit(question)
