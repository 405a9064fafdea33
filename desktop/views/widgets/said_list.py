"""Checked sentences, one under the other: pointed at or reached by the keyboard, each says what it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.wording import FactView, SaidView, WordsView, facts_in_words
from desktop.viewmodels.words import Line
from desktop.views.widgets.labels import paragraph, rich


class SaidLabel(QLabel):
    """One sentence. `lit` tells the ids of its facts, and () when nobody looks at it any more."""

    lit = Signal(object)  # tuple[str, ...]

    def __init__(self, theme: Theme, said: SaidView, facts: Sequence[FactView]) -> None:
        super().__init__(said.text)
        self._said = said
        self.setObjectName("said")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(13))
        self.setWordWrap(True)
        self.setIndent(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said.text)
        self.setAccessibleDescription(facts_in_words(said.facts, facts))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.lit.emit(self._said.facts)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.lit.emit(self._said.facts if self.hasFocus() else ())
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.lit.emit(self._said.facts)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.lit.emit(())
        super().focusOutEvent(event)


class SaidList(QWidget):
    """The sentences of an answer; new ones come below, those that stand stay as they are."""

    lit = Signal(object)  # tuple[str, ...]

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[SaidView, ...] = ()
        self._labels: list[SaidLabel] = []
        self._column = _column(self, 2)

    def show_sentences(self, view: WordsView) -> None:
        kept = self._shown if view.sentences[: len(self._shown)] == self._shown else ()
        for label in self._labels[len(kept) :]:
            _drop(self._column, label)
        del self._labels[len(kept) :]
        for said in view.sentences[len(kept) :]:
            label = SaidLabel(self._theme, said, view.facts)
            label.lit.connect(self.lit)
            self._labels.append(label)
            self._column.addWidget(label)
        self._shown = view.sentences
        self.setVisible(bool(self._shown))


class StruckList(QWidget):
    """What was not shown, for the curious: struck through, with the reason."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = _column(self, 2)

    def show_struck(self, struck: Sequence[SaidView]) -> None:
        _rebuild(self._column, [part for said in struck for part in self._parts(said)])

    def _parts(self, said: SaidView) -> list[QLabel]:
        words, reason = paragraph(self._theme, 13, "muted"), paragraph(self._theme, 12, "muted")
        font = QFont(words.font())
        font.setStrikeOut(True)
        words.setFont(font)
        for part, text in ((words, said.text), (reason, said.why)):
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setText(text)
        words.setAccessibleName(tr("Not supported: {text}", text=said.text))
        reason.setContentsMargins(0, 0, 0, 6)
        return [words, reason]


class FactList(QWidget):
    """The facts that an answer rests on; those of the sentence that is looked at stand out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts: tuple[FactView, ...] = ()
        self._labels: dict[str, QLabel] = {}
        self._column = _column(self, 3)
        theme.changed.connect(self.light)

    def show_facts(self, facts: Sequence[FactView]) -> None:
        if tuple(facts) != self._facts:
            self._facts = tuple(facts)
            made = [self._label() for _ in facts]
            self._labels = {fact.id: label for fact, label in zip(facts, made, strict=True)}
            _rebuild(self._column, made)
        self.light()

    def _label(self) -> QLabel:
        label = paragraph(self._theme, 12)
        label.setTextFormat(Qt.TextFormat.RichText)
        return label

    def light(self, ids: Sequence[str] = ()) -> None:
        for fact in self._facts:
            self._labels[fact.id].setText(marked(fact.line, self._theme, fact.id, ids))


def marked(line: Line, theme: Theme, fact: str, lit: Sequence[str]) -> str:
    """The rich text of a fact: as with a marker pen when it is `lit`, pale when only others are."""
    words = rich(line, theme)
    if not lit:
        return words
    style = f"background-color:{theme.tokens.raised}" if fact in lit else f"color:{theme.tokens.muted}"
    return f'<span style="{style}">{words}</span>'


def _column(of: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(of)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def _rebuild(column: QVBoxLayout, labels: Sequence[QLabel]) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for label in labels:
        column.addWidget(label)


def _drop(column: QVBoxLayout, label: QLabel) -> None:
    column.removeWidget(label)
    label.hide()
    label.deleteLater()
