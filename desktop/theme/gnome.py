"""Whether GNOME is set to move nothing: it says so over D-Bus only, and its own `gsettings` asks there, in a process of
its own that nobody waits for."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer

TOOL, QUESTION = "gsettings", ("get", "org.gnome.desktop.interface", "enable-animations")
STILL = {b"false": True, b"true": False}
PATIENCE_MS = 5_000


def ask_gnome(told: Callable[[bool], None], parent: QObject) -> None:
    """Calls `told` in a moment with whether nothing is to move; never where GNOME is not the desktop (Ubuntu's is one
    too: “ubuntu:GNOME”) or where nothing that can be read is answered."""
    if "GNOME" not in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return
    asked = QProcess(parent)

    def hear() -> None:
        still = STILL.get(bytes(asked.readAllStandardOutput().data()).strip())
        asked.deleteLater()
        if still is not None:
            told(still)

    asked.finished.connect(hear)
    asked.errorOccurred.connect(lambda error: None if error == QProcess.ProcessError.Crashed else asked.deleteLater())
    asked.start(TOOL, QUESTION)
    QTimer.singleShot(PATIENCE_MS, asked, asked.kill)
