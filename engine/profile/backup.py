"""Copies of a profile: one file each, checked when they are made and again before they are used.

Automatic ones lie in the folder “backups” beside the profile and are numbered, so that a clock that jumps does not
change which is the newest.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from engine.data.atomic import flush_names
from engine.errors import StorageError
from engine.language import phrase, tr
from engine.profile import schema
from engine.profile.files import discard_leftovers, flush, replacing
from engine.profile.state import from_row

KEPT: Final = 7
DAY: Final = 86_400
_TIME: Final = "%Y%m%dT%H%M%SZ"
_LIVE: Final = ("-wal", "-shm")  # what SQLite keeps beside an open file


_GONE: Final = phrase("{path} is gone; its last good backup is of {time} UTC and can be put in its place.")
_DAMAGED: Final = phrase("{path} is damaged; its last good backup is of {time} UTC and can be put in its place.")
_GONE_FOR_GOOD: Final = phrase(
    "{path} is gone; there is no backup of it: move it to another place and start Marquee again."
)
_DAMAGED_FOR_GOOD: Final = phrase(
    "{path} is damaged; there is no backup of it: move it to another place and start Marquee again."
)
_NO_PROFILE: Final = phrase(
    "{path} is damaged; or was never a profile, and there is no backup of it: move it to another place and start "
    "Marquee again."
)


class CorruptProfile(StorageError):
    """A profile's file is damaged, empty or gone. `backup` is its newest good backup, None when there is none;
    `gone`: there is no file."""

    def __init__(self, path: Path, backup: Path | None) -> None:
        self.path, self.backup, self.gone = path, backup, not path.exists()
        made = f"{datetime.fromtimestamp(made_at(backup), UTC):%Y-%m-%d %H:%M}" if backup is not None else ""
        super().__init__(tr(self._words(), path=path, time=made))

    def _words(self) -> str:
        match self.gone, self.backup is not None:
            case True, True:
                return _GONE
            case True, False:
                return _GONE_FOR_GOOD
            case False, True:
                return _DAMAGED
        # A text that was named by mistake is no damage.
        return _DAMAGED_FOR_GOOD if schema.is_a_database(self.path) else _NO_PROFILE


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a profile holds: films by what was said of them, and saved rows of imports."""

    rated: int
    seen: int
    watchlist: int
    hidden: int
    pending: int


def backups(path: Path) -> list[Path]:
    """The automatic backups of this profile, the newest first."""
    name = re.compile(rf"{re.escape(path.stem)}\.(\d{{6,}})\.\d{{8}}T\d{{6}}Z{re.escape(path.suffix)}")
    found = [
        (int(match[1]), file) for file in folder_of(path).glob("*") if (match := name.fullmatch(file.name)) is not None
    ]
    return [file for _, file in sorted(found, reverse=True)]


def folder_of(path: Path) -> Path:
    """Where the automatic backups of this profile are."""
    return path.parent / "backups"


def made_at(backup: Path) -> int:
    """When an automatic backup was made, in UTC seconds."""
    text = backup.name.removesuffix(backup.suffix).rpartition(".")[2]
    return int(datetime.strptime(text, _TIME).replace(tzinfo=UTC).timestamp())


def newest_good(path: Path) -> Path | None:
    """The newest automatic backup that can be opened and is sound."""
    return next((file for file in backups(path) if _is_good(file)), None)


def back_up_if_due(database: sqlite3.Connection, path: Path, now: int) -> Path | None:
    """Makes an automatic backup when the newest is a day old, or none is there, and the profile has changed since."""
    newest = next(iter(backups(path)), None)
    if newest is None:
        return None if is_empty(database) else back_up(database, path, now)
    # A newest backup from the future was made under a wrong clock: it is as old as one can be.
    if 0 <= now - made_at(newest) < DAY or _stamp_of(newest) == _stamp(database):
        return None
    return back_up(database, path, now)


def back_up(database: sqlite3.Connection, path: Path, now: int) -> Path:
    """Makes an automatic backup and removes the oldest beyond seven. Raises `StorageError`."""
    folder, there = folder_of(path), backups(path)
    number = int(there[0].name[len(path.stem) + 1 :].split(".")[0]) + 1 if there else 1
    target = folder / f"{path.stem}.{number:06}.{datetime.fromtimestamp(now, UTC).strftime(_TIME)}{path.suffix}"
    with schema.speaking(target, lambda: _unsound(target)):
        discard_leftovers(folder)
        copy_to(database, target)
        for old in there[KEPT - 1 :]:
            old.unlink(missing_ok=True)
    return target


def copy_to(database: sqlite3.Connection, target: Path) -> None:
    """Writes what the database holds into one file, checked and flushed before it gets its name."""
    speaking = schema.speaking(target, lambda: _unsound(target))
    with speaking, replacing(target) as staging, closing(schema.connect(staging)) as copy:
        _copy(database, copy, target)
        schema.pragma(copy, "journal_mode = DELETE")  # everything in the one file
        schema.version_of(copy, target)


def restore(database: sqlite3.Connection, path: Path, source: Path, now: int) -> Path | None:
    """Puts a backup's content in place of the database's, once it is found good; returns where the old one is kept.

    The old content becomes an automatic backup first (None: it was empty). Raises `StorageError`, changing nothing.
    """
    with _checked(source) as checked:
        kept = None if is_empty(database) else back_up(database, path, now)
        _copy(checked, database, path)
        return kept


