"""The people of this computer: whose profile is open, another one, a new one, other names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.actions.settings_profiles import ProfileActions
from desktop.theme.theme import Theme
from desktop.viewmodels.settings import ProfileRow
from desktop.views.settings_parts import Group, Row
from desktop.views.widgets.labels import button, label

NAME_LENGTH = 60


class PeopleGroup(Group):
    """A row a person; a name is changed where it stands."""

    rebuilt = Signal()

    def __init__(self, theme: Theme, people: ProfileActions) -> None:
        super().__init__(theme, "Profiles")
        self._people = people
        self._shown: tuple[ProfileRow, ...] = ()
        people.listed.connect(self._on_listed)

    def _on_listed(self, rows: Sequence[ProfileRow]) -> None:
        self._shown = tuple(rows)
        self._rebuild()

    def _rebuild(self, renaming: str = "") -> None:
        """The rows anew; the one of `renaming` (a slug) is a field."""
        holder = self.window().focusWidget()
        focused = holder is not None and self.isAncestorOf(holder)
        rows: list[QWidget] = []
        first: QWidget | None = None
        for row in self._shown:
            if row.slug == renaming:
                field = NameField(self._theme, "New name", row.name, "Save", cancel="Cancel")
                field.entered.connect(lambda name, slug=row.slug: self._people.rename(slug, name))
                field.cancelled.connect(self._rebuild)
                rows.append(field)
                first = field.field
            else:
                rows.append(self._person(row))
        new = NameField(self._theme, "Name of a new profile", "", "New profile")
        new.entered.connect(self._people.create)
        rows.append(new)
        self.rows.show_rows(rows)
        self.rebuilt.emit()
        if first is not None or focused:
            (first or new.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _person(self, row: ProfileRow) -> Row:
        rename = button("Rename", self._theme, "quiet")
        rename.setAccessibleName(f"Rename {row.name}")
        rename.clicked.connect(lambda: self._rebuild(row.slug))
        if row.is_open:
            return Row(self._theme, row.name, "", (label("Open now", self._theme, 12, tone="good"), rename))
        switch = button("Switch", self._theme)
        switch.setAccessibleName(f"Switch to {row.name}")
        switch.clicked.connect(lambda: self._people.switch(row.slug))
        return Row(self._theme, row.name, "", (switch, rename))


class NameField(QWidget):
    """A name to type, and the button that takes it; Enter does too."""

    entered = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, spoken: str, name: str, take: str, cancel: str = "") -> None:
        super().__init__()
        self.field = QLineEdit(name)
        self.field.setObjectName("filter")
        self.field.setFont(theme.font(13))
        self.field.setMaxLength(NAME_LENGTH)
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
