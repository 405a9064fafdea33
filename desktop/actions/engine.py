"""The engine as the window holds it: one opened bundle."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.viewmodels.lists import ModelView

if TYPE_CHECKING:
    from engine.explain.explainer import Explainer
    from engine.serving.recommender import Recommender


@dataclass(frozen=True)
class Engine:
    """A verified bundle, ready to rank and to explain. Safe from any thread."""

    recommender: Recommender
    explainer: Explainer

    @property
    def model(self) -> ModelView:
        bundle = self.recommender.bundle
        return ModelView(bundle.manifest.name, bundle.simulated, len(bundle.catalogue))


def open_engine(folder: Path) -> Engine:
    """Verifies and opens the bundle in `folder`. Raises `BundleError`. Slow: for a worker thread.

    The engine is imported here, so that the window does not wait for numpy and faiss.
    """
    from engine.explain.explainer import Explainer
    from engine.serving.recommender import Recommender

    recommender = Recommender.open(folder)
    return Engine(recommender, Explainer(recommender.bundle))
