"""A folder that appears whole or not at all."""

from __future__ import annotations

import contextlib
import glob
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from engine.errors import StorageError


@contextlib.contextmanager
def staged_folder(target: Path) -> Iterator[Path]:
    """Yields an empty folder beside `target`; when the block ends well it becomes `target`.

    Files and folders are flushed to the disk before the rename. A `target` that is already there is moved aside,
    replaced, and removed; a link leads to the folder that is replaced. When the block raises, nothing is left behind
    and `target` is as it was. What killed processes left while they staged the same folder is removed. An OSError
    becomes a `StorageError` naming the path.
    """
    target = target.resolve()
    staging = target.with_name(f".{target.name}.{os.getpid()}-{secrets.token_hex(4)}.new")
    made: list[Path] = []
    try:
        for place in (target, *target.parents):
            if place.exists() and not place.is_dir():
                raise StorageError(f"{target} cannot be written: {place} is a file; choose a folder.")
        made = [folder for folder in target.parents if not folder.exists()]
        target.parent.mkdir(parents=True, exist_ok=True)
        _discard_abandoned(target)
        staging.mkdir()
        yield staging
        _flush(staging)
        _replace(target, staging)
    except BaseException as error:
        shutil.rmtree(staging, ignore_errors=True)
        for folder in made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            reason = error.strerror or error
            raise StorageError(f"{target} cannot be written ({reason}); free space or choose another place.") from error
        raise


def check_target(target: Path, marker: str) -> None:
    """Raises `StorageError` when `target` cannot become our folder: asked before long work, not after it.

    That is a file in the way, a place that cannot be written, or a folder with files but no `marker`, which is not
    ours to replace.
    """
    nearest = next(place for place in (target, *target.absolute().parents) if place.exists())
    if not nearest.is_dir():
        raise StorageError(f"{target} cannot be written: {nearest} is a file; choose a folder.")
    if not os.access(nearest, os.W_OK):
        raise StorageError(f"{target} cannot be written: {nearest} is read-only; choose another place.")
    try:
        foreign = target.is_dir() and any(target.iterdir()) and not (target / marker).is_file()
    except OSError as error:
        raise StorageError(f"{target} cannot be read ({error.strerror}); choose another place.") from error
    if foreign:
        raise StorageError(f"{target} already holds other files; choose an empty folder or a new name.")


def discard_staging(target: Path, process: int) -> None:
    """Removes what `process` (its id), now dead, left beside `target` while it was staging it."""
    for leftover, owner in _stagings(target.resolve()):
        if owner == process:
            shutil.rmtree(leftover, ignore_errors=True)


def _discard_abandoned(target: Path) -> None:
    """Removes stagings of `target` whose process is no more. Only where asking about a process does it no harm."""
    if os.name != "posix":
        return
    for leftover, owner in _stagings(target):
        try:
            os.kill(owner, 0)
        except ProcessLookupError:
            shutil.rmtree(leftover, ignore_errors=True)
        except OSError:
            continue  # it lives, and is somebody else's


def _stagings(target: Path) -> Iterator[tuple[Path, int]]:
    """Stagings of just this `target`, and the id of the process that made each."""
    for path in target.parent.glob(f".{glob.escape(target.name)}.*.new"):
        match = re.fullmatch(r"(\d+)-[0-9a-f]{8}", path.name[len(target.name) + 2 : -len(".new")])
        if match:
            yield path, int(match[1])


def _flush(folder: Path) -> None:
    for inside, _, names in os.walk(folder, topdown=False):
        for name in names:
            with Path(inside, name).open("rb+") as file:
                os.fsync(file.fileno())
        flush_names(Path(inside))


def flush_names(folder: Path) -> None:
    """Flushes which files a folder holds: a rename is safe only after that."""
    # Not every system lets a folder be opened or flushed; the files in it are flushed all the same.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _replace(target: Path, staging: Path) -> None:
    if not target.exists():
        staging.rename(target)
    else:
        aside = staging.with_suffix(".old")
        target.rename(aside)
        try:
            staging.rename(target)
        except BaseException:
            aside.rename(target)
            raise
        shutil.rmtree(aside, ignore_errors=True)
    flush_names(target.parent)
