"""From a path to the files an importer reads: one file, a zip or the folder it was unpacked to; nothing is written."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final

from engine.data.source import reading, safe_entries
from engine.errors import InputError
from engine.language import tr
from engine.profile.importers.export import Files
from engine.profile.importers.tables import refuse_other_formats

_MOST_BYTES: Final = 64 * 2**20
_MOST_FOLDER_FILES: Final = 1_000
_READ: Final = (".csv", ".tsv", ".txt", ".json")
_LETTERBOXD_ONLY: Final = ("deleted", "likes", "lists", "orphaned")
"""Folders of its export of which nothing is read: they do not count."""
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
"""With files in it, and empty. “PK” alone may be a list that begins with the film of that name."""
_SPREADSHEET_PART: Final = "[Content_Types].xml"


def load_files(path: Path) -> Files:
    """The tables and JSON in `path`, by name within the zip or folder; at most 64 MB in all.

    Raises `InputError` for what is missing, unreadable, unsafe or too large; sizes are looked at before anything is
    read. A folder that holds everything else is left out of the names.
    """
    with reading(path):
        if path.is_dir():
            return _without_top(_from_folder(path))
        if not path.is_file():
            raise InputError(tr("{path} does not exist.", path=path))
        _check_size([path.stat().st_size], path)
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
        if data.startswith(_ZIP) or path.suffix.lower() == ".zip":
            if not data.startswith(b"PK"):  # a page that asks to log in, saved under the export's name
                refuse_other_formats(path.name, data)
            return _without_top(_from_zip(path))
        _check_size([len(data)], path)  # it may have grown meanwhile
        return {path.name: data}


def _from_folder(folder: Path) -> dict[str, bytes]:
    """Files in the folder and in those right beneath it; links are not followed."""
    near = [*folder.glob("*"), *folder.glob("*/*")][:_MOST_FOLDER_FILES]
    found = [path for path in near if _is_read(path.relative_to(folder).as_posix())]
    paths = sorted(path for path in found if path.is_file() and not path.is_symlink())
    if not paths:
        raise InputError(tr("{folder} holds no CSV or JSON file.", folder=folder))
    _check_size((path.stat().st_size for path in paths), folder)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def _from_zip(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        entries = safe_entries(archive, path)
        if any(entry.filename == _SPREADSHEET_PART for entry in entries):
            raise InputError(tr("this is a spreadsheet; save the sheet as CSV and choose that."), file=path)
        wanted = [entry for entry in entries if _is_read(entry.filename)]
        if not wanted:
            raise InputError(tr("it holds no CSV or JSON file."), file=path)
        _check_size((entry.file_size for entry in wanted), path)
        # zipfile gives no more than an entry's stated size, whatever its packed bytes hold.
        return {entry.filename: archive.read(entry) for entry in wanted}


def _is_read(name: str) -> bool:
    """Leaves out what systems put beside files: `__MACOSX/._ratings.csv`, and what Letterboxd adds."""
    place = PurePosixPath(name)
    if place.suffix.lower() == ".csv" and place.parent.name in _LETTERBOXD_ONLY:
        return False
    return place.suffix.lower() in _READ and not place.name.startswith(".") and "__MACOSX" not in place.parts


def _check_size(sizes: Iterable[int], path: Path) -> None:
    if (total := sum(sizes)) > _MOST_BYTES:
        size = f"{total / 2**30:.1f} GB" if total >= 2**30 else f"{total // 2**20} MB"
        raise InputError(
            tr(
                "{size} is too large for one person's films; the most is {value} MB.",
                size=size,
                value=_MOST_BYTES // 2**20,
            ),
            file=path,
        )


def _without_top(files: dict[str, bytes]) -> Files:
    """Names without the one folder that all of them stand in."""
    tops = {name.partition("/")[0] for name in files if "/" in name}
    if len(tops) == 1 and all("/" in name for name in files):
        return {name.partition("/")[2]: data for name, data in files.items()}
    return files
