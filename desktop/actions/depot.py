"""Where models, downloads, data sets and trainings are kept, and what looks after them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.actions.engine import Engine
from desktop.paths import Paths, starter
from engine.network import NetworkLog

if TYPE_CHECKING:  # the window does not wait for numpy, nor for TLS
    from engine.bundles.registry import Registry
    from engine.data.download import Downloader
    from engine.data.downloads import Downloads

BUNDLE = ".bundle"
"""What stands beside the folder of a training: the model that it makes."""


class Depot:
    """Made once and handed down. What is slow to import is imported by the worker that asks first."""

    def __init__(self, paths: Paths, log: NetworkLog, open_engine: Callable[[Path], Engine]) -> None:
        self.log, self.open_engine = log, open_engine
        self.bundles, self.downloads_folder = paths.bundles, paths.data / "downloads"
        self.datasets, self.trainings = paths.data / "datasets", paths.data / "training"
        self.loopback_http = False
        """True only in tests: lets http://127.0.0.1 pass."""
        self._lock = threading.Lock()
        self._registry: Registry | None = None

    @property
    def registry(self) -> Registry:
        from engine.bundles.registry import Registry

        with self._lock:
            if self._registry is None:
                self._registry = Registry(self.bundles, starter())
            return self._registry

    @property
    def downloader(self) -> Downloader:
        from engine.data.download import Downloader

        return Downloader(self.log, loopback_http=self.loopback_http)

    @property
    def downloads(self) -> Downloads:
        from engine.data.downloads import Downloads

        return Downloads(self.downloads_folder)

    @property
    def left_behind(self) -> bool:
        """Whether a training made a model that was not taken in: the app was cut off."""
        return any(self.trainings.glob(f"*{BUNDLE}"))

    @property
    def texts(self) -> Path:
        """Where what was read of film texts is kept for the next training."""
        return self.trainings / "film-texts.cache"
