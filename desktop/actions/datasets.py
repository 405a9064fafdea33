"""The imported data sets: what there is, one more from a MovieLens folder, a zip, any table, or the web."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desktop.actions.depot import Depot
from desktop.actions.fetching import movielens
from desktop.actions.tables import TableActions, table_map
from desktop.tasks.runner import Handle, Runner
from desktop.viewmodels.fetching import fetch_view
from desktop.viewmodels.tables import TableChoice
from desktop.viewmodels.training import DatasetRow, dataset_row
from engine.errors import DatasetError, MarqueeError
from engine.progress import CancelToken, Progress, Step


def _unnoted(sentence: str) -> None:
    """MovieLens is read without anything to say about it."""


class DatasetActions(QObject):
    """Data are read in a child process; answers come as signals."""

    listed = Signal(object)  # tuple[DatasetRow, ...]
    stepped = Signal(object)  # FetchView: how far a reading is
    brought = Signal(str)  # the folder of a data set that is new
    noted = Signal(object)  # tuple[str, ...]: what is to be known of how it was read
    refused = Signal(str)  # one sentence; nothing has changed
    _reported = Signal(object)

    def __init__(self, depot: Depot) -> None:
        super().__init__()
        self._depot = depot
        self._runner = Runner(1, "marquee-data")
        self._handle: Handle | None = None
        self._newest = ""
        self.tables = TableActions()
        self.web = movielens(depot, self._from_web)
        self.web.arrived.connect(self._on_web)
        self._reported.connect(self._on_step, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        self.stop()
        self.tables.close()
        self.web.close()
        self._runner.close()

    def list(self) -> None:
        self._runner.start(lambda _: self._rows(), self.listed.emit, lambda error: self.refused.emit(str(error)))

    def bring(self, source: str, choice: TableChoice | None = None) -> None:
        """A MovieLens folder or zip, or a table that is read by `choice`, becomes a data set."""
        if self._handle is not None:
            return
        notes: list[str] = []

        def work(cancel: CancelToken) -> str:
            return self._import(source, self._report, cancel, choice, notes.append)

        def done(folder: str) -> None:
            self._handle = None
            self._tell(folder)
            self.noted.emit(tuple(notes))

        self._handle = self._runner.start(work, done, self._refuse)

    def stop(self) -> None:
        """Ends a reading; nothing of it stays."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def remove(self, folder: str) -> None:
        def work(_: CancelToken) -> None:
            from engine.data.atomic import removed_folder

            if Path(folder).parent == self._depot.datasets:
                removed_folder(Path(folder))

        self._runner.start(work, lambda _: self.list(), self._refuse)

    def _rows(self) -> tuple[DatasetRow, ...]:
        from engine.data.atomic import discard_abandoned
        from engine.data.dataset import read_info

        discard_abandoned(self._depot.datasets)
        rows = []
        for place in sorted(self._depot.datasets.glob("[!.]*/dataset.json")):
            try:
                rows.append(dataset_row(str(place.parent), read_info(place.parent)))
            except DatasetError:
                continue  # what is damaged is imported again from where it came
        return tuple(rows)

    def _import(
        self,
        source: str,
        progress: Progress,
        cancel: CancelToken,
        choice: TableChoice | None = None,
        note: Callable[[str], None] = _unnoted,
    ) -> str:
        from engine.jobs import ImportJob, run_import

        folder = self._depot.datasets / _folder_name(source)
        folder.parent.mkdir(parents=True, exist_ok=True)
        table = table_map(choice) if choice is not None else None
        run_import(ImportJob(source, str(folder), table), progress, cancel, log=note)
        return str(folder)

    def _from_web(self, file: str, progress: Progress, cancel: CancelToken) -> str:
        from engine.data.dataset import read_info

        self._newest = self._import(file, progress, cancel)
        return read_info(Path(self._newest)).source

    def _on_web(self, _: str) -> None:
        self._tell(self._newest)

    def _tell(self, folder: str) -> None:
        self.brought.emit(folder)
        self.list()

    def _report(self, step: Step) -> None:
        """From the thread that works."""
        self._reported.emit(step)

    def _on_step(self, step: Step) -> None:
        if self._handle is not None:
            self.stepped.emit(fetch_view(step))

    def _refuse(self, error: MarqueeError) -> None:
        self._handle = None
        self.refused.emit(str(error))


def _folder_name(source: str) -> str:
    """Readable, and another one for each place that data come from."""
    path = Path(source).absolute()
    words = "-".join(re.findall(r"[a-z0-9]+", path.stem.lower()))[:40] or "data"
    return f"{words}-{hashlib.sha256(str(path).encode()).hexdigest()[:6]}"
