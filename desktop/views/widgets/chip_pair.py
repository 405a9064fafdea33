"""The switch between the person's own list and films like one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.lists import ListKind, SeedView, like_chip, like_heading
from desktop.views.widgets.labels import button, tip
from desktop.views.widgets.long_chip import LongChip


class ChipPair(QWidget):
    """“For you” and “More like …”; one of them is on, unless a mood is searched by."""

    for_you = Signal()
    more_like = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: tuple[str, ...] = ()
        self._kind: ListKind = "home"
        self._own, self._like = button(tr("For you"), theme, "chip"), LongChip(tr("More like …"), theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for chip, pressed in ((self._own, self.for_you), (self._like, self.more_like)):
            chip.setCheckable(True)
            chip.clicked.connect(self._light)
            chip.clicked.connect(pressed)
            row.addWidget(chip)
        self.show_choice((), "home")

    def show_choice(self, seeds: Sequence[SeedView], kind: ListKind) -> None:
        """Which list is shown; the films that were asked about last stay on their chip."""
        self._kind = kind
        self._light()
        if not seeds:
            return
        self.keys = tuple(seed.key for seed in seeds)
        words = like_heading(seeds)
        self._like.setText(like_chip(seeds).replace("&", "&&"))  # one & would underline the next letter
        self._like.setAccessibleName(words)
        self._like.setToolTip(tip(words))

    def _light(self) -> None:
        """The list that is shown, whatever was pressed: another one lights its chip when it comes."""
        self._own.setChecked(self._kind not in ("similar", "mood"))
        self._like.setChecked(self._kind == "similar")
