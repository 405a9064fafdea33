"""Five stars under a film's title while its card is pointed at: a click rates the film, half by half."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.theme.theme import Theme
from desktop.views.widgets import paint
from desktop.views.widgets.stars import STARS

WIDEST, MARGIN = 180, 3
"""The narrowest card leaves each star the 24 pixels that a finger or an unsteady hand needs."""


def stars_at(box: QRectF, place: QPointF) -> float | None:
    """The rating, 0.5 to 5, that a click at `place` gives; None beside the stars that stand in `box`."""
    row = _row(box)
    if not row.contains(place):
        return None
    return min(5.0, max(0.5, math.ceil((place.x() - row.left()) / row.width() * STARS * 2) / 2))


def paint_stars(painter: QPainter, box: QRectF, pointed: QPointF, rating: float | None, theme: Theme) -> None:
    """As many as are pointed at, else those of the `rating` that was given."""
    row, shown = _row(box), stars_at(box, pointed) or rating or 0.0
    side = row.width() / STARS
    for k in range(STARS):
        cell = QRectF(row.left() + k * side, row.top(), side, row.height()).adjusted(0, MARGIN, 0, -MARGIN)
        paint.star(painter, cell, min(1.0, max(0.0, shown - k)), theme)


def _row(box: QRectF) -> QRectF:
    """In the middle: the same place from whichever side is read."""
    width = min(WIDEST, box.width())
    return QRectF(box.center().x() - width / 2, box.top(), width, box.height())
