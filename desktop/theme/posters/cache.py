"""Posters painted once and kept: one pixmap per film, size and screen density."""

from __future__ import annotations

import time
from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QBrush, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.theme.posters.poster import PosterSubject, paint_poster

Key = tuple[PosterSubject, int, int, float, bool]
BUDGET = 0.02
"""Seconds of one turn of the event loop that may go into posters, so that a screen full of them stalls no window."""


class PosterCache:
    """The last few hundred posters, with rounded corners, ready to be drawn."""

    def __init__(self, family: str, limit: int = 240) -> None:
        self._family = family
        self._limit = limit
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._spent = 0.0
        self.behind = False
        """Whether posters were put off in this turn of the event loop."""

    def pixmap(
        self, subject: PosterSubject, size: QSize, ratio: float, radius: float, *, title: bool = True
    ) -> QPixmap:
        """The poster at `size` (logical pixels) for a device pixel ratio; thumbnails go without the title."""
        key: Key = (subject, size.width(), size.height(), ratio, title)
        if key not in self._kept:
            self._kept[key] = self._painted(subject, size, ratio, radius, title)
            if len(self._kept) > self._limit:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def soon(self, subject: PosterSubject, size: QSize, ratio: float, radius: float, on: QWidget) -> QPixmap | None:
        """The poster, or None where this turn of the event loop has painted enough: then `on` is painted again."""
        if (subject, size.width(), size.height(), ratio, True) in self._kept:
            return self.pixmap(subject, size, ratio, radius)
        if self._spent >= BUDGET:
            self.behind = True
            QTimer.singleShot(0, on, on.update)
            return None
        if not self._spent:
            QTimer.singleShot(0, self._turn)
        start = time.perf_counter()
        poster = self.pixmap(subject, size, ratio, radius)
        self._spent += time.perf_counter() - start
        return poster

    def _turn(self) -> None:
        self._spent, self.behind = 0.0, False

    def _painted(self, subject: PosterSubject, size: QSize, ratio: float, radius: float, title: bool) -> QPixmap:
        flat, rounded = (_empty(size, ratio) for _ in range(2))
        box = QRectF(0, 0, size.width(), size.height())
        painter = QPainter(flat)
        paint_poster(painter, box, subject, self._family, title=title)
        painter.end()
        painter = QPainter(rounded)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(flat))  # a brush gives smooth corners where a clip gives jagged ones
        painter.drawRoundedRect(box, radius, radius)
        painter.end()
        return rounded


def _empty(size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
