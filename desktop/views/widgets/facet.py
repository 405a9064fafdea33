"""One facet of films as chips to press: genres, decades or themes, each with how many films it leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.language import number
from desktop.theme.theme import Theme
from desktop.viewmodels.tuning import ChipView
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.labels import button, label


class FacetChips(QWidget):
    """A heading over chips. A chip that stays keeps its widget, and so the focus."""

    pressed = Signal(object)  # the chip: its facet and name

    def __init__(self, theme: Theme, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[ChipView, ...] | None = None
        self.chips: dict[str, QPushButton] = {}
        self._body = QWidget()
        self._flow = Flow(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(heading, theme, 12, 600, "muted"))
        column.addWidget(self._body)

    @property
    def stops(self) -> list[QWidget]:
        """The chips in their order."""
        return [self.chips[view.words] for view in self._shown or ()]

    def show_chips(self, views: Sequence[ChipView]) -> None:
        """New counts, and other chips where others matter now; nothing at all where there are none."""
        if (shown := tuple(views)) == self._shown:
            return  # only sliders have moved: to find every chip its place takes time
        self._shown = shown
        self.setVisible(bool(views))
        for gone in self.chips.keys() - {view.words for view in views}:
            chip = self.chips.pop(gone)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for view in views:
            chip = self.chips.get(view.words) or self._made(view)
            chip.setChecked(view.on)
            chip.setText(f"{view.words.replace('&', '&&')}  {number(view.count, ',')}")
            chip.setAccessibleName(view.spoken)
        self._flow.order(self.stops)

    def _made(self, view: ChipView) -> QPushButton:
        chip = self.chips[view.words] = button(view.words, self._theme, "facet")
        chip.setFont(self._theme.font(12, tabular=True))
        chip.setCheckable(True)
        chip.clicked.connect(lambda _=False, of=view.chip: self.pressed.emit(of))
        self._flow.addWidget(chip)
        chip.show()
        return chip
