"""What is being downloaded: a folder for each address, found again after a restart."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.data.atomic import discard_abandoned, removed_folder, replaced_file, staged_folder
from engine.errors import StorageError, reason_of
from engine.language import tr
from engine.progress import Progress, Step

ABOUT: Final = "download.json"
REPORT_SECONDS: Final = 0.1
SPEED_SECONDS: Final = 0.5


@dataclass(frozen=True)
class Unfinished:
    """A download that was begun: where from, what it is called, how many bytes are here, of how many (0: unknown)."""

    url: str
    title: str
    done: int
    total: int


class Downloads:
    """The folder where downloads arrive."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()
        discard_abandoned(self._folder)

    def place(self, url: str, title: str, total: int | None) -> Path:
        """The folder in which what `url` names arrives; made when it is not there. Raises `StorageError`."""
        place = self._place(url)
        about = json.dumps({"url": url, "title": title, "total": total or 0})
        if not (place / ABOUT).is_file():  # a folder without it would never be found again
            with staged_folder(place) as staging:
                (staging / ABOUT).write_text(about, encoding="utf-8")
            return place
        try:
            with replaced_file(place / ABOUT) as file:
                file.write_text(about, encoding="utf-8")
        except OSError as error:
            raise StorageError(
                tr("{place} cannot be written ({reason}); free some space.", place=place, reason=reason_of(error))
            ) from error
        return place

    def unfinished(self) -> list[Unfinished]:
        """What was begun and neither installed nor discarded."""
        return [one for about in sorted(self._folder.glob(f"[!.]*/{ABOUT}")) if (one := _read(about)) is not None]

    def discard(self, url: str) -> None:
        """Removes all that has arrived from `url`."""
        with suppress(StorageError):  # it is gone already, or stays and is listed
            removed_folder(self._place(url))

    def _place(self, url: str) -> Path:
        return self._folder / hashlib.sha256(url.encode()).hexdigest()[:16]


class Meter:
    """Turns bytes that arrive into progress, ten times a second at most; “MB/s” is of the last half second."""

    def __init__(
        self, progress: Progress, stage: str, total: int | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._progress, self._stage, self._total, self._clock = progress, stage, total, clock
        self._told = self._since = clock()
        self._from: int | None = None
        self._speed = 0.0

    def __call__(self, done: int) -> None:
        now = self._clock()
        if self._from is None:
            self._from = done
        elif now - self._since >= SPEED_SECONDS:
            self._speed = (done - self._from) / (now - self._since)
            self._from, self._since = done, now
        if now - self._told < REPORT_SECONDS and done != self._total:
            return
        self._told = now
        figures = {"MB": done / 1e6, "MB/s": self._speed / 1e6}
        if self._total:
            figures["of MB"] = self._total / 1e6
        self._progress(Step(self._stage, done / self._total if self._total else 0.0, figures))

    def after(self, before: int) -> Callable[[int], None]:
        """For one of several files: counts on from what was there `before` it."""
        return lambda count: self(before + count)


def _read(about: Path) -> Unfinished | None:
    """None for a folder that is no download of ours."""
    try:
        raw = json.loads(about.read_text(encoding="utf-8"))
        files = [file for file in about.parent.rglob("*") if file.is_file() and not file.name.endswith(".json")]
        done = sum(file.stat().st_size for file in files)
        return Unfinished(str(raw["url"]), str(raw["title"]), done, int(raw["total"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
