"""What can be done with the films that are chosen in a table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop.actions.marks import Mark
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.keys import KeyMap
from desktop.viewmodels.library import Tab
from desktop.viewmodels.words import films_count
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.labels import button, tip
from desktop.views.widgets.marks import WORDS
from desktop.views.widgets.stars import StarRating

HEIGHT, BETWEEN = 54, 8
LEAST_WORDS = 90
HINT = phrase("Choose films to rate, move or remove them. Shift and Ctrl choose several, Ctrl+A all.")
REMOVE: dict[Tab, str] = {
    "rated": phrase("Remove rating"),
    "seen": phrase("Not seen"),
    "watchlist": phrase("Remove"),
    "hidden": phrase("Show again"),
}


class BulkBar(QWidget):
    """Always there, so that the table stands still; without a choice it says how to make one."""

    rated = Signal(float)
    marked = Signal(str)
    removed = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._words = ElidedLabel(theme, 12, 400, "muted", LEAST_WORDS)
        self._stars = StarRating(theme, tr("Rate the chosen films"))
        self._stars.chosen.connect(self._on_rated)
        self._marks = {mark: button(tr(words), theme, "mark") for mark, (words, _) in WORDS.items()}
        self._remove = button(tr("Remove"), theme, "mark")
        self._remove.setToolTip(tip(tr("Take the chosen films off this list (Delete)")))
        self._remove.clicked.connect(self.removed)
        self._more = button(tr("More like these"), theme, "mark")
        self._more.clicked.connect(self.more_wanted)
        for mark, made in self._marks.items():
            made.clicked.connect(lambda _=False, mark=mark: self.marked.emit(mark))
        self._lay_out()
        self.show_count(0, "rated")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In two rows where one has no room for all of it, whatever is chosen: the table stands still."""
        super().resizeEvent(event)
        over = self.width() < self._needed
        self._rows.setDirection(QBoxLayout.Direction.TopToBottom if over else QBoxLayout.Direction.LeftToRight)
        self.setFixedHeight(2 * HEIGHT - BETWEEN if over else HEIGHT)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._words)
        for row, parts in ((first, (self._more, self._stars)), (second, (*self._marks.values(), self._remove))):
            row.setSpacing(BETWEEN)
            row.addStretch(1)
            for part in parts:
                row.addWidget(part)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 8, 0, 8)
        self._rows.setSpacing(BETWEEN)
        self._rows.addLayout(first, 1)
        self._rows.addLayout(second)

    @property
    def _needed(self) -> int:
        """Pixels that one row takes, most of its words left out, with all that can stand in it."""
        parts = (self._more, self._stars, *self._marks.values(), self._remove)
        return LEAST_WORDS + sum(part.sizeHint().width() + BETWEEN for part in parts)

    def show_keys(self, keys: KeyMap) -> None:
        self._more.setToolTip(tip(tr("Films like the chosen ones ({keys})", keys=keys.words("more"))))
        for mark, made in self._marks.items():
            made.setToolTip(tip(f"{tr(WORDS[mark][0])} ({keys.words(mark)})"))

    def show_count(self, count: int, tab: Tab) -> None:
        self._words.say(films_count(count) if count else tr(HINT))
        own: Mark | None = None if tab == "rated" else tab
        for mark, made in self._marks.items():
            made.setVisible(bool(count) and mark != own)
        self._remove.setText(tr(REMOVE[tab]))
        self._remove.setAccessibleName(tr("{remove}: the chosen films", remove=tr(REMOVE[tab])))
        self._more.setText(tr("More like it") if count == 1 else tr("More like these"))
        for widget in (self._more, self._stars, self._remove):
            widget.setVisible(bool(count))

    def _on_rated(self, rating: float) -> None:
        self._stars.set_rating(None)
        self.rated.emit(rating)
