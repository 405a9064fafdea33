"""What is remembered of bundles that were verified: how their files looked then, and their catalogues, quick to open.

To verify a large bundle takes half a second, to read its catalogue a third. Where every file is what it was when that
was last done (its size, its number, its times, which the system keeps and a copy does not have), the first list does
not wait for it: the bundle is verified after it (`Bundle.look_again`). All of it may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from engine.data import catalogue_file
from engine.data.atomic import replaced_file
from engine.data.catalogue import Catalogue
from engine.errors import BundleError

FORMAT: Final = 1
MOST: Final = 6
"""Bundles that are remembered; the one that was noted first is forgotten first."""
SETTLED_NS: Final = 2 * 10**9
"""A file that was changed so lately could be changed again without its times telling."""

Stamp = dict[str, list[int]]


class Seen:
    """Kept in one folder, of which nothing has to be there or whole."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def knows(self, bundle: Path, names: Iterable[str]) -> bool:
        """Whether the bundle's files are those that were verified."""
        return self._noted(bundle) == _stamp(bundle, names) != {}

    def catalogue(self, bundle: Path, origin: str, n_films: int) -> Catalogue | None:
        """The bundle's catalogue, None where it was not kept; `origin` is the hash of catalogue.json."""
        return catalogue_file.read(self._place(bundle, "catalogue"), origin, n_films)

    def note(
        self, bundle: Path, names: Iterable[str], verify: Callable[[], None], catalogue: Catalogue, origin: str
    ) -> None:
        """Verifies the bundle and notes it; raises what `verify` does, and the bundle is not known then. What cannot
        be written down is verified again the next time."""
        before = _stamp(bundle, names)
        try:
            verify()
        except BundleError:
            self._forget(self._place(bundle, "json"))
            raise
        with suppress(OSError):
            if catalogue_file.origin_of(self._place(bundle, "catalogue")) != origin:
                catalogue_file.write(catalogue, self._place(bundle, "catalogue"), origin)
            changed = max((max(times) for _, _, *times in before.values()), default=0)
            if self._noted(bundle) != before and changed + SETTLED_NS < time.time_ns():
                with replaced_file(self._place(bundle, "json")) as file:
                    file.write_text(json.dumps({"format": FORMAT, "files": before}), encoding="utf-8")
                self._tidy()

    def _noted(self, bundle: Path) -> Stamp:
        try:
            document = json.loads(self._place(bundle, "json").read_text(encoding="utf-8"))
            return dict(document["files"]) if document["format"] == FORMAT else {}
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return {}

    def _place(self, bundle: Path, ending: str) -> Path:
        name = hashlib.sha256(os.fsencode(bundle.resolve())).hexdigest()[:16]
        return self._folder / f"{name}.{ending}"

    def _tidy(self) -> None:
        notes = sorted(self._folder.glob("*.json"), key=lambda note: note.stat().st_mtime_ns)
        for note in notes[:-MOST]:
            self._forget(note)

    def _forget(self, note: Path) -> None:
        with suppress(OSError):
            note.unlink(missing_ok=True)
            note.with_suffix(".catalogue").unlink(missing_ok=True)


def _stamp(bundle: Path, names: Iterable[str]) -> Stamp:
    """How each file looks from outside; nothing where one is missing or is no plain file."""
    stamp: Stamp = {}
    for name in names:
        try:
            found = (bundle / name).lstat()
        except OSError:
            return {}
        if not stat.S_ISREG(found.st_mode):
            return {}
        stamp[name] = [found.st_size, found.st_ino, found.st_mtime_ns, found.st_ctime_ns]
    return stamp
