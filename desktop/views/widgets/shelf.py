"""One shelf: a heading and a row of posters that runs on to the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.shelves import ShelfView
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.film_view import FilmView
from desktop.views.widgets.glide import Glide
from desktop.views.widgets.keyboard import step_across
from desktop.views.widgets.labels import button, edges, tip
from desktop.views.widgets.shelf_delegate import CELL, RING, ShelfDelegate

HEADING = 34
ARRANGED = {
    "top": phrase("Pin to the top"),
    "up": phrase("Move up"),
    "down": phrase("Move down"),
    "away": phrase("Hide this shelf"),
}
SKELETONS = 8


class ShelfRow(FilmView):
    """Posters from left to right. Arrows move; up and down lead out of the row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setItemDelegate(ShelfDelegate(theme, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(CELL.height())

    def show_cards(self, cards: tuple[CardView, ...]) -> None:
        """New posters; the place in the row is kept, and what is marked stays marked."""
        marked, across = self.currentIndex().isValid(), self.horizontalScrollBar().value()
        self._cards.show(cards)
        self.horizontalScrollBar().setValue(across)
        if marked:
            self.mark_place()

    def show_skeletons(self) -> None:
        self._cards.show_skeletons(SKELETONS)

    def enter(self, x: int, way: int) -> None:
        """Takes the focus, on the poster at or beside `x` in the row."""
        cell = self.indexAt(QPoint(max(0, x), CELL.height() // 2))
        self.mark(cell.row() if cell.isValid() else self._cards.rowCount() - 1)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row, last = Qt.Key(event.key()), self.currentIndex().row(), self._cards.rowCount() - 1
        target = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, row + step_across(self, key))
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right):
            if 0 <= target <= last:
                self.mark(target)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.passed.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls


class ShelfSection(QWidget):
    """A shelf with its heading, a menu to arrange it, and two buttons for the mouse where it runs on."""

    arranged = Signal(str)  # one of ARRANGED

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = self.heading = ""
        self.menu = self._arranging(theme)
        self.row = ShelfRow(theme)
        self._glide = Glide(self.row.horizontalScrollBar(), theme)
        self._heading = ElidedLabel(theme, 15, 600)
        self._heading.setFixedHeight(HEADING)
        self._back, self._on = button("‹", theme, "quiet"), button("›", theme, "quiet")
        for turn, way, name in ((self._back, -1, tr("Back along the shelf")), (self._on, 1, tr("On along the shelf"))):
            turn.setAccessibleName(name)
            turn.setToolTip(tip(name))
            turn.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrows do the same
            turn.setFont(theme.font(18, 600))
            turn.setFixedSize(QSize(30, 30))
            turn.clicked.connect(lambda _=False, way=way: self._turn(way))
        head = QHBoxLayout()
        edges(head, RING, 0, EDGE - RING, 0)
        head.setSpacing(2)
        head.addWidget(self._heading)
        head.addWidget(self.menu)
        head.addStretch(1)
        head.addWidget(self._back)
        head.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.row)
        self.row.horizontalScrollBar().valueChanged.connect(self._fit)
        self.row.horizontalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def show_shelf(self, shelf: ShelfView) -> None:
        if shelf.key != self.key:
            self.row.to_start()
        self.key, self.heading = shelf.key, shelf.heading
        self._heading.say(shelf.heading)
        self.menu.setAccessibleName(tr("Arrange “{heading}”", heading=shelf.heading))
        self.menu.show()
        self.row.setAccessibleName(shelf.heading)
        self.row.show_cards(shelf.cards)

    def show_skeletons(self) -> None:
        self._heading.say("")
        self.menu.hide()
        self.row.setAccessibleName(tr("Films to come"))
        self.row.show_skeletons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _arranging(self, theme: Theme) -> QPushButton:
        """Where the shelf stands, and whether."""
        opener, menu = button("⋯", theme, "quiet"), QMenu(self)
        opener.setFixedSize(QSize(30, 30))
        opener.setFont(theme.font(15, 600))
        for name, words in ARRANGED.items():
            action = menu.addAction(tr(words))
            action.triggered.connect(lambda _=False, name=name: self.arranged.emit(name))
        opener.setToolTip(tip(tr("Arrange this shelf")))
        opener.setMenu(menu)
        return opener

    def _fit(self) -> None:
        bar = self.row.horizontalScrollBar()
        for turn, there in ((self._back, bar.value() > bar.minimum()), (self._on, bar.value() < bar.maximum())):
            turn.setVisible(bar.maximum() > 0)
            turn.setEnabled(there)

    def _turn(self, way: int) -> None:
        self._glide.by(way * max(1, self.row.viewport().width() // CELL.width()) * CELL.width())
