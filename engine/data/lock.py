"""One process at a time: a lock on a folder, which the system gives back when its holder dies."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from engine.errors import StorageError


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Waits until no other process, and no other thread, is in such a block for `folder`, which is made if need be.

    A file system that has no locks is gone on without. Raises `StorageError` when the folder cannot be opened.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = _opened(folder)
    except OSError as error:
        raise StorageError(f"{folder} cannot be written ({error.strerror or error}); choose another place.") from error
    try:
        with contextlib.suppress(OSError):
            _lock(descriptor)
        yield
    finally:
        os.close(descriptor)  # which unlocks it


if sys.platform == "win32":
    import msvcrt

    def _opened(folder: Path) -> int:
        return os.open(folder / ".lock", os.O_RDWR | os.O_CREAT)

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # tries for ten seconds

else:
    import fcntl

    def _opened(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)  # the folder itself: nothing has to stand in it

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
