"""Five stars along the lower edge of a poster while it is pointed at: a click rates the film, half by half."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS_SMALL
from desktop.views.widgets import paint
from desktop.views.widgets.stars import STARS

HEIGHT, INSET, WIDEST = 28, 4, 150
"""The narrowest card leaves each star the 24 pixels that a finger or an unsteady hand needs."""


def _row(poster: QRectF) -> QRectF:
    """In the middle; the title that it covers stands below the poster too."""
    width = min(WIDEST, poster.width() - 2 * INSET)
    return QRectF(poster.center().x() - width / 2, poster.bottom() - HEIGHT - INSET, width, HEIGHT)


def stars_at(poster: QRectF, place: QPointF) -> float | None:
    """The rating, 0.5 to 5, that a click at `place` gives; None beside the stars."""
    row = _row(poster)
    if not row.contains(place):
        return None
    return min(5.0, max(0.5, math.ceil((place.x() - row.left()) / row.width() * STARS * 2) / 2))


def paint_stars(painter: QPainter, poster: QRectF, pointed: QPointF, rating: float | None, theme: Theme) -> None:
    """As many as are pointed at, else those of the `rating` that was given."""
    row, shown = _row(poster), stars_at(poster, pointed) or rating or 0.0
    paint.fill(painter, row, theme.colour("surface"), RADIUS_SMALL)
    paint.outline(painter, row, theme.colour("line"), 1, RADIUS_SMALL)
    side = row.width() / STARS
    for k in range(STARS):
        cell = QRectF(row.left() + k * side, row.top(), side, row.height())
        paint.star(painter, cell, min(1.0, max(0.0, shown - k)), theme)
