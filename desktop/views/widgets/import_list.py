"""The rows of an import: what the file says, and what becomes of it. Virtualised."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QWidget
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from desktop.language import tr
from desktop.models.cards import Index
from desktop.models.import_rows import ROW, ImportRowModel
from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS_SMALL
from desktop.viewmodels.importing import Group, PreviewView, RowView
from desktop.viewmodels.words import Run
from desktop.views.widgets import paint
from desktop.views.widgets.skeletons import paint_skeletons

HEIGHT = 48
PADDING = 10
SHARE = 0.54
HEAD = 24


class RowDelegate(QStyledItemDelegate):
    """Two lines a row, in two columns; a problem's sentence has the whole width."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Option, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: Option, index: QModelIndex | QPersistentModelIndex) -> None:
        row: RowView | None = index.data(ROW)
        if row is None:
            return
        theme, box = self._theme, QRectF(option.rect).adjusted(0, 0, -1, -1)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            paint.fill(painter, box, theme.colour("raised"), RADIUS_SMALL)
            if state & QStyle.StateFlag.State_HasFocus:
                paint.outline(painter, box, theme.colour("accent"), 2, RADIUS_SMALL)
        inner = box.adjusted(PADDING, 5, -PADDING, -5)
        if not row.result:
            lines = paint.laid_out((Run(row.title),), 13, inner.width(), theme).lineCount()
            paint.line(painter, inner.translated(0, 0 if lines > 1 else 9), (Run(row.title),), 13, theme)
            painter.restore()
            return
        left = QRectF(inner.left(), inner.top(), inner.width() * SHARE - 12, 19)
        right = QRectF(inner.left() + inner.width() * SHARE, inner.top(), inner.width() * (1 - SHARE), 19)
        text, muted = theme.colour("text"), theme.colour("muted")
        paint.text(painter, left, row.title, theme.font(13, 600), text)
        paint.text(painter, left.translated(0, 19), row.says, theme.font(12, tabular=True), muted)
        paint.text(painter, right, row.result, theme.font(13, 500), text if row.certain else theme.colour("accent"))
        paint.text(painter, right.translated(0, 19), row.detail, theme.font(12, tabular=True), muted)
        painter.restore()


class ImportList(QListView):
    """Arrows move; digits answer the marked row."""

    moved = Signal(int)  # place in the import, -1 for none
    digit = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._waiting = theme, False
        self._rows = ImportRowModel(self)
        self._group: Group | None = None
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(HEIGHT)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, view: PreviewView, group: Group) -> None:
        """The group's rows. In the same group the place is kept, so that one answer leads to the next row."""
        row = self.currentIndex().row() if group == self._group else 0
        offset = self.verticalScrollBar().value() if group == self._group else 0
        self._group, self._waiting = group, False
        self._rows.show(view, group)
        last = self._rows.rowCount() - 1
        if last < 0:
            self.moved.emit(-1)
            return
        self.setCurrentIndex(self._rows.index(min(max(0, row), last)))
        self.verticalScrollBar().setValue(offset)
        self.scrollTo(self.currentIndex())

    def show_skeletons(self) -> None:
        """Until the rows are read."""
        self._rows.clear()
        self._group, self._waiting = None, True
        self.viewport().update()

    @property
    def place(self) -> int | None:
        """The marked row's place in the import."""
        return self._rows.place(self.currentIndex().row())

    def step_on(self) -> None:
        """To the next row, when the one answered stays in its group."""
        row = self.currentIndex().row() + 1
        if row < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(row))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        place = self._rows.place(current.row())
        if place is not None:
            self.moved.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waiting:
            paint_skeletons(self, HEIGHT, _pieces, self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in "0123456789":
            self.digit.emit(event.text())
        elif event.key() in (Qt.Key.Key_Slash, Qt.Key.Key_Question, Qt.Key.Key_Escape) or event.text().isalpha():
            event.ignore()  # the window's keys; not a search in the list
        else:
            super().keyPressEvent(event)


class ListHead(QWidget):
    """What the two columns of the rows are."""

    def __init__(self, theme: Theme, rows: ImportList) -> None:
        super().__init__()
        self._theme, self._rows = theme, rows
        self.setFixedHeight(HEAD)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        width = self._rows.viewport().width() - 2 * PADDING
        for start, words in ((0.0, tr("In your file")), (width * SHARE, tr("What becomes of it"))):
            box = QRectF(PADDING + start, 0, width * (1 - SHARE), HEAD - 6)
            paint.text(painter, box, words, theme.font(12), theme.colour("muted"))
        painter.end()


def _pieces(box: QRectF) -> tuple[QRectF, ...]:
    """Two lines on the left and on the right, as a row has them."""
    left, right = box.left() + PADDING, box.left() + PADDING + (box.width() - 2 * PADDING) * SHARE
    return tuple(
        QRectF(start, box.top() + top, width, high)
        for start, wide in ((left, 190), (right, 150))
        for top, width, high in ((9, wide, 11), (28, wide * 0.6, 8))
    )
