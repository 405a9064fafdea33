"""A scroll bar that goes to its new place in a moment, so that one sees where to; at once where nothing is to move."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar

from desktop.theme.theme import Theme
from desktop.theme.tokens import MOTION_MS


class Glide(QObject):
    """Steps add up while it is on its way; whoever scrolls meanwhile is not pulled back."""

    def __init__(self, bar: QScrollBar, theme: Theme) -> None:
        super().__init__(bar)
        self._bar, self._theme = bar, theme
        self._way = QPropertyAnimation(bar, b"value", self)
        self._way.setDuration(MOTION_MS)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        bar.valueChanged.connect(self._on_moved)

    def by(self, step: int) -> None:
        """So far on from where it is, or is going."""
        start = self._way.endValue() if self._moving else self._bar.value()
        to = min(self._bar.maximum(), max(self._bar.minimum(), start + step))
        self._way.stop()
        if self._theme.motion.reduced:
            self._bar.setValue(to)
            return
        self._way.setStartValue(self._bar.value())
        self._way.setEndValue(to)
        self._way.start()

    @property
    def _moving(self) -> bool:
        return self._way.state() == QPropertyAnimation.State.Running

    def _on_moved(self, value: int) -> None:
        if self._moving and value != self._way.currentValue():
            self._way.stop()
