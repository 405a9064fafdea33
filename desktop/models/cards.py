"""The cards of a list, for a virtualised view."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr
from desktop.viewmodels.cards import CardView

Index = QModelIndex | QPersistentModelIndex
CARD = int(Qt.ItemDataRole.UserRole)
"""The role of the `CardView`; None for a card that is still to come."""


class CardModel(QAbstractListModel):
    """Cards, or as many empty ones as are to come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[CardView | None, ...] = ()

    def show(self, cards: Sequence[CardView]) -> None:
        self._replace(tuple(cards))

    def show_skeletons(self, count: int) -> None:
        self._replace((None,) * count)

    def card(self, row: int) -> CardView | None:
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, key: str) -> int | None:
        return next((k for k, card in enumerate(self._cards) if card is not None and card.key == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._cards)

    def flags(self, index: Index) -> Qt.ItemFlag:
        empty = self.card(index.row()) is None
        return Qt.ItemFlag.NoItemFlags if empty else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.card(index.row())
        if role == CARD:
            return card
        if card is None:
            return tr("Loading") if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return card.spoken
        if role == Qt.ItemDataRole.ToolTipRole and card.moved_by:
            return f"<qt>{escape(card.moved_by)}</qt>"
        return None

    def _replace(self, cards: tuple[CardView | None, ...]) -> None:
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()
