"""Counts in a row, large and calm; each opens the group that it counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.language import number, tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS
from desktop.viewmodels.importing import Group, Tile
from desktop.views.widgets import paint
from desktop.views.widgets.keyboard import step_across

HEIGHT = 68
PADDING = 12


class TileButton(QAbstractButton):
    """One count with its words."""

    def __init__(self, theme: Theme, tile: Tile | None) -> None:
        super().__init__()
        self._theme, self.tile = theme, tile
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if tile is None:
            self.setEnabled(False)
            self.setAccessibleName(tr("Counting"))
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleName(f"{number(tile.count, ',')} {tile.words}")
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the arrows are the row's

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font(12)).horizontalAdvance(self.tile.words) if self.tile else 70
        return QSize(max(84, int(words) + 2 * PADDING + 2), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = paint.on(self), self._theme
        box = QRectF(self.rect())
        raised = self.isChecked() or (self.underMouse() and self.isEnabled())
        paint.fill(painter, box, theme.colour("raised" if raised else "surface"), RADIUS)
        inner = box.adjusted(PADDING, 0, -PADDING, 0)
        if self.tile is None:
            for top, width, height in ((14, 34, 20), (46, 62, 9)):
                paint.fill(painter, QRectF(PADDING, top, width, height), theme.colour("raised"), height / 2)
        else:
            count, figures = number(self.tile.count, ","), theme.font(22, 700, tabular=True)
            paint.text(painter, QRectF(inner.left(), 7, inner.width(), 34), count, figures, theme.colour("text"))
            words = QRectF(inner.left(), 41, inner.width(), 18)
            paint.text(painter, words, self.tile.words, theme.font(12), theme.colour("muted"))
        if self.hasFocus():
            paint.outline(painter, box, theme.colour("accent"), 2, RADIUS)
        elif self.isChecked():
            paint.outline(painter, box, theme.colour("edge"), 1, RADIUS)
        painter.end()


class CountTiles(QWidget):
    """The tiles; arrows move between them."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons: list[TileButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)

    def show_skeletons(self) -> None:
        self._build([None] * 4)

    def show_tiles(self, tiles: Sequence[Tile], current: Group) -> None:
        """Shows the counts; the focus stays in the row where it was there."""
        focused = any(made.hasFocus() for made in self.buttons)
        if [made.tile for made in self.buttons] != list(tiles):
            self._build(list(tiles))
        for made in self.buttons:
            made.setChecked(made.tile is not None and made.tile.group == current)
            if focused and made.isChecked():
                made.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_across(self, event.key())
        here = next((k for k, made in enumerate(self.buttons) if made.hasFocus()), None)
        if not step or here is None:
            event.ignore()
            return
        target = self.buttons[min(len(self.buttons) - 1, max(0, here + step))]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        target.click()

    def _build(self, tiles: Sequence[Tile | None]) -> None:
        for made in self.buttons:
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons = [TileButton(self._theme, tile) for tile in tiles]
        for place, made in enumerate(self.buttons):
            self._row.insertWidget(place, made)
            made.clicked.connect(lambda _=False, made=made: self.opened.emit(made.tile.group))
