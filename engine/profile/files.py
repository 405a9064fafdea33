"""One file that appears whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from engine.data.atomic import flush_names


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yields a path beside `target` to write to; when the block ends well, that file becomes `target`.

    It is flushed to the disk before. When the block raises, `target` is as it was. Raises OSError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    staging = target.with_name(f".marquee-{secrets.token_hex(4)}.new")
    try:
        yield staging
        flush(staging)
        staging.replace(target)
        flush_names(target.parent)
    finally:
        _remove(staging)


def discard_leftovers(folder: Path) -> None:
    """Removes what a killed process left in a folder while it was writing a file there."""
    for leftover in folder.glob(".marquee-*.new*"):
        _remove(leftover)


def flush(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
