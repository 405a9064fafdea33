"""The library: what was rated, seen, put on the watchlist and put away; to sort, to filter, to change in bulk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.library import LibraryActions
from desktop.actions.marks import Mark
from desktop.language import number, tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.library import (
    COLUMNS,
    DATE_MEANS,
    EMPTY,
    TABS,
    Column,
    Order,
    Tab,
    columns_of,
)
from desktop.viewmodels.library import LibraryView as Listing
from desktop.views.bindings import Bindings
from desktop.views.screen import Screen
from desktop.views.widgets import exports
from desktop.views.widgets.bulk_bar import BulkBar
from desktop.views.widgets.fields import MenuButton
from desktop.views.widgets.labels import button, label
from desktop.views.widgets.library_table import LibraryTable
from desktop.views.widgets.state_pane import StatePane

HEADING = 40
FILTER = 190


class LibraryView(Screen):
    """Four lists behind four chips, one table, and a bar for what is chosen in it."""

    film_wanted = Signal(str)
    films_wanted = Signal(object)  # the keys of several
    screen_wanted = Signal(str)

    def __init__(
        self, theme: Theme, actions: LibraryActions, bindings: Bindings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self.tab: Tab = "rated"
        self._order = Order()
        self._listing = Listing("rated", (), dict.fromkeys(TABS, 0))  # what the table shows: `tab` may be on its way
        self.table, self.bar, self._state = LibraryTable(theme, bindings), BulkBar(theme), StatePane(theme)
        self._build(theme)
        self._wire()

    def showing(self) -> None:
        """The screen has come up."""
        self._ask()
        self._take_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the filter off, then leaves its box, and only then the screen."""
        if event.key() != Qt.Key.Key_Escape or not (self.filter.text() or self.filter.hasFocus()):
            super().keyPressEvent(event)
            return
        self.filter.clear()
        self._take_keys()

    def choose_tab(self, tab: Tab) -> None:
        self.tab = tab
        self._tabs[tab].setChecked(True)
        self._order = Order()
        self.filter.clear()
        self.table.clearSelection()
        self.table.verticalScrollBar().setValue(0)
        self._ask()

    def sort_by(self, column: Column) -> None:
        """By a column; the same one again the other way round. Names run from A, figures and dates from the top."""
        before = self._order
        descending = column not in ("title", "source") if column != before.column else not before.descending
        self._order = replace(before, column=column, descending=descending)
        self._ask()

    def _build(self, theme: Theme) -> None:
        heading = label(tr("Library"), theme, 22, 700)
        heading.setMinimumHeight(HEADING)
        self.filter = QLineEdit()
        self.filter.setObjectName("filter")
        self.filter.setPlaceholderText(tr("Filter by title or year"))
        self.filter.setAccessibleName(tr("Filter by title or year"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(FILTER)
        self.filter.setMaxLength(120)
        self.filter.setFont(theme.font(13))
        self._sort, self._export = MenuButton(tr("Sort"), theme), MenuButton(tr("Export"), theme)
        self._sort.setMenu(self._sort_menu())
        self._export.setMenu(self._export_menu())
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(heading)
        first.addStretch(1)
        for widget in (self.filter, self._sort, self._export):
            first.addWidget(widget)
        second = QHBoxLayout()
        second.setSpacing(8)
        self._tabs: dict[Tab, QPushButton] = {}
        group = QButtonGroup(self)
        for tab, name in TABS.items():
            chip = button(tr(name), theme, "chip")
            chip.setCheckable(True)
            chip.setChecked(tab == self.tab)
            chip.clicked.connect(lambda _=False, tab=tab: self.choose_tab(tab))
            group.addButton(chip)
            second.addWidget(chip)
            self._tabs[tab] = chip
        second.addStretch(1)
        self._full = QWidget()
        full = QVBoxLayout(self._full)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(0)
        full.addWidget(self.table, 1)
        full.addWidget(self.bar)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._full)
        self._pages.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 4, EDGE, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._pages, 1)

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Sort by"))
        self._orders = {column: QAction(tr(name), menu) for column, name in COLUMNS.items()}
        for column, action in self._orders.items():
            action.triggered.connect(lambda _=False, column=column: self.sort_by(column))
            menu.addAction(action)
        return menu

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Export"))
        for words, act in (
            (tr("Everything as one JSON file …"), lambda: exports.ask_for_json(self, self._actions)),
            (tr("Each list as a CSV file, into a folder …"), lambda: exports.ask_for_csv(self, self._actions)),
        ):
            action = QAction(words, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        return menu

    def _wire(self) -> None:
        actions, table, bar = self._actions, self.table, self.bar
        actions.changed.connect(self._on_changed)
        self.filter.textChanged.connect(self._sift)
        self._state.acted.connect(self._on_state)
        table.film_wanted.connect(self.film_wanted)
        table.sort_wanted.connect(self.sort_by)
        table.chosen_changed.connect(lambda: bar.show_count(table.chosen_count, self._listing.tab))
        table.rated.connect(self._rate)
        table.marked.connect(self._move)
        table.removed.connect(self._remove)
        for teller in (table, bar):
            teller.more_wanted.connect(self._more)
        bar.rated.connect(self._rate)
        bar.marked.connect(self._move)
        bar.removed.connect(self._remove)

    def _take_keys(self) -> None:
        holder = self.table if self._pages.currentWidget() is self._full else self._tabs[self.tab]
        holder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rate(self, rating: float) -> None:
        self._actions.rate(self.table.chosen, rating)

    def _move(self, mark: Mark) -> None:
        self._actions.move(self.table.chosen, mark)

    def _remove(self) -> None:
        self._actions.remove(self.table.chosen, self._listing.tab)

    def _more(self) -> None:
        if chosen := self.table.chosen:
            self.films_wanted.emit(chosen)

    def _on_changed(self) -> None:
        if self.isVisible():
            self._ask()

    def _sift(self, text: str) -> None:
        self._order = replace(self._order, text=text.strip())
        self._ask()

    def _ask(self) -> None:
        self._actions.list(self.tab, self._order, self._show)

    def _show(self, view: Listing) -> None:
        self._listing = view
        known = self._actions.ready  # until the profile is open nobody knows how many there are
        self._export.setEnabled(known)
        for tab, chip in self._tabs.items():
            name = tr(TABS[tab])
            chip.setText(f"{name}  {number(view.counts[tab], ',')}" if known else name)
            chip.setAccessibleName(f"{name}, {number(view.counts[tab], ',')}" if known else name)
        columns = columns_of(view.tab, view.rows)
        self.table.show_columns(columns)
        for each, action in self._orders.items():
            action.setVisible(each in columns)
        self._orders["date"].setText(tr("{heading} (date)", heading=tr(DATE_MEANS[view.tab])))
        self._show_rows(view)

    def _show_rows(self, listing: Listing) -> None:
        """The rows, or why there are none."""
        focused = self.table.hasFocus()
        self.table.show_list(listing)
        self.filter.setEnabled(bool(listing.rows))
        self._sort.setEnabled(bool(listing.rows))
        if listing.shown:
            self._pages.setCurrentWidget(self._full)
            return
        if not self._actions.ready and not self._actions.obstacle:
            self.table.show_skeletons()
            self._pages.setCurrentWidget(self._full)
            return
        if self._actions.obstacle:
            self._state.say(self._actions.obstacle, tr("Home says why, and what can be done."), tr("To home"))
        elif listing.rows:
            self._state.say(
                tr("Nothing found"),
                tr("No film on this list matches “{text}”.", text=listing.order.text),
                tr("Clear the filter"),
            )
        else:
            way_on = tr("Import ratings") if listing.tab == "rated" else tr("To home")
            heading, words = EMPTY[listing.tab]
            self._state.say(tr(heading), tr(words), way_on)
        self._pages.setCurrentWidget(self._state)
        if focused:  # the table is gone
            self._tabs[self.tab].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_state(self) -> None:
        """The button of the state: what it does depends on why there is nothing."""
        if self._listing.rows:
            self.filter.clear()
        else:
            self.screen_wanted.emit("import" if self._actions.ready and self._listing.tab == "rated" else "home")
