"""The people of this computer: whose profile is open, another one, a new one, other names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.actions.settings_profiles import ProfileActions
from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.notices import DamageView
from desktop.viewmodels.settings import GoneView, ProfileRow, deletion_question
from desktop.views.settings_parts import Group, Question, Row, Rows
from desktop.views.widgets.labels import button, label

NAME_LENGTH = 60
NEW = ""
"""In the place of a slug: the row for a profile to come."""
RENAME, FIELD = "rename", "filter"
"""Names of parts of a row; the look goes by the latter."""


class PeopleGroup(Group):
    """A row a person; a name is changed where it stands. Before one goes, and where one is damaged, there is a
    question."""

    rebuilt = Signal()

    def __init__(self, theme: Theme, people: ProfileActions) -> None:
        super().__init__(theme, tr("Profiles"))
        self._people = people
        self._shown: tuple[ProfileRow, ...] = ()
        self._rows: dict[str, QWidget] = {}
        self._wanted: Callable[[], None] = self.hide_questions
        self.question = Question(theme, "danger")
        self.mending = Question(theme, "primary")
        self._list = Rows()
        for asked in (self.question, self.mending):
            asked.agreed.connect(self._agree)
            asked.declined.connect(self.hide_questions)
            self.rows.add(asked, parted=False)
        self.rows.add(self._list, parted=False)
        people.listed.connect(self._on_listed)
        people.damaged.connect(self._on_damaged)
        people.deleted.connect(self._on_deleted)

    def hide_questions(self) -> None:
        for asked in (self.question, self.mending):
            asked.hide()

    def _on_listed(self, rows: Sequence[ProfileRow]) -> None:
        self._shown = tuple(rows)
        self._rebuild()

    def _rebuild(self, renaming: str = "") -> None:
        """The rows anew; the one of `renaming` (a slug) is a field."""
        former = (renaming, "") if renaming else self._focused()
        rows: dict[str, QWidget] = {}
        for row in self._shown:
            if row.slug == renaming:
                field = NameField(self._theme, tr("New name"), row.name, tr("Save"), cancel=tr("Cancel"))
                field.entered.connect(lambda name, slug=row.slug: self._people.rename(slug, name))
                field.cancelled.connect(self._rebuild)
                rows[row.slug] = field
            else:
                rows[row.slug] = self._person(row)
        new = NameField(self._theme, tr("Name of a new profile"), "", tr("New profile"))
        new.entered.connect(self._people.create)
        rows[NEW] = new
        self._list.show_rows([*rows.values()])
        self._rows = rows
        self.rebuilt.emit()
        opened = next((row.slug for row in self._shown if row.is_open), NEW)
        self.question.heir = self.mending.heir = _part_of(rows[opened])
        if former is not None:
            slug, name = former
            _part_of(rows.get(slug, new), name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> tuple[str, str] | None:
        """In whose row the focus is, and what it is on there; None where it is in none."""
        holder = self.window().focusWidget()
        slug = next((slug for slug, row in self._rows.items() if holder and row.isAncestorOf(holder)), None)
        return None if holder is None or slug is None else (slug, holder.accessibleName())

    def _person(self, row: ProfileRow) -> Row:
        rename = button(tr("Rename"), self._theme, "quiet")
        rename.setObjectName(RENAME)
        rename.setAccessibleName(tr("Rename {name}", name=row.name))
        rename.clicked.connect(lambda: self._rebuild(row.slug))
        if row.is_open:
            return Row(self._theme, row.name, "", (label(tr("Open now"), self._theme, 12, tone="good"), rename))
        switch = button(tr("Switch"), self._theme)
        switch.setAccessibleName(tr("Switch to {name}", name=row.name))
        switch.clicked.connect(lambda: self._people.switch(row.slug))
        if not row.can_go:
            return Row(self._theme, row.name, "", (switch, rename))
        delete = button(tr("Delete …"), self._theme, "quiet")
        delete.setAccessibleName(tr("Delete {name}", name=row.name))
        delete.clicked.connect(lambda: self._ask_to_delete(row))
        return Row(self._theme, row.name, "", (switch, rename, delete))

    def _ask_to_delete(self, row: ProfileRow) -> None:
        self._wanted = lambda: self._people.delete(row.slug, row.name)
        self._ask(self.question, deletion_question(row.name), tr("Delete it"), tr("Keep it"))

    def _on_deleted(self, gone: GoneView) -> None:
        self._wanted = lambda: self._people.bring_back(gone)
        self._ask(self.mending, gone.sentence, tr("Bring it back") if gone.kept else "", tr("Good"))

    def _on_damaged(self, slug: str, damage: DamageView) -> None:
        """What the home screen offers for the open profile."""
        self._wanted = lambda: self._people.mend(slug, backup=bool(damage.backup))
        way = tr("Use the backup of {backup}", backup=damage.backup) if damage.backup else tr("Start afresh")
        self._ask(self.mending, damage.sentence, way, tr("Not now"))

    def _ask(self, asked: Question, words: str, yes: str, no: str) -> None:
        self.hide_questions()
        asked.ask(words, yes, no)

    def _agree(self) -> None:
        self.hide_questions()
        self._wanted()


def _part_of(row: QWidget, name: str = "") -> QWidget:
    """What is called `name` in a row; else the field that a name is typed into, or the button that leads to it."""
    parts = row.findChildren(QWidget)
    called = next((part for part in parts if name and part.accessibleName() == name), None)
    return called or next(part for part in parts if part.objectName() in (RENAME, FIELD))


class NameField(QWidget):
    """A name to type, and the button that takes it; Enter does too."""

    entered = Signal(str)
    cancelled = Signal()

    def __init__(
        self, theme: Theme, spoken: str, name: str, take: str, cancel: str = "", length: int = NAME_LENGTH
    ) -> None:
        super().__init__()
        self.field = QLineEdit(name)
        self.field.setObjectName(FIELD)
        self.field.setFont(theme.font(13))
        self.field.setMaxLength(length)
        self.field.setPlaceholderText(spoken)
        self.field.setAccessibleName(spoken)
        self.field.selectAll()
        self._take = button(take, theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._take)
        if cancel:
            back = button(cancel, theme, "quiet")
            back.clicked.connect(self.cancelled)
            row.addWidget(back)
        self._take.clicked.connect(self._enter)
        self.field.returnPressed.connect(self._enter)
        self.field.textChanged.connect(self._follow)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self._take.setEnabled(bool(self.field.text().strip()))

    def _enter(self) -> None:
        if name := self.field.text().strip():
            self.entered.emit(name)
