"""Train: data, device, preset, run, compare; one page at a time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.actions.workshop import Workshop
from desktop.language import number, tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.comparison import CompareView
from desktop.viewmodels.tables import TableChoice
from desktop.viewmodels.training import PRESETS, Curve, DatasetRow, DeviceRow, FailView, Plan, RunView, StepName
from desktop.views.screen import Screen
from desktop.views.settings_parts import Question
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.head import head
from desktop.views.widgets.keyboard import enter_pressed
from desktop.views.widgets.labels import edges, paragraph, tell
from desktop.views.wizard.compare import ComparePage
from desktop.views.wizard.dataset import DatasetPage
from desktop.views.wizard.device import DevicePage
from desktop.views.wizard.light import LightPage
from desktop.views.wizard.page import Page
from desktop.views.wizard.preset import PresetPage
from desktop.views.wizard.run import RunPage
from desktop.views.wizard.steps import Steps
from desktop.views.wizard.table import TablePage


class TrainScreen(Screen):
    """The wizard. A run under way, or what came of it, is shown whenever the screen comes up."""

    left = Signal()  # the window may close: the training goes on later
    models_wanted = Signal()
    home_wanted = Signal()

    def __init__(self, theme: Theme, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop, self.training, self.data = workshop, workshop.training, workshop.datasets
        self._plan, self._chosen = Plan(), dict[StepName, str]()
        self._curve, self._switching = Curve(), False
        self.steps = Steps(theme)
        self.dataset, self.device = DatasetPage(theme, workshop.datasets), DevicePage(theme)
        self.preset, self.run, self.compare = PresetPage(theme), RunPage(theme), ComparePage(theme)
        self._pages: dict[StepName, Page] = {
            "dataset": self.dataset, "device": self.device, "preset": self.preset, "run": self.run,
            "compare": self.compare,
        }  # fmt: skip
        self.table, self.light = TablePage(theme, workshop.datasets.tables), LightPage(theme)
        self.pages = QStackedWidget()
        for page in (*self._pages.values(), self.table, self.light):
            self.pages.addWidget(page)
        self._heading, self._sub = ElidedLabel(theme, 22, 700), ElidedLabel(theme, 13, 400, "muted")
        self.smaller = Question(theme, "primary")
        self._foot = paragraph(theme, 13, "bad")
        self._foot.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self._wire()

    @property
    def step(self) -> StepName:
        """The step that is shown; a table belongs to the first."""
        shown = self.pages.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "dataset")

    def showing(self) -> None:
        self._refuse("")
        self.run.hide_questions()
        self.refresh()
        if not self._workshop.can_train:
            self._show(self.light)
        elif self.pages.currentWidget() is self.table:
            self._show(self.table)
        else:
            self.open_step(self.step)

    def refresh(self) -> None:
        if not self._workshop.can_train:
            return
        self.data.list()
        self.data.web.list()
        self.training.list_left()
        self.dataset.show_retrain(self.training.retrain)

    def open_step(self, name: StepName) -> None:
        if name == "device":
            self.device.show_looking()
            self.training.find_devices()
        elif name == "preset":
            self.preset.show_own(self.training.own_count)
            self.preset.show_fields(self.training.fields(self._plan))
            self._replan()
        self._show(self._pages[name])

    def ask_to_leave(self) -> None:
        """The window is being closed while a model is trained."""
        self.open_step("run")
        self.run.ask_to_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_pressed(self, event):
            super().keyPressEvent(event)

    def _show(self, page: Page) -> None:
        self.pages.setCurrentWidget(page)
        self._show_head()
        if self.isVisible():
            page.take_focus()

    def _lay_out(self) -> None:
        top = QWidget()
        inner = QVBoxLayout(top)
        edges(inner, 0, 0, EDGE, 0)
        inner.setSpacing(12)
        inner.addLayout(head(self._heading, self._sub))
        inner.addWidget(self.smaller)
        column = QVBoxLayout(self)
        edges(column, EDGE, 4, 0, 8)
        column.setSpacing(12)
        column.addWidget(top)
        column.addWidget(self.steps)
        column.addWidget(self.pages, 1)
        column.addWidget(self._foot)
        edges(self._foot, 0, 0, EDGE, 0)
        self._refuse("")
        self._show_head()

    def _wire(self) -> None:
        training, data = self.training, self.data
        self.steps.wanted.connect(self.open_step)
        self.dataset.chosen.connect(self._on_dataset)
        self.dataset.resumed.connect(training.resume)
        self.dataset.forgotten.connect(training.discard)
        data.tables.looked.connect(self._on_looked)
        self.table.back.connect(lambda: self.open_step("dataset"))
        self.table.read.connect(self._on_table)
        self.light.models_wanted.connect(self.models_wanted)
        self.device.chosen.connect(self._on_device)
        self.device.back.connect(lambda: self.open_step("dataset"))
        self.preset.back.connect(lambda: self.open_step("device"))
        self.preset.edited.connect(self._replan)
        self.preset.started.connect(self._start)
        self.run.paused.connect(training.pause)
        self.run.resumed.connect(training.go_on)
        self.run.finished.connect(training.finish)
        self.run.cancelled.connect(training.cancel)
        self.run.left.connect(self.left)
        self.compare.kept.connect(self._keep)
        self.compare.used.connect(self._use)
        self.smaller.agreed.connect(self._start)
        self.smaller.declined.connect(self.smaller.hide)
        training.devices_found.connect(self.device.show_rows)
        training.estimated.connect(lambda rows: self.preset.show_rows(rows, self._plan.preset))
        training.left.connect(self.dataset.show_left)
        training.progressed.connect(self._on_progress)
        training.trained.connect(lambda _: self._on_trained())
        training.failed.connect(self._on_failed)
        training.compared.connect(self._on_compared)
        models = self._workshop.models
        models.switched.connect(self._on_switched)
        models.refused.connect(self._on_not_switched)
        for teller in (training, data, data.tables, data.web):
            teller.refused.connect(self._refuse)
        for good in (data.brought, data.web.offered):
            good.connect(lambda _: self._refuse(""))

    def _on_dataset(self, row: DatasetRow) -> None:
        if row.folder != self._plan.dataset:
            self._plan = replace(self._plan, dataset=row.folder, name="")
        self._chosen["dataset"] = row.name
        self.open_step("device")

    def _on_looked(self, _: object) -> None:
        """A table has been looked at; whoever went on meanwhile is left alone."""
        if self.pages.currentWidget() is self.dataset:
            self._refuse("")
            self._show(self.table)

    def _on_table(self, path: str, choice: TableChoice) -> None:
        self._refuse("")
        self.open_step("dataset")
        self.dataset.bring(path, choice)

    def _on_device(self, row: DeviceRow) -> None:
        self._plan = replace(self._plan, device=row.key)
        self._chosen["device"] = row.name
        if not self._plan.name:
            self.preset.name.setText(self._chosen["dataset"])
        self.open_step("preset")

    def _replan(self) -> None:
        """What stands on the preset's page, and what it takes."""
        before, self._plan = self._plan, self.preset.chosen_in(self._plan)
        if before.preset != self._plan.preset:
            self.preset.show_fields(self.training.fields(self._plan))
        problem = self.training.problem(self._plan)
        self.preset.show_problem(problem)
        if not problem:
            self.training.estimate(self._plan)

    def _start(self) -> None:
        self.smaller.hide()
        self._refuse("")
        self._chosen["preset"] = tr(PRESETS[self._plan.preset][0])
        self.training.start(self._plan)

    def _on_progress(self, view: RunView | None) -> None:
        if view is None:
            if self.step == "run":
                self.open_step("dataset")
            self._show_head()
            return
        if view.curve != self._curve and not self._curve.rehearsal:
            self.compare.plot.make_ready()  # in good time
        self._curve = view.curve
        if self.step != "run" and view.share == 0:
            self.open_step("run")
        self.run.show_run(view)
        self._chosen["run"] = number(view.share, ".0%")
        self.steps.show_steps(self.step, self._chosen, locked=True)

    def _on_trained(self) -> None:
        self._chosen["run"] = tr("Done")
        self.run.hide_questions()
        self.compare.show_waiting()
        self.compare.show_curve(self._curve)
        self._chosen["compare"] = tr("You decide")
        self.open_step("compare")

    def _on_failed(self, view: FailView) -> None:
        self._chosen.pop("run", None)
        self._refuse(view.sentence)
        if view.smaller and self._plan.dataset:
            self._plan = replace(self._plan, preset=view.smaller)
            name = tr(PRESETS[view.smaller][0])
            self.smaller.ask(
                tr("{sentence} Train with the preset “{name}”?", sentence=view.sentence, name=name),
                tr("Train {name}", name=name.lower()),
                tr("Not now"),
            )
            self._refuse("")

    def _on_compared(self, view: CompareView) -> None:
        self.compare.show_comparison(view)
        self._show_head()

    def _use(self, model: str, sure: bool) -> None:
        self._switching = True
        self._workshop.models.activate(model, sure=sure)

    def _on_switched(self) -> None:
        if self._switching:
            self._over()
            self.home_wanted.emit()

    def _on_not_switched(self, sentence: str) -> None:
        if self._switching:
            self._switching = False
            self._refuse(sentence)

    def _keep(self) -> None:
        self._over()
        self.models_wanted.emit()

    def _over(self) -> None:
        """The next visit begins anew."""
        self._switching = False
        self._plan, self._chosen = Plan(), {}
        self.pages.setCurrentWidget(self.dataset)
        self._show_head()

    def _show_head(self) -> None:
        page = self.pages.currentWidget()
        assert isinstance(page, Page)
        self.steps.setVisible(page is not self.light)
        self._heading.say(page.heading)
        self._sub.say(page.sub)
        self.steps.show_steps(self.step, self._chosen, locked=self.training.run is not None)

    def _refuse(self, sentence: str) -> None:
        tell(self._foot, sentence)
