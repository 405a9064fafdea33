"""The table of the library: thousands of films, of which those in sight are painted."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain
from operator import attrgetter

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.language import number, tr
from desktop.models.library import ORDER, ROW, LibraryModel
from desktop.theme.posters.subject import PosterSubject
from desktop.theme.theme import Theme
from desktop.viewmodels.library import Column, LibraryRow, LibraryView
from desktop.views.bindings import Bindings
from desktop.views.widgets import paint
from desktop.views.widgets.skeletons import paint_skeletons

ROW_HEIGHT, HEADER_HEIGHT = 48, 32
THUMB = QSize(26, 38)
WIDTHS: dict[Column, int] = {"year": 64, "stars": 118, "date": 104, "source": 104}
STAR = 15
PAD = 8
STARS = 5
KEY = attrgetter("key")
"""Of a row. Mapped, it is asked of thousands in a few milliseconds, and no other thread comes between."""


class LibraryDelegate(QStyledItemDelegate):
    """Paints one cell; a chosen row is tinted, with a band at its left; the keyboard's row has a ring."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: LibraryRow = index.data(ROW)
        theme, column, box = self._theme, ORDER[index.column()], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.turn_cell(painter, box, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, theme.colour("bg"))  # over the highlight of Qt's own style
            painter.fillRect(box, theme.colour("accent", 0.16))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line", 0.6))
        if index.row() == self._table.currentIndex().row() and self._table.hasFocus():
            self._paint_ring(painter, box, index.column())
        words = box.adjusted(PAD, 0, -PAD, 0)
        if column == "title":
            self._paint_title(painter, box, row)
            if chosen:
                painter.fillRect(QRectF(box.left(), box.top(), 4, box.height() - 1), theme.colour("accent"))
        elif column == "stars":
            if row.rating is not None:
                self._paint_stars(painter, words, row.rating)
        else:
            text = {"year": str(row.year or ""), "date": row.date, "source": row.source}[column]
            paint.text(painter, words, text, theme.font(12, tabular=True), theme.colour("muted"))
        painter.restore()

    def _paint_ring(self, painter: QPainter, box: QRectF, column: int) -> None:
        """This cell's share of the ring around the row."""
        sides = [QRectF(box.left(), top, box.width(), 2) for top in (box.top(), box.bottom() - 2)]
        shown = [k for k in range(len(ORDER)) if not self._table.isColumnHidden(k)]
        if column == shown[0]:
            sides.append(QRectF(box.left(), box.top(), 2, box.height()))
        if column == shown[-1]:
            sides.append(QRectF(box.right() - 2, box.top(), 2, box.height()))
        for side in sides:
            painter.fillRect(side, self._theme.colour("accent"))

    def _paint_title(self, painter: QPainter, box: QRectF, row: LibraryRow) -> None:
        theme = self._theme
        subject = PosterSubject(row.title, row.year, row.genres)
        place = QRectF(
            int(box.left()) + 10, int(box.top()) + (ROW_HEIGHT - THUMB.height()) // 2, THUMB.width(), THUMB.height()
        )
        paint.thumb(painter, place, subject, 4, theme, self._table)
        words = box.adjusted(10 + THUMB.width() + 12, 0, -PAD, 0)
        paint.text(painter, words, row.title, theme.font(14, 500), theme.colour("text"))

    def _paint_stars(self, painter: QPainter, box: QRectF, rating: float) -> None:
        """The figure, and as many stars."""
        theme = self._theme
        paint.text(painter, box, number(rating, "g"), theme.font(12, 600, tabular=True), theme.colour("text"))
        left, middle = box.left() + 26, box.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        for k in range(STARS):
            cell = QRectF(left + k * STAR, middle - STAR / 2, STAR, STAR)
            path = paint.star_path(cell.center(), STAR * 0.42)
            painter.fillPath(path, theme.colour("muted", 0.3))  # also seen on the tint of a chosen row
            share = min(1.0, max(0.0, rating - k))
            if share:
                painter.save()
                painter.setClipRect(QRectF(cell.left(), cell.top(), STAR * share, STAR))
                painter.fillPath(path, theme.colour("accent"))
                painter.restore()


