"""A file that is still arriving: its bytes, and what is needed to go on with it after a restart."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from engine.data.atomic import flush_names
from engine.progress import CancelToken

FLUSHED_EVERY: Final = 2**20
"""So many bytes at most are lost when the power fails."""


class Part:
    """`target` while it arrives: bytes in “.part”, which version of the file they are of in “.part.json”.

    `size` counts the bytes that are there, `total` those there will be (None: not known), `validator` is what names
    the version ("" for none), and `resumed` says whether bytes came from more than one answer.
    """

    def __init__(self, target: Path, url: str) -> None:
        self._target, self._url = target, url
        self._bytes = target.with_name(target.name + ".part")
        self._about = target.with_name(target.name + ".part.json")
        self.total: int | None = None
        self.size, self.validator, self.resumed = 0, "", False

    @property
    def folder(self) -> Path:
        return self._target.parent

    def recall(self) -> None:
        """Finds what an earlier try left; anything that does not fit together is thrown away. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            about = json.loads(self._about.read_text(encoding="utf-8"))
            size, total, validator = self._bytes.stat().st_size, about["total"], about["validator"]
            sound = about["url"] == self._url and isinstance(validator, str) and (total is None or 0 <= size <= total)
        except (FileNotFoundError, ValueError, KeyError, TypeError, RecursionError):
            sound = False
        if sound:
            self.size, self.total, self.validator, self.resumed = size, total, validator, size > 0
        else:
            self.discard()

    def is_another(self, total: int, validator: str) -> bool:
        """Whether an answer is of another version of the file than what is here."""
        named = bool(validator and self.validator)
        return self.total not in (None, total) or (named and validator != self.validator)

    def begin(self, total: int | None, validator: str) -> None:
        """From the first byte. Raises OSError."""
        self.discard()
        with self._about.open("w", encoding="utf-8") as file:
            json.dump({"url": self._url, "total": total, "validator": validator}, file)
            file.flush()
            os.fsync(file.fileno())
        self.total, self.validator = total, validator

    @contextlib.contextmanager
    def writing(self) -> Iterator[Callable[[bytes], None]]:
        """What appends bytes; they are flushed to the disk every so often, and at the end. Raises OSError."""
        self.resumed = self.size > 0
        flushed = self.size
        with self._bytes.open("ab", buffering=0) as file:

            def write(data: bytes) -> None:
                nonlocal flushed
                rest = memoryview(data)
                while rest:
                    count = append(file.fileno(), rest)
                    self.size, rest = self.size + count, rest[count:]
                if self.size - flushed >= FLUSHED_EVERY:
                    os.fsync(file.fileno())
                    flushed = self.size

            try:
                yield write
            finally:
                os.fsync(file.fileno())

    def sha256(self, cancel: CancelToken) -> str:
        """Hex. Raises OSError, `Cancelled`."""
        digest = hashlib.sha256()
        with self._bytes.open("rb") as file:
            while chunk := file.read(2**20):
                cancel.check()
                digest.update(chunk)
        return digest.hexdigest()

    def finish(self) -> None:
        """All is here: it becomes the target. Raises OSError."""
        if not self._bytes.exists():  # a file of no bytes
            self._bytes.touch()
        self._bytes.replace(self._target)
        self._about.unlink(missing_ok=True)
        flush_names(self.folder)

    def discard(self) -> None:
        """Throws away what is here. Raises OSError."""
        for file in (self._about, self._bytes):
            file.unlink(missing_ok=True)
        self.size, self.total, self.validator, self.resumed = 0, None, "", False


def append(descriptor: int, data: memoryview) -> int:
    """Bytes written, of `data`. Raises OSError. (A function of its own, so that a full disk can be tested.)"""
    return os.write(descriptor, data)
