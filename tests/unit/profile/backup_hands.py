"""What the tests of backups, damage and deletion share: a clock, sessions of the app, a file that is no database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from engine.profile.store import ProfileStore

NOW = 1_800_000_000


class Clock:
    def __init__(self) -> None:
        self.now: float = NOW

    def __call__(self) -> float:
        return self.now


def opened(path: Path, clock: Clock, *stars: float) -> None:
    """A session of the app in which a film is rated."""
    with closing(ProfileStore(path, clock)) as store:
        assert store.backup_problem is None
        for rating in stars:
            store.rate("heat|1995", "Heat", 1995, rating, 1)


def rating_in(path: Path) -> float:
    with closing(sqlite3.connect(path)) as database:
        return float(database.execute("SELECT rating FROM film").fetchone()[0])


def damage(path: Path) -> bytes:
    raw = b"These are not the ratings you are looking for.\n" * 100
    path.write_bytes(raw)
    return raw