class LibraryTable(QTableView):
    """Rows to choose from, one or many. Digits and letters are about what is chosen; Enter is about one film."""

    film_wanted = Signal(str)
    rated = Signal(float)
    marked = Signal(str)  # a mark
    removed = Signal()
    more_wanted = Signal()
    chosen_changed = Signal()
    sort_wanted = Signal(str)  # a column

    def __init__(self, theme: Theme, bindings: Bindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._theme, self._waiting = theme, False
        self._films = LibraryModel(self)
        self.setObjectName("library")
        self.setAccessibleName(tr("Films of this list"))
        self.setModel(self._films)
        self.setItemDelegate(LibraryDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        head.setFont(theme.font(12, 500))
        head.setFixedHeight(HEADER_HEIGHT)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        # With the table's own choice the header asks of every row whether it is chosen, for each column it paints.
        head.setSelectionModel(QItemSelectionModel(self._films, head))
        for place, column in enumerate(ORDER):
            fixed = column in WIDTHS
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Stretch)
            if fixed:
                head.resizeSection(place, WIDTHS[column])
        head.sectionClicked.connect(lambda place: self.sort_wanted.emit(ORDER[place]))
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        theme.changed.connect(self.viewport().update)

    def show_list(self, view: LibraryView) -> None:
        """New rows; what was chosen stays chosen where it is still there, and the place is kept."""
        held, row, across = set(self._keys), self.currentIndex().row(), self.verticalScrollBar().value()
        self._waiting = False
        self._films.show(view)
        if held:
            self._choose(held)
        if row >= 0 and view.shown:
            here = self._films.index(min(row, len(view.shown) - 1), 0)
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(across)
        self.chosen_changed.emit()

    def show_skeletons(self) -> None:
        """Until the profile is open."""
        self._waiting = True
        self.viewport().update()

    def show_columns(self, columns: Collection[Column]) -> None:
        """Only these, where the others would be empty."""
        for place, column in enumerate(ORDER):
            self.setColumnHidden(place, column not in columns)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of the chosen films, from the top down."""
        return tuple(self._keys)

    @property
    def chosen_count(self) -> int:
        return sum(span.height() for span in self._spans)

    @property
    def _keys(self) -> Iterator[str]:
        rows, spans = self._films.rows, sorted((span.top(), span.bottom()) for span in self._spans)
        return map(KEY, chain.from_iterable(rows[top : bottom + 1] for top, bottom in spans))

    @property
    def _spans(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(k) for k in range(chosen.count())]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waiting:
            paint_skeletons(self, ROW_HEIGHT, self._pieces, self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, plain = event.text(), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if text and event.isAutoRepeat():
            return  # a key that is held says something once
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif plain and text and text in "12345":
            self.rated.emit(float(text))
        elif (act := self._bindings.act(event)) in ("watchlist", "seen", "hidden"):
            self.marked.emit(act)
        elif act == "more":
            self.more_wanted.emit()
        elif plain and text and text.isprintable() and not text.isspace():
            event.ignore()  # the window's keys, not Qt's search by typing
        else:
            super().keyPressEvent(event)

    def _pieces(self, box: QRectF) -> list[QRectF]:
        """A thumb, a title, and a word in every other column."""
        middle = box.center().y()
        thumb = QRectF(10, middle - THUMB.height() / 2, THUMB.width(), THUMB.height())
        title = QRectF(thumb.right() + 12, middle - 6, 190, 12)
        columns = ((self._start_of(place), self.columnWidth(place)) for place in range(1, len(ORDER)))
        return [thumb, title, *(QRectF(left + PAD, middle - 5, width / 2, 10) for left, width in columns)]

    def _start_of(self, column: int) -> int:
        """How far in what is read a column begins."""
        left = self.columnViewportPosition(column)
        return self.viewport().width() - left - self.columnWidth(column) if self.isRightToLeft() else left

    def _open(self, place: int) -> None:
        if (row := self._films.at(place)) is not None:
            self.film_wanted.emit(row.key)

    def _choose(self, keys: Collection[str]) -> None:
        """Chooses the rows of these films, run by run: thousands at once cost little."""
        chosen, end = QItemSelection(), 0
        wanted = bytes(map(keys.__contains__, map(KEY, self._films.rows))) + b"\0"
        while (start := wanted.find(1, end)) >= 0:
            end = wanted.find(0, start)
            chosen.select(self._films.index(start, 0), self._films.index(end - 1, len(ORDER) - 1))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
