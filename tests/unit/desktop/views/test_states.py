"""What is said where there is nothing to show."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Theme
from desktop.views.widgets.state_pane import StatePane


def test_fewer_words_leave_no_hole(qapp: QApplication, qtbot: QtBot) -> None:
    pane = StatePane(Theme(qapp, "dark"))
    qtbot.addWidget(pane)
    pane.say("Nothing", "One line.")
    height = pane._words.height()
    pane.say("Nothing", "One line.\nAnother one.\nAnd one more.")
    assert pane._words.height() > height
    pane.say("Nothing", "One line.")
    assert pane._words.height() == height
