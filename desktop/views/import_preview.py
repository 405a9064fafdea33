"""The preview of an import: counts, rows by group, answers, and the one button that writes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.actions.importing import ImportActions
from desktop.language import phrase, tr, trn
from desktop.theme.theme import Theme
from desktop.viewmodels.importing import Group, Option, PreviewView
from desktop.views.widgets.count_tiles import CountTiles
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.head import head
from desktop.views.widgets.import_list import ImportList, ListHead
from desktop.views.widgets.keyboard import tab_through
from desktop.views.widgets.labels import announce, button, label, paragraph, tell
from desktop.views.widgets.option_panel import OptionPanel

QUESTIONS: dict[Group, str] = {
    "choose": phrase("Which film is it? Press its key."),
    "missing": phrase("Is it one of these? Press its key."),
    "differs": phrase("Whose rating counts? Press 1 or 2."),
    "matched": phrase("Chosen by you"),
    "left": phrase("Left out by you"),
}
NOTHING_LIKE_IT = phrase("No film here is like it.")
LISTS: dict[Group, str] = {
    "choose": phrase("Rows to choose a film for"),
    "missing": phrase("Rows not found"),
    "differs": phrase("Ratings that differ from yours"),
    "matched": phrase("Matched rows"),
    "same": phrase("Rows already in your profile"),
    "left": phrase("Rows left out"),
    "problems": phrase("Problems in the file"),
}


class PreviewPage(QWidget):
    """Everything an import would do. Nothing is written before the button is pressed."""

    other_file = Signal()

    def __init__(self, theme: Theme, actions: ImportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view: PreviewView | None = None
        self._group: Group = "matched"
        self._build(theme)
        actions.offered.connect(self._on_offered)
        actions.changed.connect(self._on_changed)
        actions.writing.connect(lambda: self._set_busy(tr("Writing …")))

    def show_reading(self, what: str) -> None:
        """The same geometry while the files are read."""
        self._view = None
        self._heading.say(tr("Reading {what} …", what=what))
        self._sub.setText(tr("Reading the files and matching their films. Nothing is written."))
        self._notes.setVisible(False)
        self._list_head.setVisible(True)
        self.tiles.show_skeletons()
        self.list.show_skeletons()
        for widget in (self.panel, self._all, self.save, self._columns):
            widget.setVisible(False)
        self._waiting.say("")
        self._set_busy(tr("Import"))

    def show_preview(self, view: PreviewView) -> None:
        """A new import, at the group that asks for the person."""
        self._heading.say(view.heading)
        announce(self, f"{view.heading}. {view.sub}")
        self._sub.setText(view.sub)
        self._notes.setText(" ".join(view.notes))
        self._notes.setVisible(bool(view.notes))
        self._columns.setVisible(self._actions.can_map)
        self.save.setChecked(True)
        self._group = view.first
        self._show(view)

    def show_refused(self, sentence: str) -> None:
        """After a change that could not be written: the preview stands as it was, and says why above its button."""
        self._say(sentence)
        self._fit_action()

    def open_group(self, group: Group) -> None:
        self._group = group
        if self._view is not None:
            self._show(self._view)

    def _build(self, theme: Theme) -> None:
        self._heading = ElidedLabel(theme, 22, 700)
        self._sub = label("", theme, 13, tone="muted")
        self._notes = paragraph(theme, 13)
        self._columns = button(tr("Columns …"), theme, "quiet")
        self._columns.clicked.connect(self._actions.choose_columns)
        other = button(tr("Another file"), theme, "quiet")
        other.clicked.connect(self.other_file)
        self.tiles = CountTiles(theme)
        self.tiles.opened.connect(self.open_group)
        self.list = ImportList(theme)
        self._list_head = ListHead(theme, self.list)
        self.list.moved.connect(self._on_moved)
        self.setFocusProxy(self.list)
        self.panel = OptionPanel(theme)
        self.panel.taken.connect(self._on_taken)
        self.list.digit.connect(self.panel.press)
        self._all = self._build_all(theme)
        self._notice = paragraph(theme, 13)
        self._notice.setProperty("tone", "bad")
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self._all)
        rows.addWidget(self._list_head)
        rows.addWidget(self.list, 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(rows, 1)
        middle.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head(self._heading, self._sub, self._columns, other))
        column.addWidget(self._notes)
        column.addSpacing(4)
        column.addWidget(self.tiles)
        column.addSpacing(4)
        column.addLayout(middle, 1)
        column.addWidget(self._notice)  # the list gives way to it: nothing that can be pressed moves
        column.addLayout(self._build_foot(theme))

    def _build_all(self, theme: Theme) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(8)
        mine, theirs = button(tr("Keep all mine"), theme), button(tr("Take all theirs"), theme)
        mine.clicked.connect(lambda: self._actions.answer_all(theirs=False))
        theirs.clicked.connect(lambda: self._actions.answer_all(theirs=True))
        row.addWidget(mine)
        row.addWidget(theirs)
        row.addStretch(1)
        return bar

    def _build_foot(self, theme: Theme) -> QHBoxLayout:
        self.save = Tick(theme)
        self.save.toggled.connect(self._fit_action)
        self._waiting = ElidedLabel(theme, 13, 400, "muted")
        self.commit = button(tr("Import"), theme, "primary")
        self.commit.clicked.connect(lambda: self._actions.commit(save_missing=self.save.isChecked()))
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 12)
        foot.setSpacing(16)
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self._waiting)
        foot.addWidget(self.commit)
        return foot

    def _show(self, view: PreviewView) -> None:
        self._view = view
        self.tiles.show_tiles(view.tiles, self._group)
        self.list.setAccessibleName(tr(LISTS[self._group]))
        self._list_head.setVisible(self._group != "problems")
        self._all.setVisible(self._group == "differs" and len(view.places["differs"]) > 1)
        self.list.show_rows(view, self._group)
        count = view.can_save
        self.save.setVisible(count > 0)
        words = trn("Save the one without a match for later", "Save the {n:,} without a match for later", count)
        self.save.setText(words)
        self.save.setAccessibleName(words)
        self.save.setAccessibleDescription(tr("They are tried again with a larger catalogue"))
        self.save.setToolTip(tr("They are tried again with a larger catalogue"))
        self._say("")
        self._fit_action()

    def _fit_action(self) -> None:
        if (view := self._view) is None:
            return
        words = view.action(self.save.isChecked())
        self._waiting.say(view.waiting)
        self.commit.setText(words or tr("Nothing to import"))
        self.commit.setAccessibleName(self.commit.text())
        self.commit.setEnabled(bool(words))

    def _say(self, sentence: str) -> None:
        tell(self._notice, sentence)

    def _set_busy(self, words: str) -> None:
        self._say("")
        if self.commit.hasFocus():  # disabled it would hand the keys on to whatever comes next
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.commit.setText(words)
        self.commit.setEnabled(False)

    def _on_changed(self, view: PreviewView) -> None:
        """After an answer: the same group, or the next that asks when this one is done."""
        if not view.places[self._group] and self._group != "matched":
            self._group = view.first
        self._show(view)

    def _on_moved(self, place: int) -> None:
        self._actions.offer(place, self._group)

    def _on_offered(self, place: int, options: tuple[Option, ...]) -> None:
        if place == -1 or place == self.list.place:
            self.panel.setVisible(self._group in QUESTIONS and (bool(options) or self._group in ("choose", "missing")))
            found = any(option.act == "film" for option in options)
            asked = tr(QUESTIONS.get(self._group, "") if found or self._group != "missing" else NOTHING_LIKE_IT)
            self.panel.show_options(asked, options)
            self._order()

    def _order(self) -> None:
        """Tab goes from the counts to the rows, their answers, and the button."""
        rows = (*self._all.findChildren(QPushButton), self.list, *self.panel.buttons)
        tab_through((*self.tiles.buttons, *rows, self.save, self.commit))

    def _on_taken(self, option: Option) -> None:
        place = self.list.place
        if place is not None:
            self._actions.answer(place, option)
            if option.act in ("mine", "theirs"):
                self.list.step_on()
