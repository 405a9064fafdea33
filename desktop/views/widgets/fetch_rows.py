"""Fetching, as a person meets it: the offer with its terms, how far it is, what was begun earlier."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.actions.fetching import Fetching
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.fetching import FetchView, LeftView, OfferView
from desktop.views.settings_parts import Row, Rows
from desktop.views.widgets.asking import Asking
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.labels import announce, button, label, paragraph
from desktop.views.widgets.progress_bar import ProgressBar

TERMS_HEIGHT = 110
ACCEPT = phrase("I accept these terms")


class Offer(Asking):
    """What it is, how large, its terms; nothing is fetched before they are accepted."""

    accepted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title, self._size = label("", theme, 14, 600), label("", theme, 12, tone="muted")
        self._summary, self._terms = paragraph(theme, 13), paragraph(theme, 12, "muted")
        self._terms.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setWidget(self._terms)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(tr("Terms"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.agree = Tick(theme)
        self.agree.setText(tr(ACCEPT))
        self.agree.setAccessibleName(tr(ACCEPT))
        self.fetch, decline = button(tr("Fetch it"), theme, "primary"), button(tr("Not now"), theme)
        self.agree.toggled.connect(self.fetch.setEnabled)
        self.fetch.clicked.connect(self.accepted)
        decline.clicked.connect(self.declined)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.fetch)
        ways.addWidget(decline)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        for part in (self._title, self._summary, self._size, self._area, self.agree):
            column.addWidget(part)
        column.addLayout(ways)
        self.hide()

    def show_offer(self, offer: OfferView) -> None:
        self._title.setText(offer.title)
        self._summary.setText(offer.summary)
        self._summary.setVisible(bool(offer.summary))
        self._size.setText(offer.size)
        self._terms.setText(
            offer.licence or tr("Its terms are inside the file; the report shows them once it is here.")
        )
        self.agree.setVisible(bool(offer.licence))
        self.agree.setChecked(False)
        self.fetch.setEnabled(not offer.licence)
        self.come_up(self.agree if offer.licence else self.fetch)
        self._fit_terms()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_terms()

    def _fit_terms(self) -> None:
        """As high as the terms are, up to where they scroll."""
        height = self._terms.heightForWidth(max(100, self.width() - 40))
        self._area.setFixedHeight(min(TERMS_HEIGHT, max(16, height)))


class FetchRows(QWidget):
    """Follows one `Fetching`: shown where it was asked for."""

    shown = Signal(object)  # the part that has come up: it may be out of view

    def __init__(self, theme: Theme, fetching: Fetching) -> None:
        super().__init__()
        self._theme, self._fetching = theme, fetching
        self.offer = Offer(theme)
        self._line, self._bar = label("", theme, 13), ProgressBar(theme, tr("Fetching"))
        self.pause = button(tr("Pause"), theme)
        self.pause.setAccessibleName(tr("Pause the download"))
        self._under_way = QWidget()
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._line)
        told.addWidget(self._bar)
        row = QHBoxLayout(self._under_way)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(told, 1)
        row.addWidget(self.pause)
        self._left = Rows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._parts = (self.offer, self._under_way, self._left)
        for part in self._parts:
            column.addWidget(part)
            part.installEventFilter(self)
        self._under_way.hide()
        self._left.hide()
        self._wire(fetching)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Without anything to show it takes no room either."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not all(part.isHidden() for part in self._parts))
        return super().eventFilter(watched, event)

    def _wire(self, fetching: Fetching) -> None:
        self.pause.clicked.connect(fetching.pause)
        self.offer.accepted.connect(self._accept)
        self.offer.declined.connect(self.offer.hide)
        self.offer.declined.connect(fetching.decline)
        fetching.looking.connect(lambda: self._show_step(FetchView(tr("Asking what there is …"), None)))
        fetching.offered.connect(self._on_offered)
        fetching.stepped.connect(self._show_step)
        fetching.left.connect(self._show_left)
        for ended in (fetching.arrived, fetching.refused, fetching.paused):
            ended.connect(lambda *_: self._under_way.hide())

    def _on_offered(self, offer: OfferView) -> None:
        self._under_way.hide()
        self.offer.show_offer(offer)
        self.shown.emit(self.offer)

    def _accept(self) -> None:
        self.offer.hide()
        self._show_step(FetchView(tr("Fetching …"), None))
        self.pause.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fetching.accept()

    def _show_step(self, view: FetchView) -> None:
        self._line.setText(view.line)
        self._bar.show_share(view.share)
        self._left.hide()
        if self._under_way.isHidden():
            self._under_way.show()
            announce(self._line, view.line)
            self.shown.emit(self._under_way)

    def _show_left(self, rows: Sequence[LeftView]) -> None:
        self._left.show_rows([self._left_row(row) for row in rows])
        self._left.setVisible(bool(rows))

    def _left_row(self, view: LeftView) -> Row:
        resume, discard = button(tr("Resume"), self._theme), button(tr("Discard"), self._theme, "quiet")
        resume.setAccessibleName(tr("Resume {title}", title=view.title))
        discard.setAccessibleName(tr("Discard {title}", title=view.title))
        resume.clicked.connect(lambda: self._fetching.resume(view.url))
        discard.clicked.connect(lambda: self._fetching.discard(view.url))
        return Row(self._theme, view.title, view.line, (resume, discard))
