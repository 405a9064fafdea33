"""A box to choose from, a button with a menu, and a box to tick, with marks drawn in the look's colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from desktop.theme.theme import Theme
from desktop.views.widgets import paint


class ChoiceBox(QComboBox):
    """A combo box whose arrow is a chevron."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font(13))
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _chevron(self, self._theme)


class MenuButton(QPushButton):
    """A button that opens a menu, with the same chevron."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__(words)
        self._theme = theme
        self.setProperty("kind", "menu")
        self.setFont(theme.font(13, 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu  # with it, Qt ignores the padding
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
        _chevron(self, self._theme)


class Tick(QCheckBox):
    """A check box whose mark is a tick."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self._theme = theme
        self.setFont(theme.font(13))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        if self.hasFocus():
            painter = QPainter(self)  # the box is where it stands, from right to left too
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.outline(painter, box, self._theme.colour("text" if self.isChecked() else "accent"), 2, 4)
            painter.end()
        if self.isChecked():
            x, y = box.center().x(), box.center().y()
            pen = QPen(self._theme.colour("on_accent"), 2)
            _draw(self, pen, (QPointF(x - 4, y), QPointF(x - 1, y + 3), QPointF(x + 4, y - 3)))


def _chevron(widget: QWidget, theme: Theme) -> None:
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x, y = 17.0 if mirrored else widget.width() - 17.0, widget.height() / 2
    pen = QPen(theme.colour("muted" if widget.isEnabled() else "line"), 1.6)
    _draw(widget, pen, (QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)))


def _draw(widget: QWidget, pen: QPen, points: tuple[QPointF, ...]) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(points)
    painter.end()
