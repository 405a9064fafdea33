"""Asks where to export to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions.library import LibraryActions
from desktop.language import tr


def ask_for_json(parent: QWidget, library: LibraryActions, refused: Callable[[str], None] | None = None) -> None:
    """One file of everything; `refused` gets the sentence where it cannot be written, else the window says it."""
    file, _ = QFileDialog.getSaveFileName(parent, tr("Export everything"), "marquee.json", tr("JSON (*.json)"))
    if file:
        library.export_json(file, refused)


def ask_for_csv(parent: QWidget, library: LibraryActions, refused: Callable[[str], None] | None = None) -> None:
    """A file a list into a folder."""
    folder = QFileDialog.getExistingDirectory(parent, tr("Export lists into a folder"))
    if folder:
        library.export_csv(folder, refused)
