"""Which installed bundle is in use, and which ones were: a small file. Standard library only, for a quick start."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.data.atomic import replaced_file
from engine.data.lock import locked
from engine.errors import StorageError, reason_of
from engine.language import tr

STARTER_ID: Final = "starter"
BUNDLE, ABOUT, MANIFEST = "bundle", "installed.json", "manifest.json"
"""What stands in the folder of an installed bundle, and what makes a folder a bundle."""
MOST_FORMER: Final = 20
STATE, STATE_COPY, STATE_DAMAGED = "state.json", "state.copy.json", "state.damaged.json"
"""Two files that say the same: from the copy is taken what damage has taken from the first, which is kept then."""
_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,80}")


@dataclass(frozen=True)
class InUse:
    """The id of the active bundle, and those it replaced, the last one last."""

    active: str = STARTER_ID
    former: tuple[str, ...] = ()

    @classmethod
    def read(cls, root: Path) -> InUse:
        """What `write` left in the folder of installed bundles; the starter is in use where all of that is damaged."""
        return _read(root / STATE) or _read(root / STATE_COPY) or cls()

    def write(self, root: Path) -> None:
        """Replaces what was there, whole or not at all. Raises `StorageError`."""
        document = json.dumps({"active": self.active, "former": list(self.former)})
        try:
            for name in (STATE_COPY, STATE):  # the first file counts: it comes last
                with replaced_file(root / name) as file:
                    file.write_text(document, encoding="utf-8")
        except OSError as error:
            raise StorageError(
                tr("{root} cannot be written ({reason}); free some space.", root=root, reason=reason_of(error))
            ) from error

    def activated(self, name: str) -> InUse:
        """After `name` was taken into use."""
        return self if name == self.active else InUse(name, (*self.former, self.active)[-MOST_FORMER:])

    def without(self, name: str) -> InUse:
        """After `name` was deleted."""
        return InUse(self.active, tuple(one for one in self.former if one != name))

    def choices(self) -> Iterator[tuple[str, InUse]]:
        """The active bundle and those it replaced, the last one first, each with what is in use after going back."""
        yield self.active, self
        for k in reversed(range(len(self.former))):
            yield self.former[k], InUse(self.former[k], self.former[:k])


def recover(root: Path) -> str:
    """Puts right what is damaged of what `InUse.write` left; the damaged file is kept.

    A sentence on what became of it, "" where nothing was wrong. Where it cannot be written down, it is read from the
    copy all the same. Where there is a copy alone, the very first `write` was cut off: nothing was damaged.
    """
    state, copy = root / STATE, root / STATE_COPY
    if _read(state) is not None or not (state.exists() or copy.exists()):
        return ""
    known, cut_off = _read(copy), not state.exists()
    with suppress(StorageError, OSError), locked(root):
        if _read(state) is not None:  # somebody was quicker
            return ""
        if state.exists():
            state.replace(root / STATE_DAMAGED)
        (known or InUse()).write(root)
    if known is not None and cut_off:
        return ""
    if known is not None:
        return tr("{file} was damaged and was put right from its copy; nothing is lost.", file=state)
    return tr(
        "{file} was damaged: which model was in use, and which ones before, is no longer known. "
        "The starter is in use; your other models are still installed.",
        file=state,
    )


def _read(file: Path) -> InUse | None:
    """None for what is damaged, or not there."""
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
        active, former = raw["active"], raw["former"]
        if isinstance(former, list) and all(is_id(name) for name in [active, *former]):
            return InUse(active, tuple(former[-MOST_FORMER:]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    return None


def is_id(name: object) -> bool:
    return isinstance(name, str) and _ID.fullmatch(name) is not None


def folder_of(root: Path, starter: Path, name: str) -> Path | None:
    """The bundle folder of an id, None when it is not there."""
    folder = starter if name == STARTER_ID else root / name / BUNDLE
    return folder if (folder / MANIFEST).is_file() else None


def active_folders(root: Path, starter: Path) -> list[Path]:
    """What to open, first choice first: the active bundle, the ones it replaced, the starter. Never raises.

    `root` is the folder of installed bundles. Those that are gone are left out; whether the others are whole shows
    when they are opened.
    """
    names = [name for name, _ in InUse.read(root).choices()]
    folders = [folder_of(root, starter, name) for name in dict.fromkeys([*names, STARTER_ID])]
    return [folder for folder in folders if folder is not None]
