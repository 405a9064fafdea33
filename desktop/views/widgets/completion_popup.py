"""The films that a typed text may mean, floating under the search box."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.language import tr
from desktop.models.completions import COMPLETION, CompletionModel
from desktop.theme.posters.subject import PosterSubject
from desktop.theme.theme import Theme
from desktop.viewmodels.lists import CompletionView
from desktop.views.widgets import paint
from desktop.views.widgets.labels import announce, float_above, label

ROW = 48
THUMB = QSize(26, 38)


class CompletionDelegate(QStyledItemDelegate):
    """A thumbnail, the title, and year and genres under it; or the mood that was typed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, film = self._theme, index.data(COMPLETION)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            paint.fill(painter, box.adjusted(0, 1, 0, -1), theme.colour("line"), 8)
        if film.mood:
            icon = QRectF(box.left() + 9, box.top() + (ROW - 24) / 2, 24, 24)
            theme.icons.paint(painter, "mood", icon, theme.colour("accent"))
        else:
            subject = PosterSubject(film.title, film.year, film.genres)
            place = QRectF(box.topLeft() + QPoint(8, (ROW - THUMB.height()) // 2), THUMB)
            paint.thumb(painter, place, subject, 4, theme, option.widget)
        words = box.adjusted(8 + THUMB.width() + 12, 0, -12, 0)
        upper = QRectF(words.left(), box.top() + 5, words.width(), 20)
        lower = QRectF(words.left(), box.top() + 24, words.width(), 18)
        paint.text(painter, upper, film.title, theme.font(14, 500), theme.colour("text"))
        paint.text(painter, lower, film.meta, theme.font(12), theme.colour("muted"))
        painter.restore()


class CompletionPopup(QFrame):
    """Never takes the focus: the search box keeps it and steers."""

    taken = Signal(object)  # CompletionView

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.text = ""
        """What the films shown were found for."""
        self.setObjectName("completions")
        self._films = CompletionModel(self)
        self._list = QListView()
        self._list.setModel(self._films)
        self._list.setItemDelegate(CompletionDelegate(theme, self))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(tr("Films found"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._on_clicked)
        self._nothing: QLabel = label("", theme, 14, tone="muted")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(8, 6, 8, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        column.addWidget(self._list)
        float_above(self, theme)
        self.hide()

    @property
    def chosen(self) -> CompletionView | None:
        """What Enter takes: the marked row, at first the best film. A single word that no film is called by may be a
        slip: then nothing is marked."""
        return self._films.at(self._list.currentIndex().row())

    def show_for(self, box: QWidget, text: str, found: tuple[CompletionView, ...]) -> None:
        """Opens under `box`."""
        self.text = text
        self._films.show(found)
        films = sum(not row.mood for row in found)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not films)
        self._nothing.setText(
            tr("No film found for “{text}”. Try fewer letters, or only the title.", text=text.strip())
        )
        if films or " " in text.strip():
            self._list.setCurrentIndex(self._films.index(0))
        self.place_under(box)
        self.show()
        self.raise_()
        self._announce()

    def place_under(self, box: QWidget) -> None:
        """As wide as the box, and as high as what was found and said."""
        parent, found = self._over, self._films.rowCount()
        corner = box.mapTo(parent, QPoint(0, box.height() + 6))
        room = parent.height() - corner.y() - 12
        said = self._nothing.heightForWidth(box.width() - 18) if self._nothing.isVisibleTo(self) else 0
        height = min(found * ROW + said + 18, room)
        self.setGeometry(corner.x(), corner.y(), box.width(), height)

    def move_current(self, step: int) -> None:
        """Down and up, around the ends."""
        count = self._films.rowCount()
        if count:
            row = (max(self._list.currentIndex().row(), -1 if step > 0 else 0) + step) % count
            self._list.setCurrentIndex(self._films.index(row))
            self._announce()

    def _announce(self) -> None:
        """The keys stay in the box: a screen reader would not hear of the list."""
        nothing = self._nothing.text() if self._nothing.isVisibleTo(self) else ""
        place, count = self._list.currentIndex().row() + 1, self._films.rowCount()
        row = self.chosen
        marked = tr("{film}. {place} of {count}", film=row.spoken, place=place, count=count) if row is not None else ""
        announce(self, " ".join(filter(None, (nothing, marked))))

    def _on_clicked(self, index: QModelIndex) -> None:
        film = self._films.at(index.row())
        if film is not None:
            self.taken.emit(film)
