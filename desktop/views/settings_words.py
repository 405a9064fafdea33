"""Words from a model of Ollama: the switch, what is there, which model, where, and fetching one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.guest import Guest
from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.guest import COST_OF_ORDER, SUGGESTED, WHAT_IT_IS, GuestView, ModelChoice, PullView
from desktop.views.settings_parts import Group, Row, Rows
from desktop.views.settings_people import NameField
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.labels import button, label, paragraph
from desktop.views.widgets.progress_bar import ProgressBar

LONGEST_HOST, LONGEST_NAME = 80, 120


class WordsGroup(Group):
    """Off it is one switch and what it is about; all else comes with it."""

    rebuilt = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, guest: Guest) -> None:
        super().__init__(theme, tr("Words"))
        self._guest = guest
        self._shown: tuple[ModelChoice, ...] = ()
        self._chosen: str | None = None
        self.switch = _tick(theme, tr("Word the reasons with a local Ollama"))
        self.switch.toggled.connect(guest.switch)
        self.rows.add(_ticked(theme, self.switch, tr(WHAT_IT_IS)))
        self.test, self.look = button(tr("Test"), theme), button(tr("Try again"), theme)
        self.test.setAccessibleName(tr("Test: load the model"))
        self.look.setAccessibleName(tr("Look for Ollama again"))
        self.test.clicked.connect(lambda: guest.look(load=True))
        self.look.clicked.connect(guest.look)
        self._state = Row(theme, "", "", (self.test, self.look))
        self._models = Rows()
        self._fetch = FetchRow(theme, guest)
        self.host = NameField(theme, tr("Address of Ollama on this computer"), "", tr("Use it"), length=LONGEST_HOST)
        self.host.entered.connect(guest.move)
        self.reorder = _tick(theme, tr("Let the model move films a little"))
        self.reorder.toggled.connect(guest.let_reorder)
        self._build_rest(theme)
        guest.changed.connect(self._follow)
        guest.refused.connect(self.refused)
        self._follow()

    def _build_rest(self, theme: Theme) -> None:
        """What comes once it is switched on; each part goes with the line above it."""
        self._rest = Rows()
        where = Row(theme, tr("Address"), tr("On this computer only: what you watch is not sent to another one."))
        self._rest.add(self._state)
        self._with_models, self._with_fetch = self._rest.add(self._models), self._rest.add(self._fetch)
        self._rest.add(where)
        self._rest.add(self.host, parted=False)
        self._rest.add(_ticked(theme, self.reorder, tr(COST_OF_ORDER)))
        self._with_rest = self.rows.add(self._rest)

    def _follow(self) -> None:
        view = self._guest.view
        for tick, on in ((self.switch, view.choice.on), (self.reorder, view.choice.reorder)):
            tick.blockSignals(True)  # it follows; it was not pressed
            tick.setChecked(on)
            tick.blockSignals(False)
        _show(self._with_rest, view.choice.on)
        self._state.follow(view.sentence, view.guidance)
        self.test.setVisible(view.usable)
        self.look.setVisible(not view.usable)
        self.look.setEnabled(not view.looking)
        if not self.host.field.hasFocus():
            self.host.field.setText(view.choice.host)
        self._show_models(view)
        self._fetch.show_pull(view.pull)
        _show(self._with_models, bool(view.models))
        _show(self._with_fetch, view.can_pull or view.pull is not None)

    def _show_models(self, view: GuestView) -> None:
        if (view.models, view.choice.model) == (self._shown, self._chosen):
            return
        self._shown, self._chosen = view.models, view.choice.model
        holder = self.window().focusWidget()
        focused = holder is not None and self._models.isAncestorOf(holder)
        self._models.show_rows([self._model(choice) for choice in view.models])
        self.rebuilt.emit()
        if focused:
            self.test.setFocus()

    def _model(self, choice: ModelChoice) -> Row:
        if choice.name == self._chosen:
            return Row(self._theme, choice.words, choice.detail, (label(tr("In use"), self._theme, 12, tone="good"),))
        pick = button(tr("Use"), self._theme)
        pick.setAccessibleName(tr("Use {words}", words=choice.words))
        pick.clicked.connect(lambda: self._guest.pick(choice.name))
        return Row(self._theme, choice.words, choice.detail, (pick,))


class FetchRow(QWidget):
    """A model to be fetched by Ollama: its name; then how far it is, with a way to pause and to end it."""

    def __init__(self, theme: Theme, guest: Guest) -> None:
        super().__init__()
        self._guest = guest
        self.name = NameField(theme, tr("Name of a model to fetch"), SUGGESTED, tr("Fetch"), length=LONGEST_NAME)
        self.name.field.deselect()
        self.name.entered.connect(guest.pull)
        self.pause, self.end = button(tr("Pause"), theme), button(tr("Cancel"), theme, "quiet")
        self.pause.clicked.connect(self._turn)
        self.end.clicked.connect(guest.cancel_pull)
        self._words, self._bar = paragraph(theme, 13), ProgressBar(theme, tr("Fetching"))
        ways = QHBoxLayout()
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(8)
        ways.addWidget(self._words, 1)
        ways.addWidget(self.pause)
        ways.addWidget(self.end)
        self._under_way = QWidget()
        inside = QVBoxLayout(self._under_way)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addLayout(ways)
        inside.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            Row(theme, tr("Another model"), tr("Ollama fetches it from the internet, only when you press Fetch."))
        )
        column.addWidget(self.name)
        column.addWidget(self._under_way)

    def show_pull(self, pull: PullView | None) -> None:
        self._under_way.setVisible(pull is not None)
        self.name.setVisible(pull is None or bool(pull.problem))
        if pull is None:
            return
        line = f"{pull.name}: {pull.words}"
        state = pull.problem or (tr("Paused. {line}", line=line) if pull.paused else line)
        self._words.setText(state)
        self._bar.show_share(pull.fraction)
        self._bar.setVisible(not pull.problem)
        self.pause.setVisible(not pull.problem)
        for pressed, words in ((self.pause, tr("Go on") if pull.paused else tr("Pause")), (self.end, tr("Cancel"))):
            pressed.setText(words)
            pressed.setAccessibleName(f"{words}: {pull.name}")
        if pull.problem:
            self.end.setText(tr("Put away"))
            self.end.setAccessibleName(tr("Put the message away"))

    def _turn(self) -> None:
        pull = self._guest.view.pull
        if pull is not None:
            (self._guest.resume_pull if pull.paused else self._guest.pause_pull)()


def _show(parts: Iterable[QWidget], shown: bool) -> None:
    for part in parts:
        part.setVisible(shown)


def _tick(theme: Theme, words: str) -> Tick:
    tick = Tick(theme)
    tick.setText(words)
    tick.setFont(theme.font(14, 500))
    tick.setAccessibleName(words)
    return tick


def _ticked(theme: Theme, tick: Tick, words: str) -> QWidget:
    """A box to tick, and under it what that means."""
    help_line = paragraph(theme, 12, "muted")
    help_line.setText(words)
    tick.setAccessibleDescription(words)
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(tick)
    column.addWidget(help_line)
    return row
