"""What the files do not tell: which column of a CSV holds what, or whose ratings are meant."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from desktop.actions.importing import Columns, ImportActions
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.importing import ColumnsView, SampleView
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.fields import ChoiceBox
from desktop.views.widgets.head import head
from desktop.views.widgets.labels import button, edges, label, paragraph

PARTS = (
    ("title", phrase("Title"), phrase("Column of the title")),
    ("year", phrase("Year"), phrase("Column of the year")),
    ("rating", phrase("Rating"), phrase("Column of the rating")),
    ("date", phrase("Date"), phrase("Column of the date")),
)
SCALES = ((phrase("Automatic"), None), ("0.5 – 5", 5.0), ("1 – 10", 10.0), ("1 – 20", 20.0), ("1 – 100", 100.0))
NONE = "–"
SAMPLED = 3
INSET = 11
"""Of a sample's words, which so stand under those of the box above."""
PATIENCE_MS = 60


class ColumnsPage(QWidget):
    """One choice a part, and the first three rows as they would be read."""

    other_file = Signal()

    def __init__(self, theme: Theme, actions: ImportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._asking = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._asking.timeout.connect(lambda: actions.sample(self.columns))
        actions.sampled.connect(self._on_sampled)
        self._build(theme)

    def show_columns(self, view: ColumnsView) -> None:
        """Begins with the guess."""
        self._heading.say(tr("Which column is what in {file}?", file=view.file))
        for part, box in self.boxes.items():
            box.blockSignals(True)
            box.clear()
            box.addItems([NONE, *view.titles])
            guess = view.guess.get(part)
            box.setCurrentIndex(1 + view.titles.index(guess) if guess in view.titles else 0)
            box.blockSignals(False)
        self.scale.setCurrentIndex(0)
        self.go.setEnabled(False)
        self._asking.start()

    @property
    def columns(self) -> Columns:
        """What is chosen."""
        chosen = {part: box.currentText() if box.currentIndex() > 0 else None for part, box in self.boxes.items()}
        return Columns(**chosen, scale=self.scale.currentData())

    def _build(self, theme: Theme) -> None:
        self._heading = ElidedLabel(theme, 22, 700)
        sub = paragraph(theme, 13, "muted")
        sub.setText(tr("A title is needed, the rest is good to have. Below are the first rows as they would be read."))
        other = button(tr("Another file"), theme, "quiet")
        other.clicked.connect(self.other_file)
        self.boxes: dict[str, ChoiceBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (part, name, spoken) in enumerate(PARTS):
            box = self.boxes[part] = ChoiceBox(theme, tr(spoken))
            grid.addWidget(label(tr(name), theme, 12, 600), 0, place)
            grid.addWidget(box, 1, place)
            grid.setColumnStretch(place, 1)
        self.setFocusProxy(self.boxes["title"])
        self.scale = ChoiceBox(theme, tr("Scale of the ratings"))
        for words, scale in SCALES:
            self.scale.addItem(tr(words), scale)
        grid.addWidget(label(tr("Scale"), theme, 12, 600), 0, len(PARTS))
        grid.addWidget(self.scale, 1, len(PARTS))
        grid.setColumnStretch(len(PARTS), 1)
        for made in (*self.boxes.values(), self.scale):
            made.currentIndexChanged.connect(lambda _: self._asking.start())
        frame = QFrame()
        frame.setObjectName("group")
        grid.addWidget(frame, 3, 0, SAMPLED + 2, len(PARTS) + 1)
        weights = (600, 400, 400, 400)
        self._cells = [[label("", theme, 13, weight) for weight in weights] for _ in range(SAMPLED)]
        for line, cells in enumerate(self._cells):
            for place, cell in enumerate(cells):
                cell.setMinimumWidth(40)
                edges(cell, INSET, 0, 0, 0)
                cell.setSizePolicy(cell.sizePolicy().Policy.Ignored, cell.sizePolicy().Policy.Preferred)
                grid.addWidget(cell, 4 + line, place)
        for row in (2, 3, 4 + SAMPLED):  # above the frame, and in it above and below the rows
            grid.setRowMinimumHeight(row, 6)
        self._problem = paragraph(theme, 13)
        self.go = button(tr("Show the preview"), theme, "primary")
        self.go.clicked.connect(lambda: self._actions.map_columns(self.columns))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addLayout(head(self._heading, sub, other))
        column.addSpacing(4)
        column.addLayout(grid)
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addLayout(foot)

    def _on_sampled(self, sample: SampleView) -> None:
        self.go.setEnabled(not sample.problem)
        self._problem.setText(sample.problem)
        self._problem.setVisible(bool(sample.problem))
        for line, cells in enumerate(self._cells):
            row = sample.rows[line] if line < len(sample.rows) else ("",) * len(cells)
            for cell, words in zip(cells, row, strict=True):
                _say(cell, words)


class ViewerPage(QWidget):
    """Asks for the number of the viewer whose ratings are meant."""

    other_file = Signal()

    def __init__(self, theme: Theme, actions: ImportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = paragraph(theme, 13, "muted")
        self.number = QSpinBox()
        self.number.setRange(0, 2**31 - 1)
        self.number.setValue(1)
        self.number.lineEdit().setTextMargins(8, 0, 8, 0)  # a style sheet's padding does not reach it
        self.number.setFont(theme.font(14))
        self.number.setFixedWidth(140)
        self.setFocusProxy(self.number)
        self.number.setAccessibleName(tr("Your number in the file"))
        go = button(tr("Read these ratings"), theme, "primary")
        go.clicked.connect(lambda: actions.choose_viewer(self.number.value()))
        other = button(tr("Another file"), theme, "quiet")
        other.clicked.connect(self.other_file)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.number)
        row.addWidget(go)
        row.addStretch(1)
        card = QFrame()
        card.setObjectName("group")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.setSpacing(4)
        inside.addWidget(label(tr("Your number"), theme, 12, 600))
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head(label(tr("Whose ratings are yours?"), theme, 22, 700), self._words, other))
        column.addSpacing(4)
        column.addWidget(card)
        column.addStretch(1)

    def ask(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.number.selectAll()


def _say(cell: QLabel, words: str) -> None:
    cell.setText(cell.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(60, cell.width())))
