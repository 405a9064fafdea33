"""The profile's file: its tables, how older files become newer ones, and what it says when the disk fails."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from engine.errors import StorageError, reason_of
from engine.language import tr

APPLICATION_ID: Final = 0x4D415251  # “MARQ”: tells a profile from other programs' databases
WAIT_SECONDS: Final = 5.0
FAILURES: Final = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged file may raise: SQLite quotes it in messages that Python then cannot read."""
_MAGIC: Final = b"SQLite format 3\0"

# Entry n brings a file of version n to version n + 1 in one transaction; entries are never changed, only added.
MIGRATIONS: Final = (
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
    (
        # One row a film: what the journal keeps before and after a change. `seen` is a JSON list of times.
        """
        CREATE TABLE film (
            key TEXT PRIMARY KEY CHECK (key <> ''),
            title TEXT NOT NULL,
            year INTEGER NOT NULL CHECK (year BETWEEN 0 AND 9999),
            rating REAL CHECK (rating BETWEEN 0.5 AND 5 AND rating * 2 = round(rating * 2)),
            rated INTEGER CHECK (rated BETWEEN 0 AND 253402300799),
            source TEXT,
            note TEXT,
            seen TEXT,
            watchlist INTEGER CHECK (watchlist BETWEEN 0 AND 253402300799),
            hidden INTEGER CHECK (hidden BETWEEN 0 AND 253402300799),
            CHECK ((rating IS NULL) + (rated IS NULL) + (source IS NULL) + (note IS NULL) IN (0, 4)),
            CHECK (coalesce(rating, seen, watchlist, hidden) IS NOT NULL)
        ) STRICT, WITHOUT ROWID
        """,
        """
        INSERT INTO film (key, title, year, rating, rated, source, note)
        SELECT key, title, iif(year BETWEEN 0 AND 9999, year, 0), rating, min(time, 253402300799), 'marquee', ''
        FROM rating
        """,
        "DROP TABLE rating",
        """
        CREATE TABLE pending (
            id TEXT PRIMARY KEY CHECK (id <> ''),
            source TEXT NOT NULL,
            row TEXT NOT NULL,
            time INTEGER NOT NULL CHECK (time BETWEEN 0 AND 253402300799)
        ) STRICT, WITHOUT ROWID
        """,
        # Numbers are never used twice, so that an entry that was redone is not taken for another.
        """
        CREATE TABLE journal (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            time INTEGER NOT NULL,
            label TEXT NOT NULL,
            undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
            count INTEGER NOT NULL,
            size INTEGER NOT NULL,
            changes TEXT NOT NULL
        ) STRICT
        """,
        # A new text with every change: two files with the same stamp hold the same.
        "CREATE TABLE stamp (value TEXT NOT NULL) STRICT",
        "INSERT INTO stamp VALUES (lower(hex(randomblob(16))))",
    ),
)
NEWEST: Final = len(MIGRATIONS)


def connect(path: Path) -> sqlite3.Connection:
    """Opens the file for use, or makes an empty one; `prepare` comes next. Raises sqlite3.Error."""
    database = sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False)
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA temp_store = MEMORY")  # nothing of a person is left in the system's folders
    return database


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Opens a file that is there, without changing it."""
    database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=WAIT_SECONDS)
    database.execute("PRAGMA trusted_schema = OFF")
    return database


def is_a_database(path: Path) -> bool:
    """False for a file that is there and does not begin as SQLite's files do: damaged there, or something else."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return True


