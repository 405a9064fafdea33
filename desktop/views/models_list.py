"""The installed models as cards: what each is, how good it measured, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.actions.models import Asked, ModelActions
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.models import ModelCard
from desktop.views.settings_parts import Question
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.fields import MenuButton
from desktop.views.widgets.labels import Tone, button, label, paragraph

PACK = phrase("Marquee model (*.marquee)")
ENDING = ".marquee"


class ModelCardView(QFrame):
    """One model."""

    def __init__(self, theme: Theme, card: ModelCard, actions: ModelActions) -> None:
        super().__init__()
        self.setObjectName("group")
        self._theme, self.card, self._actions = theme, card, actions
        self.question = Question(theme, "danger")
        self._wanted = self.question.hide
        self.question.agreed.connect(self._agree)
        self.question.declined.connect(self.question.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(self._head())
        lines: tuple[tuple[str, Tone], ...] = ((card.facts, "muted"), (card.figures, "text"), (card.problem, "bad"))
        for words, tone in lines:
            if words:
                line = paragraph(theme, 12 if tone == "muted" else 13, tone)
                line.setText(words)
                column.addWidget(line)
        column.addWidget(self.question)

    def ask(self, asked: Asked) -> None:
        """Before a model that measured worse is used."""
        self._wanted = lambda: self._actions.activate(asked.id, sure=True)
        self.question.ask(asked.sentence, tr("Use it all the same"), tr("Keep the one in use"))

    def take_focus(self) -> None:
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self) -> QHBoxLayout:
        card, theme = self.card, self._theme
        name = ElidedLabel(theme, 15, 600)
        name.say(card.name)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(name)
        if card.active:
            row.addWidget(label(tr("In use"), theme, 12, 600, "good"))
        row.addWidget(label(card.badge, theme, 12, tone="bad" if card.problem else "muted"))
        row.addStretch(1)
        self.menu = MenuButton(tr("More"), theme)
        self.menu.setAccessibleName(tr("More for {name}", name=card.name))
        self.menu.setMenu(self._more())
        self._first: QWidget = self.menu
        if not card.active and not card.problem:
            words = tr("Go back to it") if card.back else tr("Use it")
            self.use, change = button(words, theme), button(tr("What changes"), theme, "quiet")
            self.use.setAccessibleName(f"{words}: {card.name}")
            change.setAccessibleName(tr("What changes with {name}", name=card.name))
            self.use.clicked.connect(self._use)
            change.clicked.connect(lambda: self._actions.change(card.id))
            row.addWidget(change)
            row.addWidget(self.use)
            self._first = self.use
        row.addWidget(self.menu)
        return row

    def _more(self) -> QMenu:
        card, actions = self.card, self._actions
        menu = QMenu(self)
        if not card.problem:
            menu.addAction(tr("Read its report"), lambda: actions.report(card.id))
            menu.addAction(tr("Check every file"), lambda: actions.verify(card.id))
            menu.addAction(tr("Pack into a file …"), self._ask_where)
        if not card.active and not card.ships:
            menu.addAction(tr("Delete …"), self._ask_to_delete)
        if menu.isEmpty():
            menu.addAction(tr("Check every file"), lambda: actions.verify(card.id))
        return menu

    def _use(self) -> None:
        if self.card.back:
            self._actions.roll_back()
        else:
            self._actions.activate(self.card.id)

    def _ask_where(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, tr("Pack into a file"), f"{self.card.name}{ENDING}", tr(PACK))
        if file:
            self._actions.pack(self.card.id, file if file.endswith(ENDING) else file + ENDING)

    def _ask_to_delete(self) -> None:
        self._wanted = lambda: self._actions.delete(self.card.id)
        self.question.ask(
            tr(
                "Delete “{name}”? It is not in use. Only a packed file or a new training brings it back.",
                name=self.card.name,
            ),
            tr("Delete it"),
            tr("Keep it"),
        )

    def _agree(self) -> None:
        self.question.hide()
        self._wanted()


class ModelList(QWidget):
    """The cards, the starter first."""

    asked = Signal(object)  # a question that has come up: it may be out of view

    def __init__(self, theme: Theme, actions: ModelActions) -> None:
        super().__init__()
        self._theme, self._actions = theme, actions
        self.cards: list[ModelCardView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        actions.asked.connect(self._on_asked)

    def show_cards(self, cards: Sequence[ModelCard]) -> None:
        """These in place of all; unchanged, they stay as they are."""
        if [view.card for view in self.cards] == list(cards):
            return
        focused = any(view.isAncestorOf(holder) for view in self.cards if (holder := view.window().focusWidget()))
        for view in self.cards:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.cards = [ModelCardView(self._theme, card, self._actions) for card in cards]
        for view in self.cards:
            self._column.addWidget(view)
            view.question.shown.connect(self.asked)
            view.show()
        if focused:
            self.take_focus()

    def take_focus(self) -> None:
        """The one in use."""
        if self.cards:
            next((view for view in self.cards if view.card.active), self.cards[0]).take_focus()

    def _on_asked(self, asked: Asked) -> None:
        for view in self.cards:
            if view.card.id == asked.id:
                view.ask(asked)
