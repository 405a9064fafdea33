"""Checked answers kept between sessions, in one small SQLite file that may be deleted at any time."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from engine.explain.answer import Said
from engine.explain.prompt import VERSION

MOST_ANSWERS: Final = 2_000
_TABLE = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, said TEXT NOT NULL, used INTEGER NOT NULL)"


class AnswerCache:
    """Answers by model digest, prompt version and evidence; the ones unused for longest go first.

    Any trouble with the file is as if nothing were cached: words can always be asked for again. Safe to use from
    several threads: each call opens the file anew.
    """

    def __init__(self, file: Path, most: int = MOST_ANSWERS) -> None:
        self._file, self._most = file, most

    def get(self, digest: str, evidence: Sequence[Mapping[str, Any]], question: str = "") -> tuple[Said, ...] | None:
        """The sentences kept for it, None when there are none. They are checked again before they are shown."""
        key = _key(digest, evidence, question)
        found: tuple[Said, ...] | None = None
        with suppress(sqlite3.Error, OSError, ValueError, TypeError, RecursionError), self._open() as database:
            row = database.execute("SELECT said FROM answers WHERE key = ?", (key,)).fetchone()
            if row:
                found = tuple(Said(str(text), tuple(map(str, cites))) for text, cites in json.loads(row[0]))
                database.execute("UPDATE answers SET used = ? WHERE key = ?", (time.time_ns(), key))
        return found

    def put(self, digest: str, evidence: Sequence[Mapping[str, Any]], said: Sequence[Said], question: str = "") -> None:
        """Keeps an answer all of whose sentences passed or were struck by the checker."""
        text = json.dumps([[each.text, each.cites] for each in said])
        for _ in range(2):
            try:
                with self._open() as database:
                    row = (_key(digest, evidence, question), text, time.time_ns())
                    database.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", row)
                    oldest = "SELECT key FROM answers ORDER BY used DESC LIMIT -1 OFFSET ?"
                    database.execute(f"DELETE FROM answers WHERE key IN ({oldest})", (self._most,))
                return
            except sqlite3.DatabaseError:  # damaged: begin anew, once
                with suppress(OSError):
                    self._file.unlink(missing_ok=True)
            except OSError:
                return

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._file, timeout=1)) as database, database:
            database.execute(_TABLE)
            yield database


def _key(digest: str, evidence: Sequence[Mapping[str, Any]], question: str) -> str:
    document = [digest, VERSION, question, [dict(fact) for fact in evidence]]
    return hashlib.sha256(json.dumps(document, sort_keys=True, default=str).encode()).hexdigest()
