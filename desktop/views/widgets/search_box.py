"""The search box: a line to type in, its key, and the films it finds beneath."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.lists import CompletionView
from desktop.views.widgets.completion_popup import CompletionPopup
from desktop.views.widgets.labels import label

HEIGHT, LEAST = 42, 160
HINTS = (
    phrase("A film you love: “Heat”, “amelie”; or a mood: “slow melancholic space films”"),
    phrase("A film you love: “Heat”, “amelie”, “matrix 1999”"),
    phrase("A film you love: “Heat”"),
    phrase("A film you love"),
)
"""From long to short; the longest that fits is shown."""
BESIDE_TEXT = 92
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchBox(QLineEdit):
    """Typing asks for completions; arrows move in them, Enter or a click takes one."""

    typed = Signal(str)
    taken = Signal(str)  # a film's key
    felt = Signal(str)  # a mood

    def __init__(self, theme: Theme, popup: CompletionPopup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._popup = theme, popup
        self._hurried = False
        self.setObjectName("search")
        self.setFont(theme.font(14))
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(LEAST)
        self.setMaxLength(120)
        self.setAcceptDrops(False)  # a file dropped here is one to import
        self.setAccessibleName(tr("Search for a film"))
        self.setAccessibleDescription(tr("Type a title; arrows choose a film, Enter shows more like it"))
        self._key: QLabel = label("/", theme, 11, tone="muted")
        self._key.setObjectName("key")
        self._key.setParent(self)
        self.textEdited.connect(self._on_edited)
        popup.taken.connect(self._take)
        theme.changed.connect(self.update)

    def show_completions(self, text: str, found: tuple[CompletionView, ...]) -> None:
        """Completions of `text`; those of a text that has changed since are not shown."""
        if text != self.text() or not text.strip() or not self.hasFocus():
            return
        self._popup.show_for(self, text, found)
        if self._hurried:
            self._take_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in MOVES and self._popup.isVisible():
            self._popup.move_current(MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        elif key == Qt.Key.Key_Escape and self._popup.isVisible():
            self._popup.hide()
        else:
            super().keyPressEvent(event)
            if key == Qt.Key.Key_Escape:
                event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._key.hide()
        if self.text():
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._key.setVisible(not self.text())
        self._popup.hide()
        self._hurried = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._key.adjustSize()
        room = self.width() - BESIDE_TEXT
        hints = list(map(tr, HINTS))
        fits = (hint for hint in hints if self.fontMetrics().horizontalAdvance(hint) <= room)
        self.setPlaceholderText(next(fits, hints[-1]))
        self._key.move(self.width() - self._key.width() - 14, (self.height() - self._key.height()) // 2)
        self._popup.place_under(self)  # why may come up beside it, or the window change

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._theme.icons.paint(painter, "search", QRectF(14, HEIGHT / 2 - 9, 18, 18), self._theme.colour("muted"))
        painter.end()

    def _on_enter(self) -> None:
        """Takes the marked film. What is typed may be ahead of what was found: then the best, once it is found."""
        if self._popup.isVisible() and self._popup.text == self.text():
            self._take_chosen()
        elif self.text().strip():
            self._hurried = True
            self.typed.emit(self.text())

    def _take_chosen(self) -> None:
        self._hurried = False
        if (row := self._popup.chosen) is not None:
            self._take(row)

    def _on_edited(self, text: str) -> None:
        self._hurried = False
        if not text.strip():
            self._popup.hide()
        self.typed.emit(text)

    def _take(self, row: CompletionView) -> None:
        self._popup.hide()
        self.clear()
        if row.mood:
            self.felt.emit(row.mood)
        else:
            self.taken.emit(row.key)
