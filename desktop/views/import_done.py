"""After an import: what was written, and the one undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.viewmodels.importing import DoneView
from desktop.views.widgets.labels import button, label, paragraph
from desktop.views.widgets.state_pane import WIDTH, Screen


class DonePage(QWidget):
    """In the geometry of every state without a list: picture, heading, sentences, ways on."""

    home = Signal()
    undo = Signal()
    more = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._title = label("", theme, 22, 700)
        self._lines = paragraph(theme, 14, "muted")
        self._lines.setAlignment(middle)
        self._lines.setFixedWidth(WIDTH)
        self.go_home = button("See your films", theme, "primary")
        self.take_back = button("Undo the import", theme)
        more = button("Bring more", theme)
        self.go_home.clicked.connect(self.home)
        self.take_back.clicked.connect(self._on_undo)
        more.clicked.connect(self.more)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for widget in (self.go_home, self.take_back, more):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Screen(theme), 0, middle)
        column.addSpacing(4)
        column.addWidget(self._title, 0, middle)
        column.addWidget(self._lines, 0, middle)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(3)

    def show_done(self, view: DoneView) -> None:
        self._title.setText(view.heading)
        self._lines.setText("\n".join(view.lines))
        self._lines.setFixedHeight(self._lines.heightForWidth(WIDTH))
        self.take_back.setVisible(view.undoable)
        self.take_back.setEnabled(view.undoable)
        self.go_home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_undo(self) -> None:
        self.take_back.setEnabled(False)  # once is enough
        self.undo.emit()
