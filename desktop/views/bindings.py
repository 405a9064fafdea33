"""Keys as they are pressed become what the person means by them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.viewmodels.keys import Act, KeyMap

MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
ELSEWHERE: Mapping[Act, tuple[str, ...]] = {"search": ("Ctrl+2", "Ctrl+K")}
"""Keys that always work too. Search stands second among the screens, after home, as in the row of Ctrl+1 to Ctrl+7."""


class ShowsKeys(Protocol):
    """Whatever names a key in its words."""

    def show_keys(self, keys: KeyMap) -> None: ...


class Bindings(QObject):
    """The map of the moment; `changed` when it is another."""

    changed = Signal(object)  # KeyMap

    def __init__(self, keys: KeyMap) -> None:
        super().__init__()
        self.keys = keys

    def choose(self, keys: KeyMap) -> None:
        self.keys = keys
        self.changed.emit(keys)

    def act(self, event: QKeyEvent) -> Act | None:
        """What a pressed key is for."""
        return self.keys.act(name_of(event))

    def follow(self, *shown: ShowsKeys) -> None:
        """Has these say the keys of the moment, now and whenever they change."""
        for each in shown:
            self.changed.connect(each.show_keys)
            each.show_keys(self.keys)

    def shortcuts(self, window: QWidget, acts: Mapping[Act, Callable[[], object]]) -> None:
        """Has these done wherever the focus is, by whatever key they have."""
        made = {act: QShortcut(window) for act in acts}

        def bind() -> None:
            for act, shortcut in made.items():
                names = [self.keys.key(act), *ELSEWHERE.get(act, ())]
                shortcut.setKeys([QKeySequence(name) for name in names])

        for act, do in acts.items():
            made[act].activated.connect(do)
        self.changed.connect(bind)
        bind()


def name_of(event: QKeyEvent) -> str:
    """“W”, “?”, “Ctrl+Z”, “F5”; "" for a modifier on its own."""
    if event.key() in MODIFIERS:
        return ""
    text, held = event.text(), event.modifiers()
    plain = not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    if plain and len(text) == 1 and text.isprintable() and not text.isspace():
        return text.upper()
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
