"""A person's ratings on their own disk: one SQLite file that keeps what it acknowledged."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from engine.errors import InputError, StorageError
from engine.text import clean

LOWEST_RATING: Final = 0.5
HIGHEST_RATING: Final = 5.0

# Entry n brings a file of version n to version n + 1 in one transaction; entries are never changed, only added.
_MIGRATIONS: Final = (
    (
        """
        CREATE TABLE rating (
            key TEXT PRIMARY KEY CHECK (key <> ''),
            title TEXT NOT NULL,
            year INTEGER NOT NULL,
            rating REAL NOT NULL CHECK (rating BETWEEN 0.5 AND 5 AND rating * 2 = round(rating * 2)),
            time INTEGER NOT NULL CHECK (time >= 0)
        ) STRICT, WITHOUT ROWID
        """,
    ),
)
_APPLICATION_ID: Final = 0x4D415251  # “MARQ”: tells a profile from other programs' databases
_WAIT_SECONDS: Final = 5.0
_TITLE_LIMIT: Final = 300


@dataclass(frozen=True, slots=True)
class StoredRating:
    """A film as its catalogue names it (`Catalogue.keys`), 0.5–5 in halves, and when it was rated (UTC seconds)."""

    key: str
    title: str
    year: int
    rating: float
    time: int


class ProfileStore:
    """The ratings of one person. Safe from any thread; when a call returns, its change survives kill -9.

    Films are stored by key, so that they outlive every bundle; keys the active bundle does not know stay.
    All calls raise `StorageError` with one sentence when the disk does not play along.
    """

    def __init__(self, path: Path) -> None:
        """Opens the file, or makes it. A damaged, foreign or newer one is refused and left as it is."""
        self._path = path
        self._lock = threading.Lock()
        with self._speaking():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._database = sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False)
            try:
                self._prepare()
            except BaseException:
                self._database.close()
                raise

    def rate(self, key: str, title: str, year: int, rating: float, time: int) -> None:
        """Stores a rating; an earlier one of the same film is replaced. Raises `InputError` off the scale."""
        if not (LOWEST_RATING <= rating <= HIGHEST_RATING and rating * 2 == int(rating * 2)):
            raise InputError(f"A rating is {LOWEST_RATING} to {HIGHEST_RATING:g} in halves, not {rating}.")
        if not key or time < 0:
            raise InputError("A rating needs a film and a time after 1970.")
        row = (key, clean(title, _TITLE_LIMIT), int(year), float(rating), int(time))
        with self._lock, self._speaking():
            self._database.execute(
                "INSERT OR REPLACE INTO rating (key, title, year, rating, time) VALUES (?, ?, ?, ?, ?)", row
            )

    def unrate(self, key: str) -> None:
        """Forgets a film's rating, if there is one."""
        with self._lock, self._speaking():
            self._database.execute("DELETE FROM rating WHERE key = ?", (key,))

    def ratings(self) -> list[StoredRating]:
        """All ratings, the oldest first."""
        with self._lock, self._speaking():
            rows = self._database.execute("SELECT key, title, year, rating, time FROM rating ORDER BY time, key")
            return [StoredRating(*row) for row in rows]

    def close(self) -> None:
        """Closes the file; calling it again does no harm."""
        with self._lock, self._speaking():
            self._database.close()

    @contextlib.contextmanager
    def _speaking(self) -> Iterator[None]:
        """Turns what the disk and SQLite say into a sentence for people."""
        try:
            yield
        except sqlite3.OperationalError as error:  # locked, read-only, full, not to be opened
            raise StorageError(f"Your ratings in {self._path} cannot be read or written ({error}).") from error
        except sqlite3.DatabaseError as error:
            if type(error) is not sqlite3.DatabaseError:  # a wrong call, not a wrong file
                raise
            raise self._damaged() from error
        except OSError as error:
            raise StorageError(f"{self._path} cannot be opened ({error.strerror or error}).") from error

    def _damaged(self) -> StorageError:
        return StorageError(f"{self._path} is damaged; move it to another place and start Marquee again.")

    def _prepare(self) -> None:
        if self._pragma("integrity_check") != "ok":
            raise self._damaged()
        version, mark = self._pragma("user_version"), self._pragma("application_id")
        tables = self._database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if mark != _APPLICATION_ID and tables:
            raise StorageError(f"{self._path} belongs to another program; choose another place for your ratings.")
        if version > len(_MIGRATIONS):
            raise StorageError(f"{self._path} was written by a newer Marquee; update Marquee to open it.")
        self._pragma("journal_mode = WAL")
        self._pragma("synchronous = FULL")
        self._pragma("foreign_keys = ON")
        for number in range(version, len(_MIGRATIONS)):
            self._migrate(number)

    def _migrate(self, number: int) -> None:
        # A second instance may be at the same step: the version is looked at again inside the transaction.
        self._database.execute("BEGIN IMMEDIATE")
        try:
            if self._pragma("user_version") == number:
                for statement in _MIGRATIONS[number]:
                    self._database.execute(statement)
                self._pragma(f"application_id = {_APPLICATION_ID}")
                self._pragma(f"user_version = {number + 1}")
        except BaseException:
            if self._database.in_transaction:  # SQLite may have rolled back by itself
                self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")

    def _pragma(self, text: str) -> Any:
        row = self._database.execute(f"PRAGMA {text}").fetchone()
        return None if row is None else row[0]
