"""Beside the first step: which column of a table of ratings is what, with the first rows as they would be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QSizePolicy, QWidget

from desktop.actions.tables import TableActions
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.tables import ABOUT_FILMS, PARTS, THERE, TableChoice, TableFile, TableSample, title_words
from desktop.views.settings_parts import Group, Row
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.fields import ChoiceBox
from desktop.views.widgets.labels import button, label, paragraph
from desktop.views.wizard.page import Page

TABLES = phrase("Tables (*.csv *.tsv *.txt *.parquet *.pq);;All files (*)")
SCALES = (("0.5", "5"), ("0", "1"), ("-1", "1"), ("0", "5"), ("1", "10"), ("0", "10"), ("0", "100"))
NONE = "–"
BOX_WIDTH = 190
PATIENCE_MS = 60
FILMS_HELP = phrase("Titles, years and genres often stand in a file of their own.")


class ColumnLine:
    """A part's name, the box its column is chosen in, and what stands in the first rows."""

    def __init__(self, theme: Theme, name: str, grid: QGridLayout, place: int) -> None:
        self.name = label(name, theme, 13, 500)
        self.box = ChoiceBox(theme, tr("Column: {part}", part=name))
        self.values = ElidedLabel(theme, 12, 400, "muted")
        self.values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # all the room there is
        self.box.setFixedWidth(BOX_WIDTH)
        self.parts = (self.name, self.box, self.values)
        for column, part in enumerate(self.parts):
            grid.addWidget(part, place, column)

    def show_titles(self, titles: Sequence[str], chosen: str) -> None:
        """Begins with the column that is taken for it."""
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem(NONE, "")
        for place, title in enumerate(titles):
            self.box.addItem(title_words(title, place), title)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.box.blockSignals(False)

    @property
    def column(self) -> str:
        """What is chosen; "" for none."""
        return self.box.currentData() or ""

    def set_visible(self, *, shown: bool) -> None:
        for part in self.parts:
            part.setVisible(shown)


class TablePage(Page):
    """A choice a part; `read` when the person wants the table read so."""

    heading = phrase("Which column is what?")
    sub = phrase("Viewer and film are needed, the rest is good to have. Beside each stand the first rows.")
    read = Signal(str, object)  # the path of the file, TableChoice

    def __init__(self, theme: Theme, tables: TableActions) -> None:
        super().__init__(theme)
        self._tables = tables
        self._ratings: TableFile | None = None
        self._films: TableFile | None = None
        self._asking = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._asking.timeout.connect(self._judge)
        self._file = ElidedLabel(theme, 13, 600)
        self.lines: dict[str, ColumnLine] = {}
        self.problem = paragraph(theme, 13, "bad")
        self._lay_out(theme)
        tables.looked.connect(self._show_ratings)
        tables.films_looked.connect(self._show_films)

    def take_focus(self) -> None:
        self.lines["viewer"].box.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def choice(self) -> TableChoice:
        """What is chosen."""
        columns = {part: self.lines[part].column for part in PARTS}
        scale = self.lines["scale"].column
        if self._films is None:
            return TableChoice(columns, scale=scale)
        about = {"film": self.lines[THERE].column, **{part: columns[part] for part in ABOUT_FILMS}}
        return TableChoice({**columns, **dict.fromkeys(ABOUT_FILMS, "")}, self._films.path, about, scale)

    def _lay_out(self, theme: Theme) -> None:
        group, holder = Group(theme, tr("Columns")), QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        names = {part: tr(name) for part, name in PARTS.items()}
        rating, rest = ("viewer", "film", "rating"), ("time", *ABOUT_FILMS)
        for part in (*rating, "scale", *rest, THERE):
            name = {"scale": tr("Scale"), THERE: tr("Film, among the films")}.get(part) or names[part]
            self.lines[part] = ColumnLine(theme, name, grid, len(self.lines))
            self.lines[part].box.currentIndexChanged.connect(lambda _: self._asking.start())
        self._scales()
        group.rows.add(self._file)
        group.rows.add(holder)
        self.films, self.no_films = button(tr("A file of films …"), theme), button(tr("Without it"), theme, "quiet")
        self.films.clicked.connect(self._choose_films)
        self.no_films.clicked.connect(lambda: self._show_films(None))
        self._films_row = Row(theme, tr("About the films"), tr(FILMS_HELP), (self.no_films, self.films)).as_card()
        for part_of_page in (group, self._films_row):
            self.parts.addWidget(part_of_page)
        self.parts.addStretch(1)
        back, self.go = button(tr("Back"), theme), button(tr("Read the table"), theme, "primary")
        back.clicked.connect(self.back)
        self.go.clicked.connect(self._read)
        self.foot.insertWidget(0, self.problem, 2)
        self.foot.addWidget(back)
        self.foot.addWidget(self.go)

    def _scales(self) -> None:
        box = self.lines["scale"].box
        box.addItem(tr("As found"), "")
        for low, high in SCALES:
            box.addItem(tr("{low} to {high}", low=low, high=high), f"{low}-{high}")

    def _show_ratings(self, table: TableFile) -> None:
        self._ratings = table
        self._file.say(table.name)
        self.lines["scale"].box.setCurrentIndex(0)
        for part in PARTS:
            self.lines[part].show_titles(table.titles, table.guess.get(part, ""))
        self._show_films(None)

    def _show_films(self, films: TableFile | None) -> None:
        """With a table of films, or without."""
        if self._ratings is None:
            return
        self._films = films
        about = films or self._ratings
        for part in ABOUT_FILMS:
            self.lines[part].show_titles(about.titles, about.guess.get(part, ""))
        self.lines[THERE].show_titles(about.titles, about.guess.get("film", ""))
        self.lines[THERE].set_visible(shown=films is not None)
        self._films_row.title.say(films.name if films is not None else tr("About the films"))
        self.no_films.setVisible(films is not None)
        self._judge()

    def _judge(self) -> None:
        """How the first rows are read so."""
        if self._ratings is None:
            return
        sample: TableSample = self._tables.sample(self._ratings, self._films, self.choice)
        for part, line in self.lines.items():
            line.values.say(" · ".join(sample.values.get(part, ())))
        self.lines["scale"].values.say(sample.ratings)
        self.problem.setText(sample.problem)
        self.problem.setVisible(bool(sample.problem))
        self.go.setEnabled(not sample.problem)

    def _choose_films(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, tr("Open a file of films"), "", tr(TABLES))
        if file:
            self._tables.look_at_films(file)

    def _read(self) -> None:
        self._asking.stop()
        self._judge()
        if self._ratings is not None and self.go.isEnabled():
            self.read.emit(self._ratings.path, self.choice)
