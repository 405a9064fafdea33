"""The rows of one group of an import, for a virtualised view: each is made when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop.models.cards import Index
from desktop.viewmodels.importing import Group, PreviewView, RowView

ROW = int(Qt.ItemDataRole.UserRole)


class ImportRowModel(QAbstractListModel):
    """`RowView`s by their place in the import."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: PreviewView | None = None
        self._group: Group = "matched"
        self._places: Sequence[int] = ()

    def show(self, view: PreviewView, group: Group) -> None:
        self.beginResetModel()
        self._view, self._group, self._places = view, group, view.places[group]
        self.endResetModel()

    def clear(self) -> None:
        self.beginResetModel()
        self._view, self._places = None, ()
        self.endResetModel()

    def place(self, row: int) -> int | None:
        """Where the row stands in the import."""
        return self._places[row] if 0 <= row < len(self._places) else None

    def at(self, row: int) -> RowView | None:
        place = self.place(row)
        return self._view.row(self._group, place) if self._view is not None and place is not None else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        view = self.at(index.row())
        if view is None or role == ROW:
            return view
        return view.title if role == Qt.ItemDataRole.DisplayRole else view.spoken
