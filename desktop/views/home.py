"""Home: a heading, what to show, and the cards."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStackedWidget, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.lists import ListView
from desktop.viewmodels.words import meta
from desktop.views.widgets.card_delegate import GAP
from desktop.views.widgets.card_grid import CardGrid
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.labels import label
from desktop.views.widgets.legend import Legend
from desktop.views.widgets.stars import StarRating
from desktop.views.widgets.state_pane import StatePane

PATIENCE_MS = 200
"""An answer that takes longer is announced by skeletons; a shorter one replaces the old list without a flicker."""
LEGEND_FROM = 720
FIRST_ROW, SECOND_ROW = 40, 18
SCROLL_BAR = 10


class HomeView(QWidget):
    """Heading and cards; or the reason why there are none."""

    top_k_chosen = Signal(int)
    seed_rated = Signal(str, float)
    retried = Signal()

    def __init__(self, theme: Theme, top_k: int, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ListView | None = None
        self._broken = False
        self.grid = CardGrid(theme)
        self._build(theme, top_k, least, most)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_skeletons)

    def show_opening(self) -> None:
        self._heading.say("One moment")
        self._sub.setText("Opening the catalogue and checking it …")
        self._broken = False
        self._set_seed(None)
        self._show_skeletons()
        self._fit_legend()

    def show_asking(self) -> None:
        self._patience.start()

    def show_list(self, view: ListView, own_rating: float | None) -> None:
        """An answer: cards, or the way on when nothing is left to show."""
        self._patience.stop()
        fresh = self._view is None or (self._view.kind, self._view.heading) != (view.kind, view.heading)
        self._view, self._broken = view, False
        self._heading.say(view.heading)
        self._sub.setText(view.sub if view.seed is None else meta(view.seed.year, view.seed.genres, 4))
        self._set_seed(own_rating)
        if fresh:
            self.grid.to_start()
        self.grid.show_list(view)
        self._pages.setCurrentIndex(0 if view.cards else 1)
        if not view.cards:
            self._state.say("You have seen it all", "Every film of this catalogue is rated.", "Back to for you")
        self._fit_legend()

    def show_failure(self, sentence: str) -> None:
        self._patience.stop()
        self._broken, self._view = True, None
        self._heading.say("No films yet")
        self._sub.setText("")
        self._set_seed(None)
        self._state.say("Something is in the way", sentence, "Try again")
        self._pages.setCurrentIndex(1)
        self._fit_legend()

    @property
    def seed_key(self) -> str | None:
        return self._view.seed.key if self._view is not None and self._view.seed is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_legend()

    def _build(self, theme: Theme, top_k: int, least: int, most: int) -> None:
        self._heading = ElidedLabel(theme, 22, 700)
        self._sub = label("", theme, 13, tone="muted")
        self._sub.setMinimumHeight(SECOND_ROW)
        self._seed_words = label("Your rating", theme, 12, tone="muted")
        self._seed_stars = StarRating(theme, "Rate the film you asked about")
        self._seed_stars.chosen.connect(self._on_seed_rated)
        self._count = label("", theme, 12, tone="muted")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(least, most)
        self._slider.setPageStep(5)
        self._slider.setFixedWidth(128)
        self._slider.setAccessibleName("How many films to show")
        self._slider.valueChanged.connect(self._on_slid)
        self._slider.setValue(top_k)
        self._name_count(top_k)
        self._legend = Legend(theme)
        self._state = StatePane(theme)
        self._state.acted.connect(self.retried)
        self._pages = QStackedWidget()
        self._pages.addWidget(_beside_edge(self.grid))
        self._pages.addWidget(self._state)

        self._heading.setMinimumHeight(FIRST_ROW)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._heading)
        first.addSpacing(4)
        first.addWidget(self._seed_words)
        first.addWidget(self._seed_stars)
        first.addStretch(1)
        first.addWidget(self._count)
        first.addWidget(self._slider)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self._sub)
        second.addStretch(1)
        second.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 4, 0, 0)
        column.setSpacing(0)
        for row in (first, second):
            row.setContentsMargins(0, 0, EDGE, 0)
            column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(self._pages, 1)

    def _set_seed(self, own_rating: float | None) -> None:
        seed = self._view.seed if self._view is not None else None
        for widget in (self._seed_words, self._seed_stars):
            widget.setVisible(seed is not None)
        if seed is not None:
            self._seed_stars.set_rating(own_rating)
            self._seed_stars.setAccessibleName(f"Rate {seed.title}")
            self._seed_words.setText("Your rating" if own_rating is not None else "Seen it? Rate it")

    def _fit_legend(self) -> None:
        personal = self._view is not None and self._view.kind != "popular" and bool(self._view.cards)
        self._legend.setVisible(personal and self.width() >= LEGEND_FROM)
        for widget in (self._count, self._slider):
            widget.setVisible(not self._broken)

    def _show_skeletons(self) -> None:
        self.grid.show_skeletons(self._slider.value())
        self._pages.setCurrentIndex(0)

    def _on_slid(self, value: int) -> None:
        self._name_count(value)
        self.top_k_chosen.emit(value)

    def _name_count(self, value: int) -> None:
        self._count.setText(f"Show {value}")
        self._slider.setAccessibleDescription(f"{value} films")

    def _on_seed_rated(self, rating: float) -> None:
        if self.seed_key is not None:
            self.seed_rated.emit(self.seed_key, rating)


def _beside_edge(grid: CardGrid) -> QWidget:
    """The grid in its page: its last card ends at the edge, its scroll bar stands outside."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, EDGE - GAP - SCROLL_BAR, 0)
    row.addWidget(grid)
    return page
