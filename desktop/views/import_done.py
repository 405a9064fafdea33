"""After an import: what was written, and the one undo."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.importing import DoneView
from desktop.views.widgets.labels import button
from desktop.views.widgets.state_pane import StatePane


class DonePage(StatePane):
    """A state without a list, with one more way on: `acted` to the films, `acted_otherwise` for undo."""

    more = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        more = button(tr("Bring more"), theme)
        more.clicked.connect(self.more)
        self.ways.insertWidget(self.ways.indexOf(self.other) + 1, more)
        self.acted_otherwise.connect(lambda: self.other.setEnabled(False))  # once is enough

    def show_done(self, view: DoneView) -> None:
        self.say(
            view.heading, "\n".join(view.lines), tr("See your films"), tr("Undo the import") if view.undoable else ""
        )
        self.other.setEnabled(view.undoable)

    def show_refused(self, sentence: str) -> None:
        """The undo could not be written: what was imported stands, and it can be tried again."""
        self.say(tr("The import is still there"), sentence, tr("See your films"), tr("Undo the import"))
        self.other.setEnabled(True)
