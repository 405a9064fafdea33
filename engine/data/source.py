"""A folder or a zip that a person brings: its files by name, opened for reading, nothing unpacked to disk."""

from __future__ import annotations

import contextlib
import lzma
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, Protocol

from engine.errors import InputError, reason_of
from engine.language import tr

_MOST_FILES: Final = 1_000
_MOST_BYTES: Final = 8 * 2**30
_MOST_RATIO: Final = 100
_RATIO_MATTERS_FROM: Final = 2**20
_SYSTEM_FOLDER: Final = "__MACOSX"


class Source(Protocol):
    """Files of one data set, by bare name."""

    def __contains__(self, name: object) -> bool: ...

    def size(self, name: str) -> int:
        """Bytes in the file."""
        ...

    def open(self, name: str) -> BinaryIO:
        """The file from its start; the caller closes it."""
        ...


@dataclass(frozen=True)
class _Folder:
    path: Path

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (self.path / name).is_file()

    def size(self, name: str) -> int:
        return (self.path / name).stat().st_size

    def open(self, name: str) -> BinaryIO:
        return (self.path / name).open("rb")


@dataclass(frozen=True)
class _Zip:
    archive: zipfile.ZipFile
    members: Mapping[str, zipfile.ZipInfo]

    def __contains__(self, name: object) -> bool:
        return name in self.members

    def size(self, name: str) -> int:
        return self.members[name].file_size

    def open(self, name: str) -> BinaryIO:
        return self.archive.open(self.members[name])  # type: ignore[return-value]  # it is one but for write()


@contextlib.contextmanager
def open_source(path: Path, *landmarks: str) -> Iterator[Source]:
    """Opens a folder or zip whose files stand at its top or together in one folder below: the one with a landmark.

    Raises `InputError` with one sentence for what is missing, unreadable, half-written or unsafe (absolute or
    parent paths, links, encryption, too many files, bytes or too high a ratio), also while the files are read.
    """
    with reading(path):
        if path.is_dir():
            yield _Folder(_home(path, landmarks))
        elif path.is_file():
            with zipfile.ZipFile(path) as archive:
                yield _Zip(archive, _members(archive, path, landmarks))
        else:
            raise InputError(tr("{path} does not exist.", path=path))


@contextlib.contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turns what goes wrong while a file, folder or zip is read into an `InputError`."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError) as error:
        raise InputError(tr("it is not a whole zip file; get it again, or choose a folder."), file=path) from error
    except NotImplementedError as error:
        raise InputError(
            tr("it is packed in a way Marquee does not read; unpack it and choose the folder."), file=path
        ) from error
    except OSError as error:
        raise InputError(
            tr("it cannot be read ({reason}).", reason=reason_of(error)), file=error.filename or path
        ) from error


def safe_entries(archive: zipfile.ZipFile, path: Path) -> list[zipfile.ZipInfo]:
    """The archive's files. Raises `InputError` when it must not be opened."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if problem := _unsafe(entries):
        raise InputError(tr("{problem}; Marquee does not open it.", problem=problem), file=path)
    return entries


def _home(folder: Path, landmarks: Sequence[str]) -> Path:
    """The folder itself, or the one folder in it that has a landmark when it has none itself."""
    if any((folder / name).is_file() for name in landmarks):
        return folder
    inside = [child for child in folder.iterdir() if child.is_dir() and child.name != _SYSTEM_FOLDER]
    homes = [child for child in inside if any((child / name).is_file() for name in landmarks)]
    if len(homes) > 1:
        names = ", ".join(sorted(home.name for home in homes)[:5])
        raise InputError(
            tr(
                "{folder} holds {count} folders of data ({names}); choose one of them.",
                folder=folder,
                count=len(homes),
                names=names,
            )
        )
    return homes[0] if homes else folder


def _members(archive: zipfile.ZipFile, path: Path, landmarks: Sequence[str]) -> dict[str, zipfile.ZipInfo]:
    """The files that stand beside the first landmark there is (or at the top without any), by bare name."""
    entries = safe_entries(archive, path)
    paths = [(PurePosixPath(entry.filename), entry) for entry in entries]
    home = PurePosixPath()
    for landmark in landmarks:
        homes = {place.parent for place, _ in paths if place.name == landmark and _SYSTEM_FOLDER not in place.parts}
        if len(homes) > 1:
            what = tr(
                "it holds {count} files called {landmark}; unpack it and choose one folder.",
                count=len(homes),
                landmark=landmark,
            )
            raise InputError(what, file=path)
        if homes:
            home = homes.pop()
            break
    return {place.name: entry for place, entry in paths if place.parent == home}


def _unsafe(entries: list[zipfile.ZipInfo]) -> str | None:
    """Why the archive must not be opened, None when it may."""
    if len(entries) > _MOST_FILES:
        return tr("it holds {count} files, more than {most}", count=len(entries), most=_MOST_FILES)
    if sum(entry.file_size for entry in entries) > _MOST_BYTES:
        return tr("it would unpack to more than {most} GB", most=_MOST_BYTES // 2**30)
    if len({entry.filename for entry in entries}) != len(entries):
        return tr("it holds two files of the same name")
    for entry in entries:
        place = PurePosixPath(entry.filename)
        # orig_filename is the name as written: zipfile cuts at a NUL and may turn backslashes.
        if place.is_absolute() or ".." in place.parts or any(c in entry.orig_filename for c in "\\:\0"):
            return tr("it holds a path that leads outside")
        if stat.S_ISLNK(entry.external_attr >> 16):
            return tr("it holds a link")
        if entry.flag_bits & 1:
            return tr("it is encrypted")
        if entry.file_size > max(_RATIO_MATTERS_FROM, _MOST_RATIO * entry.compress_size):
            return tr("it unpacks to far more than its size")
    return None
