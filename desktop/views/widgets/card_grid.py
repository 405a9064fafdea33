"""The cards as a grid that fills its width: virtualised, so that fifty cost what is seen of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.theme.theme import Theme
from desktop.viewmodels.lists import ListView
from desktop.views.widgets.card_delegate import GAP, CardDelegate, Geometry
from desktop.views.widgets.film_view import FilmView

NARROWEST, MOST_COLUMNS = 150, 10
"""On a very wide window cards grow instead of becoming more."""
WIDEST = 236
"""Where there are only a few cards, they do not grow beyond this."""
MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class CardGrid(FilmView):
    """Cards in reading order. Arrows move.

    With `whole`, the most cards it gets, it is as high as they are and part of a page that scrolls.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, whole: int = 0) -> None:
        super().__init__(theme, parent)
        self._whole = whole
        self._delegate = CardDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Films")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        always = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(always if not whole else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(48)

    def show_list(self, view: ListView) -> None:
        """New cards; the place in the list is kept, so that rating one film leads to the next."""
        verdict = any(card.verdict is not None for card in view.cards)
        # A card without figures says whose likes it counts in its sentence.
        self._shape(verdict=verdict, simulated=verdict and any(card.simulated for card in view.cards))
        self._cards.show(view.cards)
        self._fit()
        self.mark_place()

    def show_skeletons(self, count: int) -> None:
        self._cards.show_skeletons(count)
        self._fit()

    def enter(self, x: int, way: int) -> None:
        """Takes the focus from above (`way` 1) or below (−1), on the card at or beside `x`."""
        last = self._cards.rowCount() - 1
        first = 0 if way > 0 else last // self._columns * self._columns
        column = max(0, min(x // max(1, self.gridSize().width()), self._columns - 1))
        self.mark(first + column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move(Qt.Key(event.key()))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            QListView.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._whole:
            event.ignore()  # the page scrolls
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        shape = self._delegate.geometry
        self._shape(verdict=shape.verdict, simulated=shape.simulated)
        self._fit()
        super().resizeEvent(event)

    @property
    def _columns(self) -> int:
        width = self.viewport().width()
        most = MOST_COLUMNS if not self._whole else max(self._whole, width // (WIDEST + GAP))
        return min(most, max(1, width // (NARROWEST + GAP)))

    def _shape(self, *, verdict: bool, simulated: bool) -> None:
        cell = (self.viewport().width() - 1) // self._columns
        self._delegate.geometry = Geometry(max(90, cell - GAP), verdict, simulated)
        self.setGridSize(QSize(cell, self._delegate.geometry.height + GAP))

    def _fit(self) -> None:
        if self._whole:
            rows = -(-max(1, self._cards.rowCount()) // self._columns)
            self.setFixedHeight(rows * self.gridSize().height())

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
            self.mark(target)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.passed.emit(-1 if key == Qt.Key.Key_Up else 1)
