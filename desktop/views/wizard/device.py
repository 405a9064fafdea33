"""The second step: what to train on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.training import DeviceRow
from desktop.views.widgets.choice_cards import ChoiceCards
from desktop.views.widgets.labels import button
from desktop.views.wizard.page import Page

LOOKING = phrase("Looking what there is …")
A_FEW_SECONDS = phrase("A few seconds: each does a small sum, to foresee how long training takes")


class DevicePage(Page):
    """Processor and graphics cards with their memory and a measured speed, the fastest kind first."""

    heading = phrase("What should do the work?")
    sub = phrase("The window stays usable meanwhile: training steps back when anything else needs the computer.")
    chosen = Signal(object)  # DeviceRow

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rows: dict[str, DeviceRow] = {}
        self.cards = ChoiceCards(theme, tr("Devices"))
        self.parts.addWidget(self.cards)
        self.parts.addStretch(1)
        back, self.next = button(tr("Back"), theme), button(tr("Next: preset"), theme, "primary")
        back.clicked.connect(self.back)
        self.next.clicked.connect(self._on_next)
        self.foot.addWidget(back)
        self.foot.addWidget(self.next)

    def take_focus(self) -> None:
        if self.next.isEnabled():
            self.cards.take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_looking(self) -> None:
        """Until it is known what there is."""
        if not self._rows:
            self.cards.show_choices([("auto", tr(LOOKING), tr(A_FEW_SECONDS), "")], "")
            self.cards.setEnabled(False)
            self.next.setEnabled(False)

    def show_rows(self, rows: Sequence[DeviceRow]) -> None:
        chosen = self.cards.key if self.cards.key in [row.key for row in rows] else ""
        self._rows = {row.key: row for row in rows}
        self.cards.setEnabled(True)
        self.cards.show_choices(
            [(row.key, row.name, row.facts, "") for row in rows], chosen or (rows[0].key if rows else "")
        )
        self.next.setEnabled(bool(rows))
        if self.isVisible():
            self.cards.take_focus()

    def _on_next(self) -> None:
        if (row := self._rows.get(self.cards.key)) is not None:
            self.chosen.emit(row)
