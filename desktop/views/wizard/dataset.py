"""The first step: which data a model learns from; what is here, what can be brought, what was cut off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.datasets import DatasetActions
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.fetching import FetchView
from desktop.viewmodels.tables import TableChoice
from desktop.viewmodels.training import DatasetRow, LeftRow
from desktop.views.settings_parts import Group, Row, Rows
from desktop.views.widgets.choice_cards import ChoiceCards
from desktop.views.widgets.fetch_rows import FetchRows
from desktop.views.widgets.labels import button, label, paragraph, tell
from desktop.views.widgets.progress_bar import ProgressBar
from desktop.views.wizard.page import Page
from desktop.views.wizard.table import TABLES

ZIPS = phrase("MovieLens (*.zip);;All files (*)")
ON_THE_WEB = (
    ("ml-latest-small", phrase("MovieLens latest-small"), phrase("100,000 ratings, 1 MB: to try things out")),
    (
        "ml-25m",
        phrase("MovieLens 25M"),
        phrase("25 million ratings, 262 MB: until 2019, with how strongly each tag fits a film"),
    ),
    ("ml-32m", phrase("MovieLens 32M"), phrase("32 million ratings, 239 MB: until 2023, the most films")),
)


class DatasetPage(Page):
    """Data sets to choose from; ways to bring one; trainings to go on with."""

    heading = phrase("Train a model of your own")
    sub = phrase("It learns from what many people rated, here on this computer. Your list changes only if you say so.")
    chosen = Signal(object)  # DatasetRow
    resumed = Signal(str)  # the folder of a training
    forgotten = Signal(str)

    def __init__(self, theme: Theme, data: DatasetActions) -> None:
        super().__init__(theme)
        self._data = data
        self._rows: dict[str, DatasetRow] = {}
        self._wanted = ""
        self.left, self.retrain = Rows(), Row(theme, tr("Retrain on your ratings")).as_card()
        self._left_group = Group(theme, tr("Cut off before it was done"))
        self._left_group.rows.add(self.left)
        self.cards = ChoiceCards(theme, tr("Data sets"))
        self.notes = paragraph(theme, 12, "muted")
        self._here = _titled(theme, tr("Here already"), self.cards, self.notes)
        self._bring = self._bring_group()
        self.fetching = FetchRows(theme, data.web)
        self._bring.rows.add(self.fetching, parted=False)
        for part in (self.retrain, self._left_group, self._here, self._bring):
            self.parts.addWidget(part)
        self.parts.addStretch(1)
        self.remove = button(tr("Remove this data"), theme, "quiet")
        self.remove.setAccessibleName(tr("Remove the chosen data set"))
        self.remove.clicked.connect(lambda: data.remove(self.cards.key))
        self.next = button(tr("Next: device"), theme, "primary")
        self.next.clicked.connect(self._on_next)
        self.foot.addWidget(self.remove)
        self.foot.addWidget(self.next)
        self._left_group.hide()
        self.retrain.hide()
        self.notes.hide()
        self.show_rows(())
        data.listed.connect(self.show_rows)
        data.brought.connect(self._on_brought)
        data.stepped.connect(self._on_step)
        data.noted.connect(self._show_notes)
        for over in (data.refused, data.tables.looked, data.tables.refused):
            over.connect(lambda _: self._reading.hide())
        self.fetching.shown.connect(self.area.bring_into_view)
        self.cards.chosen.connect(lambda _: self._follow())

    def take_focus(self) -> None:
        if self.cards.cards:
            self.cards.take_focus()
        else:
            self.zip.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Sequence[DatasetRow]) -> None:
        chosen = self._wanted or self.cards.key or (rows[0].folder if rows else "")
        self._rows = {row.folder: row for row in rows}
        if chosen not in self._rows:
            chosen = rows[0].folder if rows else ""
        empty = not self.cards.cards
        self.cards.show_choices([(row.folder, row.name, row.facts, "") for row in rows], chosen)
        self._wanted = ""
        self._here.setVisible(bool(rows))
        self._follow()
        if empty and rows and self.isVisible():
            self.cards.take_focus()

    def show_left(self, rows: Sequence[LeftRow]) -> None:
        """Trainings that can go on."""
        self.left.show_rows([self._left_row(row) for row in rows])
        self._left_group.setVisible(bool(rows))

    def show_retrain(self, line: str) -> None:
        self.retrain.say(tr("{line} Step 3 can add them.", line=line) if line else "")
        self.retrain.setVisible(bool(line))

    def bring(self, source: str, choice: TableChoice | None = None) -> None:
        """Reads a folder or a zip, or a table by `choice`."""
        self._show_notes(())
        self._on_step(FetchView(tr("Reading …"), None))
        self._data.bring(source, choice)

    def _bring_group(self) -> Group:
        theme, group = self._theme, Group(self._theme, tr("Bring data"))
        self.zip, folder = button(tr("A zip …"), theme), button(tr("A folder …"), theme)
        self.zip.setAccessibleName(tr("Open a MovieLens zip"))
        folder.setAccessibleName(tr("Open a MovieLens folder"))
        self.zip.clicked.connect(self._choose_zip)
        folder.clicked.connect(self._choose_folder)
        words = tr("As downloaded from GroupLens: latest, 100K, 1M, 10M, 20M, 25M, 32M.")
        group.rows.add(Row(theme, tr("MovieLens on this computer"), words, (self.zip, folder)))
        self.table = button(tr("A table …"), theme)
        self.table.setAccessibleName(tr("Open a table of ratings"))
        self.table.clicked.connect(self._choose_table)
        words = tr("CSV or Parquet with a row for each rating: you say which column is what.")
        group.rows.add(Row(theme, tr("Any other ratings"), words, (self.table,)))
        self._reading = self._reading_row()
        group.rows.add(self._reading, parted=False)
        for name, title, facts in ON_THE_WEB:
            get = button(tr("Download …"), theme)
            get.setAccessibleName(tr("Download {title}", title=tr(title)))
            get.clicked.connect(lambda _=False, name=name: self._data.web.look(name))
            group.rows.add(Row(theme, tr(title), tr(facts), (get,)))
        return group

    def _reading_row(self) -> QWidget:
        row, told = QWidget(), QVBoxLayout()
        self._line, self._bar = label("", self._theme, 13), ProgressBar(self._theme, tr("Reading"))
        stop = button(tr("Stop"), self._theme)
        stop.setAccessibleName(tr("Stop reading"))
        stop.clicked.connect(self._stop)
        told.setSpacing(8)
        told.addWidget(self._line)
        told.addWidget(self._bar)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addLayout(told, 1)
        line.addWidget(stop)
        row.hide()
        return row

    def _left_row(self, view: LeftRow) -> Row:
        resume, forget = button(tr("Go on"), self._theme), button(tr("Forget it"), self._theme, "quiet")
        resume.setAccessibleName(tr("Go on with {name}", name=view.name))
        forget.setAccessibleName(tr("Forget {name}", name=view.name))
        resume.clicked.connect(lambda: self.resumed.emit(view.folder))
        forget.clicked.connect(lambda: self.forgotten.emit(view.folder))
        return Row(self._theme, view.name, view.words, (resume, forget))

    def _choose_zip(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, tr("Open a MovieLens zip"), "", tr(ZIPS))
        if file:
            self.bring(file)

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, tr("Open a MovieLens folder")):
            self.bring(folder)

    def _choose_table(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, tr("Open a table of ratings"), "", tr(TABLES))
        if file:
            self._on_step(FetchView(tr("Looking at it …"), None))
            self._data.tables.look(file)

    def _show_notes(self, notes: Sequence[str]) -> None:
        """How the data that have just come were read."""
        tell(self.notes, "\n".join(notes))

    def _stop(self) -> None:
        self._data.stop()
        self._data.tables.drop()
        self._reading.hide()

    def _on_step(self, view: FetchView) -> None:
        self._line.setText(view.line)
        self._bar.show_share(view.share)
        if self._reading.isHidden():
            self._reading.show()
            self.area.bring_into_view(self._reading)

    def _on_brought(self, folder: str) -> None:
        self._reading.hide()
        self._wanted = folder

    def _on_next(self) -> None:
        if (row := self._rows.get(self.cards.key)) is not None:
            self.chosen.emit(row)

    def _follow(self) -> None:
        self.next.setEnabled(bool(self.cards.key))
        self.remove.setVisible(bool(self.cards.key))


def _titled(theme: Theme, words: str, *parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(label(words, theme, 15, 600))
    for part in parts:
        column.addWidget(part)
    return holder
