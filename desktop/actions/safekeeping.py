"""The open profile's safety: copies of it, the way back to one, and its end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.actions.session import Session
from desktop.language import tr
from desktop.tasks.runner import Latest
from desktop.viewmodels.notices import Notice
from desktop.viewmodels.settings import BackupRow, Counts, DataView, RestoreView, counts_of, restore_view
from desktop.viewmodels.words import moment_of
from engine.errors import MarqueeError, StorageError
from engine.profile import backup
from engine.profile.store import ProfileStore


class Safekeeping(QObject):
    """Copies are made on the thread that writes, after what was said before; answers come as signals."""

    changed = Signal()  # what the profile holds
    listed = Signal(object)  # DataView
    checked = Signal(object)  # RestoreView: a backup that can be used
    restored = Signal(str)  # the file that holds what was here before; "" when nothing was
    emptied = Signal()
    refused = Signal(str)  # one sentence; nothing has changed

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._desk = session, session.profile
        self._listing = Latest(session.readers)  # of many backups it takes a moment: nothing written waits for it
        self._desk.changed.connect(self.changed)

    @property
    def ready(self) -> bool:
        """Whether a profile is open."""
        return self._desk.path is not None

    def list(self) -> None:
        """Where the profile is, what it holds, and its automatic backups."""
        if (path := self._desk.path) is not None:
            counts = self._counts()
            self._listing.ask(lambda _: _listed(path, counts), self.listed.emit, self._refuse)

    def back_up(self, file: str) -> None:
        """Everything, the history too, into one file of the person's choice."""
        target = Path(file)
        told = Notice(tr("Backed up to {name}", name=target.name))
        self._desk.look(lambda store: _back_up(store, target), lambda _: self._desk.noted.emit(told), self._refuse)

    def check(self, file: str) -> None:
        """Looks whether a backup can be used, and says what it would replace."""
        here = self._counts()
        self._desk.look(lambda store: _restorable(store.path, Path(file), here), self.checked.emit, self._refuse)

    def restore(self, file: str) -> None:
        """Everything from a backup, which is checked again; what was here becomes an automatic backup first."""

        def done(kept: Path | None) -> None:
            self._session.replaced.emit()
            self.restored.emit("" if kept is None else str(kept))
            self.list()

        self._desk.run(lambda store: store.restore(Path(file)), done, self._refuse)

    def delete_all(self, last_backup: str = "") -> None:
        """Forgets everything, backups too, but for a last one that is written before where one is wanted."""

        def work(store: ProfileStore) -> str:
            if last_backup:
                _back_up(store, Path(last_backup))
            try:
                store.delete_all()
            except StorageError as error:  # some of it may be gone: the profile is read anew
                return str(error)
            return ""

        def done(problem: str) -> None:
            self._session.replaced.emit()
            if problem:
                self.refused.emit(problem)
            else:
                self.emptied.emit()
            self.list()

        self._desk.run(work, done, self._refuse)

    def _counts(self) -> Counts:
        return counts_of(self._desk.films.values())

    def _refuse(self, error: MarqueeError) -> None:
        self.refused.emit(str(error))


def _listed(path: Path, here: Counts) -> DataView:
    return DataView(str(path.parent), here.words, tuple(map(_row, backup.backups(path))))


def _row(file: Path) -> BackupRow:
    made = moment_of(backup.made_at(file))
    try:
        return BackupRow(str(file), made, _contents(file).words, good=True)
    except StorageError:
        return BackupRow(str(file), made, tr("damaged: cannot be used"), good=False)


def _restorable(path: Path, file: Path, here: Counts) -> RestoreView:
    automatic = file in backup.backups(path)
    what = tr("The backup of {moment}", moment=moment_of(backup.made_at(file))) if automatic else file.name
    return restore_view(str(file), what, _contents(file), here)


def _contents(file: Path) -> Counts:
    held = backup.contents_of(file)
    return Counts(held.rated, held.seen, held.watchlist, held.hidden)


def _back_up(store: ProfileStore, target: Path) -> None:
    if target.resolve().parent == backup.folder_of(store.path).resolve():
        raise StorageError(tr("That folder is for automatic backups, which come and go; choose another one."))
    store.back_up(target)
