"""The fourth step: training under way, with its curve, its table and its log."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.training import RunView
from desktop.views.settings_parts import Group, Question
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.labels import button, label
from desktop.views.widgets.progress_bar import ProgressBar
from desktop.views.wizard.curve import CurvePlot, CurveTable
from desktop.views.wizard.page import Page

STATES = {
    "pausing": phrase("Pausing …"),
    "paused": phrase("Paused"),
    "finishing": phrase("Finishing with the best so far …"),
}
LEAVE = phrase("A model is being trained. If you close Marquee now, it goes on where it is when you come back.")
STOP = phrase("Stop, and forget this training? Nothing of it stays. “Stop, keep the best” ends it with a model.")


class RunPage(Page):
    """Follows a run; pause, stop and keep the best, cancel."""

    heading = phrase("Training")
    sub = phrase("You can go on using Marquee, or close it and go on later.")
    paused = Signal()
    resumed = Signal()
    finished = Signal()
    cancelled = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._view: RunView | None = None
        self.stage = ElidedLabel(theme, 15, 600)
        self.facts = label("", theme, 12, tone="muted")
        self.bar = ProgressBar(theme, tr("Training"))
        self.leaving, self.stopping = Question(theme, "primary"), Question(theme, "danger")
        self.plot, self.table = CurvePlot(theme), CurveTable(theme)
        self.log = QPlainTextEdit()
        self.log.setObjectName("log")
        self.log.setReadOnly(True)
        self.log.setTabChangesFocus(True)
        self.log.setAccessibleName(tr("Log"))
        self.log.setFont(theme.font(12))
        self.log.setFixedHeight(100)
        self._logged: tuple[str, ...] = ()
        self._lay_out(theme)
        self.leaving.agreed.connect(self.left)
        self.leaving.declined.connect(self.leaving.hide)
        self.stopping.agreed.connect(self._cancel)
        self.stopping.declined.connect(self.stopping.hide)

    def take_focus(self) -> None:
        self.pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_run(self, view: RunView) -> None:
        self._view = view
        self.stage.say(tr(STATES[view.state]) if view.state in STATES else f"{view.stage} …")
        self.facts.setText(view.facts)
        self.bar.show_share(view.share)
        self.plot.show_curve(view.curve)
        self.table.show_curve(view.curve)
        held = view.state in ("pausing", "paused")
        self.pause.setText(tr("Go on") if held else tr("Pause"))
        self.pause.setAccessibleName(tr("Go on with the training") if held else tr("Pause the training"))
        for pressed in (self.pause, self.finish):
            pressed.setEnabled(view.state != "finishing")
        if view.log != self._logged:
            if view.log[: len(self._logged)] != self._logged:
                self.log.clear()
                self._logged = ()
            for line in view.log[len(self._logged) :]:
                self.log.appendPlainText(line)
            self._logged = view.log

    def ask_to_leave(self) -> None:
        """The window is being closed."""
        self.leaving.ask(tr(LEAVE), tr("Close, go on later"), tr("Keep training"))
        self.area.bring_into_view(self.leaving)

    def hide_questions(self) -> None:
        self.leaving.hide()
        self.stopping.hide()

    def _lay_out(self, theme: Theme) -> None:
        curve, table, log = Group(theme, tr("How it learns")), Group(theme, tr("Rounds")), Group(theme, tr("Log"))
        curve.rows.add(self.plot)
        table.rows.add(self.table)
        log.rows.add(self.log)
        beside = QWidget()
        grid = QGridLayout(beside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        grid.addWidget(curve, 0, 0)
        grid.addWidget(table, 0, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for part in (self.leaving, self.stopping, self.stage, self.bar, self.facts, beside, log):
            self.parts.addWidget(part)
        self.parts.addStretch(1)
        self.pause, self.finish = button(tr("Pause"), theme), button(tr("Stop, keep the best"), theme)
        stop = button(tr("Cancel …"), theme, "quiet")
        stop.setAccessibleName(tr("Cancel the training"))
        self.pause.clicked.connect(self._pause)
        self.finish.clicked.connect(self.finished)
        stop.clicked.connect(lambda: self.stopping.ask(tr(STOP), tr("Stop and forget it"), tr("Keep training")))
        for pressed in (stop, self.finish, self.pause):
            self.foot.addWidget(pressed)

    def _pause(self) -> None:
        held = self._view is not None and self._view.state in ("pausing", "paused")
        (self.resumed if held else self.paused).emit()

    def _cancel(self) -> None:
        self.stopping.hide()
        self.cancelled.emit()
