"""Flat shapes on a 200 × 290 sheet: the few that posters are cut from."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

Point = tuple[float, float]


class Canvas:
    """A painter that knows only flat colour. Shapes may run over the sheet's edge; it clips them."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def _fill(self, colour: str, alpha: float = 1.0) -> QPainter:
        shade = QColor(colour)
        shade.setAlphaF(alpha)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(shade)
        return self._painter

    def _stroke(self, colour: str, width: float, alpha: float = 1.0) -> QPainter:
        shade = QColor(colour)
        shade.setAlphaF(alpha)
        pen = QPen(shade, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.MiterJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        return self._painter

    def rect(
        self, x: float, y: float, width: float, height: float, colour: str, alpha: float = 1.0, radius: float = 0.0
    ) -> None:
        self._fill(colour, alpha).drawRoundedRect(QRectF(x, y, width, height), radius, radius)

    def disc(self, x: float, y: float, radius: float, colour: str, alpha: float = 1.0) -> None:
        self._fill(colour, alpha).drawEllipse(QPointF(x, y), radius, radius)

    def oval(self, x: float, y: float, wide: float, high: float, colour: str, alpha: float = 1.0) -> None:
        self._fill(colour, alpha).drawEllipse(QPointF(x, y), wide, high)

    def ring(self, x: float, y: float, radius: float, width: float, colour: str, alpha: float = 1.0) -> None:
        self._stroke(colour, width, alpha).drawEllipse(QPointF(x, y), radius, radius)

    def ellipse(self, x: float, y: float, wide: float, high: float, width: float, colour: str) -> None:
        self._stroke(colour, width).drawEllipse(QPointF(x, y), wide, high)

    def half_ellipse(self, x: float, y: float, wide: float, high: float, width: float, colour: str) -> None:
        """The nearer (lower) half of a flat ring."""
        box = QRectF(x - wide, y - high, 2 * wide, 2 * high)
        self._stroke(colour, width).drawArc(box, 180 * 16, 180 * 16)

    def pie(
        self, x: float, y: float, radius: float, start: float, span: float, colour: str, alpha: float = 1.0
    ) -> None:
        """A slice; degrees, counter-clockwise from three o'clock."""
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        self._fill(colour, alpha).drawPie(box, round(start * 16), round(span * 16))

    def arc(self, x: float, y: float, radius: float, start: float, span: float, width: float, colour: str) -> None:
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        self._stroke(colour, width).drawArc(box, round(start * 16), round(span * 16))

    def line(self, x1: float, y1: float, x2: float, y2: float, width: float, colour: str, alpha: float = 1.0) -> None:
        self._stroke(colour, width, alpha).drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def poly(self, points: Sequence[Point], colour: str, alpha: float = 1.0) -> None:
        self._fill(colour, alpha).drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def star(self, x: float, y: float, points: int, outer: float, inner: float, colour: str, turn: float = 0) -> None:
        """A star of so many points, or with `inner` close to `outer` a cog."""
        corners = []
        for k in range(2 * points):
            radius, angle = (outer, inner)[k % 2], math.radians(turn) + math.pi * k / points - math.pi / 2
            corners.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
        self.poly(corners, colour)

    def wave(self, y: float, height: float, length: float, colour: str, alpha: float = 1.0, shift: float = 0) -> None:
        """Everything below a wavy line."""
        path = QPainterPath(QPointF(-120 - shift, y))
        x = -120 - shift
        while x < 330:
            path.quadTo(QPointF(x + length / 4, y - height), QPointF(x + length / 2, y))
            path.quadTo(QPointF(x + length * 3 / 4, y + height), QPointF(x + length, y))
            x += length
        path.lineTo(x, 420)
        path.lineTo(-120 - shift, 420)
        self._fill(colour, alpha).drawPath(path)

    def petal(self, tip: Point, base: Point, width: float, colour: str, alpha: float = 1.0) -> None:
        """A leaf from `base` to `tip`: two arcs that meet in points."""
        dx, dy = tip[0] - base[0], tip[1] - base[1]
        middle = ((tip[0] + base[0]) / 2, (tip[1] + base[1]) / 2)
        length = math.hypot(dx, dy)
        off = (-dy / length * width, dx / length * width)
        path = QPainterPath(QPointF(*base))
        path.quadTo(QPointF(middle[0] + off[0], middle[1] + off[1]), QPointF(*tip))
        path.quadTo(QPointF(middle[0] - off[0], middle[1] - off[1]), QPointF(*base))
        self._fill(colour, alpha).drawPath(path)
