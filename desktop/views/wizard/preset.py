"""The third step: how thoroughly, with what each takes; the own ratings; the expert page behind “More”."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.training import FieldRow, Plan, PresetRow
from desktop.viewmodels.words import ratings_count
from desktop.views.settings_parts import Group, Row
from desktop.views.widgets.choice_cards import ChoiceCards
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.labels import button, paragraph
from desktop.views.wizard.expert import ExpertTable
from desktop.views.wizard.page import Page

NAME_WIDTH, NAME_LENGTH = 280, 80
OWN_HELP = phrase("As one more viewer among many. Your lists follow your ratings without this too, and at once.")


class PresetPage(Page):
    """Changes come as `edited`; `started` when the person wants it to begin."""

    heading = phrase("How thoroughly?")
    sub = phrase("Times are foreseen from the size of the data and what was measured on this computer.")
    edited = Signal()
    started = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.cards = ChoiceCards(theme, tr("Presets"))
        self.own = Tick(theme)
        self.own.setText(tr("Add them"))
        self.own.setAccessibleName(tr("Add my own ratings"))
        self.name = QLineEdit()
        self.name.setObjectName("filter")
        self.name.setFont(theme.font(13))
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setFixedWidth(NAME_WIDTH)
        self.name.setAccessibleName(tr("Name of the new model"))
        group = Group(theme, tr("About this one"))
        self._own_row = Row(theme, tr("My own ratings"), tr(OWN_HELP), (self.own,))
        group.rows.add(self._own_row)
        group.rows.add(Row(theme, tr("Name"), tr("So that you know it among your models."), (self.name,)))
        self.more = button(tr("More: every setting"), theme)
        self.more.setCheckable(True)
        self.expert = ExpertTable(theme)
        self.problem = paragraph(theme, 13, "bad")
        self.parts.addWidget(self.cards)
        self.parts.addWidget(group)
        self.parts.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.parts.addWidget(self.expert)
        self.parts.addStretch(1)
        back, self.start = button(tr("Back"), theme), button(tr("Start training"), theme, "primary")
        back.clicked.connect(self.back)
        self.start.clicked.connect(self.started)
        self.foot.insertWidget(0, self.problem, 2)
        self.foot.addWidget(back)
        self.foot.addWidget(self.start)
        self.expert.hide()
        self.problem.hide()
        self.more.toggled.connect(self.expert.setVisible)
        self.cards.chosen.connect(lambda _: self.edited.emit())
        self.expert.edited.connect(self.edited)
        self.own.toggled.connect(lambda _: self.edited.emit())
        self.name.textEdited.connect(lambda _: self.edited.emit())

    def take_focus(self) -> None:
        if self.cards.cards:
            self.cards.take_focus()
        else:
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Sequence[PresetRow], chosen: str) -> None:
        empty = not self.cards.cards
        self.cards.show_choices([(row.key, row.name, row.words, row.takes) for row in rows], chosen)
        if empty and self.isVisible():
            self.cards.take_focus()

    def show_own(self, count: int) -> None:
        """How many ratings could join; nothing is asked of who has none."""
        self._own_row.title.say(
            tr("My own {ratings}", ratings=ratings_count(count)) if count else tr("My own ratings: none yet")
        )
        self.own.setEnabled(count > 0)
        if not count:
            self.own.setChecked(False)

    def show_fields(self, rows: Sequence[FieldRow]) -> None:
        self.expert.show_fields(rows)

    def show_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.start.setEnabled(not sentence and bool(self.name.text().strip()))

    def chosen_in(self, plan: Plan) -> Plan:
        """The plan with what stands here."""
        return Plan(plan.dataset, self.name.text().strip(), self.cards.key or plan.preset, plan.device,
                    self.own.isChecked(), self.expert.values)  # fmt: skip
