"""Folders and files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import glob
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from engine.errors import StorageError, reason_of
from engine.language import tr


@contextlib.contextmanager
def staged_folder(target: Path, *, flushed: bool = False) -> Iterator[Path]:
    """Yields an empty folder beside `target`; when the block ends well it becomes `target`.

    Files and folders are flushed to the disk before the rename; of files that the block has `flushed` itself, folders
    alone. A `target` that is already there is moved aside, replaced, and removed; a link leads to the folder that is
    replaced. When the block raises, nothing is left behind and `target` is as it was. What killed processes left while
    they staged the same folder is removed. An OSError becomes a `StorageError` naming the path.
    """
    target = Path(os.path.realpath(target))  # unlike resolve(), content with links in a circle
    staging = target.with_name(_hidden(target, "new"))
    made: list[Path] = []
    try:
        for place in (target, *target.parents):
            if place.exists() and not place.is_dir():
                raise StorageError(
                    tr("{target} cannot be written: {place} is a file; choose a folder.", target=target, place=place)
                )
        made = [folder for folder in target.parents if not folder.exists()]
        target.parent.mkdir(parents=True, exist_ok=True)
        _discard_abandoned(target)
        staging.mkdir()
        yield staging
        _flush(staging, names_alone=flushed)
        _replace(target, staging)
    except BaseException as error:
        shutil.rmtree(staging, ignore_errors=True)
        for folder in made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            reason = reason_of(error)
            raise StorageError(
                tr(
                    "{target} cannot be written ({reason}); free space or choose another place.",
                    target=target,
                    reason=reason,
                )
            ) from error
        raise


@contextlib.contextmanager
def replaced_file(target: Path) -> Iterator[Path]:
    """Yields a path beside `target` to write to; when the block ends well, that file becomes `target`.

    It is flushed to the disk before. When the block raises, `target` is as it was. What killed processes left while
    they wrote the same file is removed. Raises OSError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    _discard_abandoned(target)
    staging = target.with_name(_hidden(target, "new"))
    try:
        yield staging
        with staging.open("rb+") as file:
            os.fsync(file.fileno())
        staging.replace(target)
        flush_names(target.parent)
    finally:
        staging.unlink(missing_ok=True)


def check_target(target: Path, marker: str) -> None:
    """Raises `StorageError` when `target` cannot become our folder: asked before long work, not after it.

    That is a file in the way, a place that cannot be written, or a folder with files but no `marker`, which is not
    ours to replace.
    """
    nearest = next(place for place in (target, *target.absolute().parents) if place.exists())
    if not nearest.is_dir():
        raise StorageError(
            tr("{target} cannot be written: {nearest} is a file; choose a folder.", target=target, nearest=nearest)
        )
    if not os.access(nearest, os.W_OK):
        raise StorageError(
            tr(
                "{target} cannot be written: {nearest} is read-only; choose another place.",
                target=target,
                nearest=nearest,
            )
        )
    try:
        foreign = target.is_dir() and any(target.iterdir()) and not (target / marker).is_file()
    except OSError as error:
        raise StorageError(
            tr("{target} cannot be read ({reason}); choose another place.", target=target, reason=reason_of(error))
        ) from error
    if foreign:
        raise StorageError(
            tr("{target} already holds other files; choose an empty folder or a new name.", target=target)
        )


def discard_staging(target: Path, process: int) -> None:
    """Removes what `process` (its id), now dead, left beside `target` while it was staging it; or puts back what it
    had moved aside."""
    target = Path(os.path.realpath(target))
    for leftover, _, owner in _leftovers(target.parent, target.name):
        if owner == process:
            _tidy(leftover, target)


def discard_abandoned(folder: Path) -> None:
    """Removes from `folder` what processes that are no more left while they staged, replaced or removed things in it.

    What had been moved aside comes back where nothing has taken its place. Only where asking about a process does it
    no harm.
    """
    if os.name == "posix" and folder.is_dir():
        _discard(_leftovers(folder, "*"))


def removed_folder(target: Path) -> None:
    """Removes a folder that is seen whole or not at all. Raises `StorageError`."""
    aside = target.with_name(_hidden(target, "gone"))
    try:
        target.rename(aside)
    except OSError as error:
        raise StorageError(
            tr("{target} cannot be removed ({reason}).", target=target, reason=reason_of(error))
        ) from error
    flush_names(target.parent)
    shutil.rmtree(aside, ignore_errors=True)


def _hidden(target: Path, ending: str) -> str:
    """A name beside `target` that nobody else uses, and from which can be told whose it is."""
    return f".{target.name}.{os.getpid()}-{os.urandom(4).hex()}.{ending}"


def _discard_abandoned(target: Path) -> None:
    if os.name == "posix":
        _discard(_leftovers(target.parent, target.name))


def _discard(leftovers: Iterator[tuple[Path, Path, int]]) -> None:
    for leftover, target, owner in leftovers:
        if not _lives(owner):
            _tidy(leftover, target)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # somebody else's
    # Dead, only nobody has asked yet how it ended: Linux alone says so. The name may hold brackets itself.
    with contextlib.suppress(OSError):
        return Path(f"/proc/{process}/stat").read_bytes().rpartition(b") ")[2][:1] not in (b"Z", b"X")
    return True


def _tidy(leftover: Path, target: Path) -> None:
    # Where nothing can be changed it stays: it is hidden, and does no harm.
    with contextlib.suppress(OSError):
        if leftover.suffix == ".old" and not target.exists():
            leftover.rename(target)
        elif leftover.is_dir():
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            leftover.unlink(missing_ok=True)


def _leftovers(folder: Path, name: str) -> Iterator[tuple[Path, Path, int]]:
    """What stands hidden in `folder`, of the target called `name` ("*": of all): its path, its target, whose it is."""
    for path in folder.glob(f".{name if name == '*' else glob.escape(name)}.*"):
        match = re.fullmatch(r"\.(.+)\.(\d+)-[0-9a-f]{8}\.(?:new|old|gone)", path.name)
        if match and name in ("*", match[1]):
            yield path, folder / match[1], int(match[2])


def _flush(folder: Path, *, names_alone: bool) -> None:
    for inside, _, names in os.walk(folder, topdown=False):
        for name in () if names_alone else names:
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
