"""Watchlist, seen, not for me: three buttons for one film."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.actions.marks import Mark
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.keys import KeyMap
from desktop.views.widgets.labels import button, tip

WORDS: dict[Mark, tuple[str, str]] = {
    "watchlist": (phrase("Watchlist"), phrase("Keep it for later")),
    "seen": (phrase("Seen"), phrase("Do not suggest it again")),
    "hidden": (phrase("Not for me"), phrase("Do not suggest it again")),
}
"""Name, and what it does."""


class MarkButtons(QWidget):
    """`pressed` with the mark; what stands already is shown pressed."""

    pressed = Signal(str)  # a mark

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._buttons = {mark: button(tr(words), theme, "mark") for mark, (words, _) in WORDS.items()}
        for mark, made in self._buttons.items():
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, mark=mark: self.pressed.emit(mark))
            row.addWidget(made, 1)

    @property
    def buttons(self) -> Collection[QPushButton]:
        return self._buttons.values()

    def show_keys(self, keys: KeyMap) -> None:
        for mark, made in self._buttons.items():
            does = tr(WORDS[mark][1])
            made.setToolTip(tip(f"{does} ({keys.words(mark)})"))
            made.setAccessibleDescription(tr("{does}. On a card: {keys}", does=does, keys=keys.words(mark)))

    def show_film(self, title: str, standing: Collection[str]) -> None:
        """Which film it is about, and the marks that it has."""
        for mark, made in self._buttons.items():
            made.setChecked(mark in standing)
            made.setAccessibleName(f"{tr(WORDS[mark][0])}: {title}")
