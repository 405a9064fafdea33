"""The two screens about models, and what the window has to know of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.actions.workshop import Workshop
from desktop.theme.theme import Theme
from desktop.viewmodels.training import RunView
from desktop.views.models import ModelsScreen
from desktop.views.train import TrainScreen


class Making(QObject):
    """Models and Train, each leading to the other."""

    wanted = Signal(str)  # the name of a screen
    left = Signal()  # the window may close although a model is being trained
    job = Signal(str)  # the training under way, for the status line

    def __init__(self, theme: Theme, workshop: Workshop) -> None:
        super().__init__()
        self._workshop, self._leaving = workshop, False
        self.models, self.train = ModelsScreen(theme, workshop), TrainScreen(theme, workshop)
        self.models.train_wanted.connect(self._go_training)
        self.train.models_wanted.connect(lambda: self.wanted.emit("models"))
        self.train.home_wanted.connect(lambda: self.wanted.emit("home"))
        self.train.left.connect(self._leave)
        workshop.training.progressed.connect(self._on_progress)

    def asks_to_stay(self) -> bool:
        """Whether closing is to be asked about."""
        return self._workshop.busy and not self._leaving

    def refresh(self, shown: str) -> None:
        """Another model is open now."""
        if shown == "models":
            self.models.refresh()
        elif shown == "train":
            self.train.refresh()

    def _go_training(self, own: bool) -> None:
        """To the wizard, where the own ratings join, if they are why, unless that is taken back."""
        self.train.preset.own.setChecked(own or self.train.preset.own.isChecked())
        self.wanted.emit("train")

    def _leave(self) -> None:
        self._leaving = True
        self.left.emit()

    def _on_progress(self, run: RunView | None) -> None:
        self.job.emit(run.line if run is not None else "")
