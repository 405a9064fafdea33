"""One process at a time: a lock on a folder, which the system gives back when its holder dies."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from engine.errors import StorageError, reason_of
from engine.language import tr

POLL_SECONDS = 0.05


@contextlib.contextmanager
def locked(folder: Path, busy: str = "", patience: float = 0.0) -> Iterator[int]:
    """Waits until no other process, and no other thread, is in such a block for `folder`, which is made if need be.

    With `busy` it waits for `patience` seconds: that is the sentence of the `StorageError` then. Yields the descriptor
    that holds the lock: but for Windows, a child that it is passed to holds it too, until both are gone. A file system
    that has no locks is gone on without. Raises `StorageError` too when the folder cannot be opened.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = _opened(folder)
    except OSError as error:
        raise StorageError(
            tr("{folder} cannot be written ({reason}); choose another place.", folder=folder, reason=reason_of(error))
        ) from error
    try:
        try:
            _lock_within(patience, descriptor) if busy else _lock(descriptor, wait=True)
        except (BlockingIOError, PermissionError) as error:
            if busy:
                raise StorageError(busy) from error
        except OSError:
            pass
        yield descriptor
    finally:
        os.close(descriptor)  # which unlocks it, where no child holds it too


def _lock_within(patience: float, descriptor: int) -> None:
    """Asks again and again. Raises what asking raises once `patience` seconds are over."""
    until = time.monotonic() + patience
    while True:
        try:
            return _lock(descriptor, wait=False)
        except (BlockingIOError, PermissionError):
            if time.monotonic() >= until:
                raise
            time.sleep(POLL_SECONDS)


if sys.platform == "win32":
    import msvcrt

    def _opened(folder: Path) -> int:
        return os.open(folder / ".lock", os.O_RDWR | os.O_CREAT)

    def _lock(descriptor: int, *, wait: bool) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)  # waits for ten seconds

else:
    import fcntl

    def _opened(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)  # the folder itself: nothing has to stand in it

    def _lock(descriptor: int, *, wait: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
