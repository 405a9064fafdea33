"""The cards as a grid that fills its width: virtualised, so that fifty cost what is seen of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from desktop.actions.marks import Mark
from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.keys import WORDS
from desktop.viewmodels.lists import ListView
from desktop.views.widgets.card_delegate import GAP, CardDelegate, Geometry
from desktop.views.widgets.film_view import FilmView
from desktop.views.widgets.keyboard import step_across
from desktop.views.widgets.one_press import OnePress

NARROWEST, MOST_COLUMNS = 150, 10
"""On a very wide window cards grow instead of becoming more."""
WIDEST = 236
"""Where there are only a few cards, they do not grow beyond this."""
MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class CardGrid(FilmView):
    """Cards in reading order. Arrows move; with Shift they choose what they pass, with Ctrl they move and Space
    chooses.

    With `whole`, the most cards it gets, it is as high as they are and part of a page that scrolls.
    """

    chosen_changed = Signal()
    marked = Signal(str, str)  # a film's key, Mark
    rated = Signal(str, float)  # a film's key, stars

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, whole: int = 0) -> None:
        super().__init__(theme, parent)
        self._whole, self._anchor = whole, 0
        self._chosen: tuple[str, ...] = ()
        self._presses, self._hurried = OnePress(self), False
        self._pressed: tuple[str, Mark | float] | None = None
        if not whole:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            self.setDragEnabled(False)
            self.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self._delegate = CardDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Films"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        always = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(always if not whole else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(48)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of the chosen films, in the order of the list, where several are."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        keys = [card.key for row in rows if (card := self._cards.card(row)) is not None]
        return tuple(keys) if len(keys) > 1 else ()

    def hush(self, key: str) -> None:
        """That film's figures are not shown; "" for none."""
        self._delegate.hushed = key
        self.viewport().update()

    def know(self, has: Callable[[str, Mark], bool], rating: Callable[[str], float | None]) -> None:
        """`has`: whether a mark is set on the film with that key; `rating`: what it was given."""
        self._delegate.has, self._delegate.rating = has, rating

    def unchoose(self) -> None:
        """Only the marked film stays."""
        self._forget_chosen()
        self.mark(self.currentIndex().row())

    def mark(self, row: int) -> None:
        """And only it: from here on Shift chooses."""
        super().mark(row)
        self._anchor = max(0, self.currentIndex().row())

    def to_start(self) -> None:
        self._forget_chosen()
        super().to_start()

    def show_list(self, view: ListView) -> None:
        """New cards; the place in the list is kept, so that rating one film leads to the next, and so are several
        chosen films."""
        verdict = any(card.verdict is not None for card in view.cards)
        # A card without figures says whose likes it counts in its sentence.
        self._shape(verdict=verdict, simulated=verdict and any(card.simulated for card in view.cards))
        self._cards.show(view.cards)
        self._fit()
        rows = [row for key in self._chosen if (row := self._cards.row_of(key)) is not None]
        if len(rows) > 1:
            self._choose(rows)
        else:
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
        held = event.modifiers()
        if event.key() in MOVES and (not held & Qt.KeyboardModifier.ControlModifier or not self._whole):
            self._move(Qt.Key(event.key()), held)
        elif event.key() == Qt.Key.Key_Space and held & Qt.KeyboardModifier.ControlModifier and not self._whole:
            self._anchor = self.currentIndex().row()
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Toggle)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            QListView.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():  # a finger shows nothing before it presses
            self._delegate.pointed = event.position()
            self.viewport().update(self.visualRect(self.indexAt(event.position().toPoint())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left, row = event.button() == Qt.MouseButton.LeftButton, self.indexAt(event.position().toPoint()).row()
        self._pressed = self._aimed(event) if left else None
        self._hurried = self._pressed is not None and self._presses.hurried(event)
        if left and row >= 0 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self._whole:
            self._go(row, event.modifiers())  # Qt would choose a rectangle
            return
        if row >= 0:
            self._anchor = row
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # there is nothing that two presses do and one does not

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        QListView.mouseReleaseEvent(self, event)
        if self._aimed(event) == pressed and not self._hurried:
            key, said = pressed
            if isinstance(said, float):
                self.rated.emit(key, said)
            else:
                self.marked.emit(key, said)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._delegate.pointed = None
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and (aimed := self._aimed(event)) is not None:
            said = aimed[1]
            words = tr("{shown:g} of 5 stars", shown=said) if isinstance(said, float) else tr(WORDS[said])
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

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

    def _on_chosen(self) -> None:
        before, self._chosen = self._chosen, self.chosen
        self._delegate.several = bool(self._chosen)
        self.viewport().update()
        if self._chosen != before:
            self.chosen_changed.emit()

    def _forget_chosen(self) -> None:
        self.clearSelection()
        if self._chosen:  # skeletons stand in for them
            self._chosen = ()
            self.chosen_changed.emit()

    def _choose(self, rows: Sequence[int]) -> None:
        """These, with the mark at its place."""
        several, flag = QItemSelection(), QItemSelectionModel.SelectionFlag
        for row in rows:
            several.select(self._cards.index(row, 0), self._cards.index(row, 0))
        self._anchor = min(self._place, self._cards.rowCount() - 1)
        self.selectionModel().setCurrentIndex(self._cards.index(self._anchor, 0), flag.NoUpdate)
        self.selectionModel().select(several, flag.ClearAndSelect)

    def _aimed(self, event: QMouseEvent | QHelpEvent) -> tuple[str, Mark | float] | None:
        """The film, and the mark or the stars on its poster that the mouse is at."""
        index = self.indexAt(event.position().toPoint() if isinstance(event, QMouseEvent) else event.pos())
        card, said = self._cards.card(index.row()), self._delegate.under(QRectF(self.visualRect(index)))
        return (card.key, said) if card is not None and said is not None else None

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

    def _go(self, row: int, held: Qt.KeyboardModifier) -> None:
        """To the film at `row`: choosing all on the way with Shift, leaving the choice as it is with Ctrl."""
        flag, here = QItemSelectionModel.SelectionFlag, self._cards.index(row, 0)
        if held & Qt.KeyboardModifier.ShiftModifier and not self._whole:
            first, last = sorted((self._anchor, row))
            span = QItemSelection(self._cards.index(first, 0), self._cards.index(last, 0))
            self.selectionModel().setCurrentIndex(here, flag.NoUpdate)
            self.selectionModel().select(span, flag.ClearAndSelect)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self.selectionModel().setCurrentIndex(here, flag.NoUpdate)
        else:
            self.mark(row)
        self.scrollTo(here)

    def _move(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        last, row = self._cards.rowCount() - 1, self.currentIndex().row()
        down = self._columns
        rows = {Qt.Key.Key_Up: -down, Qt.Key.Key_Down: down}
        if key == Qt.Key.Key_Home:
            target = 0
        elif key == Qt.Key.Key_End:
            target = last
        else:
            target = row + (rows.get(key) or step_across(self, key))
            if target > last and row // self._columns < last // self._columns:
                target = last  # down into a last row that is not full
        if 0 <= target <= last:
            self._go(target, held)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.passed.emit(-1 if key == Qt.Key.Key_Up else 1)
