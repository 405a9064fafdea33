"""The keys, over everything, until Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.views.widgets.labels import button, float_above, label

KEYS = (
    ("/ or Ctrl+K", "Search"),
    ("← → ↑ ↓", "Move between films"),
    ("Enter", "Why this film"),
    ("M", "More like this film"),
    ("1 – 5, then − +", "Rate it, half a star less or more"),
    ("W, S, N", "Watchlist, seen, not for me"),
    ("Ctrl+Z, Ctrl+Shift+Z", "Undo and redo"),
    ("F", "For you"),
    ("Ctrl+1, 2, 3, 7", "Home, library, import, settings"),
    ("Esc", "Back"),
    ("?", "These keys"),
)

BETWEEN_KEYS = ("or", "then", "–")


class KeysOverlay(QWidget):
    """A scrim over its parent with a list of keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over = parent
        self._before: QWidget | None = None
        panel = QFrame()
        panel.setObjectName("keys")
        self._close = button("Close", theme, "primary")
        self._close.clicked.connect(self.dismiss)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for row, (keys, words) in enumerate(KEYS):
            grid.addLayout(_caps(keys, theme), row, 0)
            grid.addWidget(label(words, theme, 12, tone="muted"), row, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(panel)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(14)
        column.addWidget(label("Keys", theme, 18, 600))
        column.addLayout(grid)
        column.addLayout(foot)
        float_above(panel, theme)
        outer = QVBoxLayout(self)
        outer.addWidget(panel, 0, Qt.AlignmentFlag.AlignCenter)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        self._before = self.window().focusWidget()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Closes, and gives the focus back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.text() == "?":
            self.dismiss()
        # Whatever else is pressed goes to nothing underneath.
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return True  # Tab stays here: what lies underneath cannot be seen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)


def _caps(keys: str, theme: Theme) -> QHBoxLayout:
    """Each key as its cap; the words between them as words."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for word in keys.replace(",", "").split():
        between = word in BETWEEN_KEYS
        made = label(word, theme, 11, 400 if between else 600, "muted")
        made.setObjectName("" if between else "cap")
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(made)
    row.addStretch(1)
    return row
