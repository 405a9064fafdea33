"""What can be said of a film by mouse on its card: a quiet row on the poster while it is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.actions.marks import Mark
from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS_SMALL
from desktop.views.widgets import paint

MARKS: tuple[Mark, ...] = ("watchlist", "seen", "hidden")
BUTTON, INSET, ICON = 28, 6, 18


def _row(poster: QRectF) -> QRectF:
    """At the end of the upper edge, where few posters carry their title."""
    width = len(MARKS) * BUTTON
    return QRectF(poster.right() - width - INSET, poster.top() + INSET, width, BUTTON)


def _button(poster: QRectF, mark: Mark) -> QRectF:
    row = _row(poster)
    return QRectF(row.left() + MARKS.index(mark) * BUTTON, row.top(), BUTTON, BUTTON)


def mark_at(poster: QRectF, place: QPointF) -> Mark | None:
    """What a click at `place` says of the film, if anything."""
    return next((mark for mark in MARKS if _button(poster, mark).contains(place)), None)


def paint_marks(painter: QPainter, poster: QRectF, pointed: QPointF, said: tuple[Mark, ...], theme: Theme) -> None:
    """The row: what is `said` of the film stands out, and so does what is pointed at."""
    row = _row(poster)
    paint.fill(painter, row, theme.colour("surface"), RADIUS_SMALL)
    paint.outline(painter, row, theme.colour("line"), 1, RADIUS_SMALL)
    for mark in MARKS:
        box, here = _button(poster, mark), mark_at(poster, pointed) == mark
        if here:
            paint.fill(painter, box.adjusted(2, 2, -2, -2), theme.colour("line"), RADIUS_SMALL - 2)
        tone = "accent" if mark in said else "text" if here else "muted"
        slack = (BUTTON - ICON) / 2
        theme.icons.paint(painter, mark, box.adjusted(slack, slack, -slack, -slack), theme.colour(tone))