def identity_of(path: Path) -> tuple[int, int] | None:
    """What tells a file from another that takes its place; None when there is none."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def is_empty_or_gone(path: Path) -> bool:
    """True for a file that holds nothing, as a crash of the system or a full disk leaves it, and for none at all."""
    try:
        return path.stat().st_size == 0
    except FileNotFoundError:
        return True
    except OSError:
        return False


def pragma(database: sqlite3.Connection, text: str) -> Any:
    """The first value that a PRAGMA answers, or None."""
    row = database.execute(f"PRAGMA {text}").fetchone()
    return None if row is None else row[0]


def version_of(database: sqlite3.Connection, path: Path) -> int:
    """The schema version of a sound profile; 0 for an empty file.

    Raises sqlite3.DatabaseError for a damaged one, `StorageError` for a foreign one and for a newer one.
    """
    if pragma(database, "integrity_check") != "ok":
        raise sqlite3.DatabaseError(tr("the integrity check fails"))
    version, mark = pragma(database, "user_version"), pragma(database, "application_id")
    tables = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if mark != APPLICATION_ID and tables:
        raise StorageError(tr("{path} belongs to another program; choose another file.", path=path))
    if version > NEWEST:
        raise StorageError(tr("{path} was written by a newer Marquee; update Marquee to open it.", path=path))
    if version < 0 or (version > 0) != (tables > 0):
        raise sqlite3.DatabaseError(tr("tables are missing"))
    if version and _layout(database) != _layout_of_version(version):
        raise sqlite3.DatabaseError(tr("the tables are not those of a profile"))
    return int(version)


def migrate(database: sqlite3.Connection, version: int) -> None:
    """Brings a file of this version to the newest, a step a transaction."""
    for number in range(version, NEWEST):
        with transaction(database):
            # A second instance may be at the same step: the version is looked at again inside the transaction.
            if pragma(database, "user_version") == number:
                for statement in MIGRATIONS[number]:
                    database.execute(statement)
                database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                database.execute(f"PRAGMA user_version = {number + 1}")


def keep_what_is_acknowledged(database: sqlite3.Connection) -> None:
    """Write-ahead log, flushed with every commit. The first thing that writes into a new file."""
    pragma(database, "journal_mode = WAL")
    pragma(database, "synchronous = FULL")
    pragma(database, "foreign_keys = ON")


def empty(database: sqlite3.Connection) -> None:
    """Deletes everything; `scrub` then removes its traces."""
    pragma(database, "secure_delete = ON")
    with transaction(database):
        for table in ("film", "pending", "journal", "sqlite_sequence"):
            database.execute(f"DELETE FROM {table}")
        database.execute("UPDATE stamp SET value = lower(hex(randomblob(16)))")


def scrub(database: sqlite3.Connection, path: Path) -> None:
    """Leaves nothing deleted in the file or its log. Raises `StorageError` when something keeps it from that."""
    try:
        database.execute("VACUUM")  # pages freed before held old content
        problem = "another program still reads it" if pragma(database, "wal_checkpoint(TRUNCATE)") else ""
    except sqlite3.OperationalError as error:
        problem = str(error)
    if problem:
        raise StorageError(
            tr(
                "{path} is emptied, but traces of it are left ({problem}); delete again in a moment.",
                path=path,
                problem=problem,
            )
        )


@contextlib.contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """A write transaction: committed when the block ends well, else rolled back."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:  # SQLite may have rolled back by itself
            database.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def speaking(path: Path, damaged: Callable[[], StorageError]) -> Iterator[None]:
    """Turns what the disk and SQLite say into a sentence for people; `damaged` words a file that is broken."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        is_wrong_text = isinstance(error, sqlite3.OperationalError) and code is None  # not UTF-8
        if is_wrong_text or type(error) is sqlite3.DatabaseError:
            raise damaged() from error
        if not isinstance(error, sqlite3.OperationalError):
            raise  # a wrong call, not a wrong file
        raise StorageError(_sentence(path, error, (code or 0) & 0xFF)) from error
    except UnicodeDecodeError as error:  # see FAILURES
        raise damaged() from error
    except OSError as error:
        raise StorageError(tr("{path} cannot be opened ({reason}).", path=path, reason=reason_of(error))) from error


def _sentence(path: Path, error: sqlite3.OperationalError, code: int) -> str:
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return tr("{path} is in use by another program; close that and try again.", path=path)
        case sqlite3.SQLITE_FULL:
            return tr("The disk is full: nothing was changed in {path}; free some space and try again.", path=path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return tr(
                "{path} cannot be opened ({reason}); see whether it is there, and not read-only.",
                path=path,
                reason=error,
            )
        case _:
            return tr("{path} cannot be read or written ({reason}).", path=path, reason=error)


def _layout(database: sqlite3.Connection) -> list[tuple[str, str, str]]:
    rows = database.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")
    return [(kind, name, " ".join(sql.split())) for kind, name, sql in rows]


def _layout_of_version(version: int) -> list[tuple[str, str, str]]:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        for statement in (line for step in MIGRATIONS[:version] for line in step):
            database.execute(statement)
        return _layout(database)
