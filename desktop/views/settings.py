"""Settings: how it looks, whose profile, what is yours and how to keep it, which model answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.actions.library import LibraryActions
from desktop.actions.settings import SettingsActions
from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.views.screen import Screen
from desktop.views.settings_about import AboutGroup
from desktop.views.settings_data import BackupsGroup, DataGroup, DeleteGroup
from desktop.views.settings_look import LookGroup
from desktop.views.settings_network import NetworkGroup
from desktop.views.settings_parts import FactList, Group, Row, stops
from desktop.views.settings_people import PeopleGroup
from desktop.views.settings_posters import PostersGroup
from desktop.views.settings_words import WordsGroup
from desktop.views.widgets.keyboard import tab_through
from desktop.views.widgets.labels import button, edges, label, paragraph, tell

HEADING = 40
SCROLL_BAR = 10
BESIDE_FROM = 960
"""Width from which the groups stand in two columns."""
SCROLLS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class SettingsScreen(Screen):
    """Groups in one column or two, and a line at the foot for what could not be done."""

    theme_chosen = Signal(str)
    size_chosen = Signal(int)
    home_wanted = Signal()

    def __init__(
        self, theme: Theme, actions: SettingsActions, library: LibraryActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        keeping, people = actions.safekeeping, actions.people
        self.look, self.people = LookGroup(theme, actions.text), PeopleGroup(theme, people)
        self.look.show_language(actions.language)
        self.posters = PostersGroup(theme, actions.posters)
        self.data = DataGroup(theme, keeping, library)
        self.backups, self.ending = BackupsGroup(theme, keeping), DeleteGroup(theme, keeping)
        self._model, self.about = FactList(theme), AboutGroup(theme, actions.about)
        guest = actions.words.guest
        self.words, self.network = WordsGroup(theme, guest), NetworkGroup(theme, guest.network)
        self._model_group = Group(theme, tr("Model in use"))
        self._model_group.rows.add(self._model)
        self._closed = Group(theme, tr("Your data"))
        self._way_home = button(tr("To home"), theme)
        self._way_home.clicked.connect(self.home_wanted)
        self._told = Row(theme, "", "", (self._way_home,))
        self._closed.rows.add(self._told)
        self._left = (self.look, self.posters, self.words, self.network)
        self._right = (
            self._closed, self.people, self.data, self.backups, self.ending, self._model_group, self.about,
        )  # fmt: skip
        self._foot = paragraph(theme, 13, "bad")
        self._foot.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        edges(self._foot, 0, 4, EDGE, 4)
        self._lay_out(theme)
        self.look.theme_chosen.connect(self.theme_chosen)
        self.look.size_chosen.connect(self.size_chosen)
        for teller in (keeping, people, self.data, self.words, self.about):
            teller.refused.connect(self.refuse)
        went_well = (
            actions.session.profile.noted,
            keeping.checked,
            keeping.restored,
            keeping.emptied,
            people.switched,
            people.deleted,
        )
        for signal in went_well:
            signal.connect(lambda _=None: self.refuse(""))
        people.switched.connect(self._hide_questions)
        keeping.changed.connect(self._on_changed)
        for list_of_rows in (self.people.rebuilt, keeping.listed, self.words.rebuilt):
            list_of_rows.connect(self._on_rows)
        for question in (self.backups.question, self.ending.question, self.people.question, self.people.mending):
            question.shown.connect(self._bring_into_view)

    def showing(self) -> None:
        """The screen has come up."""
        self.refuse("")
        self._hide_questions()
        self.refresh()
        self.look.take_focus()
        self._area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """All that is told, as it is now; what needs an open profile is there once one is."""
        self.look.show_motion()
        self._actions.people.list()
        self._actions.safekeeping.list()
        self._model.show_facts(self._actions.model)
        self.about.refresh()
        ready = self._actions.safekeeping.ready
        for group in (self.people, self.data, self.backups, self.ending):
            group.setVisible(ready)
        self._model_group.setVisible(bool(self._actions.model))
        obstacle = self._actions.obstacle
        self._told.title.say(obstacle or tr("One moment …"))
        self._told.say(tr("Home says why, and what can be done.") if obstacle else tr("Your profile is being opened."))
        self._way_home.setVisible(bool(obstacle))
        self._closed.setVisible(not ready)

    def _hide_questions(self) -> None:
        self.people.hide_questions()
        for group in (self.backups, self.ending):
            group.question.hide()

    def _on_changed(self) -> None:
        """An undo, another profile: it holds other things now."""
        if self.isVisible():
            self._actions.safekeeping.list()

    def show_network(self) -> None:
        """To what was sent to whom."""
        self.network.all.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_into_view(self.network)

    def refuse(self, sentence: str) -> None:
        """Says at the foot what could not be done; "" for nothing."""
        tell(self._foot, sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_columns()
        if (focused := self.focusWidget()) is not None:
            self._bring_into_view(focused)

    def _place_columns(self) -> None:
        """Beside each other where both have room for all that they say now."""
        columns = filter(None, map(self._columns.itemAt, range(self._columns.count())))
        needed = sum(column.minimumSize().width() for column in columns) + self._columns.spacing() + 2 * EDGE
        beside = self.width() >= max(BESIDE_FROM, needed)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page keys scroll; whatever has the focus keeps it."""
        action = SCROLLS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self._area.verticalScrollBar().triggerAction(action)

    def _lay_out(self, theme: Theme) -> None:
        heading = label(tr("Settings"), theme, 22, 700)
        heading.setMinimumHeight(HEADING)
        body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, body)
        self._keep_edge(scrolls=True)
        self._columns.setSpacing(24)
        for groups in (self._left, self._right):
            column = QVBoxLayout()
            column.setSpacing(22)
            for group in groups:
                column.addWidget(group)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._area = QScrollArea()
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.verticalScrollBar().rangeChanged.connect(lambda _, most: self._keep_edge(scrolls=most > 0))
        outer = QVBoxLayout(self)
        edges(outer, EDGE, 4, 0, 8)
        outer.setSpacing(8)
        outer.addWidget(heading)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._foot)

    def _keep_edge(self, *, scrolls: bool) -> None:
        """The groups end at the edge, with the scroll bar beyond it or without one."""
        edges(self._columns, 0, 0, EDGE - SCROLL_BAR if scrolls else EDGE, EDGE)

    def _on_rows(self) -> None:
        """Rows were made: Tab goes on in reading order, where they would come last, and they may need more room."""
        tab_through(stops(self._columns))
        QTimer.singleShot(0, self, self._place_columns)

    def _bring_into_view(self, part: QWidget) -> None:
        """Once it has its place."""
        QTimer.singleShot(0, part, lambda: self._area.ensureWidgetVisible(part))
