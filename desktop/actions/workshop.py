"""What the Models and Train screens can do, handed down as one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.actions.depot import Depot
from desktop.actions.session import Session

if TYPE_CHECKING:  # each is imported when it is made
    from desktop.actions.datasets import DatasetActions
    from desktop.actions.fetching import Fetching
    from desktop.actions.models import ModelActions
    from desktop.actions.training import TrainingActions


class Workshop:
    """Installed models, models from the web, data sets, training: each made when it is first asked for."""

    def __init__(self, session: Session, depot: Depot) -> None:
        self._session, self._depot = session, depot
        session.opened.connect(self._on_opened)

    @cached_property
    def models(self) -> ModelActions:
        from desktop.actions.models import ModelActions

        return ModelActions(self._session, self._depot)

    @cached_property
    def web(self) -> Fetching:
        from desktop.actions.fetching import models_on_the_web

        return models_on_the_web(self._depot)

    @cached_property
    def datasets(self) -> DatasetActions:
        from desktop.actions.datasets import DatasetActions

        return DatasetActions(self._depot)

    @cached_property
    def training(self) -> TrainingActions:
        from desktop.actions.training import TrainingActions

        return TrainingActions(self._session, self._depot)

    def _on_opened(self) -> None:
        """A model that was done when the app was cut off is not to wait for a visit to Train."""
        if self._depot.left_behind:
            self.training.list_left()

    @property
    def can_train(self) -> bool:
        """False in the light package, which opens models and makes none."""
        from engine.jobs.command import can_train

        return can_train()

    @property
    def busy(self) -> bool:
        """Whether a model is being trained."""
        return "training" in vars(self) and self.training.run is not None

    def close(self) -> None:
        """Ends what is under way; trainings and downloads go on where they were the next time."""
        for name in ("training", "datasets", "web", "models"):
            if name in vars(self):
                getattr(self, name).close()
