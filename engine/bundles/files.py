"""Files of bundles, piece by piece: read with a look at who wants to stop, written with a sentence when they cannot."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from engine.errors import StorageError, reason_of
from engine.language import tr
from engine.progress import CancelToken

CHUNK: Final = 2**20


def chunks(source: IO[bytes], cancel: CancelToken | None = None) -> Iterator[bytes]:
    """What is in `source`, in pieces. Raises `Cancelled` and what reading it raises."""
    while True:
        if cancel is not None:
            cancel.check()
        if not (chunk := source.read(CHUNK)):
            return
        yield chunk


def store(file: IO[bytes], chunk: bytes) -> None:
    """Writes a piece. Raises `StorageError`: what went wrong is not what was being read."""
    try:
        file.write(chunk)
        file.flush()  # so that closing it has nothing left to fail with
    except OSError as error:
        raise StorageError(
            tr("{name} cannot be written ({reason}); free some space.", name=file.name, reason=reason_of(error))
        ) from error


def link_or_copy(source: Path, target: Path) -> None:
    """The same file under another name; a copy where the file system has no second names. Raises OSError."""
    try:
        target.hardlink_to(source)
    except OSError:
        shutil.copyfile(source, target)
