"""The rail on the left: the name, where one is, and how it looks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.keys import Act, KeyMap
from desktop.views.widgets import paint
from desktop.views.widgets.labels import label, tip

WIDTH = 84
BUTTON = QSize(68, 58)
LOWEST = 44
"""A button's height where the window is low; icon and word just fit."""
SCREENS: dict[Act, str] = {
    "home": phrase("Home"), "library": phrase("Library"), "import": phrase("Import"), "models": phrase("Models"),
    "train": phrase("Train"), "settings": phrase("Settings"),
}  # fmt: skip
NEXT_THEME = {"system": "light", "light": "dark", "dark": "system"}
LOOKS = {
    "system": (phrase("System"), phrase("Colours: system. Press for light")),
    "light": (phrase("Light"), phrase("Colours: light. Press for dark")),
    "dark": (phrase("Dark"), phrase("Colours: dark. Press for system")),
}
"""What is in use, and the whole sentence."""


class RailButton(QAbstractButton):
    """An icon over a word."""

    def __init__(self, theme: Theme, icon: str, words: str) -> None:
        super().__init__()
        self._theme, self._icon, self._here = theme, icon, False
        self.setFixedWidth(BUTTON.width())
        self.setMinimumHeight(LOWEST)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(words)
        self.setAccessibleName(words)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return BUTTON

    def set_here(self, here: bool) -> None:
        """Whether this is the screen that is shown."""
        self._here = here
        self.setAccessibleDescription(tr("The screen that is shown") if here else "")
        self.update()

    def relabel(self, icon: str, words: str, spoken: str) -> None:
        self._icon = icon
        self.setText(words)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._here or self.underMouse():
            paint.fill(painter, box, theme.colour("raised"), 10)
        if self.hasFocus():
            paint.outline(painter, box, theme.colour("accent"), 2, 10)
        colour = theme.colour("text" if self._here or self.underMouse() else "muted")
        theme.icons.paint(painter, self._icon, QRectF(box.center().x() - 11, box.center().y() - 20, 22, 22), colour)
        words = QRectF(0, box.center().y() + 6, box.width(), 16)
        paint.text(painter, words, self.text(), theme.font(11), colour, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class Rail(QWidget):
    """The screens, the keys, and the switch between light, dark and what the system says."""

    chosen = Signal(str)  # the name of a screen
    keys = Signal()
    theme_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        middle = Qt.AlignmentFlag.AlignHCenter
        name = label("M", theme, 22, 800, "accent")
        name.setAccessibleName("Marquee")
        self._screens = {name: RailButton(theme, name, tr(words)) for name, words in SCREENS.items()}
        keys = RailButton(theme, "keys", tr("Keys"))
        self._look = RailButton(theme, theme.choice, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 14)
        column.setSpacing(6)
        column.addWidget(name, 0, middle)
        column.addSpacing(10)
        for screen, entry in self._screens.items():
            entry.clicked.connect(lambda _=False, screen=screen: self.chosen.emit(screen))
            column.addWidget(entry, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(keys, 0, middle)
        column.addWidget(self._look, 0, middle)
        keys.clicked.connect(self.keys)
        self._look.clicked.connect(lambda: self.theme_chosen.emit(NEXT_THEME[theme.choice]))
        theme.changed.connect(self._name_look)
        self._name_look()

    def show_keys(self, keys: KeyMap) -> None:
        for screen, entry in self._screens.items():
            entry.setToolTip(tip(f"{entry.text()} ({keys.words(screen)})"))

    def show_screen(self, name: str) -> None:
        for screen, entry in self._screens.items():
            entry.set_here(screen == name)

    def _name_look(self) -> None:
        choice = self._theme.choice
        words, spoken = LOOKS[choice]
        self._look.relabel(choice, tr(words), tr(spoken))
