"""Home: a heading, what to show, and the films: shelves of them, or one list of cards."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.keys import KeyMap
from desktop.viewmodels.lists import ListView
from desktop.viewmodels.notices import DamageView
from desktop.viewmodels.words import films_count
from desktop.views.home_state import HomeState
from desktop.views.refine_panel import RefinePanel
from desktop.views.screen import Screen
from desktop.views.shelves import ShelvesPage
from desktop.views.widgets.action_bar import ActionBar
from desktop.views.widgets.as_of import AsOf
from desktop.views.widgets.card_delegate import GAP
from desktop.views.widgets.card_grid import CardGrid
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.keyboard import tab_through
from desktop.views.widgets.labels import button, edges, label, tip
from desktop.views.widgets.legend import Legend
from desktop.views.widgets.shelf_delegate import RING
from desktop.views.widgets.stars import StarRating

PATIENCE_MS = 200
"""An answer that takes longer is announced by skeletons; a shorter one replaces the old list without a flicker."""
LEGEND_FROM = 720
SLIDER, SHORT_SLIDER = 128, 80
HEADING_KEPT = 440
"""As much of a heading stays whole as long as something beside it can give way."""
FIRST_ROW, SECOND_ROW = 40, 18
SCROLL_BAR = 10
BESIDE_FROM = 620
"""Width from which what refines a list stands beside it; below, in its place."""


class HomeView(Screen):
    """Heading and films; or the reason why there are none."""

    top_k_chosen = Signal(int)
    day_chosen = Signal(object)  # datetime.date
    refining = Signal(bool)
    cut = Signal(object)  # Only
    all_wanted = Signal(bool)  # the whole own list, or back to the shelves
    seed_rated = Signal(str, float)
    why_wanted = Signal(str)
    moved = Signal(str)
    retried = Signal()
    backup_wanted = Signal()
    fresh_start_wanted = Signal()

    def __init__(self, theme: Theme, top_k: int, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ListView | None = None
        self._broken = self._tight = False
        self.grid, self.shelves = CardGrid(theme), ShelvesPage(theme)
        self.panel = RefinePanel(theme)
        self.trial, self.choice = ActionBar(theme, tr("What is tried")), ActionBar(theme, tr("What is chosen"))
        self._build(theme, top_k, least, most)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_skeletons)

    @property
    def current(self) -> CardView | None:
        """The film that is marked; None where no film is shown."""
        page = self._pages.currentWidget()
        return self.shelves.current if page is self.shelves else self.grid.current if page is self._list else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of the chosen films, where several are."""
        return self.grid.chosen if self.holder is self.grid else ()

    @property
    def holder(self) -> QWidget:
        """The widget with the films, which has the focus while they do."""
        return self.shelves.active if self._pages.currentWidget() is self.shelves else self.grid

    def take_focus(self) -> None:
        """To the films, or to the way on where there are none."""
        stuck = self._pages.currentWidget() is self._state
        (self._state if stuck else self.holder).setFocus(Qt.FocusReason.OtherFocusReason)

    def showing(self) -> None:
        self.take_focus()

    def show_keys(self, keys: KeyMap) -> None:
        self.refine.setToolTip(tip(tr("Sliders and kinds of films ({key})", key=keys.words("refine"))))

    def show_opening(self) -> None:
        self._heading.say(tr("One moment"))
        self._sub.say(tr("Opening the catalogue and checking it …"))
        self._broken, self._view = False, None
        self._set_seed(None)
        self._show_skeletons()
        self._fit_controls()

    def choose_day(self, day: date) -> None:
        """Sets the day whose tastes count."""
        self._as_of.choose(day)

    def show_asking(self) -> None:
        self._patience.start()

    def show_list(self, view: ListView, own_rating: float | None) -> None:
        """An answer: cards, or the way on when nothing is left to show."""
        self._patience.stop()
        before, focused = self._view, self._films_have_focus
        same_film = view.kind not in ("similar", "mood") or (before is not None and before.heading == view.heading)
        fresh = before is None or before.kind != view.kind or not same_film
        self._view, self._broken = view, False
        self._heading.say(view.heading)
        self._sub.say(view.refine.sub or view.sub if view.refine is not None else view.sub)
        self._set_seed(own_rating)
        films = self.shelves if view.kind == "home" else self.grid
        if fresh:
            films.to_start()
        films.show_list(view)
        if not view.all_cards:
            self._state.show_nothing(view)
            self._pages.setCurrentWidget(self._state)
        else:
            self._pages.setCurrentWidget(self.shelves if films is self.shelves else self._list)
            self._name_what_is_in_view()
        self._fit_controls()
        if focused:
            self.take_focus()

    def show_failure(self, sentence: str) -> None:
        self._state.show_failure(sentence)
        self._say_instead()

    def show_damage(self, damage: DamageView) -> None:
        """The profile cannot be opened."""
        self._state.show_damage(damage)
        self._say_instead()

    @property
    def seed_key(self) -> str | None:
        return self._view.seed.key if self._view is not None and self._view.seed is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_controls()

    def _build(self, theme: Theme, top_k: int, least: int, most: int) -> None:
        self._heading = ElidedLabel(theme, 22, 700)
        self._sub = ElidedLabel(theme, 13, 400, "muted")
        self._sub.setMinimumHeight(SECOND_ROW)
        self._seed_words = label(tr("Your rating"), theme, 12, tone="muted")
        self._seed_stars = StarRating(theme, tr("Rate the film you asked about"))
        self._seed_stars.chosen.connect(self._on_seed_rated)
        self._build_asked(theme, top_k, least, most)
        self._legend = Legend(theme)
        self._state = HomeState(theme)
        edges(self._state, RING, 0, EDGE, 0)
        for way, way_on in (
            (self._state.cut, self.cut), (self._state.retried, self.retried),
            (self._state.backup_wanted, self.backup_wanted), (self._state.fresh_start_wanted, self.fresh_start_wanted),
        ):  # fmt: skip
            way.connect(way_on)
        self._list = _beside_edge(self.grid)
        self._pages = QStackedWidget()
        for page in (self._list, self.shelves, self._state):
            self._pages.addWidget(page)
        for films in (self.grid, self.shelves):
            films.why_wanted.connect(self.why_wanted)
            films.moved.connect(self.moved)
        self.shelves.verticalScrollBar().valueChanged.connect(self._name_what_is_in_view)
        self._lay_out()

    def _build_asked(self, theme: Theme, top_k: int, least: int, most: int) -> None:
        """What the list can be asked: how many, as of when, all of it."""
        self._count = label("", theme, 12, tone="muted")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(least, most)
        self._slider.setPageStep(5)
        self._slider.setAccessibleName(tr("How many films to show"))
        self._slider.valueChanged.connect(self._on_slid)
        self._slider.setValue(top_k)
        self._name_count(top_k)
        self._all = button(tr("See all"), theme, "link")
        self._all.clicked.connect(lambda: self.all_wanted.emit(self._view is not None and self._view.kind == "home"))
        self._as_of = AsOf(theme)
        self._as_of.chosen.connect(self.day_chosen)
        self.refine = button(tr("Refine"), theme, "chip")
        self.refine.setCheckable(True)
        self.refine.toggled.connect(self._on_refine)
        self.panel.folded.connect(self.refine.click)
        self.panel.rebuilt.connect(self._order_tabs)

    def _lay_out(self) -> None:
        self._heading.setMinimumHeight(FIRST_ROW)
        first = self._first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._heading)
        first.addSpacing(4)
        first.addWidget(self._seed_words)
        first.addWidget(self._seed_stars)
        first.addWidget(self._all)
        first.addStretch(1)
        first.addWidget(self._as_of)
        first.addWidget(self._count)
        first.addWidget(self._slider)
        first.addWidget(self.refine)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self._sub)
        second.addStretch(1)
        second.addWidget(self._legend)
        column = QVBoxLayout(self)
        edges(column, EDGE - RING, 4, 0, 0)
        column.setSpacing(0)
        for row in (first, second):
            edges(row, RING, 0, EDGE, 0)
            column.addLayout(row)
        column.addSpacing(12)
        bars = QVBoxLayout()
        edges(bars, RING, 0, EDGE, 0)
        body = QHBoxLayout()
        body.setSpacing(0)
        for bar in (self.trial, self.choice):
            bars.addWidget(bar)
        body.addWidget(self.panel)
        body.addWidget(self._pages, 1)
        column.addLayout(bars)
        column.addLayout(body, 1)

    def _set_seed(self, own_rating: float | None) -> None:
        seed = self._view.seed if self._view is not None else None
        self._seed_stars.setVisible(seed is not None)
        if seed is not None:
            self._seed_stars.set_rating(own_rating)
            self._seed_stars.setAccessibleName(tr("Rate {title}", title=seed.title))
            self._seed_words.setText(tr("Your rating") if own_rating is not None else tr("Seen it? Rate it"))

    def _fit_controls(self) -> None:
        """Shows what the list at hand can be asked, as far as there is room."""
        view = self._view
        kind = view.kind if view is not None else None
        wide = self.width() >= max(LEGEND_FROM, self._legend.room_beside(self._sub))
        self._legend.setVisible(view is not None and view.personal and bool(view.cards) and wide)
        self._slider.setFixedWidth(SLIDER if wide else SHORT_SLIDER)
        for widget in (self._count, self._slider):
            widget.setVisible(not self._broken and kind != "home")
        self._all.setVisible(kind in ("home", "for_you"))
        self._all.setText(tr("See all") if kind == "home" else tr("Shelves"))
        self._all.setAccessibleName(tr("See the whole list") if kind == "home" else tr("Back to the shelves"))
        self._as_of.setVisible(kind in ("home", "for_you") or (kind == "popular" and not self._as_of.today))
        self._seed_words.setVisible(view is not None and view.seed is not None)
        self._as_of.show_name(True)
        self._fit_refine()
        self._give_way()

    def _fit_refine(self) -> None:
        """The panel beside the list; where there is no room for both it folds away, and comes in its place if asked."""
        refine = self._view.refine if self._view is not None else None
        alone, before = self.width() < BESIDE_FROM, self._tight
        self._tight = alone
        if alone and not before and self.refine.isChecked():
            self.refine.setChecked(False)  # and fits once more
            return
        opened = refine is not None and self.refine.isChecked()
        self.refine.setVisible(refine is not None)
        if refine is not None:
            self.refine.setText(refine.name)
            self.refine.setAccessibleName(refine.spoken)
            self.panel.show_refine(refine)
        self.panel.set_alone(alone)
        self.panel.setVisible(opened)
        self._pages.setVisible(not (opened and alone))
        self.trial.setVisible(refine is not None and refine.trying)

    def _give_way(self) -> None:
        """What has no room beside the heading is not shown: the words before what can be pressed."""
        spare = max(0, self._heading.sizeHint().width() - HEADING_KEPT)
        self._first.invalidate()
        for give in (lambda: self._as_of.show_name(False), self._seed_words.hide, self._hide_slider):
            if self._first.sizeHint().width() - spare <= self.width():
                return
            give()
            self._first.invalidate()

    def _hide_slider(self) -> None:
        for widget in (self._count, self._slider):
            widget.hide()

    def _name_what_is_in_view(self) -> None:
        """Home's heading is that of its best films, while they can be seen."""
        if self._view is not None and self._view.kind == "home":
            self._heading.say(self._view.heading if self.shelves.top_in_view else tr("For you"))

    @property
    def _films_have_focus(self) -> bool:
        holder = self.window().focusWidget()
        return holder is not None and (holder is self.grid or self.shelves.isAncestorOf(holder))

    def _say_instead(self) -> None:
        """Nothing could be opened: the state says why, and nothing can be asked."""
        self._patience.stop()
        self._broken, self._view = True, None
        self._heading.say(tr("No films to show"))
        self._sub.say("")
        self._set_seed(None)
        self._pages.setCurrentWidget(self._state)
        self._fit_controls()

    def _order_tabs(self) -> None:
        """From the button that opens it through the panel to what is tried and chosen, and then to the films."""
        bars = [button for bar in (self.trial, self.choice) for button in (bar.out, bar.action)]
        tab_through([self.refine, *self.panel.stops, *bars, self.grid])

    def _on_refine(self, opened: bool) -> None:
        focused = self.window().focusWidget()
        held = focused is not None and self.panel.isAncestorOf(focused)
        self._fit_controls()
        self.refining.emit(opened)
        if opened:
            self.panel.take_focus()
        elif held:
            self.take_focus()

    def _show_skeletons(self) -> None:
        if self._view is not None and self._view.kind == "home":
            self.shelves.show_skeletons()
            self._pages.setCurrentWidget(self.shelves)
        else:
            self.grid.show_skeletons(self._slider.value())
            self._pages.setCurrentWidget(self._list)

    def _on_slid(self, value: int) -> None:
        self._name_count(value)
        self.top_k_chosen.emit(value)

    def _name_count(self, value: int) -> None:
        self._count.setText(tr("Show {count}", count=value))
        self._slider.setAccessibleDescription(films_count(value))

    def _on_seed_rated(self, rating: float) -> None:
        if self.seed_key is not None:
            self.seed_rated.emit(self.seed_key, rating)


def _beside_edge(grid: CardGrid) -> QWidget:
    """The grid in its page: its last card ends at the edge, its scroll bar stands outside."""
    page = QWidget()
    row = QHBoxLayout(page)
    edges(row, RING, 0, EDGE - GAP - SCROLL_BAR, 0)
    row.addWidget(grid)
    return page
