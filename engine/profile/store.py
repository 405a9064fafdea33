"""A person's profile on their own disk: one SQLite file that keeps what it acknowledged.

>>> store.apply("Imported 2 films", [SetRating(heat, 4.5, now), SetSeen(ronin, (None,))])
1
>>> store.undo()
Entry(id=1, time=1700000000, label='Imported 2 films', count=2, undone=True)
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Final

from engine.errors import StorageError
from engine.language import tr
from engine.profile import backup, journal, schema
from engine.profile.backup import CorruptProfile
from engine.profile.edits import (
    HERE,
    LATEST,
    AddSeen,
    Edit,
    FilmRef,
    SetHidden,
    SetRating,
    SetSeen,
    SetWatchlist,
)
from engine.profile.journal import Entry
from engine.profile.state import Pending, Profile, StoredRating, from_row
from engine.text import clean

__all__ = ["Entry", "ProfileStore", "StoredRating"]

_LABEL_LIMIT: Final = 200
_LARGE: Final = 100
"""So many edits in one change are worth a backup of their own."""


class ProfileStore:
    """The profile of one person. Safe from any thread; when a call returns, its change survives kill -9.

    Films are stored by key, so that they outlive every bundle; keys the active bundle does not know stay. Every
    change is one transaction and one entry in the journal, whole or absent. All calls raise `StorageError` with one
    sentence when the disk does not play along, and have then changed nothing.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        """Opens the file, or makes it, and makes a backup when one is due.

        A damaged (`CorruptProfile`), foreign or newer file is refused and left as it is.
        """
        self._path, self._clock = path, clock
        self._lock = threading.Lock()
        self.backup_problem: str | None = None
        """Why no automatic backup could be made when the file was opened: one sentence."""
        with self._speaking():
            path.parent.mkdir(parents=True, exist_ok=True)
            # SQLite makes a new profile where a file is empty or gone, and the next backups push out the good ones.
            if schema.is_empty_or_gone(path) and (good := backup.newest_good(path)):
                raise CorruptProfile(path, good)
            self._database = schema.connect(path)
            try:
                self._prepare()
                self._identity = schema.identity_of(path)
            except BaseException:
                self._database.close()
                raise

    @property
    def path(self) -> Path:
        return self._path

    def apply(self, label: str, edits: Iterable[Edit]) -> int:
        """Makes all edits or none, in their order, as one change that one `undo` takes back.

        `label` is what the change is called in the history. Returns the number of its entry. A large change (an
        import) is backed up at once: it is the work of years, and the next automatic backup may be a day away.
        """
        changes = tuple(edits)
        with self._writing() as database:
            entry = journal.record(database, clean(label, _LABEL_LIMIT), changes, self._now())
        if len(changes) >= _LARGE:
            with self._lock:
                self._try_backup(backup.back_up)
        return entry

    def undo(self) -> Entry | None:
        """Takes back the newest change that is not undone; None when there is none."""
        with self._writing() as database:
            return journal.undo(database)

    def redo(self) -> Entry | None:
        """Makes the change again that was undone last; None when there is none. A new change forgets it."""
        with self._writing() as database:
            return journal.redo(database)

    def history(self, limit: int = 100) -> list[Entry]:
        """The newest changes, undone ones included, the newest first."""
        with self._reading() as database:
            return journal.history(database, limit)

    def snapshot(self) -> Profile:
        """Everything, as it is at one moment."""
        with self._reading() as database:
            films = {row[0]: from_row(row) for row in database.execute("SELECT * FROM film ORDER BY key")}
            return Profile(MappingProxyType(films), _pending(database))

    def ratings(self) -> list[StoredRating]:
        """All ratings, the oldest first."""
        with self._reading() as database:
            rows = database.execute(
                "SELECT key, title, year, rating, rated, source, note FROM film WHERE rating IS NOT NULL"
                " ORDER BY rated, key"
            )
            return [StoredRating(*row) for row in rows]

    def pending(self) -> tuple[Pending, ...]:
        """The saved rows of imports that matched no film, the oldest first."""
        with self._reading() as database:
            return _pending(database)

    def rate(
        self, key: str, title: str, year: int, rating: float, time: int, *, source: str = HERE, note: str = ""
    ) -> int:
        """Rates a film, in place of an earlier rating. Raises `InputError` off the scale."""
        film = FilmRef(key, title, year)
        return self.apply(f"Rated {film.title}", [SetRating(film, rating, time, source, note)])

    def unrate(self, key: str) -> int:
        """Forgets a film's rating, if there is one."""
        return self._about(key, "Rating removed", lambda film: SetRating(film, None))

    def mark_seen(self, film: FilmRef, time: int | None) -> int:
        """Adds one viewing (None: time unknown)."""
        return self.apply(f"Seen {film.title}", [AddSeen(film, time)])

    def mark_unseen(self, key: str) -> int:
        """Forgets all viewings of a film; its rating stays."""
        return self._about(key, "Not seen", lambda film: SetSeen(film, ()))

    def watch_later(self, film: FilmRef, time: int) -> int:
        """Puts a film on the watchlist."""
        return self.apply(f"{film.title} to the watchlist", [SetWatchlist(film, time)])

    def drop_from_watchlist(self, key: str) -> int:
        return self._about(key, "Off the watchlist", lambda film: SetWatchlist(film, None))

    def hide(self, film: FilmRef, time: int) -> int:
        """Says that a film is "not for me"."""
        return self.apply(f"Not for me: {film.title}", [SetHidden(film, time)])

    def unhide(self, key: str) -> int:
        return self._about(key, "Shown again", lambda film: SetHidden(film, None))

    def back_up(self, target: Path) -> None:
        """Writes a backup into one file of the person's choice, in place of what is there."""
        with self._lock, self._speaking():
            if target.exists() and target.samefile(self._path):
                raise StorageError(
                    tr("{target} is the profile itself; choose another file for its backup.", target=target)
                )
            backup.copy_to(self._database, target)

    def restore(self, source: Path) -> Path | None:
        """Takes everything, the history too, from a backup that is checked first.

        What was here before becomes an automatic backup, whose path is returned (None: nothing was here).
        """
        with self._lock, self._speaking():
            return backup.restore(self._database, self._path, source, self._now())

    def delete_all(self) -> None:
        """Forgets everything: films, history, backups. Afterwards the files hold nothing that could be recovered."""
        with self._lock, self._speaking():
            schema.empty(self._database)
            backup.delete_copies(self._path)
            schema.scrub(self._database, self._path)

    def close(self) -> None:
        """Closes the file; calling it again does no harm."""
        with self._lock, self._speaking():
            self._database.close()

    def _about(self, key: str, label: str, edit: Callable[[FilmRef], Edit]) -> int:
        """One edit of a film that is known by its key alone."""
        with self._writing() as database:
            row = database.execute("SELECT key, title, year FROM film WHERE key = ?", (key,)).fetchone()
            film = FilmRef(key, "", 0) if row is None else FilmRef(*row)
            called = f"{label}: {film.title}" if film.title else label
            return journal.record(database, clean(called, _LABEL_LIMIT), [edit(film)], self._now())

    def _now(self) -> int:
        return min(LATEST, max(0, int(self._clock())))

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._speaking():
            self._database.execute("BEGIN")
            try:
                yield self._database
            finally:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._speaking():
            self._stay_on_disk()
            with schema.transaction(self._database):
                yield self._database

    def _stay_on_disk(self) -> None:
        """A file that was deleted while it is open still takes changes and would be gone at the end: it is written
        anew. One that was replaced by another is left alone."""
        identity = schema.identity_of(self._path)
        if self._identity is None or identity == self._identity:  # a profile in memory has none
            return
        if identity is None:
            backup.copy_to(self._database, self._path)
            self._database.close()
            self._database = schema.connect(self._path)
            schema.keep_what_is_acknowledged(self._database)
            self._identity = schema.identity_of(self._path)
        else:
            raise StorageError(
                tr(
                    "{path} was replaced by another file while open; nothing was changed. Start Marquee again.",
                    path=self._path,
                )
            )

    def _speaking(self) -> contextlib.AbstractContextManager[None]:
        return schema.speaking(self._path, lambda: CorruptProfile(self._path, backup.newest_good(self._path)))

    def _prepare(self) -> None:
        database = self._database
        version = schema.version_of(database, self._path)
        schema.keep_what_is_acknowledged(database)
        if 0 < version < schema.NEWEST:
            self._try_backup(backup.back_up)
        schema.migrate(database, version)
        self._try_backup(backup.back_up_if_due)

    def _try_backup(self, make: Callable[[sqlite3.Connection, Path, int], Path | None]) -> None:
        # A profile that cannot be backed up is still better open than closed.
        try:
            make(self._database, self._path, self._now())
        except StorageError as error:
            self.backup_problem = str(error)


def _pending(database: sqlite3.Connection) -> tuple[Pending, ...]:
    rows = database.execute("SELECT id, source, row, time FROM pending ORDER BY time, id")
    return tuple(Pending(*row) for row in rows)
