"""What unfinished training needs to go on: arrays in one file that is whole or absent, and of this work or refused.

The file is NumPy's `.npz` without pickle. It holds a sha256 of all it says, which data and settings it belongs to, and
whatever arrays its writer wants back.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import time
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from engine.data.atomic import flush_names
from engine.errors import InputError, StorageError, reason_of
from engine.language import phrase, tr

Arrays = Mapping[str, NDArray[Any]]

FORMAT = 1
_DAMAGE = (OSError, ValueError, KeyError, EOFError, RuntimeError, MemoryError, BadZipFile, struct.error, zlib.error)
"""What reading a damaged archive may raise: it may also ask for more memory than there is."""
SEAL, BELONGS = "sha256", "belongs"
OTHERS = {
    "format": phrase("this checkpoint is of training that was begun by another version; delete it to start anew."),
    "data": phrase("this checkpoint is of training that was begun on other data; delete it to start anew."),
    "settings": phrase("this checkpoint is of training that was begun otherwise; delete it to start anew."),
}
MOST_SECONDS, SHARE = 20.0, 20
"""A checkpoint is due after so many seconds, or once it would cost at most a twentieth of the time."""


class Checkpoint:
    """The file `path` of one piece of training: `data` is a fingerprint, `settings` all else that decides its outcome.

    It stays when training ends, also well: whoever asked for it removes it when the result is safe.
    """

    def __init__(self, path: Path, *, data: str, settings: Mapping[str, Any]) -> None:
        self._path = path
        self._belongs = {"format": FORMAT, "data": data, "settings": json.loads(json.dumps(settings))}
        self._saved_at, self._cost = time.monotonic(), 0.0

    @property
    def due(self) -> bool:
        """Whether enough time has passed since the last one."""
        return time.monotonic() - self._saved_at >= min(MOST_SECONDS, SHARE * self._cost)

    def save(self, arrays: Arrays) -> None:
        """Puts `arrays` in the place of what was saved before. Raises `StorageError`; the older file is whole then."""
        begun = time.monotonic()
        everything = {**arrays, BELONGS: pack(self._belongs)}
        # Always the same name: what a killed process left half-written is overwritten, not heaped up.
        staging = self._path.with_name(f".{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with staging.open("wb") as file:
                np.savez(file, allow_pickle=False, **everything, **{SEAL: _digest(everything)})
                file.flush()
                os.fsync(file.fileno())
            staging.replace(self._path)
            flush_names(self._path.parent)
        except OSError as error:
            staging.unlink(missing_ok=True)
            raise StorageError(
                tr(
                    "The checkpoint {path} cannot be written ({reason}); free space first.",
                    path=self._path,
                    reason=reason_of(error),
                )
            ) from error
        self._saved_at = time.monotonic()
        self._cost = self._saved_at - begun

    def load(self) -> Arrays | None:
        """What was saved last, None when there is no file.

        Raises `StorageError` when the file is damaged, `InputError` when it belongs to other data or settings.
        """
        if not self._path.exists():
            return None
        arrays = self._read()
        belongs = unpack(arrays.pop(BELONGS))
        for part, other in OTHERS.items():
            if belongs.get(part) != self._belongs[part]:
                raise InputError(tr(other), file=self._path)
        return arrays

    def _read(self) -> dict[str, NDArray[Any]]:
        try:
            with self._path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
                arrays = {name: stored[name] for name in stored.files}
            seal = arrays.pop(SEAL)
            whole = np.array_equal(seal, _digest(arrays)) and BELONGS in arrays
        except _DAMAGE as error:
            raise self._damaged() from error
        if not whole:
            raise self._damaged()
        return arrays

    def _damaged(self) -> StorageError:
        return StorageError(tr("The checkpoint {path} is damaged; delete it to start anew.", path=self._path))


def pack(document: object) -> NDArray[np.uint8]:
    """JSON as an array of bytes; numbers come back exactly as they were."""
    return np.frombuffer(json.dumps(document, sort_keys=True).encode(), np.uint8)


def unpack(packed: NDArray[np.uint8]) -> Any:
    """The document of `pack`."""
    return json.loads(packed.tobytes())


def fingerprint(arrays: Arrays, check: Callable[[], None] = lambda: None) -> str:
    """sha256 (hex) of names, types, shapes and bytes; `check` is called before each array."""
    digest = hashlib.sha256()
    for name in sorted(arrays):
        check()
        array = np.ascontiguousarray(arrays[name])
        digest.update(f"{name} {array.dtype.str} {array.shape}\n".encode())
        digest.update(array.reshape(-1).view(np.uint8).data)
    return digest.hexdigest()


def _digest(arrays: Arrays) -> NDArray[np.uint8]:
    return np.frombuffer(bytes.fromhex(fingerprint(arrays)), np.uint8)
