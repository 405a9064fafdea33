"""What a row may be: a few answers, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.posters.subject import PosterSubject
from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS
from desktop.viewmodels.importing import Option
from desktop.viewmodels.words import Run
from desktop.views.widgets import paint
from desktop.views.widgets.labels import label, tip

WIDTH = 288
POSTER = QSize(32, 46)
HEIGHT, LOW = 58, 44


class OptionButton(QAbstractButton):
    """A key, a small poster where it is a film, and words."""

    def __init__(self, theme: Theme, option: Option) -> None:
        super().__init__()
        self._theme, self.option = theme, option
        self.setFixedHeight(HEIGHT if option.act == "film" else LOW)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        chosen = tr(", chosen") if option.chosen else ""
        self.setAccessibleName(f"{option.key}: {', '.join(filter(None, (option.words, option.detail)))}{chosen}")
        self.setToolTip(tip(option.words))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, option = paint.on(self), self._theme, self.option
        box = QRectF(self.rect())
        paint.fill(painter, box, theme.colour("raised" if self.underMouse() or option.chosen else "surface"), RADIUS)
        lit = self.hasFocus() or option.chosen
        paint.outline(painter, box, theme.colour("accent" if lit else "line"), 2 if self.hasFocus() else 1, RADIUS)
        middle = box.center().y()
        key = QRectF(10, middle - 10, 20, 20)
        paint.outline(painter, key, theme.colour("edge"), 1, 5)
        paint.text(painter, key, option.key, theme.font(11, 600), theme.colour("text"), Qt.AlignmentFlag.AlignHCenter)
        left = 40.0
        if option.act == "film":
            subject = PosterSubject(option.title, option.year, option.genres)
            paint.thumb(painter, QRectF(QPointF(left, 6), POSTER), subject, 5, theme, self)
            left += POSTER.width() + 10
        words = QRectF(left, middle - 18, box.width() - left - 8, 18)
        if option.detail:
            paint.text(painter, words.translated(0, 19), option.detail, theme.font(12), theme.colour("muted"))
        else:
            words.translate(0, 9)
        paint.line(painter, words, (Run(option.words, "film"),), 13, theme)
        painter.end()


class OptionPanel(QWidget):
    """The answers to the marked row; empty when there is nothing to say."""

    taken = Signal(object)  # Option

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(WIDTH)
        self._head = label("", theme, 12, 600, "muted")
        self.buttons: list[OptionButton] = []
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(self._head)
        outer.addWidget(area, 1)

    @property
    def options(self) -> list[Option]:
        return [made.option for made in self.buttons]

    def show_options(self, question: str, options: Sequence[Option]) -> None:
        """Replaces the answers; the focus goes with the panel's first one where it was in the panel."""
        focused = any(made.hasFocus() for made in self.buttons)
        for made in self.buttons:
            self._column.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._head.setText(question if options else "")
        self.buttons = [OptionButton(self._theme, option) for option in options]
        for place, made in enumerate(self.buttons):
            self._column.insertWidget(place, made)
            made.clicked.connect(lambda _=False, option=made.option: self.taken.emit(option))
        if focused and self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, key: str) -> None:
        """The answer with that key, if there is one."""
        option = next((made.option for made in self.buttons if made.option.key == key), None)
        if option is not None:
            self.taken.emit(option)
