"""The engine as the window holds it: one opened bundle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from desktop.language import tr
from desktop.viewmodels.lists import ModelView
from desktop.viewmodels.words import model_title
from engine.errors import BundleError

if TYPE_CHECKING:
    from engine.bundles.seen import Seen
    from engine.explain.explainer import Explainer
    from engine.serving.query_encoder import QueryEncoder
    from engine.serving.recommender import Recommender


@dataclass(frozen=True)
class Engine:
    """A verified bundle, ready to rank and to explain. Safe from any thread. `encoder` opens with the first mood.

    `seen` remembers between starts that it was verified.
    """

    recommender: Recommender
    explainer: Explainer
    encoder: QueryEncoder
    seen: Seen | None = None

    @property
    def model(self) -> ModelView:
        bundle = self.recommender.bundle
        return ModelView(model_title(bundle.manifest.name), bundle.simulated, len(bundle.catalogue))

    def settle(self) -> None:
        """What no list waits for: what typing needs is made, and the bundle is verified where it was so before.
        Raises `BundleError`. Slow: for a worker thread."""
        _ = self.recommender.titles
        if self.seen is not None:
            self.recommender.bundle.look_again(self.seen)


def import_soon() -> None:
    """Begins what takes as long as all else before the first list, while the window's own modules are read and the
    window is made. It is done soon after the window is there."""
    Thread(target=_import_engine, name="marquee-import").start()


def _import_engine() -> None:
    """What `open_engine` and the first list import."""
    import engine.explain.explainer
    import engine.profile.store
    import engine.serving.query_encoder
    import engine.serving.recommender
    import engine.serving.shelves  # noqa: F401 - all of these for those who import them later
    from engine.serving.index import library

    library()  # last: a bundle can be opened meanwhile


def open_engine(folder: Path, kept: Path | None = None) -> Engine:
    """Verifies and opens the bundle in `folder`. Raises `BundleError`. Slow: for a worker thread.

    `kept`: the folder in which it is remembered what was verified, so that the next start need not wait for that.
    The engine is imported here, so that the window does not wait for numpy and faiss.
    """
    from engine.bundles.seen import Seen
    from engine.explain.explainer import Explainer
    from engine.serving.query_encoder import QueryEncoder
    from engine.serving.recommender import Recommender

    seen = Seen(kept) if kept is not None else None
    recommender = Recommender.open(folder, seen)
    return Engine(recommender, Explainer(recommender.bundle), QueryEncoder(), seen)


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
