"""Films side by side, of which one is marked: what the grid of cards and a shelf of posters have in common."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.models.cards import CardModel, Index
from desktop.theme.theme import Theme
from desktop.viewmodels.cards import CardView


class FilmView(QListView):
    """Enter or a click asks why; keys that no view takes are left to the window. Its delegate paints the films."""

    why_wanted = Signal(str)
    moved = Signal(str)
    entered = Signal()
    passed = Signal(int)  # −1: up, out of the view; 1: down

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards, self._place = CardModel(self), 0
        self.setModel(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> CardView | None:
        """The film that is marked."""
        return self._cards.card(self.currentIndex().row())

    @property
    def middle(self) -> int:
        """Where the marked film is, across."""
        return self.visualRect(self.currentIndex()).center().x()

    def to_start(self) -> None:
        """Forget the place: the next list is another question."""
        self._place = 0
        self.leave()
        self.scrollToTop()

    def leave(self) -> None:
        """Nothing is marked any more."""
        self.setCurrentIndex(QModelIndex())

    def mark_place(self) -> None:
        """Marks the film at the place that was marked last."""
        self.mark(self._place)

    def mark(self, row: int) -> None:
        """Marks the film at `row`, or the nearest; none while there are none."""
        if self._cards.card(0) is not None:
            self.setCurrentIndex(self._cards.index(max(0, min(row, self._cards.rowCount() - 1))))

    def keep(self, key: str) -> None:
        """Marks the film `key` wherever it stands now; leaves the mark where it is when it is not here."""
        row = self._cards.row_of(key)
        if row is not None:
            self.mark(row)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        card = self._cards.card(current.row())
        if card is not None:
            self._place = current.row()  # kept while skeletons stand in for a list that takes its time
            self.moved.emit(card.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.why_wanted.emit(self.current.key)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        card = self._cards.card(self.indexAt(event.position().toPoint()).row())
        choosing = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if card is not None and event.button() == Qt.MouseButton.LeftButton and not choosing:
            self.why_wanted.emit(card.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        clicked = event.reason() == Qt.FocusReason.MouseFocusReason  # what is clicked is marked by the click
        if not clicked and not self.currentIndex().isValid():
            self.mark_place()
