"""The keys, over everything, until Escape: what they do, and other ones instead."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.keys import ACTS, FIXED, ONE_BY_ONE, WORDS, Act, KeyMap
from desktop.views.bindings import Bindings, name_of
from desktop.views.widgets.keyboard import ENTER
from desktop.views.widgets.labels import announce, button, float_above, label, tip

BETWEEN_KEYS = phrase("or then –", about="keys, one by one")
"""What stands between keys and is none itself, word by word."""
HINT = phrase("Press a key here to choose another.")
HALF, BETWEEN_SIDES = 8, 36


class KeysOverlay(QWidget):
    """A scrim over its parent with a list of keys. A key is changed by pressing it and then the new one."""

    def __init__(self, theme: Theme, bindings: Bindings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over, self._bindings = parent, bindings
        self._before: QWidget | None = None
        self._asking: Act | None = None
        self.caps = {act: self._cap(act, theme) for act in ACTS}
        self.said = label(tr(HINT), theme, 12, tone="muted")
        self.standard = button(tr("Standard keys"), theme)
        self.standard.clicked.connect(lambda: bindings.choose(KeyMap()))
        self._close = button(tr("Close"), theme, "primary")
        self._close.clicked.connect(self.dismiss)
        self._lay_out(theme)
        bindings.changed.connect(self._show_keys)
        self._show_keys()
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        self._before = self.window().focusWidget()
        self.setGeometry(self._over.rect())
        self._ask(None)
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Closes, and gives the focus back to where it was, if that is still there."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape or self._bindings.act(event) == "keys":
            self.dismiss()
        elif event.key() in ENTER and isinstance(focused, QPushButton):
            focused.click()
        # Whatever else is pressed goes to nothing underneath.
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays here: what lies underneath cannot be seen. Hidden, Qt takes the focus on by itself."""
        if not self.isVisible():
            return super().focusNextPrevChild(forward)
        stops = [*self.caps.values(), self.standard, self._close]
        place = next((k for k, stop in enumerate(stops) if stop.hasFocus()), len(stops) - 1)
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        # While a key is asked for, every key is an answer, shortcuts and Tab included.
        if self._asking is not None and isinstance(event, QKeyEvent) and watched is self.caps[self._asking]:
            if event.type() == QEvent.Type.KeyPress:
                self._answer(event)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _ask(self, act: Act | None) -> None:
        """Waits for the key that is to do this; for none with None."""
        self._asking = act
        for each, cap in self.caps.items():
            cap.setChecked(each == act)
        self._say(tr("Press the new key for “{words}”, or Esc.", words=tr(WORDS[act])) if act is not None else tr(HINT))

    def _answer(self, event: QKeyEvent) -> None:
        name, act, keys = name_of(event), self._asking, self._bindings.keys
        if not name or act is None:
            return  # a modifier: the key that it is held for is still to come
        if event.key() == Qt.Key.Key_Escape:
            self._ask(None)
        elif sentence := keys.obstacle(act, name):
            self._say(sentence)
        else:
            self._ask(None)
            self._bindings.choose(keys.with_key(act, name))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setAccessibleName(words)
        if self.isVisible():
            announce(self.said, words)

    def _show_keys(self) -> None:
        keys = self._bindings.keys
        for act, cap in self.caps.items():
            cap.setText(keys.words(act).replace("&", "&&"))
            cap.setAccessibleName(f"{tr(WORDS[act])}: {keys.words(act)}")
        self.standard.setEnabled(bool(keys.chosen))

    def _cap(self, act: Act, theme: Theme) -> QPushButton:
        cap = button("", theme, "cap")
        cap.setFont(theme.font(11, 600))
        cap.setCheckable(True)
        cap.setToolTip(tip(tr("Press to choose another key")))
        cap.clicked.connect(lambda: self._ask(act))
        cap.installEventFilter(self)
        return cap

    def _lay_out(self, theme: Theme) -> None:
        panel = QFrame()
        panel.setObjectName("keys")
        sides = QHBoxLayout()
        sides.setSpacing(BETWEEN_SIDES)
        for acts in (ACTS[:HALF], ACTS[HALF:]):
            grid = QGridLayout()
            grid.setHorizontalSpacing(14)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(1, 1)
            for row, act in enumerate(acts):
                grid.addWidget(self.caps[act], row, 0, Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(label(tr(WORDS[act]), theme, 12, tone="muted"), row, 1)
            side = QVBoxLayout()
            side.addLayout(grid)
            side.addStretch(1)
            sides.addLayout(side, 1)
        fixed_grid = QGridLayout()
        fixed_grid.setHorizontalSpacing(14)
        fixed_grid.setVerticalSpacing(6)
        fixed_grid.setColumnMinimumWidth(2, BETWEEN_SIDES - fixed_grid.horizontalSpacing())
        for place, (keys, words) in enumerate(FIXED):
            row, at = place // 2, place % 2 * 3
            fixed_grid.addLayout(_fixed_caps(tr(keys, about=ONE_BY_ONE), theme), row, at)
            fixed_grid.addWidget(label(tr(words), theme, 12, tone="muted"), row, at + 1)
        foot = QHBoxLayout()
        foot.addWidget(self.said)
        foot.addStretch(1)
        foot.addWidget(self.standard)
        foot.addWidget(self._close)
        column = QVBoxLayout(panel)
        column.setContentsMargins(28, 20, 28, 18)
        column.setSpacing(12)
        column.addWidget(label(tr("Keys"), theme, 18, 600))
        column.addLayout(sides)
        column.addLayout(fixed_grid)
        column.addLayout(foot)
        float_above(panel, theme)
        outer = QVBoxLayout(self)
        outer.addWidget(panel, 0, Qt.AlignmentFlag.AlignCenter)


def _fixed_caps(keys: str, theme: Theme) -> QHBoxLayout:
    """Each key as its cap; the words between them as words."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for word in keys.replace(",", "").split():
        between = word in tr(BETWEEN_KEYS, about=ONE_BY_ONE).split()
        made: QLabel = label(word, theme, 11, 400 if between else 600, "muted")
        made.setObjectName("" if between else "cap")
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(made)
    row.addStretch(1)
    return row
