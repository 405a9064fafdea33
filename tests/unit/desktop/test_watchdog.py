"""The watchdog, and lists so long that only what is in view may be looked at."""

from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from desktop.models.cards import CARD, CardModel
from desktop.models.library import LibraryModel
from desktop.theme.theme import Theme
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.keys import KeyMap
from desktop.viewmodels.library import LibraryRow, LibraryView
from desktop.viewmodels.lists import ListView
from desktop.views.bindings import Bindings
from desktop.views.widgets.card_grid import CardGrid
from desktop.views.widgets.library_table import LibraryTable
from desktop.watchdog import Watchdog

MANY = 87_000


def test_a_gap_is_noticed_and_said(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    dog = Watchdog(aloud=True)
    QTimer.singleShot(0, lambda: time.sleep(0.2))
    qtbot.waitUntil(lambda: dog.longest >= 0.15)
    assert "the window was not free for" in capsys.readouterr().err
    dog.start()
    assert dog.longest == 0.0
    time.sleep(0.06)
    assert dog.stop() >= 0.05


def test_a_grid_of_all_films_looks_at_what_is_in_view(qtbot: QtBot, qapp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: set[int] = set()
    data = CardModel.data

    def counted(self: CardModel, index: Any, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if role == CARD:
            looked_at.add(index.row())
        return data(self, index, role)

    monkeypatch.setattr(CardModel, "data", counted)
    grid = CardGrid(Theme(qapp, "dark"))
    qtbot.addWidget(grid)
    grid.resize(868, 640)
    grid.show()
    cards = tuple(CardView(f"{k}", f"Film {k}", 1990, (), (), simulated=False) for k in range(MANY))
    grid.show_list(ListView("for_you", "For you", "", cards, 0.0))
    grid.grab()
    assert 0 < len(looked_at) < 60
    qtbot.keyClick(grid, Qt.Key.Key_End)
    grid.grab()
    assert MANY - 1 in looked_at
    assert len(looked_at) < 120
    qtbot.keyClick(grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert len(grid.chosen) == MANY


def test_a_table_of_all_films_looks_at_what_is_in_view(
    qtbot: QtBot, qapp: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: set[int] = set()
    data = LibraryModel.data

    def counted(self: LibraryModel, index: Any, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        looked_at.add(index.row())
        return data(self, index, role)

    monkeypatch.setattr(LibraryModel, "data", counted)
    table = LibraryTable(Theme(qapp, "dark"), Bindings(KeyMap()))
    qtbot.addWidget(table)
    table.resize(868, 640)
    table.show()
    rows = tuple(LibraryRow(f"{k}", f"Film {k}", f"film {k}", 1990, (), 4.0, k, 1, "Marquee") for k in range(MANY))
    table.show_list(LibraryView("rated", rows, {}, shown=rows))
    table.grab()
    assert 0 < len(looked_at) < 60
