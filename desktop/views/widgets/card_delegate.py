"""Paints a card: poster, title, match, confidence, signal bar, one sentence. Skeletons have the same geometry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.actions.marks import Mark
from desktop.language import genre_name, tr
from desktop.models.cards import CARD
from desktop.theme.posters.subject import HEIGHT, WIDTH, PosterSubject, by_precedence
from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS, RADIUS_LARGE
from desktop.viewmodels.cards import CardView, Verdict
from desktop.views.widgets import paint
from desktop.views.widgets.card_marks import MARKS, mark_at, paint_marks
from desktop.views.widgets.card_stars import paint_stars, stars_at

GAP = 11
PADDING = 10
TITLE = 18
"""One line: the poster carries the whole title, and what comes below stands in one row from card to card."""
REASON_LINES, REASON_LINE = 4, 16


@dataclass(frozen=True)
class Geometry:
    """Where things stand on a card of a width; all cards of a list share it, so each place is worked out once."""

    width: int
    verdict: bool
    simulated: bool

    @cached_property
    def poster(self) -> QRectF:
        width = self.width - 2 * PADDING
        return QRectF(PADDING, PADDING, width, round(width * HEIGHT / WIDTH))

    def row(self, top: float, height: float) -> QRectF:
        return QRectF(PADDING, top, self.width - 2 * PADDING, height)

    @cached_property
    def title(self) -> QRectF:
        return self.row(self.poster.bottom() + 8, TITLE)

    @cached_property
    def meta(self) -> QRectF:
        return self.row(self.title.bottom() + 1, 18)

    @cached_property
    def stars(self) -> QRectF:
        """In the place of year and genres while the card is pointed at: they cover no title."""
        return self.row(self.title.bottom(), self.meta.bottom() + 8 - self.title.bottom())

    @cached_property
    def match(self) -> QRectF:
        return self.row(self.meta.bottom() + 8, 26)

    @cached_property
    def bar(self) -> QRectF:
        return self.row(self.match.bottom() + 4, 5)

    @cached_property
    def reason(self) -> QRectF:
        lines = REASON_LINES if self.verdict else 2
        above = self.bar if self.verdict else self.meta
        return self.row(above.bottom() + 8, lines * REASON_LINE)

    def source(self, lines: int) -> QRectF:
        """Under a reason of that many lines."""
        return self.row(self.reason.top() + lines * REASON_LINE + 4, 16)

    @cached_property
    def height(self) -> int:
        return int((self.source(REASON_LINES) if self.simulated else self.reason).bottom() + PADDING)


class CardDelegate(QStyledItemDelegate):
    """Paints cards into the cells of a grid; the gap between cards is the right and lower edge of a cell."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.geometry = Geometry(158, verdict=True, simulated=False)
        self.several = False
        """Whether more films than one are chosen: these are tinted."""
        self.hushed = ""
        """The film that is being rated: what is expected of it is not told meanwhile."""
        self.pointed: QPointF | None = None
        """Where the mouse is, in the view."""
        self.has: Callable[[str, Mark], bool] = lambda key, mark: False
        """Whether a mark is set on the film with that key."""
        self.rating: Callable[[str], float | None] = lambda key: None
        """The rating of the film with that key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.geometry.width + GAP, self.geometry.height + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: CardView | None = index.data(CARD)
        state = option.state
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(place.topLeft())
        box = QRectF(0, 0, self.geometry.width, self.geometry.height)
        paint.turn_cell(painter, box, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        hovered = card is not None and bool(state & QStyle.StateFlag.State_MouseOver)
        paint.fill(painter, box, self._theme.colour("raised" if hovered else "surface"), RADIUS_LARGE)
        selected, focused = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_HasFocus)
        if selected and self.several:
            paint.fill(painter, box, self._theme.colour("accent", 0.16), RADIUS_LARGE)
        if card is None:
            self._paint_skeleton(painter)
        else:
            here = self.pointed if self.pointed is not None and place.contains(self.pointed) else None
            told = card.key != self.hushed and not isinstance(self.under(place), float)
            self._paint_card(painter, card, option.widget, told=told, dated=here is None)
            if here is not None:
                with paint.upright(painter, box):  # where the mouse finds it
                    self._paint_sayable(painter, card, here - place.topLeft())
            if selected or focused:
                paint.outline(painter, box, self._theme.colour("accent"), 2.5 if focused else 1.5, RADIUS_LARGE)
        painter.restore()

    def under(self, cell: QRectF) -> Mark | float | None:
        """What a click says of the film in `cell`, if anything, a mark or a rating: only what is shown can be pressed,
        so not by touch."""
        if self.pointed is None:
            return None
        poster, place = self.geometry.poster, self.pointed - cell.topLeft()
        return mark_at(poster, place) or stars_at(self.geometry.stars, place)

    def _paint_sayable(self, painter: QPainter, card: CardView, pointed: QPointF) -> None:
        """What can be said of the film by mouse, and what is said of it."""
        said = tuple(mark for mark in MARKS if self.has(card.key, mark))
        paint_marks(painter, self.geometry.poster, pointed, said, self._theme)
        paint_stars(painter, self.geometry.stars, pointed, self.rating(card.key), self._theme)

    def _paint_card(self, painter: QPainter, card: CardView, on: QWidget, *, told: bool, dated: bool) -> None:
        """`told`: what is expected of the film; `dated`: its year and genres."""
        theme, places = self._theme, self.geometry
        subject = PosterSubject(card.title, card.year, card.genres)
        font = theme.font(14, 600)
        named = paint.fits(card.title, font, places.title.width())
        paint.poster(painter, places.poster, subject, RADIUS, theme, on, named=named)
        paint.text(painter, places.title, card.title, font, theme.colour("text"))
        if dated:
            self._paint_meta(painter, card, places.meta)
        if card.verdict is not None and told:
            self._paint_verdict(painter, card.verdict)
            self._paint_moved(painter, card)
        lines = paint.line(painter, places.reason, card.reason, 12, theme)
        if places.simulated:
            paint.text(painter, places.source(lines), tr("Simulated viewers"), theme.font(11), theme.colour("muted"))

    def _paint_meta(self, painter: QPainter, card: CardView, box: QRectF) -> None:
        """Year and as many genres as fit whole, the most telling first."""
        font = self._theme.font(12)
        metrics, words = QFontMetricsF(font), str(card.year or "")
        for genre in map(genre_name, by_precedence(card.genres)):
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

    def _paint_moved(self, painter: QPainter, card: CardView) -> None:
        """Beside the match: by how many places the film rose or fell."""
        if card.verdict is None or not card.moved:
            return
        theme, box = self._theme, self.geometry.match
        match = QFontMetricsF(theme.font(22, 700, tabular=True)).horizontalAdvance(str(card.verdict.match))
        place = box.adjusted(match + 6, 2, 0, 2)
        tone = "good" if card.came or card.shift > 0 else "bad"
        paint.text(painter, place, card.moved, theme.font(12, 600, tabular=True), theme.colour(tone))

    def _paint_skeleton(self, painter: QPainter) -> None:
        places, shade = self.geometry, self._theme.colour("raised")
        paint.fill(painter, places.poster, shade, RADIUS)
        width = places.title.width()
        for box, share, height in ((places.title, 0.8, 12), (places.meta, 0.6, 9), (places.reason, 0.95, 9)):
            paint.fill(painter, QRectF(box.left(), box.top() + 4, width * share, height), shade, height / 2)
        second = QRectF(places.reason.left(), places.reason.top() + 4 + REASON_LINE, width * 0.7, 9)
        paint.fill(painter, second, shade, 4.5)
        if places.verdict:
            match = places.match
            paint.fill(painter, QRectF(match.left(), match.top() + 4, 30, 18), shade, 6)
            paint.fill(painter, places.bar, shade, 2.5)
