"""The bundles that are installed: put in, listed, taken into use, gone back from, deleted; each wholly or not at all.

On disk: a folder for each bundle, named by its id, with `bundle` and `installed.json` in it; and what is in use.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from engine.bundles.bundle import MANIFEST, Bundle, check_names, read_manifest
from engine.bundles.files import chunks, link_or_copy, store
from engine.bundles.installed import ABOUT, BUNDLE, STARTER_ID, InUse, folder_of, is_id, recover
from engine.bundles.manifest import Manifest
from engine.bundles.pack import read_packed_manifest, unpack_into
from engine.data.atomic import discard_abandoned, removed_folder, staged_folder
from engine.data.lock import locked
from engine.errors import BundleError, InputError, StorageError, reason_of
from engine.language import phrase, tr
from engine.progress import CancelToken, Progress, Step, silent
from engine.text import clean, fold

MOST_SOURCE: Final = 500
SHIPPED: Final = phrase("ships with Marquee")


@dataclass(frozen=True)
class Installed:
    """One installed bundle, as a list shows it.

    `source` says where it came from and `added` when (ISO, UTC; "" for the starter). `problem` is the sentence why it
    cannot be used, "" when all its files are there in their right sizes. `manifest` is None when it cannot be read.
    """

    id: str
    folder: Path
    manifest: Manifest | None
    bytes: int
    source: str
    added: str
    active: bool
    problem: str

    @property
    def name(self) -> str:
        return self.manifest.name if self.manifest is not None else self.id


class _Twin(Exception):
    """Somebody else installed the same bundle meanwhile: theirs stays, it may be in use."""


class Registry:
    """The folder of installed bundles, and the starter, which is always there. Safe from any thread of any process."""

    def __init__(self, root: Path, starter: Path, clock: Callable[[], float] = time.time) -> None:
        self._root, self._starter, self._clock = root.absolute(), starter, clock
        self._lock = threading.RLock()
        discard_abandoned(self._root)
        self.recovered = recover(self._root)
        """What was damaged and had to be put right, a sentence; "" for nothing."""

    def listed(self) -> list[Installed]:
        """The starter, then the others, the newest first. Quick: nothing is hashed (see `verify`)."""
        names = [path.parent.name for path in self._root.glob(f"*/{ABOUT}") if is_id(path.parent.name)]
        active = self._in_use().active
        described = [self._describe(name, active) for name in names]
        there = [one for one in described if self._is_there(one.id)]  # somebody may delete one meanwhile
        others = sorted(there, key=lambda one: (one.added, one.id))
        return [self._describe(STARTER_ID, active), *reversed(others)]

    def get(self, name: str) -> Installed:
        """Raises `InputError` when no bundle has that id."""
        if name != STARTER_ID and not (is_id(name) and self._is_there(name)):
            raise InputError(tr("There is no installed model “{name}”.", name=name[:80]))
        return self._describe(name, self._in_use().active)

    def active(self) -> Installed:
        """The one in use; one that was deleted by hand is passed over for the one before it."""
        return self.get(self._in_use().active)

    def former(self) -> Installed | None:
        """Where `roll_back` leads; None when there is nothing to go back to."""
        with self._lock:
            before = self._before()
        return None if before is None else self.get(before.active)

    def install(
        self, source: Path, *, origin: str = "", progress: Progress = silent, cancel: CancelToken | None = None
    ) -> Installed:
        """Copies in a bundle, a folder or a `.marquee` file, once it is verified; the same bundle twice is one.

        `origin` says where it came from (default: the path). Raises `BundleError`, `StorageError`, `Cancelled`.
        """
        source = source.absolute()
        if source.is_dir():
            manifest = read_manifest(source)
            return self._place(
                manifest, origin or str(source), lambda to: _copy(source, manifest, to, progress, cancel)
            )
        manifest = read_packed_manifest(source)
        return self._place(manifest, origin or str(source), lambda to: unpack_into(source, to, progress, cancel))

    def adopt(self, folder: Path, *, origin: str = phrase("trained here")) -> Installed:
        """Moves in a bundle folder of our own making. Raises `BundleError`, `StorageError`; it is where it was then."""
        manifest = read_manifest(folder)
        _refuse_incomplete(folder, manifest)

        def fill(inside: Path) -> None:
            for name in [MANIFEST, *manifest.files]:
                link_or_copy(folder / name, inside / name)

        installed = self._place(manifest, origin, fill)
        with suppress(StorageError):  # it is installed; what stays here does no harm
            removed_folder(folder)
        return installed

    def verify(self, name: str) -> None:
        """Every hash, shape and value. Raises `BundleError` with what is wrong."""
        Bundle.open(self.get(name).folder)

    def activate(self, name: str) -> Installed:
        """Takes a bundle into use, once it is verified. Raises `BundleError`, `StorageError`; nothing changed then."""
        self.verify(name)
        with self._alone():
            self.get(name)  # somebody may have deleted it meanwhile
            self._in_use().activated(name).write(self._root)
        return self.get(name)

    def roll_back(self) -> Installed:
        """Takes the one that was in use before into use again. Raises `InputError`, `BundleError`, `StorageError`."""
        with self._alone():
            before = self._before()
            if before is None:
                raise InputError(tr("There is no earlier model to go back to."))
            self.verify(before.active)
            before.write(self._root)
        return self.get(before.active)

    def delete(self, name: str) -> None:
        """Removes a bundle. Raises `InputError` for the starter and for the one in use."""
        one = self.get(name)
        if name == STARTER_ID:
            raise InputError(tr("The starter ships with Marquee and stays."))
        with self._alone():
            self.get(name)  # somebody may have deleted it meanwhile
            if self._in_use().active == name:
                raise InputError(tr("“{name}” is in use; activate another model before you delete it.", name=one.name))
            forgotten = self._in_use().without(name)
            removed_folder(self._root / name)  # first: on a full disk there is room for a note then
            with suppress(StorageError):  # what is gone is passed over all the same
                forgotten.write(self._root)

    def _place(self, manifest: Manifest, origin: str, fill: Callable[[Path], None]) -> Installed:
        """Fills a staged folder with the bundle of that manifest, verifies it and gives it its name."""
        check_names(manifest)
        name = _id_of(manifest)
        if self._is_whole(name):
            return self.get(name)
        added = datetime.fromtimestamp(self._clock(), UTC).isoformat(timespec="seconds")
        with suppress(_Twin), ExitStack() as held, staged_folder(self._root / name) as staging:
            (staging / BUNDLE).mkdir()
            fill(staging / BUNDLE)
            if Bundle.open(staging / BUNDLE).manifest != manifest:
                raise BundleError(tr("The bundle changed while it was installed; try again."))
            about = {"source": origin[:MOST_SOURCE], "added": added}
            (staging / ABOUT).write_text(json.dumps(about), encoding="utf-8")
            held.enter_context(self._alone())  # until the folder has its name
            if self._is_whole(name):
                raise _Twin
        return self.get(name)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """No other thread, and no other process, changes anything meanwhile."""
        with self._lock, locked(self._root):
            yield

    def _is_there(self, name: str) -> bool:
        return (self._root / name / ABOUT).is_file()

    def _is_whole(self, name: str) -> bool:
        try:
            return self._is_there(name) and bool(Bundle.open(self._root / name / BUNDLE))
        except BundleError:
            return False

    def _describe(self, name: str, active: str) -> Installed:
        folder = self._starter if name == STARTER_ID else self._root / name / BUNDLE
        source, added = (SHIPPED, "") if name == STARTER_ID else _about(self._root / name / ABOUT)
        manifest, size, problem = None, 0, ""
        try:
            manifest = read_manifest(folder)
            size = sum(entry.bytes for entry in manifest.files.values())
            check_names(manifest)
            problem = _problem(folder, manifest)
        except BundleError as error:
            problem = str(error)
        return Installed(name, folder, manifest, size, source, added, name == active, problem)

    def _in_use(self) -> InUse:
        """What the state says, bundles that are gone passed over."""
        return next((state for name, state in InUse.read(self._root).choices() if self._folder(name)), InUse())

    def _before(self) -> InUse | None:
        """What is in use after rolling back."""
        now = self._in_use()
        others = (state for name, state in now.choices() if name != now.active and self._folder(name))
        return next(others, None)

    def _folder(self, name: str) -> Path | None:
        return folder_of(self._root, self._starter, name)


def _copy(source: Path, manifest: Manifest, target: Path, progress: Progress, cancel: CancelToken | None) -> None:
    """The files of a bundle folder; what else stands there is left where it is."""
    total, done = max(1, sum(entry.bytes for entry in manifest.files.values())), 0
    _refuse_incomplete(source, manifest)  # a link, a pipe or a device has no end
    for name in [MANIFEST, *manifest.files]:
        try:
            with (source / name).open("rb") as original, (target / name).open("xb") as copy:
                for chunk in chunks(original, cancel):
                    store(copy, chunk)
                    done += len(chunk)
                    progress(Step("Copying", min(1.0, done / total)))
        except OSError as error:
            raise BundleError(
                tr("The bundle's {name} cannot be read: {reason}.", name=name, reason=reason_of(error))
            ) from error


def _id_of(manifest: Manifest) -> str:
    """A readable name, and enough of the content's hash that no other bundle has it."""
    words = "-".join(re.findall(r"[a-z0-9]+", fold(manifest.name)))[:40].strip("-") or "model"
    return f"{words}-{hashlib.sha256(manifest.to_json().encode()).hexdigest()[:10]}"


def _about(file: Path) -> tuple[str, str]:
    """Where a bundle came from and when, as it was written down; unknown where that is damaged."""
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
        return clean(str(raw["source"]), MOST_SOURCE), clean(str(raw["added"]), 40)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return "unknown", ""


def _refuse_incomplete(folder: Path, manifest: Manifest) -> None:
    if problem := _problem(folder, manifest):
        raise BundleError(problem)


def _problem(folder: Path, manifest: Manifest) -> str:
    """What can be seen to be wrong without reading the files: "" when all are there, in their right sizes."""
    for name, entry in manifest.files.items():
        try:
            found = (folder / name).lstat()
        except OSError:
            found = None
        if found is None or not stat.S_ISREG(found.st_mode) or found.st_size != entry.bytes:
            return tr("The bundle's {name} is missing or damaged; get the bundle again.", name=name)
    return ""
