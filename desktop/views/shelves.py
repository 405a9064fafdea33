"""Home's page of shelves: the best films as cards, and under them rows of posters, scrolled as one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.lists import ListView
from desktop.viewmodels.shelves import Arrangement, all_shown, arranged, hidden, hidden_in_words, moved, pinned
from desktop.views.widgets.card_delegate import GAP
from desktop.views.widgets.card_grid import CardGrid
from desktop.views.widgets.keyboard import tab_through
from desktop.views.widgets.labels import button, edges, label
from desktop.views.widgets.shelf import HEADING, ShelfRow, ShelfSection
from desktop.views.widgets.shelf_delegate import RING

TOP = 5
SCROLL_BAR = 10
WAITING_SHELVES = 2
Row = CardGrid | ShelfRow


class HiddenShelves(QWidget):
    """How many shelves are put away, and the way to bring them back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = label("", theme, 13, tone="muted")
        self.back = button(tr("Show again"), theme, "link")
        self.back.setAccessibleName(tr("Show the hidden shelves again"))
        row = QHBoxLayout(self)
        edges(row, RING, 16, EDGE, 0)
        row.addWidget(self._words)
        row.addWidget(self.back)
        row.addStretch(1)

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))


class ShelvesPage(QScrollArea):
    """Rows of films under each other. Arrows move within a row and from row to row; one film is marked at a time."""

    why_wanted = Signal(str)
    moved = Signal(str)
    rearranged = Signal(object)  # Arrangement: how the person wants them from now on
    chosen = Signal(str, object, object)  # what the person did, in words, and the Arrangement before and after

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.top = CardGrid(theme, whole=TOP)
        self.top.setAccessibleName(tr("The best films"))
        self._sections: list[ShelfSection] = []
        self._view: ListView | None = None
        self._choice = Arrangement()
        self._foot = HiddenShelves(theme)
        self._active: Row = self.top
        self._steady = False
        self._body = body = QWidget()
        top = QHBoxLayout()
        edges(top, RING, 0, EDGE - GAP - SCROLL_BAR, 0)
        top.addWidget(self.top)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addWidget(self._foot)
        self._column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(48)
        self._wire(self.top)
        self._foot.back.clicked.connect(self._show_again)

    @property
    def current(self) -> CardView | None:
        """The film that is marked, on whichever shelf."""
        return self._active.current

    @property
    def active(self) -> Row:
        """The row with the film that is marked."""
        return self._active

    @property
    def top_in_view(self) -> bool:
        """Whether some of the best films can be seen."""
        return self.top.isVisibleTo(self) and self.verticalScrollBar().value() < self.top.height()

    def to_start(self) -> None:
        """Forget the place: the next list is another question."""
        for row in self._rows:
            row.to_start()
        self._active = self.top
        self.verticalScrollBar().setValue(0)

    def arrange(self, choice: Arrangement) -> None:
        """The shelves in this order, and without those that are put away."""
        self._choice = choice
        if self._view is not None:
            self.show_list(self._view)

    def take(self, choice: Arrangement) -> None:
        """The same, and from now on. Whose shelf goes has the keys on the film that is marked."""
        held = self.window().focusWidget()
        self.arrange(choice)
        if held is not None and self.isAncestorOf(held) and not held.isVisible():
            self._active.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rearranged.emit(choice)

    def show_list(self, view: ListView) -> None:
        """New shelves. Whoever is on a shelf stays on it, and near the place where the film stood that has left."""
        held = next((section.key for section in self._shown if section.row is self._active), None)
        focused = any(row.hasFocus() for row in self._rows)
        self._steady = True
        self._view, shelves = view, arranged(view.shelves, self._choice)
        self._foot.say(hidden_in_words(view.shelves, self._choice))
        self.top.setVisible(bool(view.cards))
        if view.cards:
            self.top.show_list(view)
        for section in self._need(len(shelves)):
            section.key = section.key if section.isVisibleTo(self) else ""
        for section, shelf in zip(self._sections, shelves, strict=False):
            section.show_shelf(shelf)
        self._steady = False
        keys = [shelf.key for shelf in shelves]
        if held is not None:
            gone = held not in keys
            place = min(len(keys) - 1, self._at(self._active)) if gone else keys.index(held)
            self._stand(self._sections[place].row if place >= 0 else self.top, focused)
        elif not view.cards and keys:
            self._stand(self._sections[0].row, focused)
        else:
            self._stand(self.top, focused)

    def make_ready(self) -> None:
        """Makes the shelves that a list will most likely need."""
        self._make(WAITING_SHELVES)

    def show_skeletons(self) -> None:
        """In place of every shelf that is shown: whoever stands on one keeps place and focus while a list comes."""
        self.top.setVisible(True)
        self.top.show_skeletons(TOP)
        for section in self._need(max(WAITING_SHELVES, len(self._shown))):
            section.show_skeletons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._see(self._active)

    @property
    def _shown(self) -> list[ShelfSection]:
        return [section for section in self._sections if section.isVisibleTo(self)]

    @property
    def _rows(self) -> list[Row]:
        return [self.top, *(section.row for section in self._sections)]

    def _at(self, row: Row) -> int:
        return next((k for k, section in enumerate(self._sections) if section.row is row), 0)

    def _need(self, count: int) -> list[ShelfSection]:
        """The first `count` sections, made where there are too few; the others are put away."""
        self._make(count)
        for k, section in enumerate(self._sections):
            section.setVisible(k < count)
        return self._sections[:count]

    def _make(self, count: int) -> None:
        """Sections up to so many, to be shown when they are needed."""
        while len(self._sections) < count:
            section = ShelfSection(self._theme)
            section.hide()  # a layout shows what was not hidden
            self._wire(section.row)
            section.arranged.connect(lambda way, section=section: self._on_arranged(section, way))
            self._column.insertWidget(len(self._sections) + 1, section)
            self._sections.append(section)
            stops = [stop for made in self._sections for stop in (made.menu, made.row)]
            tab_through([self.top, *stops, self._foot.back])

    def _on_arranged(self, section: ShelfSection, way: str) -> None:
        """The menu that was used goes with its shelf, and so does the focus."""
        before, key, words = self._choice, section.key, tr("“{heading}” moved", heading=section.heading)
        shelves = self._view.shelves if self._view is not None else ()
        match way:
            case "top":
                after = pinned(before, key)
            case "away":
                after, words = hidden(before, key), tr("“{heading}” hidden", heading=section.heading)
            case _:
                after = moved(before, arranged(shelves, before), key, -1 if way == "up" else 1)
        if arranged(shelves, before) == arranged(shelves, after):
            return  # it is at the end already
        self.take(after)
        menu = next((made.menu for made in self._shown if made.key == key), None)
        (menu or self._active).setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(words, before, after)

    def _show_again(self) -> None:
        """To the first that has come back: the button has gone."""
        before, after = self._choice, all_shown(self._choice)
        self.take(after)
        row = next((section.row for section in self._shown if section.key in before.hidden), self._active)
        self._stand(row, focused=True)
        self._see(row)
        self.chosen.emit(tr("Hidden shelves shown again"), before, after)

    def _wire(self, row: Row) -> None:
        row.why_wanted.connect(self.why_wanted)
        row.moved.connect(lambda key: self._on_moved(row, key))
        row.entered.connect(lambda: self._activate(row))
        row.passed.connect(lambda way: self._pass(row, way))

    def _on_moved(self, row: Row, key: str) -> None:
        if not self._steady and row is self._active:
            self._see(row)
            self.moved.emit(key)

    def _activate(self, row: Row) -> None:
        """One film is marked at a time."""
        if row is not self._active:
            before, self._active = self._active, row
            before.leave()

    def _stand(self, row: Row, focused: bool) -> None:
        """The row that is active after a new list; something on it is marked."""
        self._activate(row)
        for other in self._rows:
            if other is not row:
                other.leave()
        row.mark_place()
        if focused and not row.hasFocus():
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pass(self, row: Row, way: int) -> None:
        """Up or down from a row to the next that is shown."""
        rows: list[Row] = [self.top] if self.top.isVisibleTo(self) else []
        rows += [section.row for section in self._shown]
        place = rows.index(row) + way
        if 0 <= place < len(rows):
            across = row.viewport().mapToGlobal(QPoint(row.middle, 0)).x()
            target = rows[place]
            self._activate(target)
            target.enter(target.viewport().mapFromGlobal(QPoint(across, 0)).x(), way)

    def _see(self, row: Row) -> None:
        """Scrolls so that the marked film and its heading are in view."""
        cell = row.visualRect(row.currentIndex())
        if not cell.isValid():
            return
        top = row.viewport().mapTo(self._body, cell.topLeft()).y()
        above, bar = HEADING + 12 if isinstance(row, ShelfRow) else top, self.verticalScrollBar()
        start, end = top - above, top + cell.height() + 8
        if bar.value() > start:
            bar.setValue(start)
        elif bar.value() + self.viewport().height() < end:
            bar.setValue(min(start, end - self.viewport().height()))
