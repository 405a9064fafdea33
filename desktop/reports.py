"""When Marquee breaks: a report as a text file on this computer. Nothing is sent; whoever wants to hands it on.

A report has versions, the kind of error and the places in the code. Python's errors come through its hooks; what ends
the process at once (in Qt or a library) leaves its places in `running.txt`, which the next start finds.
"""

from __future__ import annotations

import contextlib
import faulthandler
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import qVersion

from engine import __version__

MOST_KEPT = 20
MOST_A_RUN = 10
"""What breaks again and again says nothing new."""
RUNNING, TOLD = "running.txt", "told.txt"
HEAD = (
    "Marquee {version} · Python {python} · Qt {qt} · {system}\n{when}\n\n"
    "Written on this computer only; nothing was sent. The error's own words may name a film or a folder.\n\n"
)


class Reports:
    """The reports in one folder, and the watch over this process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written: Callable[[Path], object] | None = None
        """Who is told of a new report while the app goes on; from any thread."""
        self._run = 0
        self._living: IO[str] | None = None
        self._before = (sys.excepthook, threading.excepthook)

    @property
    def files(self) -> list[Path]:
        """All reports, the newest first."""
        return sorted(self.folder.glob("crash-*.txt"), reverse=True)

    def watch(self) -> None:
        """From now on what breaks is written down. A folder that cannot be written costs only the reports."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._take_up()
            self._living = (self.folder / RUNNING).open("w", encoding="utf-8")
            faulthandler.enable(self._living)

    def end(self) -> None:
        """The process ends as it should."""
        sys.excepthook, threading.excepthook = self._before
        if self._living is not None:
            faulthandler.disable()
            self._living.close()
            self._living = None
            with contextlib.suppress(OSError):
                (self.folder / RUNNING).unlink(missing_ok=True)

    def untold(self) -> Path | None:
        """The newest report that nobody was told of; it counts as told from now on."""
        newest = next(iter(self.files), None)
        if newest is None:
            return None
        told = self.folder / TOLD
        with contextlib.suppress(OSError):
            if told.is_file() and told.read_text(encoding="utf-8") >= newest.name:
                return None
            told.write_text(newest.name, encoding="utf-8")
        return newest

    def _take_up(self) -> None:
        """What the run before left when it ended at once."""
        left = self.folder / RUNNING
        if left.is_file() and (places := left.read_text(encoding="utf-8", errors="replace")).strip():
            self._write(places)

    def _on_error(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None, thread: str = "the window"
    ) -> None:
        before, _ = self._before
        before(kind, error, where)
        if issubclass(kind, Exception) and self._run < MOST_A_RUN:
            self._run += 1
            with contextlib.suppress(OSError):
                told = "".join(traceback.format_exception(kind, error, where))
                file = self._write(f"In {thread}:\n\n{told}")
                if self.written is not None:
                    self.written(file)

    def _on_thread_error(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            name = caught.thread.name if caught.thread is not None else "a thread"
            self._on_error(caught.exc_type, caught.exc_value, caught.exc_traceback, f"the thread {name}")

    def _write(self, told: str) -> Path:
        now = datetime.now().astimezone()
        head = HEAD.format(
            version=__version__,
            python=platform.python_version(),
            qt=qVersion(),
            system=f"{platform.system()} {platform.release()}",
            when=now.isoformat(timespec="seconds"),
        )
        file = self.folder / f"crash-{now:%Y%m%dT%H%M%S}-{now.microsecond:06d}.txt"
        file.write_text(head + told, encoding="utf-8")
        for old in self.files[MOST_KEPT:]:
            old.unlink(missing_ok=True)
        return file
