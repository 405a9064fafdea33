"""When why is shown, and of which film: it follows the film that is marked at home."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from desktop.actions.marks import Mark
from desktop.actions.session import Session
from desktop.viewmodels.why import WhyView
from desktop.views.home import HomeView
from desktop.views.why_panel import WhyPanel

WHY_FROM = 1100
"""Window width from which why is open without being asked for."""
SLIDE_MS = 60
PAINTED_MS = 16
"""From a new list to the question why: the list is painted first, with the processor for itself."""


class WhyFollower(QObject):
    """Asks for what the panel shows, and shows it; `at_home` says whether home is on the screen."""

    def __init__(
        self, session: Session, panel: WhyPanel, home: HomeView, marks: Sequence[Mark], at_home: Callable[[], bool]
    ) -> None:
        super().__init__(panel)
        self._session, self._panel, self._home = session, panel, home
        self._marks, self._at_home = tuple(marks), at_home
        self._closed = False
        self._personal = False
        self._sliding = QTimer(self, singleShot=True, interval=SLIDE_MS)
        self._sliding.timeout.connect(self.follow)
        self._listed = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._listed.timeout.connect(lambda: self.follow(listed=True))
        home.moved.connect(lambda _: self._sliding.start())
        home.why_wanted.connect(self.open)
        session.explained.connect(self._on_explained)
        panel.rated.connect(session.rate)
        panel.marked.connect(session.mark)
        panel.closed.connect(self.close)
        for cards in (home.grid, home.shelves.top):
            panel.pondered.connect(cards.hush)
            cards.marked.connect(session.mark)
            cards.rated.connect(session.rate)
            cards.know(session.has, session.rating_of)

    @property
    def visible(self) -> bool:
        return self._panel.isVisible()

    def open(self, key: str) -> None:
        """Why this film; from now on why is open again without being asked for."""
        self._closed = False
        self._session.explain(key)

    def follow(self, listed: bool = False) -> None:
        """Why the marked film. With `listed`, a new list or the way back to it, the panel may also open by itself."""
        self._sliding.stop()
        card = self._home.current
        if card is not None and (self.visible or (listed and self._opens_unasked)):
            self._session.explain(card.key)

    def show_list(self, personal: bool) -> None:
        """Home shows another list, of the person's own taste or not."""
        self._personal = personal
        if self._home.current is None:
            self.hide()
        elif self._at_home() and not self._session.moving:
            self._listed.start()

    def hide(self) -> None:
        """For now: home will show it again."""
        self._panel.setVisible(False)

    def close(self) -> None:
        """Until it is asked for again."""
        self._closed = True
        self.hide()
        self._home.take_focus()

    @property
    def _opens_unasked(self) -> bool:
        return self._personal and not self._closed and self._panel.window().width() >= WHY_FROM

    def _on_explained(self, view: WhyView) -> None:
        if self._closed or not self._at_home():  # leaving was quicker than the answer
            return
        key = view.card.key
        said = [mark for mark in self._marks if self._session.has(key, mark)]
        self._panel.show_why(view, self._session.rating_of(key), said)
        self._panel.setVisible(True)
