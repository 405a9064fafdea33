"""Paints a card: poster, title, match, confidence, signal bar, one sentence. Skeletons have the same geometry."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.cards import CARD
from desktop.theme.posters.poster import HEIGHT, WIDTH, PosterSubject, by_precedence
from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS, RADIUS_LARGE
from desktop.viewmodels.cards import CardView, Verdict
from desktop.viewmodels.words import Run
from desktop.views.widgets import paint

GAP = 11
PADDING = 10
TITLE_LINES, TITLE_LINE = 2, 18
REASON_LINES, REASON_LINE = 4, 16


@dataclass(frozen=True)
class Geometry:
    """Where things stand on a card of a width; all cards of a list share it."""

    width: int
    verdict: bool
    simulated: bool

    @property
    def poster(self) -> QRectF:
        width = self.width - 2 * PADDING
        return QRectF(PADDING, PADDING, width, round(width * HEIGHT / WIDTH))

    def row(self, top: float, height: float) -> QRectF:
        return QRectF(PADDING, top, self.width - 2 * PADDING, height)

    @property
    def title(self) -> QRectF:
        return self.row(self.poster.bottom() + 8, TITLE_LINES * TITLE_LINE)

    def meta(self, lines: int) -> QRectF:
        """Under a title of that many lines. What comes below stands still, so that cards stay aligned."""
        return self.row(self.title.top() + lines * TITLE_LINE + 1, 18)

    @property
    def match(self) -> QRectF:
        return self.row(self.meta(TITLE_LINES).bottom() + 4, 26)

    @property
    def bar(self) -> QRectF:
        return self.row(self.match.bottom() + 4, 5)

    @property
    def reason(self) -> QRectF:
        lines = REASON_LINES if self.verdict else 2
        above = self.bar if self.verdict else self.meta(TITLE_LINES)
        return self.row(above.bottom() + 8, lines * REASON_LINE)

    @property
    def source(self) -> QRectF:
        return self.row(self.reason.bottom() + 4, 16)

    @property
    def height(self) -> int:
        return int((self.source if self.simulated else self.reason).bottom() + PADDING)


class CardDelegate(QStyledItemDelegate):
    """Paints cards into the cells of a grid; the gap between cards is the right and lower edge of a cell."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.geometry = Geometry(158, verdict=True, simulated=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.geometry.width + GAP, self.geometry.height + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: CardView | None = index.data(CARD)
        state = option.state
        place = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(place.topLeft())
        box = QRectF(0, 0, self.geometry.width, self.geometry.height)
        hovered = card is not None and bool(state & QStyle.StateFlag.State_MouseOver)
        paint.fill(painter, box, self._theme.colour("raised" if hovered else "surface"), RADIUS_LARGE)
        if card is None:
            self._paint_skeleton(painter)
        else:
            self._paint_card(painter, card, option.widget)
            if state & QStyle.StateFlag.State_Selected:
                focused = bool(state & QStyle.StateFlag.State_HasFocus)
                paint.outline(painter, box, self._theme.colour("accent"), 2.5 if focused else 1.5, RADIUS_LARGE)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: CardView, on: QWidget) -> None:
        theme, places = self._theme, self.geometry
        poster = places.poster
        subject = PosterSubject(card.title, card.year, card.genres)
        paint.poster(painter, poster, subject, RADIUS, theme, on)
        lines = paint.line(painter, places.title, (Run(card.title, "film"),), 14, theme)
        self._paint_meta(painter, card, places.meta(lines))
        if card.verdict is not None:
            self._paint_verdict(painter, card.verdict)
        paint.line(painter, places.reason, card.reason, 12, theme)
        if places.simulated:
            paint.text(painter, places.source, "Simulated viewers", theme.font(11), theme.colour("muted"))

    def _paint_meta(self, painter: QPainter, card: CardView, box: QRectF) -> None:
        """Year and as many genres as fit whole, the most telling first."""
        font = self._theme.font(12)
        metrics, words = QFontMetricsF(font), str(card.year or "")
        for genre in by_precedence(card.genres):
            longer = f"{words} · {genre}" if words else genre
            if metrics.horizontalAdvance(longer) <= box.width():
                words = longer
        paint.text(painter, box, words, font, self._theme.colour("muted"))

    def _paint_verdict(self, painter: QPainter, verdict: Verdict) -> None:
        theme, box = self._theme, self.geometry.match
        paint.text(painter, box, str(verdict.match), theme.font(22, 700, tabular=True), theme.colour("text"))
        word = theme.font(12)
        right = box.adjusted(0, 2, 0, 2)
        paint.text(painter, right, verdict.word, word, theme.colour("muted"), Qt.AlignmentFlag.AlignRight)
        painter.setFont(word)
        width = painter.fontMetrics().horizontalAdvance(verdict.word)
        paint.dots(painter, box.right() - width - 6, right.center().y(), verdict.dots, theme)
        paint.bar(painter, self.geometry.bar, verdict.segments, theme)

    def _paint_skeleton(self, painter: QPainter) -> None:
        places, shade = self.geometry, self._theme.colour("raised")
        paint.fill(painter, places.poster, shade, RADIUS)
        width = places.title.width()
        for box, share, height in ((places.title, 0.8, 12), (places.meta(1), 0.6, 9), (places.reason, 0.95, 9)):
            paint.fill(painter, QRectF(box.left(), box.top() + 4, width * share, height), shade, height / 2)
        second = QRectF(places.reason.left(), places.reason.top() + 4 + REASON_LINE, width * 0.7, 9)
        paint.fill(painter, second, shade, 4.5)
        if places.verdict:
            match = places.match
            paint.fill(painter, QRectF(match.left(), match.top() + 4, 30, 18), shade, 6)
            paint.fill(painter, places.bar, shade, 2.5)
