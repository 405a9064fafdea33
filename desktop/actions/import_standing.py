"""What becomes of an import once it is written: it stands, or was taken back, here or from anywhere else."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.actions.desk import Desk
from desktop.viewmodels.importing import DoneView, taken_back, too_late
from engine.errors import MarqueeError
from engine.profile.store import ProfileStore


class StandingImport(QObject):
    """The import that was written last, by its entry in the journal."""

    told = Signal(object)  # DoneView: how it is now
    refused = Signal(object)  # MarqueeError: it could not be taken back

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry: int | None = None
        self._written: DoneView | None = None
        self.stands = self._busy = False
        desk.profile.changed.connect(self._look)

    def take(self, entry: int | None, written: DoneView) -> None:
        """It was written just now; without an entry nothing had to change."""
        self._entry, self._written, self.stands = entry, written, entry is not None
        self.told.emit(written)

    def forget(self) -> None:
        self._entry, self.stands = None, False

    def undo(self) -> None:
        """Takes it back, while it is the newest change."""
        entry, self._busy = self._entry, True

        def work(store: ProfileStore) -> DoneView:
            standing = [change.id for change in store.history() if not change.undone]
            if entry not in standing:
                return taken_back()  # by Ctrl+Z a moment ago
            if standing[0] != entry:
                return too_late()
            store.undo()
            return taken_back()

        def done(view: DoneView) -> None:
            self.stands = self._busy = False
            self.told.emit(view)

        def failed(error: MarqueeError) -> None:
            self._busy = False
            self.refused.emit(error)

        self._desk.profile.run(work, done, failed)

    def _look(self) -> None:
        """Something has changed: it may have been undone with Ctrl+Z, or done again."""
        entry, written = self._entry, self._written
        if entry is None or written is None or self._busy:
            return

        def looked(undone: bool | None) -> None:
            if self._entry == entry and not self._busy and undone is self.stands:
                self.stands = not undone
                self.told.emit(written if self.stands else taken_back())

        def undone(store: ProfileStore) -> bool | None:
            """None where so much was said since that nobody knows any more."""
            return next((change.undone for change in store.history() if change.id == entry), None)

        self._desk.profile.look(undone, looked, lambda error: None)
