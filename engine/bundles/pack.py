"""A bundle as one `.marquee` file: a zip that is the same, byte for byte, whenever the bundle is the same."""

from __future__ import annotations

import contextlib
import io
import stat
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from engine.bundles.bundle import MANIFEST, MAX_MANIFEST_BYTES, Bundle, check_names
from engine.bundles.files import chunks, store
from engine.bundles.manifest import Manifest
from engine.data.atomic import replaced_file, staged_folder
from engine.data.source import reading, safe_entries
from engine.errors import BundleError, InputError, StorageError, reason_of
from engine.language import tr
from engine.progress import CancelToken, Progress, Step, silent

SUFFIX: Final = ".marquee"
MOST_BYTES: Final = 8 * 2**30
_MOST_DIRECTORY: Final = 4 * 2**20
_WHEN: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can hold: a pack does not tell when it was made."""


def pack(folder: Path, target: Path, progress: Progress = silent, cancel: CancelToken | None = None) -> int:
    """Writes the bundle in `folder` to the file `target`; returns its bytes. Raises `BundleError`, `StorageError`.

    The bundle is verified first. The manifest comes first in the file, then the others by name.
    """
    files = Bundle.open(folder).manifest.files
    total = sum(entry.bytes for entry in files.values())
    if target.is_dir():
        raise StorageError(tr("{target} is a folder; name a file that ends in {ending}.", target=target, ending=SUFFIX))
    done = 0
    try:
        with replaced_file(target) as staging:
            with zipfile.ZipFile(staging, "w") as archive:
                for name in [MANIFEST, *sorted(files)]:
                    with (folder / name).open("rb") as source, archive.open(_entry(folder / name), "w") as packed:
                        for chunk in chunks(source, cancel):
                            packed.write(chunk)
                            done += len(chunk)
                            progress(Step("Packing", min(1.0, done / total)))
            size = staging.stat().st_size
    except OSError as error:
        raise StorageError(
            tr("{target} cannot be written ({reason}); free some space.", target=target, reason=reason_of(error))
        ) from error
    return size


def unpack(source: Path, folder: Path, progress: Progress = silent, cancel: CancelToken | None = None) -> Bundle:
    """The bundle of a `.marquee` file, in a new `folder`: whole and verified, or not there. Raises `BundleError`."""
    with staged_folder(folder) as staging:
        unpack_into(source, staging, progress, cancel)
        Bundle.open(staging)
    return Bundle.open(folder)


def unpack_into(source: Path, folder: Path, progress: Progress = silent, cancel: CancelToken | None = None) -> None:
    """Writes the files of a pack to an empty folder, where they wait to be verified. Raises `BundleError`."""
    with _opened(source) as (archive, manifest):
        entries = _entries(archive, manifest, source)
        total, done = sum(entry.file_size for entry in entries), 0
        for entry in entries:
            with archive.open(entry) as packed, (folder / entry.filename).open("xb") as file:
                for chunk in chunks(packed, cancel):
                    store(file, chunk)
                    done += len(chunk)
                    progress(Step("Unpacking", min(1.0, done / total)))


def read_packed_manifest(source: Path) -> Manifest:
    """The manifest of a `.marquee` file, parsed but its files not yet verified. Raises `BundleError`."""
    with _opened(source) as (_, manifest):
        return manifest


@contextlib.contextmanager
def _open_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive, opened for reading. Raises what zipfile raises, and BadZipFile for a directory of millions."""
    with _Opening(path) as file, zipfile.ZipFile(file) as archive:
        file.opening = False
        yield archive


class _Opening(io.FileIO):
    """A file that is not read in one gulp while zipfile opens it: that is how it takes an archive's directory."""

    opening = True

    def read(self, size: int | None = -1, /) -> bytes:
        if self.opening and size is not None and size > _MOST_DIRECTORY:
            raise zipfile.BadZipFile("its directory is far too large")
        return super().read(size)


@contextlib.contextmanager
def _opened(source: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """A pack, and the manifest in it. Whatever is wrong with it, also while it is read, is a `BundleError`."""
    if not source.exists():
        raise BundleError(tr("{path} does not exist.", path=source))
    if not source.is_file():  # a pipe or a device may have no end
        raise BundleError(
            tr("{path} is no file; choose a {ending} file or the folder of a bundle.", path=source, ending=SUFFIX)
        )
    try:
        with reading(source), _open_zip(source) as archive:
            yield archive, _manifest(archive, source)
    except InputError as error:
        raise BundleError(str(error)) from error
    except (ValueError, struct.error) as error:  # what zipfile says of names and numbers that make no sense
        raise BundleError(tr("{name}: it is not a whole zip file; get it again.", name=source.name)) from error


def _manifest(archive: zipfile.ZipFile, source: Path) -> Manifest:
    entry = next((entry for entry in safe_entries(archive, source) if entry.filename == MANIFEST), None)
    if entry is None:
        raise BundleError(tr("{name} is no Marquee bundle: it has no {manifest}.", name=source.name, manifest=MANIFEST))
    if entry.file_size > MAX_MANIFEST_BYTES:
        raise BundleError(tr("The bundle's manifest.json is far too large to be one."))
    try:
        with archive.open(entry) as file:
            return Manifest.from_json(file.read(MAX_MANIFEST_BYTES).decode())
    except UnicodeDecodeError as error:
        raise BundleError(tr("The bundle's manifest.json is damaged; get the bundle again.")) from error


def _entries(archive: zipfile.ZipFile, manifest: Manifest, source: Path) -> list[zipfile.ZipInfo]:
    """The files of a pack, the manifest first: just those that it lists, of the sizes that it says."""
    check_names(manifest)
    entries = {entry.filename: entry for entry in archive.infolist()}
    if len(archive.infolist()) != len(entries) or set(entries) != {MANIFEST, *manifest.files}:
        raise BundleError(
            tr("{name} does not hold just the files that its manifest lists; get the bundle again.", name=source.name)
        )
    for name, entry in entries.items():
        right_size = name == MANIFEST or entry.file_size == manifest.files[name].bytes
        if not right_size or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BundleError(
                tr(
                    "{name} holds another {name2} than its manifest says; get the bundle again.",
                    name=source.name,
                    name2=name,
                )
            )
    return [entries[MANIFEST], *(entries[name] for name in sorted(manifest.files))]


def _entry(file: Path) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(file.name, _WHEN)
    entry.create_system = 3  # Unix, also where it is packed on another system: the same bytes
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    entry.file_size = file.stat().st_size
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
