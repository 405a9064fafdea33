"""Groups of films to press: posters side by side, what they share, and the stars they have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QScrollArea, QWidget

from desktop.language import tr
from desktop.theme.posters.subject import HEIGHT, WIDTH, PosterSubject
from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS, RADIUS_LARGE
from desktop.viewmodels.welcome import KEYS, GroupView, next_step
from desktop.viewmodels.words import stars
from desktop.views.widgets import paint
from desktop.views.widgets.keyboard import step_across
from desktop.views.widgets.labels import tip

NARROWEST, MOST_COLUMNS = 236, 4
PADDING, GAP, BETWEEN = 12, 6, 12
FOOT = 32
SKELETONS = 12


class GroupTile(QAbstractButton):
    """Three posters; a press gives the next step of stars."""

    def __init__(self, theme: Theme, group: GroupView | None) -> None:
        super().__init__()
        self._theme, self.shown = theme, group
        self.rating: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Loading"))
        self.setEnabled(group is not None)
        if group is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(tip(group.titles))
            self._describe()
        theme.changed.connect(self.update)

    def press(self) -> None:
        self.rating = next_step(self.rating)
        self._describe()
        self.update()

    def fit(self, width: int) -> None:
        self.setFixedSize(QSize(width, self._poster(width).height() + 2 * PADDING + FOOT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # a button would take the arrows; they are the grid's

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = paint.on(self), self._theme
        box, size = QRectF(self.rect()), self._poster(self.width())
        chosen = self.rating is not None
        paint.fill(painter, box, theme.colour("raised" if chosen or self.underMouse() else "surface"), RADIUS_LARGE)
        for k in range(3):
            left = PADDING + k * (size.width() + GAP)
            if self.shown is None:
                place = QRectF(left, PADDING, size.width(), size.height())
                paint.fill(painter, place, theme.colour("raised"), RADIUS)
            elif k < len(self.shown.films):
                film = self.shown.films[k]
                subject = PosterSubject(film.title, film.year, film.genres)
                paint.poster(painter, QRectF(left, PADDING, size.width(), size.height()), subject, 7, theme, self)
        if self.shown is not None:
            self._paint_foot(painter, QRectF(PADDING, PADDING + size.height(), box.width() - 2 * PADDING, FOOT + 8))
        if self.hasFocus() or chosen:
            width = 2.5 if self.hasFocus() else 1.5
            paint.outline(painter, box, theme.colour("accent"), width, RADIUS_LARGE)
        painter.end()

    def _paint_foot(self, painter: QPainter, box: QRectF) -> None:
        """Its key, what the films share, and its stars."""
        theme, group = self._theme, self.shown
        assert group is not None
        muted = theme.colour("muted")
        left = box.left()
        if group.key:
            key = QRectF(left, box.center().y() - 9, 18, 18)
            paint.outline(painter, key, theme.colour("edge"), 1, 5)
            paint.text(painter, key, group.key, theme.font(11, 600), muted, Qt.AlignmentFlag.AlignHCenter)
            left += 26
        right = 44 if self.rating is not None else 0
        words = QRectF(left, box.top(), box.right() - left - right, box.height())
        paint.text(painter, words, group.name, theme.font(12), theme.colour("text") if right else muted)
        if self.rating is not None:
            given = QRectF(box.right() - 40, box.top(), 40, box.height())
            font = theme.font(13, 700, tabular=True)
            paint.text(painter, given, stars(self.rating), font, theme.colour("accent"), Qt.AlignmentFlag.AlignRight)

    def _describe(self) -> None:
        if self.shown is not None:
            self.setAccessibleName(self.shown.spoken(self.rating))
            self.setAccessibleDescription(tr("Key {key}", key=self.shown.key) if self.shown.key else "")

    @staticmethod
    def _poster(width: int) -> QSize:
        wide = (width - 2 * PADDING - 2 * GAP) // 3
        return QSize(wide, round(wide * HEIGHT / WIDTH))


class FilmGroups(QScrollArea):
    """A grid that fills its width. Arrows move, Enter or a group's key presses it."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles: list[GroupTile] = []
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 8)
        self._grid.setSpacing(BETWEEN)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(48)
        self._build([None] * SKELETONS)

    def show_groups(self, groups: Sequence[GroupView]) -> None:
        self._build(list(groups))

    @property
    def chosen(self) -> dict[int, float]:
        """Group → its films' stars."""
        return {place: tile.rating for place, tile in enumerate(self.tiles) if tile.rating is not None}

    def take_focus(self) -> None:
        """To the group that the keys were on last; the first at the beginning."""
        if self._here is not None:
            self._go(self._here)

    def press_key(self, event: QKeyEvent) -> bool:
        """Presses the group of that key; whether there is one. A key that is held presses once."""
        place = KEYS.find(event.text()) if event.text() else -1
        if not 0 <= place < len(self.tiles) or self.tiles[place].shown is None:
            return False
        if not event.isAutoRepeat():
            self._press(place)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, down = self._here, self._columns
        rows = {Qt.Key.Key_Up: -down, Qt.Key.Key_Down: down}
        step = rows.get(Qt.Key(event.key())) or step_across(self, event.key())
        if here is None or not step:
            event.ignore()
        elif 0 <= here + step < len(self.tiles):
            self._go(here + step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @property
    def _columns(self) -> int:
        return min(MOST_COLUMNS, max(1, (self.viewport().width() + BETWEEN) // (NARROWEST + BETWEEN)))

    def _build(self, groups: Sequence[GroupView | None]) -> None:
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [GroupTile(self._theme, group) for group in groups]
        self._enter_at(0)
        for tile in self.tiles:
            tile.clicked.connect(lambda _=False, tile=tile: self._press(self.tiles.index(tile)))
        self._place()
        self.changed.emit()

    @property
    def _here(self) -> int | None:
        """The tile that Tab leads to: one for all, so that Tab goes on to what follows the groups."""
        return next((k for k, tile in enumerate(self.tiles) if tile.focusPolicy() & Qt.FocusPolicy.TabFocus), None)

    def _enter_at(self, place: int) -> None:
        for k, tile in enumerate(self.tiles):
            if tile.shown is not None:
                tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if k == place else Qt.FocusPolicy.ClickFocus)

    def _go(self, place: int) -> None:
        self._enter_at(place)
        self.tiles[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.tiles[place], 0, BETWEEN)

    def _place(self) -> None:
        columns = self._columns
        width = (self.viewport().width() - (columns - 1) * BETWEEN) // columns
        for place, tile in enumerate(self.tiles):
            tile.fit(max(120, width))
            self._grid.addWidget(tile, place // columns, place % columns)

    def _press(self, place: int) -> None:
        if place < len(self.tiles) and self.tiles[place].shown is not None:
            self.tiles[place].press()
            self._go(place)
            self.changed.emit()
