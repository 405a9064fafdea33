"""The films of one list of the library, for a table that shows a window of them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from desktop.language import tr
from desktop.models.cards import Index
from desktop.viewmodels.library import COLUMNS, DATE_MEANS, Column, LibraryRow, LibraryView, Order, Tab

ROW = int(Qt.ItemDataRole.UserRole)
"""The role of the `LibraryRow`, the same in every column."""
ORDER: tuple[Column, ...] = tuple(COLUMNS)


class LibraryModel(QAbstractTableModel):
    """Rows as they were arranged; sorting and filtering are done before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LibraryRow, ...] = ()
        self._tab: Tab = "rated"
        self._order = Order()

    def show(self, view: LibraryView) -> None:
        """Other rows, or these in another order."""
        self.beginResetModel()
        self._tab, self._rows, self._order = view.tab, view.shown, view.order
        self.endResetModel()

    @property
    def rows(self) -> tuple[LibraryRow, ...]:
        return self._rows

    def at(self, row: int) -> LibraryRow | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(ORDER)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, ORDER[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if index.column() == 0 else _text(row, ORDER[index.column()]) or tr("none")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            column, order = ORDER[section], self._order
            name = tr(DATE_MEANS[self._tab] if column == "date" else COLUMNS[column])
            return f"{name} {'↓' if order.descending else '↑'}" if column == order.column else name
        return None


def _text(row: LibraryRow, column: Column) -> str:
    match column:
        case "title":
            return row.title
        case "year":
            return str(row.year or "")
        case "stars":
            return row.stars
        case "date":
            return row.date
        case "source":
            return row.source
