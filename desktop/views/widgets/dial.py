"""A slider whose middle is where things were: named, in words, in the colour of its signal."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.tuning import DIALS, STEPS, Dial, Mix
from desktop.views.widgets import paint
from desktop.views.widgets.labels import label, tip

COLOURS: dict[Dial, str] = {
    "graph": "graph", "content": "content", "recency": "recency", "lean": "popularity", "diversity": "muted",
}  # fmt: skip
HANDLE, GROOVE = 16, 4


class MiddleSlider(QSlider):
    """From −`STEPS` to `STEPS`, filled from the middle. A double click goes back there."""

    def __init__(self, theme: Theme, colour: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._colour = theme, colour
        self.setRange(-STEPS, STEPS)
        self.setPageStep(5)
        self.setMinimumHeight(24)
        theme.changed.connect(self.update)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = paint.on(self), self._theme
        middle, y = self.width() / 2, self.height() / 2
        x = middle + (self.width() - HANDLE - 2) * self.value() / (2 * STEPS)
        paint.fill(painter, QRectF(0, y - GROOVE / 2, self.width(), GROOVE), theme.colour("line"), GROOVE / 2)
        painter.fillRect(QRectF(middle - 1, y - 5, 2, 10), theme.colour("edge"))
        left, right = sorted((middle, x))
        paint.fill(painter, QRectF(left, y - GROOVE / 2, right - left, GROOVE), theme.colour(self._colour), 1)
        painter.setPen(theme.colour("edge"))
        painter.setBrush(theme.colour("text"))
        painter.drawEllipse(QPointF(x, y), HANDLE / 2, HANDLE / 2)
        if self.hasFocus():
            box = QRectF(x - HANDLE / 2 - 2, y - HANDLE / 2 - 2, HANDLE + 4, HANDLE + 4)
            paint.outline(painter, box, theme.colour("accent"), 2, HANDLE / 2 + 2)
        painter.end()


class DialRow(QWidget):
    """Name and place of one slider over it."""

    turned = Signal(str, int)  # which, and its step

    def __init__(self, theme: Theme, dial: Dial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words, low, high = map(tr, DIALS[dial])
        self._dial: Dial = dial
        self._said = label("", theme, 12, tone="muted")
        self.slider = MiddleSlider(theme, COLOURS[dial])
        self.slider.setAccessibleName(words)
        self.slider.setToolTip(tip(tr("{low} to {high}. A double click goes back to the middle.", low=low, high=high)))
        self.slider.valueChanged.connect(lambda step: self.turned.emit(dial, step))
        name = label(words, theme, 12)
        name.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.slider)

    def show_mix(self, mix: Mix) -> None:
        """Where the slider stands; a slider in the hand is left there."""
        said = mix.said(self._dial)
        self._said.setText(said)
        self.slider.setAccessibleDescription(said)
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setValue(mix.step(self._dial))
            self.slider.blockSignals(False)
            self.slider.update()
