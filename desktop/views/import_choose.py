"""The start of an import: where to drop files, and where each service keeps its export."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import phrase, tr, trn
from desktop.theme.theme import Theme
from desktop.views.widgets.drop_zone import DropZone
from desktop.views.widgets.head import head
from desktop.views.widgets.labels import button, label, paragraph

WHERE = (
    ("Letterboxd", phrase("Settings → Data → Export. Bring the zip.")),
    ("IMDb", phrase("Your ratings, or a list → Export. Bring the CSV.")),
    ("Trakt", phrase("The JSON files: ratings, watched, watchlist.")),
    (phrase("Any other CSV"), phrase("One film a row. You say which column is which.")),
)


class ChoosePage(QWidget):
    """Heading, drop zone, and four short helps."""

    files_wanted = Signal()
    folder_wanted = Signal()
    saved_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = DropZone(theme)
        self.setFocusProxy(self.zone.choose)
        self.zone.chosen.connect(self.files_wanted)
        self.zone.folder_chosen.connect(self.folder_wanted)
        self._saved_words = label("", theme, 13, tone="muted")
        self._again = button("", theme, "link")
        self._again.clicked.connect(self.saved_wanted)
        saved = QHBoxLayout()
        saved.setSpacing(4)
        saved.addWidget(self._saved_words)
        saved.addWidget(self._again)
        saved.addStretch(1)
        helps = QGridLayout()
        helps.setHorizontalSpacing(20)
        helps.setVerticalSpacing(2)
        for place, (name, words) in enumerate(WHERE):
            told = paragraph(theme, 12, "muted")
            told.setText(tr(words))
            told.setMinimumHeight(50)
            told.setAlignment(told.alignment().AlignTop)
            helps.addWidget(label(tr(name), theme, 13, 600), 0, place)
            helps.addWidget(told, 1, place)
            helps.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        sub = paragraph(theme, 13, "muted")
        sub.setText(
            tr("From Letterboxd, IMDb, Trakt, MovieLens or any CSV. You see all of it before anything is written.")
        )
        column.addLayout(head(label(tr("Bring your ratings"), theme, 22, 700), sub))
        column.addSpacing(4)
        column.addWidget(self.zone, 1)
        column.addSpacing(8)
        column.addLayout(helps)
        column.addLayout(saved)
        self.show_saved(0)

    def show_saved(self, count: int) -> None:
        """How many rows of earlier imports wait for a catalogue that has their films."""
        waits = trn(
            "{n} row of an earlier import waits for a larger catalogue.",
            "{n:,} rows of earlier imports wait for a larger catalogue.",
            count,
        )
        self._saved_words.setText(waits)
        self._again.setText(tr("Try it again") if count == 1 else tr("Try them again"))
        for widget in (self._saved_words, self._again):
            widget.setVisible(count > 0)
