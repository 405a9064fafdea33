"""What the Models and Train screens can do, handed down as one."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.actions.datasets import DatasetActions
from desktop.actions.depot import Depot
from desktop.actions.fetching import Fetching, models_on_the_web
from desktop.actions.models import ModelActions
from desktop.actions.session import Session
from desktop.actions.training import TrainingActions


@dataclass(frozen=True)
class Workshop:
    """Installed models, models from the web, data sets, training."""

    models: ModelActions
    web: Fetching
    datasets: DatasetActions
    training: TrainingActions

    @classmethod
    def of(cls, session: Session, depot: Depot) -> Workshop:
        training = TrainingActions(session, depot)
        return cls(ModelActions(session, depot), models_on_the_web(depot), DatasetActions(depot), training)

    @property
    def can_train(self) -> bool:
        """False in the light package, which opens models and makes none."""
        from engine.jobs.command import can_train

        return can_train()

    @property
    def busy(self) -> bool:
        """Whether a model is being trained."""
        return self.training.run is not None

    def close(self) -> None:
        """Ends what is under way; trainings and downloads go on where they were the next time."""
        for part in (self.training, self.datasets, self.web, self.models):
            part.close()
