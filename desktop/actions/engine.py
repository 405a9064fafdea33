"""The engine as the window holds it: one opened bundle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.language import tr
from desktop.viewmodels.lists import ModelView
from desktop.viewmodels.words import model_title
from engine.errors import BundleError

if TYPE_CHECKING:
    from engine.explain.explainer import Explainer
    from engine.serving.query_encoder import QueryEncoder
    from engine.serving.recommender import Recommender


@dataclass(frozen=True)
class Engine:
    """A verified bundle, ready to rank and to explain. Safe from any thread. `encoder` opens with the first mood."""

    recommender: Recommender
    explainer: Explainer
    encoder: QueryEncoder

    @property
    def model(self) -> ModelView:
        bundle = self.recommender.bundle
        return ModelView(model_title(bundle.manifest.name), bundle.simulated, len(bundle.catalogue))


def open_engine(folder: Path) -> Engine:
    """Verifies and opens the bundle in `folder`. Raises `BundleError`. Slow: for a worker thread.

    The engine is imported here, so that the window does not wait for numpy and faiss.
    """
    from engine.explain.explainer import Explainer
    from engine.serving.query_encoder import QueryEncoder
    from engine.serving.recommender import Recommender

    recommender = Recommender.open(folder)
    return Engine(recommender, Explainer(recommender.bundle), QueryEncoder())


def open_first(folders: Sequence[Path], opener: Callable[[Path], Engine]) -> tuple[Engine, str]:
    """The first of these bundles that can be opened, and the sentence why it is not the first one, "" when it is.

    Raises `BundleError` of the last when none can. Slow: for a worker thread.
    """
    said = ""
    for place, folder in enumerate(folders, 1):
        try:
            engine = opener(folder)
        except BundleError as error:
            if place == len(folders):
                raise
            said = said or str(error)
        else:
            return engine, tr("{said} “{name}” is open instead.", said=said, name=engine.model.name) if said else ""
    raise BundleError(tr("No model is installed; install Marquee again."))