def contents_of(source: Path) -> Contents:
    """What a backup holds, once it is found good. Raises `StorageError` as `restore` does."""
    with _checked(source) as checked:
        said = checked.execute(
            "SELECT count(rating), count(coalesce(rating, seen)), count(watchlist), count(hidden),"
            " (SELECT count(*) FROM pending) FROM film"
        ).fetchone()
        return Contents(*said)


def restore_last_good(path: Path, now: int | None = None) -> Path | None:
    """Puts the newest good backup in the place of a damaged file that nobody has open.

    The damaged file is kept beside it under a name dated `now`, which is returned (None: there was no file). Raises
    `StorageError` when there is no good backup or the disk refuses; the damaged file is then where it was.
    """
    backup = newest_good(path)
    if backup is None:
        raise StorageError(
            tr("There is no good backup of {path}; move it to another place and start Marquee again.", path=path)
        )
    with schema.speaking(path, lambda: CorruptProfile(path, backup)):
        discard_leftovers(path.parent)
        aside = _copied_aside(path, int(time.time()) if now is None else now) if path.exists() else None
        with replacing(path) as staging:
            shutil.copyfile(backup, staging)
            for ending in _LIVE:  # an old log must not be applied to the new file
                path.with_name(path.name + ending).unlink(missing_ok=True)
        return aside


def set_aside(path: Path, now: int) -> Path | None:
    """Puts an empty profile in the place of a damaged file that nobody has open.

    The damaged file is kept beside it under a dated name, which is returned (None: there was no file). Raises
    `StorageError` when the disk refuses; the file is then still where it was.
    """
    with schema.speaking(path, lambda: CorruptProfile(path, None)):
        aside = _copied_aside(path, now) if path.exists() else None
        with replacing(path) as staging:
            with closing(schema.connect(staging)) as fresh:
                schema.migrate(fresh, 0)
            for ending in _LIVE:
                path.with_name(path.name + ending).unlink(missing_ok=True)
        return aside


def delete_copies(path: Path) -> None:
    """Removes every automatic backup, damaged copy and leftover of this profile."""
    with schema.speaking(path, lambda: CorruptProfile(path, None)):
        for file in backups(path) + _damaged_copies(path):
            file.unlink(missing_ok=True)
        for folder in (path.parent, folder_of(path)):
            discard_leftovers(folder)


def is_empty(database: sqlite3.Connection) -> bool:
    """Whether nothing was ever said in this profile, as far as it knows."""
    tables = " UNION ALL ".join(f"SELECT 1 FROM {table}" for table in ("film", "pending", "journal"))
    return not database.execute(f"SELECT EXISTS ({tables})").fetchone()[0]


_DAMAGED_BACKUP: Final = phrase("{path} is damaged; choose another backup.")
_NO_BACKUP: Final = phrase("{path} is damaged, or was never a backup; choose another backup.")


@contextmanager
def _checked(source: Path) -> Iterator[sqlite3.Connection]:
    """A backup in memory, found good and brought to the newest version. Raises `StorageError`."""
    what = _DAMAGED_BACKUP if schema.is_a_database(source) else _NO_BACKUP
    damaged = StorageError(tr(what, path=source))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as checked:
        with schema.speaking(source, lambda: damaged), closing(schema.connect_to_read(source)) as original:
            _copy(original, checked, source)
            version = schema.version_of(checked, source)
            if version == 0:
                raise StorageError(tr("{path} is empty; choose another backup.", path=source))
            schema.migrate(checked, version)
            for row in checked.execute("SELECT * FROM film"):
                from_row(row)
        yield checked


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, path: Path) -> None:
    def give_up(status: int, remaining: int, total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):  # Python would try again for ever
            raise StorageError(tr("{path} is in use by another program; close that and try again.", path=path))

    source.backup(target, progress=give_up)


def _is_good(file: Path) -> bool:
    try:
        with closing(schema.connect_to_read(file)) as database:
            return schema.version_of(database, file) > 0
    except (*schema.FAILURES, StorageError):
        return False


def _stamp(database: sqlite3.Connection) -> str:
    return str(database.execute("SELECT value FROM stamp").fetchone()[0])


def _stamp_of(backup: Path) -> str | None:
    try:
        with closing(schema.connect_to_read(backup)) as database:
            return _stamp(database)
    except schema.FAILURES:  # damaged, or of a version that had no stamp
        return None


def _copied_aside(path: Path, now: int) -> Path:
    date = datetime.fromtimestamp(now, UTC).strftime(_TIME)
    names = (f"{path.stem}.damaged-{date}{number}{path.suffix}" for number in ("", *(f"-{n}" for n in range(2, 1000))))
    aside = next(place for name in names if not (place := path.with_name(name)).exists())
    for ending in ("", "-wal"):
        original = path.with_name(path.name + ending)
        if original.exists():
            copy = aside.with_name(aside.name + ending)
            shutil.copyfile(original, copy)
            flush(copy)
    flush_names(path.parent)
    return aside


def _damaged_copies(path: Path) -> list[Path]:
    start = f"{path.stem}.damaged-"
    return [file for file in path.parent.glob("*") if file.name.startswith(start)]


def _unsound(target: Path) -> StorageError:
    return StorageError(tr("{target} was not written: what was copied is damaged.", target=target))
