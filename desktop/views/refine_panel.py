"""How a list is mixed and cut down: sliders and chips beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.tuning import DIALS, FACETS, RefineView
from desktop.viewmodels.words import films_count
from desktop.views.widgets.dial import DialRow
from desktop.views.widgets.facet import FacetChips
from desktop.views.widgets.labels import button, edges, label

WIDTH = 252
BESIDE, SCROLL_BAR = 14, 10


class RefinePanel(QWidget):
    """Every move is told at once; what comes of it is shown by `show_refine`."""

    mixed = Signal(object)  # Mix
    cut = Signal(object)  # Only
    folded = Signal()
    rebuilt = Signal()  # there may be other chips: Tab has another way through

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = RefineView()
        self.setAccessibleName(tr("Refine this list"))
        self.dials = {dial: DialRow(theme, dial) for dial in DIALS}
        self.facets = {facet: FacetChips(theme, tr(heading)) for facet, heading in FACETS.items()}
        self.reset = button(tr("As learned"), theme, "link")
        self.reset.setAccessibleName(tr("All sliders back to the middle"))
        self.clear = button(tr("Clear"), theme, "link")
        self.clear.setAccessibleName(tr("Show films of every kind"))
        self.done = button("", theme, "primary")
        self._left = label("", theme, 12, 600)
        self._lay_out(theme)
        for row in self.dials.values():
            row.turned.connect(lambda dial, step: self.mixed.emit(self._view.mix.turned(dial, step)))
        for each in self.facets.values():
            each.pressed.connect(lambda chip: self.cut.emit(self._view.only.toggled(chip)))
        self.reset.clicked.connect(lambda: self.mixed.emit(self._view.middle))
        self.clear.clicked.connect(lambda: self.cut.emit(self._view.everything))
        self.done.clicked.connect(self.folded)

    def show_refine(self, view: RefineView) -> None:
        """How the list is mixed and cut down, and what else it could be."""
        self._view = view
        for dial, row in self.dials.items():
            row.setVisible(dial in view.dials)
            row.show_mix(view.mix)
        self.reset.setEnabled(view.mix != view.middle)
        self.clear.setEnabled(bool(view.only))
        if view.chips is not None and view.left is not None:
            for facet, shown in self.facets.items():
                shown.show_chips(view.chips[facet])
            self._left.setText(films_count(view.left))
            self.done.setText(tr("Show {films}", films=films_count(view.left)))
            self.done.setAccessibleName(self.done.text())
            self.rebuilt.emit()

    @property
    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        chips = [chip for shown in self.facets.values() for chip in shown.stops]
        return [self.reset, *(row.slider for row in self.dials.values()), self.clear, *chips, self.done]

    def set_alone(self, alone: bool) -> None:
        """In place of the list, with the way back to it; or beside it."""
        self.setMaximumWidth((1 << 24) - 1 if alone else WIDTH)
        self.setMinimumWidth(0 if alone else WIDTH)
        self.done.setVisible(alone)

    def take_focus(self) -> None:
        self.dials["graph"].slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        edges(column, 4, 0, BESIDE + SCROLL_BAR, 12)
        column.setSpacing(10)
        column.addLayout(_line(label(tr("Mix"), theme, 14, 600), self.reset))
        for row in self.dials.values():
            column.addWidget(row)
        column.addSpacing(6)
        column.addLayout(_line(self._left, self.clear))
        for facet in self.facets.values():
            column.addWidget(facet)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.verticalScrollBar().rangeChanged.connect(
            lambda _, most: edges(column, 4, 0, BESIDE if most else BESIDE + SCROLL_BAR, 12)
        )  # with the bar or without, it is as wide
        outer = QVBoxLayout(self)
        edges(outer, 0, 0, 10, 8)
        outer.setSpacing(8)
        outer.addWidget(area, 1)
        outer.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)


def _line(words: QWidget, link: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(words)
    row.addStretch(1)
    row.addWidget(link)
    return row
