"""Import: file, format, preview, choices, one button, one undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.actions.importing import ImportActions
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.importing import ColumnsView, DoneView, PreviewView
from desktop.views.import_choose import ChoosePage
from desktop.views.import_columns import ColumnsPage, ViewerPage
from desktop.views.import_done import DonePage
from desktop.views.import_preview import PreviewPage
from desktop.views.screen import Screen
from desktop.views.widgets.keyboard import enter_pressed
from desktop.views.widgets.state_pane import StatePane

FILES = phrase("Exports (*.zip *.csv *.tsv *.txt *.json);;All files (*)")


class ImportScreen(Screen):
    """Its pages follow the actions' signals; `done` when the person wants to see their films."""

    done = Signal()
    home_wanted = Signal()

    def __init__(self, theme: Theme, actions: ImportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.importing = actions
        self.setAcceptDrops(True)
        self.choosing = ChoosePage(theme)
        self.preview = PreviewPage(theme, actions)
        self.columns = ColumnsPage(theme, actions)
        self.viewer = ViewerPage(theme, actions)
        self.finished = DonePage(theme)
        self.broken = StatePane(theme)
        self.pages = QStackedWidget()
        for page in (self.choosing, self.preview, self.columns, self.viewer, self.finished, self.broken):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 4, EDGE, 0)
        column.addWidget(self.pages, 1)
        self._wire()

    def showing(self) -> None:
        """Called when the screen comes up: begins anew, unless an import is under way."""
        if self.importing.stage in ("choose", "done"):
            self._start_over()
        self._take_keys()

    def take(self, paths: Sequence[str]) -> None:
        """Reads these files, zips or folders."""
        self.importing.take(list(paths))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_pressed(self, event):
            super().keyPressEvent(event)

    def takes(self, data: QMimeData) -> bool:
        """Whether what hangs over the window could be imported now."""
        return bool(_local(data)) and self.importing.stage != "writing"

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.takes(event.mimeData()):
            self.choosing.zone.light(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.choosing.zone.light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.choosing.zone.light(False)
        event.acceptProposedAction()
        self.take(_local(event.mimeData()))

    def _wire(self) -> None:
        actions = self.importing
        actions.reading.connect(self._on_reading)
        actions.previewed.connect(self._on_previewed)
        actions.columns_wanted.connect(self._on_columns)
        actions.viewer_wanted.connect(self._on_viewer)
        actions.written.connect(self._on_written)
        actions.failed.connect(self._on_failed)
        actions.refused.connect(self._on_refused)
        actions.saved_rows.connect(self.choosing.show_saved)
        self.choosing.files_wanted.connect(self._choose_files)
        self.choosing.folder_wanted.connect(self._choose_folder)
        self.choosing.saved_wanted.connect(actions.try_saved)
        for page in (self.preview, self.columns, self.viewer):
            page.other_file.connect(self._start_over)
        self.finished.acted.connect(self.done)
        self.finished.acted_otherwise.connect(actions.undo)
        self.finished.more.connect(self._start_over)
        self.broken.acted.connect(self._on_way)

    def _choose_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Choose an export"), "", tr(FILES))
        if paths:
            self.take(paths)

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Choose the folder of an export"))
        if path:
            self.take([path])

    def _start_over(self) -> None:
        self.importing.start_over()
        self.pages.setCurrentWidget(self.choosing)
        self._take_keys()
        self.importing.look()

    def _on_way(self) -> None:
        self._start_over()
        if self.importing.obstacle:
            self.home_wanted.emit()

    def _on_reading(self, what: str) -> None:
        self.preview.show_reading(what)
        self.pages.setCurrentWidget(self.preview)
        self._take_keys()

    def _on_previewed(self, view: PreviewView) -> None:
        self.pages.setCurrentWidget(self.preview)
        self.preview.show_preview(view)
        self._take_keys()

    def _on_columns(self, view: ColumnsView) -> None:
        self.pages.setCurrentWidget(self.columns)
        self.columns.show_columns(view)
        self._take_keys()

    def _on_viewer(self, sentence: str) -> None:
        self.pages.setCurrentWidget(self.viewer)
        self.viewer.ask(sentence)
        self._take_keys()

    def _on_written(self, view: DoneView) -> None:
        self.pages.setCurrentWidget(self.finished)
        self.finished.show_done(view)
        self._take_keys()

    def _on_failed(self, sentence: str) -> None:
        """Another file would not help while home has something to say first."""
        stuck = bool(self.importing.obstacle)
        self.broken.say(tr("This cannot be imported"), sentence, tr("To home") if stuck else tr("Choose another file"))
        self.pages.setCurrentWidget(self.broken)
        self._take_keys()

    def _on_refused(self, sentence: str) -> None:
        page = self.finished if self.pages.currentWidget() is self.finished else self.preview
        page.show_refused(sentence)
        self._take_keys()

    def _take_keys(self) -> None:
        """The page gets the keys; whoever has gone to another screen meanwhile keeps them."""
        page = self.pages.currentWidget()
        if page is not None and self.isVisible():
            page.setFocus(Qt.FocusReason.OtherFocusReason)


def _local(data: QMimeData) -> list[str]:
    """The files of this computer among what is dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
