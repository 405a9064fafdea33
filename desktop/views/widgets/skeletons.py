"""Rows that are on their way, in the geometry of those that come."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from desktop.theme.theme import Theme
from desktop.views.widgets import paint

ALPHA = 0.55
RADIUS = 4

SHARES = 0.62, 0.48, 0.7, 0.4, 0.56, 0.34
"""Of the width, for the lines of a short list that is waited for."""

Pieces = Callable[[QRectF], Iterable[QRectF]]
"""Where the words and pictures of a row stand, for the box of that row."""


def paint_skeletons(view: QAbstractItemView, height: int, pieces: Pieces, theme: Theme) -> None:
    """Fills what is seen of a view with rows of that height."""
    painter = paint.on(view.viewport())
    area, colour = view.viewport().rect(), theme.colour("line", ALPHA)
    for top in range(0, area.height() - height + 1, height):
        for piece in pieces(QRectF(0, top, area.width(), height)):
            paint.fill(painter, piece, colour, min(RADIUS, piece.height() / 2))
    painter.end()


def paint_rows(painter: QPainter, width: float, height: float, theme: Theme) -> None:
    """A short list on its way: lines of different lengths, each in a row of that height."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, share in enumerate(SHARES):
        line = QRectF(0, place * height + (height - 10) / 2, width * share, 10)
        paint.fill(painter, line, theme.colour("line", ALPHA), RADIUS)
