"""What Marquee says of itself: its version and its parts', licences, and where its things lie."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.language import tr, trn
from desktop.paths import resources
from engine import __version__

if TYPE_CHECKING:
    from desktop.viewmodels.settings import Facts

PARTS = {"PySide6": "Qt", "numpy": "NumPy", "faiss": "FAISS", "onnxruntime": "ONNX Runtime"}
"""Modules whose versions tell something, by their names for people; those that are loaded are named."""


@dataclass(frozen=True)
class About:
    """Facts and places. `reports` are the files of all reports of crashes."""

    data: Path
    reports_folder: Path
    reports: Callable[[], list[Path]]

    @property
    def facts(self) -> Facts:
        """Name and value, as rows. Nothing is loaded to tell its version: the window does not wait for it."""
        loaded = {name: getattr(sys.modules.get(module), "__version__", "") for module, name in PARTS.items()}
        parts = [f"{name} {version}" for name, version in loaded.items() if version]
        return (
            (tr("Version"), __version__),
            (tr("Runs with"), ", ".join([f"Python {sys.version.split()[0]}", *parts])),
            (tr("Licence"), tr("MIT, free to use, to change and to share")),
            (tr("Updates"), tr("Marquee stays offline and never looks for any; get them where you got Marquee")),
        )

    @property
    def notices(self) -> str:
        """The licences of everything inside: a package has them; from sources everybody sees what they install."""
        file = resources() / "notices.txt"
        return str(file) if file.is_file() else ""

    @property
    def broken(self) -> str:
        """How often Marquee broke, in a sentence."""
        count = len(self.reports())
        if not count:
            return tr("None. Should Marquee break, a report is kept here; nothing is sent.")
        return trn(
            "{n} report, on this computer only. Nothing was sent.",
            "{n} reports, on this computer only. Nothing was sent.",
            count,
        )
