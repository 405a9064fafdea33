"""One model looked at closely: what it would change, and what its report comes to."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.models import ChangeView, ReportView
from desktop.views.settings_parts import Group
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.head import head
from desktop.views.widgets.labels import button, edges, label, paragraph
from desktop.views.widgets.move_list import MoveListView
from desktop.views.widgets.scrolled import Scrolled


class Detail(QWidget):
    """A heading, the way back, parts that scroll, and what can be done under them."""

    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.heading, self.sub = ElidedLabel(theme, 22, 700), label("", theme, 13, tone="muted")
        self.way_back = button(tr("Back to models"), theme)
        self.way_back.clicked.connect(self.back)
        self.setFocusProxy(self.way_back)
        self.area = Scrolled()
        top = QWidget()
        inner = QVBoxLayout(top)
        edges(inner, 0, 0, EDGE, 0)
        inner.addLayout(head(self.heading, self.sub, self.way_back))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(top)
        column.addWidget(self.area, 1)
        self.foot = QHBoxLayout()
        edges(self.foot, 0, 0, EDGE, 0)
        column.addLayout(self.foot)


class ChangePage(Detail):
    """Films entering and leaving the person's top 20; the figures now and then."""

    used = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.sub.setText(tr("Nothing changes until you use it."))
        self._model = ""
        self._rising, self._falling = MoveListView(theme), MoveListView(theme)
        self._note = paragraph(theme, 12, "muted")
        self._said = label("", theme, 13, 500)
        self._films, self._measured = Group(theme, tr("Your top 20")), Group(theme, tr("How it measured"))
        self._films.rows.add(self._said)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(32)
        for moves in (self._rising, self._falling):
            row.addWidget(moves, 1, Qt.AlignmentFlag.AlignTop)
        self._films.rows.add(beside, parted=False)
        table = QWidget()
        self._grid = QGridLayout(table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._measured.rows.add(self._note)
        self._measured.rows.add(table, parted=False)
        self._use = button(tr("Use it"), theme, "primary")
        self._use.clicked.connect(lambda: self.used.emit(self._model))
        self.foot.addStretch(1)
        self.foot.addWidget(self._use)
        self.area.column.addWidget(self._films)
        self.area.column.addWidget(self._measured)
        self.area.column.addStretch(1)

    def show_change(self, view: ChangeView) -> None:
        self._model = view.id
        self.heading.say(view.heading)
        self._use.setAccessibleName(tr("Use {name}", name=view.name))
        self._said.setText(view.moves.heading)
        self._rising.show_rows(view.moves.rising)
        self._falling.show_rows(view.moves.falling)
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        self._measured.setVisible(bool(view.figures))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        rows = (("", tr("In use now"), tr("This one")), *view.figures)
        for row, (name, *figures) in enumerate(rows):
            self._grid.addWidget(label(name, self._theme, 12, tone="muted"), row, 0)
            for place, words in enumerate(figures, 1):
                cell = label(words, self._theme, 12, tone="text" if row else "muted")
                self._grid.addWidget(cell, row, place, Qt.AlignmentFlag.AlignRight)


class ReportPage(Detail):
    """The verdict in sentences, and the way to all of it."""

    refused = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._file = ""
        self.sub.setText(tr("Measured on people who were kept aside when it was trained."))
        self._verdict = Group(theme, tr("What it comes to"))
        self._whole = button(tr("Open the whole report"), theme)
        self._whole.clicked.connect(self._open)
        self.foot.addStretch(1)
        self.foot.addWidget(self._whole)
        self.area.column.addWidget(self._verdict)
        self.area.column.addStretch(1)

    def show_report(self, view: ReportView) -> None:
        self._file = view.file
        self.heading.say(tr("How good is “{name}”?", name=view.name))
        rows = []
        for sentence in view.sentences or (tr("Its report has no verdict."),):
            line = paragraph(self._theme, 13)
            line.setText(sentence)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            rows.append(line)
        self._verdict.rows.show_rows(rows)

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._file)):
            self.refused.emit(tr("No program answered; the report is {file}.", file=self._file))
