"""What the colours of a bar mean, in one line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.words import SIGNAL_NAMES
from desktop.views.widgets import paint

SWATCH, NEAR, FAR, BETWEEN = 8, 6, 16, 24


class Legend(QWidget):
    """Swatch and name of each signal."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Colours of the bars: {names}", names=", ".join(map(tr, SIGNAL_NAMES.values()))))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font(11))
        names = sum(metrics.horizontalAdvance(tr(name)) + 1 + SWATCH + NEAR for name in SIGNAL_NAMES.values())
        return QSize(int(names + FAR * (len(SIGNAL_NAMES) - 1)) + 2, 18)

    def room_beside(self, words: QWidget) -> int:
        """How wide a screen is that has both side by side."""
        return words.sizeHint().width() + BETWEEN + self.sizeHint().width() + 2 * EDGE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font = paint.on(self), self._theme.font(11)
        metrics, x = QFontMetricsF(font), 0.0
        for signal, name in SIGNAL_NAMES.items():
            words = tr(name)
            swatch = QRectF(x, self.height() / 2 - SWATCH / 2, SWATCH, SWATCH)
            paint.fill(painter, swatch, self._theme.colour(signal), 2.5)
            width = metrics.horizontalAdvance(words) + 1
            box = QRectF(x + SWATCH + NEAR, 0, width, self.height())
            paint.text(painter, box, words, font, self._theme.colour("muted"))
            x += SWATCH + NEAR + width + FAR
        painter.end()
