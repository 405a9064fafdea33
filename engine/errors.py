"""Every error a caller may meet. `str(error)` is one plain sentence: what is wrong, where, what to do.

MarqueeError
├── InputError        what a person brought cannot be used (a file, a row, a setting)
├── DatasetError      a dataset folder is missing, incomplete or damaged
├── BundleError       a bundle is missing, damaged, unsafe or made by a newer Marquee
├── EncoderError      what reads a person's own words is not there, or damaged
├── StorageError      a place cannot be read or written (read-only, disk full, corrupt database)
│   └── CorruptProfile    (engine.profile.backup) a damaged profile, with its newest good backup
└── Cancelled         the person stopped it; not a failure
"""

from __future__ import annotations

from pathlib import Path

from engine.language import joined, phrase, tr


class MarqueeError(Exception):
    """Base of all errors that are shown to a person as one sentence."""


class InputError(MarqueeError):
    """Something a person brought cannot be used.

    The sentence is put together from what is known: the file's name, line (1-based) and column.
    """

    def __init__(
        self, what: str, *, file: Path | str | None = None, line: int | None = None, column: str | None = None
    ) -> None:
        self.what, self.file, self.line, self.column = what, file, line, column
        where = [Path(file).name] if file is not None else []
        if line is not None:
            where.append(tr("line {line}", line=line))
        if column is not None:
            where.append(tr("column “{column}”", column=column))
        super().__init__(joined(": ", [joined(", ", where), what]) if where else what)


class DatasetError(MarqueeError):
    """A dataset folder is missing, incomplete or damaged."""


class BundleError(MarqueeError):
    """A bundle is missing, damaged, unsafe or made by a newer Marquee."""


class EncoderError(MarqueeError):
    """The encoder of a person's words is not part of this package, or damaged."""


class StorageError(MarqueeError):
    """A place on disk cannot be read or written."""


class Cancelled(MarqueeError):
    """The person stopped the work; nothing half-done was left behind."""

    def __init__(self) -> None:
        super().__init__(tr("Stopped."))


REASONS = (
    phrase("No space left on device"), phrase("Disk quota exceeded"), phrase("File too large"),
    phrase("Permission denied"), phrase("Operation not permitted"), phrase("Read-only file system"),
    phrase("No such file or directory"), phrase("Is a directory"), phrase("Not a directory"), phrase("File exists"),
    phrase("Directory not empty"), phrase("File name too long"), phrase("Too many levels of symbolic links"),
    phrase("Input/output error"), phrase("No such device or address"), phrase("Stale file handle"),
    phrase("Device or resource busy"), phrase("Text file busy"), phrase("Too many open files"),
    phrase("Cannot allocate memory"),
)  # fmt: skip
"""What the system says of files in English; what else it says stays as it is."""


def reason_of(error: OSError) -> str:
    """Why the system refused, in the language that is spoken."""
    return tr(error.strerror) if error.strerror else str(error)
