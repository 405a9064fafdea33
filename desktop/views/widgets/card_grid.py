"""The cards as a grid that fills its width: virtualised, so that fifty cost what is seen of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.models.cards import CardModel, Index
from desktop.theme.theme import Theme
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.lists import ListView
from desktop.views.widgets.card_delegate import GAP, CardDelegate, Geometry

NARROWEST, MOST_COLUMNS = 150, 10
"""On a very wide window cards grow instead of becoming more."""
MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class CardGrid(QListView):
    """Cards in reading order. Arrows move, Enter or a click asks why; other keys are left to the window."""

    why_wanted = Signal(str)
    moved = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = CardModel(self)
        self._delegate = CardDelegate(theme, self)
        self.setModel(self._cards)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Films")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(48)
        theme.changed.connect(self.viewport().update)

    def show_list(self, view: ListView) -> None:
        """New cards; the place in the list is kept, so that rating one film leads to the next."""
        place = max(0, self.currentIndex().row())
        verdict = any(card.verdict is not None for card in view.cards)
        # A card without figures says whose likes it counts in its sentence.
        self._shape(verdict=verdict, simulated=verdict and any(card.simulated for card in view.cards))
        self._cards.show(view.cards)
        if view.cards:
            self.setCurrentIndex(self._cards.index(min(place, len(view.cards) - 1)))

    def show_skeletons(self, count: int) -> None:
        self._cards.show_skeletons(count)

    def to_start(self) -> None:
        """Forget the place: the next list is another question."""
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    @property
    def current(self) -> CardView | None:
        return self._cards.card(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        card = self._cards.card(current.row())
        if card is not None:
            self.moved.emit(card.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.why_wanted.emit(self.current.key)
        elif event.key() in MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move(Qt.Key(event.key()))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        card = self._cards.card(self.indexAt(event.position().toPoint()).row())
        if card is not None and event.button() == Qt.MouseButton.LeftButton:
            self.why_wanted.emit(card.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._cards.card(0) is not None:
            self.setCurrentIndex(self._cards.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        shape = self._delegate.geometry
        self._shape(verdict=shape.verdict, simulated=shape.simulated)
        super().resizeEvent(event)

    @property
    def _columns(self) -> int:
        return min(MOST_COLUMNS, max(1, self.viewport().width() // (NARROWEST + GAP)))

    def _shape(self, *, verdict: bool, simulated: bool) -> None:
        cell = (self.viewport().width() - 1) // self._columns
        self._delegate.geometry = Geometry(max(90, cell - GAP), verdict, simulated)
        self.setGridSize(QSize(cell, self._delegate.geometry.height + GAP))

    def _move(self, key: Qt.Key) -> None:
        last, row = self._cards.rowCount() - 1, self.currentIndex().row()
        down = self._columns
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -down, Qt.Key.Key_Down: down}
        if key == Qt.Key.Key_Home:
            target = 0
        elif key == Qt.Key.Key_End:
            target = last
        else:
            target = row + steps[key]
            if target > last and row // self._columns < last // self._columns:
                target = last  # down into a last row that is not full
        if 0 <= target <= last:
            self.setCurrentIndex(self._cards.index(target))
