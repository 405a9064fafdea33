"""How it looks: colours, how large everything is, and the language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.settings import TextSizes, languages
from desktop.views.settings_parts import Group, Row
from desktop.views.widgets.labels import button, tip

THEMES = {
    "system": (phrase("As the system"), phrase("Colours: as the system")),
    "light": (phrase("Light"), phrase("Colours: light")),
    "dark": (phrase("Dark"), phrase("Colours: dark")),
}
"""What a chip says, and what is said of it."""
MOTIONS = {
    "system": (phrase("As the system"), phrase("Movement: as the system")),
    "full": (phrase("Full"), phrase("Movement: full")),
    "reduced": (phrase("Reduced"), phrase("Movement: reduced")),
}
MOTION_WORDS = phrase("With reduced movement nothing glides, fades or blinks.")
SIZE_WORDS = phrase("Everything grows with the letters. The window opens anew at that size.")
LANGUAGE_WORDS = phrase("The window opens anew in it.")
TOO_LARGE = phrase("This screen is too small for more.")


class LookGroup(Group):
    """Rows of chips, one of each chosen."""

    theme_chosen = Signal(str)
    size_chosen = Signal(int)
    language_chosen = Signal(str)
    motion_chosen = Signal(str)
    keys_wanted = Signal()

    def __init__(self, theme: Theme, text: TextSizes) -> None:
        super().__init__(theme, tr("Look", about="of the window"))
        self._look = theme
        self.themes = {name: _chip(tr(words), theme, tr(spoken)) for name, (words, spoken) in THEMES.items()}
        for name, chip in self.themes.items():
            chip.clicked.connect(lambda _=False, name=name: self.theme_chosen.emit(name))
        self.sizes = {size: _chip(f"{size} %", theme, tr("Text size: {size} %", size=size)) for size in text.all}
        for size, chip in self.sizes.items():
            chip.clicked.connect(lambda _=False, size=size: self._choose_size(size))
        self.languages = {
            code: _chip(name, theme, tr("Language: {name}", name=name)) for code, name in languages().items()
        }
        for code, chip in self.languages.items():
            chip.clicked.connect(lambda _=False, code=code: self._choose_language(code))
        self.motions = {name: _chip(tr(words), theme, tr(spoken)) for name, (words, spoken) in MOTIONS.items()}
        for name, chip in self.motions.items():
            chip.clicked.connect(lambda _=False, name=name: self.motion_chosen.emit(name))
        self._size_row = Row(theme, tr("Text size"), tr(SIZE_WORDS))
        self.rows.add(Row(theme, tr("Colours")))
        for chips in (self.themes, self.motions):
            one_of = QButtonGroup(self)
            for chip in chips.values():
                one_of.addButton(chip)
        self.rows.add(_chips(self.themes.values()), parted=False)
        self.rows.add(self._size_row)
        self.rows.add(_chips(self.sizes.values()), parted=False)
        self.rows.add(Row(theme, tr("Movement"), tr(MOTION_WORDS)))
        self.rows.add(_chips(self.motions.values()), parted=False)
        self.rows.add(Row(theme, tr("Language"), tr(LANGUAGE_WORDS)))
        self.rows.add(_chips(self.languages.values()), parted=False)
        keys = button(tr("Show keys"), theme)
        keys.clicked.connect(self.keys_wanted)
        self.rows.add(Row(theme, tr("Keys"), tr("What each key does, and other keys instead."), (keys,)))
        theme.changed.connect(self._follow)
        self._follow()
        self.show_sizes(text)
        self.show_language("system")

    def show_language(self, code: str) -> None:
        """The language that is chosen."""
        self._language = code
        for each, chip in self.languages.items():
            chip.setChecked(each == code)

    def show_sizes(self, text: TextSizes) -> None:
        """What this screen has no room for cannot be chosen."""
        self._text = text
        for size, chip in self.sizes.items():
            chip.setChecked(size == text.now)
            chip.setEnabled(size <= max(text.largest, text.now))
            chip.setToolTip("" if chip.isEnabled() else tip(tr("This screen has no room for it")))
        too_large = any(not chip.isEnabled() for chip in self.sizes.values())
        self._size_row.say(" ".join(map(tr, (SIZE_WORDS, TOO_LARGE) if too_large else (SIZE_WORDS,))))

    def show_motion(self) -> None:
        """As the system is a choice where it says what it prefers."""
        motion = self._look.motion
        told = motion.system is not None
        self.motions["system"].setVisible(told)
        self.motions[motion.choice if told or motion.choice != "system" else "full"].setChecked(True)

    def take_focus(self) -> None:
        self.themes[self._look.choice].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_size(self) -> None:
        """To the size in use: the window has come again in it."""
        self.sizes[self._text.now].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_language(self) -> None:
        """To the chosen one: the window has come again in it."""
        self.languages[self._language].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_language(self, code: str) -> None:
        before = self._language
        self.show_language(before)  # as it was, until the window comes again
        if code != before:
            self.language_chosen.emit(code)

    def _choose_size(self, size: int) -> None:
        """In no button group: there an arrow key would choose at once, and open the window again at every step."""
        self.show_sizes(self._text)
        if size != self._text.now:
            self.size_chosen.emit(size)

    def _follow(self) -> None:
        self.themes[self._look.choice].setChecked(True)
        self.show_motion()


def _chip(words: str, theme: Theme, spoken: str) -> QPushButton:
    chip = button(words, theme, "chip")
    chip.setCheckable(True)
    chip.setAccessibleName(spoken)
    return chip


def _chips(chips: Iterable[QPushButton]) -> QWidget:
    """The chips side by side."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for chip in chips:
        row.addWidget(chip)
    row.addStretch(1)
    return line
