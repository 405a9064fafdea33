"""What a language model said: sentences as they pass the check, how to stop it, and whose words they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.language import phrase, tr, trn
from desktop.theme.theme import Theme
from desktop.viewmodels.wording import WordsView
from desktop.views.widgets.labels import announce, button, edges, label, paragraph
from desktop.views.widgets.said_list import SaidList, StruckList

RING = 7
"""The box begins so much before its texts, for the rings around what has the focus; its holder makes room for that."""
SAID_RING = 3


class WordsBox(QWidget):
    """A heading with what can be done, the sentences, and a line on where they come from."""

    stopped = Signal()
    again = Signal()
    lit = Signal(object)  # tuple[str, ...]: the facts of the sentence that is looked at

    def __init__(self, theme: Theme, heading: str, again: str = phrase("Try again")) -> None:
        super().__init__()
        self._view = WordsView()
        self.stop, self._again = button(tr("Stop"), theme, "link"), button(tr(again) if again else "", theme, "link")
        self.stop.setAccessibleName(tr("Stop the words of the model"))
        self.stop.clicked.connect(self.stopped)
        self._again.clicked.connect(self.again)
        self._with_again = bool(again)
        self._progress = paragraph(theme, 12, "muted")
        self._said, self._struck = SaidList(theme), StruckList(theme)
        self._said.lit.connect(self.lit)
        self._good, self._other = paragraph(theme, 12, "good"), paragraph(theme, 12, "muted")
        self.curious = button(tr("Show what is not supported"), theme, "link")
        self.curious.setCheckable(True)
        self.curious.toggled.connect(self._show_struck)
        head = QHBoxLayout()
        edges(head, RING, 0, 0, 0)
        self._heading = label(heading, theme, 12, 600, "muted")
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self.stop)
        foot = QHBoxLayout()
        edges(foot, RING, 0, 0, 0)
        for inset in (self._progress, self._good, self._struck):
            edges(inset, RING, 0, 0, 0)
        edges(self._said, RING - SAID_RING, 0, 0, 0)
        foot.addWidget(self._other, 1)
        foot.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for part in (self._progress, self._said, self._good):
            part.setVisible(False)
            column.addWidget(part)
        column.addLayout(foot)
        column.addWidget(self.curious, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._struck)
        self.setVisible(False)

    def show_words(self, view: WordsView) -> None:
        before, self._view = self._view, view
        stopping = self.stop.hasFocus()
        self.setVisible(view.phase != "off")
        self._heading.setVisible(view.own or not self._with_again)
        self.stop.setVisible(view.busy)
        self._again.setVisible(self._with_again and view.phase in ("standard", "stopped"))
        if stopping and not view.busy and self._again.isVisible():
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(self._progress, view.progress)
        self._said.show_sentences(view)
        checked = view.phase == "checked"
        summary = f" · {view.summary}" if view.summary else ""
        said = self._good.text() or self._other.text()
        self._say(self._good, f"✓ {view.label}{summary}" if checked else "")
        self._say(self._other, "" if checked else view.label)
        if not view.busy and (now := self._good.text() or self._other.text()) != said:
            announce(self, now)
        self.curious.setVisible(bool(view.struck) and not view.busy)
        if view.struck != before.struck:
            self._struck.show_struck(view.struck)
            self.curious.setChecked(False)
        self._show_struck(self.curious.isChecked())

    def _show_struck(self, shown: bool) -> None:
        self._struck.setVisible(shown and self.curious.isVisibleTo(self))
        count = len(self._view.struck)
        hide = trn("Hide the sentence that is not supported", "Hide the {n} sentences that are not supported", count)
        show = trn("Show the sentence that is not supported", "Show the {n} sentences that are not supported", count)
        self.curious.setText(tr("Hide what is not supported") if shown else tr("Show what is not supported"))
        self.curious.setAccessibleName(hide if shown else show)

    def _say(self, part: QLabel, words: str) -> None:
        part.setText(words)
        part.setAccessibleName(words)
        part.setVisible(bool(words))
