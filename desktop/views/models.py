"""Models: which one ranks your films, which others there are, and how another one gets here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.actions.workshop import Workshop
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.models import ChangeView, ModelsView, ReportView
from desktop.views.models_detail import ChangePage, ReportPage
from desktop.views.models_list import ModelList
from desktop.views.screen import Screen
from desktop.views.settings_parts import Row
from desktop.views.settings_people import NameField
from desktop.views.widgets.fetch_rows import FetchRows
from desktop.views.widgets.head import head
from desktop.views.widgets.keyboard import enter_pressed
from desktop.views.widgets.labels import button, edges, label, paragraph, tell
from desktop.views.widgets.scrolled import Scrolled

FILES = phrase("Marquee models (*.marquee);;All files (*)")
LONGEST_ADDRESS = 2000


class ModelsScreen(Screen):
    """The list, or one model looked at closely; a line at the foot says what was done, or why it could not be."""

    train_wanted = Signal(bool)  # whether to learn from the own ratings too

    def __init__(self, theme: Theme, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.managing, self._web = workshop.models, workshop.web
        self.list = ModelList(theme, self.managing)
        self.fetching = FetchRows(theme, self._web)
        self.change, self.report = ChangePage(theme), ReportPage(theme)
        self.address = NameField(theme, tr("https:// address of a model"), "", tr("Look"), tr("Close"), LONGEST_ADDRESS)
        self._train = button(tr("Train"), theme, "link")
        self._offer, self._own = Row(theme, "", "", (self._train,)).as_card(), False
        self._foot = paragraph(theme, 13, "muted")
        self._foot.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        edges(self._foot, 0, 4, EDGE, 4)
        self._page = self._list_page(theme)
        self.pages = QStackedWidget()
        for page in (self._page, self.change, self.report):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        edges(column, EDGE, 4, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.pages, 1)
        column.addWidget(self._foot)
        self._wire()

    def showing(self) -> None:
        self.pages.setCurrentWidget(self._page)
        self._say("")
        self.address.hide()
        self.refresh()
        (self.list.take_focus if self.list.cards else self._open.setFocus)()

    def refresh(self) -> None:
        self.managing.list()
        self._web.list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is not self._page:
            self._back()
        elif not enter_pressed(self, event):
            super().keyPressEvent(event)

    def _list_page(self, theme: Theme) -> QWidget:
        page, top = QWidget(), QWidget()
        self._open, folder, web = (
            button(words, theme) for words in (tr("Open a file …"), tr("A folder …"), tr("From the web"))
        )
        folder.setAccessibleName(tr("Open a folder with a model"))
        self._open.setAccessibleName(tr("Open a .marquee file"))
        self._open.clicked.connect(self._choose_file)
        folder.clicked.connect(self._choose_folder)
        web.clicked.connect(self._ask_for_address)
        sub = label(tr("One of them ranks your films. Trying another one takes a moment, and so does going back."),
                    theme, 13, tone="muted")  # fmt: skip
        inner = QVBoxLayout(top)
        edges(inner, 0, 0, EDGE, 0)
        inner.addLayout(head(label(tr("Models"), theme, 22, 700), sub, self._open, folder, web))
        self.area = Scrolled()
        for part in (self.address, self.fetching, self._offer, self.list):
            self.area.column.addWidget(part)
        self.area.column.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(top)
        column.addWidget(self.area, 1)
        self._offer.hide()
        return page

    def _wire(self) -> None:
        actions, web = self.managing, self._web
        actions.listed.connect(self._on_listed)
        actions.working.connect(self._say)
        actions.told.connect(self._say)
        actions.refused.connect(self._refuse)
        actions.changed.connect(self._on_change)
        actions.reported.connect(self._on_report)
        actions.switched.connect(self._back)
        actions.asked.connect(lambda _: self._back())
        web.arrived.connect(self._on_arrived)
        web.refused.connect(self._refuse)
        self.fetching.shown.connect(self.area.bring_into_view)
        self.list.asked.connect(self.area.bring_into_view)
        self.address.entered.connect(web.look)
        self.address.cancelled.connect(self.address.hide)
        self._train.clicked.connect(lambda: self.train_wanted.emit(self._own))
        for page in (self.change, self.report):
            page.back.connect(self._back)
        self.change.used.connect(actions.activate)
        self.report.refused.connect(self._refuse)

    def _choose_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, tr("Open a model"), "", tr(FILES))
        if file:
            self.managing.install(file)

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, tr("Open the folder of a model")):
            self.managing.install(folder)

    def _ask_for_address(self) -> None:
        self.address.show()
        self.address.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_listed(self, view: ModelsView) -> None:
        empty = not self.list.cards
        self.list.show_cards(view.cards)
        self._own = bool(view.retrain)
        self._offer.title.say(tr("Retrain on your ratings") if self._own else tr("Learn from real viewers"))
        self._offer.say(view.retrain or view.real)
        self._offer.setVisible(bool(view.retrain or view.real))
        self._train.setAccessibleName(tr("Train a model on your ratings") if self._own else tr("Train a model"))
        if empty and self.isVisible() and self._open.hasFocus():
            self.list.take_focus()

    def _on_change(self, view: ChangeView) -> None:
        self.change.show_change(view)
        self._open_page(self.change)

    def _on_report(self, view: ReportView) -> None:
        self.report.show_report(view)
        self._open_page(self.report)

    def _on_arrived(self, words: str) -> None:
        self.address.hide()
        self._say(words)
        self.managing.list()

    def _open_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        if self.isVisible():
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        self.pages.setCurrentWidget(self._page)
        if self.isVisible():
            self.list.take_focus()

    def _say(self, words: str) -> None:
        self._tell(words, "muted")

    def _refuse(self, sentence: str) -> None:
        self._tell(sentence, "bad")

    def _tell(self, words: str, tone: str) -> None:
        self._foot.setProperty("tone", tone)
        self._foot.style().polish(self._foot)
        tell(self._foot, words)
