"""The last step: the new model beside the one in use, and the person decides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import phrase, tr, trn
from desktop.theme.theme import Theme
from desktop.viewmodels.comparison import CompareView, OwnView
from desktop.viewmodels.training import Curve
from desktop.views.settings_parts import Group, Question
from desktop.views.widgets.compare_bars import CompareBars
from desktop.views.widgets.labels import button, label, paragraph
from desktop.views.widgets.move_list import MoveListView
from desktop.views.wizard.curve import CurvePlot
from desktop.views.wizard.page import Page

BESIDE_FROM = 820
SHOWN_MOVES = 9
NO_FAVOURITES = phrase("Once you have rated more films, your own favourites are a test too.")
SWITCHING = phrase("Switching takes a moment and can be taken back in Models.")


class ComparePage(Page):
    """Verdict, bars with their range, the own favourites, what changes; nothing is used before it is pressed."""

    heading = phrase("Comparing …")
    sub = phrase("Both models are asked about the same people, and about your own favourites.")
    kept = Signal()
    used = Signal(str, bool)  # the id of the new model, and whether it was asked about

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._view: CompareView | None = None
        self.bars, self.moves, self.plot = CompareBars(theme), MoveListView(theme), CurvePlot(theme)
        self.question = Question(theme, "danger")
        self.verdict, self._own_words = paragraph(theme, 13), paragraph(theme, 12, "muted")
        self._now, self._beside = label("", theme, 30, 700), paragraph(theme, 13)
        self._moved = paragraph(theme, 12, "muted")
        self._learned = Group(theme, tr("How it learned"))
        self._learned.rows.add(self.plot)
        against, you = Group(theme, tr("Against everything else")), Group(theme, tr("For you"))
        self._change = Group(theme, tr("Your top 20"))
        note = paragraph(theme, 12, "muted")
        note.setText(tr("NDCG of the first ten films, with the range that chance allows"))
        against.rows.add(note)
        against.rows.add(self.bars, parted=False)
        against.rows.add(self.verdict)
        own = QWidget()
        row = QHBoxLayout(own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._now)
        row.addWidget(self._beside, 1)
        you.rows.add(own)
        you.rows.add(self._own_words, parted=False)
        self._change.rows.add(self._moved)
        self._change.rows.add(self.moves, parted=False)
        self._lay_out((self._learned, you), (against, self._change))
        self._buttons(theme)

    def take_focus(self) -> None:
        """The harmless one has the keys where the new model is worse."""
        worse = self._view is None or self._view.worse
        (self.keep if worse else self.use).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_waiting(self) -> None:
        """The same geometry while both are asked."""
        self._view = None
        self.heading, self.sub = tr(type(self).heading), tr(type(self).sub)
        self.bars.show_waiting()
        self.moves.show_waiting()
        for words in (self.verdict, self._own_words):
            words.setText("")
        self._own_words.hide()
        self._now.hide()
        for words in (self.verdict, self._moved, self._beside):
            words.setText(tr("One moment …"))
        self.question.hide()
        self.use.setEnabled(False)

    def show_comparison(self, view: CompareView) -> None:
        self._view = view
        self.heading, self.sub = view.heading, view.sub
        self.bars.show_rows(view.bars)
        self.verdict.setText(view.verdict)
        self.moves.show_rows(view.moves.shortened(SHOWN_MOVES))
        more = len(view.moves.rows) - SHOWN_MOVES
        rest = trn("{n} more move is told under Models.", "{n} more moves are told under Models.", more)
        self._moved.setText(f"{view.moves.heading} {rest}" if more > 0 else view.moves.heading)
        self._show_own(view.own)
        self.use.setEnabled(True)
        self._set_kind(self.use, "plain" if view.worse else "primary")
        self._set_kind(self.keep, "primary" if view.worse else "plain")
        self.note.say(tr(SWITCHING))
        if self.isVisible():
            self.take_focus()

    def show_curve(self, curve: Curve) -> None:
        """Of the training that made it; a model without rounds has none."""
        learned = bool(curve.rehearsal or curve.final)
        self._learned.setVisible(learned)
        place, column = (1, self._right) if learned else (2, self._left)
        column.insertWidget(place, self._change)  # beside the bars where nothing else is
        self.plot.show_curve(curve)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def _lay_out(self, left: tuple[Group, ...], right: tuple[Group, ...]) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(18)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, groups, stretch in ((self._left, left, 3), (self._right, right, 4)):
            column.setSpacing(16)
            for group in groups:
                column.addWidget(group)
            column.addStretch(1)
            self._columns.addLayout(column, stretch)
        self.parts.addWidget(self.question)
        self.parts.addLayout(self._columns)
        self.parts.addStretch(1)

    def _buttons(self, theme: Theme) -> None:
        self.keep, self.use = button(tr("Keep the old one"), theme), button(tr("Use the new model"), theme, "primary")
        self.keep.clicked.connect(self.kept)
        self.use.clicked.connect(self._use)
        self.question.agreed.connect(self._agree)
        self.question.declined.connect(self.question.hide)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.use)

    def _use(self) -> None:
        view = self._view
        if view is None:
            return
        if view.worse:
            self.question.ask(
                tr("{verdict} Use it all the same?", verdict=view.verdict),
                tr("Use it all the same"),
                tr("Keep the old one"),
            )
            self.area.bring_into_view(self.question)
        else:
            self.used.emit(view.id, False)

    def _agree(self) -> None:
        self.question.hide()
        if self._view is not None:
            self.used.emit(self._view.id, True)

    def _show_own(self, own: OwnView | None) -> None:
        self._now.setVisible(own is not None)
        self._beside.setText(
            tr(NO_FAVOURITES)
            if own is None
            else tr(
                "of your last {favourites} favourites in the top 10, just before you rated them; "
                "the model in use found {before}",
                favourites=own.favourites,
                before=own.before,
            )
        )
        self._now.setText("" if own is None else str(own.now))
        self._own_words.setText("" if own is None else own.words)
        self._own_words.setVisible(own is not None)

    def _set_kind(self, pressed: QPushButton, kind: str) -> None:
        pressed.setProperty("kind", kind)
        pressed.style().polish(pressed)
