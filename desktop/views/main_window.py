"""The window: rail, search, home, why, status line, and which key does what."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.actions.session import Session
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.lists import ListView, ModelView, RatingNotice
from desktop.viewmodels.why import WhyView
from desktop.views.home import HomeView
from desktop.views.keys_overlay import KeysOverlay
from desktop.views.why_panel import WhyPanel
from desktop.views.widgets.chip_pair import ChipPair
from desktop.views.widgets.completion_popup import CompletionPopup
from desktop.views.widgets.rail import Rail
from desktop.views.widgets.search_box import SearchBox
from desktop.views.widgets.status_line import StatusLine
from desktop.views.widgets.toast import Toast

MINIMUM = (760, 480)
WHY_FROM = 1100
"""Window width from which why is open without being asked for."""
SLIDE_MS = 60


class MainWindow(QMainWindow):
    """Turns keys and clicks into what the session can do, and its answers into what is seen."""

    theme_chosen = Signal(str)
    closing = Signal()

    def __init__(self, session: Session, theme: Theme, least: int, most: int) -> None:
        super().__init__()
        self._session = session
        self._closed_why = False
        self._last_rated: str | None = None
        self.setWindowTitle("Marquee")
        self.setMinimumSize(*MINIMUM)
        page = QWidget()
        page.setObjectName("page")
        self.setCentralWidget(page)
        self.rail = Rail(theme)
        self.popup = CompletionPopup(theme, page)
        self.search = SearchBox(theme, self.popup)
        self.chips = ChipPair(theme)
        self.home = HomeView(theme, session.top_k, least, most)
        self.why = WhyPanel(theme)
        self.status = StatusLine(theme)
        self.toast = Toast(theme, page, self.home)
        self._lay_out(page)
        self.keys = KeysOverlay(theme, page)
        self._sliding = QTimer(self, singleShot=True, interval=SLIDE_MS)
        self._wire_session()
        self._wire_widgets()
        self._wire_keys()
        self.home.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no widget took: they are about the film that is marked."""
        card, text = self.home.grid.current, event.text()
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        elif text == "?":
            self.keys.open()
        elif text.lower() == "f":
            self._session.for_you()
        elif card is not None and text and text in "12345":
            self._session.rate(card.key, float(text))
        elif card is not None and text and text in "-−+=":
            self._step(-0.5 if text in "-−" else 0.5)
        elif card is not None and text.lower() == "m":
            self._more_like(card.key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.popup.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self, page: QWidget) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(EDGE, 16, EDGE, 8)
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addWidget(self.chips)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(top)
        middle.addWidget(self.home, 1)
        middle.addWidget(self.status)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        row.addWidget(self.why)

    def _wire_session(self) -> None:
        session = self._session
        session.opening.connect(self.home.show_opening)
        session.opened.connect(self._on_opened)
        session.asking.connect(self.home.show_asking)
        session.listed.connect(self._on_listed)
        session.failed.connect(self._on_failed)
        session.completed.connect(self.search.show_completions)
        session.explained.connect(self._on_explained)
        session.rated.connect(self._on_rated)
        session.refused.connect(self.toast.say)

    def _wire_widgets(self) -> None:
        session, home = self._session, self.home
        self.rail.home.connect(session.for_you)
        self.rail.keys.connect(self.keys.open)
        self.rail.theme_chosen.connect(self.theme_chosen)
        self.search.typed.connect(session.complete)
        self.search.taken.connect(self._more_like)
        self.chips.for_you.connect(session.for_you)
        self.chips.more_like.connect(self._more_again)
        home.top_k_chosen.connect(session.set_top_k)
        home.seed_rated.connect(session.rate)
        home.retried.connect(self._retry)
        home.grid.why_wanted.connect(self._open_why)
        home.grid.moved.connect(lambda _: self._sliding.start())
        self._sliding.timeout.connect(self._follow)
        self.why.rated.connect(session.rate)
        self.why.more_wanted.connect(self._more_like)
        self.why.closed.connect(self._close_why)
        self.toast.undo.connect(self._undo)
        self.toast.stepped.connect(self._step)

    def _wire_keys(self) -> None:
        for keys, act in (("/", self._focus_search), ("Ctrl+K", self._focus_search), ("Ctrl+Z", self._undo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _on_opened(self, model: ModelView) -> None:
        self.status.show_model(model)

    def _on_listed(self, view: ListView) -> None:
        seed = view.seed
        self.home.show_list(view, self._session.rating_of(seed.key) if seed is not None else None)
        self.chips.show_choice(seed, similar=view.kind == "similar")
        self.status.show_time(view.milliseconds)
        wide = self.width() >= WHY_FROM and not self._closed_why
        if not view.cards:
            self.why.setVisible(False)
        elif self.why.isVisible() or (wide and view.kind != "popular"):
            self._follow(open_panel=True)

    def _on_failed(self, sentence: str) -> None:
        self.home.show_failure(sentence)
        self.status.show_no_model()
        self.why.setVisible(False)

    def _on_explained(self, view: WhyView) -> None:
        self.why.show_why(view, self._session.rating_of(view.card.key))
        self.why.setVisible(True)

    def _on_rated(self, notice: RatingNotice) -> None:
        self._last_rated = notice.key if notice.rating is not None else None
        self.toast.say(notice.line, undoable=notice.rating is not None)

    def _focus_search(self) -> None:
        self.keys.dismiss()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _more_like(self, key: str) -> None:
        self._session.more_like(key)
        self.home.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _more_again(self) -> None:
        """The chip: back to the last film asked about, or to the search box when there was none."""
        if self.chips.key is not None:
            self._session.more_like(self.chips.key)
        else:
            self._focus_search()

    def _open_why(self, key: str) -> None:
        self._closed_why = False
        self._session.explain(key)

    def _follow(self, open_panel: bool = False) -> None:
        card = self.home.grid.current
        if card is not None and (open_panel or self.why.isVisible()):
            self._session.explain(card.key)

    def _close_why(self) -> None:
        self._closed_why = True
        self.why.setVisible(False)
        self.home.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        """Escape: out of the search box, then out of why, then to the person's own list."""
        if self.search.hasFocus():
            self.search.clear()
            self.home.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.why.isVisible():
            self._close_why()
        elif self._session.like is not None:
            self._session.for_you()

    def _step(self, by: float) -> None:
        """Half a star: on the film just rated while its notice stands, else on the marked one."""
        card = self.home.grid.current
        if self.toast.isVisible() and self._last_rated is not None:
            self._session.step(self._last_rated, by)
        elif card is not None:
            self._session.step(card.key, by)

    def _undo(self) -> None:
        if not self.keys.isVisible():
            self._session.undo()

    def _retry(self) -> None:
        if self._session.like is not None:
            self._session.for_you()
        else:
            self._session.open()
