"""What Marquee did, in a file that never grows large: for whoever looks for the cause of a fault on this computer.

Versions, times, counts and what Qt complains of; no film, no rating and nothing that was typed.
"""

from __future__ import annotations

import logging
import platform
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from engine import __version__

NAME = "marquee"
FILE = "marquee.log"
LARGEST, KEPT = 256 * 1024, 3
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Log:
    """The log in one folder. A folder that cannot be written costs only the log."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._logger = logging.getLogger(NAME)
        self._handler: logging.Handler | None = None

    def open(self) -> None:
        """Begins to write, once. Takes some 20 ms for imports: for a worker thread."""
        if self._handler is not None:
            return
        from logging.handlers import RotatingFileHandler

        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self.folder / FILE, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", errors="replace"
            )
        except OSError:
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._handler = handler
        self._logger.addHandler(handler)
        self._logger.setLevel(logging.INFO)
        self._logger.propagate = False
        qInstallMessageHandler(self._on_qt)
        system = f"{platform.system()} {platform.release()}"
        self.say(f"Marquee {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}")

    def say(self, line: str) -> None:
        """One line; nothing of it may be the person's own."""
        if self._handler is not None:
            self._logger.info(line)

    def close(self) -> None:
        if self._handler is not None:
            qInstallMessageHandler(None)
            self._logger.removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def _on_qt(self, kind: QtMsgType, _: QMessageLogContext, words: str | None) -> None:
        self._logger.log(LEVELS.get(kind, logging.INFO), "Qt: %s", words)
