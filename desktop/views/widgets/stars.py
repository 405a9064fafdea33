"""Five stars to click, half by half, or to set with keys."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.views.widgets import paint
from desktop.views.widgets.labels import announce

STAR = 30
MARGIN = 2
STARS = 5
FIRST = 3.0
GIVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class StarRating(QAbstractSlider):
    """A rating from 0.5 to 5. A click or a digit gives it; arrows and −/+ move it by halves, Enter gives it.

    To a screen reader it is a slider of half stars, 0 to 10.
    """

    chosen = Signal(float)
    pondered = Signal(bool)  # whether stars are pointed at that are not given yet

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rating: float | None = None
        self._pending: float | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, 2 * STARS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(name)
        self.set_rating(None)
        self.valueChanged.connect(self._on_value)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(STARS * STAR + 2 * MARGIN, STAR + 2 * MARGIN)

    def set_rating(self, rating: float | None) -> None:
        self._rating = rating
        self._point(None)

    def is_pondering_over(self, rating: float | None) -> bool:
        """Whether stars are pointed at instead of the stored `rating`."""
        return self._pending is not None and self._rating == rating

    @property
    def shown(self) -> float:
        """What the stars show: what is pointed at, else what is stored, else nothing."""
        return self._pending if self._pending is not None else self._rating or 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if event.isAutoRepeat() and (key in GIVING or (text and text in "12345")):
            return  # a key that is held gives once
        if text and text in "12345":
            self._give(float(text))
        elif (text and text in "-−") or key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._nudge(-0.5)
        elif (text and text in "+=") or key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._nudge(0.5)
        elif key in GIVING and self._pending is not None:
            self._give(self._pending)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the release gives; a slider would take the press

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._give(self._at(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def leaveEvent(self, event: QEnterEvent) -> None:  # type: ignore[override]  # Qt hands over a plain event
        self._point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for k in range(STARS):
            cell = QRectF(MARGIN + k * STAR, MARGIN, STAR, STAR)
            paint.star(painter, cell, min(1.0, max(0.0, self.shown - k)), self._theme)
        if self.hasFocus():
            paint.outline(painter, QRectF(self.rect()), self._theme.colour("accent"), 2, 8)
        painter.end()

    def _at(self, place: QPointF) -> float:
        halves = math.ceil((place.x() - MARGIN) / STAR * 2)
        return min(5.0, max(0.5, halves / 2))

    def _give(self, rating: float) -> None:
        if rating == self._rating:
            self._point(None)  # nothing will change
        self.chosen.emit(rating)

    def _nudge(self, by: float) -> None:
        base = self.shown or FIRST
        self._point(min(5.0, max(0.5, base + by)))
        announce(self, _said(self.shown))

    def _on_value(self, halves: int) -> None:
        """A screen reader has moved it."""
        if halves != self._halves:
            self._point(max(1, halves) / 2)

    @property
    def _halves(self) -> int:
        return round(2 * self.shown)

    def _point(self, rating: float | None) -> None:
        if (rating is None) != (self._pending is None):
            self.pondered.emit(rating is not None)
        self._pending = rating
        self._describe()

    def _describe(self) -> None:
        self.setValue(self._halves)
        hint = tr("{shown}. Digits rate, minus and plus change by half a star.", shown=_said(self.shown))
        self.setAccessibleDescription(hint)
        self.update()


def _said(shown: float) -> str:
    return tr("{shown:g} of 5 stars", shown=shown) if shown else tr("not rated")
