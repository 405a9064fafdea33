"""What is on disk from another version of Marquee: older things are brought up to date, newer ones are left alone.

One number says how the folders are laid out (`format.json`). Files with a number of their own (profiles, bundles, the
settings' unknown fields) look after themselves; here is what concerns several of them at once.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Sequence

from desktop.paths import Paths
from engine import __version__
from engine.data.atomic import replaced_file
from engine.errors import StorageError
from engine.language import tr

FILE = "format.json"
Step = Callable[[Paths], None]
STEPS: tuple[Step, ...] = ()
"""`STEPS[k]` makes format k + 2 of format k + 1. Folders without a number have format 1."""
OWN = ("*.json", "*.sqlite", "*.sqlite-wal", "profiles/*/*")
"""What is copied before a step: all that is the person's own. Models can be had again."""


def bring_up_to_date(paths: Paths, steps: Sequence[Step] = STEPS) -> None:
    """Takes the steps that the person's folders lack; before the first one, what is theirs is copied.

    Raises `StorageError` for a newer format, in one sentence, and touches nothing then; a folder that cannot be
    written is only read.
    """
    current = len(steps) + 1
    found = _format_of(paths)
    if found > current:
        raise StorageError(
            tr(
                "{path} was used with a newer Marquee; install that one again, or start this one with another "
                "--base-dir.",
                path=paths.data,
            )
        )
    if found < current and any(paths.data.glob("*")):
        _keep(paths, found)
        for number in range(found, current):
            steps[number - 1](paths)
            _write(paths, number + 1)
    elif found < current or not (paths.data / FILE).is_file():
        _write(paths, current)


def _format_of(paths: Paths) -> int:
    """1 for folders from before there was a number, and for one that cannot be read."""
    try:
        number = json.loads((paths.data / FILE).read_text(encoding="utf-8"))["format"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return 1
    return number if isinstance(number, int) and not isinstance(number, bool) and number >= 1 else 1


def _keep(paths: Paths, number: int) -> None:
    """Copies of the person's own files, as they were; made once for a format."""
    target = paths.data / "backups" / f"format-{number}"
    if target.exists():
        return
    staged = target.with_name(f"{target.name}.new")
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    for folder in {paths.data, paths.config}:
        for file in (file for pattern in OWN for file in folder.glob(pattern) if file.is_file()):
            copy = staged / file.relative_to(folder)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, copy)
    staged.rename(target)


def _write(paths: Paths, number: int) -> None:
    with contextlib.suppress(OSError, StorageError):
        paths.data.mkdir(parents=True, exist_ok=True)
        with replaced_file(paths.data / FILE) as staged:
            staged.write_text(json.dumps({"format": number, "marquee": __version__}) + "\n", encoding="utf-8")
