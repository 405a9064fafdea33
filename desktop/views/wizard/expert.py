"""Every hyperparameter, for those who want to: what it means, what it may be, what it is if left alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.training import FieldRow
from desktop.views.settings_parts import Group, Row
from desktop.views.widgets.fields import ChoiceBox

WIDTH = 132


class ExpertTable(QWidget):
    """A row a field; an empty one is left to the preset."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fields: dict[str, QLineEdit | ChoiceBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    @property
    def values(self) -> Mapping[str, str]:
        """What was typed or chosen, by field."""
        typed = {
            name: made.text().strip() if isinstance(made, QLineEdit) else str(made.currentData() or "")
            for name, made in self._fields.items()
        }
        return {name: value for name, value in typed.items() if value}

    def show_fields(self, rows: Sequence[FieldRow]) -> None:
        """These in place of all, with what was typed before."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._fields = {}
        for heading, fields in groupby(rows, lambda row: row.group):
            group = Group(self._theme, heading)
            for row in fields:
                made = self._fields[row.name] = self._choice(row) if row.choices else self._line(row)
                made.setFixedWidth(WIDTH)
                made.setToolTip(row.meaning)
                group.rows.add(Row(self._theme, row.label, row.meaning, (made,)))
            self._column.addWidget(group)

    def _line(self, row: FieldRow) -> QLineEdit:
        made = QLineEdit(row.value)
        made.setObjectName("filter")
        made.setFont(self._theme.font(13, tabular=True))
        made.setPlaceholderText(row.default)
        made.setAccessibleName(tr("{label}, {default} if left empty", label=row.label, default=row.default))
        made.textEdited.connect(lambda _: self.edited.emit())
        return made

    def _choice(self, row: FieldRow) -> ChoiceBox:
        made = ChoiceBox(self._theme, row.label)
        made.addItem(tr("{default} (usual)", default=row.default), "")
        for choice in row.choices:
            if choice != row.default:
                made.addItem(choice, choice)
        made.setCurrentIndex(max(0, made.findData(row.value)))
        made.currentIndexChanged.connect(lambda _: self.edited.emit())
        return made
