"""Paints a film of a shelf: its poster and, beneath, its title."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.models.cards import CARD
from desktop.theme.posters.subject import PosterSubject
from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS_SMALL
from desktop.viewmodels.cards import CardView
from desktop.views.widgets import paint

POSTER = QSize(104, 151)
RING = 4
"""Room around a poster for the line that marks it."""
BETWEEN = 12
TITLE = 20
CELL = QSize(POSTER.width() + BETWEEN, POSTER.height() + 2 * RING + TITLE)


class ShelfDelegate(QStyledItemDelegate):
    """Cells of one size; the room between posters is the right edge of a cell."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return CELL

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: CardView | None = index.data(CARD)
        theme, state = self._theme, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        box = QRectF(RING, RING, POSTER.width(), POSTER.height())
        words = QRectF(RING, box.bottom() + RING, POSTER.width(), TITLE)
        if card is None:
            paint.fill(painter, box, theme.colour("raised"), RADIUS_SMALL)
            paint.fill(painter, QRectF(words.left(), words.center().y() - 4, 70, 9), theme.colour("raised"), 4.5)
        else:
            subject = PosterSubject(card.title, card.year, card.genres)
            font = theme.font(12)
            named = paint.fits(card.title, font, words.width())
            paint.poster(painter, box, subject, RADIUS_SMALL, theme, option.widget, named=named)
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            lit = chosen or bool(state & QStyle.StateFlag.State_MouseOver)
            paint.text(painter, words, card.title, font, theme.colour("text" if lit else "muted"))
            if chosen:
                focused = bool(state & QStyle.StateFlag.State_HasFocus)
                ring = box.adjusted(-RING, -RING, RING, RING)
                paint.outline(painter, ring, theme.colour("accent"), 2.5 if focused else 1.5, RADIUS_SMALL + RING)
        painter.restore()
