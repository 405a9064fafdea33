"""Welcome: three ways to begin, side by side. None of them is a dead end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.actions.welcome import WelcomeActions
from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE, RADIUS_LARGE
from desktop.viewmodels.welcome import HOW, GroupView, summary
from desktop.viewmodels.words import Run
from desktop.views.screen import Screen
from desktop.views.widgets import paint
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.film_groups import FilmGroups
from desktop.views.widgets.head import head
from desktop.views.widgets.keyboard import enter_pressed, tab_through
from desktop.views.widgets.labels import button, edges, label, paragraph, tip
from desktop.views.widgets.state_pane import StatePane

WAY_HEIGHT = 74
SCROLL_BAR = 10
LOW = 520
"""Height under which the heading's second line gives way to the films."""


class Way(QAbstractButton):
    """One way to begin: an icon, its name, and a sentence."""

    def __init__(self, theme: Theme, icon: str, name: str, words: str, *, lit: bool = False) -> None:
        super().__init__()
        self._theme, self._icon, self._name, self._words, self._lit = theme, icon, name, words, lit
        self.setFixedHeight(WAY_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = paint.on(self), self._theme
        box = QRectF(self.rect())
        paint.fill(painter, box, theme.colour("raised" if self.underMouse() else "surface"), RADIUS_LARGE)
        if self.hasFocus():
            paint.outline(painter, box, theme.colour("accent"), 2.5, RADIUS_LARGE)
        elif self._lit:
            paint.outline(painter, box, theme.colour("edge"), 1, RADIUS_LARGE)
        colour = theme.colour("accent" if self._lit else "muted")
        theme.icons.paint(painter, self._icon, QRectF(16, box.center().y() - 11, 22, 22), colour)
        sentence, width = (Run(self._words),), box.width() - 64
        lines = min(2, paint.laid_out(sentence, 12, width, theme).lineCount())
        top = (box.height() - 22 - 16 * lines) / 2
        paint.text(painter, QRectF(52, top, width, 20), self._name, theme.font(15, 600), theme.colour("text"))
        paint.line(painter, QRectF(52, top + 22, width, 34), sentence, 12, theme)
        painter.end()


class WelcomeScreen(Screen):
    """Bring ratings, pick groups of films, or just browse."""

    wanted = Signal(str)  # the name of a screen
    browsed = Signal()
    done = Signal()

    def __init__(self, theme: Theme, actions: WelcomeActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._views: tuple[GroupView, ...] = ()
        self.groups = FilmGroups(theme)
        self._build(theme)
        self.groups.changed.connect(self._on_chosen)
        actions.loaded.connect(self.show_groups)
        actions.refused.connect(self._how.setText)
        self._on_chosen()

    def showing(self) -> None:
        """Called when the screen comes up: finds the groups, and puts the keys on them."""
        self._actions.load()
        self._take_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.groups.press_key(event) and not enter_pressed(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sub.setVisible(self.height() >= LOW)

    def _build(self, theme: Theme) -> None:
        self.bring = Way(theme, "bring", tr("Bring your ratings"), tr("From Letterboxd, IMDb, Trakt or a CSV."))
        self.pick = Way(
            theme, "love", tr("Pick films you love"), tr("A few groups below are enough for a first list."), lit=True
        )
        self.browse = Way(theme, "browse", tr("Just browse"), tr("Begin with the well known; rate as you go."))
        self.bring.clicked.connect(lambda: self.wanted.emit("import"))
        self.pick.clicked.connect(self.groups.take_focus)
        self.browse.clicked.connect(self.browsed)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        for way in (self.bring, self.pick, self.browse):
            ways.addWidget(way, 1)
        self._how = paragraph(theme, 13)
        self._how.setText(tr(HOW))
        self._chosen = label("", theme, 13, tone="muted")
        self.show_films = button(tr("Show my films"), theme, "primary")
        self.show_films.clicked.connect(self._on_done)
        self._nothing = StatePane(theme)
        edges(self._nothing, 0, 0, SCROLL_BAR, 0)
        self._nothing.say(
            tr("No groups to pick from"), tr("This catalogue's films do not fall into groups that tell much.")
        )
        self._nothing.hide()
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        edges(foot, 0, 4, EDGE, 12)
        foot.setSpacing(16)
        foot.addWidget(self._chosen, 1)
        foot.addWidget(self.show_films)
        column = QVBoxLayout(self)
        edges(column, EDGE, 4, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head(theme))
        beside = QHBoxLayout()
        edges(beside, 0, 4, EDGE, 4)
        beside.addLayout(ways)
        column.addLayout(beside)
        column.addWidget(self._how)
        inset = QHBoxLayout()
        edges(inset, 0, 0, EDGE - SCROLL_BAR, 0)  # the scroll bar stands outside the edge
        inset.addWidget(self.groups)
        inset.addWidget(self._nothing)
        column.addLayout(inset, 1)
        column.addWidget(self._foot)
        self._ways = (self.movielens, self.bring, self.pick, self.browse)
        tab_through((*self._ways, *self.groups.tiles, self.show_films))

    def _head(self, theme: Theme) -> QHBoxLayout:
        """What the screen is, and beside it where to get ratings by the million."""
        self._sub = label(tr("Three ways to begin. Everything stays on this computer."), theme, 13, tone="muted")
        about = tr("Ratings of many people, to train a model of your own on")
        self.movielens = button(tr("Get MovieLens, or open yours"), theme, "link")
        self.movielens.setToolTip(tip(about))
        self.movielens.setAccessibleDescription(about)
        self.movielens.clicked.connect(lambda: self.wanted.emit("train"))
        heading = ElidedLabel(theme, 22, 700)
        heading.say(tr("Welcome. What do you love to watch?"))
        row = QHBoxLayout()
        edges(row, 0, 0, EDGE, 0)
        row.addLayout(head(heading, self._sub, self.movielens))
        return row

    def show_groups(self, groups: tuple[GroupView, ...]) -> None:
        self._views = groups
        self.groups.show_groups(groups)
        tab_through((*self._ways, *self.groups.tiles, self.show_films))
        for widget in (self.pick, self._how, self.groups, self._foot):
            widget.setVisible(bool(groups))
        self._nothing.setVisible(not groups)
        if self.isVisible():
            self._take_keys()

    def _take_keys(self) -> None:
        """The groups get the keys, or what there is instead of them; unless somebody is typing a title already."""
        if not isinstance(self.window().focusWidget(), QLineEdit):
            if self.groups.isHidden():
                self.bring.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.groups.take_focus()

    def _on_chosen(self) -> None:
        chosen = self.groups.chosen
        self._chosen.setText(summary(self._views, chosen))
        self.show_films.setEnabled(bool(chosen))

    def _on_done(self) -> None:
        if self._actions.give(self.groups.chosen):
            self.done.emit()
