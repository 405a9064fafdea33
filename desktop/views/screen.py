"""One of the window's pages."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Screen(QWidget):
    """What the window shows beside the rail, one at a time."""

    def showing(self) -> None:
        """The screen has come up: it brings itself up to date and takes the keys."""
        raise NotImplementedError
